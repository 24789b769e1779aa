import { createSoundMeter } from "@inclined/core/sound/measure-sound";
import { SOUND_RATE } from "@inclined/core/sound/resample";
import type { Recording } from "@inclined/core/schema/recording";
import { failureText, Refused, studio } from "../api/client.ts";

/** Samples handed to the meter at once: a second. */
const BLOCK = SOUND_RATE;

/** A browser decodes a whole file at once: an hour of AAC takes half a gigabyte then, and what is larger is not tried. */
const MOST_DECODED_BYTES = 60 * 2 ** 20;

/**
 * Measures what is in a recording, in the studio; where it cannot decode the sound, as with Safari's AAC, in this browser.
 * @returns the recording with its measure; as it is where nobody can measure it
 */
export async function measured(recording: Recording): Promise<Recording> {
  return (await measuredOrWhyNot(recording)).recording;
}

/** As `measured`. @returns `whyNot` in a whole sentence; null: it is measured, or there is nothing in it */
export async function measuredOrWhyNot(recording: Recording): Promise<{ recording: Recording; whyNot: string | null }> {
  if (recording.sound !== null || recording.bytes === 0) return { recording, whyNot: null };
  const { workspaceId, id } = recording;
  let refusal: Refused;
  try {
    return { recording: await studio.measureSound(workspaceId, id), whyNot: null };
  } catch (failure) {
    if (!(failure instanceof Refused && failure.problem.code === "invalid-input")) return { recording, whyNot: failureText(failure) };
    refusal = failure;
  }
  if (recording.bytes > MOST_DECODED_BYTES) return { recording, whyNot: "The studio does not decode this kind of sound, and it is too long to be decoded by the browser. It is kept and can be played. To have it measured, save it as MP3 or WAV and bring that." };
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
    return { recording: await studio.putSoundMeasure(workspaceId, id, meter.end()), whyNot: null };
  } catch {
    return { recording, whyNot: `${refusal.message} This browser could not decode it either.` };
  }
}
