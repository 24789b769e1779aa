import { describe, expect, it } from "vitest";
import { assess } from "../assess.ts";
import { PRINCIPLE_IDS } from "../principles/names.ts";
import type { AttemptView } from "../schema/attempt.ts";
import type { Question } from "../schema/question.ts";
import { suggestionsFor, type PracticeInput } from "./practice-needs.ts";

const REACH = ["situation", "own-action", "quantified-result", "customer", "trade-off", "closed-loop", "reflection"];
const question = (id: string, more: Partial<Question> = {}): Question => ({ id, component: "principles", drill: null, lens: "behavioural", isScored: true, text: `${id}?`, objective: "x", source: "s", reach: REACH, principles: [], level: "any", followUps: ["And?"], pushBack: null, facts: [], ...more });
const questions = [question("opener"), ...PRINCIPLE_IDS.map((id) => question(id, { principles: [id] })), question("metrics", { lens: "data-driven", reach: ["hypothesis"] })];
const SAID = "In May last year our depot in Leeds flooded and 40 vans could not leave. I moved them to the rail yard within a day and cut late deliveries from 9% to 2% in three weeks.";
const attempt = (at: number): AttemptView => {
  const id = `00000000-0000-4000-8000-00000000000${at}`;
  const createdAt = `2026-11-0${at}T10:00:00.000Z`;
  const result = assess({ id, lens: "behavioural", question: "opener?", answer: SAID });
  return { attempt: { id, workspaceId: id, answerId: id, questionId: "opener", question: "opener?", lens: "behavioural", text: SAID, thread: [], selfRating: null, createdAt }, assessments: [{ id, workspaceId: id, attemptId: id, engine: "x", rubric: "x", createdAt, result }], marks: [] };
};
const input = (more: Partial<PracticeInput> = {}): PracticeInput => ({ questions, answers: [], attempts: [], reachOf: () => REACH, covered: null, thinClaims: [], unshown: [], daysSince: (moment) => Math.floor((Date.parse("2026-11-21T20:00:00.000Z") - Date.parse(moment)) / 86_400_000), ...more });

describe("what to practise now", () => {
  it("is something new for who has done nothing", () => {
    const all = suggestionsFor(input());
    expect(all[0]).toMatchObject({ need: "new", question: { id: "opener" }, why: "You have not been asked this yet." });
  });

  it("is first what is missed most, with its numbers, then each other need in turn", () => {
    const all = suggestionsFor(input({
      attempts: [4, 3, 2, 1].map(attempt), answers: [{ questionId: "opener", updatedAt: "2026-11-04T10:00:00.000Z" }], covered: PRINCIPLE_IDS.slice(1),
      thinClaims: [{ id: "work-1-2", text: "Cut late deliveries by 7 points." }], unshown: [{ id: "requirement-3", text: "Experience with payments", question: "When did you come nearest to this?" }],
    }));
    expect(all[0]).toMatchObject({ need: "criterion", why: expect.stringMatching(/Missing in 4 of your last 4 answers/) });
    expect(all[0]?.question.reach).toContain("closed-loop");
    expect(new Set(all.map(({ need }) => need))).toEqual(new Set(["criterion", "principle", "lens", "claim", "posting", "long-ago", "new"]));
    expect(all.find(({ need }) => need === "claim")?.question.text).toContain("“Cut late deliveries by 7 points.”");
    expect(all.find(({ need }) => need === "posting")?.question.text).toBe("The posting asks for this: “Experience with payments” When did you come nearest to this?");
    expect(all.find(({ need }) => need === "long-ago")).toMatchObject({ question: { id: "opener" }, why: "You answered this 17 days ago. Say it again without looking." });
    expect(new Set(all.map(({ question: { id } }) => id)).size).toBe(all.length);
  });

  it("names a principle that no story shows, once there are stories", () => {
    const all = suggestionsFor(input({ covered: PRINCIPLE_IDS.slice(2) }));
    expect(all[0]).toMatchObject({ need: "principle", question: { principles: [PRINCIPLE_IDS[0]] }, why: expect.stringContaining("None of your stories shows it yet.") });
    expect(suggestionsFor(input({ covered: PRINCIPLE_IDS })).some(({ need }) => need === "principle")).toBe(false);
  });

  it("shortens a long line of the résumé at a word", () => {
    const [first] = suggestionsFor(input({ thinClaims: [{ id: "a", text: "word ".repeat(200) }] }));
    expect(first?.question.text).toMatch(/word …”/);
    expect(first?.question.text.length).toBeLessThan(400);
  });
});
