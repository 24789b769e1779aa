import { postingQuestions } from "@inclined/core/candidate/posting-questions";
import { wordsAround } from "@inclined/core/candidate/words-around";
import type { Requirement } from "@inclined/core/schema/posting";
import { Link } from "@tanstack/react-router";
import { count } from "../look/words.ts";
import { useStudio } from "../shell/studio-context.ts";
import { type Matching, STATUS_NAMES } from "./posting-matching.ts";

/** So many questions stand open; the others are folded. */
const OPEN_QUESTIONS = 5;
/** Code units of a requirement that are shown with its question; the whole of it stands below. */
const SHOWN_LENGTH = 110;

interface PostingLoopProps {
  requirements: readonly Requirement[];
  matching: Matching | null;
  hasResume: boolean;
}

/** What is known of the basic qualifications: for how many no claim was found, or one for a part; and a question to prepare for each. */
export function PostingLoop({ requirements, matching, hasResume }: PostingLoopProps) {
  const { workspace } = useStudio();
  const basic = requirements.filter(({ kind }) => kind === "basic").length;
  if (basic === 0) {
    return (
      <div className="problem">
        <p>No basic qualifications were found in this text. If the posting has some, read it again with their heading (“Basic qualifications” or “Requirements”) above them.</p>
      </div>
    );
  }
  if (matching === null) {
    return (
      <div className="problem">
        <p>
          {hasResume ? "Nothing of your résumé is accepted yet" : "There is no résumé yet"}, so nothing can be held against {count(basic, "basic qualification")}.{" "}
          <Link to="/c/$workspaceId/candidate/resume" params={{ workspaceId: workspace.id }}>
            {hasResume ? "Review your résumé" : "Read your résumé"}
          </Link>{" "}
          and come back: this page then says for which of them a claim was found.
        </p>
      </div>
    );
  }
  const questions = postingQuestions(requirements, matching.match);
  if (questions.length === 0) {
    return (
      <p className="posting-sentence">
        {basic === 1 ? "The one basic qualification counts" : `All ${basic} basic qualifications count`} as met. {byYou(matching, requirements)}Have ready how deep each of them goes.
      </p>
    );
  }
  const shown = questions.map(({ requirement, status, question }) => (
    <li key={requirement.id} className="posting-question">
      <p className="posting-about">
        <a href={`#${requirement.id}`}>{shortened(requirement.text)}</a>{" "}
        <span className="posting-status" data-status={status}>
          {STATUS_NAMES[status]}
        </span>
      </p>
      <p className="posting-ask">{question}</p>
    </li>
  ));
  return (
    <section aria-labelledby="posting-loop">
      <p className="posting-sentence" id="posting-loop">
        {missing(questions, basic)} {byYou(matching, requirements)}Claims that show it in other words are missed; you can name them below.
      </p>
      <p className="soft posting-prepare">A question to have an answer to, for each:</p>
      <ol className="posting-questions">{shown.slice(0, OPEN_QUESTIONS)}</ol>
      {shown.length > OPEN_QUESTIONS ? (
        <details className="fold">
          <summary>{count(shown.length - OPEN_QUESTIONS, "more question")}</summary>
          <ol className="posting-questions" start={OPEN_QUESTIONS + 1}>
            {shown.slice(OPEN_QUESTIONS)}
          </ol>
        </details>
      ) : null}
    </section>
  );
}

/** "No claim in these words was found for 6 of 8 basic qualifications, and for 1 more only a part is shown." */
function missing(questions: readonly { status: "partly" | "not-shown" }[], basic: number): string {
  const absent = questions.filter(({ status }) => status === "not-shown").length;
  const partly = questions.length - absent;
  const of = basic === 1 ? "the one basic qualification" : `of ${basic} basic qualifications`;
  const number = (some: number): string => (basic === 1 ? of : `${some} ${of}`);
  if (partly === 0) return `No claim in these words was found for ${number(absent)}.`;
  if (absent === 0) return `Only a part was found of ${number(partly)}.`;
  return `No claim in these words was found for ${number(absent)}, and for ${partly} more only a part.`;
}

/** How many of the basic qualifications count as the person sees them. */
function byYou({ marked }: Matching, requirements: readonly Requirement[]): string {
  const own = requirements.filter(({ id, kind }) => kind === "basic" && (marked.get(id)?.mark ?? null) !== null).length;
  return own === 0 ? "" : `${own === 1 ? "One qualification counts" : `${own} qualifications count`} by your word. `;
}

function shortened(text: string): string {
  const { quote, after } = wordsAround(text, { start: 0, end: 1 }, SHOWN_LENGTH);
  return quote + after;
}
