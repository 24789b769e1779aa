import { MAX_RECORDING_BYTES } from "@inclined/core/schema/recording";
import { KIND_BYTES, kindOfFile, notASound, promisesSound } from "@inclined/core/sound/sound-kind";
import { bytes } from "../look/words.ts";

/** A file that is a recording, by its content. */
export interface BroughtRecording {
  file: File;
  mediaType: string;
}

/** What was brought: a recording, a transcript, or both of one interview. */
export interface Brought {
  recording: BroughtRecording | null;
  transcript: File | null;
}

/** How long a recording may be before its file is too large, in words. */
const MOST_MB = MAX_RECORDING_BYTES / 2 ** 20;

/**
 * What files are, by their content and before they are read whole.
 * @returns a sentence with what to do where they cannot be taken
 */
export async function sortFiles(files: readonly File[]): Promise<Brought | string> {
  const brought: Brought = { recording: null, transcript: null };
  for (const file of files) {
    const kind = kindOfFile(await headOf(file));
    if (kind.is === "sound") {
      if (brought.recording !== null) return "These are several recordings. Bring those of one interview one by one: each becomes an interview of its own.";
      if (file.size > MAX_RECORDING_BYTES) return `${file.name} has ${bytes(file.size)}; at most ${MOST_MB} MB are kept of one recording. Save it as MP3, M4A or Opus: two hours of speech at 64 kbit/s take 58 MB. Or cut it into its rounds.`;
      brought.recording = { file, mediaType: kind.mediaType };
      continue;
    }
    // text may be a transcript under any name, and its reader says what else a document is
    if (kind.is === "empty" || (promisesSound(file.name) && kind.is !== "text")) return notASound(file.name, kind.is);
    if (brought.transcript !== null) return "These are several transcripts. Bring the one of the interview.";
    brought.transcript = file;
  }
  return brought;
}

/** Empty where the file is; a folder, or a file that is gone, cannot be read. */
async function headOf(file: File): Promise<Uint8Array> {
  return new Uint8Array(await file.slice(0, KIND_BYTES).arrayBuffer());
}
