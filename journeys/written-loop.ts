import { findFormat } from "@inclined/content/formats";
import { questions, questionsOf } from "@inclined/content/questions";
import { asAsked, planOne, planRun } from "@inclined/core/interview/plan-run";
import type { LoopData, LoopEvent } from "@inclined/core/schema/loop";
import type { PaperWrite } from "@inclined/core/schema/paper";
import type { Page } from "playwright-core";
import { NOTHING_TO_MEND, STORY, STORY_ENDS } from "./finished-answer.ts";

const SECOND_MS = 1_000;
const newId = (): string => crypto.randomUUID();

type Without<Event> = Event extends unknown ? Omit<Event, "at"> : never;

/** Ten seconds between one and the next, the last of them just now. */
function happened(...events: readonly Without<LoopEvent>[]): LoopEvent[] {
  return events.map((event, place): LoopEvent => ({ ...event, at: Date.now() - (events.length - 1 - place) * 10 * SECOND_MS }));
}

const shortLoop = (events: readonly LoopEvent[]): LoopData => {
  const format = findFormat("short-loop");
  if (format === null) throw new RangeError("there is no short loop");
  return { of: { kind: "format", id: format.id }, name: format.name, seed: 11, mode: "study", pressure: 4, plan: planRun(format, questions, { seed: 11, newId }), events: [...events], kept: [] };
};

const ROUND = [{ kind: "round-began" }, { kind: "answered", text: NOTHING_TO_MEND }, { kind: "question-done" }] as const;
const ASKED = { kind: "candidate-asked", text: "Which decision of yours would you like to have back?" } as const;

/** Loops as far as they were sat, by the screen that they show. */
export const writtenLoops = {
  waiting: () => shortLoop(happened(...ROUND, { kind: "round-ended" })),
  closing: () => shortLoop(happened(...ROUND, ASKED)),
  /** Told twice, once with a number that does not fit, once to nobody. */
  over: () =>
    shortLoop(
      happened(
        ...ROUND, ASKED, { kind: "round-ended" },
        { kind: "round-began" }, { kind: "asked", text: "How much is one order worth?", about: null, says: "Assume what you like, and say so." },
        { kind: "answered", text: STORY }, { kind: "probed", criterion: "quantified-result", text: "What came of it?", quote: null }, { kind: "replied", text: STORY_ENDS }, { kind: "question-done" }, { kind: "round-ended" },
        { kind: "round-began" }, { kind: "answered", text: NOTHING_TO_MEND.replaceAll("14%", "19%") }, { kind: "question-done" }, ASKED, { kind: "round-ended" },
        { kind: "round-began" }, { kind: "question-done" }, { kind: "round-ended" },
      ),
    ),
  /** A question with facts to be asked for; two were. */
  answering: (): LoopData => {
    const question = questions.find(({ facts, drill }) => drill === null && facts.length > 2);
    const [fact] = question?.facts ?? [];
    if (question === undefined || fact === undefined) throw new RangeError("no question has facts");
    const plan = planOne({ id: "question", topic: "One question", role: "pm", minutes: 10, manner: "neutral" }, asAsked(question, null), newId);
    const events = happened(
      { kind: "round-began" }, { kind: "asked", text: `What about ${fact.about}?`, ...fact }, { kind: "asked", text: "What did it rain?", about: null, says: "Assume what you like, and say so." }, { kind: "typed", text: "I assume that nobody measured it before. " },
    );
    return { of: { kind: "question", id: question.id }, name: question.text.slice(0, 200), seed: 1, mode: "study", pressure: null, plan, events, kept: [] };
  },
  /** By voice, and nobody wrote it down. */
  wordless: (): LoopData => {
    const loop = writtenLoops.exercise();
    const events = happened({ kind: "round-began" }, { kind: "answered", text: "" }, { kind: "probed", criterion: null, text: "What came of it?", quote: null }, { kind: "replied", text: "" }, { kind: "question-done" }, { kind: "round-ended" });
    return { ...loop, mode: "study", events };
  },
  /** An exercise that is about to begin. */
  fresh: (): LoopData => ({ ...writtenLoops.exercise(), mode: "study", events: [] }),
  exercise: (): LoopData => {
    const [question] = questionsOf("two-minute-story");
    if (question === undefined) throw new RangeError("the exercise has no question");
    const plan = planOne({ id: "two-minute-story", topic: "Two-minute story", role: "hiring-manager", minutes: 6, manner: "neutral" }, asAsked(question, null), newId);
    const events = happened(
      { kind: "round-began" }, { kind: "answered", text: STORY }, { kind: "probed", criterion: "quantified-result", text: "What came of it?", quote: null }, { kind: "replied", text: STORY_ENDS }, { kind: "question-done" }, { kind: "round-ended" },
    );
    return { of: { kind: "drill", id: "two-minute-story" }, name: "Two-minute story", seed: 1, mode: "real", pressure: 2, plan, events, kept: [] };
  },
} satisfies Record<string, () => LoopData>;

/** Stores a paper of a candidate through the studio's own doors, from whatever page is open. @returns its id */
export async function writtenPaper(page: Page, url: string, workspaceId: string, paper: Pick<PaperWrite, "kind" | "data">, paperId = newId()): Promise<string> {
  const response = await page.request.put(`${url}/api/workspaces/${workspaceId}/papers/${paperId}`, { data: { baseRevision: 0, ...paper }, headers: { origin: url } });
  if (!response.ok()) throw new Error(`the paper was not stored: ${response.status()} ${await response.text()}`);
  return paperId;
}
