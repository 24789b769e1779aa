import { findTerms, safeForm } from "@inclined/core/candidate/safe-form";
import { storyNumbers, storyText } from "@inclined/core/candidate/story-numbers";
import { PRINCIPLE_IDS, type PrincipleId } from "@inclined/core/principles/names";
import { Sample } from "@inclined/core/schema/sample";
import { PRODUCT_PARTS, STORY_PARTS } from "@inclined/core/schema/story-part-ids";
import { describe, expect, it } from "vitest";
import { findQuestion, questions } from "./questions.ts";
import { sample } from "./sample.ts";
import { sources } from "./sources.ts";

const UNITS = [
  "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
  "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
];
const TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
const SCALES: Readonly<Record<string, number>> = {
  k: 1e3, m: 1e6, bn: 1e9, dozen: 12, hundred: 1e2, thousand: 1e3, million: 1e6, billion: 1e9,
};
const FRACTIONS: Readonly<Record<string, string>> = {
  half: "1/2", halved: "1/2", third: "1/3", quarter: "1/4", fifth: "1/5", tenth: "1/10",
  twice: "2x", doubled: "2x", double: "2x", tripled: "3x", triple: "3x",
};
const WORD = `(?:(?:${TENS.join("|")})(?:[- ](?:${UNITS.slice(1, 10).join("|")}))?|${[...UNITS].reverse().join("|")})`;
const MONTH =
  "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
const FIGURE = new RegExp(
  [
    `(?<month>${MONTH})\\s+(?<day>\\d{1,2})(?!\\d)`,
    `(?<![\\w.,])(?:1|one)\\s+in\\s+(?<share>\\d[\\d,]*|${WORD})`,
    // "a quarter" and "two thirds" are figures, "every Monday for a quarter" and "the third day" are not
    `(?<![\\w-])(?<part>half|halved|doubled?|tripled?|twice)(?![\\w])`,
    `(?<![\\w-])(?<!for )(?:a|one|two|three)\\s+(?<portion>third|quarter|fifth|tenth)s?(?![\\w])`,
    `(?<![\\w.,$])(?<money>\\$)?(?<value>\\d[\\d,]*(?:\\.\\d+)?|(?<![\\w-])(?:${WORD}|an?(?=\\s+(?:dozen|hundred|thousand|million|billion)))(?![\\w]))(?:\\s*(?<scale>(?:k|m|bn)(?!\\w)|(?:dozen|hundred|thousand|million|billion)(?!\\w)))?(?<percent>\\s*%|\\s+per\\s?cent(?!\\w))?(?<dollars>\\s+dollars)?(?:[- ]+(?<noun>[a-z]+))?`,
  ].join("|"),
  "giu",
);

/** Words that follow a number without being what it counts. */
const NOT_COUNTED = new Set(["of", "in", "to", "or", "and", "at", "on", "by", "for", "from", "than", "the", "a", "that", "with"]);

function valueOf(written: string): number {
  const word = written.toLowerCase();
  if (/^\d/u.test(word)) return Number(word.replaceAll(",", ""));
  if (word === "a" || word === "an") return 1;
  const [head = "", tail = ""] = word.split(/[- ]/u);
  const tens = TENS.indexOf(head);
  return tens < 0 ? UNITS.indexOf(word) : (tens + 2) * 10 + Math.max(0, UNITS.indexOf(tail));
}

/**
 * Every figure of a text in one spelling: "11.8%", "$640000", "1/45", "november 9", "212", and below 13 with the word
 * it counts, "6 week", or bare. "One" counts as a figure only in a share, a percentage or with a scale.
 */
function figuresIn(text: string): string[] {
  const figures: string[] = [];
  // both ends of a range count the same thing
  const spread = text.replace(/(\d+) (to|or) (\d+) ([a-z]+)/giu, "$1 $4 $2 $3 $4");
  for (const { groups = {} } of spread.matchAll(FIGURE)) {
    const { month, day, share, part, portion, money, value, scale, percent, dollars, noun } = groups;
    if (month !== undefined && day !== undefined) figures.push(`${month.toLowerCase()} ${day}`);
    else if (share !== undefined) figures.push(`1/${valueOf(share)}`);
    else if (part !== undefined || portion !== undefined) {
      figures.push(FRACTIONS[(part ?? portion ?? "").toLowerCase()] ?? `?${part ?? portion}`);
    } else if (value !== undefined) {
      const number = Number((valueOf(value) * (scale === undefined ? 1 : (SCALES[scale.toLowerCase()] ?? Number.NaN))).toFixed(6));
      if (percent !== undefined) figures.push(`${number}%`);
      else if (money !== undefined || dollars !== undefined) figures.push(`$${number}`);
      else if (/^one$/iu.test(value) && scale === undefined) continue;
      else if (number >= 13) figures.push(`${number}`);
      else {
        const counted = noun === undefined || NOT_COUNTED.has(noun.toLowerCase()) ? "" : ` ${noun.toLowerCase().replace(/s$/u, "")}`;
        figures.push(`${number}${counted}`);
      }
    }
  }
  return figures;
}

const withoutTelephone = sample.resume.replace(/^.*555-.*$/mu, "");
// a small number with nothing counted beside it would trace any other
const resumeFigures = new Set(figuresIn(withoutTelephone).filter((figure) => !/^\d{1,2}$/u.test(figure) || Number(figure) >= 13));
const saidFigures = new Set(sample.said.flatMap((entry) => figuresIn(entry.number)));

/** All that she wrote: answers, and stories with their titles. */
const writtenTexts = [...sample.answers.map(({ text }) => text), ...sample.stories.map(({ data }) => `${data.title}\n\n${storyText(data)}`)];

function untracedIn(text: string): string[] {
  return figuresIn(text).filter((figure) => !resumeFigures.has(figure) && !saidFigures.has(figure));
}

describe("reading figures", () => {
  it.each([
    ["11.8% of orders, 9 percent late, twenty-two per cent", ["11.8%", "9%", "22%"]],
    ["$640k a year, $2.3M, 640 thousand dollars", ["$640000", "$2300000", "$640000"]],
    ["1.4 million households and a hundred vans", ["1400000", "100"]],
    ["1 in 45, one in forty, done in 11 months", ["1/45", "1/40", "11 month"]],
    ["3,800 drivers in fourteen months", ["3800", "14"]],
    ["a two-hour window, 6 weeks, seven of them", ["2 hour", "6 week", "7"]],
    ["on November 9 and July 1.", ["november 9", "july 1"]],
    ["half of it, a third, two thirds, twice, it doubled", ["1/2", "1/3", "1/3", "2x", "2x"]],
    ["between 2 to 8 degrees", ["2 degree", "8 degree"]],
    ["under 90 seconds. 16 stores", ["90", "16"]],
    ["one of us, page one, the third day, the second try, B2B, S3, someone, often, every Monday for a quarter", []],
  ])("%s", (text, figures) => {
    expect(figuresIn(text)).toEqual(figures);
  });
});

describe("the sample candidate", () => {
  it("is well-formed", () => {
    expect(Sample.parse(sample)).toEqual(sample);
  });

  it("can be reached by nobody", () => {
    expect(sample.resume).toMatch(/@example\.org/u);
    expect(sample.resume).toMatch(/555-01\d\d/u);
    expect(sample.posting).toContain("Invented for practice");
  });

  it("answers questions that exist, under the lens that they have", () => {
    const asked = sample.answers.map((answer) => ({ id: answer.questionId, lens: findQuestion(answer.questionId)?.lens }));
    expect(asked).toEqual(sample.answers.map((answer) => ({ id: answer.questionId, lens: answer.lens })));
    expect(new Set(asked.map((answer) => answer.id)).size).toBe(asked.length);
    expect(new Set(asked.map((answer) => answer.lens)).size).toBe(4);
  });

  it("states numbers in its answers, so that tracing them means something", () => {
    expect(sample.answers.flatMap((answer) => figuresIn(answer.text)).length).toBeGreaterThan(40);
  });

  it.each(sample.answers)("has a trace for each number in its answer to $questionId", (answer) => {
    expect(untracedIn(answer.text)).toEqual([]);
  });

  it.each([
    ["it saved us 77 hours", ["77"]],
    ["we cut it by 12.5%", ["12.5%"]],
    ["worth $9M", ["$9000000"]],
    ["it took twenty-nine calls", ["29"]],
    ["about half of the drivers", ["1/2"]],
    ["one in fifty came back", ["1/50"]],
    ["9 lawyers, not 9 teams", ["9 lawyer"]],
    ["there were two of them", ["2"]],
  ])("would hear of a number that stands nowhere: %s", (planted, untraced) => {
    expect(untracedIn(`In June it was 6.3%, and ${planted}.`)).toEqual(untraced);
  });

  it.each(sample.stories.map(({ data }) => data))("has a trace for each number in the story “$title”", (story) => {
    expect(untracedIn(`${story.title}\n\n${storyText(story)}`)).toEqual([]);
  });

  it("lists nothing under `said` that the résumé has or that no answer or story uses", () => {
    const used = new Set(writtenTexts.flatMap(figuresIn));
    const idle = sample.said.filter((entry) => {
      const figures = figuresIn(entry.number);
      return figures.length === 0 || !figures.every((figure) => used.has(figure) && !resumeFigures.has(figure));
    });
    expect(idle).toEqual([]);
  });
});

/** Roles of the Markdown with what a claim is made of: the line below the dates, where there is one, and the bullets. */
const claimsByRole = sample.resume
  .split(/^### /mu)
  .slice(1)
  .map((role) => (role.split(/^## /mu)[0] ?? "").split("\n").filter((line) => line.trim() !== "").slice(2).map((line) => line.replace(/^- /u, "").replaceAll("**", "")));

/** The ids that the reader of résumés gives: "work-1-2" is the second of these in the first role. */
const claimTexts = new Map<string, string>(claimsByRole.flatMap((claims, role) => claims.map((text, place): [string, string] => [`work-${role + 1}-${place + 1}`, text])));

const storyOf = (title: string) => sample.stories.find(({ data }) => data.title === title)?.data;

/** Words of a story in which a reader finds the principle. */
const SHOWN: readonly (readonly [PrincipleId, title: string, words: string])[] = [
  ["customer-obsession", "Slotboard and the registers", "it's why the page shows an honest window rather than a short one"],
  ["customer-obsession", "Fair Swap, asked before and not at the door", "rang 20 of the people who'd written them"],
  ["ownership", "Express Lane, the second day", "Stopping it was nobody's job"],
  ["invent-and-simplify", "Pantry Link and the register journal", "Instead of a new system we opened a file that we'd had all along"],
  ["are-right-a-lot", "Fair Swap, asked before and not at the door", "so as to be proved wrong"],
  ["learn-and-be-curious", "Drivers off paper", "had never sat in a truck, so I asked to ride along"],
  ["hire-and-develop-the-best", "Dalia and the dependency review", "every Thursday she brought me one page with one decision on it"],
  ["insist-on-the-highest-standards", "Express Lane, the second day", "I've held a launch back myself since then because the replay was missing"],
  ["bias-for-action", "Express Lane, the second day", "I stopped it without knowing the cause"],
  ["frugality", "Pantry Link and the register journal", "I gave the whole budget back"],
  ["frugality", "The route planner's bill", "It took one engineer and the machines we had"],
  ["earn-trust", "Slotboard and the registers", "until New Year a problem with the feed woke me and not her people"],
  ["earn-trust", "Drivers off paper", "I told them so myself before the contract changed"],
  ["dive-deep", "Pantry Link and the register journal", "counting the same shelf of yogurts that the night file described"],
  ["have-backbone-disagree-and-commit", "The maps I argued against", "that it was decided now, and that I'd have it out by the date"],
  ["deliver-results", "Drivers off paper", "We were done in 11 months, 3,800 drivers and no paper"],
];

describe("the stories of the sample candidate", () => {
  const stories = sample.stories.map(({ data }) => data);

  it("are nine, of at least two employers and many years, each with a title of its own", () => {
    expect(stories).toHaveLength(9);
    expect(new Set(stories.map(({ title }) => title)).size).toBe(9);
    expect(new Set(stories.map(({ employer }) => employer)).size).toBeGreaterThanOrEqual(2);
    expect(new Set(stories.map(({ year }) => year)).size).toBeGreaterThanOrEqual(6);
  });

  it("grew from claims of the résumé, of the employer and in the years that it gives; one is from scratch", () => {
    const grown = stories.flatMap(({ claim, employer }) => (claim === null ? [] : [{ claim, employer }]));
    expect(grown).toHaveLength(8);
    const roles = sample.resume.split(/^### /mu).slice(1);
    for (const { claim, employer } of grown) {
      expect(claimTexts.has(claim), claim).toBe(true);
      expect(roles[Number(claim.split("-")[1]) - 1]).toMatch(new RegExp(`^${employer}:`, "u"));
    }
    for (const { employer, year, title } of stories) {
      const role = roles.find((text) => text.startsWith(`${employer}:`)) ?? "";
      const [from = Number.NaN, to = Number.POSITIVE_INFINITY] = [...(role.split("\n").find((line) => line.includes(" to ")) ?? "").matchAll(/\b20\d\d\b/gu)].map(([digits]) => Number(digits));
      expect(year, title).toBeGreaterThanOrEqual(from);
      expect(year, title).toBeLessThanOrEqual(to);
    }
  });

  it.each([
    ["Slotboard and the registers", "Slotboard,"],
    ["Pantry Link and the register journal", "Pantry Link,"],
    ["Express Lane, the second day", "Express Lane,"],
    ["Fair Swap, asked before and not at the door", "Fair Swap,"],
    ["The route planner's bill", "Route planner:"],
    ["Dalia and the dependency review", "Coach 3"],
    ["Drivers off paper", "Moved 3,800 drivers"],
    ["Test rig", "Wrote the test rig"],
  ])("“%s” grew from the bullet that begins “%s”", (title, beginning) => {
    const text = claimTexts.get(storyOf(title)?.claim ?? "") ?? "";
    expect(text.slice(0, beginning.length)).toBe(beginning);
  });

  it("are told in parts that exist, one of them as a product with nothing missing", () => {
    expect(stories.filter(({ isDataProject }) => isDataProject)).toHaveLength(1);
    for (const { isDataProject, parts, title } of stories) {
      const known: readonly string[] = isDataProject ? PRODUCT_PARTS : STORY_PARTS;
      expect(known, title).toEqual(expect.arrayContaining(Object.keys(parts)));
      if (isDataProject) expect(Object.keys(parts)).toEqual(known);
    }
  });

  it("leave parts open in three, so that gaps show", () => {
    const missing = stories.filter(({ isDataProject, parts }) => !isDataProject && STORY_PARTS.some((part) => parts[part] === undefined));
    expect(missing.map(({ title }) => title)).toEqual(["Pantry Link and the register journal", "Dalia and the dependency review", "Test rig"]);
  });

  it("have lengths in three, near what they are for", () => {
    const words = (form: "short" | "two-minute" | "long") => stories.flatMap(({ forms }) => (forms[form] === undefined ? [] : [forms[form].split(/\s+/u).length]));
    const near = (counts: readonly number[], aim: number) => counts.every((count) => Math.abs(count - aim) <= aim * 0.1);
    expect([words("short").length, words("two-minute").length, words("long").length]).toEqual([3, 3, 1]);
    expect([near(words("short"), 200), near(words("two-minute"), 280), near(words("long"), 600)]).toEqual([true, true, true]);
  });

  it("decide only about numbers that they state, and leave one that cannot be confirmed", () => {
    for (const story of stories) {
      const stated = storyNumbers(story, [], []);
      for (const { quote, provenance } of story.numbers) expect(stated.filter((number) => number.quote === quote).map((number) => number.provenance), quote).toEqual([provenance]);
    }
    const states = stories.flatMap(({ numbers }) => numbers.map(({ provenance }) => provenance));
    expect(states.filter((state) => state === "cannot-confirm")).toHaveLength(1);
    expect(states.filter((state) => state === "confirmed").length).toBeGreaterThan(2);
  });

  it.each(SHOWN)("show %s in “%s”: %s", (_, title, words) => {
    expect(storyText(storyOf(title) ?? { parts: {}, forms: {} })).toContain(words);
  });

  it("show all principles but three", () => {
    const shown = new Set(SHOWN.map(([principle]) => principle));
    expect(PRINCIPLE_IDS.filter((principle) => !shown.has(principle))).toEqual(["think-big", "strive-to-be-earths-best-employer", "success-and-scale-bring-broad-responsibility"]);
  });

  it("hold every confidential term, which résumé and posting do not, and none in their safe form", () => {
    expect(sample.terms).toHaveLength(3);
    const told = stories.map(storyText).join("\n\n");
    for (const term of sample.terms) {
      expect(findTerms(told, [term]), term.term).not.toEqual([]);
      expect(findTerms(`${sample.resume}\n${sample.posting}`, [term]), term.term).toEqual([]);
      expect(term.standIn).not.toBe("");
    }
    expect(findTerms(safeForm(told, sample.terms).text, sample.terms)).toEqual([]);
  });
});

describe("Amazon's own words", () => {
  // a few words from each principle's official text; the link to it is in sources.ts
  it.each([
    /start with the customer/iu, /earn and keep/iu, /leaders are/iu, /that.s not my job/iu, /not invented here/iu,
    /strong judgment/iu, /never done learning/iu, /performance bar/iu, /relentlessly high/iu, /self-fulfilling/iu,
    /speed matters/iu, /more with less/iu, /vocally self-critical/iu, /operate at all levels/iu, /commit wholly/iu,
    /rise to the occasion/iu, /more empathy/iu, /impact the world/iu,
  ])("are nowhere repeated: %s", (phrase) => {
    expect(JSON.stringify([questions, sample, sources])).not.toMatch(phrase);
  });
});
