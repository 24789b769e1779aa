import { drillOf } from "@inclined/content/drills";
import { questions } from "@inclined/content/questions";
import { questionAbout } from "@inclined/core/interview/practice-needs";
import { questionOfStory } from "@inclined/core/interview/question-of-story";
import { asAsked, planOne, planRun } from "@inclined/core/interview/plan-run";
import type { AnswerSummary } from "@inclined/core/schema/answer";
import type { RoundPlan } from "@inclined/core/schema/format";
import type { LoopData } from "@inclined/core/schema/loop";
import type { DrillId } from "@inclined/core/schema/drill-id";
import type { Question } from "@inclined/core/schema/question";
import { studio } from "../api/client.ts";
import { putPaper } from "../papers/use-paper.ts";

/** What the person chooses before any of it begins. */
export type LoopChoice = Pick<LoopData, "mode" | "pressure">;

const newId = (): string => crypto.randomUUID();
const newSeed = (): number => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;

/** Ids of shipped questions that were answered, the latest first. */
export function answeredLately(answers: readonly AnswerSummary[]): string[] {
  return answers.toSorted((one, other) => (one.updatedAt < other.updatedAt ? 1 : -1)).flatMap(({ questionId }) => questionId ?? []);
}

/** @throws {RangeError} where it cannot be sat; its words are for the person */
export function loopOfFormat(format: { id: string; name: string; rounds: readonly RoundPlan[] }, choice: LoopChoice, lately: readonly string[]): LoopData {
  const seed = newSeed();
  return { of: { kind: "format", id: format.id }, name: format.name, seed, ...choice, plan: planRun({ rounds: [...format.rounds] }, questions, { seed, newId, lately }), events: [], kept: [] };
}

/** An exercise with one of its questions: the one that was not asked for longest; a deep-dive is about a line of the résumé where there is one. */
export function loopOfDrill(id: DrillId, choice: LoopChoice, lately: readonly string[], claims: readonly { id: string; text: string }[] = []): LoopData {
  const { name, role, minutes, manner } = drillOf(id);
  const plan = (question: Question): LoopData => ({ of: { kind: "drill", id }, name, seed: newSeed(), ...choice, plan: planOne({ id, topic: name, role, minutes, manner }, asAsked(question, null), newId), events: [], kept: [] });
  const claim = id === "resume-deep-dive" ? claims[newSeed() % Math.max(1, claims.length)] : undefined;
  if (claim !== undefined) return plan(questionAbout(claim));
  const own = questions.filter(({ drill }) => drill === id);
  const age = (question: Question): number => (lately.includes(question.id) ? lately.indexOf(question.id) : Infinity);
  const oldest = own.reduce((one, other) => (age(other) > age(one) ? other : one));
  const fresh = own.filter((question) => age(question) === Infinity);
  const question = fresh[newSeed() % Math.max(1, fresh.length)] ?? oldest;
  return plan(question);
}

/** One story told in two minutes, asked for by its name: what was written of it lies nowhere beside it. */
export function loopOfStory(story: { id: string; title: string }, choice: LoopChoice): LoopData {
  const { name, role, minutes, manner } = drillOf("two-minute-story");
  const title = story.title.trim();
  const question = asAsked(questionOfStory(story), null);
  return { of: { kind: "drill", id: "two-minute-story" }, name: title === "" ? name : `${name}: ${title}`.slice(0, 200), seed: newSeed(), ...choice, plan: planOne({ id: "two-minute-story", topic: name, role, minutes, manner }, question, newId), events: [], kept: [] };
}

/** How long one question takes with what is asked about it. */
export const QUESTION_MINUTES = 8;

/** One question as an interviewer asks it. @param claim where it is about a line of the résumé */
export function loopOfQuestion(question: Question, choice: LoopChoice): LoopData {
  const principle = question.lens === "behavioural" ? (question.principles[0] ?? null) : null;
  const round = { id: "question", topic: "One question", role: question.lens === "orchestration" ? ("tpm-peer" as const) : ("hiring-manager" as const), minutes: QUESTION_MINUTES, manner: "neutral" as const };
  return { of: { kind: "question", id: question.id }, name: question.text.slice(0, 200), seed: newSeed(), ...choice, plan: planOne(round, asAsked(question, principle), newId), events: [], kept: [] };
}

/** Stores a loop that is about to begin. @returns its id */
export async function beginLoop(workspaceId: string, data: LoopData): Promise<string> {
  const loopId = newId();
  putPaper(workspaceId, await studio.writePaper(workspaceId, loopId, { baseRevision: 0, kind: "loop", data }));
  return loopId;
}
