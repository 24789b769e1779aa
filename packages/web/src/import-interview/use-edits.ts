import type { Lens } from "@inclined/core/schema/lens";
import type { MockInterview } from "@inclined/core/schema/mock-interview";
import { useState } from "react";
import type { OpenPaper } from "../papers/use-paper.ts";
import { asked, cutIn, given, joinedIn, lookedAt, merged, otherWords, remembered, renamed, resplit, type ReviewChange, type ReviewHistory, shifted } from "./review-changes.ts";

/** Every change of a review. All of them are in one history, and the last one is taken back first. */
export interface Edits {
  split: (next: Partial<Pick<MockInterview, "parts" | "candidate" | "isWhoSure">>) => void;
  words: (next: Omit<MockInterview, "name" | "recordingId" | "recordingShift">) => void;
  /** @param speaker who speaks from the cut on; null: the same */
  cut: (place: number, caret: number, speaker: string | null) => void;
  join: (place: number) => void;
  give: (place: number, speaker: string) => void;
  merge: (from: string, into: string) => void;
  ask: (place: number, question: string) => void;
  look: (place: number, lens: Lens) => void;
  rename: (name: string) => void;
  shift: (seconds: number) => void;
  undo: () => void;
  canUndo: boolean;
}

export function useEdits({ data, edit }: Pick<OpenPaper<"mock-interview">, "data" | "edit">): Edits {
  const [history, setHistory] = useState<ReviewHistory>([]);
  const make = (made: ReviewChange | null): void => {
    if (made === null) return;
    const at = performance.now();
    setHistory((before) => remembered(before, made, at));
    edit(made.change);
  };
  return {
    split: (next) => make(resplit(data, next)),
    words: (next) => make(otherWords(data, next)),
    cut: (place, caret, speaker) => make(cutIn(data, place, caret, speaker)),
    join: (place) => make(joinedIn(data, place)),
    give: (place, speaker) => make(given(data, place, speaker)),
    merge: (from, into) => make(merged(data, from, into)),
    ask: (place, question) => make(asked(data, place, question)),
    look: (place, lens) => make(lookedAt(data, place, lens)),
    rename: (name) => make(renamed(data, name)),
    shift: (seconds) => make(shifted(data, seconds)),
    undo: () => {
      const last = history.at(-1);
      if (last === undefined) return;
      setHistory((before) => before.slice(0, -1));
      edit(last.takeBack);
    },
    canUndo: history.length > 0,
  };
}
