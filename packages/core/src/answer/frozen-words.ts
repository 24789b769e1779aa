import type { Assessment } from "../schema/assessment.ts";
import type { Attempt, Mark } from "../schema/attempt.ts";

type Frozen = Pick<Attempt, "text" | "thread">;
type Words = NonNullable<Mark["words"]>;

/** True when the attempt has these words at this place: of the answer itself or, with `turn`, of that reply. */
export function hasWords({ text, thread }: Frozen, { start, end, quote, turn }: Words): boolean {
  const said = turn === undefined ? text : thread[turn]?.reply;
  // half an emoji would not come back from an archive as it was
  return said !== undefined && end <= said.length && said.slice(start, end) === quote && quote.isWellFormed();
}

/** Every piece of words that an assessment points at. */
function wordsOf({ facts, criteria, flags, principles, delivery }: Assessment): Words[] {
  return [
    ...[...facts, ...criteria, ...flags, ...principles].flatMap(({ evidence }) => evidence),
    ...criteria.flatMap(({ contrary }) => contrary),
    ...delivery.fillers,
  ];
}

/** True when all that the assessment points at stands where it says. */
export function fitsFrozenWords(frozen: Frozen, assessment: Assessment): boolean {
  return wordsOf(assessment).every((words) => hasWords(frozen, words));
}
