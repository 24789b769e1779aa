import { parentPort, workerData } from "node:worker_threads";
import { InclinedError } from "@inclined/core/errors";
import { createSoundMeter } from "@inclined/core/sound/measure-sound";
import { SOUND_RATE } from "@inclined/core/sound/resample";
import { decodeRecording } from "./decode-recording.ts";
import type { MeasuringMessage } from "./measure-recording.ts";

/** Seconds of sound between two words about progress. */
const PROGRESS_SECONDS = 60;

const say = (message: MeasuringMessage): void => parentPort?.postMessage(message);

async function answer(): Promise<MeasuringMessage> {
  const meter = createSoundMeter();
  let samples = 0;
  let told = 0;
  try {
    const recording = await decodeRecording(workerData as string, (block) => {
      meter.push(block);
      samples += block.length;
      if (samples - told < PROGRESS_SECONDS * SOUND_RATE) return;
      told = samples;
      say({ seconds: samples / SOUND_RATE });
    });
    return { measured: { ...recording, measure: meter.end() } };
  } catch (error) {
    if (error instanceof InclinedError) return { failure: { code: error.code, message: error.message } };
    throw error;
  }
}

say(await answer());
