import { type ConfidentialTerm, findTerms, safeForm } from "./safe-form.ts";
import { type Note, safeText } from "./safe-values.ts";

type Terms = readonly ConfidentialTerm[];

/**
 * Where a stretch of a text stands in its safe form (half-open, UTF-16 code units); null where a term in it was replaced.
 * To be verified by the words: where stand-ins made up another term, it stands elsewhere.
 */
export function movedSpan(text: string, terms: Terms, { start, end }: { start: number; end: number }): { start: number; end: number } | null {
  let shift = 0;
  for (const found of safeForm(text, terms).replacements) {
    if (found.start >= end) break;
    if (found.end > start) return null;
    shift += safeForm(text.slice(found.start, found.end), terms).text.length - (found.end - found.start);
  }
  return { start: start + shift, end: end + shift };
}

/**
 * Lines of one document, each made safe. A term that goes on in the next line is replaced where it begins.
 * @returns as many lines as were given
 */
export function safeLines(lines: readonly string[], terms: Terms, note?: Note): string[] {
  if (terms.length === 0) return [...lines];
  let safe = rejoined(lines.map((line) => line.replaceAll("\n", " ")), terms).map((line) => safeText(line, terms, note));
  const bare = terms.map(({ term }) => ({ term, standIn: "" }));
  // each time it gets shorter
  for (let next = rejoined(safe, bare); next !== safe; next = rejoined(safe, bare)) safe = next.map((line) => safeText(line, bare, note));
  return safe;
}

/** The same lines with every broken term in the line where it begins; the list given where none is broken. */
function rejoined(lines: readonly string[], terms: Terms): string[] {
  const text = lines.join("\n");
  const broken = findTerms(text, terms).filter(({ start, end }) => text.slice(start, end).trim().includes("\n"));
  if (broken.length === 0) return lines as string[];
  let mended = text;
  for (const { start, end } of broken.toReversed()) {
    const words = text.slice(start, end);
    const ends = words.match(/\n/gu) ?? [];
    mended = `${mended.slice(0, start)}${words.split("\n").map((part) => part.trim()).join(" ")}${ends.join("")}${mended.slice(end)}`;
  }
  return mended.split("\n");
}
