import type { Span } from "../../schema/span.ts";
import { stem } from "../../answer/stem.ts";
import type { Token } from "../../answer/tokens.ts";
import { figuresIn, inShort, type Page, says, tokenRange, wordCount } from "../page.ts";
import { findPhrases, type Phrases, phrases } from "../phrases.ts";
import { ADJECTIVES, ADVERBS, HEDGES, LONG_WAYS, OPENINGS, PUFF, TAILS } from "./empty-words.ts";
import type { EditKind, StreamlineEdit } from "./streamline-edit.ts";

/** A sentence with the paragraph in which it stands: one that stands alone there is never cut. */
export interface SentenceAt extends Span {
  /** Number of its paragraph or item, and how many sentences stand in that. */
  block: number;
  of: number;
}

/** An edit, with the paragraph that loses a whole sentence by it; null where it only shortens one. */
export interface FoundEdit extends StreamlineEdit {
  cuts: { block: number; of: number } | null;
}

/** What the finders look at. */
export interface Looked {
  page: Page;
  sentences: readonly SentenceAt[];
  isProtected: (span: Span) => boolean;
}

const MOST_EMPTY_WORDS = 30;
/** One word in so many says that it is good; rarer, and the sentence may say something besides. */
const ONE_IN = 9;
/** So many words of weight make a point that can be repeated, and so large a share of them must stand in the earlier sentence. */
const LEAST_POINT = 5;
const SAME_POINT = 0.8;
/** As many earlier sentences with the same rare word are looked at. */
const MOST_HELD = 8;

const edit = (kind: EditKind, span: Span, replacement: string, why: string, { block, of }: { block: number; of: number } = NO_CUT): FoundEdit => ({ start: span.start, end: span.end, replacement, why, kind, cuts: of === 0 ? null : { block, of } });
const NO_CUT = { block: 0, of: 0 };

/** Everything in a paper that could go or be shorter, not yet chosen from. Spans may overlap. Linear. */
export function findEdits(looked: Looked): FoundEdit[] {
  return [...emptySentences(looked), ...repeatedSentences(looked), ...openings(looked), ...longWays(looked), ...tails(looked), ...weakWords(looked), ...adjectives(looked)].filter(({ start, end }) => !looked.isProtected({ start, end }));
}

function emptySentences({ page, sentences }: Looked): FoundEdit[] {
  return sentences.flatMap((sentence) => {
    if (sentence.of < 2 || saysMore(page, sentence)) return [];
    const words = wordCount(page, sentence);
    const { from, to } = tokenRange(page, sentence);
    const puff = findPhrases(page.tokens, from, to, PUFF);
    // one word alone may be meant: "Cats are proud creatures"
    const isPraise = puff.length >= 2 || puff.some((hit) => hit.to - hit.from >= 2);
    if (words > MOST_EMPTY_WORDS || !isPraise || puff.length * ONE_IN < words || /^[*_]/.test(page.text.slice(sentence.start))) return [];
    return [edit("says-nothing", wholeOf(page, sentence), "", `“${inShort(page, sentence, 60)}” holds of any product, and nobody could check it.`, sentence)];
  });
}

/** A number, a name, a reason or a condition: something that another paper would not say. */
function saysMore(page: Page, sentence: Span): boolean {
  const { from, to } = tokenRange(page, sentence);
  const hasName = page.tokens.slice(from + 1, to).some(({ name }) => name);
  return figuresIn(page, sentence).length > 0 || hasName || says(page, sentence, BINDS) || !isBalanced(page.text.slice(sentence.start, sentence.end)) || /[?:]["”*_)]{0,4}$/.test(page.text.slice(sentence.start, sentence.end));
}
const BINDS = phrases("because, if, unless, until, when, only, except, not, never, no, nobody, instead of, rather than, without, cannot, can't, don't, doesn't, won't, costs, cost, erased, deleted, encrypted");

/** Signs that enclose something stand in pairs, so that cutting here leaves none alone. */
const isBalanced = (words: string): boolean => (words.match(/\*\*|__/g)?.length ?? 0) % 2 === 0 && (words.match(/[*_]/g)?.length ?? 0) % 2 === 0 && (words.match(/[([]/g)?.length ?? 0) === (words.match(/[)\]]/g)?.length ?? 0) && (words.match(/["“”]/g)?.length ?? 0) % 2 === 0;

/** A sentence with the space before it; with the one behind it where it begins its line or item; with the line end where it fills its line. */
function wholeOf({ text }: Page, { start, end }: Span): Span {
  let behind = end;
  while (text.charAt(behind) === " ") behind += 1;
  let before = start;
  while (text.charAt(before - 1) === " ") before -= 1;
  const beginsLine = before === 0 || text.charAt(before - 1) === "\n";
  const endsLine = behind >= text.length || text.charAt(behind) === "\n" || text.charAt(behind) === "\r";
  if (beginsLine && endsLine) return { start: before, end: Math.min(text.length, text.charAt(behind) === "\r" ? behind + 2 : behind + 1) };
  // behind a bullet, the bullet keeps its space
  return beginsLine || /[-*+•·–>.)]/.test(text.charAt(before - 1)) && isMark(text, before) ? { start, end: behind } : { start: before, end };
}

/** Nothing but a bullet or the number of a list stands before this place on its line. */
function isMark(text: string, at: number): boolean {
  const line = text.slice(text.lastIndexOf("\n", at - 1) + 1, at);
  return line.length <= 8 && /^\s*(?:[-*+•·–>]|\d{1,3}[.)])$/.test(line);
}

const LIGHT: ReadonlySet<string> = new Set("the a an of in on at to for with by from and or but so that this these those it its is are was were be been being has have had do does did will would can could may might shall should must we you they he she i our your their his her my us them which who what when where how as than then there here not no more most very also into over under out up down about after before each every all any some".split(" "));

/** Sentences whose point an earlier one has made, with no number of their own. */
function repeatedSentences({ page, sentences }: Looked): FoundEdit[] {
  const earlier = new Map<string, number[]>();
  const points: { stems: ReadonlySet<string>; span: Span; values: ReadonlySet<number | null> }[] = [];
  return sentences.flatMap((sentence) => {
    const { from, to } = tokenRange(page, sentence);
    const stems = new Set(page.tokens.slice(from, to).filter(({ word }) => word.length > 2 && !LIGHT.has(word)).map(({ word }) => stem(word)));
    const values = new Set(figuresIn(page, sentence).map(({ value }) => value));
    const near = [...new Set([...stems].flatMap((each) => earlier.get(each) ?? []))];
    const place = points.push({ stems, span: sentence, values }) - 1;
    for (const each of stems) {
      const held = earlier.get(each);
      if (held === undefined) earlier.set(each, [place]);
      else if (held.length < MOST_HELD) held.push(place);
    }
    if (sentence.of < 2 || stems.size < LEAST_POINT || !isBalanced(page.text.slice(sentence.start, sentence.end))) return [];
    const same = near.map((at) => points[at]).find((point) => point !== undefined && [...values].every((value) => point.values.has(value)) && [...stems].filter((each) => point.stems.has(each)).length >= SAME_POINT * stems.size);
    return same === undefined ? [] : [edit("repeated", wholeOf(page, sentence), "", `“${inShort(page, same.span, 60)}” has said it already.`, sentence)];
  });
}

/** Cuts the beginning of a sentence; the word behind it gets the capital. Null where that word may not be touched. */
function cutOpening({ page: { text }, isProtected }: Looked, start: number, end: number): { span: Span; replacement: string } | null {
  let behind = end;
  while (behind < text.length && /[,\s]/.test(text.charAt(behind)) && text.charAt(behind) !== "\n") behind += 1;
  const letter = text.charAt(behind);
  if (!/\p{L}/u.test(letter) || isProtected({ start, end: behind + 1 })) return null;
  return { span: { start, end: behind + 1 }, replacement: letter.toUpperCase() };
}

/** So many words of a sentence are looked through for announcements. */
const MOST_OPENING = 16;

function openings(looked: Looked): FoundEdit[] {
  const { page, sentences } = looked;
  return sentences.flatMap((sentence) => {
    const { from, to } = tokenRange(page, sentence);
    const hits = findPhrases(page.tokens, from, Math.min(to, from + MOST_OPENING), OPENINGS);
    // "at the end of the day, it goes without saying that …": one announcement after another
    let first = hits[0];
    for (let more = hits.find(({ from: at }) => at === first?.to); first !== undefined && more !== undefined; more = hits.find(({ from: at }) => at === first?.to)) first = { from: first.from, to: more.to };
    const last = page.tokens[(first?.to ?? 0) - 1];
    const next = page.tokens[first?.to ?? 0];
    if (first === undefined || first.from !== from || last === undefined || next === undefined || first.to >= to || to - first.to < 3) return [];
    const words = { start: page.tokens[from]?.start ?? sentence.start, end: last.end };
    const raw = page.text.slice(words.start, words.end);
    // "clearly marked" is no opening: without "that" a comma must follow
    if (!/\bthat$/i.test(raw) && next.gap !== "comma") return [];
    if (/["“*_([]/.test(page.text.slice(sentence.start, words.start))) return [];
    const cut = cutOpening(looked, words.start, words.end);
    return cut === null ? [] : [edit("throat-clearing", cut.span, cut.replacement, `“${raw}” only announces the sentence.`)];
  });
}

const LONG = phrases(LONG_WAYS.map(([long]) => long).join(", "));
const SHORT: ReadonlyMap<string, string> = new Map(LONG_WAYS);
const set = (list: string): ReadonlySet<string> => new Set(list.split(" "));
/** Short words of amount that keep their "of" in front of some: "many of them", but "many boxes". */
const AMOUNTS = set("many several most");
const DEFINITE = set("them us you it these those this that the our your my his her its their which whom whose");
/** In front of a word that may be a verb or a noun, they say that it is a verb. */
const BEFORE_VERB = set("to we they you i who will can could should must may might would shall cannot also always often then not");
/** In front of "leverages" or "utilizes" these say that it is a noun. */
const BEFORE_NOUN = set("the a an this that these those our your my his her its their no some any more less such of with by for in on from and or");
/** Behind it, that it is a noun: "leverage over them", "leverage we won". */
const BEHIND_NOUN = set("we they you i he she over of in on with for and or is are was were has have had to than as");
/** What may be done, or be so, "as well as" something else. */
const AS_GOOD_BEFORE = set("just nearly almost quite not work works worked working do does did done perform performs performed run runs fit fits run serve serves served know knows knew play plays hold holds held go goes went sell sells sold");
const AS_GOOD_BEHIND = set("possible can could we they you i he she it ever before expected needed planned hoped any anyone anybody everyone");

/** Whether a long way to say something is one here: some of their words mean another thing in other places. */
function isLongWay(long: string, before: Token | undefined, next: Token | undefined): boolean {
  const follows = next === undefined || next.gap !== "none" ? "" : next.word;
  const leads = before?.word ?? "";
  if (long === "leverage") return BEFORE_VERB.has(leads) && follows !== "" && !BEHIND_NOUN.has(follows);
  if (long === "leverages") return (leads === "that" || !BEFORE_NOUN.has(leads)) && follows !== "" && !BEHIND_NOUN.has(follows);
  if (long === "as well as") return !AS_GOOD_BEFORE.has(leads) && !AS_GOOD_BEHIND.has(follows);
  return true;
}

function longWays({ page, sentences }: Looked): FoundEdit[] {
  return sentences.flatMap((sentence) => {
    const { from, to } = tokenRange(page, sentence);
    return findPhrases(page.tokens, from, to, LONG).flatMap((hit) => {
      const tokens = page.tokens.slice(hit.from, hit.to);
      const [first, last] = [tokens[0], tokens.at(-1)];
      const long = tokens.map(({ word }) => word).join(" ");
      const behind = hit.to < to ? page.tokens[hit.to] : undefined;
      if (!isLongWay(long, hit.from === from ? undefined : page.tokens[hit.from - 1], behind)) return [];
      const plain = SHORT.get(long);
      const short = plain !== undefined && AMOUNTS.has(plain) && long.endsWith(" of") && DEFINITE.has(behind?.word ?? "") ? `${plain} of` : plain;
      if (short === "") {
        const next = page.tokens[hit.to];
        const before = page.tokens[hit.from - 1];
        if (first === undefined || last === undefined || next === undefined || before === undefined || hit.from === from || hit.to >= to) return [];
        const removed = withoutWords(page, before, first, last, next);
        return removed === null ? [] : [edit("doublet", removed.span, removed.replacement, `“${page.text.slice(first.start, last.end)}” adds nothing to the number.`)];
      }
      if (first === undefined || last === undefined || short === undefined || tokens.slice(1).some(({ gap }) => gap !== "none")) return [];
      // "I was, at this point in time, the manager" would become "I was, now, …"
      if (first.gap === "comma" && page.text.charAt(last.end) === ",") return [];
      const raw = page.text.slice(first.start, last.end);
      const isCapital = raw.charAt(0) !== raw.charAt(0).toLowerCase();
      const before = page.tokens[hit.from - 1];
      // "a" or "an" before it would have to change
      if (before !== undefined && before.gap !== "stop" && (before.word === "a" || before.word === "an") && first.gap === "none") return [];
      return [edit("doublet", { start: first.start, end: last.end }, isCapital ? `${short.charAt(0).toUpperCase()}${short.slice(1)}` : short, `“${raw}” is “${short}”.`)];
    });
  });
}

/** "…, and much more": what a list ends with when its writer has nothing more to say. */
function tails({ page, sentences }: Looked): FoundEdit[] {
  return sentences.flatMap((sentence) => {
    const { from, to } = tokenRange(page, sentence);
    return findPhrases(page.tokens, from + 2, to, TAILS).flatMap((hit) => {
      const [first, last, before, next] = [page.tokens[hit.from], page.tokens[hit.to - 1], page.tokens[hit.from - 1], page.tokens[hit.to]];
      if (first === undefined || last === undefined || before === undefined) return [];
      const end = page.text.charAt(last.end) === "." && last.word === "etc" && hit.to < to ? last.end + 1 : last.end;
      const sign = page.text.charAt(end);
      const between = page.text.slice(before.end, first.start);
      // only where a sign follows, and nothing but a comma and spaces comes before
      if (!/^,? +$/.test(between) || !(sign === "," || sign === "." || sign === ";" || sign === "" || sign === "\n") || (next !== undefined && hit.to < to && sign === "")) return [];
      // "a, b, and more" would lose its "and" where two things remain
      if (/^and (?:much|many|more|so much)/i.test(page.text.slice(first.start, last.end)) && !page.text.slice(sentence.start, first.start).includes(" and ")) return [];
      const start = before.end;
      return [edit("says-nothing", { start, end: sign === "," && between.startsWith(",") ? end + 1 : end }, "", `“${page.text.slice(first.start, end)}” names nothing.`)];
    });
  });
}

const KEEPS_BEFORE: ReadonlySet<string> = new Set("not n't never no so how as too however don't doesn't didn't isn't aren't wasn't can't cannot won't only just even merely barely hardly scarcely rather".split(" "));
const KEEPS_BEHIND: ReadonlySet<string> = new Set("much many few little well same own first last best often soon than and or but a an the of to in on at for with that".split(" "));

/** In front of a participle these say how something was done: "clearly marked". */
const MANNER: ReadonlySet<string> = new Set("clearly simply seamlessly effortlessly remarkably genuinely fairly truly".split(" "));
/** Participles that do not end in "-ed". */
const PARTICIPLES: ReadonlySet<string> = new Set("paid sold held kept made told taught shown given taken written chosen known built done seen split set cut put dealt heard read brought bought won lost found left sent spent met run drawn grown spoken driven shared".split(" "));
const isParticiple = (word: string): boolean => word.endsWith("ed") || PARTICIPLES.has(word);
/** In front of "fairly" they say that it means "rather"; elsewhere something is done fairly. */
const BEFORE_RATHER: ReadonlySet<string> = new Set("a an is are was were be been being it's that's they're seems seem looks look feels feel remains remain became become stays stay".split(" "));

/** Adverbs and hedges inside a sentence, without signs around them, in front of what they colour. */
function weakWords(looked: Looked): FoundEdit[] {
  const { page, sentences } = looked;
  const cut = (sought: Phrases, kind: EditKind, why: (raw: string) => string, sentence: Span): FoundEdit[] => {
    const { from, to } = tokenRange(page, sentence);
    return findPhrases(page.tokens, from, to, sought).flatMap((hit) => {
      const [first, last, before, next] = [page.tokens[hit.from], page.tokens[hit.to - 1], page.tokens[hit.from - 1], page.tokens[hit.to]];
      if (first === undefined || last === undefined || before === undefined || next === undefined || hit.from === from || hit.to >= to) return [];
      if (first.gap !== "none" || next.gap !== "none" || KEEPS_BEFORE.has(before.word) || before.word.endsWith("n't") || KEEPS_BEHIND.has(next.word) || /\d/.test(next.word) || (MANNER.has(first.word) && isParticiple(next.word)) || (first.word === "fairly" && !BEFORE_RATHER.has(before.word))) return [];
      const removed = withoutWords(page, before, first, last, next);
      return removed === null ? [] : [edit(kind, removed.span, removed.replacement, why(page.text.slice(first.start, last.end)))];
    });
  };
  return sentences.flatMap((sentence) => [
    ...cut(ADVERBS, "adverb", (raw) => `“${raw}” adds nothing that could be counted.`, sentence),
    // a hedge on a number is honest
    ...(figuresIn(page, sentence).length > 0 ? [] : cut(HEDGES, "hedge", (raw) => `“${raw}”: say it, or leave it out.`, sentence)),
  ]);
}

/** Adjectives of praise in front of a noun, alone or in a row: "a seamless and intuitive way". */
function adjectives({ page, sentences }: Looked): FoundEdit[] {
  return sentences.flatMap((sentence) => {
    const { from, to } = tokenRange(page, sentence);
    const found: FoundEdit[] = [];
    for (let at = from + 1; at < to; at += 1) {
      const first = page.tokens[at];
      const before = page.tokens[at - 1];
      if (first === undefined || before === undefined || !ADJECTIVES.has(first.word) || first.gap !== "none" || !DETERMINES.has(before.word)) continue;
      let last = at;
      for (;;) {
        const next = page.tokens[last + 1];
        if (next !== undefined && ADJECTIVES.has(next.word) && next.gap !== "stop") last += 1;
        else if (next !== undefined && next.word === "and" && next.gap !== "stop" && ADJECTIVES.has(page.tokens[last + 2]?.word ?? "")) last += 2;
        else break;
      }
      const [end, noun] = [page.tokens[last], page.tokens[last + 1]];
      // "innovative, cheap bins": what follows the comma is an adjective
      if (end === undefined || noun === undefined || last + 1 >= to || noun.gap !== "none" || LIGHT.has(noun.word) || noun.word === "one" || noun.word === "ones" || noun.word.endsWith("ly") || /\d/.test(noun.word)) continue;
      const removed = withoutWords(page, before, first, end, noun);
      if (removed !== null) found.push(edit("adjective", removed.span, removed.replacement, `“${page.text.slice(first.start, end.end)}” is praise without a number.`));
      at = last;
    }
    return found;
  });
}

/** What may stand before an adjective and its noun. */
const DETERMINES: ReadonlySet<string> = new Set("a an the our your their its this that these those every each any some more most with by through of for and or from into in on at via offers offer provides provide delivers deliver gives give get gets enjoy enjoys build builds create creates ensure ensures enable enables".split(" "));

/** Removes words with the space behind them; "a" in front becomes "an" where it must, and the other way round. Null where no plain space parts the words. */
function withoutWords({ text }: Page, before: Token, first: Token, last: Token, next: Token): { span: Span; replacement: string } | null {
  if (!/^[ \u00a0]+$/.test(text.slice(last.end, next.start)) || !/^[ \u00a0]+$/.test(text.slice(before.end, first.start))) return null;
  if (before.word !== "a" && before.word !== "an") return { span: { start: first.start, end: next.start }, replacement: "" };
  const article = soundsOpen(next.word) ? "an" : "a";
  const own = text.charAt(before.start) === "A" ? `A${article.slice(1)}` : article;
  return { span: { start: before.start, end: next.start }, replacement: `${own} ` };
}

/** Whether a word is said with a vowel first. */
function soundsOpen(word: string): boolean {
  if (/^(?:hour|honest|honour|honor|heir)/.test(word)) return true;
  return /^[aeiou]/.test(word) && !/^(?:uni|use|user|usu|util|eu|one|once|ubiq)/.test(word);
}
