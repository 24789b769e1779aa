import { describe, expect, it } from "vitest";
import { saidAnswer } from "../../testing/book-answers.ts";
import { textOf } from "../walk.ts";
import { bestPerQuestion, filledFrame, markedUp, markedWords } from "./marked-up.ts";

const answer = saidAnswer("a", {
  lens: "data-driven", question: "Does it go out?",
  met: { hypothesis: "If pages load sooner, more people buy.", experiment: "One shop in ten gets it for two weeks.", guardrail: "Refunds may not rise above 2%." },
  raised: { "metric-list": "We would look at clicks, visits and sales." },
  besides: "The weather was fine that day.",
});

describe("an answer that is marked up", () => {
  it("names each criterion and each fault beside its words, in the order in which they were said", () => {
    expect(markedWords(answer).map(({ words, met, faults }) => [words, [...met, ...faults].join()])).toEqual([
      ["If pages load sooner, more people buy.", "hypothesis"],
      ["One shop in ten gets it for two weeks.", "experiment"],
      ["Refunds may not rise above 2%.", "guardrail"],
      ["We would look at clicks, visits and sales.", "metric-list"],
    ]);
  });

  it("shows a passage that carries two things once", () => {
    const [both] = markedWords(saidAnswer("b", { lens: "data-driven", met: { hypothesis: "I expect that sales rise by 3%", "success-threshold": "rise by 3%" } }));
    expect(both?.met).toEqual(["hypothesis", "success-threshold"]);
  });

  it("keeps words of a reply apart and calls them asked for", () => {
    const reply = "We stop if it falls.";
    const threaded = { ...answer, thread: [{ probe: "And then?", reply }], assessment: { ...answer.assessment, criteria: answer.assessment.criteria.map((one) => (one.id === "decision-rule" ? { ...one, met: true, evidence: [{ start: 0, end: reply.length, quote: reply, turn: 0 }] } : one)) } };
    expect(markedWords(threaded).at(-1)).toMatchObject({ words: reply, isReply: true });
    expect(JSON.stringify(markedUp(threaded, [threaded]))).toContain("when asked");
  });

  it("fills the frame with what was said, leaves the rest open with lines, and says no more where all is said", () => {
    const [table, lines] = filledFrame(answer, [answer], [["hypothesis"], ["success-threshold"]]);
    if (table?.kind !== "table") throw new Error("no table");
    expect(table.rows.map(({ cells }) => cells.map(textOf).join(": "))).toEqual([expect.stringContaining("Hypothesis: If pages load sooner"), expect.stringMatching(/^Success threshold: (?:Asked next|To fill): /)]);
    expect(lines).toEqual({ kind: "lines", count: 2 });
    expect(filledFrame(answer, [answer], [["hypothesis"], ["experiment"]])).toEqual([]);
  });

  it("never asks for what the question does not invite", () => {
    expect(filledFrame({ ...answer, reach: ["hypothesis"] }, [answer], [["hypothesis"], ["success-threshold"]])).toEqual([]);
  });

  it("takes the best attempt at each question, the later of two alike", () => {
    const weak = saidAnswer("w", { lens: "data-driven", question: "Does it go out?", met: { hypothesis: "It may help." } });
    const again = { ...answer, id: "c" };
    expect(bestPerQuestion([weak, answer, again], "data-driven").map(({ id }) => id)).toEqual(["c"]);
  });
});
