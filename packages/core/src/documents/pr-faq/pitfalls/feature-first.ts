import type { Span } from "../../../schema/span.ts";
import { type DocumentCriterion, holds, lacks } from "../../document-criterion.ts";
import { figuresIn, inShort, type Page, quantitiesIn, says, sentencesIn, wordCount } from "../../page.ts";
import { phrases } from "../../phrases.ts";
import type { DocumentExamples } from "../../document-examples.ts";
import { itemsOf, paragraphsOf, spanOf } from "../part-text.ts";
import { isParade, piecesIn } from "../parade.ts";
import { isQuotation } from "../parts.ts";
import type { PrFaq } from "../read-pr-faq.ts";

const LEAST_ITEMS = 3;
const LEAST_COMMAS = 3;
/** A dateline or a line about the paper, which has commas too. */
const isDated = (page: Page, block: Span): boolean => wordCount(page, block) <= 15 && quantitiesIn(page, block).some(({ kind }) => kind === "date");

/** Numbers that measure; "14 ad shapes" in a list of features measures nothing. */
const measures = (page: Page, span: Span, listed: readonly Span[]): readonly Span[] =>
  figuresIn(page, span).filter(({ kind, start, end }) => !listed.some((each) => start >= each.start && end <= each.end) && (kind !== "count" || (/\d/.test(page.text.slice(start, end)) && !says(page, { start: end, end: Math.min(page.text.length, end + 24) }, REACH))));

/** Where it is sold and on what measures nothing that a customer feels. */
const REACH = phrases("countries, languages, platforms, devices, markets, channels, colours, colors, sizes, features, modules, functions, cities, stores, shops, dealers, regions");

/** So many pieces in the sentence with which a solution opens are no longer what the customer does. */
const LONG_LIST = 7;
const isLongList = (page: Page, block: Span): boolean => sentencesIn(page, block).slice(0, 2).some((sentence) => piecesIn(page.text, sentence) >= LONG_LIST && isParade(page, sentence));

/** Rubric book, lens 5: pitfall `feature-first`. */
export const featureFirst: DocumentCriterion<PrFaq> = {
  id: "feature-first",
  kind: "pitfall",
  name: "Features first",
  question: "Do features come before any number?",
  sources: ["working-backwards"],
  why: "Whoever begins with features has begun with the answer. A number first anchors what is worth building.",
  counts: ["A list of features, or a paragraph of them, before the problem is counted or any target is named."],
  countsNot: ["Features after a number, in the headline already.", "A list of what the customer gains, with numbers."],
  strong: "The first number of the paper stands in its headline or its first sentence, and is the customer’s.",
  judge: ({ page, parts }) => {
    const { text } = page;
    const lists = [parts.features].flatMap((part) => {
      const span = spanOf(part);
      const items = itemsOf(part);
      return span !== null && (items.length >= LEAST_ITEMS || paragraphsOf(part).some((block) => piecesIn(text, block) >= LEAST_COMMAS - 1)) ? [span] : [];
    });
    const loose = parts.rest.filter((block) => !isQuotation(page, block) && block.kind !== "table" && !isDated(page, block) && (isParade(page, block) || piecesIn(text, block) >= LEAST_COMMAS + 3 || text.slice(block.start, block.end).split("!").length > LEAST_COMMAS + 1));
    const paragraphs = paragraphsOf(parts.solution);
    const parades = paragraphs.filter((block, at) => (at > 0 || parts.solution?.label === null ? isParade(page, block) : isLongList(page, block)));
    const listed: Span[] = [...lists, ...loose, ...parts.opening, ...parades].sort((a, b) => a.start - b.start);
    const [first] = listed;
    if (first === undefined) return lacks("No list of features stands in front.");
    const number = measures(page, { start: 0, end: first.start }, listed)[0];
    if (number !== undefined) return lacks(`A number comes before the features: “${inShort(page, number)}”.`, [number]);
    // the sentence that lists is the one to quote
    const told = text.slice(first.start, first.end).includes("\n") ? undefined : sentencesIn(page, first).toSorted((a, b) => piecesIn(text, b) - piecesIn(text, a))[0];
    const shown = told !== undefined && piecesIn(text, told) >= LEAST_COMMAS ? told : first;
    return holds([first], `“${inShort(page, shown, 70)}” lists features before any number. Begin with what the customer loses today, counted; the features can wait.`, 0.8);
  },
};

export const examples: DocumentExamples = {
  finds: [
    "## Problem\n\nCars wait.\n\n## Solution\n\nTidepost offers a live board, a chat with the crew, the weather, stickers, a game, a radio, a map, a shop and a calendar. Everything is easy.",
    "# Tidepost\n\n## Features\n\n- live board\n- chat with the crew\n- weather\n- stickers\n\n## Problem\n\nCars wait 50 minutes.",
    "# Tidepost\n\nTidepost comes with a live board, a chat, the weather, stickers and a game.\n\n## Problem\n\nCars wait.",
    "What is included\n\n* scales\n* screens\n* ovens\n\nWhy\n\nBread is thrown away.",
  ],
  leaves: [
    '**Tidepost shows both piers**\n\nCars wait at the piers in the rain, and nobody knows for how long it will be this time.\n\nA board shows both piers, so that a driver sees which of them is shorter.\n\n"I have honked, shouted, prayed, sung, slept, cried, laughed and waited there," said Maren, a driver.',
    "## Problem\n\nCars wait 50 minutes.\n\n## Solution\n\nTidepost offers a live board, a chat with the crew, the weather, stickers, a game, a radio, a map, a shop and a calendar.",
    "## Problem\n\nCars wait.\n\n## Solution\n\nA driver looks at the board, sees both piers, turns round, and is home for supper.",
    "# Tidepost: 40 minutes less at the pier\n\n## Features\n\n- live board\n- chat\n- weather\n- stickers",
    "## Problem\n\nCars wait 50 minutes.\n\n## What is in it\n\n- board\n- chat\n- weather",
    "## Problem\n\nCars wait.\n\n## Solution\n\nA board shows both piers.",
  ],
};
