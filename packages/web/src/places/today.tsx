import { openingQuestions } from "@inclined/content/opening-questions";
import { nextQuestion } from "@inclined/core/interview/next-question";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { type Evening, EVENINGS } from "@inclined/core/interview/offer";
import { lazy, Suspense, useState } from "react";
import { AnswerDesk } from "../answer/answer-desk.tsx";
import { QuestionHead } from "../answer/question-head.tsx";
import { queries } from "../api/queries.ts";
import { countdown, today } from "../look/words.ts";
import { useShortcut } from "../shell/shortcuts.ts";
import { later } from "./later.ts";
import { usePlaceTitle } from "../shell/place-title.ts";
import { useStudio } from "../shell/studio-context.ts";

const OfferForTime = lazy(later.offerForTime);
/** The question needs no plan: where its part cannot be fetched, Today is without it. */
const PlanToday = lazy(() => later.planToday().catch(() => ({ default: () => null })));

/** What the plan asks for before product and scenario work opens. */
const STORY_QUESTIONS = openingQuestions.filter(({ lens }) => lens === "behavioural");

/** The next best thing to do: one question, asked at once; or what fits the time there is. */
export function Today() {
  usePlaceTitle("Today");
  const { workspace } = useStudio();
  const { answer: openId } = useSearch({ from: "/studio/c/$workspaceId/today" });
  const navigate = useNavigate();
  const { data: answers } = useSuspenseQuery(queries.answers(workspace.id));
  const { loopDate } = workspace.candidate;
  // until the plan is there: where there is a day to work towards, stories come first
  const [isOpen, setOpen] = useState(loopDate === null);
  const asked = isOpen ? openingQuestions : STORY_QUESTIONS;
  const [fresh, setFresh] = useState(() => ({ answerId: crypto.randomUUID(), question: nextQuestion(asked, answers) }));
  const answerId = openId ?? fresh.answerId;
  const [evening, setEvening] = useState<Evening | null>(null);

  // A question that the plan holds back gives way, unless it was begun.
  if (!isOpen && openId === undefined && fresh.question.lens !== "behavioural") setFresh({ answerId: crypto.randomUUID(), question: nextQuestion(asked, answers) });

  const another = () => {
    setFresh((before) => ({ answerId: crypto.randomUUID(), question: nextQuestion(asked, answers, before.question.id) }));
    if (openId !== undefined) void navigate({ to: "/c/$workspaceId/today", params: { workspaceId: workspace.id }, search: {} });
  };
  useShortcut("another-question", another);

  const untilLoop = countdown(loopDate);
  return (
    <>
      <p className="dateline">
        {today()}
        {untilLoop === null ? "" : `, ${untilLoop}`}
      </p>
      {answers.length === 0 && openId === undefined && !workspace.sample ? (
        <p className="lede">
          One question at a time, as an interviewer would ask it. Answer as you would say it; the notes beside it say how it sounds, and every pause is saved. The
          name at the top right has a sample candidate to look around with.
        </p>
      ) : null}
      <div className="evening" role="group" aria-label="How long have you got?">
        <span className="soft">How long have you got?</span>
        {EVENINGS.map((minutes) => (
          <button key={minutes} type="button" className="quiet" aria-pressed={evening === minutes} onClick={() => setEvening((before) => (before === minutes ? null : minutes))}>
            {minutes} minutes
          </button>
        ))}
      </div>
      {evening === null ? null : (
        <Suspense fallback={<p className="soft" role="status">Looking for what you need most…</p>}>
          <OfferForTime key={evening} minutes={evening} />
        </Suspense>
      )}
      <Suspense fallback={null}>
        <PlanToday onRule={setOpen} />
      </Suspense>
      <AnswerDesk
        key={answerId}
        answerId={answerId}
        fallback={{ questionId: fresh.question.id, question: fresh.question.text, lens: fresh.question.lens }}
        isFresh={answerId === fresh.answerId}
        // From the first key on the address names the answer, so that a reload finds it.
        onBegun={() =>
          void navigate({ to: "/c/$workspaceId/today", params: { workspaceId: workspace.id }, search: { answer: answerId }, replace: true })
        }
        head={({ asked }) => (
          <QuestionHead asked={asked}>
            <button type="button" className="quiet" onClick={another}>
              Another question
            </button>
            <kbd aria-hidden="true">Alt N</kbd>
          </QuestionHead>
        )}
      />
    </>
  );
}
