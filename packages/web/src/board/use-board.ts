import { boardText } from "@inclined/core/board/board-text";
import { invitesBoard } from "@inclined/core/board/invites-board";
import { openThread } from "@inclined/core/interview/loop-state";
import type { BoardElement, BoardPaper } from "@inclined/core/schema/board";
import { useRef } from "react";
import type { OpenLoop } from "../loops/use-loop.ts";
import { type OpenPaper, usePaper } from "../papers/use-paper.ts";

const EMPTY: BoardPaper = { elements: [], picture: null };

export interface OpenBoard {
  paper: OpenPaper<"board">;
  /** The board that is shown gives what stands on it now: the last strokes may not be stored yet. */
  onLive: (now: (() => BoardElement[]) | null) => void;
  /** What is to be written into the loop before something is said: the words of the board, where they are others than the last time. */
  words: () => { kind: "board"; text: string }[];
}

/** The board of the question that is open; null where none is invited. Its paper has the id of the answer. */
export function useBoard({ loopId, data, state }: OpenLoop): OpenBoard | null {
  const thread = openThread(state);
  const isInvited = thread !== null && invitesBoard(data.of, thread.question);
  // under the id of the loop nothing is ever drawn
  const paper = usePaper("board", isInvited ? thread.question.answer : loopId, EMPTY);
  const live = useRef<(() => BoardElement[]) | null>(null);
  if (!isInvited) return null;
  const words = (): { kind: "board"; text: string }[] => {
    const { text } = boardText(live.current?.() ?? paper.data.elements);
    return text === (thread.board ?? "") ? [] : [{ kind: "board", text }];
  };
  const onLive = (now: (() => BoardElement[]) | null): void => {
    live.current = now;
  };
  return { paper, onLive, words };
}
