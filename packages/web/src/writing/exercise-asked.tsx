import { findCriterion } from "@inclined/core/criteria/find-criterion";
import { explainScore } from "@inclined/core/lenses/explain-score";
import { LENS_NAMES } from "@inclined/core/lenses/names";
import { findingsOf } from "@inclined/core/lenses/reading-an-assessment";
import type { Assessment } from "@inclined/core/schema/assessment";
import type { DocumentThread } from "@inclined/core/schema/document-paper";
import { ProbeReply } from "./probe-reply.tsx";

interface ExerciseAskedProps {
  threads: readonly DocumentThread[];
  /** The paper with the replies, as one thread. */
  spoken: Assessment;
  onReply: (id: string, words: string) => void;
}

/** The questions about a writing exercise, and what the paper shows together with the replies. */
export function ExerciseAsked({ threads, spoken, onReply }: ExerciseAskedProps) {
  const { lens, status, reason, score } = spoken;
  const met = spoken.criteria.filter((one) => one.met);
  return (
    <>
      {threads.length === 0 ? null : (
        <ol className="paper-probes">
          {threads.map((thread) => (
            <ProbeReply key={thread.id} thread={thread} onReply={onReply} />
          ))}
        </ol>
      )}
      <section aria-labelledby="spoken-title">
        <h2 className="section" id="spoken-title">
          {LENS_NAMES[lens]}, the paper and your replies together
        </h2>
        {status === "not-assessed" ? (
          <p>
            <b>Not assessed:</b> {reason}.
          </p>
        ) : (
          <>
            <p>
              <b>{score} of 3.</b> {explainScore(lens, findingsOf(spoken), (score ?? 0) as 0 | 1 | 2 | 3).sentence}
            </p>
            <ul className="vote-words">
              {met.map(({ id, evidence, asked }) => (
                <li key={id}>
                  {findCriterion(lens, id)?.name ?? id}
                  {asked === true ? ", when asked" : ""}: <span className="quoted">“{evidence[0]?.quote}”</span>
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
    </>
  );
}
