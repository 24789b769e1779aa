import type { DrillId } from "../schema/drill-id.ts";
import type { Format, RoundPlan } from "../schema/format.ts";
import { MANNERS, type PlannedQuestion, type PlannedRound } from "../schema/loop.ts";
import type { Question } from "../schema/question.ts";
import { ROLE_NAMES } from "./role-names.ts";

/** Where the source of a format gives no length: as long as most sources say a round is. */
const USUAL_MINUTES = 45;

/** In a round as long as this and longer, the last five minutes are the candidate's; in shorter ones fewer. */
const CLOSING: readonly { from: number; minutes: number }[] = [
  { from: 30, minutes: 5 },
  { from: 15, minutes: 2 },
  { from: 0, minutes: 1 },
];

/** What a plan needs that is not in its format. */
export interface PlanOptions {
  /** Of all that is chosen by chance. */
  seed: number;
  /** A new id for each answer that will be given. */
  newId: () => string;
  /** Ids of questions asked lately, the latest first. */
  lately?: readonly string[];
}

/**
 * What every interviewer of a loop will ask: one question for each principle assigned, and one for the lens of the round where that is
 * not the behavioural one. No question twice in a loop; those asked lately come last. The same seed gives the same loop.
 * @param questions every question that may be asked; drills of their own are left out
 * @throws {RangeError} where there is no interviewer, or no question is left for a principle or a lens
 */
export function planRun({ rounds }: Pick<Format, "rounds">, questions: readonly Question[], { seed, newId, lately = [] }: PlanOptions): PlannedRound[] {
  if (rounds.length === 0) throw new RangeError("this loop has no interviewers");
  const taken = new Set<string>();
  const inOrder = questions
    .map((question) => ({ question, order: (lately.includes(question.id) ? 1 + 1 / (1 + lately.indexOf(question.id)) : 0) + chance(`${seed} ${question.id}`) }))
    .sort((a, b) => a.order - b.order)
    .map(({ question }) => question);
  const take = (what: string, suits: (question: Question) => boolean, drill: DrillId | null = null): Question => {
    const found = inOrder.find((question) => !taken.has(question.id) && question.drill === drill && suits(question));
    if (found === undefined) throw new RangeError(`there is no question left for ${what}`);
    taken.add(found.id);
    return found;
  };
  return rounds.map((round, place): PlannedRound => {
    const { id, role, lens, principles, questionsAtMost = Infinity } = round;
    const topic = round.topic === "" ? ROLE_NAMES[role] : round.topic;
    const minutes = round.minutes ?? USUAL_MINUTES;
    const ofLens = lens === null || (lens === "behavioural" && principles.length > 0) ? [] : [{ principle: null, question: take(`the lens ${lens}`, (question) => question.lens === lens && question.isScored) }];
    // where not all can be asked, chance says with which one begins
    const from = questionsAtMost < principles.length ? Math.floor(chance(`${seed} first ${place}`) * principles.length) : 0;
    const turned = [...principles.slice(from), ...principles.slice(0, from)].slice(0, Math.max(0, questionsAtMost - ofLens.length));
    const asked = [...ofLens, ...turned.map((principle) => ({ principle, question: take(principle, suiting(principle)) }))];
    const all = asked.length > 0 ? asked : [{ principle: null, question: take("a round without principles", ({ lens: its, isScored }) => round.drill !== undefined || (its === "data-driven" && isScored), round.drill ?? null) }];
    // with no time for all of them, only what is asked for is listened for: what nobody asks cannot be half of a vote
    const heard = questionsAtMost < ofLens.length + principles.length ? principles.filter((id) => all.some(({ principle }) => principle === id)) : [...principles];
    return { id, role, topic, lens, minutes, closingMinutes: CLOSING.find((one) => minutes >= one.from)?.minutes ?? 0, principles: heard, manner: mannerOf(round, place, seed), questions: all.map(({ question, principle }) => planned(question, principle, newId())) };
  });
}

/** An exercise, or one question under the clock: a loop of one round, in which nothing is kept for the candidate's questions. */
export function planOne({ id, topic, role, minutes, manner }: Pick<PlannedRound, "id" | "topic" | "role" | "minutes" | "manner">, question: Omit<PlannedQuestion, "answer">, newId: () => string): PlannedRound[] {
  const { lens, principle } = question;
  return [{ id, role, topic, lens, minutes, closingMinutes: 0, principles: principle === null ? [] : [principle], manner, questions: [{ ...question, answer: newId() }] }];
}

const suiting = (principle: string) => (question: Question): boolean => question.lens === "behavioural" && question.principles[0] === principle;

/** A shipped question as it will be asked. */
export function asAsked({ id, text, objective, lens, isScored, reach, followUps, facts }: Question, principle: string | null): Omit<PlannedQuestion, "answer"> {
  return { id, text, objective, lens, isScored, reach: [...reach], followUps: [...followUps], principle, facts: [...facts] };
}

const planned = (question: Question, principle: string | null, answer: string): PlannedQuestion => ({ ...asAsked(question, principle), answer });

/** The bar raiser doubts; the others behave as chance has it. */
function mannerOf({ role }: RoundPlan, place: number, seed: number): PlannedRound["manner"] {
  if (role === "bar-raiser") return "sceptical";
  return MANNERS[Math.floor(chance(`${seed} manner ${place}`) * MANNERS.length)] ?? "neutral";
}

/** A number in [0, 1) that depends on nothing but the words: FNV-1a. */
function chance(words: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < words.length; at += 1) hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193);
  hash ^= hash >>> 15;
  return (hash >>> 0) / 0x1_0000_0000;
}
