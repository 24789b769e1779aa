import { suggestLens } from "@inclined/core/interview/suggest-lens";
import { expect, it } from "vitest";
import { questions } from "./questions.ts";

it("the lens that the words of a question suggest is its own for two in three shipped questions at least", () => {
  const right = questions.filter(({ lens, text }) => suggestLens(text) === lens).length;
  console.log(`suggested lens: ${right} of ${questions.length} right`);
  expect(right / questions.length).toBeGreaterThan(2 / 3);
});

it.each([
  ["Tell me about a time when you disagreed with your manager.", "behavioural"],
  ["Why Amazon?", "behavioural"],
  ["Suppose search gets thirty percent faster and costs twenty percent more to run. How would you decide whether it goes out?", "data-driven"],
  ["What metrics would you look at for a new checkout page?", "data-driven"],
  ["How would you plan the migration of forty services across six teams?", "orchestration"],
])("%s", (question, lens) => expect(suggestLens(question)).toBe(lens));
