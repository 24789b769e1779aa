import { practiceQuestions } from "@inclined/content/questions";
import { claimGroups } from "@inclined/core/candidate/claim-list";
import { coverageOf } from "@inclined/core/candidate/coverage";
import { suggestionsFor } from "@inclined/core/interview/practice-needs";
import { LENS_NAMES } from "@inclined/core/lenses/names";
import { PRINCIPLE_IDS } from "@inclined/core/principles/names";
import { Button } from "@mantine/core";
import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { queries } from "../api/queries.ts";
import { useJudgedStories } from "../candidate/use-judged-stories.ts";
import { reachOf } from "../debriefs/reach-of.ts";
import { useOnlyPaper, usePapers } from "../papers/use-paper.ts";
import { useShortcut } from "../shell/shortcuts.ts";
import { useStudio } from "../shell/studio-context.ts";
import { loopOfQuestion } from "./begin-loop.ts";
import { StartDialog } from "./start-dialog.tsx";

const DAY_MS = 86_400_000;
const daysSince = (moment: string): number => Math.floor((Date.now() - Date.parse(moment)) / DAY_MS);

/** One question, chosen for what this candidate needs next, with the reason. */
export function PracticeNow() {
  const { workspace } = useStudio();
  const navigate = useNavigate();
  const { data: answers } = useSuspenseQuery(queries.answers(workspace.id));
  const { data: attempts } = useQuery(queries.attemptsOfCandidate(workspace.id));
  const resume = useOnlyPaper("resume");
  const stories = useJudgedStories(usePapers("story"));
  const [place, setPlace] = useState(0);
  const [starting, setStarting] = useState(false);

  const suggestions = useMemo(() => {
    if (attempts === undefined || stories === null) return null;
    const told = stories.filter(({ assessment }) => assessment !== null);
    const { gaps } = coverageOf(told);
    const claims = resume === null ? [] : claimGroups(resume.data.items, resume.data.claimStates).flatMap((group) => group.claims);
    return suggestionsFor({
      questions: practiceQuestions,
      answers,
      attempts,
      reachOf,
      covered: told.length === 0 ? null : PRINCIPLE_IDS.filter((id) => !gaps.includes(id)),
      thinClaims: claims.filter(({ state, isChosen }) => state === "thin" && isChosen).map(({ claim }) => claim),
      daysSince,
    });
  }, [answers, attempts, resume, stories]);
  const suggestion = suggestions?.[place % suggestions.length];
  useShortcut("another-question", () => setPlace((before) => before + 1));

  if (suggestion === undefined) return <p className="soft" role="status">Looking for the question that you need most…</p>;
  const { question, why, need } = suggestion;
  const answer = (): void => {
    if (need === "claim") setStarting(true);
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
        {need === "claim" ? null : (
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
