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

/** What the loop will go after: what is asked for at the least and not, or not wholly, shown. */
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
          and come back: this page then says what the loop will go after.
        </p>
      </div>
    );
  }
  const questions = postingQuestions(requirements, matching.match);
  if (questions.length === 0) {
    return <p className="posting-sentence">Your résumé shows {basic === 1 ? "the one basic qualification" : `all ${basic} basic qualifications`} in the words of the posting. Expect the loop to ask how deep each of them goes.</p>;
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
        The loop will go after {questions.length === basic && basic > 1 ? `all ${basic} basic qualifications` : `${questions.length} of ${count(basic, "basic qualification")}`}: {missing(questions)}. Prepare an answer to each.
      </p>
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

function missing(questions: readonly { status: "partly" | "not-shown" }[]): string {
  const absent = questions.filter(({ status }) => status === "not-shown").length;
  const partly = questions.length - absent;
  if (partly === 0) return "your résumé does not show " + (absent === 1 ? "it" : "them");
  if (absent === 0) return `your résumé shows ${partly === 1 ? "it" : "them"} only in part`;
  return `your résumé does not show ${absent}, and shows ${partly} only in part`;
}

function shortened(text: string): string {
  const { quote, after } = wordsAround(text, { start: 0, end: 1 }, SHOWN_LENGTH);
  return quote + after;
}
