import type { Span } from "../../../schema/span.ts";
import { type DocumentCriterion, holds, lacks } from "../../document-criterion.ts";
import { figuresIn, inShort, type Page, says, tokenRange, whereSaid } from "../../page.ts";
import { phrases } from "../../phrases.ts";
import type { DocumentExamples } from "../../document-examples.ts";
import { sentencesOf, spanOf } from "../part-text.ts";
import type { PrFaq } from "../read-pr-faq.ts";

/** What a source does to a number. */
const REPORTS = new Set(
  ("counted counts count estimates estimate estimated found finds put puts writes wrote reckons tells told warns warned asked reported reports records recorded saw sees polled attributes attributed says said measured measures published showed shows calculated reckons surveyed survey's survey study report census registered lists listed gives gave has states states puts named names " +
    "index statistics figures data").split(" "),
);
const BY = phrases("according to, by the count of, by the estimate of, the estimate of, by an estimate of, by figures of, figures from, data from, numbers from, study by, survey by, survey of, report by, study of, census of, published by, as counted by, as reported by, count by");
/** Sources that nobody can look up. */
const NAMELESS = phrases("studies show, studies suggest, industry studies, surveys suggest, surveys show, experts estimate, experts say, experts, researchers found, researchers, industry benchmark, the industry says, figures of the sector, the sector, people in the trade, analysts say, an analyst house, analyst house, a report somewhere, report somewhere, magazines, it is said, is said to be, they say, vets worry, hospital statistics, statistics show, railway people, reports suggest, research shows, everybody knows");
const OWN = phrases("we, our, us, ours, own");
const OWN_WORDS: ReadonlySet<string> = new Set("we our us ours own".split(" "));
/** Words that begin sentences with a capital and name nobody. */
const COMMON = new Set("the a an of in at on from every each last whoever about roughly some nearly over more most many one two three four five six seven eight nine ten when if while because only since on by with between among half there their they it this that these those customers people households companies drivers patients cars bakers crews sellers viewers today experts researchers studies surveys analysts scientists doctors teachers parents industry magazines reports research vets nurses engineers brokers clerks everybody nobody someone people who whom what which why how january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday english german french british american european us uk eu q1 q2 q3 q4 h1 h2 i".split(" "));

/** A proper name among the tokens `from..to` that is not the product's or the company's own. */
function nameIn(page: Page, from: number, to: number, own: ReadonlySet<string>): number | null {
  for (let at = from; at < to; at += 1) {
    const token = page.tokens[at];
    if (token === undefined || COMMON.has(token.word) || own.has(base(token.word)) || /\d/.test(token.word)) continue;
    const word = page.text.slice(token.start, token.end);
    if (!/^\p{Lu}/u.test(word)) continue;
    // the first word of a sentence has its capital in any case: "Recent research shows"
    const isOpening = at === 0 || token.gap === "stop";
    const next = page.tokens[at + 1];
    const isPlain = isOpening && word.slice(1) === word.slice(1).toLowerCase() && !token.word.endsWith("'s") && next !== undefined && next.gap === "none" && !REPORTS.has(next.word) && !/^\p{Lu}/u.test(page.text.slice(next.start, next.end));
    if (!isPlain) return at;
  }
  return null;
}

const base = (word: string): string => word.replace(/'s$/, "");

/** Names that the headline and the solution use: the product and its maker. */
function ownNames({ page, parts }: PrFaq): ReadonlySet<string> {
  const spans = [parts.headline, spanOf(parts.solution), spanOf(parts.benefits)].flatMap((span) => (span === null ? [] : [span]));
  return new Set(spans.flatMap((span) => { const { from, to } = tokenRange(page, span); return page.tokens.slice(from, to).filter(({ name }) => name).map(({ word }) => base(word)); }));
}

/** Whether a sentence with a number says whose count it is, and the name is somebody else's. */
function citesOutside(page: Page, sentence: Span, own: ReadonlySet<string>): boolean {
  if (figuresIn(page, sentence).length === 0) return false;
  const { from, to } = tokenRange(page, sentence);
  const by = whereSaid(page, sentence, BY);
  if (by !== null) {
    const { to: behind } = tokenRange(page, by);
    let until = behind;
    while (until < Math.min(to, behind + 7) && (until === behind || page.tokens[until]?.gap === "none")) until += 1;
    const place = nameIn(page, behind, until, own);
    if (place !== null) return true;
  }
  // (EY, 2022), (PwC working-capital study, 2019)
  const text = page.text.slice(sentence.start, sentence.end + 1);
  for (let open = text.indexOf("("); open >= 0; open = text.indexOf("(", open + 1)) {
    const close = text.indexOf(")", open);
    const inside = close < 0 ? "" : text.slice(open + 1, close);
    if (/(?:19|20)\d\d/.test(inside) && /\p{Lu}\p{L}/u.test(inside) && !/^(?:Q[1-4]|H[12]|FY)/.test(inside)) {
      const range = tokenRange(page, { start: sentence.start + open, end: sentence.start + close });
      if (nameIn(page, range.from, range.to, own) !== null) return true;
    }
    // (Arbeidstilsynet) at the end of the sentence; initials in brackets only shorten what stands before them
    if (isNameAlone(inside) && /^[.!]?$/.test(text.slice(close + 1).trim()) && figuresIn(page, { start: sentence.start, end: sentence.start + open }).length > 0) {
      const range = tokenRange(page, { start: sentence.start + open, end: sentence.start + close });
      if (nameIn(page, range.from, range.to, own) !== null) return true;
    }
  }
  // “I lost two evenings”, says Maria Lunde: a customer's word, not a source
  const isSpeech = /[“”"]/.test(text);
  for (let at = from; at < to; at += 1) {
    const word = page.tokens[at]?.word ?? "";
    if (!REPORTS.has(word) || (SPEAKS.has(word) && isSpeech)) continue;
    const place = nameIn(page, Math.max(from, at - 7), at, own) ?? (STUDY.has(word) || AFTER.has(word) ? nameIn(page, at + 1, Math.min(to, at + 6), own) : null);
    if (place === null) continue;
    // "At Brightwater 140 of them lose": a place, not a source
    const isMaker = STUDY.has(word) && (page.tokens[place]?.word ?? "").endsWith("'s");
    if (PLACES.has(page.tokens[place - 1]?.word ?? "") && place > from && !isMaker) continue;
    // "Whoever … we found": the speaker's own count
    const between = page.tokens.slice(Math.min(place, at), Math.max(place, at)).map((token) => token.word);
    if (between.some((each) => OWN_WORDS.has(each))) continue;
    return true;
  }
  return false;
}

/** "Arbeidstilsynet", "Office for National Statistics": a name and nothing else, not only initials. */
function isNameAlone(inside: string): boolean {
  const words = inside.split(/[ .&’'-]/).filter((word) => word !== "");
  return inside.length >= LEAST_SOURCE && words.length <= MOST_NAME && /^\p{Lu}/u.test(inside) && /\p{Ll}/u.test(words[0] ?? "") && words.every((word) => /^\p{L}+$/u.test(word));
}

const MOST_NAME = 7;
const LEAST_SOURCE = 5;
const SPEAKS = new Set("says said tells told".split(" "));
const AFTER = new Set("writes wrote says said reports estimates counted".split(" "));
const STUDY = new Set("study survey report census index statistics figures data estimates".split(" "));
const PLACES = new Set("at in from between near around".split(" "));

/** Rubric book, lens 5: `external-data`. */
export const externalData: DocumentCriterion<PrFaq> = {
  id: "external-data",
  kind: "criterion",
  name: "Outside source",
  question: "Does the size of the problem cite an outside source?",
  sources: ["working-backwards"],
  why: "One’s own count shows one’s own customers. An outside source shows that the problem is as large elsewhere, and can be looked up.",
  counts: ["A number in the problem with who counted it: a statistical office, a study, a trade body, with its year if possible."],
  countsNot: ["“Studies show”, “experts estimate”, “the industry says”.", "One’s own survey or books.", "A company named for something else."],
  strong: "One outside number for how large it is, one of your own for how it is with your customers.",
  judge: (reading) => {
    const { page, parts } = reading;
    const own = ownNames(reading);
    const sentences = sentencesOf(page, parts.problem);
    const found = sentences.filter((sentence) => citesOutside(page, sentence, own));
    const [first] = found;
    if (first !== undefined) return holds(found, `The size of the problem has an outside source: “${inShort(page, first, 80)}”.`, 0.75);
    const vague = sentences.flatMap((sentence) => whereSaid(page, sentence, NAMELESS) ?? [])[0];
    if (vague !== undefined) return lacks(`“${inShort(page, vague)}” can be looked up by nobody. Name who counted it, and when.`, [vague]);
    if (!sentences.some((sentence) => figuresIn(page, sentence).length > 0)) return lacks("The problem has no number at all, so none from outside either.");
    return lacks(says(page, spanOf(parts.problem) ?? { start: 0, end: 0 }, OWN) ? "All numbers of the problem are your own. Add one that somebody else counted." : "No outside source says how large the problem is.");
  },
};

export const examples: DocumentExamples = {
  finds: [
    "## Problem\n\nEurostat counted 41 million ferry crossings with cars in 2024. At our two piers one in six leaves half empty.",
    "## Problem\n\nA fifth of all bread is thrown away, according to the study of the Thünen Institute.",
    "## Problem\n\nCrews wait 50 minutes for a pilot (Lloyd’s List, 2025).",
  ],
  leaves: [
    "## Problem\n\nStudies show that a fifth of all bread is thrown away.",
    "## Problem\n\nIn our own survey of 200 drivers, 61% had missed a ferry.",
    "## Problem\n\nAt Tidepost 140 drivers lose 6 hours a week.",
    "## Problem\n\nDrivers wait. “I lost 2 evenings a week at that pier,” says Maria Lunde.",
  ],
};
