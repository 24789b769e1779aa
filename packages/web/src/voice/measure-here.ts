import { createSoundMeter } from "@inclined/core/sound/measure-sound";
import { SOUND_RATE } from "@inclined/core/sound/resample";
import type { Recording } from "@inclined/core/schema/recording";
import { Refused, studio } from "../api/client.ts";

/** Samples handed to the meter at once: a second. */
const BLOCK = SOUND_RATE;

/**
 * Measures what is in a recording, in the studio; where it cannot decode the sound, as with Safari's AAC, in this browser.
 * @returns the recording with its measure; as it is where nobody can measure it
 */
export async function measured(recording: Recording): Promise<Recording> {
  if (recording.sound !== null || recording.bytes === 0) return recording;
  const { workspaceId, id } = recording;
  try {
    return await studio.measureSound(workspaceId, id);
  } catch (failure) {
    if (!(failure instanceof Refused && failure.problem.code === "invalid-input")) return recording;
  }
  try {
    const context = new OfflineAudioContext(1, 1, SOUND_RATE);
    // decoding resamples to the rate of the context
    const sound = await context.decodeAudioData(await studio.sound(workspaceId, id));
    const channels = Array.from({ length: sound.numberOfChannels }, (_, channel) => sound.getChannelData(channel));
    const meter = createSoundMeter();
    for (let from = 0; from < sound.length; from += BLOCK) {
      const block = new Float32Array(Math.min(BLOCK, sound.length - from));
      for (const channel of channels) for (let place = 0; place < block.length; place += 1) block[place] = (block[place] ?? 0) + (channel[from + place] ?? 0) / channels.length;
      meter.push(block);
    }
    return await studio.putSoundMeasure(workspaceId, id, meter.end());
  } catch {
    return recording;
  }
}
