import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createResampler, SOUND_RATE } from "@inclined/core/sound/resample";

/**
 * Made `spoken-answer.wav` with espeak-ng 1.51, 16 kHz and 16 bits as recognisers want it. Run it with Node to make it anew.
 * The voice and the pace are those that pocketsphinx mishears least.
 */
const SAID = "I called the people at the company, and I asked them for three more weeks. The manager said no. So I moved two teams to the new plan, and we finished on time.";

const scratch = mkdtempSync(join(tmpdir(), "inclined-spoken-"));
try {
  const made = join(scratch, "made.wav");
  execFileSync("espeak-ng", ["-v", "en-us+f5", "-s", "125", "-g", "2", "-a", "80", "-w", made, SAID]);
  const bytes = readFileSync(made);
  const samples = new Int16Array(bytes.buffer, bytes.byteOffset + 44, (bytes.length - 44) >> 1);
  const resampler = createResampler(bytes.readUInt32LE(24));
  const blocks = [resampler.push([Float32Array.from(samples, (value) => value / 32_768)]), resampler.end()];
  const sound = Buffer.concat(blocks.map((block) => Buffer.from(Int16Array.from(block, (value) => Math.round(value * 32_767)).buffer)));
  const head = Buffer.alloc(44);
  head.write("RIFF", 0);
  head.writeUInt32LE(36 + sound.length, 4);
  head.write("WAVEfmt ", 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(SOUND_RATE, 24);
  head.writeUInt32LE(SOUND_RATE * 2, 28);
  head.writeUInt16LE(2, 32);
  head.writeUInt16LE(16, 34);
  head.write("data", 36);
  head.writeUInt32LE(sound.length, 40);
  writeFileSync(join(import.meta.dirname, "spoken-answer.wav"), Buffer.concat([head, sound]));
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
