import { Button } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { useTerms } from "../papers/use-terms.ts";
import { AnswerEditor } from "../answer/answer-editor.tsx";
import { finishAnswer } from "../api/finish-answer.ts";
import { say, sayFailure } from "../look/notify.tsx";
import { useShortcut } from "../shell/shortcuts.ts";
import { keepReply, keptReply } from "./kept-reply.ts";
import { useVerdictDesk } from "./verdict-desk.ts";

/** The reply to a probe, under the words that it was asked about. Finishing it makes an attempt of the whole thread. */
export function Reply() {
  const { view, replying, reply } = useVerdictDesk();
  const terms = useTerms();
  const { attempt } = view;
  const probe = replying ?? "";
  const [text, setText] = useState(() => {
    const kept = keptReply(attempt.id);
    return kept?.probe === probe ? kept.text : "";
  });
  const [isKept, setKept] = useState(true);
  const [busy, setBusy] = useState(false);
  const next = useRef({ id: crypto.randomUUID(), text });
  const navigate = useNavigate();
  const place = useRef<HTMLElement>(null);

  // Asked for further down the page, answered up here.
  useEffect(() => {
    // in braces: newer browsers return a promise here, which is no effect's value
    place.current?.scrollIntoView({ block: "center" });
  }, [probe]);

  const finish = async () => {
    if (busy) return;
    if (text.trim() === "") return say("There is nothing to finish yet. Say something first.");
    setBusy(true);
    try {
      if (next.current.text !== text) next.current = { id: crypto.randomUUID(), text };
      const thread = [...attempt.thread, { probe, reply: text }];
      const made = await finishAnswer(attempt.workspaceId, attempt.answerId, { id: next.current.id, text: attempt.text, thread, selfRating: null });
      keepReply(attempt.id, null);
      const params = { workspaceId: attempt.workspaceId, answerId: attempt.answerId, attemptId: made.attempt.id };
      await navigate({ to: "/c/$workspaceId/answers/$answerId/attempts/$attemptId", params, search: {} });
    } catch (failure) {
      sayFailure(failure);
      setBusy(false);
    }
  };
  useShortcut("finish", () => void finish());

  return (
    <section className="turn reply" ref={place} aria-label="Your reply to the probe">
      <p className="probe">{probe}</p>
      <div className="answer-area">
        <AnswerEditor terms={terms}
          key={probe}
          label={`Your reply to: ${probe}`}
          text={text}
          autoFocus
          onChange={(typed) => {
            setText(typed);
            setKept(keepReply(attempt.id, { probe, text: typed }));
          }}
        />
      </div>
      <div className="finish-act">
        <Button variant="default" loading={busy} onClick={() => void finish()}>
          Finish the reply
        </Button>
        <kbd aria-hidden="true">Ctrl Enter</kbd>
        <button
          type="button"
          className="quiet"
          onClick={() => {
            keepReply(attempt.id, null);
            reply(null);
          }}
        >
          Leave it unanswered
        </button>
      </div>
      <p className="soft">{isKept ? "Kept in this browser until you finish it." : "This browser keeps nothing: finish it before you leave the page."}</p>
    </section>
  );
}
