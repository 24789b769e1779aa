import { AudioSampleSink, EncodedPacketSink } from "mediabunny";
import type { InputAudioTrack } from "mediabunny";
import { MPEGDecoder } from "mpg123-decoder";
import { OpusDecoder } from "opus-decoder";

/** A piece of decoded sound. */
export interface DecodedPiece {
  /** Seconds from the beginning of the recording, as the file says; null: it follows the piece before. */
  at: number | null;
  /** Samples a second. */
  rate: number;
  /** One array per channel, full scale is 1; empty when the piece was damaged. */
  channels: Float32Array[];
}

/** Codecs that are decoded here, by mediabunny's names for them. */
export type Decoding = "opus" | "mp3" | "samples";

/** How a codec is decoded here; null: it is not. Numbers as they are (WAV), Opus and MP3. */
export function decodingOf(codec: string | null): Decoding | null {
  if (codec === "opus" || codec === "mp3") return codec;
  return codec !== null && /^(?:pcm-|alaw$|ulaw$)/.test(codec) ? "samples" : null;
}

/** Opus is made for 48 kHz and decodes to 16 kHz just as well: nothing is resampled then. */
const OPUS_RATE = 16_000;

/** Of an `OpusHead` with its own table of channels; everything else has one stream. */
function opusStreams(description: Uint8Array | null, channels: number): { streamCount: number; coupledStreamCount: number; channelMappingTable: number[] } {
  if (description !== null && description.length >= 21 + channels && description[18] !== 0) {
    return { streamCount: description[19] ?? 1, coupledStreamCount: description[20] ?? 0, channelMappingTable: [...description.subarray(21, 21 + channels)] };
  }
  return { streamCount: 1, coupledStreamCount: channels - 1, channelMappingTable: Array.from({ length: channels }, (_, channel) => channel) };
}

function bytesOf(description: ArrayBufferLike | ArrayBufferView | undefined): Uint8Array | null {
  if (description === undefined) return null;
  return ArrayBuffer.isView(description) ? new Uint8Array(description.buffer, description.byteOffset, description.byteLength) : new Uint8Array(description);
}

async function* opusPieces(track: InputAudioTrack): AsyncGenerator<DecodedPiece> {
  const channels = await track.getNumberOfChannels();
  const config = await track.getDecoderConfig();
  const decoder = new OpusDecoder({ channels, sampleRate: OPUS_RATE, ...opusStreams(bytesOf(config?.description), channels) });
  await decoder.ready;
  try {
    for await (const { data, timestamp } of new EncodedPacketSink(track).packets()) {
      const { channelData, samplesDecoded } = decoder.decodeFrame(data);
      yield { at: timestamp, rate: OPUS_RATE, channels: samplesDecoded > 0 ? channelData : [] };
    }
  } finally {
    decoder.free();
  }
}

async function* mp3Pieces(track: InputAudioTrack): AsyncGenerator<DecodedPiece> {
  const decoder = new MPEGDecoder({ enableGapless: false });
  await decoder.ready;
  try {
    for await (const { data } of new EncodedPacketSink(track).packets()) {
      const { channelData, sampleRate, samplesDecoded, errors } = decoder.decode(data);
      // the first packet of a file often gives no sound yet, and that is no damage
      if (samplesDecoded > 0 || errors.length > 0) yield { at: null, rate: sampleRate, channels: samplesDecoded > 0 ? channelData : [] };
    }
  } finally {
    decoder.free();
  }
}

async function* samplePieces(track: InputAudioTrack): AsyncGenerator<DecodedPiece> {
  for await (const sample of new AudioSampleSink(track).samples()) {
    const channels = Array.from({ length: sample.numberOfChannels }, (_, planeIndex) => {
      const plane = new Float32Array(sample.numberOfFrames);
      sample.copyTo(plane, { format: "f32-planar", planeIndex });
      return plane;
    });
    yield { at: null, rate: sample.sampleRate, channels };
    sample.close();
  }
}

/** The sound of a track, piece by piece; nothing but the piece at hand is held. */
export const piecesOf = (track: InputAudioTrack, decoding: Decoding): AsyncGenerator<DecodedPiece> => ({ opus: opusPieces, mp3: mp3Pieces, samples: samplePieces })[decoding](track);
