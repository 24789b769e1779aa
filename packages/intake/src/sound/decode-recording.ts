import { open } from "node:fs/promises";
import { InclinedError } from "@inclined/core/errors";
import { createResampler, SOUND_RATE } from "@inclined/core/sound/resample";
import type { Resampler } from "@inclined/core/sound/resample";
import { ALL_FORMATS, FilePathSource, Input, UnsupportedInputFormatError } from "mediabunny";
import type { InputAudioTrack } from "mediabunny";
import { decodingOf, piecesOf } from "./packet-decoder.ts";

/** What a recording was found to be. */
export interface DecodedRecording {
  /** As one says it: "WebM", "Ogg", "WAVE", "MP3", "MP4". */
  container: string;
  codec: string;
  /** The file ends in the midst of something; what there is before was read. */
  isCutOff: boolean;
  /** Pieces that could not be decoded; silence stands in for them. */
  damagedPieces: number;
}

/** Seconds: nobody practises longer in one recording. */
export const LONGEST_RECORDING_SECONDS = 4 * 3_600;
/** Seconds that the file's times must run ahead of the sound before silence is put in: below, it is rounding. */
const GAP_SECONDS = 0.1;
/** Bytes of the file that are held at once: it is read once, from beginning to end. */
const CACHE_BYTES = 2 ** 20;
/** Seconds of silence put in at once. */
const SILENCE_SECONDS = 10;

const WHAT_IS_READ = "WebM or Ogg with Opus, WAV and MP3";
const HOW_TO_GO_ON = "Play it in the studio: the browser decodes it there and measures it itself. Or save it as WAV or MP3 and bring it again.";
const CODEC_NAMES: Readonly<Record<string, string>> = { aac: "AAC", vorbis: "Vorbis", flac: "FLAC", ac3: "AC-3", eac3: "E-AC-3" };

const refuse = (message: string, cause?: unknown): InclinedError => new InclinedError("invalid-input", message, {}, { cause });

async function trackOf(input: Input): Promise<InputAudioTrack> {
  const track = await input.getPrimaryAudioTrack();
  if (track === null) throw refuse("There is no sound in this file. Bring the recording of the interview, with its sound.");
  return track;
}

async function assertNotEmpty(path: string): Promise<void> {
  const file = await open(path);
  try {
    if ((await file.stat()).size === 0) throw refuse("This recording is empty: nothing was recorded. Check that the microphone is on, and record again.");
  } finally {
    await file.close();
  }
}

/**
 * Decodes a recording to 16 kHz mono, by what the file is and not by what it is called. The file is read in pieces: memory does
 * not grow with its length. Where the file's times leap ahead, because the recorder stopped for a while, there is silence.
 * @param onBlock is handed the sound in order; blocks have any length
 * @throws {InclinedError} invalid-input: no recording, a codec that is not decoded here, nothing that could be decoded, too long
 */
export async function decodeRecording(path: string, onBlock: (block: Float32Array) => void): Promise<DecodedRecording> {
  await assertNotEmpty(path);
  const input = new Input({ formats: ALL_FORMATS, source: new FilePathSource(path, { maxCacheSize: CACHE_BYTES, handleUnhandledError: () => undefined }) });
  try {
    const format = await input.getFormat();
    const track = await trackOf(input);
    const codec = await track.getCodec();
    const decoding = decodingOf(codec);
    if (decoding === null) {
      const name = codec === null ? "a codec that is not known here" : (CODEC_NAMES[codec] ?? codec);
      throw refuse(`The sound in this ${format.name} file is ${name}, which is not decoded outside of a browser; ${WHAT_IS_READ} are. ${HOW_TO_GO_ON}`);
    }
    const { isCutOff, damagedPieces } = await decodeTrack(track, decoding, onBlock);
    return { container: format.name, codec: codec ?? "", isCutOff, damagedPieces };
  } catch (error) {
    if (error instanceof InclinedError) throw error;
    if (error instanceof UnsupportedInputFormatError) throw refuse(`This file is no recording, whatever its name says. ${WHAT_IS_READ} are read here.`, error);
    throw refuse(`This recording is damaged or of a kind that is not read here; ${WHAT_IS_READ} are. ${HOW_TO_GO_ON}`, error);
  } finally {
    input.dispose();
  }
}

async function decodeTrack(track: InputAudioTrack, decoding: Parameters<typeof piecesOf>[1], onBlock: (block: Float32Array) => void): Promise<Pick<DecodedRecording, "isCutOff" | "damagedPieces">> {
  let resampler: Resampler | null = null;
  let rate = 0;
  let seconds = 0;
  let [decodedPieces, damagedPieces] = [0, 0];
  const emit = (block: Float32Array): void => {
    if (block.length > 0) onBlock(block);
    seconds += block.length / SOUND_RATE;
    if (seconds > LONGEST_RECORDING_SECONDS) throw refuse(`This recording is longer than ${LONGEST_RECORDING_SECONDS / 3_600} hours. Cut it into its rounds and bring them one by one.`);
  };
  let isCutOff = false;
  try {
    for await (const piece of piecesOf(track, decoding)) {
      if (piece.channels.length === 0) {
        damagedPieces += 1;
        continue;
      }
      if (resampler === null || piece.rate !== rate) {
        if (resampler !== null) emit(resampler.end());
        resampler = createResampler(piece.rate);
        rate = piece.rate;
      }
      // a time beyond any recording is a damaged number
      for (let gap = (piece.at ?? 0) - seconds; gap > GAP_SECONDS && gap < LONGEST_RECORDING_SECONDS; gap -= SILENCE_SECONDS) {
        emit(new Float32Array(Math.round(Math.min(gap, SILENCE_SECONDS) * SOUND_RATE)));
      }
      emit(resampler.push(piece.channels));
      decodedPieces += 1;
    }
  } catch (error) {
    if (error instanceof InclinedError || decodedPieces === 0) throw error;
    isCutOff = true;
  }
  if (resampler !== null) emit(resampler.end());
  if (seconds === 0 || damagedPieces > decodedPieces) throw refuse("Too little of this recording can be decoded to be measured: it is damaged, or it ended right after it had begun. If it plays, save it as WAV or MP3 and bring it again.");
  return { isCutOff, damagedPieces };
}
