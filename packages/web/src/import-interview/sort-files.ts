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
      const why = await whyNoSound(file, kind.name);
      if (why !== null) return why;
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

/** The head of every kind is longer than this. */
const LEAST_BYTES = 64;
const TAG_HEAD = 10;

/** Why a file that begins as sound holds none, with what to do; null: it may. */
async function whyNoSound(file: File, name: string): Promise<string | null> {
  if (file.size < LEAST_BYTES) return `${file.name} is only the beginning of a ${name} file: it has ${bytes(file.size)}, and no sound. ${AGAIN}`;
  const end = await tagEnd(file);
  if (end === 0) return null;
  if (end >= file.size) return `${file.name} ends before its sound begins: only what describes it is there. ${AGAIN}`;
  const first = new Uint8Array(await file.slice(end, end + MOST_GAP).arrayBuffer());
  return first.every((byte) => byte === 0) ? `${file.name} has the head of a recording, and no sound after it. ${AGAIN}` : null;
}

const AGAIN = "Save or download it again where it came from.";
/** Some tools leave room between the tag and the sound, and less than this. */
const MOST_GAP = 65_536;

/** Where the tag before MPEG sound ends, its length as ID3 writes it: seven bits of each byte. 0: the file has none. */
async function tagEnd(file: File): Promise<number> {
  const [i, d, three, , , , ...size] = new Uint8Array(await file.slice(0, TAG_HEAD).arrayBuffer());
  if (String.fromCharCode(i ?? 0, d ?? 0, three ?? 0) !== "ID3") return 0;
  return TAG_HEAD + size.reduce((sum, byte) => sum * 128 + (byte & 127), 0);
}

/** Empty where the file is; a folder, or a file that is gone, cannot be read. */
async function headOf(file: File): Promise<Uint8Array> {
  return new Uint8Array(await file.slice(0, KIND_BYTES).arrayBuffer());
}
