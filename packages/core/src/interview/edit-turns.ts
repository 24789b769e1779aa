import type { MockInterview } from "../schema/mock-interview.ts";
import type { SpokenPart } from "./spoken-parts.ts";
import type { SpokenTurn } from "./spoken-turns.ts";

/** What is changed when turns are cut or joined: the turns, and everything that names one by its place. */
export type HeardTurns = Pick<MockInterview, "turns" | "parts" | "lenses" | "questions" | "assessed">;

/** What the person decided about the thread that begins with a turn. */
type Decided = { lens?: MockInterview["lenses"][string]; question?: string; assessed?: MockInterview["assessed"][string] };

interface Exchange {
  /** Place of the first turn that goes. */
  at: number;
  /** How many go. */
  count: number;
  turns: readonly SpokenTurn[];
  parts: readonly SpokenPart[];
  /** By place among the new turns: what was decided before they were joined. */
  decided?: Readonly<Record<number, Decided>>;
}

/** A change, and the one that takes it back, however many were made and taken back since. */
export interface TurnsEdit {
  after: HeardTurns;
  takeBack: (now: HeardTurns) => HeardTurns;
}

/**
 * One turn as two: what is said from the cut on is a turn of its own, of the same speaker and the same part until somebody says
 * otherwise. When the second begins follows from how many letters stand before it.
 * @param caret place in the text, in code units; a cut within a word is moved to its beginning
 * @returns null where nothing would be said before the cut, or after it
 */
export function cutTurn(interview: HeardTurns, at: number, caret: number): TurnsEdit | null {
  const turn = interview.turns[at];
  const part = interview.parts[at] ?? "aside";
  const cut = turn === undefined ? null : cutText(turn.text, caret);
  if (turn === undefined || cut === null) return null;
  const time = Math.round((turn.from + ((turn.to - turn.from) * cut.at) / turn.text.length) * 1_000) / 1_000;
  const pauses = turn.pauses;
  const halves: SpokenTurn[] = [
    { ...turn, to: time, text: cut.before, pauses: pauses?.filter((pause) => pause.at < time) ?? null },
    { ...turn, from: time, text: cut.after, pauses: pauses?.filter((pause) => pause.at >= time) ?? null },
  ];
  return {
    after: exchanged(interview, { at, count: 1, turns: halves, parts: [part, part] }),
    takeBack: (now) => exchanged(now, { at, count: 2, turns: [turn], parts: [part] }),
  };
}

/** Where a text would be cut: the words before and after; null: one of them has none. @returns `at` in code units of the text */
export function cutText(text: string, caret: number): { at: number; before: string; after: string } | null {
  let at = Math.max(0, Math.min(caret, text.length));
  while (at > 0 && at < text.length && !isSpace(text, at) && !isSpace(text, at - 1)) at -= 1;
  const [before, after] = [text.slice(0, at).trim(), text.slice(at).trim()];
  return SAYS_SOMETHING.test(before) && SAYS_SOMETHING.test(after) ? { at, before, after } : null;
}

const SAYS_SOMETHING = /[\p{L}\p{N}]/u;
const isSpace = (text: string, at: number): boolean => text.charAt(at).trim() === "";

/** A turn and the one after it as one, of the first one's speaker and part. Null where there is no next one. */
export function joinTurns(interview: HeardTurns, at: number): TurnsEdit | null {
  const { turns, parts, lenses, questions, assessed } = interview;
  const [first, second] = [turns[at], turns[at + 1]];
  if (first === undefined || second === undefined) return null;
  const key = String(at + 1);
  const decided: Decided = {
    ...(lenses[key] === undefined ? {} : { lens: lenses[key] }),
    ...(questions[key] === undefined ? {} : { question: questions[key] }),
    ...(assessed[key] === undefined ? {} : { assessed: assessed[key] }),
  };
  const both = { ...first, to: Math.max(first.to, second.to), text: `${first.text.trim()} ${second.text.trim()}`, pauses: first.pauses === null || second.pauses === null ? null : [...first.pauses, ...second.pauses] };
  const own = [parts[at] ?? "aside", parts[at + 1] ?? "aside"];
  return {
    after: exchanged(interview, { at, count: 2, turns: [both], parts: [own[0] ?? "aside"] }),
    takeBack: (now) => exchanged(now, { at, count: 1, turns: [first, second], parts: own, decided: { 1: decided } }),
  };
}

/** Puts turns in the place of others; what was decided about later ones moves with them. */
function exchanged({ turns, parts, lenses, questions, assessed }: HeardTurns, { at, count, turns: next, parts: nextParts, decided = {} }: Exchange): HeardTurns {
  const by = next.length - count;
  const moved = <Value>(kept: Record<string, Value>, own: (one: Decided) => Value | undefined): Record<string, Value> => {
    const after: Record<string, Value> = {};
    for (const [key, value] of Object.entries(kept)) {
      const place = Number(key);
      if (place <= at) after[key] = value;
      else if (place >= at + count) after[String(place + by)] = value;
    }
    for (const [offset, one] of Object.entries(decided)) {
      const value = own(one);
      if (value !== undefined) after[String(at + Number(offset))] = value;
    }
    return after;
  };
  return {
    turns: [...turns.slice(0, at), ...next, ...turns.slice(at + count)],
    parts: [...parts.slice(0, at), ...nextParts, ...parts.slice(at + count)],
    lenses: moved(lenses, ({ lens }) => lens),
    questions: moved(questions, ({ question }) => question),
    assessed: moved(assessed, (one) => one.assessed),
  };
}
