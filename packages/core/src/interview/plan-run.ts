import type { Format, RoundPlan } from "../schema/format.ts";
import { MANNERS, type PlannedQuestion, type PlannedRound } from "../schema/loop.ts";
import type { Question } from "../schema/question.ts";

/** Where the source of a format gives no length: as long as most sources say a round is. */
const USUAL_MINUTES = 45;

/**
 * What every interviewer of a loop will ask: one question for each principle assigned, and one for the lens of the round where that is
 * not the behavioural one. No question twice in a loop; those asked lately come last. The same seed gives the same loop.
 * @param questions every question that may be asked; drills of their own are left out
 * @param lately ids of questions asked lately, the latest first
 * @throws {RangeError} where no question is left for a principle or a lens
 */
export function planRun({ rounds }: Pick<Format, "rounds">, questions: readonly Question[], seed: number, lately: readonly string[] = []): PlannedRound[] {
  const taken = new Set<string>();
  const pool = questions
    .filter(({ drill }) => drill === null)
    .map((question) => ({ question, order: (lately.includes(question.id) ? 1 + 1 / (1 + lately.indexOf(question.id)) : 0) + chance(`${seed} ${question.id}`) }))
    .sort((a, b) => a.order - b.order)
    .map(({ question }) => question);
  const take = (what: string, suits: (question: Question) => boolean): Question => {
    const found = pool.find((question) => !taken.has(question.id) && suits(question));
    if (found === undefined) throw new RangeError(`there is no question left for ${what}`);
    taken.add(found.id);
    return found;
  };
  return rounds.map((round, place): PlannedRound => {
    const { id, role, topic, lens, minutes, principles } = round;
    const ofLens = lens === null || (lens === "behavioural" && principles.length > 0) ? [] : [planned(take(`the lens ${lens}`, (question) => question.lens === lens && question.isScored), null)];
    const ofPrinciples = principles.map((principle) => planned(take(principle, suiting(principle)), principle));
    const asked = [...ofLens, ...ofPrinciples];
    return { id, role, topic, lens, minutes: minutes ?? USUAL_MINUTES, principles: [...principles], manner: mannerOf(round, place, seed), questions: asked.length > 0 ? asked : [planned(take("a round without principles", () => true), null)] };
  });
}

const suiting = (principle: string) => (question: Question): boolean => question.lens === "behavioural" && question.principles[0] === principle;

function planned({ id, text, lens, reach, facts }: Question, principle: string | null): PlannedQuestion {
  return { id, text, lens, reach: [...reach], principle, facts: [...facts] };
}

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
