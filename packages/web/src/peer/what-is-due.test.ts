import { replay } from "@inclined/core/interview/loop-state";
import type { LoopEvent, PlannedRound } from "@inclined/core/schema/loop";
import type { PeerAsk } from "@inclined/core/schema/peer-room";
import { describe, expect, it } from "vitest";
import { whatIsDue } from "./what-is-due.ts";

const [ONE, TWO] = ["11111111-1111-4111-8111-111111111111", "22222222-2222-4222-8222-222222222222"];
const question = (answer: string) => ({ id: answer, answer, text: "What did you fix?", objective: "", lens: "behavioural" as const, isScored: true, reach: [], followUps: [], principle: null, facts: [{ about: "vans", says: "About 40." }] });
const PLAN: PlannedRound[] = [{ id: "one", role: "pm", topic: "One", lens: null, minutes: 9, closingMinutes: 0, principles: [], manner: "neutral", questions: [question(ONE), question(TWO)] }];
type Without<Event> = Event extends unknown ? Omit<Event, "at"> : never;
const after = (...events: Without<LoopEvent>[]) => replay({ plan: PLAN, events: [{ kind: "round-began", at: 0 }, ...events.map((event, place): LoopEvent => ({ ...event, at: place + 1 }))] });
const typed = (text: string) => ({ kind: "typed" as const, text });
const PROBE: PeerAsk = { kind: "probe", criterion: null, text: "Whose yard was it?" };
const due = (ask: PeerAsk, state: ReturnType<typeof after>, quietMs: number, of = ONE) => whatIsDue({ number: 1, question: of, ask }, state, quietMs)?.map((one) => ("text" in one ? `${one.kind} ${one.text}` : one.kind)) ?? "waits";
const PROBED = { kind: "probed" as const, criterion: null, text: "Whose yard was it?", quote: null };
const [SHORT, LONG] = [2_000, 5_000];

describe("what was asked in the second window", () => {
  it.each([
    ["a probe before anything was said", PROBE, after(), LONG, "waits"],
    ["a probe at the first letter", PROBE, after(typed("S")), 0, "waits"],
    ["a probe in a word", PROBE, after(typed("So this was at Lark")), SHORT, "waits"],
    ["a probe behind a sentence", PROBE, after(typed("So this was at Larkbasket.")), SHORT, ["answered So this was at Larkbasket.", "probed Whose yard was it?"]],
    ["a probe in a long pause", PROBE, after(typed("So this was at")), LONG, ["answered So this was at", "probed Whose yard was it?"]],
    ["a probe in a reply that is being written", PROBE, after({ kind: "answered", text: "A." }, { ...PROBED, text: "Why?" }, typed("Because the")), SHORT, "waits"],
    ["a probe where the one before has no reply yet", PROBE, after({ kind: "answered", text: "A." }, { ...PROBED, text: "Why?" }), 0, ["replied ", "probed Whose yard was it?"]],
    ["a probe that stands there already", PROBE, after({ kind: "answered", text: "A." }, PROBED), LONG, []],
    ["the same probe once more behind its reply", PROBE, after({ kind: "answered", text: "A." }, PROBED, { kind: "replied", text: "Ours." }), 0, ["probed Whose yard was it?"]],
    ["a probe to an answer that is over", PROBE, after({ kind: "answered", text: "A." }), 0, ["probed Whose yard was it?"]],
    ["the next question in a word", { kind: "next" } as const, after(typed("So this was at Lark")), SHORT, "waits"],
    ["the next question behind a sentence", { kind: "next" } as const, after(typed("So this was at Larkbasket.")), SHORT, ["answered So this was at Larkbasket.", "question-done"]],
    ["the next question where nothing was said", { kind: "next" } as const, after(), 0, ["question-done"]],
    ["a fact that was told in a word", { kind: "tell", about: "vans" } as const, after(typed("How man")), 0, ["asked Asked aloud about vans"]],
  ])("%s", (_, ask, state, quietMs, expected) => {
    expect(due(ask, state, quietMs)).toEqual(expected);
  });

  it("belongs to its question", () => {
    expect(due(PROBE, after({ kind: "question-done" }, typed("An answer to the second")), 0)).toEqual([]);
    expect(due(PROBE, after({ kind: "question-done" }, typed("An answer to the second")), 0, TWO)).toBe("waits");
  });
});
