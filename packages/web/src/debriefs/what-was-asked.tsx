import type { LoopDebrief } from "@inclined/core/debrief/debrief-of-loop";
import { roleInSentence } from "@inclined/core/interview/role-names";
import type { CutIn } from "@inclined/core/schema/loop";

const CUT_INS: Readonly<Record<CutIn, string>> = { length: "the answer ran long", "nothing-new": "nothing new was said for a while", "third-metric": "there were several metrics and none was chosen" };

/** What was asked, assumed aloud and never asked; the candidate's own questions; what was told twice; where somebody cut in. */
export function WhatWasAsked({ held: { inquiries, rounds, repeats, cutIns } }: { held: Pick<LoopDebrief, "inquiries" | "rounds" | "repeats" | "cutIns"> }) {
  const own = rounds.flatMap(({ plan, ownQuestions }) => ownQuestions.map((one) => ({ ...one, role: plan.role })));
  const answers = rounds.flatMap((round) => round.answers);
  const questionOf = (id: string): string => answers.find((one) => one.id === id)?.question ?? "";
  return (
    <>
      {inquiries.length === 0 ? null : (
        <section aria-labelledby="asked-title">
          <h2 className="section" id="asked-title">
            Asked, assumed, never asked
          </h2>
          {inquiries.map(({ answer, question, asked, askedForObjective, askedInVain, assumed, neverAsked }) => (
            <div key={answer} className="inquiry">
              <p className="quoted">{question}</p>
              <dl className="facts">
                <dt>Asked</dt>
                <dd>{[...asked.map(({ about }) => about), ...(askedForObjective ? ["what the question is after"] : []), ...askedInVain.map((text) => `“${text}”, which nobody could tell`)].join("; ") || "nothing"}</dd>
                <dt>Assumed aloud</dt>
                <dd>{assumed.length === 0 ? "nothing" : assumed.map((sentence) => `“${sentence}”`).join(" ")}</dd>
                <dt>Never asked</dt>
                <dd>{neverAsked.join("; ") || "nothing was left"}</dd>
              </dl>
            </div>
          ))}
        </section>
      )}
      {repeats.length === 0 && cutIns.length === 0 ? null : (
        <section aria-labelledby="noticed-title">
          <h2 className="section" id="noticed-title">
            Noticed besides
          </h2>
          <ul className="plain">
            {repeats.map(({ answer, before }) => (
              <li key={answer}>
                The story told to “{questionOf(answer)}” had been told to “{questionOf(before)}”. Interviewers compare notes; another story shows more.
              </li>
            ))}
            {cutIns.map(({ answer, why }) => (
              <li key={`${answer} ${why}`}>
                An interviewer cut in at “{questionOf(answer)}”, because {CUT_INS[why]}.
              </li>
            ))}
          </ul>
        </section>
      )}
      {own.length === 0 ? null : (
        <section aria-labelledby="own-questions-title">
          <h2 className="section" id="own-questions-title">
            Your own questions
          </h2>
          <ul className="plain">
            {own.map(({ text, remark, role }, at) => (
              <li key={at}>
                To the {roleInSentence(role)}: “{text}” <span className="soft">{remark.text}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
