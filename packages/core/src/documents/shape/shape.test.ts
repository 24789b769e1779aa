import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FAULTY_PAPERS } from "../../testing/faulty-papers.ts";
import { ARCHIVE_PAPER, WEAK_EXERCISE } from "../../testing/writing-exercises.ts";
import type { DocumentKind } from "../../schema/document-check.ts";
import { assessDocument } from "../assess-document.ts";
import { objectionsTo } from "./objections.ts";
import { extrasOf } from "./pr-faq-extras.ts";
import { shapeOf } from "./shape-of.ts";

const check = (document: string, kind: DocumentKind = "pr-faq") => assessDocument({ id: null, kind, document });

const DOORBELL = [
  "# Knock sees who is at the door, 9 minutes sooner",
  "",
  "LYON, 4 May 2028. From today parents know who rang.",
  "",
  "## Problem",
  "",
  "In 2026 our 12,000 families missed 31% of their parcels, but nobody could be at home at ten in the morning.",
  "",
  "## Solution",
  "",
  "A camera beside the door compares faces with those that the family has shown it. Children see a name on their phone.",
  "",
  "## FAQ",
  "",
  "**What does it cost?** €40 a piece for 12,000 homes, by the quotation of our supplier.",
  "",
  "**Why now?** The old bell contract ends on 1 May 2028, and cameras fell to €9 this year.",
  "",
  "**What if it is wrong?** If more than 2% of the names are wrong in the first week, we switch it off and go back to the bell.",
].join("\n");

describe("objections", () => {
  const objection = (text: string, topic: string) => objectionsTo(check(text), text).find((one) => one.topic === topic);

  it("are suggested from the words that provoke them", () => {
    expect(objection(DOORBELL, "security")).toMatchObject({ state: "lacks", words: null, provokedBy: { quote: "camera" }, says: expect.stringMatching(/makes a reader ask: Who sees the pictures, how long are they kept/) });
    expect(objection(DOORBELL, "regulation")).toMatchObject({ state: "lacks", provokedBy: { quote: "camera" }, says: expect.stringContaining("whose consent is needed?") });
    expect(objection(DOORBELL, "scale")).toMatchObject({ state: "lacks" });
  });

  it("are met by words, and a cost by its price, how many, and whose price", () => {
    expect(objection(DOORBELL, "cost")).toMatchObject({ state: "answered", provokedBy: null, cost: { unitPrice: { quote: "€40" }, volume: { quote: "12,000" }, source: { quote: "quotation" } } });
    expect(objection(DOORBELL.replace(", by the quotation of our supplier", ""), "cost")?.says).toBe("It is answered with “€40”; it does not say where the price comes from.");
    const priced = (answer: string) => objection(DOORBELL.replace("€40 a piece for 12,000 homes, by the quotation of our supplier.", answer), "cost")?.cost;
    const loan = "Each loan costs £6.40 in postage and £11 in staff time, so 61,000 loans cost about £1.06 million a year. The 600 devices cost £118 each, once (supplier's quote of 12 January 2027).";
    expect(priced(loan)).toMatchObject({ unitPrice: { quote: "£6.40 in postage and £11" }, volume: { quote: "61,000" }, source: { quote: "supplier's quote of 12 January 2027" } });
    expect(priced("It costs £1.06 million a year for 61,000 loans, by our books.")).toMatchObject({ unitPrice: null, source: { quote: "by our books" } });
    expect(priced("€30,000 a year, which is €2.50 per home for 12,000 homes.")).toMatchObject({ unitPrice: { quote: "€2.50" } });
    expect(objection(DOORBELL, "why-now")).toMatchObject({ state: "answered", words: { quote: expect.stringContaining("contract ends") } });
    expect(objection(`${DOORBELL}\n\n**Who sees my door?** Nobody but the family. Pictures are erased after an hour.`, "security")).toMatchObject({ state: "answered", provokedBy: null });
  });

  it("quote the words that provoke them most, and are not met by whoever sees no rival", () => {
    const clinics = "# HearNow\n\n## Problem\n\nMany aids are broken, and their owners wait for weeks on end.\n\n## Benefits\n\nClinics will save time.\n\n## Solution\n\nIt is linked with all electronic health records.\n\n## FAQ\n\n**What about competitors?** We do not see any real competition.\n";
    expect(objection(clinics, "security")).toMatchObject({ state: "lacks", provokedBy: { quote: "health records" } });
    expect(objection(clinics.replace("electronic health records", "tills"), "security")).toMatchObject({ provokedBy: { quote: "Clinics" } });
    expect(objection(clinics, "why-us")?.state).toBe("lacks");
    expect(objection(clinics.replace("We do not see any real competition", "There are no serious competitors that we know of"), "why-us")?.state).toBe("lacks");
    expect(objection(clinics.replace("We do not see any real competition", "Two firms lend aids, and neither has the settings of 61,000 people"), "why-us")?.state).toBe("answered");
  });

  it("stand in their order, once each, and none where nothing was assessed", () => {
    expect(objectionsTo(check(DOORBELL), DOORBELL).map(({ topic }) => topic)).toEqual(["cost", "security", "scale", "regulation", "why-now", "why-us"]);
    expect(objectionsTo(check("Short."), "Short.")).toEqual([]);
  });
});

describe("what else a press release is asked for", () => {
  it("is a counter-metric with its time and what it would change", () => {
    expect(extrasOf(check(DOORBELL), DOORBELL)?.counterMetric).toMatchObject({ words: { quote: expect.stringMatching(/^If more than 2%/) }, within: { quote: "first week" }, change: { quote: expect.stringContaining("switch it off") } });
    const slow = DOORBELL.replace(" in the first week, we switch it off and go back to the bell", ", that would be bad");
    expect(extrasOf(check(slow), slow)?.counterMetric.says).toMatch(/does not say when it would be seen, within two weeks, nor what you would then do\.$/);
    const none = DOORBELL.replace(/\n\n\*\*What if it is wrong.*/, "").replace("cameras fell", "they came");
    expect(extrasOf(check(none), none)?.counterMetric).toMatchObject({ words: null, says: expect.stringMatching(/^No counter-metric/) });
    const gate = DOORBELL.replace("we switch it off and go back to the bell", "the others follow");
    expect(extrasOf(check(gate), gate)?.counterMetric.words).toBeNull();
  });

  it("is each tier of its metrics once more in the FAQ", () => {
    const tiers = `${DOORBELL}\n\n**How do you count missed parcels of families?** From the list of the carrier, every Friday.\n\n## Metrics\n\n| Tier | Metric | Target | By |\n|---|---|---|---|\n| Primary | Missed parcels | 9% | June 2028 |\n| Secondary | Refunds asked for | 200 | June 2028 |\n| Leading | Bells answered aloud | 60% | week 2 |`;
    expect(extrasOf(check(tiers), tiers)?.tiersInFaq.map(({ tier, question }) => [tier, question?.quote ?? null])).toEqual([["primary", "How do you count missed parcels of families?"], ["secondary", null], ["leading", null]]);
  });

  it("finds a tier where its number is discussed in other words", () => {
    const median = `${DOORBELL}\n\n**Why not repair faster?** A second shift brings the median from 16 to 9 days, because parts take 7; a loan brings it to 2.\n\n## Metrics\n\n| Tier | Metric | Target | By |\n|---|---|---|---|\n| Primary | Median days without a working aid | 2 | June 2028 |\n| Secondary | Refunds asked for | 200 | June 2028 |\n| Leading | Bells answered aloud | 60% | week 2 |`;
    expect(extrasOf(check(median), median)?.tiersInFaq.map(({ question }) => question?.quote ?? null)).toEqual(["Why not repair faster?", null, null]);
  });

  it("is not asked of other kinds", () => {
    expect(extrasOf(check(ARCHIVE_PAPER, "writing-exercise"), ARCHIVE_PAPER)).toBeNull();
  });
});

describe("pillars and arc", () => {
  it("are named where they stand in a press release, and said to lack where not", () => {
    const found = check(DOORBELL);
    const shape = shapeOf(found, DOORBELL);
    expect(shape?.pillars.map(({ id }) => id)).toEqual(["clarity", "prioritization", "quantification"]);
    for (const { stands, lacks, says } of shape?.pillars ?? []) {
      for (const { id } of stands) expect(found.holds).toContain(id);
      for (const id of lacks) expect(found.holds).not.toContain(id);
      expect(says.length).toBeGreaterThan(30);
    }
    expect(shape?.pillars.find(({ id }) => id === "quantification")).toMatchObject({ stands: [{ id: "problem-quantified" }], lacks: ["benefit-metric", "metrics-tiers", "external-data"] });
    expect(shape?.arc.map(({ id, words }) => [id, words?.quote.slice(0, 28)])).toEqual([["problem", "In 2026 our 12,000 families "], ["conflict", "but nobody could be at home "], ["resolution", "A camera beside the door com"]]);
  });

  it("are named in a writing exercise", () => {
    const shape = shapeOf(check(ARCHIVE_PAPER, "writing-exercise"), ARCHIVE_PAPER);
    expect(shape?.pillars.every(({ lacks }) => lacks.length === 0)).toBe(true);
    expect(shape?.arc.map(({ words }) => words?.quote.slice(0, 30))).toEqual(["Nine years of sold tickets lay", "Or we could wait, find the cau", "Time to look up a refund fell "]);
    expect(shapeOf(check(WEAK_EXERCISE, "writing-exercise"), WEAK_EXERCISE)?.arc.map(({ words, says }) => [words, says.length > 20])).toEqual([[null, true], [null, true], [null, true]]);
  });

  it("quote any paper exactly", () => {
    fc.assert(
      fc.property(fc.constantFrom(...FAULTY_PAPERS.map((one) => one.paper)), fc.string({ unit: "binary", maxLength: 60 }), (paper, noise) => {
        const text = `${paper}\n${noise}`;
        const found = check(text);
        const extras = extrasOf(found, text);
        const quotes = [...objectionsTo(found, text).flatMap(({ words, provokedBy, cost }) => [words, provokedBy, cost?.unitPrice, cost?.volume, cost?.source]), ...(shapeOf(found, text)?.arc ?? []).map(({ words }) => words), extras?.counterMetric.words, extras?.counterMetric.within, extras?.counterMetric.change];
        const isExact = quotes.every((quote) => quote === null || quote === undefined || text.slice(quote.start, quote.end) === quote.quote);
        expect(isExact).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
