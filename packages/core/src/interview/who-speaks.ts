import { countWords } from "../answer/count-words.ts";
import { asksIn } from "./asking.ts";
import { sentencesOf } from "./filling.ts";
import type { SpokenTurn } from "./spoken-turns.ts";

/** Somebody in a transcript, with what speaks for their part in it. */
export interface Speaker {
  /** As the tool names them; null: it names nobody. */
  name: string | null;
  words: number;
  /** Of all words, 0 to 1. */
  share: number;
  /** Sentences that ask. */
  asks: number;
  sentences: number;
}

/** Everybody who speaks, the one who says most first. */
export function speakersIn(turns: readonly SpokenTurn[]): Speaker[] {
  const all = turns.reduce((sum, { text }) => sum + countWords(text), 0);
  const names = [...new Set(turns.map(({ speaker }) => speaker))];
  return names
    .map((name): Speaker => {
      const own = turns.filter(({ speaker }) => speaker === name).map(({ text }) => text);
      const words = own.reduce((sum, text) => sum + countWords(text), 0);
      return { name, words, share: all === 0 ? 0 : words / all, asks: own.reduce((sum, text) => sum + asksIn(text), 0), sentences: own.reduce((sum, text) => sum + sentencesOf(text).length, 0) };
    })
    .toSorted((a, b) => b.words - a.words);
}

/** Whoever says less than this of everything is not the candidate. */
const LEAST_SHARE = 0.15;
const INTERVIEWED = /^(?:me|candidate|interviewee|myself)$/i;

/**
 * Who is interviewed: who is called so, or carries the name; else who asks least for the words they say.
 * @param me the candidate's name; null: not known
 * @returns null where there is nobody to choose
 */
export function candidateAmong(speakers: readonly Speaker[], me: string | null): string | null {
  const named = speakers.filter(({ name }) => name !== null);
  const isQuestionsAndAnswers = named.some(({ name }) => name?.toLowerCase() === "q");
  const called = named.find(({ name }) => INTERVIEWED.test(name ?? "") || (isQuestionsAndAnswers && name?.toLowerCase() === "a")) ?? (me === null ? undefined : named.find(({ name }) => isSameName(name ?? "", me)));
  if (called !== undefined) return called.name;
  const asked = (one: Speaker): number => one.asks / Math.max(1, one.sentences);
  const able = named.filter(({ share }) => share >= LEAST_SHARE);
  if (named.length < 2) return null;
  return able.reduce<Speaker | null>((best, one) => (best === null || one.share - asked(one) > best.share - asked(best) ? one : best), null)?.name ?? null;
}

/** What tools and people put behind a name. */
const BESIDE_NAMES: ReadonlySet<string> = new Set("guest host external unverified she her he him they them presenter organizer organiser".split(" "));

/** A given name alone will do, and so will names in another order. */
export function isSameName(one: string, other: string): boolean {
  const parts = (name: string): string[] => (name.toLowerCase().match(/\p{L}{2,}/gu) ?? []).filter((part) => !BESIDE_NAMES.has(part));
  const [a, b] = [parts(one), parts(other)];
  if (a.length === 0 || b.length === 0) return false;
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  return few.every((part) => many.includes(part));
}

const NO_NAME = /^(?:speaker|unknown|me|i|q|a|you|host|guest|interviewer|interviewee|candidate|participant|person)\b|^[a-z]$|\d/i;

/** Whether the names are of people, and none of them is this one: then it may be somebody else's interview. */
export function isNobodyCalled(speakers: readonly Speaker[], me: string): boolean {
  const names = speakers.flatMap(({ name }) => name ?? []);
  return names.length >= 2 && names.every((name) => !NO_NAME.test(name)) && !names.some((name) => isSameName(name, me));
}
