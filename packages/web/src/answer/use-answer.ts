import type { Answer } from "@inclined/core/schema/answer";
import type { Question } from "@inclined/core/schema/question";
import { useCallback, useEffect, useRef, useState } from "react";
import { Refused, studio, Unreachable } from "../api/client.ts";
import { refreshWorkspaces } from "../api/queries.ts";
import { livePages, pageId } from "../shell/live-pages.ts";
import { useStudio } from "../shell/studio-context.ts";
import { AnswerSync, type SaveState } from "./answer-sync.ts";

export type Asked = { questionId: string | null; question: string; lens: Question["lens"] };

/** What an open answer needs from the studio, the browser's drafts and the other tabs. */
export type OpenAnswer =
  | { status: "opening" }
  | { status: "missing" }
  | { status: "failed"; failure: unknown }
  | {
      status: "open";
      answer: Answer | null;
      asked: Asked;
      text: string;
      state: SaveState;
      recovered: boolean;
      edit: (text: string) => void;
      keepMine: () => void;
      storeAgain: () => void;
      /** Takes what is stored, after a conflict or a rename. */
      adopt: (stored: Answer) => void;
      /** Saves at once what is not stored yet. @returns true when the studio has every word on the screen */
      untilStored: () => Promise<boolean>;
      /** Makes an answer of it that other things can belong to, though nothing is written yet. @returns true when the studio has it */
      ensureStored: () => Promise<boolean>;
      /** Its name changed, or it was brought back: the words stay, the revision moves on. */
      changedBeside: (answer: Answer) => void;
    };

export interface AnswerToOpen {
  /** What is asked where nothing is stored under this id yet; null: then there is no such answer. */
  fallback: Asked | null;
  /** The id was made a moment ago: nothing can be stored under it. */
  isFresh?: boolean;
  /** The first key was pressed on an answer that is not stored yet. */
  onBegun?: () => void;
}

/** How long to wait before an answer is opened again that could not be. */
const TRY_AGAIN_MS = 3_000;

/** Tabs of one browser tell each other that an answer was stored. */
const CHANNEL = "inclined:answers";

/**
 * Opens an answer: what is stored, or a new one to `fallback` where nothing is; a draft left over from a page that is
 * gone goes on where it stopped. Everything typed from then on is saved by itself.
 */
export function useAnswer(workspaceId: string, answerId: string, { fallback, isFresh = false, onBegun }: AnswerToOpen): OpenAnswer {
  const { drafts, workspace } = useStudio();
  const [open, setOpen] = useState<OpenAnswer>({ status: "opening" });
  const sync = useRef<AnswerSync | null>(null);
  const begun = useRef(onBegun);
  begun.current = onBegun;

  const patch = useCallback((change: Partial<Extract<OpenAnswer, { status: "open" }>>) => {
    setOpen((before) => (before.status === "open" ? { ...before, ...change } : before));
  }, []);

  useEffect(() => {
    let alive = true;
    const channel = new BroadcastChannel(CHANNEL);
    let stored: Answer | null = null;
    let again: ReturnType<typeof setTimeout> | undefined;
    const waiting = new Set<(stored: boolean) => void>();
    const tellWaiting = ({ kind }: SaveState) => {
      if (kind === "saving" || kind === "untouched") return;
      for (const resolve of waiting) resolve(kind === "saved");
      waiting.clear();
    };

    const adopt = (newer: Answer) => {
      stored = newer;
      sync.current?.adopt(newer);
      patch({ answer: newer, text: newer.text });
    };

    const look = async () => {
      if (sync.current?.isClean !== true || stored === null) return sync.current?.retryNow();
      const newer = await studio.answer(workspaceId, answerId).catch(() => null);
      // Only where nothing is unsaved: words on the screen are never replaced silently.
      if (alive && newer !== null && newer.revision !== sync.current.revision && sync.current.isClean) adopt(newer);
    };

    const begin = async () => {
      try {
        if (!isFresh) stored = await studio.answer(workspaceId, answerId);
      } catch (failure) {
        if (!(failure instanceof Refused && failure.problem.code === "not-found")) {
          if (alive) setOpen({ status: "failed", failure });
          if (alive && failure instanceof Unreachable) again = setTimeout(() => void begin(), TRY_AGAIN_MS);
          return;
        }
      }
      const left = drafts.leftOver(await livePages()).find((draft) => draft.answerId === answerId && draft.workspaceId === workspaceId);
      if (!alive) return;
      drafts.opened(answerId);
      const asked: Asked | null = stored ?? left ?? fallback;
      if (asked === null) return setOpen({ status: "missing" });
      const { questionId, question, lens } = asked;
      const current = new AnswerSync({
        asked: { workspaceId, answerId, questionId, question, lens, sample: workspace.sample },
        stored,
        drafts,
        send: (write, leaving) => studio.writeAnswer(workspaceId, answerId, write, leaving),
        newId: () => crypto.randomUUID(),
        now: () => new Date(),
        onState: (state) => {
          if (alive) patch({ state });
          tellWaiting(state);
          if (state.kind === "conflict") void refreshWorkspaces();
        },
        onSaved: ({ answer, repaired }) => {
          stored = answer;
          if (alive) channel.postMessage(answerId);
          void refreshWorkspaces();
          if (!alive) return;
          patch(repaired > 0 ? { answer, text: current.text } : { answer });
        },
      });
      sync.current = current;
      const goesOn = left !== undefined && left.text !== (stored?.text ?? "");
      setOpen({
        status: "open",
        answer: stored,
        asked: { questionId, question, lens },
        text: goesOn ? left.text : current.text,
        state: current.state,
        recovered: goesOn,
        edit: (text) => {
          if (stored === null && current.state.kind === "untouched") begun.current?.();
          patch({ text, recovered: false });
          current.edit(text);
        },
        keepMine: () => current.keepMine(),
        storeAgain: () => current.storeAgain(),
        adopt,
        untilStored: () =>
          new Promise((resolve) => {
            if (current.isClean) return resolve(current.revision > 0);
            // These wait for the person, and not for the studio.
            if (current.state.kind === "conflict" || current.state.kind === "gone") return resolve(false);
            waiting.add(resolve);
            current.retryNow();
          }),
        ensureStored: async () => {
          if (stored !== null) return true;
          if (!current.isClean) {
            current.retryNow();
            return new Promise((resolve) => waiting.add(resolve));
          }
          begun.current?.();
          const { answer } = await studio.writeAnswer(workspaceId, answerId, { baseRevision: 0, writeId: crypto.randomUUID(), questionId, question, lens, text: "" });
          stored = answer;
          current.rebase(answer);
          patch({ answer });
          channel.postMessage(answerId);
          void refreshWorkspaces();
          return true;
        },
        changedBeside: (answer) => {
          stored = answer;
          current.rebase(answer);
          patch({ answer, text: current.text });
          channel.postMessage(answerId);
        },
      });
      if (left !== undefined) {
        // Typed on top of an older revision: the write is refused, and both versions are shown.
        if (left.pageId !== pageId || !goesOn) drafts.forget(answerId, left.pageId);
        if (goesOn) current.goOn({ text: left.text, baseRevision: stored === null ? 0 : left.baseRevision });
      }
    };

    const leave = () => sync.current?.leave();
    const back = () => void (document.visibilityState === "visible" ? look() : leave());
    channel.onmessage = ({ data }) => void (data === answerId && look());
    addEventListener("pagehide", leave);
    addEventListener("online", back);
    addEventListener("focus", back);
    document.addEventListener("visibilitychange", back);
    void begin();
    return () => {
      alive = false;
      clearTimeout(again);
      leave();
      sync.current?.close();
      sync.current = null;
      drafts.closed(answerId);
      channel.close();
      removeEventListener("pagehide", leave);
      removeEventListener("online", back);
      removeEventListener("focus", back);
      document.removeEventListener("visibilitychange", back);
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the question is part of the answer: another one has another id
  }, [workspaceId, answerId]);

  return open;
}
