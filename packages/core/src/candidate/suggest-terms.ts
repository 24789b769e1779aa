import { type Reading, readText } from "../answer/reading.ts";
import type { Span } from "../schema/span.ts";
import { amountOfTerm } from "./amounts.ts";
import { figuresIn } from "./checkable-figures.ts";
import { type ConfidentialTerm, findTerms } from "./safe-form.ts";
import { isWellKnown } from "./well-known-names.ts";

/** The same fraction in everyday words; the nearest is taken. */
const FRACTIONS: readonly (readonly [number, string])[] = [
  [0.01, "about one in a hundred"], [0.05, "about a twentieth"], [0.1, "about a tenth"], [0.2, "about a fifth"], [0.25, "about a quarter"], [0.33, "about a third"], [0.5, "about half"], [0.67, "about two thirds"], [0.75, "about three quarters"], [0.9, "about nine tenths"], [1, "nearly all"],
];
const SIZES: readonly (readonly [number, string, string])[] = [
  [1e9, "a ten-figure sum", "over a billion"], [1e8, "a nine-figure sum", "hundreds of millions"], [1e7, "an eight-figure sum", "tens of millions"], [1e6, "a seven-figure sum", "millions"],
  [1e5, "a six-figure sum", "hundreds of thousands"], [1e4, "a five-figure sum", "tens of thousands"], [1e3, "a four-figure sum", "thousands"],
];
/** In letters. */
const SHORTEST_NAME = 3;
/** Smaller counts tell nobody anything. */
const LEAST_COUNT = 1_000;

/** A vaguer way to say a figure; null where there is none that is worth saying. */
export function standInFor(kind: string, value: number | null): string | null {
  if (value === null) return null;
  if (kind === "share") return FRACTIONS.reduce((best, one) => (Math.abs(one[0] - value) < Math.abs(best[0] - value) ? one : best))[1];
  const size = SIZES.find(([least]) => Math.abs(value) >= least);
  if (size === undefined) return null;
  return kind === "money" ? size[1] : kind === "count" ? size[2] : null;
}

/** A vaguer way to say a figure that the person lists; empty where the term is no figure, or says more than one. */
export function standInForTerm(term: string): string {
  const amount = amountOfTerm(term.trim());
  const [value] = amount?.values ?? [];
  if (amount === null || value === undefined || amount.lead !== "" || amount.tail !== "") return "";
  if (amount.unit === "%") return standInFor("share", value / 100) ?? "";
  return (amount.unit === "" ? standInFor(amount.currency === "" ? "count" : "money", value) : null) ?? "";
}

/** What comes before the name that is meant: "Project Falcon" is one name, "Led Falcon" is not. */
const KINDS: ReadonlySet<string> = new Set("project program programme operation initiative platform team codename product system".split(" "));

/** Beginnings of a bullet that are no part of a name; besides them, verbs in -ed. */
const VERBS: ReadonlySet<string> = new Set("led ran built wrote drove won cut set made took grew kept sold met held gave brought chose taught sought spun oversaw rebuilt run lead manage drive own build coach mentor use using at for with in on by from via".split(" "));

/** Proper names, each whole: words with capitals that stand side by side. */
function namesIn({ text, tokens }: Reading): Span[] {
  const names: Span[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const first = tokens[at];
    if (first === undefined) continue;
    const next = tokens[at + 1];
    const isBeside = (before: number, after: number): boolean => /^[ \u00A0]$/u.test(text.slice(tokens[before]?.end, tokens[after]?.start));
    // a word with a capital at the beginning of a sentence may be any word
    const isBeforeName = next?.name === true && isBeside(at, at + 1) && /^\p{Lu}/u.test(text.slice(first.start));
    // "Pantry Link, stock read from stores": a name that is explained
    const isExplained = isBeforeName && /^[\p{L}\p{N}'’-]+[,:]/u.test(text.slice(next.start)) && !first.word.endsWith("ed") && !VERBS.has(first.word);
    const begins = first.name || (isBeforeName && (KINDS.has(first.word) || isExplained));
    if (!begins) continue;
    let to = at;
    while (tokens[to + 1]?.name === true && isBeside(to, to + 1)) to += 1;
    const last = tokens[to];
    if (last !== undefined) names.push({ start: first.start, end: last.end - (/['’]s$/u.exec(text.slice(first.start, last.end))?.[0].length ?? 0) });
    at = to;
  }
  return names;
}

/**
 * What a résumé holds that one may not want to say outside: employers, names, sums of money, large counts. Each once, none that is
 * listed already, and nothing that everybody knows. Names get no stand-in: only the person knows what they may be called.
 * @param open what the person says openly, as the skills of a résumé: a name in it is no secret
 */
export function suggestTerms({ employers, texts, open = [] }: { employers: readonly string[]; texts: readonly string[]; open?: readonly string[] }, listed: readonly ConfidentialTerm[]): ConfidentialTerm[] {
  const found: ConfidentialTerm[] = [];
  const add = (term: string, standIn: string): void => {
    // "1.8 million dollars" is listed where "$1.8M" is
    if (term.trim() === "" || findTerms(term, [...listed, ...found]).some(({ start, end }) => start === 0 && end === term.length)) return;
    found.push({ term, standIn });
  };
  const said = open.join("\n");
  for (const employer of employers) add(employer, "");
  for (const text of texts) {
    const reading = readText(text);
    for (const { start, end } of namesIn(reading)) {
      const name = text.slice(start, end);
      const isPartOfEmployer = employers.some((employer) => employer !== name && findTerms(employer, [{ term: name, standIn: "" }]).length > 0);
      if (name.length >= SHORTEST_NAME && !isPartOfEmployer && !isWellKnown(name) && findTerms(said, [{ term: name, standIn: "" }]).length === 0) add(name, "");
    }
    for (const { kind, value, start, end } of figuresIn(text)) {
      if (kind !== "money" && !(kind === "count" && (value ?? 0) >= LEAST_COUNT)) continue;
      const standIn = standInFor(kind, value);
      if (standIn !== null) add(text.slice(start, end), standIn);
    }
  }
  return found;
}
