import { describe, expect, it } from "vitest";
import type { StoryData } from "../schema/story.ts";
import { areaEvidence } from "./level-evidence.ts";
import { sentencesToChoose, standingMarks, withMark } from "./story-marks.ts";
import { tellingOf } from "./story-telling.ts";

const story: StoryData = { title: "Ferries", claim: null, year: null, employer: null, isDataProject: false, parts: { actions: "I rang the harbour. I told her it was my fault.", result: "It held." }, forms: {}, numbers: [], interviews: {} };

describe("the person's own verdicts on a story", () => {
  it("stand as long as the words stand", () => {
    const marked = withMark(withMark(story, "earn-trust", { verdict: "holds", quote: "I told her it was my fault." }), "ownership", { verdict: "does-not-hold", quote: null });
    expect(Object.keys(standingMarks(marked))).toEqual(["earn-trust", "ownership"]);
    const edited = { ...marked, parts: { ...marked.parts, actions: "I rang the harbour." } };
    expect(Object.keys(standingMarks(edited))).toEqual(["ownership"]);
    expect(withMark(marked, "earn-trust", null).marks).toEqual({ ownership: { verdict: "does-not-hold", quote: null } });
  });

  it("are made of sentences of the story, in telling order", () => {
    expect(sentencesToChoose(story)).toEqual(["I rang the harbour.", "I told her it was my fault.", "It held."]);
  });

  it("count where an area is looked for, as the person's", () => {
    const marks = { escalation: { verdict: "holds" as const, quote: "I rang the harbour." } };
    expect(areaEvidence([{ id: "a", text: tellingOf(story).text, assessment: null, marks }], { shownBy: ["escalation", "ownership"] })).toEqual([{ story: "a", by: "escalation", quote: "I rang the harbour.", isOwn: true }]);
  });
});
