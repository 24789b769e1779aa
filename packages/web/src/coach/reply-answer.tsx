import { findQuestion } from "@inclined/content/questions";
import { type SideBySide, sideBySide } from "@inclined/core/coach/side-by-side";
import type { CoachAnswer, CoachedAnswer } from "@inclined/core/schema/coach-file";
import { useQuery } from "@tanstack/react-query";
import { count } from "../look/words.ts";
import { nameOf } from "../verdict/found.ts";
import { MarkedWords } from "../verdict/marked-words.tsx";
import { coachSays, scorerSays } from "./scorer-says.ts";

interface ReplyAnswerProps {
  /** In the file, from 0. */
  place: number;
  answer: CoachAnswer;
  coached: CoachedAnswer;
  coach: string;
}

/** One answer with the coach and the scorer side by side: the votes, then criterion by criterion. */
export function ReplyAnswer({ place, answer, coached, coach }: ReplyAnswerProps) {
  const rows = sideBySide(answer.assessment, coached);
  const spoken = rows.filter((row) => row.coach !== null);
  const stands = rows.filter((row) => row.coach === null && (row.scorer.holds || row.scorer.state === "contrary"));
  const marked = (turn: number | undefined) => [...coached.passages.map(({ words }) => words), ...coached.marks.flatMap(({ words, verdict }) => (words !== null && verdict === "holds" ? [words] : []))].filter((words) => words.turn === turn);
  return (
    <section className="coach-reply-answer" aria-labelledby={`answer-${answer.id}`}>
      <h2 className="section" id={`answer-${answer.id}`} dir="auto">
        {place + 1}. {answer.question}
      </h2>
      <Votes answer={answer} coached={coached} coach={coach} />
      {coached.note === "" ? null : <p>{coached.note}</p>}
      {coached.passages.length === 0 ? null : (
        <>
          <h3 className="subsection">Passages {coach} marked</h3>
          <ul className="coach-list">
            {coached.passages.map(({ words, note }) => (
              <li key={`${words.turn}:${words.start}:${words.end}:${note}`}>
                <p className="coach-quote" dir="auto">“{words.quote}”</p>
                {note === "" ? null : <p>{note}</p>}
              </li>
            ))}
          </ul>
        </>
      )}
      {spoken.length === 0 ? <p className="soft">No verdict was overruled.</p> : (
        <>
          <h3 className="subsection">Criterion by criterion</h3>
          <Rows rows={spoken} lens={answer.lens} coach={coach} />
        </>
      )}
      {stands.length === 0 ? null : (
        <details className="fold">
          <summary>{count(stands.length, "finding")} of the scorer that {coach} let stand</summary>
          <Rows rows={stands} lens={answer.lens} coach={coach} />
        </details>
      )}
      <details className="fold">
        <summary>The answer, as {coach} read it</summary>
        <div className="coach-answer-words">
          <MarkedWords text={answer.text} words={marked(undefined)} />
        </div>
        {answer.thread.map(({ probe, reply }, turn) => (
          <div key={turn}>
            <p className="probe">{probe}</p>
            <div className="coach-answer-words">
              <MarkedWords text={reply} words={marked(turn)} />
            </div>
          </div>
        ))}
      </details>
    </section>
  );
}

function Rows({ rows, lens, coach }: { rows: readonly SideBySide[]; lens: CoachAnswer["lens"]; coach: string }) {
  return (
    <ul className="coach-list">
      {rows.map((row) => (
        <li key={row.id}>
          <p className="beside-head">
            <b>{nameOf(lens, row.id)}</b>
            {row.agrees === null ? null : <span className="tag" data-differ={row.agrees ? undefined : ""}>{row.agrees ? "agree" : "differ"}</span>}
          </p>
          <div className="beside">
            <div>
              <h4>Scorer</h4>
              <p>{scorerSays(row)}.</p>
              {row.scorer.quote === null ? null : <p className="coach-quote" dir="auto">“{row.scorer.quote}”</p>}
            </div>
            <div data-coach>
              <h4>{coach}</h4>
              <p>
                {coachSays(row)}.{row.coach === null ? "" : ` ${row.coach.why}`}
              </p>
              {row.coach === null || row.coach.quote === null ? null : <p className="coach-quote" dir="auto">“{row.coach.quote}”</p>}
            </div>
          </div>
        </li>
      ))}
    </ul>
  );
}

/** The coach's vote beside the one that the stated rule gives the same answer. */
function Votes({ answer, coached, coach }: Pick<ReplyAnswerProps, "answer" | "coached" | "coach">) {
  const { data: rule } = useQuery({
    queryKey: ["scorer-vote", answer.id, answer.assessment.engine],
    staleTime: Infinity,
    // the scorer is fetched when it is needed
    queryFn: async () => (await import("@inclined/core/coach/scorer-vote")).scorerVote(answer, answer.questionId === null ? null : (findQuestion(answer.questionId)?.reach ?? null)),
  });
  return (
    <>
      <h3 className="subsection">Votes</h3>
      <div className="beside">
        <div>
          <h4>Scorer, by the rule of votes</h4>
          <p>{rule === undefined ? "…" : rule.because}</p>
        </div>
        <div data-coach>
          <h4>{coach}</h4>
          <p>{coached.vote === null ? "No vote" : `${coached.vote[0]?.toUpperCase() ?? ""}${coached.vote.slice(1)}`}.</p>
        </div>
      </div>
    </>
  );
}
