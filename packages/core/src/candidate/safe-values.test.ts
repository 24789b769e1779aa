import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ConfidentialTerm, findTerms } from "./safe-form.ts";
import { safeResume } from "./safe-resume.ts";
import { type Replaced, safeText, safeValues, termLeftIn } from "./safe-values.ts";

const terms: ConfidentialTerm[] = [
  { term: "Project Hedgehog", standIn: "an internal tool" },
  { term: "$4.2M", standIn: "some millions" },
  { term: "2019", standIn: "" },
];

describe("a safe text", () => {
  it("says what was replaced, with its neighbours", () => {
    const told: Replaced[] = [];
    expect(safeText("We shipped project-hedgehog in May.", terms, (each) => told.push(each))).toBe("We shipped an internal tool in May.");
    expect(told).toEqual([{ term: "Project Hedgehog", words: "project-hedgehog", standIn: "an internal tool", before: "We shipped ", after: " in May." }]);
  });

  it("shows the neighbours as they leave, other terms replaced, in one text and beside it in a list", () => {
    const told: Replaced[] = [];
    safeText("Project Hedgehog had quoted us $4.2M.", terms, (each) => told.push(each));
    expect(told.map(({ before, standIn, after }) => `${before}${standIn}${after}`)).toEqual(Array.from({ length: 2 }, () => "an internal tool had quoted us some millions."));
    const listed: Replaced[] = [];
    safeValues(["Project Hedgehog", "$4.2M"], terms, { note: (each) => listed.push(each) });
    expect(listed.flatMap(({ before, after }) => [before, after]).filter((words) => findTerms(words, terms).length > 0)).toEqual([]);
    expect(listed[1]).toMatchObject({ before: "an internal tool, ", standIn: "some millions" });
  });

  it("tells of a term that stand-ins make up, too", () => {
    const told: Replaced[] = [];
    const some = [{ term: "Acme", standIn: "Red" }, { term: "Red Fox", standIn: "" }];
    expect(safeText("Acme Fox", some, (each) => told.push(each))).toBe("…");
    expect(told.map(({ term }) => term)).toEqual(["Acme", "Red Fox"]);
  });

  it("is no longer than it may be, and is not left empty where it must not be", () => {
    const long = [{ term: "ab", standIn: "a stand-in of many words" }];
    expect(safeText("ab cd", long, undefined, { most: 6 })).toBe("a stan");
    // a cut word may be a term
    expect(safeText("xx abc", [{ term: "ab", standIn: "" }], undefined, { most: 5 })).toBe("xx …");
    expect(safeText("ab", [{ term: "ab", standIn: "" }, { term: "…", standIn: "" }])).toBe("");
    expect(safeText("ab", [{ term: "ab", standIn: "" }, { term: "…", standIn: "" }], undefined, { filled: true })).toBe("—");
  });

  it("holds no term when it is written as JSON, where a line end is a letter", () => {
    expect(safeText("look\nat it", [{ term: "nat", standIn: "" }])).toBe("look\n at it");
    expect(safeText("look\nat it", [{ term: "nut", standIn: "" }])).toBe("look\nat it");
    const word = fc.string({ unit: fc.constantFrom(..."natbrtf \n\t\r".split("")), minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."natbrtf \n\t\u0007".split("")), maxLength: 30 }), fc.array(word, { maxLength: 4 }), (text, some) => {
        const listed = some.map((term) => ({ term, standIn: "" }));
        const safe = safeText(text, listed);
        expect(findTerms(safe, listed)).toEqual([]);
        expect(findTerms(JSON.stringify(safe), listed)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

describe("safe values", () => {
  it("replaces however deep, leaves structure alone, and changes nothing that is given", () => {
    const value = { id: "2019", list: [{ text: "Project Hedgehog", year: 2019, ok: true, none: null }, "2019", 2019, 7] };
    const before = structuredClone(value);
    expect(safeValues(value, terms, { isKept: (key) => key === "id" })).toEqual({ id: "2019", list: [{ text: "an internal tool", ok: true, none: null }, "…", 7] });
    expect(value).toEqual(before);
    expect(safeValues(value, [])).toBe(value);
  });

  it("replaces in names of fields that are no known ones, each once", () => {
    const walk = { isKnownKey: (key: string) => key === "2019" };
    expect(safeValues({ "2019": "a", "saved $4.2M": "b", "saved  $4.2M": "c" }, terms, walk)).toEqual({ "2019": "a", "saved some millions": "b", "saved  some millions": "c" });
  });

  it("sets no prototype", () => {
    const value = JSON.parse('{"__proto__": {"text": "2019"}}') as object;
    expect(JSON.stringify(safeValues(value, terms))).toBe('{"__proto__":{"text":"…"}}');
  });
});

describe("a safe résumé", () => {
  it("leaves out dates that are terms, and keeps the form", () => {
    const resume = { basics: { name: "Maya", "x-2019": "kept at Project Hedgehog" }, work: [{ name: "Project Hedgehog", startDate: "2019-03", endDate: "2021", highlights: ["Saved $4.2M in 2019"] }] };
    expect(safeResume(resume, terms)).toEqual({
      basics: { name: "Maya", "x-…": "kept at an internal tool" },
      work: [{ name: "an internal tool", endDate: "2021", highlights: ["Saved some millions in …"] }],
    });
  });
});

describe("a listed figure", () => {
  const WRITINGS = ["$1.8M", "$1.8 million", "1.8M dollars", "USD 1.8m", "1,800,000 dollars", "$1.80 million", "1.8-million", "US$1.8M", "one point eight million dollars", "$1800k", "1.8\nmillion"];
  const listed = [{ term: "$1.8M", standIn: "a seven-figure sum" }];

  it.each(WRITINGS)("leaves no trace of %j in any byte", (written) => {
    const resume = { basics: { summary: `Saved ${written} a year`, "x-deal": written }, work: [{ highlights: [`A ${written} program`, written] }] };
    const json = JSON.stringify(safeResume(resume, listed));
    // found without our own way of finding
    expect(json).not.toMatch(/1[.,]?8|point|eight|million|\$|USD/iu);
    expect(json).toContain("A seven-figure program");
    expect(termLeftIn(json, listed)).toBeNull();
    expect(termLeftIn(JSON.stringify(resume), listed)).toBe("$1.8M");
  });
});

describe("a place that is shown", () => {
  it("has its neighbours in a list, and the fields beside it, around it", () => {
    const told: Replaced[] = [];
    safeResume({ work: [{ name: "Acme", position: "Program manager" }], skills: [{ keywords: ["SQL", "Jira", "Orbit", "AWS"] }] }, [{ term: "Orbit", standIn: "" }, { term: "Acme", standIn: "a shop" }], (each) => told.push(each));
    expect(told.map(({ before, words, after }) => [before, words, after])).toEqual([["", "Acme", ", Program manager"], ["SQL, Jira, ", "Orbit", ", AWS"]]);
  });
});

describe("the term left in JSON", () => {
  it.each([
    ['{"text":"Project Hedgehog"}', "Project Hedgehog"],
    ['{"text":"a\\nProject\\nHedgehog"}', "Project Hedgehog"],
    ['{"a\\nProject\\nHedgehog":1}', "Project Hedgehog"],
    ['{"year":2019}', "2019"],
    ['{"year":12019,"text":"Hedgehog projects"}', null],
  ])("of %s is %s", (json, term) => {
    expect(termLeftIn(json, terms)).toBe(term);
  });

  it("is none where nothing is listed", () => {
    expect(termLeftIn("no JSON", [])).toBeNull();
  });
});
