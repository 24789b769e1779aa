import { words as wordsOf } from "@inclined/core/answer/words";
import { compareAssessments } from "@inclined/core/lenses/compare-assessments";
import type { AttemptView } from "@inclined/core/schema/attempt";
import { Link } from "@tanstack/react-router";
import { count, when } from "../look/words.ts";
import { ComparedSound } from "../replay/compared-sound.tsx";
import { nameOf } from "./found.ts";
import { MarkedWords } from "./marked-words.tsx";
import { isScored } from "./is-scored.ts";

/** Two attempts at one question side by side: what the later one gained and lost, and the words that did it. */
export function Compared({ before, after, numberOf }: { before: AttemptView; after: AttemptView; numberOf: (view: AttemptView) => number }) {
  const earlier = before.assessments[0]?.result;
  const later = after.assessments[0]?.result;
  if (earlier === undefined || later === undefined) return null;
  const change = compareAssessments(earlier, later);
  const [said, saidLater] = [wordsSaid(before), wordsSaid(after)];
  const isJudged = earlier.status === "assessed" && later.status === "assessed";
  const names = (ids: readonly string[]): string => (ids.length === 0 ? "Nothing" : ids.map((id) => nameOf(later.lens, id)).join(", "));
  return (
    <>
      {isJudged ? null : <p className="soft">One of the two was not assessed, so that what changed says little.</p>}
      <dl className="changes">
        <dt>Gained</dt>
        <dd>{names(change.gained)}</dd>
        <dt>Lost</dt>
        <dd>{names(change.lost)}</dd>
        <dt>As before</dt>
        <dd>{names(change.unchanged)}</dd>
        {change.goneFlags.length === 0 ? null : (
          <>
            <dt>Faults mended</dt>
            <dd>{names(change.goneFlags)}</dd>
          </>
        )}
        {change.newFlags.length === 0 ? null : (
          <>
            <dt>New faults</dt>
            <dd>{names(change.newFlags)}</dd>
          </>
        )}
        <dt>Words</dt>
        <dd>
          {said.toLocaleString("en")}, then {saidLater.toLocaleString("en")}
          {said === saidLater ? "" : `: ${count(Math.abs(saidLater - said), "word")} ${saidLater > said ? "more" : "fewer"}`}
        </dd>
      </dl>
      <ComparedSound before={before} after={after} earlier={earlier} later={later} change={change} />
      <div className="pair">
        <Side title="Before" number={numberOf(before)} view={before} only={[...change.lost, ...change.goneFlags]} what="lost" />
        <Side title="After" number={numberOf(after)} view={after} only={[...change.gained, ...change.newFlags]} what="gained" />
      </div>
    </>
  );
}

/** One of the two, with the words underlined that made the difference. */
function Side({ title, number, view, only, what }: { title: string; number: number; view: AttemptView; only: readonly string[]; what: string }) {
  const { attempt } = view;
  const result = view.assessments[0]?.result;
  if (result === undefined) return null;
  const words = [...result.criteria, ...result.flags].filter(({ id }) => only.includes(id)).flatMap(({ evidence }) => evidence);
  return (
    <section aria-label={title}>
      <h3>
        {title}:{" "}
        <Link
          to="/c/$workspaceId/answers/$answerId/attempts/$attemptId"
          params={{ workspaceId: attempt.workspaceId, answerId: attempt.answerId, attemptId: attempt.id }}
          search={{}}
        >
          attempt {number}, {when(attempt.createdAt)}
        </Link>
      </h3>
      <p className="soft">
        {outcome(view)}
        {words.length === 0 ? "" : `. Underlined: what was ${what}`}.
      </p>
      <div className="pair-words" tabIndex={0} role="region" aria-label={`${title}, in words`}>
        <MarkedWords text={attempt.text} words={words.filter(({ turn }) => turn === undefined)} />
        {attempt.thread.map(({ probe, reply }, turn) => (
          <div key={turn} className="turn">
            <p className="probe">{probe}</p>
            <MarkedWords text={reply} words={words.filter((one) => one.turn === turn)} />
          </div>
        ))}
      </div>
    </section>
  );
}

/** Words of the answer and the replies. */
export function wordsSaid({ attempt }: AttemptView): number {
  return [attempt.text, ...attempt.thread.map(({ reply }) => reply)].reduce((sum, text) => sum + wordsOf(text).length, 0);
}

/** "2 of 3 on the rule, 1 contested": an attempt in a few words. */
export function outcome({ attempt, assessments, marks }: AttemptView): string {
  const result = assessments[0]?.result;
  const score = result === undefined || result.score === null ? "Not assessed" : isScored(attempt.questionId) ? `${result.score} of 3` : "No score";
  return [
    score,
    ...(result?.closeCall === true ? ["a close call"] : []),
    ...(attempt.selfRating === null ? [] : [`${attempt.selfRating} by your own rating`]),
    ...(attempt.thread.length === 0 ? [] : [`with ${count(attempt.thread.length, "reply", "replies")}`]),
    ...(marks.length === 0 ? [] : [`${marks.length} contested`]),
  ].join(", ");
}
