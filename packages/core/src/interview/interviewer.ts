import { hear } from "../debrief/hear.ts";
import type { HeardAnswer } from "../debrief/heard.ts";
import type { LoopData, LoopEvent, Manner } from "../schema/loop.ts";
import { contradictionsIn } from "./contradictions.ts";
import { leftBeforeClosingMs, type LoopState, type LoopThread, openThread, repliesIn } from "./loop-state.ts";
import { probesFor } from "./probes.ts";
import { toldBefore } from "./told-before.ts";

/** How many times each asks about one answer, at most. */
const MOST_PROBES: Readonly<Record<Manner, number>> = { terse: 1, neutral: 2, interrupting: 2, sceptical: 3 };
/** With less left than this before the candidate's own questions, nobody begins another probe. */
const TIME_FOR_A_PROBE_MS = 60_000;

type Probed = Extract<LoopEvent, { kind: "probed" }>;

/** What the interviewer does when it is their turn: one more probe, or on to the next question. Deterministic under the seed of the loop. */
export function nextMove(loop: Pick<LoopData, "plan" | "seed">, state: LoopState, at: number): Probed | Extract<LoopEvent, { kind: "question-done" }> | null {
  const thread = openThread(state);
  if (state.phase !== "listening" || thread === null) return null;
  const done = { kind: "question-done" as const, at };
  const round = loop.plan[state.round];
  if (round === undefined || thread.probes.length >= MOST_PROBES[round.manner] || leftBeforeClosingMs(loop.plan, state) < TIME_FOR_A_PROBE_MS) return done;
  const asked = thread.probes.map(({ criterion }) => criterion);
  // what is remembered of earlier answers comes once, and first
  const remembered = thread.probes.length === 0 ? rememberedIn(loop, state, thread) : null;
  if (remembered !== null) return { kind: "probed", at, ...remembered };
  const heard = heardIn(thread);
  if (heard.assessment.status === "not-assessed") return thread.probes.length === 0 ? { kind: "probed", at, criterion: null, text: askedAgain(heard.assessment.reason ?? "", thread), quote: null } : done;
  const [probe] = probesFor(heard, asked, loop.seed + state.threads.length + thread.probes.length);
  if (probe !== undefined) return { kind: "probed", at, ...probe };
  // nothing is surely missing: one question more belongs to every answer
  const [followUp] = thread.question.followUps;
  return thread.probes.length > 0 || followUp === undefined ? done : { kind: "probed", at, criterion: null, text: followUp, quote: null };
}

/** A number that was told differently earlier in the loop, asked about without an accusation; or a story that was told already. */
function rememberedIn({ plan }: Pick<LoopData, "plan">, { threads }: LoopState, thread: LoopThread): Pick<Probed, "criterion" | "text" | "quote"> | null {
  const earlier = threads.filter((one) => one !== thread && one.answer !== null);
  const said = [...earlier, thread].map((one) => ({ id: one.question.answer, text: one.answer ?? "" }));
  const told = contradictionsIn(said).find(({ later }) => later.answer === thread.question.answer);
  if (told !== undefined) return { criterion: null, text: `Earlier I noted “${told.earlier.quote}”, and now “${told.later.quote}”. How do the two go together?`, quote: told.later.quote };
  const before = toldBefore(thread.answer ?? "", said.slice(0, -1));
  const first = earlier.find(({ question }) => question.answer === before);
  if (first === undefined) return null;
  const who = first.round === thread.round ? "a moment ago" : `in the round on “${plan[first.round]?.topic ?? "something else"}”`;
  return { criterion: null, text: `I believe we heard this story ${who}. Is there another one in which you did something like it?`, quote: null };
}

/** Where nothing can be judged, an interviewer does what people do: waits for more, or asks once more. */
function askedAgain(reason: string, { question: { text } }: LoopThread): string {
  return reason.includes("nothing was said") || reason.includes("fewer than") ? "Go on, I’m listening. Can you tell me more about that?" : `I’m not sure I follow. Let me put it once more: ${text}`;
}

/** A thread as the debrief hears it: the answer, the probes and the replies, judged as one. */
export function heardIn(thread: LoopThread): HeardAnswer {
  const { question, answer } = thread;
  return hear({ id: question.answer, question: question.text, text: answer ?? "", thread: repliesIn(thread), reach: question.reach }, question.lens);
}
