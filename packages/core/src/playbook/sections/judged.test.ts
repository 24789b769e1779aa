import { describe, expect, it } from "vitest";
import { smallInput, tablesOf, wordsOf } from "../testing/small-book.ts";
import { isHollow } from "./grow.ts";
import { judgedSection } from "./judged.ts";

describe("how you will be judged", () => {
  const section = judgedSection(smallInput());

  it("prints the lenses that were heard, with what was asked of them, and names the others in a line", () => {
    const headings = section.blocks.flatMap((block) => (block.kind === "heading" && block.id !== undefined ? [block.id] : []));
    expect(headings).toEqual(["judged-data-driven", "judged-behavioural"]);
    expect(wordsOf(section)).toContain("Not heard yet, and not printed until then: Orchestration, Push-back.");
    expect(wordsOf(section).join(" ")).not.toContain("none yet");
    for (const { rows } of tablesOf(section)) for (const row of rows) expect(row.at(-1)).not.toBe("");
  });

  it("leaves out what no question asked for, and says which", () => {
    const answers = smallInput().answers.map((answer) => ({ ...answer, reach: answer.assessment.lens === "data-driven" ? ["hypothesis", "experiment"] : answer.reach }));
    const words = wordsOf(judgedSection(smallInput({ answers })));
    expect(words.some((each) => each.startsWith("Not asked for yet: Primary metric"))).toBe(true);
    expect(words).not.toContain("Primary metric");
  });

  it("is nothing to print without an answer", () => {
    expect(isHollow(judgedSection(smallInput({ answers: [] })))).toBe(true);
  });
});
