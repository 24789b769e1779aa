import { assessDocument } from "@inclined/core/documents/assess-document";
import { PR_FAQ_CRITERIA, PR_FAQ_PITFALLS } from "@inclined/core/documents/pr-faq/ids";
import { AnnotatedPaper } from "@inclined/core/schema/annotated-paper";
import { describe, expect, it } from "vitest";
import { annotatedExample } from "./annotated-example.ts";
import { findSource } from "./sources.ts";

const { document, notes, figures, source } = annotatedExample;

describe("the annotated example", () => {
  it("meets every criterion of a PR/FAQ and raises no pitfall", () => {
    const check = assessDocument({ id: null, kind: "pr-faq", document });
    expect(check.status).toBe("assessed");
    expect(check.holds).toEqual(PR_FAQ_CRITERIA);
    expect(check.pitfalls.filter(({ raised }) => raised)).toEqual([]);
    expect(check.metrics.map(({ tier, inTwoWeeks }) => [tier, inTwoWeeks.is])).toEqual([["primary", "no"], ["secondary", "no"], ["leading", "yes"]]);
  });

  it("is about a page", () => {
    const words = document.split(/\s+/u).length;
    expect(words).toBeGreaterThan(500);
    expect(words).toBeLessThan(800);
  });

  it("has its notes at words that stand in it once, in reading order, one for each criterion", () => {
    expect(AnnotatedPaper.parse(annotatedExample)).toEqual(annotatedExample);
    expect(findSource(source)).not.toBeNull();
    expect(notes.filter(({ quote }) => document.split(quote).length !== 2)).toEqual([]);
    const places = notes.map(({ quote }) => document.indexOf(quote));
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    const about = notes.flatMap(({ criterion }) => criterion ?? []);
    expect(new Set(about).size).toBe(about.length);
    const ids: readonly string[] = [...PR_FAQ_CRITERIA, ...PR_FAQ_PITFALLS];
    expect(ids.filter((id) => !about.some((one) => one === id))).toEqual(["over-engineered", "template"]);
  });

  it("says of every figure where it comes from, once", () => {
    const covered = figures.map(({ quote }) => ({ start: document.indexOf(quote), quote }));
    expect(covered.filter(({ start }) => start < 0)).toEqual([]);
    const places = figures.flatMap(({ quote }) => document.split(quote).slice(0, -1).map((_, at, before) => before.slice(0, at + 1).join(quote).length).map((start) => ({ start, end: start + quote.length })));
    const numbers = [...document.matchAll(/\d+(?:[.,]\d+)*/gu)];
    expect(numbers.filter(({ index }) => !places.some(({ start, end }) => index >= start && index < end)).map(([number]) => number)).toEqual([]);
  });

  it("adds up", () => {
    expect(2_100_000 * 0.004).toBeCloseTo(8_400);
    expect(700 * 0.12).toBeCloseTo(84);
    expect(6 * (8_400 + 84)).toBe(50_904);
    expect(50 * 1.12).toBeCloseTo(56);
    expect(75 * 1.08).toBeCloseTo(81);
  });
});
