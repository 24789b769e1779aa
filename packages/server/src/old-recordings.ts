import type { StudioDoors } from "./studio-doors.ts";
import { VoiceFiles } from "./transcription/voice-settings.ts";

const DAY_MS = 86_400_000;

/** Deletes recordings that are older than the person wants to keep them. Words and verdicts stay. */
export async function deleteOldRecordings({ store, folder, now, log }: Pick<StudioDoors, "store" | "folder" | "now" | "log">): Promise<void> {
  const { keepDays } = new VoiceFiles(folder.path).read();
  if (keepDays === null) return;
  const deleted = await store.deleteRecordingsBefore(new Date(now().getTime() - keepDays * DAY_MS).toISOString());
  if (deleted > 0) log.info({ deleted, keepDays }, "old recordings were deleted");
}
