import { LENS_NAMES } from "@inclined/core/lenses/names";
import { Button } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useShortcut } from "../shell/shortcuts.ts";
import { useStudio } from "../shell/studio-context.ts";
import { loopOfQuestion } from "./begin-loop.ts";
import { StartDialog } from "./start-dialog.tsx";
import { useSuggestions } from "./use-suggestions.ts";

/** One question, chosen for what this candidate needs next, with the reason. */
export function PracticeNow() {
  const { workspace } = useStudio();
  const navigate = useNavigate();
  const suggestions = useSuggestions();
  const [place, setPlace] = useState(0);
  const [starting, setStarting] = useState(false);
  const suggestion = suggestions?.[place % suggestions.length];
  useShortcut("another-question", () => setPlace((before) => before + 1));

  if (suggestion === undefined) return <p className="soft" role="status">Looking for the question that you need most…</p>;
  const { question, why, need } = suggestion;
  // a question made from what the person brought stands in no list, and is answered in the room
  const isTheirs = need === "claim" || need === "posting";
  const answer = (): void => {
    if (isTheirs) setStarting(true);
    else void navigate({ to: "/c/$workspaceId/answers/$answerId", params: { workspaceId: workspace.id, answerId: crypto.randomUUID() }, search: { question: question.id } });
  };
  return (
    <section className="practice-now" aria-labelledby="now-title">
      <h2 className="section" id="now-title">
        Practise now
      </h2>
      <p className="soft">{why}</p>
      <p className="question" aria-live="polite">
        {question.text}
      </p>
      <p className="question-about">
        <span className="question-lens">{LENS_NAMES[question.lens]}</span>
      </p>
      <div className="actions">
        <Button onClick={answer}>Answer it</Button>
        {isTheirs ? null : (
          <Button variant="default" onClick={() => setStarting(true)}>
            Under the clock
          </Button>
        )}
        <button type="button" className="quiet" onClick={() => setPlace((before) => before + 1)}>
          Another question
        </button>
        <kbd aria-hidden="true">Alt N</kbd>
      </div>
      {starting ? <StartDialog title="One question" about={question.text} make={(choice) => loopOfQuestion(question, choice)} onClose={() => setStarting(false)} /> : null}
    </section>
  );
}
