import type { MockInterview } from "../schema/mock-interview.ts";
import { cutTurn, type HeardTurns } from "./edit-turns.ts";
import { isListening } from "./filling.ts";
import type { SpokenPart } from "./spoken-parts.ts";
import type { SpokenTurn } from "./spoken-turns.ts";
import { splitTurns } from "./split-transcript.ts";

/** What is changed when somebody else is said to speak. */
type Spoken = Pick<MockInterview, "turns" | "parts" | "candidate">;

/** A change of who speaks, and the one that takes it back once everything after it was. */
export interface SpeakersEdit<Changed> {
  after: Changed;
  takeBack: <Now extends HeardTurns & Spoken>(now: Now) => Now;
}

/** One turn as somebody else's, with what it is then. Null where there is no such turn, or it is theirs already. */
export function giveTurn(interview: Spoken, at: number, speaker: string): SpeakersEdit<Spoken> | null {
  const { turns: before, parts, candidate } = interview;
  const turn = before[at];
  if (turn === undefined || turn.speaker === speaker) return null;
  const turns = before.map((one, place) => (place === at ? { ...one, speaker } : one));
  // whose last turn it was is nobody any more
  const { candidate: now } = splitTurns(turns, { candidate, me: null });
  return {
    after: { turns, parts: partsSaidBy(parts, at, turn.text, isTheirs(speaker, now)), candidate: now },
    takeBack: (later) => ({ ...later, turns: before, parts, candidate }),
  };
}

/** All turns of one speaker as another's: a tool took one person for two. Null where nobody is called so, or the two are one. */
export function mergeSpeakers(interview: Spoken, from: string, into: string): SpeakersEdit<Spoken> | null {
  const { turns, parts, candidate } = interview;
  if (from === into || ![from, into].every((name) => turns.some(({ speaker }) => speaker === name))) return null;
  const merged = turns.map((turn) => (turn.speaker === from ? { ...turn, speaker: into } : turn));
  const now = splitTurns(merged, { candidate: candidate === from ? into : candidate, me: null });
  // what was marked by hand stays; what was guessed is guessed anew
  const guessed = splitTurns(turns, { candidate, me: null }).parts;
  return {
    after: { turns: merged, parts: parts.map((part, place) => (part === guessed[place] ? (now.parts[place] ?? part) : part)), candidate: now.candidate },
    takeBack: (later) => ({ ...later, turns, parts, candidate }),
  };
}

/** As `cutTurn`, where somebody else speaks from the cut on. Null where nothing would be said before the cut, or after it. */
export function cutTurnTo(interview: HeardTurns & Spoken, at: number, caret: number, speaker: string): SpeakersEdit<HeardTurns> | null {
  const { parts, candidate } = interview;
  const cut = cutTurn(interview, at, caret);
  if (cut === null) return null;
  const turns = cut.after.turns.map((turn, place) => (place === at + 1 ? { ...turn, speaker } : turn));
  return {
    after: { ...cut.after, turns, parts: partsSaidBy(cut.after.parts, at + 1, turns[at + 1]?.text ?? "", isTheirs(speaker, candidate)) },
    takeBack: (later) => ({ ...later, ...cut.takeBack(later), parts }),
  };
}

/**
 * Who speaks where a turn is not one person's: of an interviewer's the candidate, of the candidate's who spoke before them, or
 * speaks after them. Null where nobody else is named.
 */
export function otherSpeaker({ turns, candidate }: Pick<MockInterview, "turns" | "candidate">, at: number): string | null {
  const own = turns[at]?.speaker ?? null;
  if (own !== null && candidate !== null && own !== candidate && turns.some(({ speaker }) => speaker === candidate)) return candidate;
  const isOther = ({ speaker }: SpokenTurn): boolean => speaker !== null && speaker !== own;
  return (turns.slice(0, at).findLast(isOther) ?? turns.slice(at + 1).find(isOther))?.speaker ?? null;
}

const isTheirs = (speaker: string, candidate: string | null): boolean | null => (candidate === null ? null : speaker === candidate);

/**
 * The parts once a turn is said by another: the candidate asks nothing, and nobody else answers. What the person marked elsewhere stays.
 * @param isTheirs whether it is the candidate's now; null: it is not known who that is
 */
function partsSaidBy(parts: readonly SpokenPart[], at: number, text: string, isTheirs: boolean | null): SpokenPart[] {
  const part = parts[at] ?? "aside";
  const isSaid = part === "answer" || part === "reply";
  if (isTheirs === null || isTheirs === isSaid || (!isTheirs && part === "aside")) return [...parts];
  const open = parts.slice(0, at).findLast((one) => one !== "aside");
  const next = isTheirs ? (open === undefined ? "aside" : open === "question" || open === "answer" ? "answer" : "reply") : isListening(text) ? "aside" : open === undefined ? "question" : "probe";
  const asked = parts.findIndex((one, place) => place > at && (one === "question" || one === "probe"));
  const end = asked < 0 ? parts.length : asked;
  // what is said to a probe is its reply
  return parts.map((one, place) => (place === at ? next : next === "probe" && place > at && place < end && one === "answer" ? "reply" : one));
}
