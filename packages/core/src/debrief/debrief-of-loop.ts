import { contradictionsIn } from "../interview/contradictions.ts";
import { type Inquiry, inquiryOf } from "../interview/inquiry.ts";
import { heardIn } from "../interview/interviewer.ts";
import { isSaid, type LoopThread, replay } from "../interview/loop-state.ts";
import { type OwnQuestionRemark, remarkOnQuestion } from "../interview/own-question.ts";
import { toldBefore } from "../interview/told-before.ts";
import type { PrincipleId } from "../principles/names.ts";
import type { Debrief } from "../schema/debrief.ts";
import type { LevelProfile } from "../schema/level.ts";
import type { CutIn, LoopData, PlannedRound } from "../schema/loop.ts";
import type { HeardAnswer, HeardRound } from "./heard.ts";
import { holdDebrief } from "./hold-debrief.ts";

/** A round with what was said in it. */
export interface SatRound {
  plan: PlannedRound;
  answers: readonly HeardAnswer[];
  /** The candidate's own questions. */
  ownQuestions: readonly { text: string; remark: OwnQuestionRemark }[];
  /** Questions for which no time was left, or to which nothing was said. */
  unanswered: readonly string[];
}

/** A debrief with everything beside the votes that a loop leaves behind. */
export interface LoopDebrief {
  debrief: Debrief;
  rounds: readonly SatRound[];
  /** What was asked, assumed aloud and never asked, of questions with facts to be had. */
  inquiries: readonly Inquiry[];
  /** Ids of answers that told a story which was told before in this loop. */
  repeats: readonly { answer: string; before: string }[];
  cutIns: readonly { answer: string; why: CutIn; text: string }[];
}

/**
 * The debrief of a loop as far as it was sat. Pure: the same log gives the same debrief.
 * @param profiles from the lower level to the higher @param aim id of the one aimed at
 */
export function debriefOfLoop(loop: Pick<LoopData, "plan" | "events">, profiles: readonly LevelProfile[], aim: string | null): LoopDebrief {
  const { threads, asked } = replay(loop);
  const answered = threads.filter((thread): thread is LoopThread & { answer: string } => isSaid(thread.answer));
  const heard = new Map(answered.map((thread) => [thread.question.answer, heardIn(thread)]));
  const told = contradictionsIn(answered.map(({ question, answer }) => ({ id: question.answer, text: answer })));
  const rounds = loop.plan.map((plan, place): SatRound => ({
    plan,
    answers: answered.filter(({ round }) => round === place).flatMap(({ question }) => heard.get(question.answer) ?? []),
    ownQuestions: asked.filter(({ round }) => round === place).map(({ text }) => ({ text, remark: remarkOnQuestion(text, plan.role) })),
    unanswered: plan.questions.filter(({ answer }) => !heard.has(answer)).map(({ text }) => text),
  }));
  const heardRounds = rounds.map(({ plan, answers }): HeardRound => ({
    interviewer: plan.id,
    role: plan.role,
    lens: plan.lens,
    principles: plan.principles as readonly PrincipleId[],
    answers,
    contradictions: told
      .filter(({ later }) => answers.some(({ id }) => id === later.answer))
      .map(({ earlier, later }) => ({ answer: later.answer, quote: later.quote, earlier: earlier.quote, answered: isAnswered(answered, later) })),
  }));
  return {
    debrief: holdDebrief({ rounds: heardRounds, probes: answered.flatMap(({ question, probes }) => probes.map(({ criterion, text }) => ({ answer: question.answer, criterion, text }))), profiles, aim }),
    rounds,
    inquiries: answered.flatMap((thread) => inquiryOf(thread) ?? []),
    repeats: answered.flatMap(({ question, answer }, place) => {
      const before = toldBefore(answer, answered.slice(0, place).map((one) => ({ id: one.question.answer, text: one.answer })));
      return before === null ? [] : [{ answer: question.answer, before }];
    }),
    cutIns: answered.flatMap(({ question, probes }) => probes.flatMap(({ cutIn, text }) => (cutIn === undefined ? [] : [{ answer: question.answer, why: cutIn, text }]))),
  };
}

/** It was asked about with these words, and the reply says a number. */
function isAnswered(threads: readonly LoopThread[], { answer, quote }: { answer: string; quote: string }): boolean {
  return threads.some(({ question, probes }) => question.answer === answer && probes.some((probe) => probe.quote === quote && probe.text.includes("go together") && probe.reply !== null && /\d/.test(probe.reply)));
}
