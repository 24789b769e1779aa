import { type Figure, figuresIn, SMALL } from "../candidate/checkable-figures.ts";
import { saysWhatWasDone } from "../candidate/says-what-was-done.ts";
import { isSameFigure } from "../candidate/same-figure.ts";
import { sentences } from "../answer/sentences.ts";
import type { HeardAnswer } from "../debrief/heard.ts";
import type { Claim } from "../schema/resume.ts";
import type { BookInput } from "./book-input.ts";
import { storiesOfBook, type ToldStory } from "./told-stories.ts";

/** What of the candidate's stands behind a line of the résumé. */
export interface Backing {
  claim: Claim;
  story: ToldStory | null;
  /** Where no story does: an answer that has a figure of the line, and the sentence that has it. */
  answer: { heard: HeardAnswer; words: string } | null;
}

/** A figure that says by itself what it is about: "14%" and "3,800 drivers", not "two weeks" nor "3 teams". */
const isTelling = ({ kind, value }: Figure): boolean => kind !== "duration" && !(kind === "count" && value !== null && value < SMALL);

/** Each line that says that something was done, with the story or answer behind it: the story that grew from it, else one with a figure of it. */
export function backingsOf(input: BookInput): Backing[] {
  const { stories } = storiesOfBook(input);
  const storyFigures = stories.map((story) => ({ story, figures: figuresIn(story.heard.text) }));
  const answerSentences = input.answers.map((heard) => ({ heard, sentences: sentences(heard.text).map(({ start, end }) => heard.text.slice(start, end)).map((words) => ({ words, figures: figuresIn(words) })) }));
  return input.claims.filter(saysWhatWasDone).map((claim) => {
    const own = figuresIn(claim.text).filter(isTelling);
    const holds = (figures: readonly Figure[]): boolean => figures.some((figure) => own.some((one) => isSameFigure(one, figure)));
    const story = stories.find(({ data }) => data.claim === claim.id) ?? storyFigures.find(({ figures }) => holds(figures))?.story ?? null;
    const answer = answerSentences.flatMap(({ heard, sentences: all }) => all.filter(({ figures }) => holds(figures)).map(({ words }) => ({ heard, words })))[0] ?? null;
    return { claim, story, answer: story === null ? answer : null };
  });
}
