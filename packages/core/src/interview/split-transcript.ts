import { countWords } from "../answer/count-words.ts";
import type { Transcript } from "../schema/transcript.ts";
import { asksIn, closesInterview, isChat, movesOn, opensSubject, pointsBack } from "./asking.ts";
import { isListening, sentencesOf } from "./filling.ts";
import { isShared, subjectsOf } from "./shared-subjects.ts";
import type { SpokenPart } from "./spoken-parts.ts";
import { type SpokenTurn, spokenTurns } from "./spoken-turns.ts";
import { candidateAmong, isNobodyCalled, speakersIn, type Speaker } from "./who-speaks.ts";

/** Why a split is a guess, or cannot be one. */
export type SplitDoubt = "one-speaker" | "nobody-named" | "no-questions" | "somebody-else" | "unclear-who";

/** A transcript taken apart. */
export interface SplitTranscript {
  turns: SpokenTurn[];
  /** What each turn is, in the order of the turns. */
  parts: SpokenPart[];
  speakers: Speaker[];
  /** Who is interviewed; null: nobody is named. */
  candidate: string | null;
  doubts: SplitDoubt[];
}

/** An answer to a question that nothing else marks as one has at least so many words. */
const LEAST_ANSWER = 25;
/** What an interviewer says in fewer words without asking is listening. */
const LEAST_REMARK = 4;
const LEAST_REPLY = 4;
/** A question as long as this, about nothing that was said, opens a new subject. */
const LONG_QUESTION = 14;
const SHORT = 12;
/** Where two say about as much and ask about as often, the choice says little. */
const CLEAR = 0.1;

/**
 * Takes a transcript apart: who is interviewed, and which turn is a question, its answer, a probe, a reply, or beside the interview.
 * Deterministic. Nothing is left out: what belongs to no question stays as an aside.
 * @param who `candidate` is the speaker as the person chose them; `me` the candidate's own name; null: not known
 */
export function splitTranscript(transcript: Pick<Transcript, "segments" | "hasTimes">, who: { candidate: string | null; me: string | null } = { candidate: null, me: null }): SplitTranscript {
  return splitTurns(spokenTurns(transcript), who);
}

/** As `splitTranscript`, of turns: what is done again when the person says who they are. */
export function splitTurns(turns: SpokenTurn[], { candidate: chosen, me }: { candidate: string | null; me: string | null }): SplitTranscript {
  const speakers = speakersIn(turns);
  const isKnown = speakers.some(({ name }) => name !== null && name === chosen);
  const candidate = isKnown ? chosen : candidateAmong(speakers, me);
  const isTheirs = turns.map(({ speaker, text }) => (candidate === null ? asksIn(text) === 0 : speaker === candidate));
  const parts = partsOf(turns, isTheirs);
  const doubts: SplitDoubt[] = [];
  if (speakers.every(({ name }) => name === null)) doubts.push("nobody-named");
  else if (candidate === null) doubts.push("one-speaker");
  else if (!isKnown && isUnclear(speakers, candidate)) doubts.push("unclear-who");
  if (!parts.includes("question")) doubts.push("no-questions");
  if (me !== null && !isKnown && isNobodyCalled(speakers, me)) doubts.push("somebody-else");
  return { turns, parts, speakers, candidate, doubts };
}

/** Of two or more who could be it, another speaks as much and asks as little. */
function isUnclear(speakers: readonly Speaker[], candidate: string): boolean {
  const weight = ({ share, asks, sentences }: Speaker): number => share - asks / Math.max(1, sentences);
  const own = speakers.find(({ name }) => name === candidate);
  return own !== undefined && speakers.some((one) => one !== own && one.share > 0.25 && Math.abs(weight(one) - weight(own)) < CLEAR);
}

function partsOf(turns: readonly SpokenTurn[], isTheirs: readonly boolean[]): SpokenPart[] {
  const parts: SpokenPart[] = [];
  /** What the candidate's words would be now; null: outside a question. */
  let awaited: "answer" | "reply" | null = null;
  /** Words of the open part, to tell a request to clarify from an answer. */
  let said = "";
  let subjects: ReadonlySet<string> = new Set();
  for (const [place, { text }] of turns.entries()) {
    if (isTheirs[place] === true) {
      parts.push(awaited ?? "aside");
      if (awaited === null) continue;
      said = `${said} ${text}`;
      subjects = new Set([...subjects, ...subjectsOf(text)]);
      continue;
    }
    const heard = heardAs(text, { isOpen: awaited !== null, said, subjects, next: answerAfter(turns, isTheirs, place) });
    parts.push(heard);
    if (heard === "question") [awaited, said, subjects] = ["answer", "", subjectsOf(text)];
    // still being asked: nothing was said yet
    else if (heard === "probe") [awaited, said, subjects] = [awaited === "answer" && said === "" ? "answer" : "reply", "", new Set([...subjects, ...subjectsOf(text)])];
    else if (closesInterview(text)) awaited = null;
  }
  return tidied(parts);
}

/** "Can you give me an example of that?" asks on; in a longer sentence "that" is something of its own. */
const isShortAndBack = (sentence: string): boolean => pointsBack(sentence) && countWords(sentence) <= SHORT;

interface Moment {
  isOpen: boolean;
  /** Since the last question or probe. */
  said: string;
  subjects: ReadonlySet<string>;
  /** What the candidate says next. */
  next: string;
}

/** What somebody who is not the candidate says. */
function heardAs(text: string, { isOpen, said, subjects, next }: Moment): SpokenPart {
  if (closesInterview(text)) return "aside";
  const opens = movesOn(text) || sentencesOf(text).some((sentence) => opensSubject(sentence) && !isShortAndBack(sentence));
  const asks = asksIn(text) > 0;
  if (!isOpen) {
    if (isChat(text) && !opens) return "aside";
    return opens || (asks && countWords(next) >= LEAST_ANSWER) ? (asks || countWords(text) >= LEAST_REMARK ? "question" : "aside") : "aside";
  }
  if (isListening(text) && !movesOn(text)) return "aside";
  if (said === "") return opens || asks ? "question" : "aside";
  if (!asks && !opens) {
    // an answer to what the candidate asked back, or listening
    const isAskedBack = asksIn(said) > 0 && countWords(said) < LEAST_ANSWER;
    return isAskedBack || countWords(text) < LEAST_REMARK || countWords(next) < LEAST_REPLY ? "aside" : "probe";
  }
  if (opens) return asks ? "question" : "aside";
  const isElsewhere = countWords(text) >= LONG_QUESTION && !pointsBack(text) && !isShared(subjectsOf(text), subjects);
  return isElsewhere && countWords(next) >= LEAST_ANSWER ? "question" : "probe";
}

/** The candidate's next words, past what the others say meanwhile, until somebody asks again. */
function answerAfter(turns: readonly SpokenTurn[], isTheirs: readonly boolean[], place: number): string {
  const words: string[] = [];
  for (let at = place + 1; at < turns.length; at += 1) {
    const { text } = turns[at] as SpokenTurn;
    if (isTheirs[at] === true) words.push(text);
    else if (!isListening(text) && words.length > 0) break;
  }
  return words.join(" ");
}

/** A question that nobody answered is no thread, and neither is a probe without a reply at the end. */
function tidied(parts: readonly SpokenPart[]): SpokenPart[] {
  const tidy = [...parts];
  let isAnswered = false;
  for (let at = tidy.length - 1; at >= 0; at -= 1) {
    const part = tidy[at];
    if (part === "answer" || part === "reply") isAnswered = true;
    else if ((part === "question" || part === "probe") && !isAnswered) tidy[at] = "aside";
    else if (part === "question") isAnswered = isAnswered && tidy[at - 1] === "question";
  }
  return tidy;
}
