import { withVerdict } from "@inclined/core/peer/fill-sheet";
import { LENS_NAMES } from "@inclined/core/lenses/names";
import type { PackItem, PackQuestion } from "@inclined/core/schema/interviewer-pack";
import type { SheetAnswer } from "@inclined/core/schema/interview-sheet";
import type { ReactNode } from "react";
import { SheetLine } from "./sheet-line.tsx";

interface QuestionProps {
  question: PackQuestion;
  /** In the round, from 0. */
  place: number;
  items: readonly PackItem[];
  /** What is said to it now, where it is asked here. */
  live: ReactNode;
  answer: SheetAnswer;
  change: (how: (before: SheetAnswer) => SheetAnswer) => void;
}

/** One question as it is asked, what to tell about it, and the blind sheet for the answer. */
export function PackQuestionPart({ question, place, items, live, answer, change }: QuestionProps) {
  const { id, text, objective, lens, reach, followUps, facts } = question;
  const [invited, others] = [items.filter((item) => item.kind === "criterion" && reach.includes(item.id)), items.filter((item) => item.kind === "criterion" && !reach.includes(item.id))];
  const faults = items.filter(({ kind }) => kind === "flag");
  const lines = (which: readonly PackItem[]) => (
    <ul className="sheet-lines">
      {which.map((item) => (
        <SheetLine key={item.id} group={`${id}-${item.id}`} item={item} verdict={answer.verdicts.find((one) => one.id === item.id) ?? null} set={(verdict) => change((before) => withVerdict(before, item.id, verdict))} />
      ))}
    </ul>
  );
  const judgedBesides = others.filter((item) => answer.verdicts.some((one) => one.id === item.id)).length;
  return (
    <section className="desk-question" aria-labelledby={`question-${id}`}>
      <h2 className="question" id={`question-${id}`} tabIndex={-1} dir="auto">
        <span className="desk-place">{place + 1}.</span> {text}
      </h2>
      {objective === "" ? null : <p className="question-about">{objective}</p>}
      {followUps.length === 0 ? null : (
        <>
          <h3 className="subsection">Ask next</h3>
          <ul className="desk-say">
            {followUps.map((words) => (
              <li key={words} dir="auto">{words}</li>
            ))}
          </ul>
        </>
      )}
      {facts.length === 0 ? null : (
        <>
          <h3 className="subsection">Tell when asked, and only then</h3>
          <dl className="facts desk-facts">
            {facts.map(({ about, says }) => (
              <div key={about}>
                <dt>{about}</dt>
                <dd>{says}</dd>
              </div>
            ))}
          </dl>
          <p className="soft">Whatever else is asked: “Assume what you like, and say so.”</p>
        </>
      )}
      {live}
      <h3 className="subsection">What you heard: {LENS_NAMES[lens].toLowerCase()}</h3>
      <p className="soft">Blind: the scorer’s findings are not here. “Not heard” is no verdict and counts neither way.</p>
      {lines(invited)}
      {faults.length === 0 ? null : (
        <>
          <h4 className="desk-faults">Faults: yes means that it is there</h4>
          {lines(faults)}
        </>
      )}
      {others.length === 0 ? null : (
        <details className="fold">
          <summary>
            What the question does not invite ({others.length}{judgedBesides === 0 ? "" : `, ${judgedBesides} judged`})
          </summary>
          {lines(others)}
        </details>
      )}
      <label className="desk-field">
        <span>Notes on this answer</span>
        <textarea rows={3} maxLength={10_000} value={answer.note} onChange={(event) => { const { value } = event.currentTarget; change((before) => ({ ...before, note: value })); }} />
      </label>
    </section>
  );
}
