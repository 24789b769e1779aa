import { countWords } from "../answer/count-words.ts";
import { type Hearing, inTheSameRoom, listenOn, NOTHING_HEARD, stillMs } from "./hands-free-hearing.ts";

/** Seconds of silence after which an answer counts as ended, to choose from. */
export const STILL_SECONDS = [3, 5, 8] as const;
export type StillSeconds = (typeof STILL_SECONDS)[number];
/** The one that stands until another is chosen. */
export const USUAL_STILL_SECONDS: StillSeconds = 5;
/** It is said for so long that it goes on by itself. */
export const CLOSING_MS = 3_000;
/** What was heard in an answer stays on screen for so long before the next question. */
const BETWEEN_MS = 20_000;

/**
 * What is going on while somebody answers by voice.
 * `headphones`: asked whether they are worn. `waiting`: nothing is asked yet. `reading`: what is asked is read, or stands on screen to be read.
 * `listening`: the person has the word. `closing-in`: it is still, and goes on in a moment. `taking-words`: the recording is ended and is written down.
 * `thinking`: the words are the interviewer's. `cut-in`: the interviewer speaks over the person. `between`: a question is over. `left`: the keyboard again.
 */
export type HandsFreePhase = "headphones" | "waiting" | "reading" | "listening" | "closing-in" | "taking-words" | "thinking" | "cut-in" | "between" | "paused" | "left";

/** Something that was asked: a question, a probe, what one would like to ask. */
export interface Asking {
  /** Another for each thing that is asked. */
  turn: string;
  text: string;
}

export interface HandsFreeState {
  phase: HandsFreePhase;
  stillSeconds: StillSeconds;
  /** Nobody writes the words down: recordings alone go on. */
  isWithoutWords: boolean;
  asked: Asking | null;
  /** What is asked was read, all of it, or enough for the person. */
  wasRead: boolean;
  hearing: Hearing;
  /** A recording is being made, and its turn. */
  isTaking: boolean;
  /** Recordings that were ended and whose words have not come. */
  pending: number;
  /** The person is done with this turn; it is handed over when the words are there. */
  isDone: boolean;
  /** It was handed over: what is asked next is awaited. */
  isOver: boolean;
  /** Some words of this turn were heard. */
  hasWords: boolean;
  /** Words of this turn that are in nobody's hands yet, in order. */
  words: readonly string[];
  /** What the interviewer cut in with; it goes along with the words. */
  cutIn: string | null;
  /** By the clock that the events tell. Of `closing-in` and `between`: when it goes on; null: when somebody says so. */
  goesOnAt: number | null;
  /** Why it paused, in words for the person; null: because they wanted it. */
  problem: string | null;
}

/** `ms` is a clock that only goes on; whose does not matter. */
export type HandsFreeEvent =
  | ({ kind: "begun" } & Partial<Pick<HandsFreeState, "stillSeconds" | "isWithoutWords">>)
  | { kind: "asked"; asked: Asking; /** read before: an interruption */ wasRead?: boolean }
  | { kind: "was-read" }
  /** A look at the microphone; null: there is none, and time goes on. */
  | { kind: "look"; db: number | null; ms: number }
  /** The person is done, or has read enough. */
  | { kind: "done"; ms: number }
  /** Any key: nobody is taken for gone who touches something. Also when a page was out of sight for a while. */
  | { kind: "touched"; ms: number }
  | { kind: "again" }
  | { kind: "pause" }
  | { kind: "resume" }
  /** The microphone went away or could not be had; what was recorded is kept, and its words may come. */
  | { kind: "broken"; problem: string; wasTaking: boolean }
  /** Of a recording of that turn. Empty: there were none in it. */
  | { kind: "words"; turn: string; words: string }
  | { kind: "no-words"; turn: string; problem: string }
  /** Somebody is asked once more for the words of a recording. */
  | { kind: "words-again" }
  | { kind: "cut-in"; text: string }
  | { kind: "question-over"; ms: number }
  | { kind: "left" };

/** What has to be done about it, in order. */
export type HandsFreeDeed =
  | { kind: "read"; text: string }
  | { kind: "hush" }
  /** Begin a recording of this turn. */
  | { kind: "record"; turn: string }
  /** While something is read again, the recording rests. */
  | { kind: "hold" }
  | { kind: "go-on" }
  /** End the recording; its words are to come. */
  | { kind: "stop" }
  | { kind: "let-go" }
  /** Words go where the person can see and change them; the turn is not over. */
  | { kind: "write"; words: string }
  /** The turn is over, with these words beside what was written. */
  | { kind: "hand-over"; words: string; cutIn: string | null }
  | { kind: "next" };

export interface Step {
  state: HandsFreeState;
  deeds: readonly HandsFreeDeed[];
}

export const beginHandsFree = (): HandsFreeState => ({
  phase: "headphones", stillSeconds: USUAL_STILL_SECONDS, isWithoutWords: false, asked: null, wasRead: false, hearing: NOTHING_HEARD, isTaking: false, pending: 0, isDone: false, isOver: false, hasWords: false, words: [], cutIn: null, goesOnAt: null, problem: null,
});

/** So long a text stands on screen where no voice reads it: a calm reader's time. */
export const readingMs = (text: string): number => 1_500 + countWords(text) * 280;

/** The state after one more event, and what has to be done about it. Pure. An event that does not fit changes nothing. */
export function step(state: HandsFreeState, event: HandsFreeEvent): Step {
  const { phase } = state;
  switch (event.kind) {
    case "begun": {
      const { stillSeconds = state.stillSeconds, isWithoutWords = state.isWithoutWords } = event;
      return phase === "headphones" ? ask({ ...state, phase: "waiting", stillSeconds, isWithoutWords }) : same(state);
    }
    case "asked":
      return asked(state, event.asked, event.wasRead ?? false);
    case "was-read":
      if (phase === "reading") return listen(state);
      return phase === "cut-in" ? end(state) : same(state);
    case "look":
      return look(state, event.db, event.ms);
    case "done":
      return done(state);
    case "touched":
      if (phase === "closing-in") return same({ ...state, phase: "listening", goesOnAt: null, hearing: stillFrom(state.hearing, event.ms) });
      if (phase === "listening") return same({ ...state, hearing: stillFrom(state.hearing, event.ms) });
      return same(phase === "between" ? { ...state, goesOnAt: null } : state);
    case "again":
      return again(state);
    case "pause":
      return pause(state, null, []);
    case "resume":
      return resume(state);
    case "broken":
      // it ended by itself
      return pause({ ...state, isTaking: false, pending: state.pending + (state.isTaking && event.wasTaking ? 1 : 0) }, event.problem, []);
    case "words":
      return words(state, event.turn, event.words);
    case "no-words":
      if (event.turn !== state.asked?.turn) return same(state);
      return phase === "left" ? same({ ...state, pending: less(state.pending) }) : pause({ ...state, pending: less(state.pending), isDone: false }, event.problem, []);
    case "words-again":
      return phase === "paused" && !state.isOver ? same({ ...state, phase: "taking-words", pending: state.pending + 1, isDone: true, problem: null }) : same(state);
    case "cut-in":
      return phase === "listening" || phase === "closing-in" ? { state: { ...state, phase: "cut-in", goesOnAt: null, cutIn: event.text }, deeds: [{ kind: "read", text: event.text }] } : same(state);
    case "question-over":
      return phase === "thinking" || phase === "waiting" ? same({ ...state, phase: "between", goesOnAt: event.ms + BETWEEN_MS }) : same(state);
    case "left":
      return leave(state);
  }
}

const same = (state: HandsFreeState): Step => ({ state, deeds: [] });
const less = (count: number): number => Math.max(0, count - 1);
const together = (words: readonly string[]): string => words.join("\n\n");
/** Silence is counted anew, where there is any. */
const stillFrom = (hearing: Hearing, ms: number): Hearing => (hearing.stillSince === null ? hearing : { ...hearing, stillSince: ms });
/** A microphone may be in use in these. */
const withVoice = new Set<HandsFreePhase>(["listening", "closing-in", "cut-in"]);

/** What is asked is read, if anything is. */
function ask(state: HandsFreeState): Step {
  if (state.asked === null) return same(state);
  return state.wasRead ? listen(state) : { state: { ...state, phase: "reading" }, deeds: [{ kind: "read", text: state.asked.text }] };
}

function asked(state: HandsFreeState, next: Asking, wasRead: boolean): Step {
  if (state.phase === "left" || state.asked?.turn === next.turn) return same(state);
  // a turn that was ended by hand while somebody listened or read: what was recorded of it stays with it
  const tidy: HandsFreeDeed[] = [...(state.phase === "reading" || state.phase === "cut-in" ? [{ kind: "hush" as const }] : []), ...(state.isTaking ? [{ kind: "stop" as const }] : [])];
  const fresh: HandsFreeState = { ...state, asked: next, wasRead, hearing: inTheSameRoom(state.hearing), isTaking: false, pending: 0, isDone: false, isOver: false, hasWords: false, words: [], cutIn: null, goesOnAt: null };
  if (state.phase === "headphones" || state.phase === "paused") return { state: fresh, deeds: tidy };
  const { state: reading, deeds } = ask({ ...fresh, phase: "waiting" });
  return { state: reading, deeds: [...tidy, ...deeds] };
}

/** The person has the word: a new recording, or the one that rested. */
function listen(state: HandsFreeState): Step {
  if (state.asked === null) return same(state);
  const deed: HandsFreeDeed = state.isTaking ? { kind: "go-on" } : { kind: "record", turn: state.asked.turn };
  return { state: { ...state, phase: "listening", wasRead: true, isTaking: true, goesOnAt: null, problem: null, hearing: state.isTaking ? state.hearing : inTheSameRoom(state.hearing) }, deeds: [deed] };
}

function look(state: HandsFreeState, db: number | null, ms: number): Step {
  const { phase, goesOnAt } = state;
  if (phase === "between") return goesOnAt !== null && ms >= goesOnAt ? next(state) : same(state);
  if (phase === "paused" || phase === "left" || db === null) return same(state);
  const hearing = listenOn(state.hearing, { db, ms });
  // the room is learned all the time; who speaks is heard when they have the word
  if (!withVoice.has(phase)) return same({ ...state, hearing: { ...state.hearing, recent: hearing.recent } });
  const still = stillMs(hearing, ms);
  if (phase === "listening" && still !== null && still >= state.stillSeconds * 1_000) return same({ ...state, hearing, phase: "closing-in", goesOnAt: ms + CLOSING_MS });
  if (phase === "closing-in" && hearing.stillSince === null) return same({ ...state, hearing, phase: "listening", goesOnAt: null });
  if (phase === "closing-in" && goesOnAt !== null && ms >= goesOnAt) return end({ ...state, hearing });
  return same({ ...state, hearing });
}

function done(state: HandsFreeState): Step {
  switch (state.phase) {
    case "reading": {
      const { state: listening, deeds } = listen(state);
      return { state: listening, deeds: [{ kind: "hush" }, ...deeds] };
    }
    case "listening":
    case "closing-in":
      return end(state);
    case "cut-in": {
      const { state: ended, deeds } = end(state);
      return { state: ended, deeds: [{ kind: "hush" }, ...deeds] };
    }
    case "between":
      return next(state);
    default:
      return same(state);
  }
}

/** On to the next question; what was handed over stays so. */
const next = (state: HandsFreeState): Step => ({ state: { ...state, phase: "thinking", goesOnAt: null }, deeds: [{ kind: "next" }] });

/** The person's turn ends; it is handed over once the words are there. */
function end(state: HandsFreeState): Step {
  const ended = { ...state, phase: "taking-words" as const, isTaking: false, isDone: true, goesOnAt: null, pending: state.pending + (state.isTaking ? 1 : 0) };
  if (ended.pending > 0) return { state: ended, deeds: state.isTaking ? [{ kind: "stop" }] : [] };
  return handOver(ended);
}

function handOver(state: HandsFreeState): Step {
  return { state: { ...state, phase: "thinking", isDone: false, isOver: true, words: [], cutIn: null, problem: null }, deeds: [{ kind: "hand-over", words: together(state.words), cutIn: state.cutIn }] };
}

const NOTHING_WRITTEN = "No words were heard in it. The recording is kept. Go on to say it again, or type what you said.";

function words(state: HandsFreeState, turn: string, heard: string): Step {
  if (turn !== state.asked?.turn) return same(state);
  const all = heard.trim() === "" ? state.words : [...state.words, heard.trim()];
  const now = { ...state, words: all, pending: less(state.pending), hasWords: state.hasWords || all.length > 0 };
  const isNothing = now.isDone && now.pending === 0 && !now.hasWords && !now.isWithoutWords;
  if (now.phase === "left") return written(now, []);
  if (now.phase === "paused") return written(isNothing ? { ...now, isDone: false, problem: now.problem ?? NOTHING_WRITTEN } : now, []);
  if (now.phase !== "taking-words" || now.pending > 0) return same(now);
  return isNothing ? pause({ ...now, isDone: false }, NOTHING_WRITTEN, []) : handOver(now);
}

/** What there is goes where the person sees it. */
function written(state: HandsFreeState, deeds: readonly HandsFreeDeed[]): Step {
  if (state.words.length === 0) return { state, deeds };
  return { state: { ...state, words: [] }, deeds: [...deeds, { kind: "write", words: together(state.words) }] };
}

/** What is asked, once more; a recording rests meanwhile. */
function again(state: HandsFreeState): Step {
  if (state.asked === null || (state.phase !== "reading" && state.phase !== "listening" && state.phase !== "closing-in")) return same(state);
  return { state: { ...state, phase: "reading", goesOnAt: null }, deeds: [...(state.phase === "reading" ? [{ kind: "hush" as const }] : state.isTaking ? [{ kind: "hold" as const }] : []), { kind: "read", text: state.asked.text }] };
}

function pause(state: HandsFreeState, problem: string | null, before: readonly HandsFreeDeed[]): Step {
  if (state.phase === "headphones" || state.phase === "left") return same({ ...state, problem });
  // a pause that the person wanted says nothing less than the reason that is on screen
  if (state.phase === "paused") return same({ ...state, problem: problem ?? state.problem });
  const isReading = state.phase === "reading" || state.phase === "cut-in";
  const deeds: HandsFreeDeed[] = [...before, ...(isReading ? [{ kind: "hush" as const }] : []), ...(state.isTaking ? [{ kind: "stop" as const }] : []), { kind: "let-go" }];
  const wasCutIn = state.phase === "cut-in";
  return written({ ...state, phase: "paused", problem, isTaking: false, isDone: state.isDone || wasCutIn, goesOnAt: null, pending: state.pending + (state.isTaking ? 1 : 0) }, deeds);
}

function resume(state: HandsFreeState): Step {
  if (state.phase !== "paused") return same(state);
  const on = { ...state, problem: null };
  if (on.asked === null) return same({ ...on, phase: "waiting" });
  if (on.isOver) return same({ ...on, phase: "thinking" });
  if (!on.isDone) return ask({ ...on, phase: "waiting" });
  return on.pending > 0 ? same({ ...on, phase: "taking-words" }) : handOver(on);
}

function leave(state: HandsFreeState): Step {
  if (state.phase === "left") return same(state);
  const deeds: HandsFreeDeed[] = [{ kind: "hush" }, ...(state.isTaking ? [{ kind: "stop" as const }] : []), { kind: "let-go" }];
  return written({ ...state, phase: "left", isTaking: false, isDone: false, goesOnAt: null, pending: state.pending + (state.isTaking ? 1 : 0) }, deeds);
}
