import type { ItemKind, ReviewItem } from "../schema/paper.ts";
import { plainText } from "./find-words.ts";
import { HAS_BULLETS } from "./review-items.ts";

type Items = readonly ReviewItem[];
type State = ReviewItem["state"];

const isOf = (id: string) => (item: ReviewItem): boolean => item.id === id || item.parent === id;

/** True for a role that was begun and of which nothing is written yet. */
export const isBlank = ({ fields }: ReviewItem): boolean => Object.keys(fields).length === 0;

/**
 * Accepts, drops or reopens an item; what belongs to it goes with it. A dropped bullet stays dropped when its role is accepted.
 * A role that was begun and never written gives its bullets back to the one above when it is dropped.
 */
export function setState(items: Items, id: string, state: State): ReviewItem[] {
  if (state === "dropped" && mergesWith(items, id) !== null && items.some((item) => item.id === id && isBlank(item))) return mergeUp(items, id);
  return items.map((item) => {
    if (item.id === id) return { ...item, state };
    if (item.parent !== id || (state === "accepted" && item.state === "dropped")) return item;
    return { ...item, state };
  });
}

/** Accepts whatever is still open and says something. */
export function acceptAll(items: Items): ReviewItem[] {
  return items.map((item) => (item.state === "open" && !isBlank(item) ? { ...item, state: "accepted" } : item));
}

/** Writes one field of an item. What a person wrote is accepted. An empty field goes. */
export function correct(items: Items, id: string, field: string, text: string): ReviewItem[] {
  return items.map((item) => {
    if (item.id !== id) return item;
    const { [field]: _before, ...others } = item.fields;
    return { ...item, state: "accepted", fields: text.trim() === "" ? others : { ...others, [field]: text } };
  });
}

/** The item above that one may be merged with: the bullet above it under the same role, or the role above it. */
export function mergesWith(items: Items, id: string): ReviewItem | null {
  const place = items.findIndex((item) => item.id === id);
  const item = items[place];
  if (item === undefined) return null;
  return items.slice(0, place).findLast(({ kind, parent, state }) => kind === item.kind && parent === item.parent && state !== "dropped") ?? null;
}

/** Joins an item to the one above it: bullets become one bullet, and of two roles the upper one gets the bullets of both. */
export function mergeUp(items: Items, id: string): ReviewItem[] {
  const upper = mergesWith(items, id);
  const lower = items.find((item) => item.id === id);
  if (upper === null || lower === undefined) return [...items];
  const fields: Record<string, string> =
    lower.kind === "bullet"
      ? { text: [upper.fields["text"], lower.fields["text"]].filter((text) => text !== undefined && text !== "").join(" ") }
      : { ...lower.fields, ...upper.fields };
  const merged: ReviewItem = { ...upper, fields, state: "accepted", lines: [...new Set([...upper.lines, ...lower.lines])].sort((a, b) => a - b) };
  return items.filter((item) => item.id !== id).map((item) => (item.id === upper.id ? merged : item.parent === id ? { ...item, parent: upper.id } : item));
}

/**
 * Splits a bullet in two at an offset of its text (UTF-16 code units). Where nothing stands on one side, nothing happens.
 * @param newId of the second part
 */
export function splitAt(items: Items, id: string, offset: number, newId: string): ReviewItem[] {
  return items.flatMap((item) => {
    const text = item.fields["text"] ?? "";
    const [first, second] = [text.slice(0, offset).trim(), text.slice(offset).trim()];
    if (item.id !== id || item.kind !== "bullet" || first === "" || second === "") return [item];
    return [{ ...item, fields: { text: first }, state: "accepted" as const }, { ...item, id: newId, fields: { text: second }, state: "accepted" as const, from: null }];
  });
}

/** A new role may begin with any bullet but the first of its role. */
export function canBeginRole(items: Items, bulletId: string): boolean {
  const bullet = items.find(({ id }) => id === bulletId);
  return bullet?.kind === "bullet" && items.find(({ parent }) => parent === bullet.parent)?.id !== bulletId;
}

/** Begins a new role with a bullet: it and the bullets behind it go under a role of their own. */
export function splitRole(items: Items, bulletId: string, newId: string): ReviewItem[] {
  const place = items.findIndex((item) => item.id === bulletId);
  const bullet = items[place];
  const role = items.find(({ id }) => id === bullet?.parent);
  if (bullet === undefined || role === undefined) return [...items];
  const made: ReviewItem = { id: newId, kind: role.kind, parent: null, fields: {}, state: "open", lines: [], from: null };
  const moved = (item: ReviewItem, at: number): ReviewItem => (at >= place && item.parent === role.id ? { ...item, parent: newId } : item);
  return [...items.slice(0, place), made, ...items.slice(place).map((item, index) => moved(item, place + index))];
}

/** Adds what was not read: at the end of its kind, or of its role. */
export function addItem(items: Items, { id, kind, parent }: { id: string; kind: ItemKind; parent: string | null }): ReviewItem[] {
  const made: ReviewItem = { id, kind, parent, fields: {}, state: "accepted", lines: [], from: null };
  const belongs = parent === null ? (item: ReviewItem): boolean => item.kind === kind || (HAS_BULLETS.has(kind) && item.kind === "bullet" && items.some((other) => other.id === item.parent && other.kind === kind)) : isOf(parent);
  const last = items.findLastIndex(belongs);
  return last < 0 ? [...items, made] : items.toSpliced(last + 1, 0, made);
}

/**
 * Items of a résumé that takes the place of another. What says the same as before keeps its id and what the person said to it, so
 * that stories and states go on pointing at it; everything else gets an id that the one before did not have.
 * @param tag a few letters that no id of the résumé before begins with
 */
export function carriedOver(items: Items, before: Items, tag: string): ReviewItem[] {
  const left = new Map<string, ReviewItem[]>();
  for (const item of before) left.set(saying(item), [...(left.get(saying(item)) ?? []), item]);
  const same = new Map(items.flatMap((item) => {
    const old = left.get(saying(item))?.shift();
    return old === undefined ? [] : [[item.id, old] as const];
  }));
  const idOf = (id: string): string => same.get(id)?.id ?? `${tag}-${id}`;
  return items.map((item) => ({ ...item, id: idOf(item.id), parent: item.parent === null ? null : idOf(item.parent), state: same.get(item.id)?.state ?? item.state }));
}

const saying = ({ kind, fields }: ReviewItem): string => `${kind} ${plainText(Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1)).map(([field, text]) => `${field} ${text}`).join(" ")).plain}`;
