import "./debriefs.css";
import "../loops/loops.css";
import { formats } from "@inclined/content/formats";
import { levels } from "@inclined/content/levels";
import { levelsFor } from "@inclined/core/debrief/level";
import { heardWith } from "@inclined/core/debrief/hear";
import { holdDebrief } from "@inclined/core/debrief/hold-debrief";
import { bySourceRule } from "@inclined/core/debrief/source-rule";
import { matchAnswers } from "@inclined/core/interview/match-answers";
import { NativeSelect } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { queries } from "../api/queries.ts";
import { count } from "../look/words.ts";
import { NO_AIMS } from "../papers/aims.ts";
import { useOnlyPaper, usePapers } from "../papers/use-paper.ts";
import { usePlaceTitle } from "../shell/place-title.ts";
import { useStudio } from "../shell/studio-context.ts";
import { Believed } from "./believed.tsx";
import { DebriefsLine } from "./debriefs-line.tsx";
import { Meeting } from "./meeting.tsx";
import { OneFlip } from "./one-flip.tsx";
import { reachOf } from "./reach-of.ts";
import { Votes } from "./votes.tsx";

/** Votes on answers that were given one by one, and what nobody has heard yet. */
export function DebriefWhatIHave() {
  usePlaceTitle("Debrief what I have");
  const { workspace } = useStudio();
  const { data: attempts } = useQuery(queries.attemptsOfCandidate(workspace.id));
  const aims = useOnlyPaper("aims")?.data ?? NO_AIMS;
  const family = useOnlyPaper("posting")?.data.reading.family ?? null;
  const stories = usePapers("story");
  const [formatId, setFormatId] = useState(aims.format ?? formats[0]?.id ?? "");
  const format = formats.find(({ id }) => id === formatId) ?? formats[0];
  const held = useMemo(() => {
    if (attempts === undefined || format === undefined) return null;
    // the last attempt at each answer stands for it
    const last = attempts.filter(({ attempt }, place) => attempts.findIndex((one) => one.attempt.answerId === attempt.answerId) === place);
    const heard = last.flatMap(({ attempt, assessments: [newest] }) =>
      newest === undefined ? [] : [heardWith({ id: attempt.answerId, question: attempt.question, text: attempt.text, thread: attempt.thread, reach: reachOf(attempt.questionId) }, newest.result)],
    );
    const rounds = matchAnswers(format, heard);
    const debrief = holdDebrief({ rounds, probes: [], profiles: levelsFor(levels, family, aims.level), aim: aims.level, stories });
    return { debrief, answers: last.length, sourceRule: bySourceRule(format, heard), rounds: format.rounds.map((plan, place) => ({ plan: { ...plan, minutes: plan.minutes ?? 45, closingMinutes: 0, manner: "neutral" as const, questions: [] }, answers: rounds[place]?.answers ?? [], ownQuestions: [], unanswered: [] })) };
  }, [attempts, format, aims.level, family, stories]);
  const params = { workspaceId: workspace.id };
  return (
    <div className="column debrief">
      <DebriefsLine />
      <h1 className="title">Debrief of the answers you have</h1>
      <p className="lede">Your finished answers, shared out among the interviewers of a loop: each to the one who listens for it. It says what was shown so far, and what nobody has heard yet.</p>
      <NativeSelect label="Loop" value={format?.id ?? ""} data={formats.map(({ id, name }) => ({ value: id, label: name }))} onChange={(event) => setFormatId(event.currentTarget.value)} />
      {held === null ? (
        <p className="soft" role="status">
          Opening…
        </p>
      ) : held.answers === 0 ? (
        <div className="empty">
          <p>
            No answer was finished yet. <Link to="/c/$workspaceId/practice" params={params}>Practice</Link> has a question; finish its answer, and come back.
          </p>
        </div>
      ) : (
        <>
          <p className="soft">{count(held.answers, "answer")} heard, the last attempt at each.</p>
          <Believed votes={held.debrief.votes} />
          <OneFlip votes={held.debrief.votes} rounds={held.rounds} />
          <Votes votes={held.debrief.votes} rounds={held.rounds} />
          <Meeting debrief={held.debrief} sourceRule={held.sourceRule} />
        </>
      )}
    </div>
  );
}
