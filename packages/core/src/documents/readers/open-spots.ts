import type { Span } from "../../schema/span.ts";
import type { Quantity } from "../../answer/quantities.ts";
import { figuresIn, type Page, quantitiesIn, says, sentencesIn, whereSaid, wordCount } from "../page.ts";
import { type Phrases, phrases } from "../phrases.ts";
import { quotations } from "../../answer/quotations.ts";

/** What is open at a stretch of a paper. */
export const OPEN_KINDS = ["vague-amount", "number-alone", "decision-alone", "who-is-we", "moved-others", "cause", "effect-alone", "date", "claim", "promise", "own-act", "plan"] as const;
export type OpenKind = (typeof OPEN_KINDS)[number];

/** A stretch of a paper with what a reader does not learn there. */
export interface OpenSpot {
  kind: OpenKind;
  /** A sentence, or the part of a longer one that can stand by itself. */
  span: Span;
}

const VAGUE = phrases("significant*, substantial*, considerabl*, dramatic*, many, most, several, numerous, a lot of, lots of, a large number, a large part, countless, far more, far fewer, much faster, much better, much less, nearly all, almost all, a few, majority, handful, huge, massive, minimal, better, faster, cheaper, higher, lower, happier");
const DECIDES = phrases("i decided, i chose, we decided, we chose, decided to, chose to, the decision, i recommended, i refused, i stopped, i cancelled, i picked, i went with, we went with, we will, we'll, i committed, i bet, ruled out, out of scope, not in the first, first release, version one");
const OTHER = phrases("rather than, instead of, because, the other option, alternative*, otherwise, would have, so that, the reason");
const WE_DID = phrases("we decided, we built, we wrote, we agreed, we found, we moved, we chose, we launched, we planned, we aligned, we asked, we ran, we set, we changed, we fixed, we made, we created, we delivered, we improved, we reduced, we identified, we implemented, we developed, we introduced, we established, the team decided, the team built, our team, it was decided, was implemented, were implemented, was agreed, was decided");
const MOVED = phrases("convinced, persuaded, aligned, got buy-in, buy-in, agreed to, agreed with, agreed that, they agreed, she agreed, he agreed, all agreed, everybody agreed, everyone agreed, team agreed, came round, came around, signed off, approved, got agreement, she accepted, he accepted, they accepted, on board, gave in, consented, stakeholders, said yes, let me, changed her mind, changed his mind, changed their minds");
const CAUSES = phrases("because of, thanks to, led to, as a result, resulted in, caused by, therefore, due to, which meant, turned out to be, the reason was, so that");
const EFFECT = phrases("improved, increased, reduced, grew, fell, rose, dropped, saved, doubled, halved, cut, gained, better, faster, cheaper, success, successful*, worked, delighted, pleased, happy");
const AGAINST = phrases("from, instead of, before, against, compared, down from, up from, had been, was, were, than");
const CLAIM = phrases("always, never, everyone, everybody, nobody, no one, every customer, all customers, customers love, customers want, customers need, users love, users want, people want, clearly, obviously, of course, certainly, undoubtedly, without doubt, the only, the best, unique, guaranteed, ensures, guarantee*, seamless*, simply, easy, easily");
const PLAN = phrases("will, plan to, going to, by the end of, roll out, roll-out, rollout, pilot, phase*, launch*, first release, next release, expand*, migrate*, integrat*, depends on, together with, partner*, vendor*, supplier*");

/** What might have been, and what is counted by a question, is open on purpose. */
const NOT_SO = phrases("could, would, might, should, how many, how much, as many, no idea, if we, if i");

type Found = (page: Page, sentence: Span) => boolean;
const saying = (sought: Phrases): Found => (page, sentence) => says(page, sentence, sought);
/** Said of what happened, and not of what might have. */
const told = (sought: Phrases): Found => (page, sentence) => says(page, sentence, sought) && !says(page, sentence, NOT_SO);
/** "Two sites" and "a day" are no numbers that somebody would have to prove, nor is the hour in "3 p.m.". */
export const figuresToProve = (page: Page, sentence: Span): readonly Quantity[] => figuresIn(page, sentence).filter(({ end }) => !/^\s?[ap]\.?m\b/i.test(page.text.slice(end, end + 5))).filter(({ start, end }) => /\d/.test(page.text.slice(start, end)) || says(page, { start, end }, LARGE));
const LARGE = phrases("per cent, percent, half, third, quarter, dozen, dozens, hundred, hundreds, thousand, thousands, million, millions, billion, twice, double, tenfold");
/** "The diary of 14 clinics" says which clinics, and measures nothing. */
const isInventory = (page: Page, { kind, value, from }: Quantity): boolean => kind === "count" && (value ?? SMALL_HOUSE) < SMALL_HOUSE && INVENTORY.has(page.tokens[from - 1]?.word ?? "");
const INVENTORY: ReadonlySet<string> = new Set("of the our all these those both its their".split(" "));
const SMALL_HOUSE = 100;
/** What was looked at, and what was given up, is no effect: "the sample was small", "so we dropped the shift". */
const NO_EFFECT = phrases("sample, samples, sample size, we dropped, i dropped, they dropped, was dropped, were dropped, dropped it, dropped the idea, dropped the plan, not better, no better, no faster, no cheaper, not cheaper, better to, cheaper to, better if, not worked, not work");
/** The sentence before says from how much, and this one to how much. */
const goesOn = (page: Page, sentence: Span): boolean => {
  const from = Math.max(page.text.lastIndexOf("\n", sentence.start - 1) + 1, sentence.start - MOST_BEFORE);
  const [before] = sentencesIn(page, { start: from, end: sentence.start }).slice(-1);
  return before !== undefined && hasFigure(page, sentence) && figuresIn(page, before).length >= 2;
};
const MOST_BEFORE = 300;
const hasFigure: Found = (page, sentence) => figuresIn(page, sentence).length > 0;

/** How each kind is known, in the order in which they are tried: a sentence may be open in more ways than one. */
const KNOWN_BY: Readonly<Record<OpenKind, Found>> = {
  "vague-amount": (page, sentence) => told(VAGUE)(page, sentence) && !hasFigure(page, sentence),
  "number-alone": (page, sentence) => figuresIn(page, sentence).length === 1 && figuresToProve(page, sentence).length === 1 && !says(page, sentence, AGAINST) && !figuresToProve(page, sentence).some((figure) => isInventory(page, figure)),
  "decision-alone": (page, sentence) => says(page, sentence, DECIDES) && !says(page, sentence, OTHER),
  "who-is-we": told(WE_DID),
  "moved-others": told(MOVED),
  cause: told(CAUSES),
  "effect-alone": (page, sentence) => told(EFFECT)(page, sentence) && figuresIn(page, sentence).length < 2 && !says(page, sentence, NO_EFFECT) && !goesOn(page, sentence),
  date: (page, sentence) => quantitiesIn(page, sentence).some(({ kind, start }) => kind === "date" && (says(page, sentence, HANGS) || says(page, { start: Math.max(sentence.start, start - 8), end: start }, UNTIL))),
  claim: told(CLAIM),
  promise: (page, sentence) => figuresToProve(page, sentence).length > 0,
  // "the rehearsal that I asked for" tells something else
  "own-act": (page, sentence) => whereSaid(page, sentence, OWN) !== null && !says(page, sentence, OF_WHICH),
  plan: saying(PLAN),
};
/** A day on which something hangs, and not the day on which something was counted or a story begins. */
const UNTIL = phrases("by, until, till, before, on, from, due");
const HANGS = phrases("deadline*, due, fixed date, launch*, opens, open, goes live, go live, went live, go-live, switched on, switched off, switch off, switch on, cut-over, cutover, release*, start, starts, begin*, ends, end of, today, expires, runs out");
const OWN = phrases("i asked, i called, i wrote, i counted, i ran, i decided, i stopped, i chose, i moved, i met, i told, i showed, i took, i built, i set, i refused, i offered, i proposed, i changed, i cut, i led, i sat, i made");
const OF_WHICH = phrases("that i, which i, whom i, what i, when i, if i");

/** More words are not quoted; fewer say nothing by themselves. */
const MOST_WORDS = 24;
const LEAST_WORDS = 4;
/** A sentence of a thousand commas is not tried in every way. */
const MOST_PIECES = 8;

/**
 * Everything in stretches of a paper that a reader may ask about, in the order of the text; one sentence may be open in several
 * ways. Nothing inside tables, headings or quotations. Linear.
 */
export function openSpots(page: Page, stretches: readonly Span[]): OpenSpot[] {
  const quoted = quotations(page.text, "all");
  let at = 0;
  return stretches.flatMap((stretch) =>
    sentencesIn(page, stretch).flatMap((sentence): OpenSpot[] => {
      while ((quoted[at]?.end ?? Number.POSITIVE_INFINITY) <= sentence.start) at += 1;
      const own = quoted[at];
      // what somebody else said is not the writer's to answer for
      if (own !== undefined && own.start < sentence.end && (own.end - own.start) * 2 > sentence.end - sentence.start) return [];
      if (/\?[*_"”)]{0,4}$/.test(page.text.slice(sentence.start, sentence.end))) return [];
      return OPEN_KINDS.flatMap((kind) => {
        if (!KNOWN_BY[kind](page, sentence)) return [];
        const span = quotable(page, sentence, (part) => KNOWN_BY[kind](page, part));
        return span === null ? [] : [{ kind, span }];
      });
    }),
  );
}

/** Words of a stretch that can be held up to its writer: its first sentence of some length, or a part of it; null where there is none. Rows of a table are none. */
export function quotableIn(page: Page, stretch: Span): Span | null {
  for (const sentence of sentencesIn(page, stretch)) {
    if (page.text.slice(sentence.start, sentence.end).includes("|")) continue;
    const words = quotable(page, sentence, () => true);
    if (words !== null) return words;
  }
  return null;
}

/** The sentence, or where it is long the part between its signs that is open by itself; null where none can be quoted. */
function quotable(page: Page, sentence: Span, isOpen: (part: Span) => boolean): Span | null {
  const whole = bare(page, sentence);
  if (wordCount(page, whole) < LEAST_WORDS) return null;
  if (wordCount(page, whole) <= MOST_WORDS) return whole;
  const words = page.text.slice(whole.start, whole.end);
  const cuts = [0, ...[...words.matchAll(/[;:—–,](?= )/g)].map(({ index }) => index + 1), words.length];
  for (let from = 0; from + 1 < cuts.length; from += 1) {
    for (let to = Math.min(cuts.length - 1, from + MOST_PIECES); to > from; to -= 1) {
      const part = bare(page, { start: whole.start + (cuts[from] ?? 0), end: whole.start + (cuts[to] ?? 0) });
      const length = wordCount(page, part);
      if (length >= LEAST_WORDS && length <= MOST_WORDS && isOpen(part)) return part;
    }
  }
  return null;
}

/** Without the signs around it: spaces, emphasis, bullets, the sign that ends it. */
function bare({ text }: Page, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && /[\s*_,;:—–>#•-]/.test(text.charAt(from))) from += 1;
  while (to > from && /[\s*_.,;:…!—–]/.test(text.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
}
