import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LENSES } from "../lenses/names.ts";
import { LENS_RULES } from "../lenses/rules.ts";
import type { AttemptView } from "../schema/attempt.ts";
import { attemptFinding } from "../testing/attempts.ts";
import { byMisses, trendsOf } from "./trends.ts";

const all = () => null;
const of = (trends: ReturnType<typeof trendsOf>, lens: string, id: string) => trends.lenses.find((one) => one.lens === lens)?.criteria.find((one) => one.id === id);

describe("trends", () => {
  it("count by day of practice, in the order of time, and say how many answers stand behind each point", () => {
    const trends = trendsOf(
      [
        attemptFinding({ met: ["situation", "customer"] }, { at: "2026-11-20T22:47:00.000Z" }),
        attemptFinding({ met: ["situation"] }, { at: "2026-11-20T08:00:00.000Z" }),
        attemptFinding({ met: [] }, { at: "2026-11-03T08:00:00.000Z" }),
      ],
      all,
    );
    expect(trends).toMatchObject({ assessed: 3, notAssessed: 0, days: ["2026-11-03", "2026-11-20"] });
    expect(of(trends, "behavioural", "customer")).toEqual({
      id: "customer",
      points: [{ day: "2026-11-03", met: 0, of: 1, contested: 0 }, { day: "2026-11-20", met: 1, of: 2, contested: 0 }],
      met: 1, of: 3, contested: 0, notAssessed: 0,
    });
    expect(trends.lenses.map(({ lens }) => lens)).toEqual(["behavioural"]);
    expect(trends.lenses[0]?.criteria.map(({ id }) => id)).toEqual(LENS_RULES.behavioural.criteria);
  });

  it("group by the day where the person lives", () => {
    const late = attemptFinding({}, { at: "2026-11-20T23:30:00.000Z" });
    expect(trendsOf([late], all).days).toEqual(["2026-11-20"]);
    expect(trendsOf([late], all, () => "2026-11-21").days).toEqual(["2026-11-21"]);
  });

  it("leave out what no question invited, and count nothing that was met without being invited", () => {
    const reaches: Record<string, string[]> = { one: ["situation", "customer"], two: ["situation"] };
    const trends = trendsOf([attemptFinding({ met: ["reflection"] }, { questionId: "one" }), attemptFinding({ met: ["customer"] }, { questionId: "two" })], (id) => reaches[id ?? ""] ?? null);
    expect(trends.lenses[0]?.criteria.map(({ id, met, of: invited }) => [id, met, invited])).toEqual([["situation", 0, 2], ["customer", 0, 1]]);
  });

  it("count answers apart that could not be assessed, and never as a miss", () => {
    const trends = trendsOf([attemptFinding(null), attemptFinding({ met: ["situation"] }), attemptFinding(null, { lens: "push-back" })], all);
    expect(trends).toMatchObject({ assessed: 1, notAssessed: 2 });
    expect(trends.lenses.map(({ lens, assessed, notAssessed }) => [lens, assessed, notAssessed])).toEqual([["behavioural", 1, 1], ["push-back", 0, 1]]);
    expect(of(trends, "behavioural", "situation")).toMatchObject({ met: 1, of: 1, notAssessed: 1 });
    expect(trends.lenses[1]?.criteria).toEqual([]);
    expect(trends.principles[0]).toMatchObject({ of: 1, notAssessed: 1 });
  });

  it("do not judge by a criterion that broke", () => {
    const view = attemptFinding({});
    for (const criterion of view.assessments[0]?.result.criteria ?? []) if (criterion.id === "customer") criterion.state = "broken";
    expect(of(trendsOf([view, attemptFinding({})], all), "behavioural", "customer")).toMatchObject({ met: 0, of: 1, notAssessed: 1 });
  });

  it("look at the newest assessment of each answer", () => {
    const [newer, older] = [attemptFinding({ met: ["customer"] }), attemptFinding({})];
    expect(of(trendsOf([{ ...newer, assessments: [...newer.assessments, ...older.assessments] }], all), "behavioural", "customer")).toMatchObject({ met: 1, of: 1 });
  });

  it("count the person's own marks beside where they say the opposite, and leave ours as they are", () => {
    const marks = { customer: "holds", situation: "does-not-hold", reflection: "does-not-hold", "own-action": "holds", ownership: "holds" } as const;
    const trends = trendsOf([attemptFinding({ met: ["situation", "own-action"] }, { marks }), attemptFinding({})], all);
    const counts = ["customer", "situation", "reflection", "own-action"].map((id) => of(trends, "behavioural", id)).map((trend) => [trend?.met, trend?.of, trend?.contested]);
    expect(counts).toEqual([[0, 2, 1], [1, 2, 1], [0, 2, 0], [1, 2, 0]]);
    expect(trends.principles.find(({ id }) => id === "ownership")).toMatchObject({ met: 0, of: 2, contested: 1 });
  });

  it("count principles over behavioural answers only", () => {
    const trends = trendsOf([attemptFinding({ principles: ["ownership"] }), attemptFinding({ lens: "data-driven" })], all);
    expect(trends.principles).toHaveLength(16);
    expect(trends.principles.find(({ id }) => id === "ownership")).toMatchObject({ met: 1, of: 1 });
    expect(trendsOf([attemptFinding({ lens: "data-driven" })], all).principles).toEqual([]);
    expect(trendsOf([], all)).toEqual({ assessed: 0, notAssessed: 0, days: [], lenses: [], principles: [] });
  });

  it("have the most missed first, and of these what fewer answers invited", () => {
    const some = [{ met: 2, of: 4 }, { met: 0, of: 2 }, { met: 1, of: 4 }, { met: 3, of: 3 }];
    expect(some.toSorted(byMisses)).toEqual([{ met: 1, of: 4 }, { met: 0, of: 2 }, { met: 2, of: 4 }, { met: 3, of: 3 }]);
  });

  it("add up: points to sums, days to days of practice, and the order of the answers changes nothing", () => {
    const answer = fc
      .record({ lens: fc.constantFrom(...LENSES), isAssessed: fc.boolean(), day: fc.integer({ min: 1, max: 5 }), picked: fc.array(fc.nat({ max: 14 })), reach: fc.option(fc.array(fc.nat({ max: 14 }))) })
      .map(({ lens, isAssessed, day, picked, reach }): { view: AttemptView; reach: string[] | null } => {
        const ids = LENS_RULES[lens].criteria;
        const named = (places: number[]) => places.flatMap((place) => ids[place] ?? []);
        return { view: attemptFinding(isAssessed ? { lens, met: named(picked) } : null, { lens, at: `2026-11-0${day}T08:00:00.000Z` }), reach: reach === null ? null : named(reach) };
      });
    fc.assert(
      fc.property(fc.array(answer, { maxLength: 12 }), (answers) => {
        const views = answers.map(({ view }, place) => ({ ...view, attempt: { ...view.attempt, questionId: String(place) } }));
        const reachOf = (id: string | null) => answers[Number(id)]?.reach ?? null;
        const trends = trendsOf(views, reachOf);
        expect(trendsOf(views.toReversed(), reachOf)).toEqual(trends);
        expect(trends.assessed + trends.notAssessed).toBe(views.length);
        for (const { points, met, of: invited } of [...trends.lenses.flatMap(({ criteria }) => criteria), ...trends.principles]) {
          expect([points.reduce((sum, one) => sum + one.met, 0), points.reduce((sum, one) => sum + one.of, 0)]).toEqual([met, invited]);
          expect(points.every((one) => one.of > 0 && one.met <= one.of && trends.days.includes(one.day))).toBe(true);
          expect(points.map(({ day }) => day)).toEqual(points.map(({ day }) => day).toSorted());
        }
      }),
      { numRuns: 60 },
    );
  });
});
