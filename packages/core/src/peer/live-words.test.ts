import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findTerms } from "../candidate/safe-form.ts";
import { liveWords } from "./live-words.ts";

const TERMS = [
  { term: "Larkbasket", standIn: "a grocery company" },
  { term: "Project Blue-Heron", standIn: "the project" },
  { term: "$1.8M", standIn: "about two million dollars" },
];

describe("words that somebody else reads while they are written", () => {
  it("have every listed term replaced, as an export has", () => {
    expect(liveWords("At Larkbasket we ran project blue heron, and it saved us $1.8M in the first year of it.", TERMS)).toBe("At a grocery company we ran the project, and it saved us about two million dollars in the first year of it.");
  });

  it.each([
    ["At Larkbas", "At "],
    ["At l", "At "],
    ["We called it Project  Blue", "We called it "],
    ["It cost 1.8 million", "It cost "],
    ["It cost $1", "It cost "],
    ["At Larkbasket", "At a grocery company"],
    ["At Larkspur", "At Larkspur"],
    ["The skylark", "The skylark"],
    ["I moved two teams.", "I moved two teams."],
    ["In 2024 we had a plan for it.", "In 2024 we had a plan for it."],
  ])("%j is read as %j", (text, read) => expect(liveWords(text, TERMS)).toBe(read));

  it("are as they were where nothing is listed", () => expect(liveWords("At Larkbas", [])).toBe("At Larkbas"));

  it("never show a term, nor its beginning, at whatever letter they are read", () => {
    const words = fc.constantFrom("Larkbasket", "LARKBASKET", "Lark\u00ADbasket", "Project Blue-Heron", "project blue heron", "$1.8M", "1.8 million dollars", "I", "moved", "İzmir", "the", "lark.", "\n");
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 12 }), fc.nat(), (said, at) => {
        const text = said.join(" ");
        const read = liveWords(text.slice(0, at % (text.length + 1)), TERMS);
        expect(findTerms(read, TERMS)).toEqual([]);
        for (const beginning of ["Larkb", "Project Bl", "project bl", "$1.", "1.8"]) expect(read.toLowerCase().endsWith(beginning.toLowerCase()), read).toBe(false);
      }),
    );
  });
});
