import { describe, expect, it } from "vitest";
import { threadsOf, type SpokenPart } from "./spoken-parts.ts";
import { splitTranscript, type SplitTranscript } from "./split-transcript.ts";

const LONG = "In March I moved seven teams to the new service. I found a line in the plan with no name beside it, so I drove to Lima and sat down with Bev, who runs the registers. We went live on November 9.";
const REPLY = "I showed her the returns by week and offered to take the first month of support myself.";

/** A dialogue, a line a turn: "P: words". Five seconds each. */
function heard(dialogue: string, who: { candidate: string | null; me: string | null } = { candidate: null, me: null }): SplitTranscript {
  const segments = dialogue.trim().split("\n").map((line, place) => {
    const [, speaker = "", text = ""] = /^\s*(\w[\w ]*|\?): (.*)$/.exec(line) ?? [];
    return { speaker: speaker === "?" ? null : speaker, from: place * 5, to: place * 5 + 5, text: text.replaceAll("LONG", LONG).replaceAll("REPLY", REPLY), words: null };
  });
  return splitTranscript({ segments, hasTimes: true }, who);
}

/** The parts as one letter each: Question, Answer, Probe, Reply, - aside. */
const LETTERS: Readonly<Record<SpokenPart, string>> = { question: "Q", answer: "A", probe: "P", reply: "R", aside: "-" };
const partsOf = (dialogue: string): string => heard(dialogue).parts.map((part) => LETTERS[part]).join("");

describe("which turn is what", () => {
  it.each<[string, string, string]>([
    ["small talk before, the candidate's questions after", `
      P: Hi Zora, how are you?
      Z: Good, thanks, and you?
      P: Great. Tell me about a time when you disagreed with your manager.
      Z: LONG
      P: Thanks. Do you have any questions for me?
      Z: What did you cut last?
      P: A dashboard that nobody opened, because it took two engineers a week.
      Z: Interesting.`, "--QA----"],
    ["listening in the middle of an answer", `
      P: Tell me about a launch that slipped, one you were responsible for.
      Z: LONG
      P: Mm-hm. Right.
      Z: And then we moved the date by a week.
      P: Okay.`, "QA-A-"],
    ["probes go on with what was said", `
      P: Describe a situation in which you had no authority.
      Z: LONG
      P: You said Bev runs the registers. Why did she agree?
      Z: REPLY
      P: How did you know that it worked?
      Z: REPLY`, "QAPRPR"],
    ["a remark that is no question is a probe where something is said to it", `
      P: Give me an example of a decision that you made without data.
      Z: LONG
      P: I do not buy that. Your director would have stopped it.
      Z: REPLY`, "QAPR"],
    ["the next subject, said to be one", `
      P: Tell me about a time you failed.
      Z: LONG
      P: Okay, next question. What metrics would you look at?
      Z: LONG`, "QAQA"],
    ["the next subject, by what it asks", `
      P: Tell me about yourself.
      Z: LONG
      P: Suppose orders in Lisbon fall by a tenth overnight. What do you do first?
      Z: LONG`, "QAQA"],
    ["an example of that is a probe", `
      P: Tell me about how you work with other teams, in a program you ran.
      Z: LONG
      P: Can you give me an example of that?
      Z: REPLY`, "QAPR"],
    ["what the candidate asks back belongs to the answer, what is said to it does not", `
      P: How would you measure the success of our returns page?
      Z: For which country?
      P: Only for Spain.
      Z: LONG`, "QA-A"],
    ["asked twice before an answer is one question", `
      P: Tell me about a time you simplified something.
      Z: Um.
      P: Anything, small or large?
      Z: LONG`, "QAPR"],
    ["two interviewers", `
      P: Tell me about a conflict between two teams, one that you settled.
      Z: LONG
      Q: What would the other team say about it?
      Z: REPLY
      Q: Moving on. Walk me through a program that you planned from the start.
      Z: LONG`, "QAPRQA"],
    ["without question marks, as some recognisers write", `
      P: so tell me about a time when you had to cut scope
      Z: LONG
      P: and what did the customer say about it
      Z: REPLY`, "QAPR"],
    ["a question that nobody answered is none", `
      P: Tell me about a time you hired somebody.
      Z: LONG
      P: Have you ever let somebody go? Well, we are out of time.`, "QA-"],
  ])("%s", (_, dialogue, parts) => expect(partsOf(dialogue)).toBe(parts));
});

describe("who is interviewed", () => {
  const TALK = "P: Tell me about a time you failed.\nZ: LONG\nP: Why did it fail?\nZ: REPLY";

  it("whoever asks least for what they say", () => expect(heard(TALK)).toMatchObject({ candidate: "Z", doubts: [] }));
  it("whom the person chose, even against that", () => expect(heard(TALK, { candidate: "P", me: null }).candidate).toBe("P"));
  it("whoever is called Me", () => expect(heard("Me: LONG\nInterviewer: LONG Why?").candidate).toBe("Me"));
  it("whoever carries the candidate's name", () => expect(heard("Ann Lee: LONG\nZora Quill: Why is that? And who else knew?", { candidate: null, me: "Zora Quill" }).candidate).toBe("Zora Quill"));
  it("somebody else's interview is said to be one", () => expect(heard("Ann Lee: Tell me about a time you failed.\nBo Ray: LONG", { candidate: null, me: "Zora Quill" }).doubts).toEqual(["somebody-else"]));
  it("one speaker only", () => expect(heard("Zora: LONG").doubts).toEqual(["one-speaker", "no-questions"]));
  it("a talk without questions", () => expect(heard("Ann: LONG\nBo: LONG LONG").doubts).toContain("no-questions"));
  it("nobody named: a guess from the words", () => {
    const { doubts, turns, parts } = heard(`?: Tell me about a time you failed. ${LONG} You said seven teams. Which of them mattered? ${REPLY}`);
    expect(doubts).toEqual(["nobody-named"]);
    expect(threadsOf(turns, parts)).toMatchObject([{ question: "Tell me about a time you failed.", answer: LONG, probes: [{ probe: "You said seven teams. Which of them mattered?", reply: REPLY }] }]);
  });
});

it("words without a single mark are taken apart where the recogniser paused", () => {
  const bare = LONG.toLowerCase().replaceAll(/[.,]/g, "");
  const { turns, parts } = splitTranscript({ hasTimes: true, segments: ["tell me about a time you failed", bare, "and what did the customer say about it", bare].map((text, place) => ({ speaker: null, from: place * 9, to: place * 9 + 9, text, words: null })) });
  expect(turns.map(({ from }) => from)).toEqual([0, 9, 18, 27]);
  expect(parts).toEqual(["question", "answer", "probe", "reply"]);
});

describe("threads", () => {
  const { turns, parts } = heard("P: Great. We have forty minutes. Let's start. Tell me about a time you failed.\nZ: LONG\nP: Why?\nZ: REPLY\nP: And then?\nZ: REPLY");

  it("hold the question without what passes the time, and the time that the answer took", () =>
    expect(threadsOf(turns, parts)).toEqual([{ at: 0, question: "Tell me about a time you failed.", answer: LONG, probes: [{ probe: "Why?", reply: REPLY }, { probe: "And then?", reply: REPLY }], turns: [0, 1, 2, 3, 4, 5], from: 0, to: 30, seconds: 5 }]));

  it("any order of parts makes threads, and every turn that is no aside is in one", () => {
    const any: SpokenPart[] = ["reply", "probe", "question", "answer", "question", "aside"];
    const threads = threadsOf(turns, any);
    expect(threads.flatMap((thread) => thread.turns)).toEqual([0, 1, 2, 3, 4]);
    expect(threads.map(({ question, answer }) => [question, answer])).toEqual([["", turns[0]?.text], ["Why?", REPLY], ["And then?", ""]]);
  });

  it("the same transcript is taken apart in the same way each time", () => expect(heard("P: Tell me about a time you failed.\nZ: LONG")).toEqual(heard("P: Tell me about a time you failed.\nZ: LONG")));
});
