import { describe, expect, it } from "vitest";
import { smallInput, tablesOf, wordsOf } from "../testing/small-book.ts";
import { resumeDeepDiveSection } from "./resume-deep-dive.ts";

describe("the résumé, line by line", () => {
  const section = resumeDeepDiveSection(smallInput());
  const words = wordsOf(section);

  it("begins with what nothing stands behind, asked about in its own words", () => {
    expect(words.slice(1, 4)).toEqual(["Nothing behind them yet", "Helped with the audit of 87 controls.", "“Helped with the audit of 87 controls”: what did you do first, and what did you try that did not work?"]);
    expect(words).toContain("You wrote “Helped”. What was yours, and what would not have happened without you?");
  });

  it("quotes the sentence of the answer that has a figure of the line, and names the story that grew from one", () => {
    const at = words.indexOf("Raised deliveries to 44 a day.");
    expect(words[at + 1]).toMatch(/^Answer 2: I rode along for three days .* from 31 to 44 a day\.$/);
    expect(tablesOf(section)[0]?.rows.map(([line, story]) => [line, story])).toEqual([["Cut late deliveries from 9% to 2% after a flood.", "Vans out of the flood"]]);
  });

  it("asks once what fits many lines, and leaves out schools and skills", () => {
    expect(words.filter((each) => each === "Who felt the difference, and how?")).toHaveLength(1);
    expect(words.join(" ")).not.toContain("BSc");
    expect(tablesOf(section).at(-1)?.rows).toEqual([["Asked: your-line?", "Whether your-line is heard, at least 9 times.", ""]]);
  });

  it("says what it lacks without a résumé", () => {
    expect(resumeDeepDiveSection(smallInput({ claims: [] })).missing.map(({ page }) => page)).toEqual(["resume"]);
  });
});
