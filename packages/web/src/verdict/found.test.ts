import { assess } from "@inclined/core/assess";
import { describe, expect, it } from "vitest";
import { foundIn, nameOf } from "./found.ts";

const question = "Tell me about something you delivered that nearly didn’t happen.";
const answer =
  "So this was at Larkbasket last March, in the grocery delivery team. I drove to Lima and sat down with Bev, who runs the registers, and I wrote the test harness myself. I aligned all the stakeholders and communicated effectively.";
const reply = "Late deliveries fell from 14% to 6% in the first month, and the support team had 2,300 fewer calls.";

describe("what an assessment points at", () => {
  it("comes in the order of the words, with exactly those words, replies last", () => {
    const said = assess({ id: null, lens: "behavioural", question, answer, thread: [{ probe: "How did it end?", reply }] });
    const found = foundIn(said, null, true);
    expect(found.length).toBeGreaterThan(2);
    const places = found.filter(({ words }) => words.length > 0).map(({ words: [first] }) => [first?.turn ?? -1, first?.start ?? 0] as const);
    expect(places).toEqual(places.toSorted(([turn, start], [other, otherStart]) => turn - other || start - otherStart));
    for (const { words } of found) for (const { start, end, quote, turn } of words) expect((turn === undefined ? answer : reply).slice(start, end)).toBe(quote);
    expect(found.find(({ id }) => id === "quantified-result")).toMatchObject({ name: "Quantified result", tone: "met", asked: true });
    expect(found.find(({ id }) => id === "own-action")).toMatchObject({ asked: false });
  });

  it("says nothing of being asked where nothing was, and leaves out what is said against a criterion out of reach", () => {
    const said = assess({ id: null, lens: "behavioural", question, answer });
    expect(foundIn(said, null, false).every((one) => one.asked === undefined)).toBe(true);
    const [first, ...others] = said.criteria;
    if (first === undefined) throw new Error("a lens has criteria");
    const contrary = { ...first, met: false, state: "contrary" as const, evidence: [], contrary: [{ start: 0, end: 2, quote: "So" }] };
    const denied = { ...said, criteria: [contrary, ...others] };
    expect(foundIn(denied, null, false).some(({ id, tone }) => id === first.id && tone === "contrary")).toBe(true);
    expect(foundIn(denied, [], false).some(({ id, tone }) => id === first.id && tone === "contrary")).toBe(false);
  });

  it("knows the names of criteria, faults and principles", () => {
    expect([nameOf("data-driven", "experiment"), nameOf("push-back", "waits"), nameOf("behavioural", "dive-deep")]).toEqual(["Experiment", "Waits", "Dive Deep"]);
  });
});
