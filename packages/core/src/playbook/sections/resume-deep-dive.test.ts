import { describe, expect, it } from "vitest";
import { smallInput, tablesOf, wordsOf } from "../testing/small-book.ts";
import { numbersSection } from "./numbers.ts";
import { resumeDeepDiveSection } from "./resume-deep-dive.ts";

describe("the résumé, line by line", () => {
  const section = resumeDeepDiveSection(smallInput());
  const words = wordsOf(section);

  it("begins with what nothing stands behind, asked about in its own words", () => {
    expect(words.slice(0, 4)).toEqual(["3 lines that say what you did: 1 with a story behind it, 1 with an answer, 1 with nothing yet. Those with nothing come first.", "Nothing behind them yet", "You wrote “Helped”. What was yours, and what would not have happened without you?", "Helped with the audit of 87 controls."]);
  });

  it("quotes the sentence of the answer that has a figure of the line, and names the story that grew from one", () => {
    const at = words.indexOf("Raised deliveries to 44 a day.");
    expect(words[at + 1]).toMatch(/^Answer 2: I rode along for three days .* from 31 to 44 a day\. Asked: How do you know that it was 44\?/);
    expect(tablesOf(section)[0]?.rows).toEqual([["Cut late deliveries from 9% to 2% after a flood.", "Vans out of the flood", "from 9% to 2%: asked as above"]]);
  });

  it("asks about every line that says what was done, each question once, and about no certificate, motto or number in a name", () => {
    const line = (id: string, text: string) => ({ id, text, work: 0, numbers: [{ start: 0, end: 1, quote: text.slice(0, 1), kind: "count", value: 1 }] });
    const claims = [
      ...Array.from({ length: 14 }, (_, at) => line(`work-1-${at + 1}`, `Designed the ${"abcdefghijklmn".charAt(at)}-side of the warehouse, 87 doors`)),
      line("work-2-1", "Everything that matters."), line("work-2-2", "Built the site on Route 53 and EC2"), line("certificate-1", "HashiCorp Certified: Vault Associate (003), HashiCorp"),
    ];
    const input = smallInput({ claims, stories: [], answers: [] });
    const all = wordsOf(resumeDeepDiveSection(input));
    for (const { text } of claims.slice(0, 14)) expect(all.filter((one) => one.includes(text))).toHaveLength(1);
    expect(all.filter((one) => one.includes("Which other way did you decide against"))).toHaveLength(1);
    expect(all.join(" ")).not.toMatch(/Everything|HashiCorp/);
    expect(tablesOf(numbersSection(input))[0]?.rows.map(([words]) => words)).toEqual(Array.from({ length: 14 }, () => "87 doors"));
  });

  it("asks once what fits any line, and leaves out schools and skills", () => {
    expect(words.filter((each) => each === "Who felt the difference, and how?")).toHaveLength(1);
    expect(words.join(" ")).not.toContain("BSc");
    expect(tablesOf(section).at(-1)?.rows).toEqual([["Asked: your-line?", "Whether your-line is heard, at least 9 times.", ""]]);
  });

  it("says what it lacks without a résumé", () => {
    expect(resumeDeepDiveSection(smallInput({ claims: [] })).missing.map(({ page }) => page)).toEqual(["resume"]);
  });
});
