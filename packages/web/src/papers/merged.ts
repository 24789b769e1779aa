import { canonical, laterLog } from "@inclined/core/interview/later-log";
import type { LoopEvent } from "@inclined/core/schema/loop";

type Branch = Record<string, unknown>;

/**
 * Two versions of a paper that began as the same one, put together where they changed different fields.
 * Lists and texts are taken whole: they are one field.
 * @returns null where both changed one field differently
 */
export function merged<Data>(base: Data, mine: Data, stored: Data): Data | null {
  const both = put(base, mine, stored);
  return both === CLASH ? null : (both as Data);
}

/** The copy of a page that went away, put together with what was stored since, where the two are one log gone on with; null otherwise. */
export function goneOnWith<Data>(copy: Data, stored: Data): Data | null {
  if (!isBranch(copy) || !isBranch(stored)) return null;
  const [{ events: mine, kept: own, ...rest }, { events: theirs, kept: other, ...same }] = [copy, stored];
  if (!isLog(mine) || !isLog(theirs) || !isSame(rest, same)) return null;
  const events = laterLog(mine, theirs);
  return events === null ? null : { ...stored, events, kept: [...new Set([...(own as string[]), ...(other as string[])])] };
}

const CLASH = Symbol("clash");

function put(base: unknown, mine: unknown, stored: unknown): unknown {
  if (isSame(mine, base) || isSame(mine, stored)) return stored;
  if (isSame(stored, base)) return mine;
  if (isLog(mine) && isLog(stored)) return laterLog(mine, stored) ?? CLASH;
  if (!isBranch(mine) || !isBranch(stored) || !isBranch(base)) return CLASH;
  const made: Branch = {};
  for (const key of new Set([...Object.keys(stored), ...Object.keys(mine)])) {
    const value = put(base[key], mine[key], stored[key]);
    if (value === CLASH) return CLASH;
    if (value !== undefined) made[key] = value;
  }
  return made;
}

/** Of a loop: a list of what happened, each at its moment. */
const isLog = (value: unknown): value is LoopEvent[] => Array.isArray(value) && value.every((event) => isBranch(event) && typeof event["kind"] === "string" && typeof event["at"] === "number");
const isBranch = (value: unknown): value is Branch => typeof value === "object" && value !== null && !Array.isArray(value);
/** What was stored comes back with its fields in another order. */
export const isSame = (one: unknown, other: unknown): boolean => canonical(one) === canonical(other);
