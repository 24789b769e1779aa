import { sentences } from "../answer/sentences.ts";
import { OBJECTIVE } from "./asked-facts.ts";
import type { LoopThread } from "./loop-state.ts";

/** What became of the facts that an interviewer kept for whoever asks. */
export interface Inquiry {
  /** Id of the answer. */
  answer: string;
  question: string;
  /** Asked for and told. */
  asked: { about: string; says: string }[];
  askedForObjective: boolean;
  /** Asked, and there was nothing to tell. */
  askedInVain: string[];
  /** Sentences of the answer or of a reply that say aloud what is taken for granted. */
  assumed: string[];
  neverAsked: string[];
}

const ASSUMING = [/\bassum(?:e|ed|ing|ption)\b/i, /\blet(?:'s| us) (?:just )?(?:say|suppose)\b/i, /\bsuppose (?:that|we|it|the)\b/i, /\btak(?:e|ing) it (?:that|for granted)\b/i];

/** Null for a question without such facts. */
export function inquiryOf({ question: { answer: id, text, facts }, answer, probes, asked }: LoopThread): Inquiry | null {
  if (facts.length === 0 || answer === null) return null;
  const told = new Set(asked.map(({ about }) => about));
  const said = [answer, ...probes.flatMap(({ reply }) => reply ?? [])];
  return {
    answer: id,
    question: text,
    asked: facts.filter(({ about }) => told.has(about)),
    askedForObjective: told.has(OBJECTIVE),
    askedInVain: asked.filter(({ about }) => about === null).map(({ text: words }) => words),
    assumed: said.flatMap((words) => sentences(words).map(({ start, end }) => words.slice(start, end)).filter((sentence) => ASSUMING.some((words) => words.test(sentence)))),
    neverAsked: facts.filter(({ about }) => !told.has(about)).map(({ about }) => about),
  };
}
