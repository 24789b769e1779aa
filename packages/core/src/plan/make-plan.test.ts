import { describe, expect, it } from "vitest";
import type { PlanData } from "../schema/plan.ts";
import { EXAMPLE_FACTS } from "./example-facts.ts";
import { makePlan, type Plan } from "./make-plan.ts";
import type { PlanInput } from "./plan-input.ts";

const TODAY = "2026-11-21";
type Milestones = Partial<Record<PlanData["milestones"][number]["kind"], string>>;

function input(milestones: Milestones, data: Partial<PlanData> = {}, rest: Partial<PlanInput> = {}): PlanInput {
  const list = Object.entries(milestones).map(([kind, day]) => ({ kind: kind as keyof Milestones, day }));
  return { data: { milestones: list, hoursADay: 1, busyDays: [], role: "tpm", done: [], ...data }, today: TODAY, stories: [], weak: [], due: [], facts: EXAMPLE_FACTS, ...rest };
}

const told = Array.from({ length: 8 }, (_, index) => ({ id: `s${index}`, title: `Story ${index}`, toldWithoutNotes: true }));
const dayOf = (plan: Plan, id: string): string | undefined => plan.days.find(({ tasks }) => tasks.some((task) => task.id === id))?.day;
const ids = (plan: Plan, day: string): string[] => plan.days.find((one) => one.day === day)?.tasks.map(({ id }) => id) ?? [];
const whyOf = (plan: Plan, id: string): string | undefined => plan.dropped.find(({ task }) => task.id === id)?.why;

describe("the day of the loop", () => {
  it("is over: there is a note, and no tasks", () => {
    expect(makePlan(input({ loop: "2026-11-20" }))).toEqual({ days: [], dropped: [], notes: ["The day of your loop, 2026-11-20, is over. Set another day, or take it away, and a plan is made."], isOpen: true });
  });

  it("is today: nothing is planned", () => {
    expect(makePlan(input({ loop: TODAY }))).toEqual({ days: [{ day: TODAY, isBusy: false, minutes: 0, tasks: [] }], dropped: [], notes: ["Your loop is today. Nothing is planned."], isOpen: true });
  });

  it("is tomorrow: a light refresher, and no full mock", () => {
    const plan = makePlan(input({ loop: "2026-11-22" }, {}, { stories: told }));
    expect(plan.days.map(({ tasks }) => tasks.map(({ id }) => id))).toEqual([["refresher:stories:1"], []]);
    expect(plan.notes[0]).toBe("Your loop is tomorrow: only light refreshers today.");
    expect(whyOf(plan, "story:map:ownership")).toBe("The last days before the loop are kept light.");
  });

  it("is not known: four weeks, and mocks as soon as the stories stand", () => {
    const plan = makePlan(input({}, {}, { stories: told }));
    expect(plan.days).toHaveLength(28);
    expect([dayOf(plan, "mock:full:1"), dayOf(plan, "mock:full:2")]).toEqual(["2026-11-22", "2026-11-29"]);
    expect(plan.notes[0]).toContain("No day is set for the loop");
    const later = makePlan(input({}, { done: [{ task: "mock:full:1", day: "2026-11-20" }] }, { stories: told }));
    expect(dayOf(later, "mock:full:2")).toBe("2026-11-27");
  });

  it("is years away: as if it were not known, and said", () => {
    const plan = makePlan(input({ loop: "2031-01-01" }));
    expect(plan.days).toHaveLength(28);
    expect(plan.notes[0]).toContain("more than a year away");
  });

  it("comes after nothing but busy days: nothing is planned, and all is named", () => {
    const plan = makePlan(input({ loop: "2026-11-24" }, { busyDays: [TODAY, "2026-11-22", "2026-11-23"] }));
    expect(plan.days.flatMap(({ tasks }) => tasks)).toEqual([]);
    expect(plan.notes[0]).toBe("Every day before the loop is busy: nothing is planned.");
    expect(plan.dropped.length).toBeGreaterThan(0);
  });
});

describe("four weeks", () => {
  const plan = makePlan(input({ loop: "2026-12-19" }, { hoursADay: 2 }, { weak: [{ id: "scope", name: "Scope", lens: "behavioural" }] }));

  it("begin with stories, each written before it is told", () => {
    expect(ids(plan, TODAY)).toEqual(expect.arrayContaining(["story:write:1", "story:tell:new-1"]));
    expect(plan.days[0]?.tasks[0]?.title).toBe("Write your first story: one that shows Ownership");
  });

  it("practise what is weak in stories, and end with a mock two days before the loop and a refresher on the eve", () => {
    expect(dayOf(plan, "drill:behavioural:scope")).toBeDefined();
    expect(ids(plan, "2026-12-17")).toContain("mock:full:2");
    expect(ids(plan, "2026-12-18")).toEqual(["refresher:stories:1"]);
    expect(dayOf(plan, "mock:full:1")).toBe("2026-12-15");
  });

  it("are made again after a missed day: the same work a day later, and no day is longer", () => {
    const again = makePlan(input({ loop: "2026-12-19" }, { hoursADay: 2 }, { weak: [{ id: "scope", name: "Scope", lens: "behavioural" }], today: "2026-11-22" }));
    expect(ids(again, "2026-11-22")).toEqual(ids(plan, TODAY));
    expect(Math.max(...again.days.map(({ minutes }) => minutes))).toBeLessThanOrEqual(Math.max(...plan.days.map(({ minutes }) => minutes)));
  });
});

it("repeats an exercise on a later day than the time before", () => {
  const plan = makePlan(input({ loop: "2026-12-19" }, { hoursADay: 2 }, { stories: told }));
  const days = [1, 2, 3].map((round) => dayOf(plan, `scenario:metrics-first:${round}`) ?? "none");
  expect(days).not.toContain("none");
  expect([...new Set(days)].toSorted()).toEqual(days);
});

it("opens product and scenario work when each of the stories that come first was told, all eight where there are eight", () => {
  const stories = told.map((story, index) => ({ ...story, toldWithoutNotes: index < 6 }));
  const plan = makePlan(input({ loop: "2026-12-19" }, {}, { stories }));
  const lastTold = stories.slice(6).map(({ id }) => dayOf(plan, `story:tell:${id}`) ?? "none").toSorted().at(-1) ?? "none";
  const scenarios = plan.days.filter(({ tasks }) => tasks.some(({ kind }) => kind === "scenario")).map(({ day }) => day);
  expect(scenarios.length).toBeGreaterThan(0);
  expect(scenarios.filter((day) => day <= lastTold)).toEqual([]);
  expect([plan.isOpen, makePlan(input({ loop: "2026-12-19" }, {}, { stories: told })).isOpen]).toEqual([false, true]);
});

it("gives no two tasks the same words, but SQL", () => {
  const { days, dropped } = makePlan(input({ loop: "2026-11-29" }, {}, { stories: told }));
  const titles = [...days.flatMap(({ tasks }) => tasks), ...dropped.map(({ task }) => task)].filter(({ kind }) => kind !== "sql" && kind !== "refresher").map(({ title }) => title);
  expect(titles.filter((title, place) => titles.indexOf(title) < place)).toEqual([]);
});

describe("too little time", () => {
  it("drops the least important first: scenarios before further stories, further stories before the first six", () => {
    const dropped = makePlan(input({ loop: "2026-11-29" })).dropped.map(({ task }) => task.id);
    const order = ["scenario:metrics-first:1", "story:write:8", "story:write:7", "story:write:6"].map((id) => dropped.indexOf(id));
    expect(order.every((at) => at >= 0)).toBe(true);
    expect(order).toEqual(order.toSorted((one, other) => one - other));
  });

  it("says that a day is too short for a mock", () => {
    const plan = makePlan(input({ loop: "2026-12-19" }, { hoursADay: 0.5 }));
    expect(whyOf(plan, "mock:full:1")).toBe("It takes 45 minutes at once, and your days have 30.");
    expect(plan.notes).toContain("A full mock takes 45 minutes at once, and your days have 30. One longer day would hold it.");
  });

  it("adds no system design with three weeks left, and says whose advice that is", () => {
    const near = makePlan(input({ loop: "2026-12-12" }, { hoursADay: 2 }, { stories: told }));
    expect(whyOf(near, "scenario:design-and-deliver:1")).toBe("With 2 to 3 weeks left, one source adds no more breadth in system design.");
    expect(dayOf(makePlan(input({ loop: "2026-12-13" }, { hoursADay: 2 }, { stories: told })), "scenario:design-and-deliver:1")).toBe(TODAY);
  });
});

describe("what was done", () => {
  it("is not planned again, and counts as today's time", () => {
    const plan = makePlan(input({ loop: "2026-12-19" }, { done: [{ task: "story:write:1", day: TODAY }] }));
    expect(dayOf(plan, "story:write:1")).toBeUndefined();
    expect(plan.days[0]?.minutes).toBeLessThanOrEqual(15);
  });

  it("comes up again where it fell due after it was done", () => {
    const due = [{ id: "q1", kind: "question" as const, title: "A question", dueOn: "2026-11-23" }];
    expect(dayOf(makePlan(input({}, { done: [{ task: "due:question:q1", day: "2026-11-18" }] }, { due })), "due:question:q1")).toBe("2026-11-23");
    expect(dayOf(makePlan(input({}, { done: [{ task: "due:question:q1", day: "2026-11-23" }] }, { due, today: "2026-11-24" })), "due:question:q1")).toBeUndefined();
  });

  it("leaves one mock to do where one was held", () => {
    const plan = makePlan(input({ loop: "2026-12-19" }, { done: [{ task: "mock:full:1", day: "2026-11-10" }] }));
    expect(dayOf(plan, "mock:full:1")).toBeUndefined();
    expect(dayOf(plan, "mock:full:2")).toBe("2026-12-17");
  });
});

describe("roles", () => {
  it("give SQL and both frequencies to a data scientist only, within its share of story time", () => {
    const plan = makePlan(input({ loop: "2026-12-19" }, { role: "data-scientist" }));
    const minutes = (kind: string): number => plan.days.flatMap(({ tasks }) => tasks).filter((task) => task.kind === kind).reduce((sum, task) => sum + task.minutes, 0);
    expect(minutes("sql")).toBeGreaterThan(0);
    expect(minutes("sql") * 6).toBeLessThanOrEqual(minutes("story"));
    expect(minutes("scenario") * 2).toBeLessThanOrEqual(minutes("story"));
    expect(plan.notes).toContain("On SQL what we read differs: 30 minutes twice a week, or 45 minutes once a week. The first is planned.");
    expect(makePlan(input({ loop: "2026-12-19" })).days.flatMap(({ tasks }) => tasks).filter(({ kind }) => kind === "sql")).toEqual([]);
  });

  it("give a PM a draft on the eve, and say what no source says", () => {
    const plan = makePlan(input({ loop: "2026-12-19" }, { role: "pm" }));
    expect(ids(plan, "2026-12-18")).toEqual(["mock:draft", "refresher:stories:1"]);
    expect(plan.notes).toEqual(expect.arrayContaining(["No source says which principles come first for your role: that is yours.", "No source divides the time for your role: the split is yours."]));
  });
});

describe("milestones on the way", () => {
  it("lay the writing exercise between its coming and its due day, before anything else there", () => {
    const plan = makePlan(input({ "exercise-sent": "2026-11-24", "exercise-due": "2026-11-27", loop: "2026-12-19" }));
    expect(["outline", "draft", "revise"].map((step) => dayOf(plan, `writing:${step}`))).toEqual(["2026-11-24", "2026-11-25", "2026-11-26"]);
  });

  it("put its first step on the day on which it is sent, a phone screen or not, and the last reading on the day before it is due", () => {
    const plan = makePlan(input({ "phone-screen": "2026-11-25", "exercise-sent": "2026-11-25", "exercise-due": "2026-11-27", loop: "2026-12-19" }, {}, { stories: told }));
    expect(["outline", "draft", "revise"].map((step) => dayOf(plan, `writing:${step}`))).toEqual(["2026-11-25", "2026-11-25", "2026-11-26"]);
    expect(ids(plan, "2026-11-25")).toEqual(["writing:outline", "writing:draft"]);
    expect(ids(plan, "2026-11-27").filter((id) => id.startsWith("writing:"))).toEqual([]);
    const long = makePlan(input({ "exercise-sent": "2026-11-23", "exercise-due": "2026-12-01", loop: "2026-12-19" }));
    expect(["outline", "draft", "revise"].map((step) => dayOf(long, `writing:${step}`))).toEqual(["2026-11-23", "2026-11-24", "2026-11-30"]);
  });

  it("share one day between the steps of the exercise where there is no other, its due day included", () => {
    for (const day of [TODAY, "2026-11-22"]) {
      const plan = makePlan(input({ "exercise-sent": TODAY, "exercise-due": day, loop: "2026-12-19" }));
      expect(ids(plan, TODAY).slice(0, 3)).toEqual(["writing:outline", "writing:draft", "writing:revise"]);
      expect(plan.days[0]?.minutes).toBeLessThanOrEqual(60);
    }
  });

  it("plan nothing of an exercise that is due before it is sent, and say so", () => {
    const plan = makePlan(input({ "exercise-sent": "2026-11-26", "exercise-due": "2026-11-25", loop: "2026-12-19" }));
    expect([...plan.days.flatMap(({ tasks }) => tasks), ...plan.dropped.map(({ task }) => task)].filter(({ kind }) => kind === "writing")).toEqual([]);
    expect(plan.notes).toContain("The writing exercise is due before it is sent: one of the two days is wrong. Nothing of it is planned until they are put right.");
  });

  it("have each story told before a phone screen, and nothing said once more on its day", () => {
    const stories = told.map((story) => ({ ...story, toldWithoutNotes: false }));
    const due = [{ id: "q1", kind: "question" as const, title: "A question", dueOn: "2026-11-25" }];
    const milestones = { "phone-screen": "2026-11-25", "exercise-sent": "2026-11-25", "exercise-due": "2026-11-27", loop: "2026-12-03" };
    const plan = makePlan(input(milestones, { busyDays: ["2026-11-24"] }, { stories, due }));
    const days = stories.map(({ id }) => dayOf(plan, `story:tell:${id}`) ?? "none");
    expect(days.filter((day) => !(day < "2026-11-25"))).toEqual([]);
    expect(ids(plan, "2026-11-25").filter((id) => !id.startsWith("writing:"))).toEqual([]);
    expect(dayOf(plan, "due:question:q1")).toBeDefined();
    const soon = makePlan(input({ ...milestones, "phone-screen": "2026-11-22" }, { hoursADay: 3 }, { stories }));
    expect(ids(soon, TODAY).filter((id) => id.startsWith("story:tell:"))).toHaveLength(8);
  });

  it("say so where the exercise is due and no day is left for it", () => {
    const plan = makePlan(input({ "exercise-due": "2026-11-22", loop: "2026-11-23" }));
    expect(plan.notes).toContain("Your writing exercise is due on 2026-11-22, and the plan found no day for all of it. It comes before everything that is planned here.");
  });

  it("prepare the beginning of the phone screen before it, and keep its day light", () => {
    const plan = makePlan(input({ "phone-screen": "2026-11-23" }));
    expect(dayOf(plan, "drill:about-yourself")).toBe(TODAY);
    expect(ids(plan, "2026-11-23")).toEqual([]);
  });
});
