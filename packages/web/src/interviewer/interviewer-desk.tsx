import { ROLE_NAMES } from "@inclined/core/interview/role-names";
import { sheetAnswerOf, withSheetAnswer } from "@inclined/core/peer/fill-sheet";
import type { InterviewerPack } from "@inclined/core/schema/interviewer-pack";
import type { SheetDraft } from "@inclined/core/schema/interview-sheet";
import { type ReactNode, useEffect, useRef } from "react";
import { InterviewClock } from "./interview-clock.tsx";
import { PackQuestionPart } from "./pack-question-part.tsx";
import { PackResumePart } from "./pack-resume-part.tsx";
import { VotePart } from "./vote-part.tsx";

export interface DeskProps {
  pack: InterviewerPack;
  draft: SheetDraft;
  edit: (change: (draft: SheetDraft) => SheetDraft) => void;
  /** Where the interview is held here: what stands under the question that is open. */
  live?: { question: string; part: ReactNode } | null;
  /** Under the questions: how the sheet is handed over. */
  children?: ReactNode;
}

/**
 * The interviewer's side of one round: the script, facts to give when asked, probes, the clock and the blind sheet. Plain React and the
 * studio's style sheet, no more: the same parts stand in a studio, in the second window and in a page of one file.
 */
export function InterviewerDesk({ pack, draft, edit, live = null, children }: DeskProps) {
  const { name, role, topic, minutes, closingMinutes, principles, questions, sheets } = pack;
  const open = live?.question ?? null;
  useLedTo(open);
  return (
    <div className="column desk">
      <h1 className="title">Interview {name}</h1>
      <p className="lede">
        As {role === "tpm-peer" ? "a TPM peer" : `the ${ROLE_NAMES[role].toLowerCase()}`}: {topic}, {minutes} minutes{closingMinutes === 0 ? "" : `, the last ${closingMinutes} for the candidate’s own questions`}.
        {principles.length === 0 ? "" : ` Listen for: ${principles.join(", ")}.`} Practice only, by agreement with {name}.
      </p>
      <InterviewClock minutes={minutes} closingMinutes={closingMinutes} seconds={draft.seconds} keep={(seconds) => edit((before) => ({ ...before, seconds }))} />
      <nav className="desk-questions" aria-label="Questions">
        {questions.map(({ id }, place) => (
          <a key={id} href={`#question-${id}`} aria-current={id === open ? "step" : undefined}>
            Question {place + 1}
          </a>
        ))}
        <a href="#desk-vote">Your vote</a>
      </nav>
      <PackResumePart resume={pack.resume} name={name} />
      {questions.map((question, place) => (
        <PackQuestionPart
          key={question.id}
          question={question}
          place={place}
          items={sheets.find(({ lens }) => lens === question.lens)?.items ?? []}
          live={live?.question === question.id ? live.part : null}
          answer={sheetAnswerOf(draft.answers, question.id)}
          change={(how) => edit((before) => ({ ...before, answers: withSheetAnswer(before.answers, how(sheetAnswerOf(before.answers, question.id))) }))}
        />
      ))}
      <VotePart draft={draft} edit={edit} name={name} />
      {children}
    </div>
  );
}

/** Brings a question into view when it opens, unless its interviewer is writing just then. */
function useLedTo(question: string | null): void {
  const before = useRef(question);
  useEffect(() => {
    // the first that is open when the page comes is where one began to read
    if (question === null || before.current === question) return;
    before.current = question;
    const { activeElement } = document;
    if (activeElement instanceof HTMLTextAreaElement || (activeElement instanceof HTMLInputElement && activeElement.type === "text")) return;
    const heading = document.getElementById(`question-${question}`);
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: "start" });
  }, [question]);
}
