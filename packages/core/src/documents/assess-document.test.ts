import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DocumentCheck } from "../schema/document-check.ts";
import { ferryPaper } from "../testing/ferry-paper.ts";
import { assessDocument } from "./assess-document.ts";
import { readPaper } from "./pr-faq/parts.ts";

const PAPER = ferryPaper("Lamps installed | 12");

const check = (document: string, earlier?: { id: string; text: string }[]) => assessDocument({ id: "t", kind: "pr-faq", document, earlier });

describe("assessDocument", () => {
  it("has the contract's shape, with every quote the words of the text", () => {
    const found = DocumentCheck.parse(check(PAPER));
    expect(found.status).toBe("assessed");
    const quotes = [...found.checks.flatMap(({ evidence }) => evidence), ...found.pitfalls.flatMap(({ evidence }) => evidence), ...found.parts.map(({ span }) => span), ...found.questions.flatMap(({ question, answer }) => [question, ...(answer === null ? [] : [answer])])];
    for (const { start, end, quote } of quotes) expect(PAPER.slice(start, end)).toBe(quote);
    expect(found.holds).toEqual(found.checks.filter(({ met }) => met).map(({ id }) => id));
    expect(found.checks.filter(({ met, evidence }) => met && evidence.length === 0)).toEqual([]);
    expect(found.holds).toEqual(["problem-two-sentences", "problem-quantified", "solution-length", "solution-plain", "benefit-metric", "metrics-tiers", "primary-is-outcome", "launch-date", "faq-cost", "faq-security", "constraints", "external-data"]);
    expect(found.next.map(({ id }) => id)).toEqual(["mvp", "faq-count", "faq-scale"]);
  });

  it("judges each metric four ways, with the reason", () => {
    const { metrics } = check(PAPER);
    expect(metrics.map(({ tier, name, target, time }) => [tier, name.quote, target?.quote, time?.quote])).toEqual([
      ["primary", "Minutes a car waits", "15", "30 June 2028"],
      ["secondary", "Lamps installed", "12", "30 June 2028"],
      ["leading", "Drivers who look at the board", "40%", "week 2"],
    ]);
    expect(metrics.map(({ outcome, leading, inTwoWeeks }) => [outcome.is, leading.is, inTwoWeeks.is])).toEqual([
      ["outcome", "lagging", "no"],
      ["output", "lagging", "no"],
      ["outcome", "leading", "yes"],
    ]);
    for (const { outcome, leading, actionable, inTwoWeeks } of metrics) for (const { because } of [outcome, leading, actionable, inTwoWeeks]) expect(because.length).toBeGreaterThan(10);
  });

  it("says the same twice, and the same after a neutral opening", () => {
    expect(check(PAPER)).toEqual(check(PAPER));
    const shifted = check(`\n\n${PAPER}`);
    expect(shifted.holds).toEqual(check(PAPER).holds);
  });

  it.each([
    ["an empty page", "", "the page is empty"],
    ["white space", " \n\t\n", "the page is empty"],
    ["a note", "Press release to follow, please wait.", "fewer than 30 words are too little to judge as a paper"],
    ["another language", "Wir haben ein Problem, denn die Fähren fahren halb leer, und an der anderen Seite stehen vierzig Autos. Unsere Lösung ist eine Tafel an jedem Kai, auf der beide Schlangen stehen, damit jeder selbst wählen kann.", "the text is not in English, or it has no sentences"],
    ["fifty pages and more", "Cars wait at the pier. ".repeat(9_000), "the text is longer than 150,000 characters, about fifty pages; a press release fits on one. Paste the paper alone"],
  ])("refuses %s with a reason", (_name, document, reason) => {
    const found = DocumentCheck.parse(check(document));
    expect([found.status, found.reason]).toEqual(["not-assessed", reason]);
    expect(found.checks.every(({ state, met }) => state === "not-assessed" && !met)).toBe(true);
  });

  it("wants numbers where a table has words", () => {
    const words = PAPER.replace("| 15 |", "| far less |").replace("| 12 |", "| many |").replace("| 40% |", "| most |");
    const found = check(words);
    expect(found.holds).not.toContain("metrics-tiers");
    expect(found.pitfalls.find(({ id }) => id === "vague-number")).toMatchObject({ raised: true, evidence: [{ quote: "far less" }, { quote: "many" }, { quote: "most" }] });
    expect(found.metrics.map(({ target }) => target)).toEqual([null, null, null]);
  });

  it("raises the template pitfall against earlier texts only, with the shared words", () => {
    const template = (earlier?: { id: string; text: string }[]) => check(PAPER, earlier).pitfalls.find(({ id }) => id === "template");
    expect(template()?.raised).toBe(false);
    expect(template([{ id: "another", text: "Bakers throw away a fifth of their rye, and nobody knows why." }])?.raised).toBe(false);
    const raised = template([{ id: "example", text: PAPER.replaceAll("pier", "quay") }, { id: "draft", text: PAPER }]);
    expect(raised).toMatchObject({ raised: true });
    expect(raised?.says).toContain("“draft”");
    for (const { start, end, quote } of raised?.evidence ?? []) expect(PAPER.slice(start, end)).toBe(quote);
  });

  it("keeps offsets exact on any text, and never throws", () => {
    const piece = fc.oneof(fc.constantFrom("# ", "## FAQ", "\n", "\n\n", "\r\n", "| a | b |", "|---|---|", "**Q?** ", "Q: ", "A: ", "- ", "1. ", "\t", "Problem: ", "Primary", "leading", "2028", "€4", "?", "*", "_", "\u2028", "\u{1F600}", "é", "\ud800", "💧"), fc.string({ unit: "grapheme", maxLength: 12 }), fc.string({ unit: "binary", maxLength: 6 }));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join("");
        const { parts, page } = readPaper(text);
        expect(page.text).toBe(text);
        const spans = [parts.headline, ...[parts.problem, parts.solution, parts.benefits, parts.metrics].flatMap((part) => part?.blocks ?? []), ...parts.rest, ...parts.tables, ...parts.questions.flatMap(({ question, answer }) => [question, answer])];
        for (const span of spans) if (span !== null) expect(span.start >= 0 && span.start <= span.end && span.end <= text.length).toBe(true);
        const found = assessDocument({ id: null, kind: "pr-faq", document: `${PAPER}\n\n${text}` });
        expect(found.checks.filter(({ state }) => state === "broken")).toEqual([]);
        for (const { evidence } of [...found.checks, ...found.pitfalls]) for (const { start, end, quote } of evidence) expect(`${PAPER}\n\n${text}`.slice(start, end)).toBe(quote);
      }),
      { numRuns: 300 },
    );
  });
});

it("names where a metric is read, where the table has a column for it, and takes that for nothing else", () => {
  const { metrics } = check(PAPER.replace("| Tier | Metric | Target | By |\n|---|---|---|---|", "| Tier | Metric | Target | By | Data source |\n|---|---|---|---|---|").replaceAll("30 June 2028 |", "30 June 2028 | gate log, week 2 |").replace("| week 2 |", "| week 2 | board camera |"));
  expect(metrics.map(({ tier, target, time, source }) => [tier, target?.quote, time?.quote, source?.quote])).toEqual([
    ["primary", "15", "30 June 2028", "gate log, week 2"],
    ["secondary", "12", "30 June 2028", "gate log, week 2"],
    ["leading", "40%", "week 2", "board camera"],
  ]);
});

it("reads a metric that is due within two weeks of the launch as early", () => {
  const { metrics } = check(PAPER.replace("| Leading | Drivers who look at the board | 40% | week 2 |", "| Leading | Drivers who look at the board | 40% | 16 April 2028 |"));
  const leading = metrics.find(({ tier }) => tier === "leading");
  expect([leading?.leading.is, leading?.inTwoWeeks]).toEqual(["leading", { is: "yes", because: "“16 April 2028” lies within two weeks" }]);
});

it.each([
  ["the second Sunday", "yes"],
  ["first Monday", "yes"],
  ["third Tuesday", "no"],
  ["within two weeks", "yes"],
  ["after three weeks", "no"],
  ["ten days after launch", "yes"],
  ["two months", "no"],
])("reads a metric due %s as readable in two weeks: %s", (time, is) => {
  const { metrics } = check(PAPER.replace("| 40% | week 2 |", `| 40% | ${time} |`));
  expect(metrics.find(({ tier }) => tier === "leading")).toMatchObject({ time: { quote: time }, inTwoWeeks: { is } });
});
