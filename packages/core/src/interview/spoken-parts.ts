import { questionWords } from "./question-words.ts";
import type { SpokenTurn } from "./spoken-turns.ts";

/** What a turn is in an interview. Aside: not judged, and kept: small talk, listening, what comes after the last question. */
export const SPOKEN_PARTS = ["question", "answer", "probe", "reply", "aside"] as const;
export type SpokenPart = (typeof SPOKEN_PARTS)[number];

/** A question with everything that was said to it. */
export interface SpokenThread {
  /** Place of the turn with which it begins. */
  at: number;
  /** Empty where the transcript does not have it. */
  question: string;
  answer: string;
  /** A probe without a reply stays here, with an empty one. */
  probes: { probe: string; reply: string }[];
  /** Places of all its turns, in order. */
  turns: number[];
  /** Of the recording, in seconds. */
  from: number;
  to: number;
  /** How long the answer itself took, in seconds; null: a turn of it has no length that is known. */
  seconds: number | null;
}

/**
 * The threads that turns and their parts make, in order. Any order of parts makes threads: an answer without a question opens one with
 * an empty question, a reply without a probe goes on with the answer, two questions in a row are one.
 */
export function threadsOf(turns: readonly SpokenTurn[], parts: readonly SpokenPart[]): SpokenThread[] {
  const threads: SpokenThread[] = [];
  for (const [place, turn] of turns.entries()) {
    const part = parts[place] ?? "aside";
    if (part === "aside") continue;
    let open = threads.at(-1);
    const isNew = open === undefined || (part === "question" && (open.answer !== "" || open.probes.length > 0));
    if (open === undefined || isNew) {
      open = { at: place, question: "", answer: "", probes: [], turns: [], from: turn.from, to: turn.to, seconds: 0 };
      threads.push(open);
    }
    put(open, part, turn);
    open.turns.push(place);
    open.to = Math.max(open.to, turn.to);
  }
  return threads.map((thread) => ({ ...thread, question: questionWords(thread.question), seconds: thread.answer === "" || thread.seconds === null ? null : Math.round(thread.seconds * 1_000) / 1_000 }));
}

function put(open: SpokenThread, part: Exclude<SpokenPart, "aside">, turn: SpokenTurn): void {
  const probe = open.probes.at(-1);
  const asks = part === "question" || part === "probe";
  if (asks && open.answer === "" && probe === undefined) open.question = paragraphs(open.question, turn.text);
  else if (asks && probe !== undefined && probe.reply === "") probe.probe = paragraphs(probe.probe, turn.text);
  else if (asks) open.probes.push({ probe: questionWords(turn.text), reply: "" });
  else if (probe !== undefined) probe.reply = paragraphs(probe.reply, turn.text);
  else {
    open.answer = paragraphs(open.answer, turn.text);
    // a turn that begins and ends at once has no length, it is not short
    open.seconds = open.seconds === null || turn.to <= turn.from ? null : open.seconds + turn.to - turn.from;
  }
}

const paragraphs = (before: string, text: string): string => (before === "" ? text.trim() : `${before}\n\n${text.trim()}`);
