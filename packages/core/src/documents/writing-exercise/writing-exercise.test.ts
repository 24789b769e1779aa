import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ARCHIVE_PAPER, LABEL_PAPER, WEAK_EXERCISE } from "../../testing/writing-exercises.ts";
import { DocumentCheck } from "../../schema/document-check.ts";
import { PaperProbe } from "../../schema/document-readers.ts";
import { assessDocument } from "../assess-document.ts";
import type { GivenToCheck } from "../given-to-check.ts";
import { probesOf } from "./probes.ts";

const check = (document: string, given: GivenToCheck = {}) => assessDocument({ id: "t", kind: "writing-exercise", document, given });
const raised = (found: DocumentCheck) => found.pitfalls.filter((pitfall) => pitfall.raised).map(({ id }) => id);

describe("a writing exercise", () => {
  it("that is good meets everything, and scores three through the behavioural lens", () => {
    const found = DocumentCheck.parse(check(ARCHIVE_PAPER));
    expect(found.holds).toEqual(["answer-first", "one-story", "own-actions", "decision-alternatives", "before-and-after", "differently", "jargon-explained"]);
    expect(raised(found)).toEqual([]);
    expect(found.behavioural).toMatchObject({ lens: "behavioural", status: "assessed", score: 3 });
    expect(found.parts.map(({ name }) => name)).toEqual(["title", "opening", "story", "close"]);
  });

  it("that is middling lacks its answer and its before", () => {
    const found = check(LABEL_PAPER);
    expect(found.holds).toEqual(["one-story", "own-actions", "decision-alternatives", "differently", "jargon-explained"]);
    expect(found.next).toEqual([
      { id: "answer-first", says: expect.stringMatching(/^The opening, “Last autumn our second warehouse kept sending parcels to the wrong depot\.?”, sets the scene\. Say first what you decided/) },
      { id: "before-and-after", says: expect.stringMatching(/^“After the change wrong parcels dropped by 60%, and the depot stopped calling\.?” has a number and not what it was before\.$/) },
    ]);
  });

  it("that is weak meets nothing, and falls into what can be fallen into", () => {
    const found = check(WEAK_EXERCISE);
    expect(found.holds).toEqual([]);
    expect(raised(found)).toEqual(["lists-and-tables", "confidential-terms", "many-stories"]);
    expect(found.behavioural?.score).toBe(0);
  });

  it("is held to the words that its writer keeps inside, and says what was noted for them", () => {
    const found = check(ARCHIVE_PAPER, { terms: [{ term: "head of finance", standIn: "a senior leader" }, { term: "41,000", standIn: "tens of thousands" }] });
    expect(found.pitfalls.find(({ id }) => id === "confidential-terms")).toMatchObject({ raised: true, evidence: [{ quote: "41,000" }, { quote: "head of finance" }, { quote: "41,000" }] });
    expect(raised(check(ARCHIVE_PAPER, { terms: [{ term: "Falcon", standIn: "" }] }))).toEqual([]);
  });

  it("takes any text, with exact quotes and no broken check", () => {
    const piece = fc.oneof(fc.constantFrom("I asked ", "we moved ", "\n", "\n\n", "- ", "| a | b |\n", "from 4 to 9 ", "RTO ", "# ", "Another example ", "Project Falcon ", ". ", "\u{1F600}", "\ud800"), fc.string({ unit: "binary", maxLength: 6 }));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = `${LABEL_PAPER}\n\n${pieces.join("")}`;
        const found = check(text);
        for (const one of [...found.checks, ...found.pitfalls]) {
          expect(one.state).not.toBe("broken");
          for (const { start, end, quote } of one.evidence) expect(text.slice(start, end)).toBe(quote);
        }
        for (const { quote: { start, end, quote } } of probesOf(found, text)) expect(text.slice(start, end)).toBe(quote);
      }),
      { numRuns: 60 },
    );
  });

  it("takes about as much longer as it is longer", () => {
    const timed = (text: string): number => {
      const from = performance.now();
      probesOf(check(text), text);
      return performance.now() - from;
    };
    timed(ARCHIVE_PAPER.repeat(4));
    const short = Math.min(timed(ARCHIVE_PAPER.repeat(8)), timed(ARCHIVE_PAPER.repeat(8)));
    expect(timed(ARCHIVE_PAPER.repeat(48)) / short).toBeLessThan(24);
  });
});

describe("the probing interview on a writing exercise", () => {
  it.each([["good", ARCHIVE_PAPER], ["middling", LABEL_PAPER], ["weak", WEAK_EXERCISE]])("asks a %s one at least five questions, each with other words of it", (_name, text) => {
    const probes = probesOf(check(text), text);
    expect(probes.length).toBeGreaterThanOrEqual(5);
    expect(probesOf(check(text), text)).toEqual(probes);
    expect(new Set(probes.map(({ id }) => id)).size).toBe(probes.length);
    for (const [at, probe] of probes.entries()) {
      PaperProbe.parse(probe);
      expect(text.slice(probe.quote.start, probe.quote.end)).toBe(probe.quote.quote);
      expect(probe.text).toContain(probe.quote.quote.slice(0, 20));
      expect(probe.text).toMatch(/\?$/);
      for (const { quote } of probes.slice(at + 1)) expect(probe.quote.start < quote.end && quote.start < probe.quote.end).toBe(false);
    }
  });

  it("asks first for what the paper lacks", () => {
    expect(probesOf(check(LABEL_PAPER), LABEL_PAPER).slice(0, 2).map(({ text, criterion }) => [criterion, text])).toEqual([
      ["before-and-after", "You write “After the change wrong parcels dropped by 60%, and the depot stopped calling”. Against what do you hold that number, and who counted it?"],
      ["before-and-after", "Let me stop at “Many parcels went the wrong way and customers were unhappy”. How many is that, out of how many?"],
    ]);
    expect(probesOf(check(WEAK_EXERCISE), WEAK_EXERCISE)[0]).toMatchObject({ criterion: "differently", text: "You write “We decided to delay the move”. Knowing how it ended, would you do that again, and when would you do it?" });
  });

  it("asks for no proof of what is no number, and not what hung on a day on which nothing did", () => {
    const text = "I chose to ship the broker integration without the audit screen, and it was right. In March 2024 our brokers in Rotterdam still typed 1,900 declarations a day by hand. I asked the head brokers in two sites to work for a day with a printed log. They agreed, and we switched on 23 September. Errors fell from 3.1 to 0.9 per cent by November. Next time I would tell compliance before I decide.";
    const probes = probesOf(check(text), text);
    expect(probes.length).toBeGreaterThanOrEqual(4);
    expect(probes.filter(({ quote: { quote }, text: asked }) => quote.includes("two sites") && /that number|counted/.test(asked))).toEqual([]);
    expect(probes.filter(({ quote: { quote }, text: asked }) => quote.includes("March 2024") && /that date/.test(asked))).toEqual([]);
  });

  it("asks nothing of what could not be assessed", () => {
    expect(probesOf(check("Too short."), "Too short.")).toEqual([]);
  });
});
