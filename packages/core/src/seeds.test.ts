import { describe, expect, it } from "vitest";
import { assess } from "./assess.ts";
import { LENS_RULES } from "./lenses/rules.ts";
import { PRINCIPLE_IDS } from "./principles/names.ts";
import type { Assessment } from "./schema/assessment.ts";
import { KNOWN, SEED_VERDICTS, type SeedVerdict } from "./testing/seed-verdicts.ts";

/** Everything that an assessment says yes to: criteria, flags, facts and principles. */
function foundIn({ criteria, flags, facts, principles }: Assessment): Set<string> {
  return new Set([
    ...criteria.filter(({ met }) => met),
    ...flags.filter(({ raised }) => raised),
    ...facts.filter(({ met }) => met),
    ...principles.filter(({ shown }) => shown),
  ].map(({ id }) => id));
}

/** Everything that the lens of a verdict can say yes to. */
function idsOf({ lens }: SeedVerdict): Set<string> {
  const { criteria, flags, facts } = LENS_RULES[lens];
  return new Set([...criteria, ...flags, ...facts, ...(lens === "behavioural" ? PRINCIPLE_IDS : [])]);
}

describe.each(SEED_VERDICTS)("$seed $id", (verdict) => {
  const { id, lens, question, quote, must, mustNot } = verdict;

  it(`reads “${quote}” as the rubric book does, known faults apart`, () => {
    const assessment = assess({ id, lens, question, answer: quote, anyLength: true });
    expect(assessment.status).toBe("assessed");
    expect(assessment.criteria.filter(({ state }) => state === "broken")).toEqual([]);

    const found = foundIn(assessment);
    const misses = must.filter((one) => !found.has(one));
    const invents = mustNot.filter((one) => found.has(one));
    const known = KNOWN.find((fault) => fault.id === id) ?? { misses: [], invents: [] };
    const without = (list: readonly string[], taken: readonly string[]): string[] => list.filter((one) => !taken.includes(one));
    expect({ misses: without(misses, known.misses), invents: without(invents, known.invents) }, "The scorer is wrong here and was not before: mend the scorer, not the verdict.").toEqual({ misses: [], invents: [] });
    expect({ misses: without(known.misses, misses), invents: without(known.invents, invents) }, "The scorer is right here now: take this off KNOWN.").toEqual({ misses: [], invents: [] });
  });

  it("is decided in ids of its lens, each once, on a short quotation", () => {
    const decided = [...must, ...mustNot];
    expect(decided.filter((one) => !idsOf(verdict).has(one))).toEqual([]);
    expect(new Set(decided).size).toBe(decided.length);
    expect(decided.length).toBeGreaterThan(0);
    expect(quote.split(/\s+/).length).toBeLessThanOrEqual(30);
  });
});

describe("the table", () => {
  it("has at least 25 verdicts, of every seed and every lens, under ids of their own", () => {
    expect(SEED_VERDICTS.length).toBeGreaterThanOrEqual(25);
    expect(new Set(SEED_VERDICTS.map(({ id }) => id)).size).toBe(SEED_VERDICTS.length);
    expect([...new Set(SEED_VERDICTS.map(({ seed }) => seed))].sort()).toEqual(["000", "001", "002", "003", "004"]);
    expect([...new Set(SEED_VERDICTS.map(({ lens }) => lens))].sort()).toEqual(Object.keys(LENS_RULES).sort());
  });

  it("knows only faults of verdicts that it holds, each once", () => {
    expect(new Set(KNOWN.map(({ id }) => id)).size).toBe(KNOWN.length);
    for (const { id, misses, invents } of KNOWN) {
      const verdict = SEED_VERDICTS.find((one) => one.id === id);
      expect(verdict, `KNOWN names “${id}”, which is in no verdict: take it off.`).toBeDefined();
      expect(misses.length + invents.length).toBeGreaterThan(0);
      expect(misses.filter((one) => verdict?.must.includes(one) !== true)).toEqual([]);
      expect(invents.filter((one) => verdict?.mustNot.includes(one) !== true)).toEqual([]);
    }
  });
});
