import { describe, expect, it } from "vitest";
import { assess } from "../assess.ts";
import { heardIn } from "../interview/interviewer.ts";
import { openThread, repliesIn, replay } from "../interview/loop-state.ts";
import type { LoopData, LoopEvent, PlannedQuestion } from "../schema/loop.ts";
import { invitesBoard } from "./invites-board.ts";
import { ON_THE_BOARD } from "./on-the-board.ts";

const question: PlannedQuestion = { id: "q", answer: "7f1c1b8e-6f0b-4f5c-9a57-0d9f6b3f8a78", text: "Five brands keep gift cards in five ledgers. Sketch it, then put the work in order.", objective: "", lens: "orchestration", isScored: true, reach: [], followUps: [], principle: null, facts: [] };
const plan: LoopData["plan"] = [{ id: "one", role: "principal-engineer", topic: "Design", lens: "orchestration", minutes: 30, closingMinutes: 0, principles: [], manner: "neutral", questions: [question] }];
const SAID = "I would put one ledger behind the five tills and let each brand keep its own screens. The tills ask it how much is left on a card, and it answers within a second or the sale goes on without it.";
const DRAWN = "The ledger cannot start before finance has signed the clearing rules\nTills -> Ledger";

describe("what stands on a board", () => {
  it("is a turn of the thread, the last, as it stood when something was said to the question", () => {
    const events: LoopEvent[] = [
      { kind: "board", at: 0, text: "before its time" },
      { kind: "round-began", at: 1 }, { kind: "board", at: 2, text: "Tills" }, { kind: "answered", at: 3, text: SAID },
      { kind: "probed", at: 4, criterion: null, text: "What waits for what?", quote: null }, { kind: "board", at: 5, text: DRAWN }, { kind: "replied", at: 6, text: "Finance first." },
    ];
    const thread = openThread(replay({ plan, events }));
    expect(thread?.board).toBe(DRAWN);
    expect(thread === null ? [] : repliesIn(thread)).toEqual([{ probe: "What waits for what?", reply: "Finance first." }, { probe: ON_THE_BOARD, reply: DRAWN }]);
    expect(openThread(replay({ plan, events: events.slice(0, 2) }))?.board).toBeUndefined();
  });

  it("is judged: evidence points at it, and nobody had to ask for it", () => {
    const thread = { round: 0, question, answer: SAID, probes: [], asked: [], board: DRAWN };
    const { assessment } = heardIn(thread);
    const onBoard = assessment.criteria.filter(({ met, evidence }) => met && evidence.some(({ turn }) => turn === 0));
    expect(onBoard.map(({ id }) => id)).not.toEqual([]);
    for (const { evidence } of onBoard) for (const { turn, start, end, quote } of evidence) if (turn === 0) expect(DRAWN.slice(start, end)).toBe(quote);
    expect(assessment.criteria.filter(({ met, asked }) => met && asked === true)).toEqual([]);
    const asked = assess({ id: null, lens: "orchestration", question: question.text, answer: SAID, thread: [{ probe: "What waits for what?", reply: DRAWN }] });
    expect(asked.criteria.some((one) => one.met && one.asked === true)).toBe(true);
  });

  it("makes a short answer no longer, and is no speech", () => {
    const short = assess({ id: null, lens: "orchestration", question: question.text, answer: "It is on the board.", thread: [{ probe: ON_THE_BOARD, reply: DRAWN.repeat(5) }] });
    expect(short).toMatchObject({ status: "not-assessed", reason: "fewer than 20 words are too little to judge" });
    const [bare, drawn] = [[], [{ probe: ON_THE_BOARD, reply: DRAWN }]].map((thread) => assess({ id: null, lens: "orchestration", question: question.text, answer: SAID, thread }));
    expect(drawn?.delivery).toEqual(bare?.delivery);
  });
});

describe("a board", () => {
  it("is offered in the design exercise and for orchestration in a loop", () => {
    expect(invitesBoard({ kind: "drill", id: "design-and-deliver" }, question)).toBe(true);
    expect(invitesBoard({ kind: "drill", id: "planning" }, question)).toBe(false);
    expect(invitesBoard({ kind: "format", id: "short-loop" }, question)).toBe(true);
    expect(invitesBoard({ kind: "format", id: "short-loop" }, { lens: "behavioural" })).toBe(false);
    expect(invitesBoard({ kind: "question", id: "q" }, question)).toBe(false);
  });
});
