import { randomUUID } from "node:crypto";
import { link, copyFile, mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { InclinedError } from "@inclined/core/errors";
import type { Recording } from "@inclined/core/schema/recording";
import type { Transcript } from "@inclined/core/schema/transcript";
import type { TranscriptionRequest } from "@inclined/core/schema/voice";
import { fileFailure } from "@inclined/store/durable-files";
import type { StudioDoors } from "../studio-doors.ts";
import { UPLOAD_FOLDER } from "../upload.ts";
import { askCommand } from "./ask-command.ts";
import { askEndpoint } from "./ask-endpoint.ts";
import { endingOf } from "./endings.ts";
import { VoiceFiles } from "./voice-settings.ts";
import { writeWav } from "./write-wav.ts";

/**
 * The words of a recording, from whom the person has chosen. Nothing is stored here.
 * @param signal ends it: a request in flight is broken off, a program killed
 * @throws {InclinedError} transcriber-failed; invalid-input where that one is not set up, or there is no sound
 */
export async function transcribe(doors: Pick<StudioDoors, "folder" | "mayRunCommands">, { recording, file }: { recording: Recording; file: string }, by: TranscriptionRequest["by"], signal: AbortSignal): Promise<Transcript> {
  if (recording.state === "open") throw new InclinedError("invalid-input", "This is still being recorded. Stop first, then ask for the words.");
  if (recording.bytes === 0) throw new InclinedError("invalid-input", "There is no sound in this recording. Delete it and record anew.");
  const voice = new VoiceFiles(doors.folder.path);
  const { endpoint, command } = voice.read();
  const scratch = join(doors.folder.path, UPLOAD_FOLDER, randomUUID());
  const name = `recording.${endingOf(recording.mediaType)}`;
  try {
    await mkdir(scratch, { recursive: true, mode: 0o700 });
    const named = join(scratch, name);
    // programs go by the ending of a name; the sound itself is not copied where the disk knows links
    await link(file, named).catch(() => copyFile(file, named));
    if (by === "endpoint") {
      if (endpoint === null) throw new InclinedError("invalid-input", "No transcription server is set. Set one in Settings, under Voice.");
      return await askEndpoint({ endpoint, key: voice.key(), file: named, name, mediaType: recording.mediaType, signal });
    }
    if (!doors.mayRunCommands) throw new InclinedError("invalid-input", "This studio is shared, and runs no commands for anybody. Use a transcription server, or type the words.");
    if (command === null) throw new InclinedError("invalid-input", "No command is set. Set one in Settings, under Voice.");
    const fileFor = async (place: "file" | "wav"): Promise<string> => (place === "file" ? named : writeWav(named, join(scratch, "as-wav.wav"), signal));
    return await askCommand({ line: command, fileFor, signal });
  } catch (error) {
    throw error instanceof InclinedError ? error : (fileFailure(error, scratch) ?? error);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}
