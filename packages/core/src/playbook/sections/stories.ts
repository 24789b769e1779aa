import { figuresIn } from "../../candidate/checkable-figures.ts";
import { type StoryNumber, storyText } from "../../candidate/story-numbers.ts";
import { FORM_NAMES, PART_TEXTS, partsOf } from "../../candidate/story-parts.ts";
import { wordsAround } from "../../candidate/words-around.ts";
import { ROLE_NAMES } from "../../interview/role-names.ts";
import { PRINCIPLE_NAMES } from "../../principles/names.ts";
import type { Block, Inline, Section, Trace } from "../../schema/book.ts";
import type { Claim } from "../../schema/resume.ts";
import type { Provenance } from "../../schema/story.ts";
import { STORY_FORMS } from "../../schema/story-part-ids.ts";
import type { BookInput } from "../book-input.ts";
import { anchored, counted, heading, paragraph, prose, quotationUnder, quote, see, soft } from "../prose.ts";
import { numbersOfStory, storiesOfBook, type ToldStory } from "../told-stories.ts";
import { askedOfStories, expectedOf, gapsOf, type SaidOnce } from "./story-probes.ts";

/** How a number of a story is traced in the book. */
export const TRACE_OF: Readonly<Record<Provenance, Trace>> = { resume: "resume", said: "said", confirmed: "confirmed", unconfirmed: "unconfirmed", "cannot-confirm": "unconfirmed" };
/** The same, as a person reads it. */
export const ORIGIN_NAMES: Readonly<Record<Provenance, string>> = { resume: "résumé", said: "you said it", confirmed: "you confirmed it", unconfirmed: "not confirmed yet", "cannot-confirm": "you could not confirm it" };
/** Characters on each side of a number that tell what it counts. */
const AROUND_NUMBER = 24;
/** Numbers that only name or date something, shown at most. */
const MOST_OTHERS = 6;
/** Share of a page below which a story begins on the next one. */
const ROOM_TO_BEGIN = 0.45;

/** Each story on about two pages: its parts and forms in the candidate's words, its numbers, what is asked and which words answer it, what it lacks. */
export function storiesSection(input: BookInput): Section {
  const { stories } = storiesOfBook(input);
  const saidOnce: SaidOnce = { strong: new Map(), asked: new Set() };
  return {
    id: "stories", title: "Your stories",
    missing: stories.length === 0 ? [{ text: "There is no story yet.", page: "stories" }] : [],
    blocks: [
      paragraph(prose`Each story in your own words, in the order in which the loop hears them. What a criterion asks stands in ${see("How you will be judged", "judged")}; what strong looks like stands once, with the first story that lacks it.`, "lede"),
      ...askedOfStories(stories),
      ...stories.flatMap((story, place) => blocksOf(input, story, place, saidOnce)),
    ],
  };
}

function blocksOf(input: BookInput, story: ToldStory, place: number, saidOnce: SaidOnce): Block[] {
  const { data, heard: { assessment }, origin, title, anchor } = story;
  const parts = partsOf(data).filter((part) => (data.parts[part] ?? "").trim() !== "");
  const judged = assessment.status === "assessed" ? prose`Behavioural, ${counted(assessment.score ?? 0)} of ${counted(3)}.` : prose`Not assessed: ${quote(assessment.reason ?? "", "Scorer")}.`;
  const from: Inline[] = [data.employer, data.year].flatMap((one) => (one === null ? [] : [quote(String(one), origin)]));
  const where = from.flatMap((one, at) => [one, soft(at === from.length - 1 ? ". " : ", ")]);
  return [
    ...(place === 0 ? [] : [{ kind: "page" as const, unlessLeft: ROOM_TO_BEGIN }]),
    anchored(anchor, prose`${quote(title, origin)}`),
    paragraph([...where, ...judged, ...useOf(input, story.id)]),
    ...parts.flatMap((part) => [heading(PART_TEXTS[part].name, 3), quotationUnder((data.parts[part] ?? "").trim(), origin)]),
    ...STORY_FORMS.flatMap((form) => ((data.forms[form] ?? "").trim() === "" ? [] : [heading(prose`Told: ${FORM_NAMES[form].toLowerCase()}`, 3), quotationUnder((data.forms[form] ?? "").trim(), origin)])),
    ...numbersOf(story, input.claims),
    ...expectedOf(story),
    ...gapsOf(input, story, place, saidOnce),
  ];
}

/** Whom it is told to, and whom it is kept for. */
function useOf(input: BookInput, id: string): Inline[] {
  const { plan } = storiesOfBook(input);
  return input.format.rounds.flatMap(({ id: round, role }) =>
    (plan.rounds.find((one) => one.id === round)?.slots ?? []).flatMap(({ principle, story, backup }): Inline[] => {
      if (story !== id && backup !== id) return [];
      return prose` ${soft(story === id ? "Told to" : "Kept for")} ${ROLE_NAMES[role].replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase())}: ${PRINCIPLE_NAMES[principle]}.`;
    }),
  );
}

function numbersOf(story: ToldStory, claims: readonly Claim[]): Block[] {
  const { data, origin } = story;
  const numbers = numbersOfStory(story, claims);
  const others = otherNumbers(storyText(data));
  if (numbers.length === 0) return [];
  return [
    heading("Its numbers", 3),
    {
      kind: "table", caption: null, head: ["Number", "In these words", "Where it is from"], widths: [2, 6.4, 2.2],
      rows: [...numbers.map((one) => ({ cells: [[{ kind: "number" as const, text: one.quote, trace: TRACE_OF[one.provenance] }], [quote(wordsOfNumber(one, storyText(data)), origin)], [soft(ORIGIN_NAMES[one.provenance])]] })), ...(others.length === 0 ? [] : [{ cells: [prose`${counted(others.length)} ${soft("more")}`, [quote(others.slice(0, MOST_OTHERS).join(", "), origin), ...(others.length > MOST_OTHERS ? [soft(" …")] : [])], [soft("a date or a name")]] }])],
    },
  ];
}

/** The number with what stands around it. A small number with what it counts may stand there with other words between. */
export function wordsOfNumber({ quote: words }: Pick<StoryNumber, "quote">, text: string): string {
  // the figure, and not its digits in another one
  const figure = figuresIn(text).find((one) => one.quote === words);
  const found = figure?.start ?? text.indexOf(words);
  if (found < 0) return words;
  const { before, quote: itself, after } = wordsAround(text, { start: found, end: figure?.end ?? found + words.length }, AROUND_NUMBER);
  return `${before}${itself}${after}`;
}

/** Numbers of a text that are no figures: dates, and what is only named by a number. Each once. */
export function otherNumbers(text: string): string[] {
  const figures = figuresIn(text);
  const others = [...text.matchAll(/\d+(?:[.,:]\d+)*/g)].filter(({ 0: digits, index }) => !figures.some(({ start, end }) => index < end && index + digits.length > start));
  return [...new Set(others.map(({ 0: digits }) => digits))];
}
