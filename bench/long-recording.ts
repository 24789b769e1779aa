import { EncodedAudioPacketSource, EncodedPacketSink, FilePathSource, FilePathTarget, Input, OGG, Output, WebMOutputFormat } from "mediabunny";
import type { EncodedPacket } from "mediabunny";

/** Seconds of sound in a cluster: as a browser writes them when it hands over its recording in pieces. */
const CLUSTER_SECONDS = 0.5;

async function packetsOf(path: string): Promise<{ packets: EncodedPacket[]; config: AudioDecoderConfig | null }> {
  const input = new Input({ formats: [OGG], source: new FilePathSource(path) });
  try {
    const track = await input.getPrimaryAudioTrack();
    if (track === null) throw new Error(`${path} holds no sound`);
    const packets: EncodedPacket[] = [];
    for await (const packet of new EncodedPacketSink(track).packets()) packets.push(packet);
    return { packets, config: await track.getDecoderConfig() };
  } finally {
    input.dispose();
  }
}

/**
 * Writes a WebM recording of so many seconds from Ogg recordings, over and over, without decoding anything: clusters as a browser
 * writes them while it records, no index, no length.
 * @param from Ogg files with Opus of one channel
 */
export async function makeLongRecording(from: readonly string[], to: string, seconds: number): Promise<void> {
  const pieces = await Promise.all(from.map(packetsOf));
  const output = new Output({ format: new WebMOutputFormat({ appendOnly: true, minimumClusterDuration: CLUSTER_SECONDS }), target: new FilePathTarget(to) });
  const source = new EncodedAudioPacketSource("opus");
  output.addAudioTrack(source);
  await output.start();
  const decoderConfig = pieces[0]?.config ?? undefined;
  let at = 0;
  for (let index = 0; at < seconds; index += 1) {
    for (const packet of pieces[index % pieces.length]?.packets ?? []) {
      const duration = 0.02;
      await source.add(packet.clone({ timestamp: at, duration }), decoderConfig === undefined ? undefined : { decoderConfig });
      at += duration;
    }
  }
  await output.finalize();
}
