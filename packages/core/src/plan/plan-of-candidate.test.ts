import { describe, expect, it } from "vitest";
import { asAsked, planOne } from "../interview/plan-run.ts";
import { questionOfStory } from "../interview/question-of-story.ts";
import type { AttemptView } from "../schema/attempt.ts";
import type { StoryData } from "../schema/story.ts";
import { addDays } from "./calendar.ts";
import { EXAMPLE_FACTS } from "./example-facts.ts";
import { leftToDo } from "./left-to-do.ts";
import { kindOfTask, planOfCandidate, planRoleOf, type PlanSources } from "./plan-of-candidate.ts";
import { UNSAID_PLAN } from "./unsaid-plan.ts";

const TODAY = "2026-11-21";
const FLOOD = "In May last year our depot in Leeds flooded and 40 vans stood in Wakefield lane. I moved them to the rail yard within a day, spoke with Mrs Hartley at the council for the permit, and cut late deliveries from 9% to 2% in three weeks. We now check the drains every month.";
const FLOOD_AGAIN = "Our depot at Leeds was under water in May, with 40 vans stuck in Wakefield lane. So I had the permit from Mrs Hartley at the council by noon, moved the vans over to the rail yard, and three weeks later late deliveries had been cut from 9% to 2%. The drains we check monthly since.";

const story = (id: string, text: string, day = "2026-11-01"): PlanSources["stories"][number] => {
  const data: StoryData = { title: `Story ${id}`, claim: null, year: null, employer: null, isDataProject: false, parts: { situation: text }, forms: {}, numbers: [], interviews: {} };
  return { id, createdAt: `${day}T10:00:00.000Z`, data };
};
const attempt = (text: string, day: string, more: { questionId?: string | null; status?: "assessed" | "not-assessed"; score?: number | null } = {}): AttemptView => {
  const { questionId = "q", status = "assessed", score = 2 } = more;
  const result = { lens: "behavioural", status, score, criteria: [], principles: [] };
  return { attempt: { questionId, question: "What flooded?", text, thread: [], lens: "behavioural", createdAt: `${day}T20:00:00.000Z` }, assessments: [{ result }], marks: [] } as unknown as AttemptView;
};
const sources = (more: Partial<PlanSources> = {}): PlanSources => ({
  candidate: { loopDate: "2026-12-19", targetRole: "Senior TPM" }, paper: UNSAID_PLAN, begunOn: TODAY, stories: [], attempts: [], today: TODAY,
  dayOf: (moment) => moment.slice(0, 10), reachOf: () => null, facts: EXAMPLE_FACTS, ...more,
});

describe("a story", () => {
  const stories = [story("flood", FLOOD)];
  const isPlanned = (attempts: AttemptView[]): boolean => planOfCandidate(sources({ stories, attempts })).days.some(({ tasks }) => tasks.some(({ id }) => id === "story:tell:flood"));

  it("is told where an assessed answer told it in other words", () => {
    expect(isPlanned([])).toBe(true);
    expect(isPlanned([attempt(FLOOD_AGAIN, "2026-11-20")])).toBe(false);
    expect(isPlanned([attempt(FLOOD_AGAIN, "2026-11-20", { status: "not-assessed", score: null })])).toBe(true);
    expect(isPlanned([attempt("I once baked bread for the neighbours, and they liked it.", "2026-11-20")])).toBe(true);
  });

  it("is not told where it was read out", () => {
    expect(isPlanned([attempt(FLOOD, "2026-11-20")])).toBe(true);
  });

  it("is told where an exercise asked for it by its name, in whatever words", () => {
    const bread = "In May 2024 I was asked to bake for 300 guests in Leeds when our oven broke. I rented two ovens, moved the shifts and cut the waste from 9% to 2% in three weeks. We now check the ovens every month.";
    const asked = attempt(bread, "2026-11-20");
    const question = { ...questionOfStory({ id: "flood", title: "The flood" }), answer: "a1" };
    const loops = [{ plan: planOne({ id: "two-minute-story", topic: "Two-minute story", role: "hiring-manager", minutes: 6, manner: "neutral" }, asAsked(questionOfStory({ id: "flood", title: "The flood" }), null), () => question.answer) }];
    const attempts = [{ ...asked, attempt: { ...asked.attempt, answerId: "a1" } }];
    const isLeft = (more: Partial<PlanSources>): boolean => planOfCandidate(sources({ stories, attempts, ...more })).days.some(({ tasks }) => tasks.some(({ id }) => id === "story:tell:flood"));
    expect([isLeft({}), isLeft({ loops })]).toEqual([true, false]);
    expect(question.text).toContain("“The flood”");
    const today = planOfCandidate(sources({ stories, loops, attempts: [{ ...asked, attempt: { ...asked.attempt, answerId: "a1", createdAt: `${TODAY}T20:00:00.000Z` } }] }));
    expect(today.doneByItself).toContain("story:tell:flood");
  });

  it("comes up again once it was told, and so does the question", () => {
    const { days } = planOfCandidate(sources({ stories, attempts: [attempt(FLOOD_AGAIN, "2026-11-18", { score: 0 })] }));
    const ids = days.flatMap(({ tasks }) => tasks.map(({ id }) => id));
    expect(ids).toEqual(expect.arrayContaining(["due:story:flood", "due:question:q"]));
  });
});

describe("today", () => {
  const stories = [story("flood", FLOOD)];

  it("does not move while one works through it: what is ticked or seen to be done stays where it stands", () => {
    const morning = planOfCandidate(sources({ stories }));
    const evening = planOfCandidate(sources({ stories: [...stories, story("new", "I was wrong about the bridge in 2021, and said so.", TODAY)], paper: { ...UNSAID_PLAN, done: [{ task: "story:write:2", day: TODAY }] }, attempts: [attempt(FLOOD_AGAIN, TODAY)] }));
    expect(evening.days).toEqual(morning.days);
    expect(morning.doneByItself).toEqual([]);
    expect(evening.doneByItself).toEqual(morning.days[0]?.tasks.map(({ id }) => id).filter((id) => id === "story:tell:flood" || id === "story:write:2"));
    expect(evening.doneByItself).toContain("story:tell:flood");
  });

  it("lists nothing that was done today among what has no place, and a book leaves it out", () => {
    const paper = { ...UNSAID_PLAN, done: [{ task: "story:tell:flood", day: TODAY }, { task: "refresher:stories:1", day: TODAY }] };
    const loop = { candidate: { loopDate: addDays(TODAY, 1), targetRole: "TPM" }, stories };
    expect(planOfCandidate(sources(loop)).dropped.map(({ task }) => task.id)).toContain("story:tell:flood");
    const view = planOfCandidate(sources({ ...loop, paper }));
    expect(view.dropped.map(({ task }) => task.id)).not.toContain("story:tell:flood");
    expect(view.ticked).toEqual(["refresher:stories:1"]);
    expect([view.days[0]?.tasks.length, leftToDo(view).days[0]]).toEqual([1, { day: TODAY, isBusy: false, minutes: 0, tasks: [] }]);
  });

  it("is made from what is usual where nothing was said, without a day of a loop", () => {
    const view = planOfCandidate(sources({ paper: null, begunOn: null, candidate: { loopDate: null, targetRole: null } }));
    expect(view.days).toHaveLength(28);
    expect([view.again, view.milestones]).toEqual([null, []]);
  });

  it("lists milestones in the order of time, with the candidate's own day of the loop", () => {
    const milestones = [{ kind: "phone-screen" as const, day: "2026-11-25", at: "15:30" }, { kind: "exercise-due" as const, day: null, at: null }];
    expect(planOfCandidate(sources({ paper: { ...UNSAID_PLAN, milestones, loopAt: "09:00" } })).milestones).toEqual([milestones[0], { kind: "loop", day: "2026-12-19", at: "09:00" }]);
  });
});

describe("missed days", () => {
  const loop = { candidate: { loopDate: "2026-11-29", targetRole: "TPM" }, begunOn: TODAY };

  it("are counted, and what they pushed out is named; the days that are left are no longer for it", () => {
    const today = addDays(TODAY, 4);
    const { again, days } = planOfCandidate(sources({ ...loop, today }));
    expect([again?.since, again?.days]).toEqual([TODAY, 4]);
    expect(again?.dropped.map(({ task }) => task.id)).toContain("story:write:2");
    expect(Math.max(...days.map(({ minutes }) => minutes))).toBeLessThanOrEqual(60);
  });

  it("are none where something was done yesterday, on busy days, or after the loop", () => {
    const today = addDays(TODAY, 1);
    expect(planOfCandidate(sources({ ...loop, today, paper: { ...UNSAID_PLAN, done: [{ task: "story:write:1", day: TODAY }] } })).again).toBeNull();
    expect(planOfCandidate(sources({ ...loop, today, attempts: [attempt("Anything.", TODAY)] })).again).toBeNull();
    expect(planOfCandidate(sources({ ...loop, today, paper: { ...UNSAID_PLAN, busyDays: [TODAY] } })).again).toBeNull();
    expect(planOfCandidate(sources({ ...loop, today: "2026-12-05" })).again).toBeNull();
  });
});

it("counts the time of ticks and of stories that were told, once each", () => {
  const paper = { ...UNSAID_PLAN, role: "data-scientist" as const, done: [{ task: "story:tell:flood", day: "2026-11-20" }, { task: "sql:1", day: "2026-11-19" }, { task: "mock:full:1", day: "2026-11-19" }] };
  const { spent } = planOfCandidate(sources({ paper, stories: [story("flood", FLOOD)], attempts: [attempt(FLOOD_AGAIN, "2026-11-20")] }));
  expect(spent.parts.map(({ minutes, advised }) => [minutes, advised])).toEqual([[20, 60], [0, 30], [30, 10]]);
  expect([spent.outside, spent.source]).toEqual([45, "one"]);
});

it.each([["Data Scientist to PM", "data-scientist"], ["Senior Product Manager", "pm"], ["PM-T", "pm"], ["Technical Program Manager", "tpm"], ["TPM", "tpm"], [null, "tpm"]])("%s prepares as %s", (role, wanted) => {
  expect(planRoleOf(role)).toBe(wanted);
});

it.each([["story:tell:x", "story"], ["due:question:q", "refresher"], ["sql:1", "sql"], ["gone", null]])("%s is a task of kind %s", (id, kind) => {
  expect(kindOfTask(id)).toBe(kind);
});
