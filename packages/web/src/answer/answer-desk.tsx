import type { Answer } from "@inclined/core/schema/answer";
import { useBlocker, useNavigate } from "@tanstack/react-router";
import { type ReactNode, useRef, useState } from "react";
import { failureText, studio } from "../api/client.ts";
import { refreshWorkspaces } from "../api/queries.ts";
import { sayFailure } from "../look/notify.tsx";
import { useWish } from "../look/wishes.ts";
import { useTerms } from "../papers/use-terms.ts";
import { NOTHING_SPOKEN, VoiceDoor } from "../voice/voice-door.tsx";
import { useStudio } from "../shell/studio-context.ts";
import { AnswerEditor } from "./answer-editor.tsx";
import { ConfidentialNote } from "./confidential-note.tsx";
import { Conflict } from "./conflict.tsx";
import { DeliveryMargin } from "./delivery-margin.tsx";
import { FinishBar } from "./finish-bar.tsx";
import { FoundSoFar } from "./found-so-far.tsx";
import { KeptVersions } from "./kept-versions.tsx";
import { type AnswerToOpen, type Asked, useAnswer } from "./use-answer.ts";
import { useLiveFindings } from "./use-live-findings.ts";

interface AnswerDeskProps extends AnswerToOpen {
  answerId: string;
  /** What stands above the writing area, given what is stored and asked. */
  head: (open: { answer: Answer | null; asked: Asked; changedBeside: (answer: Answer) => void }) => ReactNode;
}

const NOTHING_ASKED: Asked = { questionId: null, question: "", lens: "behavioural" };

/** One question and the page to answer it on, with margin notes beside it. */
export function AnswerDesk({ answerId, head, ...toOpen }: AnswerDeskProps) {
  const { workspace } = useStudio();
  const navigate = useNavigate();
  const [spoken, setSpoken] = useState(NOTHING_SPOKEN);
  const open = useAnswer(workspace.id, answerId, toOpen);

  // words of a recording come when they come, and go behind what was typed meanwhile
  const latest = useRef("");
  latest.current = open.status === "open" ? open.text : "";

  const terms = useTerms();
  const [wishesFindings] = useWish("live-findings");
  const findings = useLiveFindings(wishesFindings, open.status === "open" ? open.text : "", open.status === "open" ? open.asked : NOTHING_ASKED);

  // Words that are nowhere else are not left without asking.
  useBlocker({
    shouldBlockFn: () => open.status === "open" && open.state.kind === "only-here" && !confirm("These words are saved nowhere. Leave them?"),
    enableBeforeUnload: () => open.status === "open" && open.state.kind === "only-here",
  });

  if (open.status === "opening") return <p className="soft" role="status">Opening…</p>;
  if (open.status === "missing") {
    return (
      <>
        <h1 className="title">This answer is not here</h1>
        <p className="lede">It may have been deleted for good, or belong to another candidate. Practice lists the answers there are, and those recently deleted.</p>
      </>
    );
  }
  if (open.status === "failed") {
    return (
      <div role="alert">
        <h1 className="title">The answer could not be opened</h1>
        <p className="lede">{failureText(open.failure)}</p>
      </div>
    );
  }

  const bringBack = async () => {
    open.changedBeside(await studio.undeleteAnswer(workspace.id, answerId));
    await refreshWorkspaces();
  };
  /** What was kept of the refused words is in their place now. */
  const dropKept = async () => {
    if (open.state.kind === "conflict" && open.state.kept !== null) await studio.dropKeptVersion(workspace.id, open.state.kept.id).catch(() => undefined);
    await refreshWorkspaces();
  };
  const keepMine = async (current: Answer) => {
    if (current.deletedAt !== null) await bringBack();
    open.keepMine();
    await dropKept();
  };
  const keepBoth = async (current: Answer) => {
    const secondId = crypto.randomUUID();
    await studio.writeAnswer(workspace.id, secondId, { baseRevision: 0, writeId: crypto.randomUUID(), ...open.asked, text: open.text });
    open.adopt(current);
    await dropKept();
    await navigate({ to: "/c/$workspaceId/answers/$answerId", params: { workspaceId: workspace.id, answerId: secondId } });
  };

  return (
    <div className="sheet">
      <div className="column">
        {head({ answer: open.answer, asked: open.asked, changedBeside: open.changedBeside })}
        <div className="answer-area">
          {open.recovered ? (
            <div className="problem" role="status">
              <p>These words had not reached the studio when their page was closed. They were kept in this browser and are here again.</p>
            </div>
          ) : null}
          {open.answer !== null && open.answer.deletedAt !== null ? (
            <div className="problem" role="status">
              <p>This answer is among the recently deleted. What you write is still saved to it.</p>
              <button type="button" className="quiet" onClick={() => void bringBack().catch(sayFailure)}>
                Bring it back
              </button>
            </div>
          ) : null}
          {open.state.kind === "gone" ? (
            <div className="problem" role="alert">
              <p>This answer was deleted for good elsewhere. The words here are kept in this browser only.</p>
              <button type="button" className="quiet" onClick={open.storeAgain}>
                Store them again
              </button>
            </div>
          ) : null}
          {open.state.kind === "conflict" ? (
            <Conflict
              mine={open.text}
              current={open.state.current}
              onKeepMine={() => open.state.kind === "conflict" && void keepMine(open.state.current).catch(sayFailure)}
              onTakeTheirs={() => open.state.kind === "conflict" && open.adopt(open.state.current)}
              onKeepBoth={() => open.state.kind === "conflict" && void keepBoth(open.state.current).catch(sayFailure)}
            />
          ) : null}
          <VoiceDoor
            workspaceId={workspace.id}
            answerId={answerId}
            question={open.asked.question}
            isStored={open.answer !== null}
            ensureStored={open.ensureStored}
            textNow={() => latest.current}
            onText={open.edit}
            onSpoken={setSpoken}
          />
          <AnswerEditor label={`Your answer to: ${open.asked.question}`} text={open.text} autoFocus findings={findings === "broken" ? null : findings} terms={terms} onChange={open.edit} />
          <FinishBar workspaceId={workspace.id} answerId={answerId} answer={open.answer} asked={open.asked} text={open.text} spoken={spoken} untilStored={open.untilStored} />
          {open.answer === null ? null : <KeptVersions workspaceId={workspace.id} answerId={answerId} onUse={open.edit} />}
        </div>
      </div>
      <DeliveryMargin text={open.text} lens={open.asked.lens} spoken={spoken} state={open.state}>
        <ConfidentialNote text={open.text} terms={terms} />
        <FoundSoFar findings={findings} />
      </DeliveryMargin>
    </div>
  );
}
