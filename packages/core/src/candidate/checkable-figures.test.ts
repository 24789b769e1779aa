import { describe, expect, it } from "vitest";
import { figureOf, figuresIn } from "./checkable-figures.ts";
import { isSameFigure } from "./same-figure.ts";

const quotes = (text: string): string[] => figuresIn(text).map(({ quote }) => quote);

describe("figures that can be checked", () => {
  it.each<[string, string[]]>([
    ["42 services of 9 owning teams shared it", ["42", "9 teams"]],
    ["Four newly hired regional sales managers", ["Four managers"]],
    ["two of the nine teams said no", ["two teams", "nine teams"]],
    ["seven of the eleven had it", ["seven", "eleven"]],
    ["It fell from nine to four a week", ["nine", "four"]],
    ["$1.8M over 14 months, 70% of it in 3 cities; 2x faster, no outage, zero complaints", ["$1.8M", "14 months", "70%", "3 cities", "2x", "zero complaints"]],
    ["They were twice as fast", ["twice"]],
    ["a third of them left, half of the vans stayed", ["a third", "half"]],
    ["CHF 3.1 million a year", ["3.1 million"]],
    ["Release 12 services a week", ["12 services"]],
    ["last week two people left", ["two people"]],
  ])("%s", (text, expected) => expect(quotes(text)).toEqual(expected));

  it.each([
    "When wave three failed we stopped", "By week two that was clear", "In phase 2, step 4 and waves one to three", "Levels 5 and 6",
    "Q3, H1 2023, FY24 and p99", "In 2021 and 2022, from March 2019 until 14 March 2022 at 22:00", "the third team, 2nd try", "a third party",
    "I had two small goals and three things to say", "two that failed", "the two of us", "I said it twice, and asked three times",
    "1. First\n2) Second", "Java 8, SOC 2, ISO 27001, version 2.3, #3, no. 4", "We were on call 24/7", "a 6-page paper, dozens of accounts, a quarter", "two reasons and 3 options",
  ])("none: %s", (text) => expect(quotes(text)).toEqual([]));

  it.each<[string, string, boolean]>([
    ["9 owning teams", "nine teams", true],
    ["9 teams", "9 stores", false],
    ["42 services", "all 42", true],
    ["42 services", "42 stores", false],
    ["1.4 million households", "1,400,000 customers", true],
    ["9 people", "a 9-person", true],
    ["two weeks", "14 days", true],
    ["$90k", "€90k", false],
  ])("%s and %s", (one, other, isSame) => {
    const [first, second] = [figureOf(one), figureOf(other)];
    if (first === null || second === null) throw new Error("each is a figure");
    expect(isSameFigure(first, second)).toBe(isSame);
  });
});
