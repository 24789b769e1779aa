import { describe, expect, it } from "vitest";
import { FAULTY_PAPERS } from "../testing/faulty-papers.ts";
import { assessDocument } from "./assess-document.ts";

/** Pitfalls that are missed or invented today, as `paper pitfall`; this list may only shrink. */
const KNOWN: readonly string[] = ["k vague-number"];

describe("papers with faults", () => {
  it.each(FAULTY_PAPERS.map((one) => [one.id, one] as const))("%s", (id, { pitfalls, paper }) => {
    const raised = assessDocument({ id, kind: "pr-faq", document: paper }).pitfalls.filter((pitfall) => pitfall.raised).map((pitfall) => pitfall.id);
    const wrong = [...raised.filter((each) => !pitfalls.includes(each)), ...pitfalls.filter((each) => !raised.includes(each))];
    expect(wrong).toEqual(KNOWN.filter((each) => each.startsWith(`${id} `)).map((each) => each.slice(id.length + 1)));
  });
});
