import type { Claim } from "../schema/resume.ts";
import type { Provenance, StoryData } from "../schema/story.ts";
import type { StoryForm } from "../schema/story-part-ids.ts";
import { type Figure, figureOf, figuresIn, SMALL } from "./checkable-figures.ts";
import { differingFigure, toldAlike } from "./differing-figure.ts";
import { isSameFigure } from "./same-figure.ts";

/** A number of a story with where it comes from. */
export interface StoryNumber {
  quote: string;
  /** Scaled; null where it is no single number. */
  value: number | null;
  kind: string;
  provenance: Provenance;
  /** Id of the claim that holds it, where it is the résumé's. */
  claim: string | null;
  /** The person decided about it; taken back, it is what it would be without them. */
  isDecided: boolean;
  /** What seems to be meant by it and is another number: in the claim that the story grew from, or in a part where a form says this one. */
  differs: Difference | null;
}

/** Another number that stands where this one is expected. */
export interface Difference {
  quote: string;
  /** Where it stands: the story's own claim, or one of its parts. */
  in: { claim: string } | { part: string };
  /** The form that says something else than the part; null where the story does. */
  form: StoryForm | null;
}

/** The whole of a story as text: its parts, then its forms. */
export function storyText({ parts, forms }: Pick<StoryData, "parts" | "forms">): string {
  return [...Object.values(parts), ...Object.values(forms).filter((form) => form !== undefined)].join("\n\n");
}

interface Field {
  text: string;
  /** Null for a part. */
  form: StoryForm | null;
}

function fieldsIn({ parts, forms }: Pick<StoryData, "parts" | "forms">): Field[] {
  const told = Object.entries(forms) as [StoryForm, string | undefined][];
  return [...Object.values(parts).map((text) => ({ text, form: null })), ...told.flatMap(([form, text]) => (text === undefined ? [] : [{ text, form }]))];
}

/**
 * Every number of a story that an interviewer could have checked, each once, with its provenance: what the person decided, else the
 * résumé's where the story's own claim holds the same number, or another one in words that are about the same, else "said" where an answer does, else unconfirmed. A number that is new or changed
 * is never more than that.
 */
export function storyNumbers(story: Pick<StoryData, "parts" | "forms" | "numbers" | "claim">, claims: readonly Claim[], said: readonly string[]): StoryNumber[] {
  const spoken = said.flatMap(figuresIn);
  const own = claims.find(({ id }) => id === story.claim) ?? null;
  // "three weeks" and "3 teams" stand in many a claim: what is so common is traced to the story's own claim or role, or to none
  const isNear = (claim: Claim): boolean => claim.id === own?.id || (own !== null && own.work !== null && claim.work === own.work);
  const isCommon = ({ kind, value }: Figure): boolean => kind === "duration" || (kind === "count" && value !== null && value < SMALL);
  const claimed = claims.map((claim) => ({ id: claim.id, text: claim.text, isNear: isNear(claim), numbers: figuresIn(claim.text) }));
  const isAlike = toldAlike();
  const decisions = story.numbers.map(({ quote, provenance }) => ({ quote: quote.toLowerCase(), provenance, number: figureOf(quote) }));
  const seen = new Map<Figure, StoryNumber>();
  for (const { text, form } of fieldsIn(story)) {
    const differing = differencesIn({ text, form }, story, own);
    for (const number of figuresIn(text)) {
      const differs = differing(number);
      const known = [...seen].find(([other]) => isSameFigure(other, number))?.[1];
      if (known !== undefined) {
        if (known.claim === null) known.differs ??= differs;
        continue;
      }
      // a decision is about the number, however it is worded
      const decided = decisions.find(({ quote }) => quote === number.quote.toLowerCase()) ?? decisions.find((one) => one.number !== null && isSameFigure(one.number, number));
      const holding = claimed.filter((each) => (each.isNear || !isCommon(number)) && each.numbers.some((other) => isSameFigure(other, number) && (each.id === own?.id || isAlike(text, number, each.text, other))));
      const claim = holding.find(({ id }) => id === own?.id) ?? holding.find((each) => each.isNear) ?? holding[0];
      const provenance: Provenance = decided?.provenance ?? (claim !== undefined ? "resume" : spoken.some((other) => isSameFigure(other, number)) ? "said" : "unconfirmed");
      const { quote, value, kind } = number;
      seen.set(number, { quote, value, kind, provenance, claim: claim?.id ?? null, isDecided: decided !== undefined, differs: claim === undefined ? differs : null });
    }
  }
  return [...seen.values()];
}

/** What the numbers of one field are compared with: the claim that the story grew from and, of a form, the parts. */
function differencesIn({ text, form }: Field, { parts }: Pick<StoryData, "parts">, own: Claim | null): (number: Figure) => Difference | null {
  const fromClaim = own === null ? null : differingFigure(text, own.text);
  const fromParts = form === null ? [] : Object.entries(parts).map(([part, told]) => [part, differingFigure(text, told)] as const);
  const toldInParts = form === null ? [] : Object.values(parts).flatMap(figuresIn);
  return (number) => {
    const inClaim = fromClaim?.(number) ?? null;
    if (own !== null && inClaim !== null) return { quote: inClaim.quote, in: { claim: own.id }, form };
    if (toldInParts.some((other) => isSameFigure(other, number))) return null;
    for (const [part, differing] of fromParts) {
      const inPart = differing(number);
      if (inPart !== null) return { quote: inPart.quote, in: { part }, form };
    }
    return null;
  };
}

/** The decisions with one more about a number, in place of those about the same number however worded; null takes it back. */
export function withDecision(decisions: StoryData["numbers"], quote: string, provenance: Provenance | null): StoryData["numbers"] {
  const number = figureOf(quote);
  const others = decisions.filter((decided) => {
    const other = figureOf(decided.quote);
    return decided.quote.toLowerCase() !== quote.toLowerCase() && (number === null || other === null || !isSameFigure(number, other));
  });
  return provenance === null ? others : [...others, { quote, provenance }];
}

/** What the person answered in the guided interviews of a story: said, as any answer is. */
export function saidInInterviews({ interviews }: Pick<StoryData, "interviews">): string[] {
  return Object.values(interviews).flatMap((answers) => Object.values(answers));
}

/** A text in which a number may stand, and where that text belongs. */
export interface Place {
  /** `story:<id>`, `claim:<id>`, `answer:<id>` */
  id: string;
  text: string;
}

interface FoundPlace {
  id: string;
  start: number;
  end: number;
}

/** Where a number stands, in whatever words: place by place. */
export function placesOf(quote: string, places: readonly Place[]): FoundPlace[] {
  return placesOfAll([quote], places).get(quote) ?? [];
}

/** The same for several numbers, with each text read once; by the words of the number. */
export function placesOfAll(quotes: readonly string[], places: readonly Place[]): ReadonlyMap<string, FoundPlace[]> {
  const read = places.map(({ id, text }) => ({ id, numbers: figuresIn(text) }));
  return new Map(
    quotes.map((quote) => {
      const wanted = figureOf(quote);
      const found = read.flatMap(({ id, numbers }) => numbers.filter((number) => wanted !== null && isSameFigure(number, wanted)).map(({ start, end }) => ({ id, start, end })));
      return [quote, found] as const;
    }),
  );
}

/** Numbers that were in a text and are no more, with the one that took the place of each where that is clear. */
export function changedNumbers(before: string, after: string): { old: string; now: string | null }[] {
  const [was, is] = [figuresIn(before), figuresIn(after)];
  const gone = was.filter((number) => !is.some((other) => isSameFigure(other, number)));
  const come = is.filter((number) => !was.some((other) => isSameFigure(other, number)));
  return gone.map((number) => ({ old: number.quote, now: come.filter(({ kind }) => kind === number.kind).length === 1 ? (come.find(({ kind }) => kind === number.kind)?.quote ?? null) : null }));
}
