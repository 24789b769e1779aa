import { findQuestion } from "@inclined/content/questions";
import { coachedOf, withCoached } from "@inclined/core/coach/make-coach-file";
import { explainScore } from "@inclined/core/lenses/explain-score";
import { LENS_NAMES } from "@inclined/core/lenses/names";
import { findingsOf } from "@inclined/core/lenses/reading-an-assessment";
import type { CoachAnswer, CoachedAnswer, CoachFile } from "@inclined/core/schema/coach-file";
import { Textarea } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useMemo, useRef, useState } from "react";
import type { OpenPaper } from "../papers/use-paper.ts";
import { useStudio } from "../shell/studio-context.ts";
import { foundIn, nameOf } from "../verdict/found.ts";
import { type ChosenWords, type VerdictDesk, VerdictDeskContext } from "../verdict/verdict-desk.ts";
import { CoachCriteria } from "./coach-criteria.tsx";
import { CoachText, type CoachTextHandle } from "./coach-text.tsx";
import { MarkBar } from "./mark-bar.tsx";
import { Passages } from "./passages.tsx";
import { VoteChoice } from "./vote-choice.tsx";

/** One answer on the coach's desk: its words, what the scorer found in them, and what the coach says. */
export function CoachAnswerPage({ file, place, desk }: { file: CoachFile; place: number; desk: OpenPaper<"coach-desk"> }) {
  const answer = file.answers[place];
  return answer === undefined ? null : <Opened answer={answer} file={file} place={place} desk={desk} />;
}

function Opened({ answer, file, place, desk }: { answer: CoachAnswer; file: CoachFile; place: number; desk: OpenPaper<"coach-desk"> }) {
  const { workspace } = useStudio();
  const text = useRef<CoachTextHandle>(null);
  const [chosen, setChosen] = useState<ChosenWords | null>(null);
  const [pointed, setPointed] = useState<string | null>(null);
  const [contesting, setContesting] = useState<string | null>(null);
  const { assessment } = answer;
  const coached = coachedOf(desk.data.answers, answer);
  const change = (how: (before: CoachedAnswer) => CoachedAnswer): void => desk.edit((data) => ({ ...data, answers: withCoached(data.answers, how(coachedOf(data.answers, answer))) }));
  const reach = answer.questionId === null ? null : (findQuestion(answer.questionId)?.reach ?? null);
  const found = useMemo(() => foundIn(assessment, reach, answer.thread.length > 0), [assessment, reach, answer]);
  const lit = useMemo(() => new Set(pointed === null ? [] : [pointed]), [pointed]);
  // the parts of a verdict read their answer from here; this one belongs to nobody in this studio
  const kept = { workspaceId: workspace.id, attemptId: answer.id, createdAt: answer.finishedAt };
  const verdict: VerdictDesk = {
    isCoach: true,
    view: {
      attempt: { ...answer, workspaceId: workspace.id, answerId: answer.id, selfRating: null, createdAt: answer.finishedAt },
      assessments: [{ ...kept, id: answer.id, engine: assessment.engine, rubric: assessment.rubric, result: assessment }],
      marks: coached.marks.map(({ criterion, verdict: says, words, why }) => ({ ...kept, id: answer.id, criterion, verdict: says, words, note: why })),
    },
    assessment, reach, found, lit, chosen, contesting,
    light: setPointed,
    show: (words) => text.current?.goTo(words),
    goTo: (words) => text.current?.goTo(words),
    unchoose: () => {
      text.current?.unchoose();
      setChosen(null);
    },
    contest: setContesting,
    mark: async (criterion, { verdict: says, words, note }) => change((before) => ({ ...before, marks: [...before.marks.filter((one) => one.criterion !== criterion), { criterion, verdict: says, words, why: note }] })),
    removeMark: async (criterion) => change((before) => ({ ...before, marks: before.marks.filter((one) => one.criterion !== criterion) })),
    replying: null,
    reply: () => undefined,
  };
  const words = chosen === null || chosen.quote === "" ? null : chosen;
  const markPassage = (marked: ChosenWords, note: string): void => {
    const { start, end, quote, turn } = marked;
    change((before) => ({ ...before, passages: [...before.passages, { words: { start, end, quote, ...(turn === undefined ? {} : { turn }) }, note }] }));
    // the caret stands before the words, and nothing is selected any more
    text.current?.goTo(marked);
  };
  const walk = (at: number, name: string) => {
    const other = file.answers[at];
    return other === undefined ? <span /> : (
      <Link to="/c/$workspaceId/playbook/coach/files/$deskId" params={{ workspaceId: workspace.id, deskId: desk.paperId }} search={{ answer: other.id }}>
        {name}
      </Link>
    );
  };
  return (
    <VerdictDeskContext value={verdict}>
      <article className="column coach verdict">
        <h1 className="question" dir="auto">
          {answer.question}
        </h1>
        <p className="question-about">
          Answer {place + 1} of {file.answers.length}, {LENS_NAMES[answer.lens].toLowerCase()}. {scorerLine(answer)}
        </p>
        <CoachText ref={text} answer={answer} found={found} coached={coached} lit={lit} chosen={words} onChosen={setChosen}>
          {words === null ? null : <MarkBar words={words} contested={contesting === null ? null : nameOf(answer.lens, contesting)} mark={markPassage} cancel={() => text.current?.goTo(words)} />}
        </CoachText>
        <Passages answer={answer} coached={coached} change={change} goTo={(at) => text.current?.goTo(at)} />
        <CoachCriteria answer={answer} coached={coached} />
        <section aria-labelledby="vote-title">
          <h2 className="section" id="vote-title">
            Your vote on this answer
          </h2>
          <VoteChoice vote={coached.vote} set={(vote) => change((before) => ({ ...before, vote }))} />
          <div className="coach-fields">
            <Textarea label="What you would say about it" autosize minRows={2} maxLength={2_000} value={coached.note} onChange={(event) => { const note = event.currentTarget.value; change((before) => ({ ...before, note })); }} />
          </div>
        </section>
        <nav className="coach-walk" aria-label="Other answers">
          {walk(place - 1, "The answer before")}
          {walk(place + 1, "The next answer")}
        </nav>
      </article>
    </VerdictDeskContext>
  );
}

/** The scorer's score as the sentence with its rule. */
function scorerLine({ assessment, lens }: CoachAnswer): string {
  if (assessment.status !== "assessed" || assessment.score === null) return `The scorer did not assess it: ${assessment.reason ?? "there is too little to judge"}.`;
  return `The scorer: ${assessment.score} of 3. ${explainScore(lens, findingsOf(assessment), assessment.score as 0 | 1 | 2 | 3).sentence}`;
}
