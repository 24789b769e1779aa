import { randomUUID } from "node:crypto";
import type { Page } from "playwright-core";
import type { Transcript } from "@inclined/core/schema/transcript";

const RATE = 8_000;
/** As the studio takes them. */
const PIECE_BYTES = 1_500_000;
const ASKED = { questionId: "nearly-did-not-ship", question: "Tell me about something you delivered that nearly didn’t happen.", lens: "behavioural" };

/** Over a minute of speech in which nothing is said that any lens looks for. */
export const ABOUT_NOTHING =
  "So the thing about the carriers is that they have their own calendars and everybody there was busy with the season, and the weather was bad for most of that month, and the roads were closed on the south side, and the phones rang all day, and people came in and out of the room with papers and with coffee. The building is an old one with a red roof and two doors, and the second door was locked for the whole of the winter, and nobody was able to say who had the key. It was a long winter, and the days were short and grey, and the buses were late on most mornings. There were pigeons everywhere, and the lift was slow, and the windows on the third floor would not shut, so there was a draught in the room where the meetings were held, and there were a great many meetings, on Mondays and on Thursdays, and every one of them was longer than the one before.";

interface Spoken {
  wav: Buffer;
  transcript: Transcript;
}

interface Manner {
  secondsAWord?: number;
  /** Seconds of silence after so many words. */
  silences?: Readonly<Record<number, number>>;
  /** Half a second of voice without a word after so many words. */
  hums?: readonly number[];
}

/** A crude voice that says a text, a sound for each word, and what a recogniser with times for words would write down of it. */
export function spokenText(text: string, { secondsAWord = 0.42, silences = {}, hums = [] }: Manner = {}): Spoken {
  const said = text.split(/\s+/).filter((word) => word !== "");
  const sounds: { from: number; to: number }[] = [];
  const words: { text: string; from: number; to: number }[] = [];
  let at = 0.8;
  said.forEach((word, index) => {
    words.push({ text: word.toLowerCase().replace(/[.,;:!?]/g, ""), from: at, to: at + secondsAWord * 0.9 });
    sounds.push({ from: at, to: at + secondsAWord });
    at += secondsAWord;
    if (hums.includes(index + 1)) {
      sounds.push({ from: at + 0.1, to: at + 0.7 });
      at += 0.8;
    }
    at += silences[index + 1] ?? 0;
  });
  const samples = new Int16Array(Math.ceil((at + 0.6) * RATE));
  for (const { from, to } of sounds) {
    for (let index = Math.floor(from * RATE); index < to * RATE; index += 1) {
      const t = index / RATE;
      const swell = 0.05 + 0.95 * Math.sin((Math.PI * (t - from)) / (to - from)) ** 2;
      let sum = 0;
      for (let harmonic = 1; harmonic <= 10; harmonic += 1) sum += Math.sin(2 * Math.PI * 120 * harmonic * t) / harmonic;
      samples[index] = Math.round(7_000 * swell * sum);
    }
  }
  const head = Buffer.alloc(44);
  head.write("RIFF", 0);
  head.writeUInt32LE(36 + samples.byteLength, 4);
  head.write("WAVEfmt ", 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(RATE, 24);
  head.writeUInt32LE(RATE * 2, 28);
  head.writeUInt16LE(2, 32);
  head.writeUInt16LE(16, 34);
  head.write("data", 36);
  head.writeUInt32LE(samples.byteLength, 40);
  const segment = { speaker: null, from: words[0]?.from ?? 0, to: words.at(-1)?.to ?? 0, text: words.map((word) => word.text).join(" "), words };
  return { wav: Buffer.concat([head, Buffer.from(samples.buffer)]), transcript: { from: "command", by: "whisper-cli", segments: [segment], hasTimes: true, notes: [] } };
}

interface Heard {
  text: string;
  wav: Buffer;
  /** Null: nobody wrote the words down. */
  transcript: Transcript | null;
  thread?: { probe: string; reply: string; wav: Buffer; transcript: Transcript | null }[];
  /** Address of an attempt of the answer that is spoken again; absent: a new answer. */
  answerAt?: string;
}

/** Speaks and finishes an answer through the studio's own doors. @returns the address of its verdict */
export async function heardAnswer(page: Page, url: string, workspaceId: string, { text, wav, transcript, thread = [], answerAt }: Heard): Promise<string> {
  const answerId = answerAt === undefined ? randomUUID() : (/answers\/([^/]+)/.exec(answerAt)?.[1] ?? "");
  const attemptId = randomUUID();
  const at = `${url}/api/workspaces/${workspaceId}`;
  const send = async (method: "put" | "post", address: string, data: unknown, type = "application/json"): Promise<void> => {
    const response = await page.request[method](address, { data: data as Buffer, headers: { origin: url, "content-type": type }, timeout: 90_000 });
    if (!response.ok()) throw new Error(`${address}: ${response.status()} ${await response.text()}`);
  };
  const revision = answerAt === undefined ? 0 : ((await (await page.request.get(`${at}/answers/${answerId}`)).json()) as { revision: number }).revision;
  await send("put", `${at}/answers/${answerId}`, { baseRevision: revision, writeId: randomUUID(), ...ASKED, text });
  const record = async (sound: Buffer, words: Transcript | null, turn: number | null): Promise<string> => {
    const id = randomUUID();
    await send("put", `${at}/recordings/${id}`, { answerId, mediaType: "audio/wav", ...(turn === null ? {} : { turn }) });
    let pieces = 0;
    for (let from = 0; from < sound.length; from += PIECE_BYTES) await send("put", `${at}/recordings/${id}/pieces/${pieces++}`, sound.subarray(from, from + PIECE_BYTES), "application/octet-stream");
    await send("post", `${at}/recordings/${id}/finish`, { seconds: (sound.length - 44) / (sound.readUInt32LE(28) || 1), pieces });
    await send("post", `${at}/recordings/${id}/measure`, {});
    if (words !== null) await send("put", `${at}/recordings/${id}/transcript`, words);
    return id;
  };
  for (const [turn, reply] of thread.entries()) await record(reply.wav, reply.transcript, turn);
  const recordingId = await record(wav, transcript, null);
  await send("put", `${url}/api/answers/${answerId}/attempts/${attemptId}`, { id: attemptId, text, thread: thread.map(({ probe, reply }) => ({ probe, reply })), selfRating: null, recordingId });
  return `${url}/c/${workspaceId}/answers/${answerId}/attempts/${attemptId}`;
}
