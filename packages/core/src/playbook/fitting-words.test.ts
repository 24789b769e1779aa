import { describe, expect, it } from "vitest";
import type { Assessment } from "../schema/assessment.ts";
import { fittingWords, saysSo } from "./fitting-words.ts";

const parts = {
  customer: "People plan a dinner around our page. A father drove back for candles that the page had sold him.",
  "trade-off": "The review got worse for a while. I'd rather have a bumpy season than a review that needs me.",
  dependency: "The journal belongs to finance, who close their books on it. I heard that in the second week, before we'd read a line of it.",
  escalation: "After ten days the director and I still disagreed. So I suggested we go to our vice president together, with one page.",
  result: "Refunds fell by 27%.",
};
const story = (of: Record<string, string>) => ({ parts: of, isDataProject: false });
/** Found in these words, as surely as said. */
const found = (id: string, quote: string, confidence: number): Assessment["criteria"] => {
  const text = Object.values(parts).join("\n\n");
  const order = ["customer", "trade-off", "dependency", "escalation", "result"].map((part) => parts[part as keyof typeof parts]).join("\n\n");
  const start = (order.includes(quote) ? order : text).indexOf(quote);
  return [{ id, met: true, state: "met", confidence, evidence: [{ start, end: start + quote.length, quote }], contrary: [] }];
};

describe("words that answer what is asked about a criterion", () => {
  it("stand in the part that was written for it, and not in a sentence that only was found", () => {
    expect(fittingWords(story(parts), found("customer", "The journal belongs to finance, who close their books on it", 0.7), "customer")).toBe("A father drove back for candles that the page had sold him.");
    expect(fittingWords(story(parts), found("trade-off", "Refunds fell by 27%", 0.8), "trade-off")).toBe("I'd rather have a bumpy season than a review that needs me.");
  });

  it("hold the act of an escalation, and none that was left undone", () => {
    expect(fittingWords(story(parts), [], "escalation")).toBe("So I suggested we go to our vice president together, with one page.");
    expect(fittingWords(story({ escalation: "I didn't. It was his to decide, and my director knew." }), [], "escalation")).toBeNull();
  });

  it("are none where what was found elsewhere is unsure or says something else", () => {
    expect(fittingWords(story(parts), found("sequencing", "A father drove back for candles that the page had sold him", 0.98), "sequencing")).toBeNull();
    expect(fittingWords(story(parts), found("future-metric", "Refunds fell by 27%", 0.7), "future-metric")).toBeNull();
    expect(fittingWords(story({}), found("escalation", "I called our director that evening", 0.6), "escalation")).toBeNull();
    expect(fittingWords(story({}), found("escalation", "I called our director that evening", 0.95), "escalation")).toBe("I called our director that evening");
    expect(saysSo("scope-senior", "I coach 3 program managers")).toBe(false);
    expect(saysSo("trade-off", "We saved 31% of the bill by August")).toBe(false);
  });
});
