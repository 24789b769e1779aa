import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { beginQuestion, joinBefore, leaveOut, withPart } from "./edit-parts.ts";
import { SPOKEN_PARTS, type SpokenPart, threadsOf } from "./spoken-parts.ts";

const WRITTEN: Readonly<Record<string, SpokenPart>> = { Q: "question", A: "answer", P: "probe", R: "reply", "-": "aside" };
const read = (letters: string): SpokenPart[] => Array.from(letters, (letter) => WRITTEN[letter] ?? "aside");
const write = (parts: readonly SpokenPart[]): string => parts.map((part) => Object.keys(WRITTEN).find((letter) => WRITTEN[letter] === part)).join("");

describe("changing what turns are", () => {
  it("a probe begins a question, and its reply is the answer", () => expect(write(beginQuestion(read("QAPRPR"), 2))).toBe("QAQAPR"));
  it("listening inside the reply stays aside", () => expect(write(beginQuestion(read("QAPR-R"), 2))).toBe("QAQA-A"));
  it("a question joins the one before, with its own probes", () => expect(write(joinBefore(read("QAQAPRQA"), 2))).toBe("QAPRPRQA"));
  it("the first question joins nothing", () => expect(write(joinBefore(read("--QAPR"), 2))).toBe("--QAPR"));
  it("beginning and joining take each other back", () => expect(write(joinBefore(beginQuestion(read("QAPRPR"), 2), 2))).toBe("QAPRPR"));
  it("a whole question is left out", () => expect(write(leaveOut(read("QAPRQA"), [0, 1, 2, 3]))).toBe("----QA"));
  it("one turn", () => expect(write(withPart(read("QA-A"), 2, "probe"))).toBe("QAPA"));

  it("no change loses a turn: each is in a thread or an aside", () => {
    const change = fc.tuple(fc.constantFrom("begin", "join", "part"), fc.nat(11), fc.constantFrom(...SPOKEN_PARTS));
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...SPOKEN_PARTS), { minLength: 12, maxLength: 12 }), fc.array(change, { maxLength: 6 }), (start, changes) => {
        const parts = changes.reduce<SpokenPart[]>((before, [what, at, part]) => (what === "begin" ? beginQuestion(before, at) : what === "join" ? joinBefore(before, at) : withPart(before, at, part)), start);
        const turns = parts.map((_, place) => ({ speaker: "A", from: place, to: place + 1, text: `turn ${place}`, pauses: null }));
        const held = threadsOf(turns, parts).flatMap((thread) => thread.turns);
        expect([...held, ...parts.flatMap((part, place) => (part === "aside" ? [place] : []))].toSorted((a, b) => a - b)).toEqual(parts.map((_, place) => place));
      }),
    );
  });
});
