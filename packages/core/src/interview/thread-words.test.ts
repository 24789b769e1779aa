import { describe, expect, it } from "vitest";
import { checkNumber, isCheckOf, type ThreadToAssess } from "./thread-words.ts";

const words: ThreadToAssess = { question: "What did you do?", lens: "push-back", answer: "I asked.\n\nThen I moved it.", thread: [{ probe: "Why?", reply: "Money.\n\nAnd time." }] };
/** Of these words, as it was counted once: with every line end. */
const OLD = 4_214_014_407;

describe("whether words are those that were assessed", () => {
  it.each<[string, Partial<ThreadToAssess>]>([
    ["cut into more turns", { answer: "I\n\nasked.\n\nThen I moved it." }],
    ["joined into one", { answer: "I asked. Then I moved it.", thread: [{ probe: "Why?", reply: "Money. And time." }] }],
  ])("the same, %s", (_, other) => expect(isCheckOf(checkNumber(words), { ...words, ...other })).toBe(true));

  it.each<[string, Partial<ThreadToAssess>]>([
    ["a word of the answer", { answer: "I asked.\n\nThen I moved them." }],
    ["the question", { question: "What did they do?" }],
    ["the lens", { lens: "data-driven" }],
    ["a reply", { thread: [{ probe: "Why?", reply: "Money." }] }],
    ["a word that went from the answer to a reply", { answer: "I asked.\n\nThen I moved", thread: [{ probe: "Why?", reply: "it. Money.\n\nAnd time." }] }],
    ["two words that became one", { answer: "Iasked.\n\nThen I moved it." }],
  ])("changed: %s", (_, other) => expect(isCheckOf(checkNumber(words), { ...words, ...other })).toBe(false));

  it("a number that was kept before still holds", () => {
    expect(isCheckOf(OLD, words)).toBe(true);
    expect(isCheckOf(OLD, { ...words, answer: "I asked." })).toBe(false);
  });
});
