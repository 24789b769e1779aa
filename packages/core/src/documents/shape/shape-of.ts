import type { DocumentCheck, DocumentKind } from "../../schema/document-check.ts";
import type { Quote, Span } from "../../schema/span.ts";
import { everySaid, inShort, type Page, quoting, readPage, says, sentencesIn, wordCount } from "../page.ts";
import { phrases } from "../phrases.ts";
import { lengthNote } from "./length-note.ts";

/** One of the three pillars: what of it stands in the paper, with its words, and what lacks. */
export interface Pillar {
  id: "clarity" | "prioritization" | "quantification";
  stands: readonly { id: string; words: Quote }[];
  /** Ids of the checks of this pillar that are not met. */
  lacks: readonly string[];
  says: string;
}

/** One step of the arc; null where the paper does not take it. */
export interface ArcStep {
  id: "problem" | "conflict" | "resolution";
  words: Quote | null;
  says: string;
}

export interface Shape {
  pillars: readonly Pillar[];
  arc: readonly ArcStep[];
}

/** Which checks hold up which pillar: the source names the pillars, the allotment is ours. A kind that is not here has neither pillars nor arc. */
const PILLARS: Readonly<Partial<Record<DocumentKind, Readonly<Record<Pillar["id"], readonly string[]>>>>> = {
  "pr-faq": {
    clarity: ["problem-two-sentences", "solution-length", "solution-plain"],
    prioritization: ["primary-is-outcome", "mvp", "constraints", "alternative-discarded"],
    quantification: ["problem-quantified", "benefit-metric", "metrics-tiers", "external-data"],
  },
  "writing-exercise": {
    clarity: ["answer-first", "one-story", "jargon-explained"],
    prioritization: ["decision-alternatives", "own-actions"],
    quantification: ["before-and-after"],
  },
};
const NAMES: Readonly<Record<Pillar["id"], string>> = { clarity: "Clarity", prioritization: "Prioritization", quantification: "Quantification" };

/** What stands in the way: two things that do not go together. */
const TENSION = phrases("but, yet, however, although, though, while, whereas, until, cannot, can't, could not, couldn't, nobody, no one, neither, instead, either, on the one hand, at the same time, even though, despite, too late, only when, by then, without, refused, objected, against, disagreed, wanted");
const TROUBLE = phrases("lost, lose, loses, wrong, late, missing, failed, fails, broke, broken, nobody, could not, couldn't, cannot, can't, risk, at risk, complain*, complaint*, empty, wasted, thrown away, waited, wait, waits, delayed, blocked, stuck, ended, fault, error*, outage, breach");
const RESOLVED = phrases("fell, rose, dropped, grew, halved, doubled, since then, in the end, after that, now, was solved, worked, came back, stopped, instead of, lost none, on time");

/** Where the three pillars and the arc stand in a paper; null for a kind that has none, or a paper that was not assessed. Linear. */
export function shapeOf(check: DocumentCheck, text: string): Shape | null {
  const table = PILLARS[check.kind];
  if (table === undefined || check.status !== "assessed") return null;
  const page = readPage(text);
  const quote = quoting(text);
  const length = lengthNote(check);
  const pillars = (["clarity", "prioritization", "quantification"] as const).map((id) => pillarOf(id, table[id], check, page));
  return {
    pillars: pillars.map((pillar) => (pillar.id === "clarity" && length !== null ? { ...pillar, says: `${length} ${pillar.says}` } : pillar)),
    arc: arcOf(check, page).map(({ id, span, missing }) => (span === null ? { id, words: null, says: missing } : { id, words: quote(span), says: `“${inShort(page, span, 90)}”` })),
  };
}

function pillarOf(id: Pillar["id"], ids: readonly string[], { checks }: DocumentCheck, page: Page): Pillar {
  const own = ids.flatMap((each) => checks.find((one) => one.id === each) ?? []);
  const stands = own.flatMap(({ id: check, met, evidence: [words] }) => (met && words !== undefined ? [{ id: check, words }] : []));
  const open = own.filter(({ met }) => !met);
  const [first] = stands;
  const held = first === undefined ? `${NAMES[id]} is not in the paper yet.` : `${NAMES[id]} stands ${open.length === 0 ? "" : "in part "}in “${inShort(page, first.words, 60)}”.`;
  return { id, stands, lacks: open.map((one) => one.id), says: open[0] === undefined ? held : `${held} ${open[0].says}` };
}

interface Step {
  id: ArcStep["id"];
  span: Span | null;
  missing: string;
}

const MISSING: Readonly<Record<ArcStep["id"], string>> = {
  problem: "No sentence says what is wrong, and for whom.",
  conflict: "Nothing stands in the way: a reader wonders why it was not solved long ago. What pulls against it, or what did others try in vain?",
  resolution: "No sentence says how it ends.",
};

/** Fewer words are no half of a sentence. */
const LEAST_HALF = 4;

/** What stands from "but" or "nobody" on; null where the sentence begins with it or ends behind it. */
function secondHalf(page: Page, sentence: Span): Span | null {
  const half = everySaid(page, sentence, TENSION).map(({ start }) => ({ start, end: sentence.end }))[0];
  if (half === undefined) return null;
  const before = { start: sentence.start, end: half.start };
  return wordCount(page, half) >= LEAST_HALF && wordCount(page, before) >= LEAST_HALF ? half : null;
}

function arcOf({ kind, parts, checks }: DocumentCheck, page: Page): Step[] {
  const part = (name: string): Span | null => parts.find((one) => one.name === name)?.span ?? null;
  const met = (id: string): Span | null => checks.find((one) => one.id === id && one.met)?.evidence[0] ?? null;
  const first = (span: Span | null, isSo: (sentence: Span) => boolean = () => true): Span | null => (span === null ? null : (sentencesIn(page, span).find((sentence) => wordCount(page, sentence) >= 4 && !page.text.slice(sentence.start, sentence.end).includes("|") && isSo(sentence)) ?? null));
  const step = (id: ArcStep["id"], span: Span | null): Step => ({ id, span, missing: MISSING[id] });
  if (kind === "writing-exercise") {
    const story = { start: parts[0]?.span.start ?? 0, end: parts.at(-1)?.span.end ?? page.text.length };
    const body = part("story") ?? story;
    const problem = first(body, (sentence) => says(page, sentence, TROUBLE)) ?? first(story, (sentence) => says(page, sentence, TROUBLE));
    const behind = { start: problem?.end ?? body.start, end: story.end };
    const conflict = met("decision-alternatives") ?? first(behind, (sentence) => says(page, sentence, TENSION));
    const after = { start: conflict?.end ?? behind.start, end: story.end };
    return [step("problem", problem), step("conflict", conflict), step("resolution", first(after, (sentence) => says(page, sentence, RESOLVED)) ?? met("before-and-after"))];
  }
  const problem = part("problem");
  const solution = part("solution");
  const sentences = problem === null ? [] : sentencesIn(page, problem);
  const told = first(problem);
  // what pulls against it is another sentence, the way that lost, or the second half of the problem's own sentence
  const conflict = sentences.find((sentence) => sentence.start !== told?.start && says(page, sentence, TENSION)) ?? met("alternative-discarded") ?? (told === null ? null : secondHalf(page, told));
  return [step("problem", told), step("conflict", conflict ?? null), step("resolution", first(solution) ?? first(part("benefits")))];
}
