import { describe, expect, it } from "vitest";
import type { InterviewerPack } from "../schema/interviewer-pack.ts";
import { questionsInInterview } from "./join-interview.ts";

const turn = (text: string) => ({ speaker: null, from: 0, to: 0, text, pauses: null });
const asks = (...texts: string[]) => texts.map((text, place) => ({ id: `q${place}`, text })) as InterviewerPack["questions"];
const interview = {
  turns: ["So, tell me about a time when you disagreed with your manager.", "I did.", "Next, how would you measure the success of a returns page?", "By returns."].map(turn),
  parts: ["question", "answer", "question", "answer"] as ("question" | "answer")[],
  questions: {},
  assessed: { "0": { answer: "a", attempt: "t", words: 1, isDone: true }, "2": { answer: "b", attempt: "u", words: 1, isDone: false } },
};

describe("questions of a pack in an interview", () => {
  it("are found by what they ask, whatever their order, and bring their attempts where they were assessed", () =>
    expect(questionsInInterview({ questions: asks("How do you measure whether a returns page is a success?", "Describe a disagreement with your manager: a time when you disagreed.") }, interview)).toEqual([{ id: "q0", thread: "2", attempt: null }, { id: "q1", thread: "0", attempt: "t" }]));

  it("that were not asked are not found, and no thread is taken twice", () => {
    expect(questionsInInterview({ questions: asks("Design a parcel locker network for Lisbon.") }, interview)).toEqual([]);
    expect(questionsInInterview({ questions: asks("A time you disagreed with your manager", "Tell me about a time you disagreed with your manager") }, interview).map(({ thread }) => thread)).toEqual(["0"]);
  });

  it("go by the person's own words for a question", () => expect(questionsInInterview({ questions: asks("Design a parcel locker network for Lisbon.") }, { ...interview, questions: { "2": "Design a parcel locker network" } })).toMatchObject([{ thread: "2" }]));
});
