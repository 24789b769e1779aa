import { closeSync, openSync, writeSync } from "node:fs";
import { parentPort, workerData } from "node:worker_threads";
import { InclinedError } from "@inclined/core/errors";
import { SOUND_RATE } from "@inclined/core/sound/resample";
import { decodeRecording } from "@inclined/intake/sound/decode-recording";
import type { WavAnswer, WavTask } from "./write-wav.ts";

const HEAD_BYTES = 44;
const FULL_SCALE = 32_767;

/** The head of a WAV file of 16 bits, mono. */
function headOf(soundBytes: number): Buffer {
  const head = Buffer.alloc(HEAD_BYTES);
  head.write("RIFF", 0);
  head.writeUInt32LE(HEAD_BYTES - 8 + soundBytes, 4);
  head.write("WAVEfmt ", 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(SOUND_RATE, 24);
  head.writeUInt32LE(SOUND_RATE * 2, 28);
  head.writeUInt16LE(2, 32);
  head.writeUInt16LE(16, 34);
  head.write("data", 36);
  head.writeUInt32LE(soundBytes, 40);
  return head;
}

async function write({ file, to }: WavTask): Promise<void> {
  const wav = openSync(to, "wx", 0o600);
  try {
    let bytes = 0;
    writeSync(wav, headOf(0));
    await decodeRecording(file, (block) => {
      const samples = Int16Array.from(block, (value) => Math.round(Math.max(-1, Math.min(1, value)) * FULL_SCALE));
      bytes += writeSync(wav, new Uint8Array(samples.buffer));
    });
    writeSync(wav, headOf(bytes), 0, HEAD_BYTES, 0);
  } finally {
    closeSync(wav);
  }
}

const answer = await write(workerData as WavTask).then(
  (): WavAnswer => null,
  (error: unknown): WavAnswer => {
    if (!(error instanceof InclinedError)) throw error;
    return { failure: { code: error.code, message: error.message } };
  },
);
parentPort?.postMessage(answer);
