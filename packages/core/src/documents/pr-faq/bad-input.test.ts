import { describe, expect, it } from "vitest";
import { CRITERIA, PITFALLS } from "./all.ts";
import { readPrFaq } from "./read-pr-faq.ts";

const judge = (id: string, paper: string) => {
  const criterion = [...CRITERIA, ...PITFALLS].find((one) => one.id === id);
  if (criterion === undefined) throw new Error(id);
  return criterion.judge(readPrFaq(paper));
};
const measured = (target: string, time = "31 March 2029"): string =>
  `# Tidepost\n\n## Problem\n\nCars wait.\n\n## Solution\n\nA board shows both piers.\n\n## Metrics\n\n| Tier | Metric | Target | By |\n|---|---|---|---|\n| Primary | Ferries that leave half empty | ${target} | ${time} |\n| Secondary | Cars left behind | ${target} | ${time} |\n| Leading | Drivers who change piers | ${target} | ${time} |\n`;
const dated = (line: string): string => `# Tidepost waits less\n\n${line}\n\n## Problem\n\nCars wait.\n\n## Solution\n\nA board shows both piers.\n`;

describe("numbers in words", () => {
  it.each(["two in five", "half", "a dozen", "one in ten", "three quarters", "a third", "none", "zero", "every fourth", "from half to a quarter", "less than one in twenty", "twenty-five", "a hundred", "twice as many", "under a dozen", "nine out of ten"])("%s is a target", (target) => {
    expect(judge("metrics-tiers", measured(target)).says).toBe("All three tiers stand in a table, each with a target and a time.");
    expect(judge("vague-number", measured(target)).holds).toBe(false);
  });

  it.each(["many", "most of them", "a few", "several", "lots", "nearly everyone", "far fewer", "as many as possible", "noticeably up", "tbd"])("%s is none", (target) => {
    expect(judge("metrics-tiers", measured(target)).holds).toBe(false);
  });
});

it("reads the one row of a metrics table that is just begun, and says which are missing", () => {
  const { says, evidence } = judge("metrics-tiers", measured("15").replace(/\| Secondary[^]*$/, ""));
  expect([says, evidence.length]).toEqual(["The secondary and the leading metric are missing.", 1]);
});

describe("times in any order", () => {
  it.each(["31 March 2029", "March 31, 2029", "31/03/2029", "03/31/2029", "2029-03-31", "31.3.2029", "2029-W13", "W13/2029", "week 13 of 2029", "Q1 2029", "2029 Q1", "Q1 FY29", "spring 2029", "end of March", "03/29", "third week", "day 10", "within six weeks", "week 3", "12 months in", "first fortnight"])("%s is a time", (time) => {
    expect(judge("metrics-tiers", measured("15", time)).says).toBe("All three tiers stand in a table, each with a target and a time.");
  });

  it.each(["ongoing", "soon", "asap", "tbd", "continuously", "in due course"])("%s is none", (time) => {
    expect(judge("metrics-tiers", measured("15", time)).holds).toBe(false);
  });

  it.each(["Launch: 3 April 2028", "Launch: April 3rd, 2028", "Launch: 03/04/2028", "Launch: 04/03/2028", "Launch: 2028-04-03", "Launch: 3.4.2028", "Launch: 2028/04/03", "Bergen, 2028-W14", "Goes live in week 14 of 2028", "Live Q2 2028", "Live 2Q 2028", "Out in spring 2028", "In autumn '28", "From 3rd of April, 2028", "Available: H1 FY2029", "On sale April 2028", "Launch: 04/2028"])("%s is a launch date", (line) => {
    expect(judge("launch-date", dated(line)).holds).toBe(true);
  });

  it.each(["Launch: Q3", "Launch: 03/04", "Launch: in spring", "Launch: week 14", "Launch: soon", "Launch: 2028 or later", "Launch: early next year"])("%s is none", (line) => {
    expect(judge("launch-date", dated(line)).holds).toBe(false);
  });
});

describe("a table as a picture", () => {
  it.each(["![metrics table](metrics.png)", '<img src="metrics.png" alt="metrics">', "[Image: table of metrics]", "[Screenshot 2028-04-03 at 10.12]", "\ufffc"])("%s cannot be read, and that is said", (picture) => {
    const paper = `# Tidepost\n\n## Problem\n\nCars wait.\n\n## Solution\n\nA board shows both piers.\n\n## Metrics\n\n${picture}\n\n## FAQ\n\n**What does it cost?** €4.\n`;
    expect(judge("metrics-tiers", paper).says).toContain("is a picture, and what is in a picture cannot be read here");
    expect(judge("primary-is-outcome", paper).says).toContain("cannot be read here");
    expect(judge("vague-number", paper).holds).toBe(false);
  });

  it("is not said of a picture elsewhere, beside a table in words", () => {
    expect(judge("metrics-tiers", measured("15").replace("Cars wait.", "Cars wait.\n\n![the pier](pier.jpg)")).holds).toBe(true);
  });
});

describe("a long paste", () => {
  const told = (times: number): string => `${dated("Launch: 3 April 2028")}\n${"**What does it cost?** €4 a crossing, and all of it goes to the harbour at once.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n".repeat(times)}`;
  const milliseconds = (times: number): number => {
    const text = told(times);
    const before = performance.now();
    for (const criterion of [...CRITERIA, ...PITFALLS]) criterion.judge(readPrFaq(text));
    return performance.now() - before;
  };

  it("takes about as much longer as it is longer", () => {
    milliseconds(20);
    const short = Math.max(milliseconds(100), milliseconds(100), 1);
    expect(Math.min(milliseconds(800), milliseconds(800)) / short).toBeLessThan(8 * 4);
  });
});
