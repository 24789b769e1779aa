import { cutTurn, joinTurns, type TurnsEdit } from "@inclined/core/interview/edit-turns";
import type { MockInterview } from "@inclined/core/schema/mock-interview";
import { useState } from "react";
import type { OpenPaper } from "../papers/use-paper.ts";

const MOST_UNDONE = 100;

/** What one may take back at once: how the words were split, for whom, and which words they are. */
type Split = Pick<MockInterview, "parts" | "candidate" | "isWhoSure">;
type Words = Omit<MockInterview, "name" | "recordingId" | "recordingShift">;

/** Changes of a review, each of which is taken back by what undoes it, the last one first. */
export interface Edits {
  split: (next: Partial<Split>) => void;
  words: (next: Words) => void;
  cut: (place: number, caret: number) => void;
  join: (place: number) => void;
  undo: () => void;
  canUndo: boolean;
}

export function useEdits({ data, edit }: Pick<OpenPaper<"mock-interview">, "data" | "edit">): Edits {
  const [undone, setUndone] = useState<readonly ((now: MockInterview) => MockInterview)[]>([]);
  const make = (change: (now: MockInterview) => MockInterview, takeBack: (now: MockInterview) => MockInterview): void => {
    setUndone((before) => [...before, takeBack].slice(-MOST_UNDONE));
    edit(change);
  };
  const turns = (made: TurnsEdit | null): void => {
    if (made !== null) make((now) => ({ ...now, ...made.after }), (now) => ({ ...now, ...made.takeBack(now) }));
  };
  return {
    split: (next) => {
      const { parts, candidate, isWhoSure } = data;
      make((now) => ({ ...now, ...next }), (now) => ({ ...now, parts, candidate, isWhoSure }));
    },
    words: (next) => {
      const { name: _name, recordingId: _recordingId, recordingShift: _shift, ...words } = data;
      make((now) => ({ ...now, ...next }), (now) => ({ ...now, ...words }));
    },
    cut: (place, caret) => turns(cutTurn(data, place, caret)),
    join: (place) => turns(joinTurns(data, place)),
    undo: () => {
      const last = undone.at(-1);
      if (last === undefined) return;
      setUndone((before) => before.slice(0, -1));
      edit(last);
    },
    canUndo: undone.length > 0,
  };
}
