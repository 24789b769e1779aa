import type { PeerRow } from "@inclined/core/peer/agreement";
import type { AttemptView } from "@inclined/core/schema/attempt";
import { NativeSelect } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { scorerSays } from "../coach/scorer-says.ts";
import { count, when } from "../look/words.ts";
import { useStudio } from "../shell/studio-context.ts";
import { nameOf } from "../verdict/found.ts";
import type { JoinedQuestion } from "./join-sheet.ts";

const SAYS = { yes: "Yes", no: "No", "not-heard": "Not heard" } as const;
/** Of an answer, as it is offered to be joined. */
const MOST_NAMED = 70;

interface JoinedProps {
  asked: JoinedQuestion;
  /** In the round, from 0. */
  place: number;
  /** Where it stands in a mock interview that was brought; null: it was asked here. */
  heardIn: { interview: string; thread: string } | null;
  interviewer: string;
  attempts: readonly AttemptView[];
  join: (attemptId: string) => void;
}

/** One question with interviewer and scorer side by side, criterion by criterion. */
export function JoinedAnswer({ asked: { question, view, rows, alone, note }, place, heardIn, interviewer, attempts, join }: JoinedProps) {
  const { workspace } = useStudio();
  const said = rows.filter(({ interviewer: theirs }) => theirs !== null);
  const left = rows.filter(({ interviewer: theirs, scorer }) => theirs === null && (scorer.holds || scorer.state === "contrary"));
  const fitting = attempts.filter(({ attempt }) => attempt.lens === question.lens);
  return (
    <section className="coach-reply-answer" aria-labelledby={`asked-${question.id}`}>
      <h2 className="section" id={`asked-${question.id}`} dir="auto">
        {place + 1}. {question.text}
      </h2>
      {fitting.length === 0 ? (
        <p className="soft">No answer with this lens is here yet.</p>
      ) : (
        <NativeSelect
          label="The answer that was given"
          value={view?.attempt.id ?? ""}
          onChange={(event) => (event.currentTarget.value === "" ? undefined : join(event.currentTarget.value))}
          data={[...(view === null ? [{ value: "", label: "Choose an answer" }] : []), ...fitting.map(({ attempt }) => ({ value: attempt.id, label: `${attempt.question.slice(0, MOST_NAMED)}${attempt.question.length > MOST_NAMED ? "…" : ""} (${when(attempt.createdAt)})` }))]}
        />
      )}
      {view === null ? null : (
        <p className="peer-verdict-link">
          <Link to="/c/$workspaceId/answers/$answerId/attempts/$attemptId" params={{ workspaceId: workspace.id, answerId: view.attempt.answerId, attemptId: view.attempt.id }}>
            The answer with its verdict
          </Link>
        </p>
      )}
      {heardIn === null ? null : (
        <p className="peer-verdict-link">
          <Link to="/c/$workspaceId/practice/interviews/$interviewId" params={{ workspaceId: workspace.id, interviewId: heardIn.interview }} hash={`thread-${heardIn.thread}`}>
            Where it was asked in the interview
          </Link>
        </p>
      )}
      {note === "" ? null : (
        <>
          <h3 className="subsection">Notes of {interviewer}</h3>
          <p className="coach-answer-words" dir="auto">{note}</p>
        </>
      )}
      {said.length === 0 ? (view === null || alone.length > 0 ? null : <p className="soft">{interviewer} gave no verdict on this answer.</p>) : (
        <>
          <h3 className="subsection">Criterion by criterion</h3>
          <Rows rows={said} lens={question.lens} interviewer={interviewer} />
        </>
      )}
      {alone.length === 0 ? null : (
        <>
          <h3 className="subsection">What {interviewer} says of it</h3>
          <p className="soft">{view === null ? "No answer is joined, so the scorer has nothing to set beside it." : "The scorer has no verdict beside it."}</p>
          <ul className="coach-list">
            {alone.map(({ id, kind, says, words }) => (
              <li key={id}>
                <p className="beside-head">
                  <b>{nameOf(question.lens, id)}</b>
                  {kind === "flag" ? <span className="soft">fault</span> : null}
                </p>
                <p>{SAYS[says]}.</p>
                {words === "" ? null : <p className="coach-quote" dir="auto">“{words}”</p>}
              </li>
            ))}
          </ul>
        </>
      )}
      {left.length === 0 ? null : (
        <details className="fold">
          <summary>{count(left.length, "finding")} of the scorer that {interviewer} left open</summary>
          <Rows rows={left} lens={question.lens} interviewer={interviewer} />
        </details>
      )}
    </section>
  );
}

function Rows({ rows, lens, interviewer }: { rows: readonly PeerRow[]; lens: string; interviewer: string }) {
  return (
    <ul className="coach-list">
      {rows.map((row) => (
        <li key={row.id}>
          <p className="beside-head">
            <b>{nameOf(lens, row.id)}</b>
            {row.kind === "flag" ? <span className="soft">fault</span> : null}
            {row.agrees === null ? null : <span className="tag" data-differ={row.agrees ? undefined : ""}>{row.agrees ? "agree" : "differ"}</span>}
          </p>
          <div className="beside">
            <div data-coach>
              <h4>{interviewer}</h4>
              <p>{row.interviewer === null ? "Left open" : SAYS[row.interviewer.says]}.</p>
              {row.interviewer === null || row.interviewer.words === "" ? null : <p className="coach-quote" dir="auto">“{row.interviewer.words}”</p>}
            </div>
            <div>
              <h4>Scorer</h4>
              <p>{scorerSays({ ...row, coach: null })}.</p>
              {row.scorer.quote === null ? null : <p className="coach-quote" dir="auto">“{row.scorer.quote}”</p>}
            </div>
          </div>
        </li>
      ))}
    </ul>
  );
}
