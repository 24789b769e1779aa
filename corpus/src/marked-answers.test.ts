import { describe, expect, it } from "vitest";
import { turnText } from "./labelled-answer.ts";
import { MarkedAnswerError, readMarkedAnswers } from "./marked-answers.ts";

const HEAD = "=== x-dd-001\nlens: data-driven\nvoice: spoken\ndomain: ferries\nquestion: How did you decide?\n---\n";

describe("readMarkedAnswers", () => {
  it("takes marks out of the text and keeps where they stood, nested and across turns", () => {
    const [answer] = readMarkedAnswers(
      `${HEAD}So {{hypothesis: if it's shorter, {{metric-named: more people}} stay}}, and {{~experiment: we always test}}.\n>>> And if not?\n<<< {{decision-rule, ~iteration: Then we stop}}.\n`,
      "x",
    );
    expect(answer?.answer).toBe("So if it's shorter, more people stay, and we always test.");
    expect(answer?.yes).toEqual(["hypothesis", "decision-rule"]);
    expect(answer?.facts).toEqual(["metric-named"]);
    expect(answer?.score).toBe(1);
    const quoteOf = (id: string): (string | undefined)[] => (answer?.spans.get(id) ?? []).map(({ start, end, turn }) => turnText(answer as never, turn).slice(start, end));
    expect(quoteOf("hypothesis")).toEqual(["if it's shorter, more people stay"]);
    expect(quoteOf("metric-named")).toEqual(["more people"]);
    expect(quoteOf("decision-rule")).toEqual(["Then we stop"]);
    expect([...(answer?.near.keys() ?? [])]).toEqual(["experiment", "iteration"]);
  });

  it.each([
    ["{{hypotesis: typo}}", /"hypotesis" is no criterion/],
    ["{{hypothesis: open", /not closed/],
    ["closed}}", /closes nothing/],
    ["{{hypothesis: }} x", /mark around nothing/],
    ["{{Hypothesis: capital}}", /is no mark/],
    ["{{situation: other lens}}", /no criterion, flag, fact or principle of data-driven/],
    [">>> a probe alone", /without a reply/],
  ])("refuses %s", (body, message) => {
    expect(() => readMarkedAnswers(`${HEAD}${body}\n`, "x")).toThrow(message);
    expect(() => readMarkedAnswers(`${HEAD}${body}\n`, "x")).toThrow(MarkedAnswerError);
  });
});
