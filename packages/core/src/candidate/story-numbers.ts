import { readText } from "../answer/reading.ts";
import type { Claim } from "../schema/resume.ts";
import type { Provenance, StoryData } from "../schema/story.ts";

/** A number of a story with where it comes from. */
export interface StoryNumber {
  quote: string;
  /** Scaled; null where it is no single number. */
  value: number | null;
  kind: string;
  provenance: Provenance;
  /** Id of the claim that holds it, where it is the résumé's. */
  claim: string | null;
}

/** The whole of a story as text: its parts, then its forms. */
export function storyText({ parts, forms }: Pick<StoryData, "parts" | "forms">): string {
  return [...Object.values(parts), ...Object.values(forms).filter((form) => form !== undefined)].join("\n\n");
}

const isSame = (one: { kind: string; value: number | null; quote: string }, other: { kind: string; value: number | null; quote: string }): boolean =>
  one.kind === other.kind && (one.value === null || other.value === null ? one.quote.toLowerCase() === other.quote.toLowerCase() : Math.abs(one.value - other.value) <= 1e-9 * Math.abs(one.value));

function quantitiesIn(text: string): { quote: string; value: number | null; kind: string }[] {
  return readText(text)
    .quantities.filter(({ kind }) => kind !== "ordinal" && kind !== "name")
    .map(({ start, end, value, kind }) => ({ quote: text.slice(start, end), value, kind }));
}

/**
 * Every number of a story, each once, with its provenance: what the person decided, else the résumé's where a claim holds
 * the same number, else "said" where an answer does, else unconfirmed. A number that is new or changed is never more than that.
 */
export function storyNumbers(story: Pick<StoryData, "parts" | "forms" | "numbers">, claims: readonly Claim[], said: readonly string[]): StoryNumber[] {
  const spoken = said.flatMap(quantitiesIn);
  const found: StoryNumber[] = [];
  for (const number of quantitiesIn(storyText(story))) {
    if (found.some((other) => isSame(other, number))) continue;
    const decided = story.numbers.find(({ quote }) => quote.toLowerCase() === number.quote.toLowerCase());
    const claim = claims.find(({ numbers }) => numbers.some((other) => isSame(other, number)));
    const provenance: Provenance = decided?.provenance ?? (claim !== undefined ? "resume" : spoken.some((other) => isSame(other, number)) ? "said" : "unconfirmed");
    found.push({ ...number, provenance, claim: claim?.id ?? null });
  }
  return found;
}

/** A text in which a number may stand, and where that text belongs. */
export interface Place {
  /** `story:<id>`, `claim:<id>`, `answer:<id>` */
  id: string;
  text: string;
}

/** Where else a number stands that was changed: its old form, place by place. */
export function placesOf(old: string, places: readonly Place[]): { id: string; start: number; end: number }[] {
  const [wanted] = quantitiesIn(old);
  if (wanted === undefined) return [];
  return places.flatMap(({ id, text }) =>
    readText(text)
      .quantities.filter(({ start, end, value, kind }) => isSame({ quote: text.slice(start, end), value, kind }, wanted))
      .map(({ start, end }) => ({ id, start, end })),
  );
}

/** Numbers that were in a text and are no more, with the one that took the place of each where that is clear. */
export function changedNumbers(before: string, after: string): { old: string; now: string | null }[] {
  const [was, is] = [quantitiesIn(before), quantitiesIn(after)];
  const gone = was.filter((number) => !is.some((other) => isSame(other, number)));
  const come = is.filter((number) => !was.some((other) => isSame(other, number)));
  return gone.map((number) => ({ old: number.quote, now: come.filter(({ kind }) => kind === number.kind).length === 1 ? (come.find(({ kind }) => kind === number.kind)?.quote ?? null) : null }));
}
