import { describe, expect, it } from "vitest";
import type { LevelProfile } from "../schema/level.ts";
import type { LoopData, LoopEvent, PlannedRound } from "../schema/loop.ts";
import { RealLoop } from "../schema/real-loop.ts";
import { forecastOf, newestFinished } from "./forecast.ts";

const SECOND = 1_000;
const STRONG =
  "In March 2025 our clinic booking service in Leeds lost one booking in forty, and the nurses found out only when the patient stood at the desk. Nobody owned the queue, so I took it. I read every failed booking of two weeks myself, found that the retry wrote twice, and I decided to stop the retry for three days although sales wanted it on. I wrote the fix, tested it on one clinic, and rolled it out to all twelve. Lost bookings fell from 2.5% to 0.2% by May and have stayed there. I set up a daily check that pages the owner when more than five fail, and I learned to ask who owns a queue before I build on it.";

const round = (id: string, role: PlannedRound["role"], answer: string): PlannedRound => ({
  id, role, topic: id, lens: "behavioural", minutes: 45, closingMinutes: 5, principles: ["ownership"], manner: "neutral",
  questions: [{ id: `${id}-question`, answer, text: "Tell me about something that was not yours, and that you took.", objective: "x", lens: "behavioural", isScored: true, followUps: [], reach: ["situation", "own-action", "quantified-result", "mechanism", "reflection"], principle: "ownership", facts: [] }],
});
const plan = [round("manager", "hiring-manager", "00000000-0000-4000-8000-000000000001"), round("peer", "tpm-peer", "00000000-0000-4000-8000-000000000002")];

/** A loop in which each interviewer was told this; null: the round was left without an answer. */
function loopOf(answers: readonly (string | null)[], from = 0): LoopData {
  const events = answers.flatMap((text, place): LoopEvent[] => {
    const at = from + place * 100 * SECOND;
    const said: LoopEvent[] = text === null ? [] : [{ kind: "answered", at: at + 60 * SECOND, text }, { kind: "question-done", at: at + 61 * SECOND }];
    return [{ kind: "round-began", at }, ...said, { kind: "round-ended", at: at + 70 * SECOND }];
  });
  return { of: { kind: "format", id: "short-loop" }, name: "Short loop", seed: 7, mode: "real", pressure: null, plan, events, kept: [] };
}

const forecast = (loop: LoopData, profiles: readonly LevelProfile[] = [], aim: string | null = null) => forecastOf(loop, "loop-id", profiles, aim, "2026-11-20");

describe("the forecast of a real loop", () => {
  it("is what the debrief makes of the practice loop, in the shape in which it is kept", () => {
    const made = forecast(loopOf([STRONG, STRONG]));
    expect(made).toMatchObject({ loop: "loop-id", name: "Short loop", outcome: "inclined", level: "not shown", madeOn: "2026-11-20" });
    expect(made?.votes.every((vote) => vote === "inclined" || vote === "strongly inclined")).toBe(true);
    expect(RealLoop.parse({ day: null, rounds: [], forecast: made, outcome: null, outcomeOn: null, note: "" }).forecast).toEqual(made);
    expect(forecast(loopOf([STRONG, STRONG]))).toEqual(made);
  });

  it("has a place for every interviewer, without a vote where one heard nothing", () => {
    const made = forecast(loopOf([STRONG, null]));
    expect(made?.votes.map((vote) => vote === null)).toEqual([false, true]);
    expect(made?.outcome).toBe("inclined");
  });

  it("is none where nothing that was said could be assessed", () => {
    expect(forecast(loopOf([null, null]))).toBeNull();
    expect(forecast(loopOf(["Yes.", "   "]))).toBeNull();
  });

  it("hears what was replied to a probe", () => {
    const thin = "In March 2025 our clinic booking service in Leeds lost bookings, and nobody owned the queue, so I took it. I read every failed booking of two weeks myself, found that the retry wrote twice, and I wrote the fix and rolled it out to all twelve clinics with their leads.";
    const events = (reply: string): LoopEvent[] => [
      { kind: "round-began", at: 0 },
      { kind: "answered", at: 60 * SECOND, text: thin },
      { kind: "probed", at: 61 * SECOND, criterion: "quantified-result", text: "What came of it?", quote: null },
      { kind: "replied", at: 90 * SECOND, text: reply },
      { kind: "round-ended", at: 95 * SECOND },
    ];
    const told = (reply: string) => forecast({ ...loopOf([]), plan: plan.slice(0, 1), events: events(reply) })?.votes;
    expect(told("I could not say.")).toEqual(["not inclined"]);
    expect(told("Lost bookings fell from 2.5% to 0.2% by May. I set up a daily check that pages the owner when more than five fail, and I learned to ask who owns a queue before I build on it.")).not.toEqual(["not inclined"]);
  });

  it("says which level the stories show, and when it is the lower one", () => {
    const profile = (id: string, atLeast: number): LevelProfile => ({ id, name: `Level ${id}`, family: null, source: "s", note: "n", scope: [{ kind: "money", atLeast, says: "money" }] });
    const profiles = [profile("lower", 100_000), profile("higher", 10_000_000)];
    const made = forecast(loopOf([`${STRONG} It saved $300,000 a year.`, `${STRONG} It saved $300,000 a year.`]), profiles, "higher");
    expect([made?.outcome, made?.level]).toEqual(["inclined, one level lower", "Level lower"]);
  });
});

describe("the practice loop that a forecast is made from", () => {
  const kept = (id: string, data: LoopData) => ({ id, data });

  it("is the one that ended last, whatever was touched since", () => {
    expect(newestFinished([kept("older", loopOf([STRONG, STRONG])), kept("newer", loopOf([null, null], 9_000 * SECOND)), kept("oldest", loopOf([null, null]))])?.id).toBe("newer");
  });

  it("is never an exercise, nor one that was broken off", () => {
    const brokenOff = loopOf([STRONG], 9_000 * SECOND);
    const drill: LoopData = { ...loopOf([STRONG, STRONG]), of: { kind: "question", id: "q" } };
    expect(newestFinished([kept("broken-off", brokenOff), kept("drill", drill)])).toBeNull();
    expect(newestFinished([])).toBeNull();
  });
});
