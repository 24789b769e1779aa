import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FAULTY_PAPERS } from "../../testing/faulty-papers.ts";
import { WORDY_EXERCISE, WORDY_RELEASE } from "../../testing/wordy-papers.ts";
import { quotations } from "../../answer/quotations.ts";
import type { DocumentKind } from "../../schema/document-check.ts";
import { assessDocument } from "../assess-document.ts";
import { OF_FORM } from "./protect.ts";
import { applyEdits, streamline } from "./streamline.ts";

const shortened = (text: string, kind: DocumentKind = "pr-faq") => {
  const check = assessDocument({ id: null, kind, document: text });
  const found = streamline(check, text);
  return { check, ...found, after: applyEdits(text, found.edits) };
};
const lead = "On 11 May I counted 40 crates at the second gate with both drivers, because nobody else had done it before.";
const line = (text: string) => shortened(`${lead}\n\n${text}\n\n${lead}`, "writing-exercise").after.split("\n\n")[1];

describe("streamlining", () => {
  it.each([
    ["Basically, the gate was shut at night and nobody had a key for it.", "The gate was shut at night and nobody had a key for it."],
    ["At the end of the day, it goes without saying that crates get lost.", "Crates get lost."],
    ["They wait there in order to count the crates each and every night.", "They wait there to count the crates every night."],
    ["It was a very old gate with an extremely narrow door.", "It was an old gate with a narrow door."],
    ["The new gate offers a seamless and intuitive way in.", "The new gate offers a way in."],
    ["A large number of them wait, and the majority of the drivers count a large number of crates.", "Many of them wait, and most of the drivers count many crates."],
    ["We leverage the second gate, and it leverages their crates.", "We use the second gate, and it uses their crates."],
    ["It was a fairly narrow door, and the drivers as well as the guards were fairly tired of it.", "It was a narrow door, and the drivers and the guards were fairly tired of it."],
    ["Drivers bring crates, tools, and so on.", "Drivers bring crates, tools."],
    ["Crates are counted at the gate. We are excited and thrilled about the future. Then they leave.", "Crates are counted at the gate. Then they leave."],
    ["Drivers count crates at night behind the second gate. It rains there. At night drivers count the crates behind the second gate.", "Drivers count crates at night behind the second gate. It rains there."],
  ])("%s", (before, after) => {
    expect(line(before)).toBe(after);
  });

  it.each([
    "The gate was not very wide, and so it stayed really, really slow.",
    "It was clearly marked in red, and it is really 4 metres high.",
    "With this leverage we won the second gate, and our leverage over them grew.",
    "It was only fairly safe behind the gate.",
    "They were fairly paid for the crates, and the gate was truly built by hand.",
    "The new gate works as well as the old one, and opens as well as we can wish.",
    "‘We are truly proud of this gate…,’ said Dr Imran Shah, and it’s the drivers’ gate.",
    "They count crates. 'We are truly very proud of this,' said the manager.",
    "Perhaps 40 crates were lost behind the gate that night.",
    "The driver said “we are truly excited about the future of this gate”.",
    "The gate is seamless, and its lock is innovative.",
    "A very much larger gate was a kind of promise to them.",
    "I was, at this point in time, the only driver.",
  ])("leaves %s", (text) => {
    expect(line(text)).toBe(text);
  });

  it.each([["a press release", WORDY_RELEASE, "pr-faq"], ["a writing exercise", WORDY_EXERCISE, "writing-exercise"]] as const)("makes %s with many words a tenth to a fifth shorter, and what it proves stays", (_name, text, kind) => {
    const { share, after, check, edits } = shortened(text, kind);
    expect(share).toBeGreaterThanOrEqual(0.1);
    expect(share).toBeLessThanOrEqual(0.2);
    expect(1 - after.length / text.length).toBeCloseTo(share, 2);
    const checked = assessDocument({ id: null, kind, document: after });
    expect(checked.holds).toEqual(check.holds);
    for (const { id, evidence, met } of check.checks) if (met && !OF_FORM.has(id)) for (const { quote } of evidence) expect(after).toContain(quote);
    for (const { why } of edits) expect(why).toMatch(/[.]$/);
  });

  it("says honestly where less can go", () => {
    expect(shortened(WORDY_RELEASE).says).toMatch(/^(19|20) % of it says nothing and can go\.$/);
    expect(shortened(`${lead}\n\nIt was a very old gate, and it stood open.\n\n${lead}`, "writing-exercise").says).toMatch(/^\d+ % of it says nothing and can go\. A tenth does not/);
    expect(shortened(`${lead}\n\n${lead.replace("May", "June")}`, "writing-exercise").says).toMatch(/^Nothing was found/);
    expect(shortened("Short.").edits).toEqual([]);
  });

  it("takes filler out of a solution that is short and plain, and leaves its numbers", () => {
    const paper = "# A gate for drivers\n\n## Problem\n\nDrivers wait 40 minutes at the gate.\n\n## Solution\n\nIt is important to note that the gate is basically very easy to use. The gate is easy to use for everyone. Drivers hold up a card, and it opens within 4 seconds.\n\n## Launch\n\nThe gate opens on 3 May 2027 in Leeds, first for 40 drivers; Hull follows in June 2027 when fewer than 2 of 100 cards are refused. The budget is capped at £41,000 until March 2028, and the Road Traffic Act applies.\n";
    const { check, after } = shortened(paper);
    expect(check.holds).toEqual(expect.arrayContaining(["solution-length", "solution-plain"]));
    expect(after).toContain("## Solution\n\nThe gate is easy to use. Drivers hold up a card, and it opens within 4 seconds.");
  });

  const fillers = ["Needless to say, it is what matters.", "We are truly excited about the future of this.", "It is a very good and really useful thing.", "Customers will love it, and we are proud of it.", "“We truly love it,” said one.", "‘We are truly proud of it,’ said another.", "'It is the drivers' own, and it's really very good,' said a third.", "It costs perhaps €4.", "**Note.** In order to see it, wait."];
  it("touches no number, quotation, table or proof, whatever is strewn into a paper, and nothing that held stops holding", () => {
    const paper = fc.constantFrom(...FAULTY_PAPERS.map((one) => one.paper), WORDY_RELEASE);
    fc.assert(
      fc.property(paper, fc.array(fc.tuple(fc.nat(), fc.constantFrom(...fillers)), { maxLength: 6 }), (own, strewn) => {
        const lines = own.split("\n");
        for (const [place, filler] of strewn) {
          const at = place % lines.length;
          const words = lines[at] ?? "";
          if (!/^[#|>-]|^$/.test(words)) lines[at] = `${words} ${filler}`;
        }
        const text = lines.join("\n");
        const { edits, check, after, share } = shortened(text);
        expect(share).toBeLessThanOrEqual(0.2);
        const held = assessDocument({ id: null, kind: "pr-faq", document: after });
        for (const id of check.holds) expect(held.holds).toContain(id);
        for (const { start, end, replacement } of edits) {
          expect(text.slice(start, end)).not.toMatch(/[\d|€]/);
          expect(end - start).toBeGreaterThan(replacement.length);
          for (const quoted of quotations(text)) expect(start < quoted.end && quoted.start < end).toBe(false);
          for (const { id, evidence, met } of check.checks) if (met && !OF_FORM.has(id)) for (const proof of evidence) expect(start < proof.end && proof.start < end).toBe(false);
        }
        expect(after.split("\n").filter((words) => words.includes("|"))).toEqual(text.split("\n").filter((words) => words.includes("|")));
        expect(after.match(/ {2}/g)?.length ?? 0).toBeLessThanOrEqual(text.match(/ {2}/g)?.length ?? 0);
      }),
      { numRuns: 25 },
    );
  });

  it("takes any text, and applies what it found", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (noise) => {
        const text = `${lead}\n${noise}\n${lead} ${WORDY_EXERCISE}`;
        const { edits, after, share } = shortened(text, "writing-exercise");
        expect(Math.abs(1 - after.length / text.length - share)).toBeLessThan(0.001);
        for (const [at, { start, end }] of edits.entries()) expect(start >= (edits[at - 1]?.end ?? 0) && start < end && end <= text.length).toBe(true);
      }),
      { numRuns: 25 },
    );
  });
});
