import { describe, expect, it } from "vitest";
import { cutTurnTo, giveTurn, mergeSpeakers, otherSpeaker } from "./edit-speakers.ts";
import { splitTurns } from "./split-transcript.ts";

const LONG = "In March I ran the move of our delivery promise from one old service to three new ones. Seven teams were part of it, and I walked the plan backwards from the launch.";
const MORE = "I found that the picking speed belonged to the registers team and nobody had asked them, so I went there and sat down with Bev.";
const REPLY = "I did not ask for a favour. I brought her own numbers.";

/** A dialogue, a line a turn: "P: words". */
function heard(dialogue: string, candidate: string | null = null) {
  const turns = dialogue.trim().split("\n").map((line, place) => {
    const [speaker = "", ...words] = line.trim().split(": ");
    return { speaker: speaker === "?" ? null : speaker, from: place * 10, to: place * 10 + 10, text: words.join(": "), pauses: null };
  });
  const split = splitTurns(turns, { candidate, me: null });
  return { turns, parts: split.parts, candidate: split.candidate, lenses: {}, questions: {}, assessed: {} };
}
const LETTERS = { question: "Q", answer: "A", probe: "P", reply: "R", aside: "-" } as const;
const write = (parts: readonly (keyof typeof LETTERS)[]): string => parts.map((part) => LETTERS[part]).join("");

const three = heard(`One: Tell me about a time when you had to deliver something and did not control all of the teams.\nTwo: ${LONG}\nThree: ${MORE}\nOne: What did you say to her that changed her mind?\nThree: ${REPLY}`, "Two");

describe("one person whom the tool took for two", () => {
  it("is one, with both halves of the answer and the reply", () => {
    const merged = mergeSpeakers(three, "Three", "Two");
    expect(merged?.after.turns.map(({ speaker }) => speaker)).toEqual(["One", "Two", "Two", "One", "Two"]);
    expect(merged?.after.candidate).toBe("Two");
    expect(write(merged?.after.parts ?? [])).toBe("QAAPR");
    expect(merged?.takeBack({ ...three, ...merged.after })).toEqual(three);
  });

  it("stays the candidate under the other name", () => expect(mergeSpeakers(three, "Two", "Three")?.after).toMatchObject({ candidate: "Three" }));

  it("keeps what was marked by hand", () => {
    const marked = { ...three, parts: three.parts.map((part, place) => (place === 3 ? "question" as const : part)) };
    expect(write(mergeSpeakers(marked, "Three", "Two")?.after.parts ?? [])).toBe("QAAQR");
  });

  it.each([["Three", "Three"], ["Nobody", "Two"], ["Two", "Nobody"]])("%s and %s cannot be put together", (from, into) => expect(mergeSpeakers(three, from, into)).toBeNull());
});

describe("a turn that somebody else says", () => {
  it("is an answer once it is the candidate's", () => {
    const given = giveTurn(three, 2, "Two");
    expect(given?.after.turns[2]?.speaker).toBe("Two");
    expect(write(given?.after.parts.slice(0, 3) ?? [])).toBe("QAA");
    expect(given?.takeBack({ ...three, ...given.after })).toEqual(three);
  });

  it("asks once it is an interviewer's, and what follows it replies", () => {
    const two = heard(`P: Tell me about a time you failed.\nZ: ${LONG}\nZ: What did they say to that?\nZ: ${REPLY}`, "Z");
    expect(write(giveTurn(two, 2, "P")?.after.parts ?? [])).toBe("QAPR");
  });

  it("changes nothing where it is theirs, or is not there", () => {
    expect(giveTurn(three, 1, "Two")).toBeNull();
    expect(giveTurn(three, 9, "Two")).toBeNull();
  });

  it("that was the last of the candidate's leaves one who speaks as the candidate", () => {
    const two = heard(`P: Tell me about a time you failed.\nZ: ${LONG}\nB: ${MORE}`, "Z");
    expect(giveTurn(two, 1, "B")?.after.candidate).toBe("B");
  });
});

describe("a turn in which another begins to speak", () => {
  const both = heard(`P: Tell me about a time you failed.\nZ: ${LONG} What did the registers team say to that?\nZ: ${REPLY}`, "Z");

  it("is two turns of two people, and what follows is what it is then", () => {
    const cut = cutTurnTo({ ...both, lenses: { "2": "push-back" } }, 1, LONG.length + 1, "P");
    expect(cut?.after.turns.map(({ speaker }) => speaker)).toEqual(["P", "Z", "P", "Z"]);
    expect(write(cut?.after.parts ?? [])).toBe("QAPR");
    expect(cut?.after.lenses).toEqual({ "3": "push-back" });
    expect(cut?.takeBack({ ...both, ...cut.after })).toEqual({ ...both, lenses: { "2": "push-back" } });
  });

  it("cannot be cut where one side says nothing", () => expect(cutTurnTo(both, 1, 0, "P")).toBeNull());

  it("that asks nothing is a probe all the same, and nothing else moves", () => {
    const told = heard(`P: Tell me about a time you failed.\nZ: ${LONG} So I do not quite see it.\nP: What did the customer say about it?\nZ: ${REPLY}`, "Z");
    expect(write(cutTurnTo(told, 1, LONG.length + 1, "P")?.after.parts ?? [])).toBe("QAPPR");
  });

  it.each<[string, string, string, string]>([
    ["the candidate's words at the end of a question", `P: Tell me about a time you failed. ${LONG}\nZ: ${MORE}`, "Z", "QAA"],
    ["the candidate's words at the end of a probe", `P: Tell me about a time you failed.\nZ: ${LONG}\nP: Why did she agree? ${REPLY}`, "Z", "QAPR"],
    ["listening at the end of an answer", `P: Tell me about a time you failed.\nZ: ${LONG} Mm-hm. Right.\nZ: ${MORE}`, "P", "QA-A"],
    ["a second interviewer", `P: Tell me about a time you failed. And do tell us why.\nB: Yes.\nZ: ${LONG}`, "B", "QQ-A"],
  ])("%s", (_, dialogue, speaker, parts) => {
    const interview = heard(dialogue, "Z");
    const at = interview.turns.findIndex(({ text }) => / (?:In March|I did not|Mm-hm|And do)/.test(text));
    const caret = interview.turns[at]?.text.search(/ (?:In March|I did not|Mm-hm|And do)/) ?? 0;
    const marked = { ...interview, parts: interview.parts.map((part, place) => (place === at && part === "aside" ? "probe" as const : part)) };
    expect(write(cutTurnTo(marked, at, caret, speaker)?.after.parts ?? [])).toBe(parts);
  });

  it.each<[string, string, number, string | null]>([
    ["of the candidate's, who asked before", "P: a\nZ: b\nQ: c", 1, "P"],
    ["of the candidate's at the beginning, who speaks next", "Z: b\nQ: c", 0, "Q"],
    ["of an interviewer's, the candidate", "P: a\nZ: b\nQ: c\nP: d", 3, "Z"],
    ["of nobody's, nobody", "?: a\n?: b", 0, null],
    ["of the only one who speaks, nobody", "Z: a\nZ: b", 0, null],
  ])("the other is, %s", (_, dialogue, at, other) => expect(otherSpeaker({ ...heard(dialogue), candidate: dialogue.startsWith("?") ? null : "Z" }, at)).toBe(other));
});
