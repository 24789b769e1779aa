import { describe, expect, it } from "vitest";
import { KNOWN_SEED_FAULTS, SEED_EXAMPLE, SEED_EXAMPLE_LINES, SEED_PAPERS } from "../testing/seed-papers.ts";
import { CRITERIA, PITFALLS } from "./pr-faq/all.ts";
import { readPrFaq } from "./pr-faq/read-pr-faq.ts";

const ALL = [...CRITERIA, ...PITFALLS];

describe.each(SEED_PAPERS)("003 $id", ({ id, quote, paper, must, mustNot }) => {
  it(`reads “${quote}” as the rubric book does, known faults apart`, () => {
    const reading = readPrFaq(paper.replace("{}", quote));
    const found = new Set(ALL.filter((criterion) => criterion.judge(reading).holds).map((criterion) => criterion.id));
    const known = KNOWN_SEED_FAULTS.find((fault) => fault.id === id) ?? { misses: [], invents: [] };
    expect({ misses: must.filter((one) => !found.has(one)), invents: mustNot.filter((one) => found.has(one)) }).toEqual({ misses: known.misses, invents: known.invents });
  });

  it("is decided in ids of the rubric book, each once, on a short quotation", () => {
    const decided = [...must, ...mustNot];
    expect(decided.filter((one) => !ALL.some((criterion) => criterion.id === one))).toEqual([]);
    expect(new Set(decided).size).toBe(decided.length);
    expect(decided.length).toBeGreaterThan(0);
    expect(quote.split(/\s+/).length).toBeLessThanOrEqual(30);
  });
});

describe("003, the worked example as a whole", () => {
  const lines = SEED_EXAMPLE_LINES.map((id) => SEED_PAPERS.find((one) => one.id === id)?.quote ?? "");
  const [problem = "", solution = "", ...metrics] = lines;
  const questions = SEED_PAPERS.find(({ id }) => id === "watch-party-questions")?.paper.split("FAQ\n\n")[1] ?? "";
  const reading = readPrFaq(`Watch Party\n\nProblem: ${problem}\n\nSolution: ${solution}\n\nMetrics\n\n${metrics.join("\n")}\n\nFAQ\n\n${questions}`);

  it.each(SEED_EXAMPLE)("$id: book $book, seed $seed", ({ id, book }) => {
    expect(ALL.find((criterion) => criterion.id === id)?.judge(reading).holds).toBe(book);
  });

  it("decides every criterion and pitfall once, and says why wherever the seed differs from the book", () => {
    expect(SEED_EXAMPLE.map(({ id }) => id)).toEqual(ALL.map(({ id }) => id));
    for (const { id, book, seed, differs } of SEED_EXAMPLE) expect([id, differs !== null]).toEqual([id, seed !== null && seed !== book]);
    expect(SEED_EXAMPLE.filter(({ differs }) => differs !== null).map(({ id }) => id)).toEqual(["metrics-tiers", "ignored-constraints"]);
  });
});

it("covers every pitfall that the seed lists", () => {
  const raised = new Set(SEED_PAPERS.flatMap(({ must }) => must));
  expect(PITFALLS.map(({ id }) => id).filter((id) => id !== "template" && !raised.has(id))).toEqual([]);
});
