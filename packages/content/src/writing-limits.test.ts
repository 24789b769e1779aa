import { assessDocument } from "@inclined/core/documents/assess-document";
import { WRITING_EXERCISE_CRITERIA } from "@inclined/core/documents/writing-exercise/ids";
import { KNOWN_DOCUMENTS } from "@inclined/core/documents/known-documents";
import { expect, it } from "vitest";
import { findSource } from "./sources.ts";
import { limitsOf } from "./writing-limits.ts";

it("have a source with its day, and hold the writing exercise to 8,000 characters", () => {
  const limits = limitsOf("writing-exercise");
  expect(findSource(limits?.source ?? "")?.readOn).toMatch(/^\d{4}-\d\d-\d\d$/);
  const sentence = "On 11 May I counted 40 crates at the second gate, because nobody else had done it before. ";
  const raised = (length: number) => assessDocument({ id: null, kind: "writing-exercise", document: sentence.repeat(200).slice(0, length), given: { limits } }).pitfalls.find(({ id }) => id === "too-long");
  expect(raised(8000)).toMatchObject({ raised: false, says: "8,000 of 8,000 characters." });
  expect(raised(8001)).toMatchObject({ raised: true, evidence: [{ start: 8000, end: 8001 }] });
  expect(limitsOf("pr-faq")).toBeUndefined();
});

it("are those of a paper whose criteria all name sources that stand here", () => {
  const { criteria, pitfalls } = KNOWN_DOCUMENTS["writing-exercise"];
  expect(criteria.map(({ id }) => id)).toEqual(WRITING_EXERCISE_CRITERIA);
  for (const { sources } of [...criteria, ...pitfalls]) for (const id of sources) expect(findSource(id), id).not.toBeNull();
});
