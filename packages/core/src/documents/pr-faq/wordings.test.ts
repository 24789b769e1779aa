import { describe, expect, it } from "vitest";
import { ALTERNATIVE, CONSTRAINTS, COST, DODGES, EXTERNAL, LAUNCH, MVP, OVER_ENGINEERED, PRIMARY, SCALE, SECURITY, type Wordings } from "../../testing/document-wordings.ts";
import { CRITERIA, PITFALLS } from "./all.ts";
import { outcomeOf } from "./judge-metric.ts";
import { readPrFaq } from "./read-pr-faq.ts";

const holds = (id: string, paper: string): boolean => [...CRITERIA, ...PITFALLS].find((criterion) => criterion.id === id)?.judge(readPrFaq(paper)).holds === true;
const TOLD = "## Problem\n\nCars wait.\n\n## Solution\n\nA board shows both piers.\n";
const asked = (line: string): string => {
  const [question = "", answer = ""] = line.split(" → ");
  return `# Tidepost\n\n${TOLD}\n## FAQ\n\n**${question}**\n${answer}\n\n**Does it float?**\nIt floats well.\n`;
};
const note = (line: string): string => `# Tidepost\n\n${TOLD}\n## Details\n\n${line}\n`;
const lead = (line: string): string => `# Tidepost waits less\n\n${line}\n\n${TOLD}`;
const problem = (line: string): string => `# Tidepost waits less\n\n## Problem\n\n${line}\n\n## Solution\n\nA board shows both piers.\n`;

/** What the checks miss or invent today, and nothing else; this list may only shrink. */
const KNOWN: readonly string[] = [
  "Is there a ceiling? → At about 70,000 tags the readers begin to miss some; the next aisle gets its own.",
  "Do you have enough drivers for the holidays? → 340 against a need of 290 on Christmas Eve; beyond that slots close.",
  "Is everything ready on day one? → No. Returns work, exchanges do not. Those arrive in the second quarter, for the same 400 households.",
];

const CASES: readonly (readonly [string, Wordings, (line: string) => boolean])[] = [
  ["faq-cost", COST, (line) => holds("faq-cost", asked(line))],
  ["faq-security", SECURITY, (line) => holds("faq-security", asked(line))],
  ["faq-scale", SCALE, (line) => holds("faq-scale", asked(line))],
  ["alternative-discarded", ALTERNATIVE, (line) => holds("alternative-discarded", asked(line))],
  ["a dodge", DODGES, (line) => readPrFaq(asked(line)).asked[0]?.answered === false],
  ["constraints", CONSTRAINTS, (line) => holds("constraints", note(line))],
  ["mvp", MVP, (line) => holds("mvp", asked(line))],
  ["over-engineered", OVER_ENGINEERED, (line) => holds("over-engineered", note(line))],
  ["external-data", EXTERNAL, (line) => holds("external-data", problem(line))],
  ["launch-date", LAUNCH, (line) => holds("launch-date", lead(line))],
  ["primary-is-outcome", PRIMARY, (line) => outcomeOf(readPrFaq(line).page, { start: 0, end: line.length }).is === "outcome"],
];

describe("in other people's words", () => {
  it.each(CASES)("%s", (_name, { yes, no }, sees) => {
    expect({ missed: yes.filter((line) => !sees(line)), invented: no.filter(sees) }).toEqual({ missed: yes.filter((line) => KNOWN.includes(line)), invented: [] });
  });
});
