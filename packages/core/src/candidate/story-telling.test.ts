import { describe, expect, it } from "vitest";
import { assess } from "../assess.ts";
import { STORY_PARTS } from "../schema/story-part-ids.ts";
import { LENS_RULES } from "../lenses/rules.ts";
import { emptyStory } from "./story-beginning.ts";
import { storyNotes } from "./story-notes.ts";
import { partFor, partsOf } from "./story-parts.ts";
import { holdsWords, partsKeptAside, storyQuestion, tellingOf, withWordsIn, wordsInPart } from "./story-telling.ts";

const parts = {
  result: "Late deliveries fell from 9 % to 4 % within six weeks.",
  situation: "In March 2022 our depot in Leeds lost its routing service two weeks before Easter, and 300 shops were waiting for bread.",
  need: "Shops needed to know when the van comes.",
  actions: "I called the carrier the same morning and I wrote the order in which routes went back by hand. Then I sat with the planners until noon.",
  task: "   ",
};
const story = { ...emptyStory(), title: "The week before Easter", parts };

describe("the telling of a story", () => {
  it("holds the parts in telling order, whatever order they were written in, and says where each stands", () => {
    const { text, places } = tellingOf(story);
    expect(places.map(({ part }) => part)).toEqual(["situation", "actions", "result"]);
    for (const { part, start, end } of places) expect(text.slice(start, end)).toBe((parts as Record<string, string>)[part]);
    expect(text).toBe([parts.situation, parts.actions, parts.result].join("\n\n"));
  });

  it("told as a product takes other parts, and says what is kept aside", () => {
    expect(tellingOf({ ...story, isDataProject: true }).places.map(({ part }) => part)).toEqual(["situation", "need", "result"]);
    expect(partsKeptAside(story)).toEqual(["need"]);
    expect(partsKeptAside({ ...story, isDataProject: true })).toEqual(["actions"]);
  });

  it("finds words in the part where they stand, cut where they run into the next", () => {
    const telling = tellingOf(story);
    const start = telling.text.indexOf("until noon");
    expect(wordsInPart(telling, { start, end: start + 14 })).toEqual({ part: "actions", start: parts.actions.indexOf("until noon"), end: parts.actions.length, quote: "until noon." });
    expect(wordsInPart(telling, { start: parts.situation.length, end: parts.situation.length + 1 })).toBeNull();
  });

  it("without a title answers what every story answers", () => {
    expect(storyQuestion(story)).toBe("The week before Easter");
    expect(storyQuestion({ title: " " })).toMatch(/^Tell me about a time/);
  });

  it("takes words into a part without touching those that are there", () => {
    const grown = withWordsIn(withWordsIn(story, "escalation", "I went to Ruth."), "escalation", "She freed two planners.");
    expect(grown.parts).toEqual({ ...parts, escalation: "I went to Ruth.\nShe freed two planners." });
    expect(holdsWords(grown, "escalation", " I went to Ruth. ")).toBe(true);
    expect(holdsWords(story, "escalation", "I went to Ruth.")).toBe(false);
  });

  it("every criterion and fault belongs to a part that is shown, and every part of a plain story is asked for", () => {
    const ids = [...LENS_RULES.behavioural.criteria, ...LENS_RULES.behavioural.flags];
    for (const isDataProject of [false, true]) for (const id of ids) expect(partsOf({ isDataProject })).toContain(partFor(id, { isDataProject }));
    expect(new Set(ids.map((id) => partFor(id, { isDataProject: false })))).toEqual(new Set(STORY_PARTS));
  });
});

describe("what an interviewer would note", () => {
  const telling = tellingOf(story);
  const { words, missing } = storyNotes(assess({ id: null, lens: "behavioural", question: storyQuestion(story), answer: telling.text }), telling, story, {});

  it("points at words of the parts themselves", () => {
    expect(words.length).toBeGreaterThan(2);
    for (const { part, start, end, quote } of words) expect((parts as Record<string, string>)[part]?.slice(start, end)).toBe(quote);
    expect(words.filter(({ shows }) => shows.some(({ id }) => id === "quantified-result")).map(({ part }) => part)).toContain("result");
  });

  it("asks for what is missing, each once, and never for what is there", () => {
    const there = new Set(words.flatMap(({ shows }) => shows.filter(({ tone }) => tone === "met").map(({ id }) => id)));
    expect(missing.filter(({ id }) => there.has(id))).toEqual([]);
    expect(new Set(missing.map(({ id }) => id)).size).toBe(missing.length);
    expect(missing.find(({ id }) => id === "trade-off")).toMatchObject({ part: "trade-off", because: "absent" });
    for (const { ask } of missing) expect(ask).toMatch(/\?$/);
  });

  it("asks nothing where nothing was assessed", () => {
    const short = assess({ id: null, lens: "behavioural", question: "A time", answer: "We shipped it." });
    expect(short.status).toBe("not-assessed");
    expect(storyNotes(short, tellingOf({ parts: { result: "We shipped it." }, isDataProject: false }), story, {})).toEqual({ words: [], missing: [], principles: [] });
  });
});
