import type { Timing } from "../delivery/measure-delivery.ts";
import { MAX_QUESTION_LENGTH } from "../schema/answer.ts";
import type { Lens } from "../schema/lens.ts";
import { isSaid } from "./loop-state.ts";
import type { SpokenPart, SpokenThread } from "./spoken-parts.ts";
import type { SpokenTurn } from "./spoken-turns.ts";

/** Probes of one thread that are judged; an attempt holds no more. */
export const MOST_PROBES = 20;
const MOST_PROBE = 2_000;

/** A thread as it is handed to the candidate's answers. */
export interface ThreadToAssess {
  question: string;
  lens: Lens;
  answer: string;
  thread: { probe: string; reply: string }[];
}

/** Why a thread cannot be assessed as it stands; null: it can. */
export function whyNotAssessed({ question, answer, thread }: ThreadToAssess): string | null {
  if (!isSaid(question)) return "The question is missing. Write what was asked.";
  if (!isSaid(answer)) return "There is no answer. Mark the turn that answers as “Answer”, or leave this question out.";
  if (thread.length > MOST_PROBES) return `There are ${thread.length} probes; at most ${MOST_PROBES} are judged together. Begin a new question at one of them.`;
  return null;
}

/** A thread with the person's own question and lens. Words that are too long for their place are cut at its end. */
export function threadToAssess({ question, answer, probes }: SpokenThread, lens: Lens, asked: string | undefined): ThreadToAssess {
  return {
    question: (asked ?? question).trim().slice(0, MAX_QUESTION_LENGTH),
    lens,
    answer,
    thread: probes.filter(({ reply }) => isSaid(reply)).map(({ probe, reply }) => ({ probe: probe.length > MOST_PROBE ? `${probe.slice(0, MOST_PROBE - 1)}…` : probe, reply })),
  };
}

/** A number that changes with any of the words, and not with how they are cut into turns; the same everywhere. */
export function checkNumber({ question, lens, answer, thread }: ThreadToAssess): number {
  return hashOf([onOneLine(question), lens, onOneLine(answer), thread.map(({ probe, reply }) => ({ probe: onOneLine(probe), reply: onOneLine(reply) }))]);
}

/** Whether words are those that were handed over under a check number. One that is kept from before counted the paragraphs too. */
export const isCheckOf = (kept: number, words: ThreadToAssess): boolean => kept === checkNumber(words) || kept === hashOf([words.question, words.lens, words.answer, words.thread]);

/** Each turn is a paragraph: a cut or a join changes no more than the space between words. */
const onOneLine = (words: string): string => words.split(/\s/).filter((word) => word !== "").join(" ");

/** FNV-1a over the code units. */
function hashOf(value: unknown): number {
  const words = JSON.stringify(value);
  let hash = 0x81_1c_9d_c5;
  for (let at = 0; at < words.length; at += 1) hash = Math.imul(hash ^ words.charCodeAt(at), 0x01_00_01_93) >>> 0;
  return hash;
}

/** Places of the turns that make the answer itself: replies to probes are none of it. */
export function answerTurns({ turns: places }: Pick<SpokenThread, "turns">, parts: readonly SpokenPart[]): number[] {
  const probe = places.find((place) => parts[place] === "probe") ?? Number.POSITIVE_INFINITY;
  return places.filter((place) => place < probe && parts[place] === "answer");
}

/** How long the answer took, with the silences in it; undefined where the transcript does not say. */
export function timingOfThread(thread: SpokenThread, turns: readonly SpokenTurn[], parts: readonly SpokenPart[]): Timing | undefined {
  const { seconds } = thread;
  if (seconds === null || seconds === 0) return undefined;
  const own = answerTurns(thread, parts).flatMap((place) => turns[place] ?? []);
  let before = 0;
  const pauses: { atMs: number; ms: number }[] = [];
  for (const turn of own) {
    for (const pause of turn.pauses ?? []) pauses.push({ atMs: Math.round((before + pause.at - turn.from) * 1_000), ms: Math.round(pause.seconds * 1_000) });
    before += turn.to - turn.from;
  }
  return own.some((turn) => turn.pauses === null) ? { seconds, from: "transcript" } : { seconds, from: "transcript", pauses };
}
