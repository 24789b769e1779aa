import { plainText } from "@inclined/core/candidate/find-words";
import type { ReviewItem } from "@inclined/core/schema/paper";
import type { Line } from "../page/line.ts";
import { dateRanges } from "./dates.ts";
import { DURATION } from "./heads.ts";
import { paragraphsOf } from "./paragraphs.ts";
import { isPlace } from "./words-of-trade.ts";

/** What the items of a line say, for asking whether words of the line are among it. */
interface Told {
  /** Letters and digits of each field. */
  letters: readonly string[];
  words: ReadonlySet<string>;
  dates: ReadonlySet<string>;
}

/** Words that carry nothing by themselves: between what was read, before an address, above a document. */
const EMPTY_WORDS = new Set(
  (
    "a an and as at by for from in of on or the to with since until till present current currently now today ongoing date de der des di da das den du e el en et i im in la le los und von y z w " +
    "email mail phone tel telephone mobile cell address location based city country website web homepage site linkedin github gitlab twitter profile contact name full resume curriculum vitae cv https http www"
  ).split(" "),
);
const wordsOf = (text: string): string[] => text.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const PAGE_NUMBER = /\bpage\s+\d{1,3}(?:\s*(?:of|\/)\s*\d{1,3})?|(?<=^|\s)\d{1,3}(?:\s*\/\s*\d{1,3})?(?=\s*$)/giu;
/** Between the cells of a line, and at what separates words in one. */
const PIECES = /\s{2,}|\s+[|·•∙◦▪⋄◇–—-]+\s+|\s*[|·•]\s+/u;

function toldBy(items: readonly ReviewItem[]): Told {
  const fields = items.flatMap((item) => Object.values(item.fields));
  // the words of running text in any order would tell of nearly everything
  const short = items.filter(({ kind }) => kind !== "summary" && kind !== "bullet").flatMap((item) => Object.values(item.fields));
  const dates = items.flatMap((item) => Object.entries(item.fields).flatMap(([field, value]) => (/^(?:start|end|date)$/.test(field) ? [value] : [])));
  return { letters: fields.map((text) => plainText(text).plain), words: new Set(short.flatMap(wordsOf)), dates: new Set(dates) };
}

/** Fewer letters than this may stand in other words by chance: "git" in an address. */
const LEAST_TO_BE_FOUND = 12;

/** A piece with fewer letters is shown with its line: "C2" alone means nothing to anybody. */
const LEAST_TO_STAND_ALONE = 4;
/** Where this share of a piece is unread, it is shown as it stands. */
const MOST_OF_A_PIECE = 0.6;
const LABEL = /^\s*\p{L}[\p{L} /&-]{1,28}\s?[:：]\s*(.*)$/u;

/** True where the items say these words, or where the words say nothing. @param isWholeLine a line may begin or end in a broken word */
function isTold(text: string, { letters, words: known, dates }: Told, isWholeLine: boolean): boolean {
  const isSaid = (words: string): boolean => {
    const { plain } = plainText(words);
    return plain === "" || ((isWholeLine || plain.length >= LEAST_TO_BE_FOUND) && letters.some((field) => field.includes(plain)));
  };
  if (isSaid(text)) return true;
  let rest = text;
  for (const { start, end, from, to } of dateRanges(text).toReversed()) {
    if (dates.has(start ?? "") || dates.has(end ?? "")) rest = `${rest.slice(0, from)} ${rest.slice(to)}`;
  }
  if (dates.size > 0) rest = rest.replace(DURATION, " ");
  const label = LABEL.exec(rest);
  // "Designation: Project Lead" says what the role says; "Responsibilities:" alone says nothing
  if (label !== null && (isWholeLine || label[1] !== "")) rest = label[1] ?? "";
  return isSaid(rest) || wordsOf(rest).every((word) => known.has(word) || EMPTY_WORDS.has(word));
}

/** The pieces of a line that no item says: cells, what stands between separators, and of these from the first to the last such part between commas. */
function untold(text: string, told: Told): string[] {
  if (isTold(text, told, true)) return [];
  const pieces = text.split(PIECES).filter((piece) => piece.trim() !== "");
  const rests = pieces.map((piece) => (isTold(piece, told, false) ? "" : isPlace(piece.trim(), 3) ? piece : stretchOf(piece, told)));
  const found = rests.map((rest) => rest.trim()).filter((rest) => rest !== "");
  const isWhole = rests.every((rest, place) => rest === pieces[place]) || found.some((rest) => countLetters(rest) < LEAST_TO_STAND_ALONE);
  return isWhole ? [text] : found;
}

const countLetters = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0;

function stretchOf(piece: string, told: Told): string {
  let [from, to] = [-1, 0];
  for (const { 0: part, index } of piece.matchAll(/[^,;]+/gu)) {
    if (isTold(part, told, false)) continue;
    if (from < 0) from = index;
    to = index + part.length;
  }
  const stretch = from < 0 ? piece : piece.slice(from, to);
  return countLetters(stretch) > MOST_OF_A_PIECE * countLetters(piece) ? piece : stretch;
}

/**
 * What no item says: whole lines, joined where they go on, and pieces of lines. Nothing that a document says is dropped in silence.
 * @param headings lines that name a part of the résumé which was read
 * @param basics lines about the person: what they hold may be said by any item of the head, not only by one of that line
 */
export function unreadOf(lines: readonly Line[], items: readonly ReviewItem[], places: Readonly<Record<string, readonly number[]>>, headings: ReadonlySet<number>, basics: ReadonlySet<number>): string[] {
  const byLine = new Map<number, ReviewItem[]>();
  for (const item of items) for (const number of places[item.id] ?? []) byLine.set(number, [...(byLine.get(number) ?? []), item]);
  const person = items.filter(({ kind }) => /^(?:name|label|email|phone|place|link|summary)$/.test(kind));
  const found: string[] = [];
  let whole: Line[] = [];
  const flush = (): void => {
    found.push(...paragraphsOf(whole).map(({ text }) => text));
    whole = [];
  };
  for (const [number, line] of lines.entries()) {
    if (headings.has(number)) {
      flush();
      continue;
    }
    const told = toldBy([...(byLine.get(number) ?? []), ...(basics.has(number) ? person : [])]);
    const text = line.aside === true ? line.text.replaceAll(PAGE_NUMBER, " ").trim() : line.text;
    const rest = untold(text, told);
    if (rest.length === 1 && rest[0] === text) {
      const before = whole.at(-1);
      if (before !== undefined && (before.aside !== line.aside || Math.abs(before.size - line.size) > 0.6 || before.bold !== line.bold || LABEL.test(text))) flush();
      whole.push(line);
    } else {
      flush();
      found.push(...rest);
    }
  }
  flush();
  return found;
}
