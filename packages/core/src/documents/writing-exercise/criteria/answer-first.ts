import { type DocumentCriterion, holds, lacks } from "../../document-criterion.ts";
import type { DocumentExamples } from "../../document-examples.ts";
import { figuresIn, inShort, says, sentencesIn, wordCount } from "../../page.ts";
import { phrases } from "../../phrases.ts";
import type { WritingExercise } from "../read-writing-exercise.ts";

/** Names what was decided or done, as the answer. */
const DECISION = phrases(
  "my answer, the answer is, the decision was, the decision i, my decision, a decision i, the choice was, i decided, i chose, i stopped, i cancelled, i canceled, i delayed, i postponed, i refused, i turned down, i bet, i recommended, i proposed, i launched, i shipped, i built, i closed, i ended, i cut, i moved, i replaced, i rebuilt, i took, " +
    "i went with, i picked, i asked, i held, i let, i rejected, i killed, i split, i gave up, i changed, i rolled, i reversed, i said no, i put, i shut, i withdrew, we launched, we shipped, i led, i ran, i set, i wrote, i made the call, i committed",
);
/** Says what came of it, or why. */
const OUTCOME = phrases("because, so that, as a result, which meant, which saved, it saved, saved, it cost, cost us, cost me, without, instead of, rather than, fell, rose, dropped, grew, halved, doubled, came back, worked, failed, on time, late, earlier, paid off, turned out, from # to, and it");
const SETS_SCENE = phrases("in this paper, in this document, in this essay, this document describes, this paper describes, i would like to, i want to share, let me begin, let me start, before i, to understand, some background, background, first some context, some context, throughout my career, over the course of my career, i have always");
/** What a reader takes in before asking where this leads. */
const OPENING_WORDS = 90;

/** The first paragraph, as far as a reader goes before asking where it leads; a first line of a few words with the next one. */
function openingOf({ page, paragraphs }: WritingExercise): { start: number; end: number } | null {
  const [first, second] = paragraphs;
  if (first === undefined) return null;
  const whole = wordCount(page, first) < 25 && second !== undefined ? { start: first.start, end: second.end } : first;
  let end = whole.start;
  for (const sentence of sentencesIn(page, whole)) {
    if (end > whole.start && wordCount(page, { start: whole.start, end: sentence.end }) > OPENING_WORDS) break;
    end = sentence.end;
  }
  return { start: whole.start, end };
}

/** Of the writing exercise: the question is answered at the top. */
export const answerFirst: DocumentCriterion<WritingExercise> = {
  id: "answer-first",
  kind: "criterion",
  name: "Answer first",
  question: "Do the first sentences answer the question: what was decided or done, and what came of it?",
  sources: ["written-for-inclined"],
  why: "The paper is read in silence by somebody with a question in front of them. Where the answer stands at the top, everything below is proof; where it does not, everything is suspense.",
  counts: ["An opening that names the decision or act in the first person, with its outcome, its reason or its number."],
  countsNot: ["The history of the team.", "What the paper is going to tell.", "Principles that one has always held."],
  strong: "Two sentences: what I did, and what changed by how much. The rest of the page shows how.",
  judge: (reading) => {
    const { page } = reading;
    const opening = openingOf(reading);
    if (opening === null) return lacks("There is no paragraph to begin with.");
    const [first = opening] = sentencesIn(page, opening);
    const scene = says(page, first, SETS_SCENE);
    const acted = sentencesIn(page, opening).find((sentence) => says(page, sentence, DECISION) || reading.acts.some(({ who, start }) => who === "i" && start >= sentence.start && start < sentence.end));
    if (acted === undefined) return lacks(`The opening, “${inShort(page, first, 90)}”, sets the scene. Say first what you decided or did, and what came of it.`, [first]);
    if (scene) return lacks(`“${inShort(page, first, 90)}” announces the answer instead of giving it. Strike it, and begin with “${inShort(page, acted, 70)}”.`, [first]);
    const hasOutcome = figuresIn(page, opening).length > 0 || says(page, opening, OUTCOME);
    if (!hasOutcome) return lacks(`“${inShort(page, acted, 90)}” says what you did, and the opening does not say what came of it. Bring the outcome up here.`, [acted]);
    return holds([acted], `The opening answers: “${inShort(page, acted, 90)}”.`, 0.75);
  },
};

export const examples: DocumentExamples = {
  finds: [
    "I stopped the move of our ticket archive two weeks before its date, and lost no customer by it.\n\nThe archive held nine years of tickets.",
    "# A decision with little data\n\nIn May 2024 I closed our second pick-up point after eleven days of counting. Deliveries on time rose from 81% to 93%.",
    "My answer is the pricing page. I refused to ship it on the day that sales had promised, because one quote in six was wrong.",
  ],
  leaves: [
    "Our team was founded in 2011 and has grown ever since. It looks after ticketing for museums.\n\nIn May I closed a pick-up point.",
    "In this paper I would like to describe a decision that I took with little data. It saved us €40,000.",
    "I have always believed in customers. Customers are why we get up in the morning.",
  ],
};
