import type { DocumentCheck } from "../../schema/document-check.ts";
import type { PaperProbe } from "../../schema/document-readers.ts";
import type { Span } from "../../schema/span.ts";
import { says } from "../page.ts";
import { phrases } from "../phrases.ts";
import { asking } from "../readers/lead-in.ts";
import { type OpenKind, openSpots } from "../readers/open-spots.ts";
import { pickApart } from "../readers/pick-apart.ts";
import { unexplainedIn } from "../read-aloud/abbreviations.ts";
import { readWritingExercise } from "./read-writing-exercise.ts";

type Kind = OpenKind | "jargon" | "again";

/** What is asked where something is open, and for which criterion. */
const QUESTIONS: Readonly<Record<Kind, { criterion: string | null; asks: readonly string[] }>> = {
  "who-is-we": { criterion: "own-actions", asks: ["Who was that, and which part of it did you do yourself?", "If I ask the others, what will they say was yours?"] },
  "decision-alone": { criterion: "decision-alternatives", asks: ["What was the strongest other way, and what decided against it?", "Who wanted it otherwise, and what was their best argument?"] },
  "number-alone": { criterion: "before-and-after", asks: ["Against what do you hold that number, and who counted it?", "What was it before, and how do you know?"] },
  "vague-amount": { criterion: "before-and-after", asks: ["How many is that, out of how many?", "By how much, and since when?"] },
  "effect-alone": { criterion: "before-and-after", asks: ["From how much to how much, and over which time?", "How do you know that it would not have come by itself?"] },
  "moved-others": { criterion: null, asks: ["What exactly did you say or show that moved them?", "Who held out longest, and what did it take?"] },
  cause: { criterion: null, asks: ["How do you know that it was this and nothing else?", "What else changed at that time?"] },
  claim: { criterion: null, asks: ["How do you know that?", "How would you have noticed if it were not so?"] },
  jargon: { criterion: "jargon-explained", asks: ["What is that, in words for somebody from another team?", "What does it do, and for whom?"] },
  again: { criterion: "differently", asks: ["Knowing how it ended, would you do that again, and when would you do it?", "At which point could you have known better?"] },
  "own-act": { criterion: null, asks: ["What would have happened if you had not?", "How long did that take you, and what did you leave undone for it?"] },
  date: { criterion: null, asks: ["What hung on that date, and what would a week later have cost?", "Who set that date, and did you believe in it?"] },
  promise: { criterion: null, asks: ["How was that counted, and what is left out of it?", "Who worked that out, and from what?"] },
  plan: { criterion: null, asks: ["Who else had to do something for that, and did they know in time?", "What would have stopped it?"] },
};

/** Asked of what the paper lacks first, then of what is told and not yet proved. */
const ORDER: readonly Kind[] = ["again", "decision-alone", "number-alone", "effect-alone", "moved-others", "cause", "who-is-we", "vague-amount", "jargon", "claim", "own-act", "date", "promise", "plan"];
const LEAST = 5;
const MOST = 8;
const PER_KIND = 2;
const DECIDING = phrases("i decided, i chose, i stopped, i refused, i recommended, we decided, decided to, i took, i waited, i asked, i went with, i cancelled, i delayed");

/**
 * The probing interview on a writing exercise: five questions or more, each about words of the paper that leave something open, and
 * no two about the same words. A question that has no words to quote is not asked, so a short paper gets fewer. Deterministic.
 * @param check of the same text
 */
export function probesOf(check: DocumentCheck, text: string): PaperProbe[] {
  if (check.status !== "assessed") return [];
  const { page, paragraphs, sentences } = readWritingExercise(text, {});
  const missing = new Set(check.checks.filter(({ met }) => !met).map(({ id }) => id));
  const spots = openSpots(page, paragraphs).map(({ kind, span }): { kind: Kind; span: Span } => ({ kind, span }));
  const holding = (span: Span): Span | null => sentences.find(({ start, end }) => span.start >= start && span.start < end) ?? null;
  // a term is held up with the sentence in which it stands
  const jargon = unexplainedIn(page).flatMap((span): { kind: Kind; span: Span }[] => (holding(span) === null ? [] : [{ kind: "jargon", span }]));
  const again = spots.filter(({ kind, span }) => (kind === "decision-alone" || kind === "own-act") && says(page, span, DECIDING)).map(({ span }): { kind: Kind; span: Span } => ({ kind: "again", span }));
  const all = [...spots, ...jargon, ...again.slice(0, 1)];
  const rank = ({ kind }: { kind: Kind }): number => (missing.has(QUESTIONS[kind].criterion ?? "") ? 0 : kind === "again" ? 2 * ORDER.length : ORDER.length) + ORDER.indexOf(kind);
  const ordered = all.map((each, at) => ({ ...each, at })).sort((a, b) => rank(a) - rank(b) || a.at - b.at);
  const told = new Map<Kind, number>();
  return pickApart(ordered, { least: LEAST, most: MOST, perKind: PER_KIND }).map(({ kind, span }, place): PaperProbe => {
    const { criterion, asks } = QUESTIONS[kind];
    const turn = told.get(kind) ?? 0;
    told.set(kind, turn + 1);
    const quote = { start: span.start, end: span.end, quote: text.slice(span.start, span.end) };
    return { id: `${kind}-${span.start}`, text: asking(quote.quote, asks[turn % asks.length] ?? "", place), quote, criterion };
  });
}
