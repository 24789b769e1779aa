import { words } from "../answer/words.ts";

/** Fewer words than this are a note, not a paper. */
const LEAST_WORDS = 30;
/** About fifty pages; nobody reads a longer paper in a meeting, and nothing in it would be found. */
export const MOST_CHARACTERS = 150_000;

/** Words that no English paper does without. */
const COMMON = new Set(
  ("the a an and or but so if that this it is was are be been to of in on at for with from by as not no do does has have had will can we you they their our your who what when how which there one all more than up out" +
    " its us he she his her i my me would could only into over after before once each every per").split(" "),
);
/** The least share of such words in English prose with tables, set on the labelled papers, the lowest of which has 0.21. */
const LEAST_COMMON = 0.12;

/** Why a paper is not assessed, in words for the writer; null where it is. If unsure, assess. */
export function whyDocumentNotAssessed(text: string): string | null {
  if (text.length > MOST_CHARACTERS) return `the text is longer than 150,000 characters, about fifty pages; a press release fits on one. Paste the paper alone`;
  const found = words(text);
  if (found.length === 0) return "the page is empty";
  if (found.length < LEAST_WORDS) return `fewer than ${LEAST_WORDS} words are too little to judge as a paper`;
  const common = found.filter(({ start, end }) => COMMON.has(text.slice(start, end).toLowerCase())).length;
  return common / found.length < LEAST_COMMON ? "the text is not in English, or it has no sentences" : null;
}
