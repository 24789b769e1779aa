import { LENS_NAMES } from "../lenses/names.ts";
import { PRINCIPLE_NAMES } from "../principles/names.ts";
import type { OwnFormat } from "../schema/format.ts";
import type { PlannedRound } from "../schema/loop.ts";
import type { Question } from "../schema/question.ts";
import { planRun } from "./plan-run.ts";

/** What the schema of a loop of one's own allows at most; a test holds the two together. */
export const MOST_OF_FORMAT = { rounds: 12, roundMinutes: 240, totalMinutes: 1_440, questions: 20 } as const;

/** A whole that is longer than its rounds by this many minutes contradicts them; less is the time between two interviewers. */
const UNEXPLAINED_MINUTES = 15;

/** Which questions are left depends on chance where a round asks fewer than it has principles: so many loops are tried. */
const SEEDS_TRIED = 8;

/** One thing to know about a loop, as a sentence that says what to do. */
export interface FormatRemark {
  /** Id of the round that it is about; null: the loop as a whole. */
  round: string | null;
  text: string;
}

/** What keeps a loop from being sat, and what is only worth knowing. */
export interface FormatCheck {
  faults: FormatRemark[];
  notes: FormatRemark[];
}

type Rounds = OwnFormat["rounds"];

/**
 * What is wrong with a loop of the person's own making, in the order in which it stands on the page.
 * @param format also one with numbers that its schema would refuse, as they were typed
 * @param questionsLeft every question that may be asked; without them nobody looks whether there are enough
 */
export function faultsOfFormat(format: OwnFormat, questionsLeft?: readonly Question[]): FormatCheck {
  const { name, totalMinutes, rounds } = format;
  const whole = (text: string): FormatRemark => ({ round: null, text });
  const numbers = rounds.flatMap(faultsOfNumbers);
  const total = faultOfTotal(totalMinutes);
  const planned = questionsLeft === undefined || rounds.length === 0 ? null : tryToPlan(rounds, questionsLeft);
  const faults = [
    ...(name.trim() === "" ? [whole("Give the loop a name.")] : []),
    ...(total === null ? [] : [whole(total)]),
    ...(rounds.length === 0 ? [whole("Add an interviewer: this loop has none.")] : numbers),
    // numbers that cannot be, are mended before they are added up
    ...(total === null && numbers.length === 0 ? contradictions(rounds, totalMinutes).map(whole) : []),
    ...(planned !== null && "fault" in planned ? [planned.fault] : []),
  ];
  const plan = numbers.length === 0 && planned !== null && "plan" in planned ? planned.plan : null;
  return { faults, notes: [...principlesTwice(rounds), ...(plan === null ? [] : [...neverAskedFor(rounds, plan), ...lengthsTaken(rounds, plan, totalMinutes)])].map(whole) };
}

function faultOfTotal(minutes: number | null): string | null {
  if (minutes === null) return null;
  if (minutes < 1) return `The whole takes ${minutes} minutes. Give it more, or leave it empty.`;
  return minutes > MOST_OF_FORMAT.totalMinutes ? `The whole takes ${minutes} minutes. It can take ${MOST_OF_FORMAT.totalMinutes} at most, which is a day.` : null;
}

function faultsOfNumbers({ id, minutes, questionsAtMost }: Rounds[number], place: number): FormatRemark[] {
  const texts: string[] = [];
  const round = `Round ${place + 1}`;
  if (minutes !== null && minutes < 1) texts.push(`${round} takes ${minutes} minutes. Give it more, or leave its minutes empty.`);
  if (minutes !== null && minutes > MOST_OF_FORMAT.roundMinutes) texts.push(`${round} takes ${minutes} minutes. Give it ${MOST_OF_FORMAT.roundMinutes} at most.`);
  if (questionsAtMost !== undefined && questionsAtMost < 1) texts.push(`${round} asks ${questionsAtMost} questions at most. Allow one or more, or leave it empty.`);
  if (questionsAtMost !== undefined && questionsAtMost > MOST_OF_FORMAT.questions) texts.push(`${round} asks ${questionsAtMost} questions at most. Allow ${MOST_OF_FORMAT.questions} at most, or leave it empty.`);
  return texts.map((text) => ({ round: id, text }));
}

/** Rounds and a whole that cannot both be right. */
function contradictions(rounds: Rounds, total: number | null): string[] {
  if (total === null || rounds.length === 0) return [];
  const sum = sumOf(rounds);
  if (sum > total) return [`The rounds add up to ${inMinutes(sum)} and the whole takes ${total}. Change one of them.`];
  const areAllSaid = rounds.every(({ minutes }) => minutes !== null);
  return areAllSaid && total - sum >= UNEXPLAINED_MINUTES ? [`The rounds add up to ${inMinutes(sum)} and the whole takes ${total}. Change one of them, and leave breaks out of the whole.`] : [];
}

/** A plan of these rounds, or the sentence that says for what there is no question. */
function tryToPlan(rounds: Rounds, questions: readonly Question[]): { plan: PlannedRound[] } | { fault: FormatRemark } {
  const planned = (some: Rounds, seed: number): PlannedRound[] | RangeError => {
    try {
      return planRun({ rounds: some }, questions, { seed, newId: () => "" });
    } catch (failure) {
      if (failure instanceof RangeError) return failure;
      throw failure;
    }
  };
  let plan: PlannedRound[] = [];
  for (let seed = 0; seed < SEEDS_TRIED; seed += 1) {
    const all = planned(rounds, seed);
    if (all instanceof RangeError) {
      // rounds are planned in their order: the first with which there are too few questions is the one to change
      const place = rounds.findIndex((_, at) => planned(rounds.slice(0, at + 1), seed) instanceof RangeError);
      return { fault: { round: rounds[place]?.id ?? null, text: noneLeft(all.message, place + 1, rounds[place]) } };
    }
    plan = all;
  }
  return { plan };
}

function noneLeft(reason: string, number: number, round: Rounds[number] | undefined): string {
  const principle = round?.principles.find((id) => reason.endsWith(` ${id}`));
  if (principle !== undefined) return `No question is left for ${nameOf(principle)} in round ${number}. Take it out of this round or of one before it.`;
  const lens = round?.lens ?? null;
  if (lens !== null && reason.endsWith(` ${lens}`)) return `No question is left for the lens ${LENS_NAMES[lens]} in round ${number}. Choose another lens for it.`;
  return `No question is left for round ${number}. Give it a lens or a principle.`;
}

/** Principles that are heard in more than one round, those of the same rounds together. */
function principlesTwice(rounds: Rounds): string[] {
  const numbers = new Map<string, Set<number>>();
  rounds.forEach(({ principles }, place) => principles.forEach((id) => numbers.set(id, (numbers.get(id) ?? new Set()).add(place + 1))));
  const together = new Map<string, string[]>();
  for (const [id, all] of numbers) {
    if (all.size > 1) together.set(listed([...all]), [...(together.get(listed([...all])) ?? []), nameOf(id)]);
  }
  return [...together].map(([where, names]) => `Assigned to rounds ${where}: ${names.join(" · ")}. That is allowed, and no question is asked twice.`);
}

/** Rounds in which the one question of the lens leaves none for the principles. */
function neverAskedFor(rounds: Rounds, plan: readonly PlannedRound[]): string[] {
  const numbers = plan.flatMap(({ questions }, place) => ((rounds[place]?.principles.length ?? 0) > 0 && questions.every(({ principle }) => principle === null) ? [place + 1] : []));
  if (numbers.length === 0) return [];
  return [numbers.length === 1 ? `Round ${numbers[0]} asks one question at most, that of its lens, and so none for its principles.` : `Rounds ${listed(numbers)} ask one question at most, that of their lens, and so none for their principles.`];
}

/** How long rounds without minutes will take, and what that makes of the whole. */
function lengthsTaken(rounds: Rounds, plan: readonly PlannedRound[], total: number | null): string[] {
  const numbers = rounds.flatMap(({ minutes }, place) => (minutes === null ? [place + 1] : []));
  const taken = plan[(numbers[0] ?? 0) - 1]?.minutes;
  if (taken === undefined) return [];
  const sum = sumOf(plan);
  const first = numbers.length === 1 ? `Round ${numbers[0]} has no minutes. It takes ${taken}` : `Rounds ${listed(numbers)} have no minutes. Each takes ${taken}`;
  const differs = total !== null && sumOf(rounds) <= total && (sum > total || total - sum >= UNEXPLAINED_MINUTES);
  return [`${first}, which makes ${sum} for the whole loop${differs ? ` and not the ${total} that you gave` : ""}.`];
}

const sumOf = (rounds: readonly { minutes: number | null }[]): number => rounds.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);

const inMinutes = (minutes: number): string => (minutes === 1 ? "1 minute" : `${minutes} minutes`);

const nameOf = (principle: string): string => (PRINCIPLE_NAMES as Readonly<Record<string, string>>)[principle] ?? principle;

/** "1", "1 and 2", "1, 2 and 3" */
const listed = (numbers: readonly number[]): string => (numbers.length < 2 ? numbers.join("") : `${numbers.slice(0, -1).join(", ")} and ${numbers.at(-1)}`);
