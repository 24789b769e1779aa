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

const CLASH = Symbol("clash");

function put(base: unknown, mine: unknown, stored: unknown): unknown {
  if (isSame(mine, base) || isSame(mine, stored)) return stored;
  if (isSame(stored, base)) return mine;
  if (!isBranch(mine) || !isBranch(stored) || !isBranch(base)) return CLASH;
  const made: Branch = {};
  for (const key of new Set([...Object.keys(stored), ...Object.keys(mine)])) {
    const value = put(base[key], mine[key], stored[key]);
    if (value === CLASH) return CLASH;
    if (value !== undefined) made[key] = value;
  }
  return made;
}

const isBranch = (value: unknown): value is Branch => typeof value === "object" && value !== null && !Array.isArray(value);
const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
