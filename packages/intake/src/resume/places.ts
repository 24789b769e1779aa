import { plainText } from "@inclined/core/candidate/find-words";
import type { ItemKind, ReviewItem } from "@inclined/core/schema/paper";
import type { Line } from "../page/line.ts";

/** What one entry was read from: its own lines, and those of each of its bullets. */
export interface Source {
  lines: readonly Line[];
  bullets?: readonly (readonly Line[])[] | undefined;
}

/** By kind of item, in the order of the résumé. */
export type Sources = Partial<Record<ItemKind, readonly Source[]>>;

/**
 * The lines that each item was read from, as the reader kept them: a role or school has the lines of its own heading.
 * @param contact where name, headline, address and links may stand; each is sought there by its letters
 * @returns numbers of lines in their order by id of the item; an item that is known by no line has none
 */
export function placesOf(items: readonly ReviewItem[], sources: Sources, contact: readonly Line[]): Record<string, number[]> {
  const places: Record<string, number[]> = {};
  const parents = new Map(items.map((item) => [item.id, item]));
  for (const { id, kind, parent, from, fields } of items) {
    const holder = parent === null ? undefined : parents.get(parent);
    const source = holder === undefined ? sources[kind]?.[from ?? 0]?.lines : sources[holder.kind]?.[holder.from ?? 0]?.bullets?.[from ?? 0];
    const numbers = (source ?? holding(contact, fields["text"] ?? "")).flatMap(({ at = [] }) => at);
    if (numbers.length > 0) places[id] = [...new Set(numbers)].toSorted((a, b) => a - b);
  }
  return places;
}

const lettersOf = (text: string): string => plainText(text).plain;

/** The line of which it is a cell or a piece; else the shortest that holds all its letters; else those that hold a part of them, for a place or a name in two lines. */
function holding(lines: readonly Line[], text: string): Line[] {
  const letters = lettersOf(text.replace(/^https?:\/\/(?:www\.)?/i, ""));
  if (letters === "") return [];
  const exact = lines.find((line) => line.text.split(/\s{2,}|\s*[|·•]\s*/).some((piece) => lettersOf(piece) === letters));
  const whole = exact ?? lines.filter((line) => lettersOf(line.text).includes(letters)).toSorted((a, b) => a.text.length - b.text.length)[0];
  if (whole !== undefined) return [whole];
  return lines.filter((line) => lettersOf(line.text).length > 2 && letters.includes(lettersOf(line.text)));
}
