import { Sample } from "@inclined/core/schema/sample";
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
    `(?:1|one)\\s+in\\s+(?<share>\\d[\\d,]*|${WORD})`,
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

function untracedIn(text: string): string[] {
  return figuresIn(text).filter((figure) => !resumeFigures.has(figure) && !saidFigures.has(figure));
}

describe("reading figures", () => {
  it.each([
    ["11.8% of orders, 9 percent late, twenty-two per cent", ["11.8%", "9%", "22%"]],
    ["$640k a year, $2.3M, 640 thousand dollars", ["$640000", "$2300000", "$640000"]],
    ["1.4 million households and a hundred vans", ["1400000", "100"]],
    ["1 in 45, one in forty", ["1/45", "1/40"]],
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

  it("lists nothing under `said` that the résumé has or that no answer uses", () => {
    const used = new Set(sample.answers.flatMap((answer) => figuresIn(answer.text)));
    const idle = sample.said.filter((entry) => {
      const figures = figuresIn(entry.number);
      return figures.length === 0 || !figures.every((figure) => used.has(figure) && !resumeFigures.has(figure));
    });
    expect(idle).toEqual([]);
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
