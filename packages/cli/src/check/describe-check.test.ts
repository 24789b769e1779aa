import { assessDocument } from "@inclined/core/documents/assess-document";
import { expect, it } from "vitest";
import { createPaint } from "../assess/paint.ts";
import { describeCheck } from "./describe-check.ts";

const describedAs = (kind: "dashboard" | "pr-faq", document: string): string => describeCheck(assessDocument({ id: null, kind, document }), createPaint(false), 88);

it("says of a table alone what was computed and what is still to be written, and nothing of another language", () => {
  const said = describedAs("dashboard", "\uFEFFWeek;Cycle time;Defects before release;Defects after release;Planned;Spent\n19;3,5;9;1;8000;7600\n20;4;8;2;8000;8400\n");
  expect(said).toContain("Computed from the table");
  expect(said).toContain("Resource burn-rate");
  expect(said).toContain("Still to be written");
  expect(said).toContain("Defect escape rate: from which value on do you act, and what do you do then?");
  expect(said).not.toContain("not in English");
  expect(describedAs("dashboard", "week;caught;escaped\nW1;9;1\nW2;6;4\n")).toContain("Resource burn-rate: the table has no columns for it.");
  expect(describedAs("dashboard", "Nothing here.")).toContain("not assessed: fewer than 30 words");
});

it("says how many pages a long press release has, and nothing of the length of a short one", () => {
  const paper = (answers: number): string => `# Tidepost\n\n## Problem\n\nCars wait 50 minutes at each of the piers.\n\n## Solution\n\nA board shows both piers.\n\n## FAQ\n\n**What does it cost?** ${"It costs €4 a crossing, and the ferry pays for the boards at both of its piers. ".repeat(answers)}\n`;
  expect(describedAs("pr-faq", paper(3))).not.toContain("pages");
  expect(describedAs("pr-faq", paper(1000)).replaceAll(/\s+/g, " ")).toMatch(/It is about \d\d pages long\. A press release takes one page/);
});
