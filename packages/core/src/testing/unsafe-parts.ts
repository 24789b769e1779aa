import { isSafe } from "redos-detector";

export interface Expression {
  pattern: string;
  flags: string;
}

/** What the detector has not cleared by then counts as unsafe. */
const LIMITS = { maxSteps: 20_000 };

/** The alternatives of a pattern that stand in no group: trying one after the other costs their sum. */
export function alternatives(pattern: string): string[] {
  const parts = [""];
  let depth = 0;
  let isInClass = false;
  for (const [sign] of pattern.matchAll(/\\.|[^]/gu)) {
    if (sign === "[") isInClass = true;
    else if (sign === "]") isInClass = false;
    else if (!isInClass && sign === "(") depth += 1;
    else if (!isInClass && sign === ")") depth -= 1;
    if (sign === "|" && depth === 0 && !isInClass) parts.push("");
    else parts[parts.length - 1] += sign;
  }
  return parts;
}

/** The alternatives that the detector does not clear. */
export function unsafeParts({ pattern, flags }: Expression): string[] {
  return isSafe(new RegExp(pattern, flags), LIMITS).safe ? [] : alternatives(pattern).filter((part) => !isSafe(new RegExp(part, flags), LIMITS).safe);
}
