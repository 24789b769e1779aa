import { figureOf, figuresIn, figureWords } from "../../candidate/checkable-figures.ts";
import { isSameFigure } from "../../candidate/same-figure.ts";
import { ROLE_NAMES } from "../../interview/role-names.ts";
import { PRINCIPLE_NAMES } from "../../principles/names.ts";
import type { Block, Section } from "../../schema/book.ts";
import type { Provenance } from "../../schema/story.ts";
import type { BookInput } from "../book-input.ts";
import { heading, inARow, list, number, paragraph, prose, quote, see, soft, sourced, strong } from "../prose.ts";
import { numbersOfStory, placesInLoop, seeStory, storiesOfBook, storiesTold, type ToldStory } from "../told-stories.ts";
import { titled } from "./assignment.ts";
import { answerAnchor, answerOrigin } from "./origins.ts";
import { TRACE_OF } from "./stories.ts";

/** Rows of numbers that one keeps in mind: of the stories, and of the strongest answers beside them. */
const [MOST_STORIES, MOST_ANSWERS] = [8, 3];
/** A quotation with more numbers than these is a table of its own. */
const MOST_NUMBERS = 6;
/** Where a number is from, in the space of a card. */
const SHORTLY: Readonly<Record<Provenance, string>> = { resume: "résumé", said: "said", confirmed: "confirmed", unconfirmed: "not confirmed", "cannot-confirm": "not confirmed" };
const STRONGEST = 3;

/** One page for the day: stories to rounds, numbers with where they are from, a question to each interviewer, and what sources say of one's own notes. */
export function cardSection(input: BookInput): Section {
  const { stories } = storiesOfBook(input);
  return {
    id: "card", title: "The card for the day", isOnePage: true, isFront: true,
    missing: stories.length === 0 ? [{ text: "Without stories the card says nothing of what to tell.", page: "stories" }] : [],
    blocks: [...toTell(input), ...toRemember(input), ...toAsk(input), ...onNotes(input)],
  };
}

function toTell(input: BookInput): Block[] {
  const rows = placesInLoop(input).flatMap(({ round, places }) =>
    places
      .filter(({ story }) => story !== null)
      .map(({ principle, story, another, isStoryShared, isAnotherShared }, at) => ({ cells: [at === 0 ? [strong(ROLE_NAMES[round.role])] : [], prose`${PRINCIPLE_NAMES[principle]}`, titled(story, isStoryShared, ""), titled(another, isAnotherShared, "no other")] })),
  );
  if (rows.length === 0) return [];
  const without = placesInLoop(input).flatMap(({ places }) => places.filter(({ story }) => story === null).map(({ principle }) => PRINCIPLE_NAMES[principle]));
  return [
    heading("What to tell whom"),
    { kind: "table", caption: null, head: ["Interviewer", "Asked for", "Tell", "If asked for another"], widths: [2.1, 3.6, 4, 4], rows },
    ...(without.length === 0 ? [] : [paragraph(prose`${soft("Asked for as well, with no story for it:")} ${without.join("; ")}.`)]),
  ];
}

function toRemember(input: BookInput): Block[] {
  const told = new Set(placesInLoop(input).flatMap(({ places }) => places.flatMap(({ story }) => story?.id ?? [])));
  const stories = storiesOfBook(input).stories.filter(({ id }) => told.has(id));
  const rows = [...stories.flatMap((story) => ofStory(story, input)).slice(0, MOST_STORIES), ...ofAnswers(input).slice(0, MOST_ANSWERS)];
  if (rows.length === 0) return [];
  return [heading("Numbers to remember"), { kind: "table", caption: null, head: ["Rests on", "In these words", "Number", "Where it is from"], widths: [3.4, 6, 2.6, 2], rows }];
}

type Row = Extract<Block, { kind: "table" }>["rows"][number];

/** The numbers of its result, all that stand in the quoted words; where the résumé says another, that stands beside it. */
function ofStory(story: ToldStory, { claims }: BookInput): Row[] {
  const result = story.heard.assessment.criteria.find(({ id, met }) => id === "quantified-result" && met)?.evidence[0]?.quote;
  if (result === undefined) return [];
  const known = numbersOfStory(story, claims);
  const held = figuresIn(result).slice(0, MOST_NUMBERS).flatMap((figure) => {
    const one = known.find((each) => { const other = figureOf(each.quote); return other !== null && isSameFigure(other, figure); });
    return one === undefined ? [] : [{ ...one, words: figureWords(result, figure) }];
  });
  if (held.length === 0) return [];
  const numbers = inARow(held.map(({ words, provenance }) => number(words, TRACE_OF[provenance])));
  const other = held.flatMap(({ differs }) => (differs !== null && "claim" in differs.in ? [quote(differs.quote, "Résumé")] : []));
  const from = [soft([...new Set(held.map(({ provenance }) => SHORTLY[provenance]))].join("; ")), ...(other.length === 0 ? [] : [soft("; the résumé says "), ...inARow(other)])];
  return [{ cells: [[seeStory(story)], [quote(result, story.origin)], numbers, from] }];
}

/** The numbers of the strongest answers that tell what happened and none of the stories; what a scenario sets itself is nothing to remember. */
function ofAnswers(input: BookInput): Row[] {
  const { answers } = input;
  const strong = answers.filter(({ id, assessment: { lens, score } }) => lens === "behavioural" && score === STRONGEST && !storiesTold(input).has(id));
  return strong.flatMap((answer): Row[] => {
    const words = answer.assessment.criteria.find(({ id, met }) => id === "quantified-result" && met)?.evidence.map(({ quote: each }) => each).find((each) => figuresIn(each).length > 0);
    if (words === undefined) return [];
    const origin = answerOrigin(answer, answers);
    const numbers = inARow(figuresIn(words).slice(0, MOST_NUMBERS).map((figure) => number(figureWords(words, figure), "said")));
    return [{ cells: [[see(origin, answerAnchor(answer))], [quote(words, origin)], numbers, [soft(SHORTLY.said)]] }];
  });
}

/** One question for each interviewer; of two in the same role the second gets another. */
function toAsk({ format, questionsToAsk }: BookInput): Block[] {
  const rows = format.rounds.flatMap(({ role }, at): Row[] => {
    const before = format.rounds.slice(0, at).filter((other) => other.role === role).length;
    const own = questionsToAsk.filter((one) => one.role === role);
    const asked = own[before % Math.max(1, own.length)];
    return asked === undefined ? [] : [{ cells: [[strong(ROLE_NAMES[role])], [quote(asked.text, "Questions to ask")]] }];
  });
  return rows.length === 0 ? [] : [heading("One question to each"), { kind: "table", caption: null, head: ["Interviewer", "Your question"], widths: [2.1, 11.6], rows }];
}

/** What sources say of notes on the table. They disagree, and none is Amazon's own rule. */
function onNotes({ notesFacts = [], sources }: BookInput): Block[] {
  const facts = notesFacts.map(({ text, source: id }) => {
    const source = sources.find((one) => one.id === id);
    return source === undefined ? sourced(text) : [...sourced(text), soft(" "), quote(source.title, "Source"), soft(", read on "), number(source.readOn, "source"), soft(".")];
  });
  return [
    heading("Your own notes"),
    paragraph(prose`${facts.length === 0 ? "Nothing that we read settles whether your own paper notes may lie open" : "Whether your own paper notes may lie open is told differently"}: ask the recruiter before the day. This card is for before the interview; nothing in Inclined helps during one.`),
    ...(facts.length === 0 ? [] : [list(facts)]),
  ];
}
