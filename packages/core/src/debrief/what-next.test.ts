import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LENSES } from "../lenses/names.ts";
import { LENS_RULES } from "../lenses/rules.ts";
import { PRINCIPLE_IDS } from "../principles/names.ts";
import type { AttemptView } from "../schema/attempt.ts";
import { attemptFinding } from "../testing/attempts.ts";
import { whatNext } from "./what-next.ts";

const BEHAVIOURAL = LENS_RULES.behavioural.criteria;
const next = (attempts: readonly AttemptView[], reachOf: Parameters<typeof whatNext>[0]["reachOf"] = () => null, principlesCovered: readonly string[] = []) => whatNext({ attempts, reachOf, principlesCovered });
const times = (count: number, make: (place: number) => AttemptView) => Array.from({ length: count }, (_, place) => make(place));
const thing = (kind: string, ...asked: Parameters<typeof next>) => next(...asked).things.find((one) => one.kind === kind);
/** Everything met and shown. */
const perfect = (but: readonly string[] = [], marks = {}) => attemptFinding({ met: BEHAVIOURAL.filter((id) => !but.includes(id)), principles: PRINCIPLE_IDS.filter((id) => !but.includes(id)) }, { marks });

describe("what to do next", () => {
  it("says that there is too little to say, and what to do", () => {
    expect(next([])).toEqual({ things: [], remark: "No answer was assessed so far. Answer 3 questions and finish each; then it can be said what to do next." });
    expect(next([attemptFinding(null)]).remark).toBe("No answer was assessed so far; 1 could not be. Answer 3 questions and finish each; then it can be said what to do next.");
    expect(next([perfect()]).remark).toBe("1 answer was assessed so far. That is too little to say what you tend to leave out. Answer 2 more questions and finish each.");
    expect(next([perfect(), attemptFinding(null), perfect()]).remark).toBe("2 answers were assessed so far; 1 could not be. That is too little to say what you tend to leave out. Answer 1 more question and finish it.");
  });

  it("names the criterion missed most often, with its numbers", () => {
    const attempts = [perfect(["customer"]), perfect(["customer", "reflection"]), perfect()];
    expect(thing("criterion", attempts)).toEqual({ kind: "criterion", id: "customer", lens: "behavioural", why: "Missing in 2 of your last 3 answers that invited it.", link: "criterion" });
  });

  it("looks at the last ten answers that invited it, and at no other", () => {
    const attempts = [...times(4, () => perfect(["customer"])), ...times(6, () => perfect()), ...times(9, () => perfect(["situation"]))];
    expect(thing("criterion", attempts)?.why).toBe("Missing in 4 of your last 10 answers that invited it.");
    const uninvited = times(10, () => attemptFinding({}, { questionId: "other" }));
    const reachOf = (id: string | null) => (id === null ? ["situation"] : ["customer"]);
    expect(thing("criterion", [...times(3, () => perfect(["situation"])), ...uninvited.slice(0, 2)], reachOf)).toMatchObject({ id: "situation", why: "Missing in 3 of your last 3 answers that invited it." });
  });

  it("calls nothing weak that fewer than three answers invited, and never counts what was not assessed", () => {
    const reachOf = (id: string | null) => (id === null ? [] : ["customer"]);
    const asked = (count: number) => times(count, () => attemptFinding({}, { questionId: "one" }));
    expect(thing("criterion", [...asked(2), attemptFinding(null, { questionId: "one" }), perfect()], reachOf)).toBeUndefined();
    expect(thing("criterion", [...asked(3), attemptFinding(null, { questionId: "one" })], reachOf)).toMatchObject({ id: "customer", why: "Missing in 3 of your last 3 answers that invited it." });
  });

  it("breaks ties by the order of the rubric book, after the share", () => {
    expect(thing("criterion", times(3, () => perfect(["customer", "situation"])))?.id).toBe("situation");
    const reachOf = (id: string | null) => (id === null ? ["situation", "customer"] : ["situation"]);
    const attempts = [...times(3, () => perfect(["customer", "situation"])), attemptFinding({ met: ["situation"] }, { questionId: "one" })];
    expect(thing("criterion", attempts, reachOf)).toMatchObject({ id: "customer", why: "Missing in 3 of your last 3 answers that invited it." });
    const lenses = [...times(3, () => perfect(["reflection"])), ...times(3, () => attemptFinding({ lens: "data-driven", met: LENS_RULES["data-driven"].criteria.slice(0, -1) }))];
    expect(thing("criterion", lenses)).toMatchObject({ lens: "data-driven", id: "leading-indicator" });
  });

  it("says which of our verdicts the person contests", () => {
    const attempts = [perfect(["customer"], { customer: "holds" }), perfect(["customer"]), perfect()];
    expect(thing("criterion", attempts)?.why).toBe("Missing in 2 of your last 3 answers that invited it; you contest 1 of these verdicts.");
    const shown = [perfect(["frugality"], { frugality: "holds" }), perfect(["frugality"]), perfect(["frugality"])];
    expect(thing("principle", shown)?.why).toBe("None of your 3 behavioural answers showed it, though you say that 1 did.");
  });

  it("names a principle that no answer showed, one that only needs telling first", () => {
    const attempts = times(3, () => perfect(["frugality", "think-big"]));
    expect(thing("principle", attempts)).toEqual({ kind: "principle", id: "think-big", lens: "behavioural", why: "None of your 3 behavioural answers showed it.", link: "criterion" });
    expect(thing("principle", attempts, () => null, ["frugality", "ownership"])).toMatchObject({ id: "frugality", why: "None of your 3 behavioural answers showed it; a story of yours does." });
    expect(thing("principle", [...attempts.slice(0, 2), ...times(3, () => attemptFinding({ lens: "push-back" }))])).toBeUndefined();
    expect(thing("principle", [...attempts, perfect()])).toBeUndefined();
  });

  it("names a lens never tried, also beside nothing else", () => {
    const { things, remark } = next(times(3, () => perfect()));
    expect(things).toEqual([{ kind: "lens", id: "data-driven", lens: "data-driven", why: "None of your 3 finished answers was to a question of this kind.", link: "practice" }]);
    expect(remark).toBe("Nothing that at least 3 of your answers invited was missing in any of the last 10 of them. Take a question that you have not answered yet.");
    expect(thing("lens", [...times(3, () => perfect()), attemptFinding(null, { lens: "data-driven" })])?.id).toBe("orchestration");
  });

  it("says that no criterion was invited often enough", () => {
    const { things, remark } = next(LENSES.map((lens) => attemptFinding({ lens })));
    expect(things).toEqual([]);
    expect(remark).toBe("No criterion was invited 3 times yet, so that none can be called weak. Answer more questions of one kind.");
  });

  it("names at most three things, never what was out of reach, and its numbers are the counts", () => {
    const answer = fc.record({ lens: fc.constantFrom(...LENSES), isAssessed: fc.boolean(), met: fc.array(fc.nat({ max: 14 })), principles: fc.subarray([...PRINCIPLE_IDS]), reach: fc.option(fc.subarray([0, 1, 2, 3, 4, 5])) });
    fc.assert(
      fc.property(fc.array(answer, { maxLength: 16 }), (answers) => {
        const named = (lens: (typeof LENSES)[number], places: readonly number[]) => places.flatMap((place) => LENS_RULES[lens].criteria[place] ?? []);
        const reaches = answers.map(({ lens, reach }) => (reach === null ? null : named(lens, reach)));
        const attempts = answers.map(({ lens, isAssessed, met, principles }, place) => attemptFinding(isAssessed ? { lens, met: named(lens, met), principles } : null, { lens, questionId: String(place) }));
        const { things, remark } = next(attempts, (id) => reaches[Number(id)] ?? null);
        expect(things.length).toBeLessThanOrEqual(3);
        expect(things.length > 0 || remark !== null).toBe(true);
        for (const { kind, id, lens, why } of things) {
          const numbers = [...why.matchAll(/\d+/g)].map(([number]) => Number(number));
          const heard = answers.flatMap((one, place) => (one.lens === lens && one.isAssessed && (reaches[place]?.includes(id) ?? true) ? [{ ...one, isMet: named(lens, one.met).includes(id) }] : []));
          if (kind === "criterion") {
            expect(LENS_RULES[lens].criteria).toContain(id);
            expect(heard.length).toBeGreaterThanOrEqual(3);
            expect(numbers).toEqual([heard.slice(0, 10).filter(({ isMet }) => !isMet).length, Math.min(heard.length, 10)]);
          } else if (kind === "principle") {
            const behavioural = answers.filter((one) => one.lens === "behavioural" && one.isAssessed);
            expect(behavioural.some(({ principles }) => principles.some((shown) => shown === id))).toBe(false);
            expect(numbers).toEqual([behavioural.length]);
          } else {
            expect(answers.some((one) => one.lens === id)).toBe(false);
            expect(numbers).toEqual([answers.length]);
          }
        }
      }),
      { numRuns: 150 },
    );
  });
});
