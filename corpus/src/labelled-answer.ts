import type { LENSES } from "@inclined/core/lenses/names";

export const VOICES = ["polished", "terse", "spoken", "unpunctuated", "second-language"] as const;
export type Voice = (typeof VOICES)[number];
export type LensName = (typeof LENSES)[number];

/** Words of the candidate that somebody marked. `turn`: index of the reply in the thread; absent in the answer itself. */
export interface Marked {
  start: number;
  end: number;
  turn?: number;
}

/** An answer with what readers found in it. */
export interface LabelledAnswer {
  id: string;
  lens: LensName;
  writer: string;
  voice: Voice;
  domain: string;
  question: string;
  answer: string;
  thread: readonly { probe: string; reply: string }[];
  /** Criteria that hold, in rubric order. */
  yes: readonly string[];
  flags: readonly string[];
  principles: readonly string[];
  facts: readonly string[];
  score: 0 | 1 | 2 | 3;
  /** Where a criterion, flag, fact or principle shows, by id. */
  spans: ReadonlyMap<string, readonly Marked[]>;
  /** Words that come near and are not it, by id; an empty list: near, without words of its own. */
  near: ReadonlyMap<string, readonly Marked[]>;
  /** True where every passage that shows a criterion is marked, false where one quote stands for it. */
  exhaustive: boolean;
  /** Ids that the readers saw differently. */
  disputed: readonly string[];
}

/** The candidate's words of one turn: the answer itself, or a reply. */
export function turnText(labelled: Pick<LabelledAnswer, "answer" | "thread">, turn: number | undefined): string {
  return turn === undefined ? labelled.answer : (labelled.thread[turn]?.reply ?? "");
}
