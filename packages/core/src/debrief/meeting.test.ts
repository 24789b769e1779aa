import { describe, expect, it } from "vitest";
import type { InterviewerVote } from "../schema/debrief.ts";
import { barRaiserCase, differencesIn, voteToFlip } from "./meeting.ts";

const lens = { kind: "lens" as const, id: "behavioural" as const };
const vote = (role: InterviewerVote["role"], cast: InterviewerVote["vote"], more: Partial<InterviewerVote> = {}): InterviewerVote => ({ interviewer: role, role, vote: cast, because: "x", for: [], against: [], notHeard: [], flip: null, noFlip: null, technicalBar: [], ...more });
const heard = { item: lens, answer: "a", quote: "I moved it.", strength: "survived a probe" as const };
const concern = { item: lens, answer: "b", about: "no-result", reason: "no result is told", answered: false };
const flip = { answer: "b", criterion: "quantified-result", frame: "It went from __ to __." };

describe("the meeting", () => {
  it("says who differs, and on what both heard something", () => {
    expect(differencesIn([vote("hiring-manager", "inclined", { for: [heard] }), vote("tpm-peer", "inclined"), vote("bar-raiser", "not inclined", { against: [concern] })])).toEqual([
      "The hiring manager and the TPM peer are inclined; the bar raiser is not.",
      "Behavioural was shown in one round, and is a concern of the bar raiser: no result is told.",
    ]);
  });

  it("else names the open concern, or what was heard too little of", () => {
    const others = [vote("pm", "not inclined", { against: [{ ...concern, item: { kind: "principle", id: "ownership" } }] }), vote("recruiter", "not inclined", { notHeard: [{ kind: "principle", id: "frugality" }] })];
    expect(differencesIn([vote("hiring-manager", "strongly inclined"), ...others])).toEqual([
      "The hiring manager is inclined; the product manager and the recruiter are not.",
      "The concern of the product manager: Ownership, no result is told.",
      "The recruiter heard too little of Frugality.",
    ]);
  });

  it("says when all agree, and who could not vote", () => {
    expect(differencesIn([vote("pm", "inclined"), vote("tpm-peer", "inclined")])).toEqual(["All who voted are inclined."]);
    expect(differencesIn([vote("pm", "not inclined"), vote("tpm-peer", "not inclined"), vote("recruiter", null)])).toEqual(["Nobody who voted is inclined.", "The recruiter heard nothing that could be assessed, and casts no vote."]);
    expect(differencesIn([])).toEqual([]);
  });

  it("moves first the vote that decides", () => {
    const votes = [vote("tpm-peer", "not inclined", { flip }), vote("bar-raiser", "not inclined", { flip })];
    expect(voteToFlip(votes)?.role).toBe("bar-raiser");
    expect(voteToFlip(votes.slice(0, 1))?.role).toBe("tpm-peer");
    expect(voteToFlip([vote("pm", "inclined")])).toBeNull();
  });

  it("lays out the bar raiser's case", () => {
    expect(barRaiserCase([vote("pm", "inclined")])).toBeNull();
    expect(barRaiserCase([vote("pm", "inclined", { for: [heard] }), vote("bar-raiser", "not inclined", { against: [{ ...concern, item: { kind: "principle", id: "ownership" } }] })])?.slice(1)).toEqual(["Shown again under a follow-up question: Behavioural.", "Left open: Ownership."]);
    expect(barRaiserCase([vote("bar-raiser", "inclined")])?.slice(1)).toEqual(["Nothing was shown again under a follow-up question.", "No concern is left open."]);
  });
});
