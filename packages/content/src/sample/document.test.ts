import { assessDocument } from "@inclined/core/documents/assess-document";
import { sittingAfter } from "@inclined/core/documents/sitting";
import { DocumentPaper } from "@inclined/core/schema/document-paper";
import { expect, it } from "vitest";
import { sampleDocument } from "./document.ts";

const NOW = Date.parse("2026-11-20T18:00:00Z");
const check = (document: string) => assessDocument({ id: null, kind: "pr-faq", document });

it("is a sitting of ninety minutes, over, with what was asked and one's own verdict", () => {
  const { data } = sampleDocument(NOW);
  DocumentPaper.parse(data);
  const { phase, spentMs, asked, rated, lastAt } = sittingAfter(data.sitting?.events ?? [], 4);
  expect(phase).toBe("over");
  expect(spentMs.map((ms) => ms / 60_000)).toEqual([14, 33, 27, 9]);
  expect(asked).toHaveLength(4);
  expect(rated).not.toBeNull();
  expect(lastAt).toBe(NOW);
});

it("shows what writing twice does: more checks hold, and one is left to mend", () => {
  const { first, data } = sampleDocument(NOW);
  const [before, after] = [check(first), check(data.text)];
  expect(before.holds.filter((id) => !after.holds.includes(id))).toEqual([]);
  expect(after.holds.length).toBeGreaterThan(before.holds.length + 3);
  expect(after.checks.filter(({ met }) => !met).map(({ id }) => id)).toEqual(["external-data"]);
  expect(after.pitfalls.filter(({ raised }) => raised)).toEqual([]);
});
