import { describe, expect, it } from "vitest";
import { ALTERNATIVE, CONSTRAINTS, COST, DODGES, EXTERNAL, LAUNCH, MVP, OVER_ENGINEERED, PRIMARY, SCALE, SECURITY, type Wordings } from "../../testing/document-wordings.ts";
import { CRITERIA, PITFALLS } from "./all.ts";
import { ALTERNATIVE_APART, CONSTRAINTS_APART, COST_APART, DODGES_APART, EXTERNAL_APART, LAUNCH_APART, MVP_APART, OVER_ENGINEERED_APART, PRIMARY_APART, SCALE_APART, SECURITY_APART, VAGUE_APART } from "./wordings-apart.ts";
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
const measured = (line: string): string => `# Tidepost waits less\n\n${TOLD}\n## How we will know\n\n${line}\n`;
const problem = (line: string): string => `# Tidepost waits less\n\n## Problem\n\n${line}\n\n## Solution\n\nA board shows both piers.\n`;

/** What the checks miss or invent today, and nothing else; this list may only shrink. */
const KNOWN: readonly string[] = [
  "Is there a ceiling? → At about 70,000 tags the readers begin to miss some; the next aisle gets its own.",
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

const APART: readonly (readonly [string, Wordings, (line: string) => boolean])[] = [
  ["faq-cost", COST_APART, (line) => holds("faq-cost", asked(line))],
  ["faq-security", SECURITY_APART, (line) => holds("faq-security", asked(line))],
  ["faq-scale", SCALE_APART, (line) => holds("faq-scale", asked(line))],
  ["alternative-discarded", ALTERNATIVE_APART, (line) => holds("alternative-discarded", asked(line))],
  ["a dodge", DODGES_APART, (line) => readPrFaq(asked(line)).asked[0]?.answered === false],
  ["constraints", CONSTRAINTS_APART, (line) => holds("constraints", note(line))],
  ["mvp", MVP_APART, (line) => holds("mvp", asked(line))],
  ["over-engineered", OVER_ENGINEERED_APART, (line) => holds("over-engineered", note(line))],
  ["vague-number", VAGUE_APART, (line) => holds("vague-number", measured(line))],
  ["external-data", EXTERNAL_APART, (line) => holds("external-data", problem(line))],
  ["launch-date", LAUNCH_APART, (line) => holds("launch-date", lead(line))],
  ["primary-is-outcome", PRIMARY_APART, (line) => outcomeOf(readPrFaq(line).page, { start: 0, end: line.length }).is === "outcome"],
];
/** Misses of the second list; may only shrink. */
const MISSED_APART: readonly string[] = [
  "How do I know the caller is really from the clinic? → He tells you a word that you chose.",
  "Is my face in it? → The lens looks at the floor.",
  "Export of the sensor needs a licence from the Ministry of Commerce, which takes 90 days.",
  "The mayor has promised that no tree is felled, and the council wrote it into the resolution.",
  "We have 1.4 million kronor, and the bank has said that is all.",
  "Where can I use it? → In Brno and only on trams. Buses get it in autumn if 80% of trams run on time.",
];
/** What is seen in it and is not there; may only shrink. */
const INVENTED_APART: readonly string[] = ["Chats held with the coach"];

describe("in the words of other trades", () => {
  it.each(APART)("%s", (_name, { yes, no }, sees) => {
    expect({ missed: yes.filter((line) => !sees(line)), invented: no.filter(sees) }).toEqual({ missed: yes.filter((line) => MISSED_APART.includes(line)), invented: no.filter((line) => INVENTED_APART.includes(line)) });
  });
});

describe("in other people's words", () => {
  it.each(CASES)("%s", (_name, { yes, no }, sees) => {
    expect({ missed: yes.filter((line) => !sees(line)), invented: no.filter(sees) }).toEqual({ missed: yes.filter((line) => KNOWN.includes(line)), invented: [] });
  });
});
