import type { Answer } from "@inclined/core/schema/answer";
import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { lazy, Suspense, useRef, useState } from "react";
import { finishAnswer } from "../api/finish-answer.ts";
import { queries, queryClient } from "../api/queries.ts";
import { say, sayFailure } from "../look/notify.tsx";
import { useWish } from "../look/wishes.ts";
import { WishSwitch } from "../look/wish-switch.tsx";
import { count, when } from "../look/words.ts";
import { later } from "../places/later.ts";
import { useShortcut } from "../shell/shortcuts.ts";
import type { Spoken } from "../voice/voice-door.tsx";
import type { Asked } from "./use-answer.ts";

const SelfRating = lazy(later.selfRating);

interface FinishBarProps {
  workspaceId: string;
  answerId: string;
  /** Null: nothing is stored yet, so that nothing can have been finished. */
  answer: Answer | null;
  asked: Asked;
  text: string;
  /** Where the words were said aloud. */
  spoken: Spoken;
  untilStored: () => Promise<boolean>;
}

/** The end of an answer: freezes its words as an attempt and shows the verdict; before it, the person's own, if wanted. */
export function FinishBar({ workspaceId, answerId, answer, asked, text, spoken: { recordingId, isRecording }, untilStored }: FinishBarProps) {
  const navigate = useNavigate();
  const [ratesFirst] = useWish("self-rating");
  const [rating, setRating] = useState(false);
  const [busy, setBusy] = useState(false);
  // A request whose answer was lost is repeated under its id, and is one attempt.
  const attempt = useRef({ id: crypto.randomUUID(), text, recordingId });

  const open = (attemptId: string) =>
    navigate({ to: "/c/$workspaceId/answers/$answerId/attempts/$attemptId", params: { workspaceId, answerId, attemptId }, search: {} });
  const finish = async (selfRating: number | null) => {
    setRating(false);
    setBusy(true);
    try {
      if (!(await untilStored())) {
        say("The answer is not stored yet, so it cannot be finished. Its words are kept; the note beside it says what is in the way.");
        return;
      }
      if (attempt.current.text !== text || attempt.current.recordingId !== recordingId) attempt.current = { id: crypto.randomUUID(), text, recordingId };
      const made = await finishAnswer(workspaceId, answerId, { id: attempt.current.id, text, thread: [], selfRating, ...(recordingId === null ? {} : { recordingId }) });
      if (recordingId !== null) await queryClient.invalidateQueries({ queryKey: queries.recordings(workspaceId, answerId).queryKey });
      await open(made.attempt.id);
    } catch (failure) {
      sayFailure(failure);
    } finally {
      setBusy(false);
    }
  };
  const ask = () => {
    if (busy || rating) return;
    if (isRecording) return say("You are still recording. Stop first, then finish.");
    // The same words again are the same attempt.
    const last = queryClient.getQueryData(queries.attempts(workspaceId, answerId).queryKey)?.[0]?.attempt;
    if (last !== undefined && recordingId === null && last.text === text && last.thread.length === 0) void open(last.id);
    else if (text.trim() === "") say("There is nothing to finish yet. Say something first; a few sentences are enough.");
    else if (ratesFirst) setRating(true);
    else void finish(null);
  };
  useShortcut("finish", ask);

  return (
    <div className="finish">
      <div className="finish-act">
        <Button variant="default" loading={busy} onClick={ask}>
          Finish
        </Button>
        <kbd aria-hidden="true">Ctrl Enter</kbd>
        {answer === null ? null : <Finished workspaceId={workspaceId} answerId={answerId} />}
      </div>
      <div className="finish-wishes">
        <WishSwitch wish="self-rating">Rate myself first</WishSwitch>
        <WishSwitch wish="live-findings">Findings while I write</WishSwitch>
      </div>
      {rating ? (
        <Suspense>
          <SelfRating lens={asked.lens} onRated={(score) => void finish(score)} onClose={() => setRating(false)} />
        </Suspense>
      ) : null}
    </div>
  );
}

/** How often this answer was finished, with the way to the last verdict. */
function Finished({ workspaceId, answerId }: { workspaceId: string; answerId: string }) {
  const { data = [] } = useQuery(queries.attempts(workspaceId, answerId));
  const last = data[0];
  if (last === undefined) return null;
  const params = { workspaceId, answerId, attemptId: last.attempt.id };
  return (
    <p className="finish-before">
      <Link to="/c/$workspaceId/answers/$answerId/attempts/$attemptId" params={params} search={{}}>
        {data.length === 1 ? "The verdict" : "The last verdict"}
      </Link>
      <span className="soft">
        {" "}
        {data.length === 1 ? "finished" : `${count(data.length, "attempt")}, last`} {when(last.attempt.createdAt)}
      </span>
    </p>
  );
}
