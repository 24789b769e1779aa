import { readText } from "../answer/reading.ts";
import type { ConfidentialTerm } from "./safe-form.ts";

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

/**
 * What a résumé holds that one may not want to say outside: employers, names, sums of money, large counts. Each once, none that is
 * listed already. Names get no stand-in: only the person knows what they may be called.
 */
export function suggestTerms({ employers, texts }: { employers: readonly string[]; texts: readonly string[] }, listed: readonly ConfidentialTerm[]): ConfidentialTerm[] {
  const known = new Set(listed.map(({ term }) => term.toLowerCase()));
  const found: ConfidentialTerm[] = [];
  const add = (term: string, standIn: string): void => {
    if (term.trim() === "" || known.has(term.toLowerCase())) return;
    known.add(term.toLowerCase());
    found.push({ term, standIn });
  };
  for (const employer of employers) add(employer, "");
  for (const text of texts) {
    const { quantities, parties } = readText(text);
    // a word with a capital at the beginning of a sentence may be any word
    for (const { kind, start, end } of parties) if (kind === "name" && start > 0 && !".!?".includes(text.slice(0, start).trimEnd().at(-1) ?? "") && end - start >= SHORTEST_NAME) add(text.slice(start, end), "");
    for (const { kind, value, start, end } of quantities) {
      if (kind !== "money" && !(kind === "count" && (value ?? 0) >= LEAST_COUNT)) continue;
      const standIn = standInFor(kind, value);
      if (standIn !== null) add(text.slice(start, end), standIn);
    }
  }
  return found;
}
