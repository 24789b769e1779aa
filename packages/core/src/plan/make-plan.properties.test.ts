import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LENSES } from "../lenses/names.ts";
import { MILESTONE_KINDS, PLAN_ROLES, PlanData, PlanDay } from "../schema/plan.ts";
import { addDays, daysBetween } from "./calendar.ts";
import { EXAMPLE_FACTS } from "./example-facts.ts";
import { makePlan, type Plan } from "./make-plan.ts";
import type { PlanInput } from "./plan-input.ts";

const TODAY = "2028-02-10";
const soon = (max: number): fc.Arbitrary<string> => fc.integer({ min: 0, max }).map((count) => addDays(TODAY, count));
const doneTask = fc.constantFrom("story:write:1", "story:tell:new-1", "story:tell:s0", "mock:full:1", "mock:full:2", "sql:1", "drill:behavioural:w1", "scenario:metrics-first:1", "due:story:s0", "gone");

const anyInput: fc.Arbitrary<PlanInput> = fc.record({
  data: fc.record({
    milestones: fc.tuple(...MILESTONE_KINDS.map((kind) => fc.record({ kind: fc.constant(kind), day: fc.option(soon(80), { freq: 3 }) }))),
    hoursADay: fc.oneof(fc.constantFrom(0.25, 0.5, 0.75, 1, 1.5, 2, 3, 8), fc.double({ min: 0.25, max: 8, noNaN: true })),
    busyDays: fc.array(soon(60), { maxLength: 25 }),
    role: fc.constantFrom(...PLAN_ROLES),
    done: fc.array(fc.record({ task: doneTask, day: fc.integer({ min: -9, max: 0 }).map((count) => addDays(TODAY, count)) }), { maxLength: 8 }),
  }),
  today: fc.constant(TODAY),
  stories: fc.array(fc.boolean(), { maxLength: 10 }).map((list) => list.map((toldWithoutNotes, index) => ({ id: `s${index}`, title: `Story ${index}`, toldWithoutNotes }))),
  weak: fc.array(fc.constantFrom(...LENSES), { maxLength: 10 }).map((list) => list.map((lens, index) => ({ id: `w${index}`, name: `Weak ${index}`, lens }))),
  due: fc.array(fc.tuple(fc.integer({ min: -20, max: 60 }), fc.constantFrom("question" as const, "story" as const)), { maxLength: 20 }).map((list) =>
    list.map(([count, kind], index) => ({ id: `d${index}`, kind, title: `Due ${index}`, dueOn: addDays(TODAY, count) })),
  ),
  facts: fc.constant(EXAMPLE_FACTS),
});

const loopOf = ({ data }: PlanInput): string | null => data.milestones.find(({ kind }) => kind === "loop")?.day ?? null;
const placed = (plan: Plan): { id: string; kind: string; at: number }[] => plan.days.flatMap(({ tasks }, at) => tasks.map(({ id, kind }) => ({ id, kind, at })));
const idsOf = (plan: Plan): string[] => [...placed(plan).map(({ id }) => id), ...plan.dropped.map(({ task }) => task.id)];
const always = (check: (input: PlanInput, plan: Plan) => void): void => fc.assert(fc.property(anyInput, (input) => check(input, makePlan(input))), { numRuns: 300 });

describe("a plan, whatever it is made from", () => {
  it("is well-formed, the same every time, and made from well-formed data", () => {
    always((input, plan) => {
      expect(PlanData.safeParse(input.data).success).toBe(true);
      for (const day of plan.days) expect(PlanDay.parse(day)).toEqual(day);
      expect(makePlan(structuredClone(input))).toEqual(plan);
    });
  });

  it("lists each day from today to the loop, or four weeks", () => {
    always((input, { days }) => {
      const loop = loopOf(input);
      expect(days.map(({ day }) => day)).toEqual(Array.from({ length: loop === null ? 28 : daysBetween(TODAY, loop) + 1 }, (_, index) => addDays(TODAY, index)));
    });
  });

  it("has no day over the hours, nothing on busy days, nothing on the day of the loop, and sums its minutes", () => {
    always((input, { days }) => {
      for (const { day, tasks, minutes, isBusy } of days) {
        expect(minutes).toBe(tasks.reduce((sum, task) => sum + task.minutes, 0));
        expect(minutes).toBeLessThanOrEqual(input.data.hoursADay * 60);
        expect(isBusy).toBe(input.data.busyDays.includes(day));
        if (isBusy || day === loopOf(input)) expect(tasks).toEqual([]);
      }
    });
  });

  it("keeps the last three days to refreshers and mocks, and the eve without a full mock", () => {
    always((input, plan) => {
      const loop = loopOf(input);
      if (loop === null) return;
      for (const { day, tasks } of plan.days.slice(-4)) if (daysBetween(day, loop) <= 3) expect(tasks.filter(({ kind }) => kind !== "refresher" && kind !== "mock")).toEqual([]);
      expect(plan.days.at(-2)?.tasks.filter(({ id }) => id.startsWith("mock:full")) ?? []).toEqual([]);
    });
  });

  it("has two full mocks, those done included, where ten days are free and hold one", () => {
    always((input, plan) => {
      const free = plan.days.filter(({ isBusy, day }) => !isBusy && day !== loopOf(input)).length;
      if (free < 10 || input.data.hoursADay < 0.75) return;
      const done = input.data.done.map(({ task }) => task);
      expect(new Set([...placed(plan).map(({ id }) => id), ...done].filter((id) => id.startsWith("mock:full:"))).size).toBeGreaterThanOrEqual(2);
    });
  });

  it("opens scenarios on a day after each of the stories that come first was told, eight of them where there are eight", () => {
    always((input, plan) => {
      const tasks = placed(plan);
      const scenarios = tasks.filter(({ kind }) => kind === "scenario");
      const done = new Set(input.data.done.map(({ task }) => task));
      for (let index = 0; index < Math.max(6, Math.min(input.stories.length, 8)) && scenarios.length > 0; index += 1) {
        const story = input.stories[index];
        const id = story === undefined ? `story:tell:new-${index + 1}` : `story:tell:${story.id}`;
        if (story?.toldWithoutNotes === true || done.has(id)) continue;
        const toldAt = tasks.find((task) => task.id === id)?.at ?? Infinity;
        expect(Math.min(...scenarios.map(({ at }) => at))).toBeGreaterThan(toldAt);
      }
    });
  });

  it("names each task once, in the plan or among what was dropped, and none that is done", () => {
    always((input, plan) => {
      const ids = idsOf(plan);
      expect(new Set(ids).size).toBe(ids.length);
      const done = new Set(input.data.done.map(({ task }) => task).filter((id) => !id.startsWith("due:")));
      expect(ids.filter((id) => done.has(id))).toEqual([]);
    });
  });

  it("has SQL at most twice in any seven days, the light look included, and new system design only before the last three weeks", () => {
    always((input, plan) => {
      const looks = [...placed(plan), ...input.data.done.map(({ task, day }) => ({ id: task, at: daysBetween(TODAY, day) }))].filter(({ id }) => id.startsWith("sql:") || id === "refresher:sql").map(({ at }) => at);
      const planned = new Set(placed(plan).filter(({ kind, id }) => kind === "sql" || id === "refresher:sql").map(({ at }) => at));
      for (const at of planned) expect(looks.filter((other) => other > at - 7 && other <= at).length).toBeLessThanOrEqual(2);
      const loop = loopOf(input);
      if (loop !== null) for (const { id, at } of placed(plan)) if (id.startsWith("scenario:design")) expect(daysBetween(TODAY, loop) - at).toBeGreaterThan(21);
    });
  });

  it("gives no day more than its hours after a missed one, and neither loses a story or a mock nor keeps quiet about it", () => {
    always((input, plan) => {
      const again = makePlan({ ...input, today: addDays(TODAY, 1) });
      for (const { minutes } of again.days) expect(minutes).toBeLessThanOrEqual(Math.floor(input.data.hoursADay * 60));
      if (again.days.length < 2) return;
      const named = new Set(idsOf(again));
      expect(idsOf(plan).filter((id) => (id.startsWith("story:") || /^mock:full:[12]$/.test(id)) && !named.has(id))).toEqual([]);
    });
  });
});
