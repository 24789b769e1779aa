import type { Workspace } from "@inclined/core/schema/workspace";
import type { Draft, Drafts } from "../answer/drafts.ts";
import { Refused, studio } from "../api/client.ts";
import { refreshWorkspaces } from "../api/queries.ts";
import { livePages, pageId } from "./live-pages.ts";

export type LeftDraft = Draft & { pageId: string };

/**
 * The drafts that somebody has to decide about. What the studio has already is forgotten; what was typed in this very
 * page and then left, while the studio was away, is sent by itself as soon as it can be.
 */
export async function sortLeftDrafts(drafts: Drafts, workspaces: readonly Workspace[]): Promise<LeftDraft[]> {
  const undecided: LeftDraft[] = [];
  for (const draft of drafts.leftOver(await livePages())) {
    const isHandled = workspaces.some(({ id }) => id === draft.workspaceId) && (await handle(draft).catch(() => false));
    if (isHandled) drafts.forget(draft.answerId, draft.pageId);
    else undecided.push(draft);
  }
  return undecided;
}

/** @returns true when the studio has these words. Rejects when it does not answer, or refuses them. */
async function handle(draft: LeftDraft): Promise<boolean> {
  const stored = await studio.answer(draft.workspaceId, draft.answerId).catch((failure: unknown) => {
    if (failure instanceof Refused && failure.problem.code === "not-found") return null;
    throw failure;
  });
  if (stored?.text === draft.text) return true;
  if (draft.pageId !== pageId || (stored?.revision ?? 0) !== draft.baseRevision) return false;
  const { workspaceId, answerId, questionId, question, lens, text, baseRevision } = draft;
  await studio.writeAnswer(workspaceId, answerId, { baseRevision, writeId: crypto.randomUUID(), questionId, question, lens, text });
  await refreshWorkspaces();
  return true;
}
