/** How numbers stand in a WAV file. */
export const WAV_KINDS = ["8", "16", "24", "32", "float"] as const;
export type WavKind = (typeof WAV_KINDS)[number];

const WRITERS: Readonly<Record<WavKind, { bytes: number; write: (into: Buffer, at: number, value: number) => void }>> = {
  "8": { bytes: 1, write: (into, at, value) => into.writeUInt8(Math.round(value * 127) + 128, at) },
  "16": { bytes: 2, write: (into, at, value) => into.writeInt16LE(Math.round(value * 32_767), at) },
  "24": { bytes: 3, write: (into, at, value) => into.writeIntLE(Math.round(value * 8_388_607), at, 3) },
  "32": { bytes: 4, write: (into, at, value) => into.writeInt32LE(Math.round(value * 2_147_483_647), at) },
  float: { bytes: 4, write: (into, at, value) => into.writeFloatLE(value, at) },
};

/**
 * A WAV file, for tests.
 * @param samples full scale is 1; the same in every channel
 */
export function wavFile(samples: Float32Array, { rate, kind, channels = 1 }: { rate: number; kind: WavKind; channels?: number }): Buffer {
  const { bytes, write } = WRITERS[kind];
  const length = samples.length * channels * bytes;
  const file = Buffer.alloc(44 + length);
  file.write("RIFF", 0, "latin1");
  file.writeUInt32LE(36 + length, 4);
  file.write("WAVEfmt ", 8, "latin1");
  file.writeUInt32LE(16, 16);
  file.writeUInt16LE(kind === "float" ? 3 : 1, 20);
  file.writeUInt16LE(channels, 22);
  file.writeUInt32LE(rate, 24);
  file.writeUInt32LE(rate * channels * bytes, 28);
  file.writeUInt16LE(channels * bytes, 32);
  file.writeUInt16LE(bytes * 8, 34);
  file.write("data", 36, "latin1");
  file.writeUInt32LE(length, 40);
  for (const [index, value] of samples.entries()) {
    for (let channel = 0; channel < channels; channel += 1) write(file, 44 + (index * channels + channel) * bytes, Math.max(-1, Math.min(1, value)));
  }
  return file;
}
