/** Words that differ between two versions of a paper, by where they stand in it. */
interface Difference {
  path: string;
  mine: string | null;
  stored: string | null;
}

/** Every text that stands in one of two values only, or reads differently in them, in order. */
export function differencesOf(mine: unknown, stored: unknown, path = ""): Difference[] {
  if (mine === stored) return [];
  if (isBranch(mine) || isBranch(stored)) {
    const [left, right] = [isBranch(mine) ? mine : {}, isBranch(stored) ? stored : {}];
    return [...new Set([...Object.keys(left), ...Object.keys(right)])].flatMap((key) => differencesOf(left[key], right[key], path === "" ? key : `${path}.${key}`));
  }
  return [{ path, mine: words(mine), stored: words(stored) }];
}

const isBranch = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

function words(value: unknown): string | null {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : null;
}
