/** What a door that stores does to incoming text before anything else sees it. */
export interface Repaired {
  /** Well-formed Unicode without NUL, line ends `\n`. */
  text: string;
  /** How many code units became U+FFFD: lone surrogates and NULs. Line ends are not counted. */
  repaired: number;
}

/** Lone surrogates and NUL cannot be stored by both engines and survive JSON; line ends differ by platform. */
export function repairText(raw: string): Repaired {
  let repaired = 0;
  const text = raw
    .replace(/[\u0000]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, () => {
      repaired += 1;
      return "\uFFFD";
    })
    .replace(/\r\n?/g, "\n");
  return { text, repaired };
}

/** Every string of a JSON value repaired; keys stay as they are. */
export function repairStrings<Value>(value: Value): { value: Value; repaired: number } {
  let repaired = 0;
  const walk = (part: unknown): unknown => {
    if (typeof part === "string") {
      const kept = repairText(part);
      repaired += kept.repaired;
      return kept.text;
    }
    if (Array.isArray(part)) return part.map(walk);
    if (part === null || typeof part !== "object") return part;
    return Object.fromEntries(Object.entries(part).map(([key, each]) => [key, walk(each)]));
  };
  return { value: walk(value) as Value, repaired };
}
