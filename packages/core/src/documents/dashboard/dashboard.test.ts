import { expect, it } from "vitest";
import { assessDocument } from "../assess-document.ts";
import { describeGolden } from "../../testing/golden-papers.ts";
import { GOLDEN_DASHBOARDS } from "./papers.ts";

describeGolden("dashboard", GOLDEN_DASHBOARDS);

it("computes the figures of a table without a word, and judges nothing", () => {
  const found = assessDocument({ id: null, kind: "dashboard", document: "\uFEFFweek;caught;escaped\r\nW1;9;1\r\nW2;6;4\r\n" });
  expect([found.status, found.dashboard?.figures.map(({ id, value }) => [id, value])]).toEqual(["not-assessed", [["defect-escape-rate", 0.25]]]);
  expect(assessDocument({ id: null, kind: "dashboard", document: "" }).dashboard).toBeUndefined();
});
