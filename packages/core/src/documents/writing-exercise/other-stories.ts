import type { Span } from "../../schema/span.ts";
import { sentencesIn, whereSaid } from "../page.ts";
import { phrases } from "../phrases.ts";
import type { WritingExercise } from "./read-writing-exercise.ts";

/** Opens another story than the one that is being told. */
const ANOTHER = phrases(
  "another time, another example, another occasion, another story, another instance, another project where, another case where, a second example, a second story, a second time, my second example, my second story, a third example, a third story, my third example, the second example, example two, example 2, example three, story two, story 2, on a different project, in a different project, at a different company, " +
    "in a different role, at my previous company, at my previous employer, in my previous role, in my previous job, in an earlier job, in an earlier role, on a separate occasion, on another project, in another project, in another role, at another company, at another employer, a similar situation, a similar thing happened, similarly at, a different example, one more example, a further example, to give another",
);
/** The words stand so near to the beginning of their sentence, in characters. */
const NEAR = 60;

/** Where a second story begins: the sentences that open one, in order. */
export function otherStories({ page, paragraphs }: WritingExercise): Span[] {
  return paragraphs.flatMap((paragraph) => sentencesIn(page, paragraph)).filter((sentence) => whereSaid(page, { start: sentence.start, end: Math.min(sentence.end, sentence.start + NEAR) }, ANOTHER) !== null);
}
