import { asAsked } from "@inclined/core/interview/plan-run";
import type { LoopData, LoopEvent, PlannedRound } from "@inclined/core/schema/loop";
import { drillOf } from "../drills.ts";
import { findFormat } from "../formats.ts";
import { findQuestion } from "../questions.ts";
import { answers } from "./answers.ts";

const MINUTE_MS = 60_000;

/** What the sample candidate said in a round, beside the answer that stands among her answers. */
interface Said {
  question: string;
  principles: string[];
  asks?: { text: string; about: string; says: string };
  probes: { criterion: string | null; text: string; quote: string | null; reply: string }[];
  ownQuestion: string;
}

const SAID: readonly Said[] = [
  {
    question: "not-on-their-roadmap",
    principles: ["ownership", "deliver-results"],
    probes: [
      {
        criterion: "mechanism",
        text: "You said “we made sure that everybody was aligned”. What exactly did you offer the picker app team?",
        quote: "we made sure that everybody was aligned",
        reply: "Um, well, I think we explained how important it was, and that their director knew about it. They were nice about it, to be fair.",
      },
      {
        criterion: "quantified-result",
        text: "“It went really well”, you said. What changed for customers, in a number?",
        quote: "it went really well",
        reply: "Refunds for unwanted swaps fell by 27%, that is $2.3M a year. I should have said that first.",
      },
    ],
    ownQuestion: "What did you cut from this team's plan the last time, and who had asked for it?",
  },
  {
    question: "faster-and-dearer",
    principles: [],
    asks: { text: "How much is that 20% in money?", about: "how much the 20% is in money", says: "The 20% comes to $180,000 a month." },
    probes: [{ criterion: null, text: "Let me go back to “slow phones”. How do you know that they are where the gain is?", quote: "slow phones", reply: "I don't yet. It's a bet, and the split by phone and desktop is there to lose it." }],
    ownQuestion: "Which experiment of yours last said no, and what did you do with the feature?",
  },
  {
    question: "cold-medicine",
    principles: [],
    probes: [
      {
        criterion: "roadmap-conflict",
        text: "You said “miss that signature by July and you miss flu season”. Whose plan has to move for it, and what do they give up?",
        quote: "miss that signature by July and you miss flu season",
        reply: "Facilities have the freeze and a building program of their own in the spring. I'd ask them to put one cold room before their second dock, and I'd get their vice president to write that order down, because otherwise it's my word against their calendar.",
      },
    ],
    ownQuestion: "Which dependency slipped on your last launch, and when did you know?",
  },
  {
    question: "claims-feed-is-empty",
    principles: [],
    probes: [{ criterion: null, text: "And if the vice president wants exact places, not bands?", quote: null, reply: "Then I say no to places and yes to bands, and I show why: two stations that swap places from one week to the next are not different, and somebody would be shouted at for noise." }],
    ownQuestion: "What is the culture like on the team?",
  },
];

const EXERCISE = {
  text:
    "I need a yes or a no from you by Thursday: we open in Akron two weeks later than the board was told. What changed is that the courier that we tested with stopped taking cold boxes on Saturdays; their own driver told us on Monday. To you it means this: if we open on the old day, every Saturday order is thrown away, and we pay for it and apologize. The risk from here is the second courier's contract, and Dana owns it. If it isn't signed by Friday at noon I call you that afternoon, and we open on weekdays only. Dana and the courier have agreed in writing who pays for a spoiled box, so that nobody argues about it later. I'll write to you on Friday evening either way.",
};

/** A uuid that nothing else has. */
type NewId = () => string;

/** A short loop that the sample candidate sat, with a debrief worth reading. @param at when it began, in milliseconds since 1970 */
export function sampleLoop(at: number, newId: NewId): LoopData {
  const format = findFormat("short-loop");
  if (format === null) throw new RangeError("the short loop is gone");
  const plan = format.rounds.map((round, place): PlannedRound => {
    const { question: id, principles } = saidIn(place);
    return { id: round.id, role: round.role, topic: round.topic, lens: round.lens, minutes: round.minutes ?? 9, closingMinutes: 1, principles, manner: round.role === "bar-raiser" ? "sceptical" : "neutral", questions: [{ ...asAsked(questionNamed(id), principles[0] ?? null), answer: newId() }] };
  });
  const events = SAID.flatMap(({ question, asks, probes, ownQuestion }, place): LoopEvent[] => {
    const minute = (after: number): number => at + (place * 12 + after) * MINUTE_MS;
    return [
      { kind: "round-began", at: minute(0) },
      ...(asks === undefined ? [] : [{ kind: "asked" as const, at: minute(0.5), ...asks }]),
      ...ticks(minute(0), 4),
      { kind: "answered", at: minute(4.5), text: textOf(question) },
      ...probes.flatMap(({ reply, ...probe }): LoopEvent[] => [{ kind: "probed", at: minute(4.6), ...probe }, { kind: "replied", at: minute(5.5), text: reply }]),
      { kind: "question-done", at: minute(6) },
      { kind: "candidate-asked", at: minute(6.5), text: ownQuestion },
      { kind: "round-ended", at: minute(7) },
    ];
  });
  return { of: { kind: "format", id: format.id }, name: format.name, seed: 1, mode: "real", pressure: 3, plan, events, kept: plan.flatMap(({ questions }) => questions.map(({ answer }) => answer)) };
}

/** An exercise of hers, without a score. */
export function sampleExercise(at: number, newId: NewId): LoopData {
  const { id, name, role, minutes, manner } = drillOf("executive-update");
  const [question] = questionsOfExercise();
  const answer = newId();
  return {
    of: { kind: "drill", id }, name, seed: 1, mode: "study", pressure: null, kept: [answer],
    plan: [{ id, topic: name, role, lens: question.lens, minutes, closingMinutes: 0, principles: [], manner, questions: [{ ...asAsked(question, null), answer }] }],
    events: [
      { kind: "round-began", at },
      { kind: "answered", at: at + MINUTE_MS, text: EXERCISE.text },
      { kind: "question-done", at: at + 1.5 * MINUTE_MS },
      { kind: "round-ended", at: at + 1.5 * MINUTE_MS },
    ],
  };
}

function questionNamed(id: string) {
  const question = findQuestion(id);
  if (question === null) throw new RangeError(`the question ${id} is gone`);
  return question;
}
const questionsOfExercise = () => [questionNamed("ninety-seconds-on-your-program")] as const;
const textOf = (question: string): string => answers.find(({ questionId }) => questionId === question)?.text ?? "";
const saidIn = (place: number): Said => SAID[place] ?? { question: "", principles: [], probes: [], ownQuestion: "" };
/** One a minute, so that the clock of the round went on. */
const ticks = (from: number, count: number): LoopEvent[] => Array.from({ length: count }, (_, minute) => ({ kind: "tick", at: from + (minute + 1) * MINUTE_MS }));
