import { Button, Modal } from "@mantine/core";
import { useNavigate, useRouterState } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { FinalButton } from "../look/final-button.tsx";
import { count, when } from "../look/words.ts";
import { type LeftDraft, sortLeftDrafts } from "./left-drafts.ts";
import { useStudio } from "./studio-context.ts";

/** How often is looked for drafts that were left meanwhile, and whether they can be sent now. */
const LOOK_AGAIN_MS = 4_000;

/** Offers what was typed here but never reached the studio: after a crash, or when the old address serves again. */
export function RecoveryStrip() {
  const { drafts, workspaces, workspace } = useStudio();
  const navigate = useNavigate();
  const address = useRouterState({ select: ({ location }) => location.href });
  const [left, setLeft] = useState<readonly LeftDraft[]>([]);
  const [shown, setShown] = useState(false);

  useEffect(() => {
    let alive = true;
    const look = async () => {
      const found = await sortLeftDrafts(drafts, workspaces);
      if (alive) setLeft(found);
    };
    // The place that opens now may take up a draft of its own first.
    const soon = setTimeout(look, 400);
    const again = setInterval(look, LOOK_AGAIN_MS);
    return () => {
      alive = false;
      clearTimeout(soon);
      clearInterval(again);
    };
  }, [drafts, workspaces, address]);

  if (left.length === 0) return null;
  const isKnown = (draft: LeftDraft) => workspaces.some(({ id }) => id === draft.workspaceId);
  const whose = (draft: LeftDraft) => {
    if (draft.sample && !isKnown(draft)) return "Typed in the sample candidate, who was removed";
    const owner = workspaces.find(({ id }) => id === draft.workspaceId);
    return owner === undefined ? `Its candidate is gone: it becomes an answer of ${workspace.candidate.name}` : `By ${owner.candidate.name}`;
  };
  const discard = (draft: LeftDraft) => {
    drafts.forget(draft.answerId, draft.pageId);
    setLeft((before) => before.filter((other) => other !== draft));
  };
  const recover = async (draft: LeftDraft) => {
    let { answerId, workspaceId } = draft;
    if (!isKnown(draft)) {
      // Its candidate is gone: the words come in as a new answer of the one looked at.
      ({ workspaceId, answerId } = { workspaceId: workspace.id, answerId: crypto.randomUUID() });
      if (!drafts.keep({ ...draft, workspaceId, answerId, baseRevision: 0 })) return;
      drafts.forget(draft.answerId, draft.pageId);
    }
    setShown(false);
    await navigate({ to: "/c/$workspaceId/answers/$answerId", params: { workspaceId, answerId } });
  };

  return (
    <div className="strip warn" role="region" aria-label="Unsent drafts">
      <div>
        <p>{count(left.length, "draft")} in this browser had not reached the studio.</p>
        <button type="button" className="quiet" onClick={() => setShown(true)}>
          Look at {left.length === 1 ? "it" : "them"}
        </button>
      </div>
      <Modal opened={shown} onClose={() => setShown(false)} title="Drafts that had not reached the studio" size="lg">
        <ul className="list">
          {left.map((draft) => (
            <li key={`${draft.answerId}${draft.pageId}`} className="row">
              <div>
                <span className="row-title">{draft.question}</span>
                <p className="row-opening" dir="auto">{draft.text.length > 300 ? `${draft.text.slice(0, 300)}…` : draft.text}</p>
                <p className="row-facts">
                  <span>Typed {when(draft.at)}</span>
                  <span>{whose(draft)}</span>
                </p>
                <div className="actions">
                  {draft.sample && !isKnown(draft) ? null : <Button onClick={() => void recover(draft)}>Recover</Button>}
                  <FinalButton about={draft.question} onConfirmed={() => discard(draft)}>
                    Discard
                  </FinalButton>
                </div>
              </div>
            </li>
          ))}
        </ul>
      </Modal>
    </div>
  );
}
