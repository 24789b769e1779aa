import type { Assessment } from "@inclined/core/schema/assessment";
import type { AttemptView, MarkWrite } from "@inclined/core/schema/attempt";
import { createContext, useContext } from "react";
import type { Found, Words } from "./found.ts";

/** Words the person chose; with nothing selected, `quote` is empty and `start` is where the caret stands. */
export interface ChosenWords {
  start: number;
  end: number;
  quote: string;
  turn?: number;
}

/** One attempt with its newest assessment, and what is looked at just now. */
export interface VerdictDesk {
  view: AttemptView;
  assessment: Assessment;
  /** Criteria that the question invites; null: all of the lens. */
  reach: readonly string[] | null;
  found: readonly Found[];
  /** Ids of the verdicts whose words are lit. */
  lit: ReadonlySet<string>;
  light: (id: string | null) => void;
  chosen: ChosenWords | null;
  /** Brings words into sight. */
  show: (words: Words) => void;
  /** Puts the caret before the words. */
  goTo: (words: Words | undefined) => void;
  /** Lets go of what is selected. */
  unchoose: () => void;
  /** The verdict that is being contested. */
  contesting: string | null;
  contest: (id: string | null) => void;
  mark: (id: string, write: MarkWrite) => Promise<void>;
  removeMark: (id: string) => Promise<void>;
  /** True where a coach reads somebody else's answer: what is overruled needs a reason. */
  isCoach?: boolean;
  /** The probe that is being answered. */
  replying: string | null;
  reply: (probe: string | null) => void;
}

export const VerdictDeskContext = createContext<VerdictDesk | null>(null);

export function useVerdictDesk(): VerdictDesk {
  const desk = useContext(VerdictDeskContext);
  if (desk === null) throw new Error("a part of a verdict is shown outside of one");
  return desk;
}
