import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NASTY_PIECES } from "../answer/nasty.ts";
import { sentences } from "../answer/sentences.ts";
import { words as wordsOf } from "../answer/words.ts";
import type { Transcript } from "../schema/transcript.ts";
import { timelineOf } from "./timeline.ts";
import { alignWords, UNMATCHED } from "./timeline-align.ts";
import { placeOf, sentenceOf, stretchToHear, wordAt } from "./timeline-places.ts";

const word = (text: string, from: number, to: number) => ({ text, from, to });
/** Half a second for each word, from the tenth second on. */
const timed = (text: string, at = 10): Transcript => {
  const words = text.split(" ").map((one, index) => word(one, at + index / 2, at + index / 2 + 0.4));
  return { from: "command", by: "a program", hasTimes: true, notes: [], segments: [{ speaker: null, from: at, to: at + words.length / 2, text, words }] };
};
const recorded = (transcript: Transcript | null, seconds = 60) => ({ seconds, sound: null, transcript });
const HEARD = "I called all the people at the company and I asked them for three more weeks the manager said no so I mooed two teams to the new planet and we finished on time";
const at = (text: string, quote: string) => ({ start: text.indexOf(quote), end: text.indexOf(quote) + quote.length });
const SAID = "Um, I called the people at the company, and I asked them for three more weeks. The manager said no. So I moved two teams to the new plan, and we finished on time.";

describe("when the words of an answer were said", () => {
  it("is when the recogniser heard them, whatever was corrected around them", () => {
    const { words, why, timesFrom } = timelineOf(SAID, recorded(timed(HEARD)));
    expect([why, timesFrom, words.length]).toEqual([null, "words", wordsOf(SAID).length]);
    const place = (quote: string) => placeOf({ words }, at(SAID, quote));
    expect(place("The manager said no.")).toEqual({ from: 18, to: 19.9, isAbout: false });
    // one word that stands for one has its time
    expect(place("moved")).toEqual({ from: 21, to: 21.4, isAbout: false });
    // put in before the first
    expect(place("Um,")).toEqual({ from: 9.6, to: 10, isAbout: true });
    expect(place("the people")).toEqual({ from: 11.5, to: 12.4, isAbout: false });
  });

  it("is shared where some words stand for others, and lies between neighbours where words were put in", () => {
    const { words } = timelineOf("I went over and asked them for weeks and for many more.", recorded(timed("I asked them for weeks")));
    const places = words.map(({ from, to, isAbout }) => [from, to, isAbout]);
    expect(places[0]).toEqual([10, 10.4, false]);
    expect(places.slice(1, 4).every(([from, to, isAbout]) => Number(from) >= 10.4 && Number(to) <= 10.5 && isAbout === true)).toBe(true);
    expect(places[4]).toEqual([10.5, 10.9, false]);
    expect(Number(places.at(-1)?.[0])).toBeGreaterThan(12.4);
  });

  it("is guessed within a stretch that has times, over the speech in it", () => {
    const transcript: Transcript = { ...timed("x"), segments: [{ speaker: null, from: 0, to: 20, text: "one two three four", words: null }] };
    const { words, timesFrom } = timelineOf("One two three four.", { ...recorded(transcript, 20), sound: null });
    expect([timesFrom, words.every(({ isAbout }) => isAbout)]).toEqual(["stretches", true]);
    const sound = { seconds: 20, runs: [{ from: 2, to: 4 }, { from: 16, to: 18 }], speakingSeconds: 4, pauses: [], longestRunSeconds: 2, syllables: 4, speechRate: 1, articulationRate: 1, peaks: [], signalToNoise: 30 };
    const spoken = timelineOf("One two three four.", { seconds: 20, sound, transcript }).words;
    expect(spoken.every(({ from }) => (from >= 2 && from <= 4) || (from >= 16 && from <= 18))).toBe(true);
    expect([spoken[0]?.from, spoken.at(-1)?.to]).toEqual([2, 18]);
  });

  it.each<[string, Transcript | null, string, string | null]>([
    ["nothing was written down", null, "no-words", null],
    ["words were typed", { ...timed(HEARD), from: "typed" }, "no-words", null],
    ["nothing was heard", { ...timed(HEARD), segments: [] }, "no-words", null],
    ["times are missing or were put right", { ...timed(HEARD), hasTimes: false }, "no-times", null],
    ["the browser told when words arrived", { ...timed(HEARD), from: "browser", hasTimes: false }, "ok", "arrivals"],
    ["something else was said", timed("we bought the ferry and it was late on most days so nobody knew of it until the harbour had been asked"), "other-words", null],
  ])("%s", (_, transcript, why, from) => {
    const { words, why: said, timesFrom } = timelineOf(SAID, recorded(transcript));
    expect([said ?? "ok", timesFrom, words.length > 0]).toEqual([why, from, why === "ok"]);
  });

  it("says nothing of an empty text", () => expect(timelineOf("", recorded(timed(HEARD)))).toMatchObject({ words: [], why: "other-words" }));
});

/** Texts from few words, so that the same word stands in many places. */
const few = fc.array(fc.constantFrom("the", "and", "I", "we", "moved", "it", "plan", "Um,", "no."), { maxLength: 40 });
const nasty = fc.array(fc.oneof(fc.constantFrom(...NASTY_PIECES, "the", "plan", "moved"), fc.string({ maxLength: 5 })), { maxLength: 30 }).map((pieces) => pieces.join(" "));
const seconds = fc.double({ min: 0, max: 90, noNaN: true });
const anyTranscript = fc
  .array(fc.record({ text: nasty, from: seconds, to: seconds, words: fc.option(fc.array(fc.record({ text: fc.constantFrom("the", "plan", " moved.", "—", ""), from: seconds, to: seconds }), { maxLength: 12 })) }), { maxLength: 6 })
  .map((segments): Transcript => ({ from: "endpoint", by: null, hasTimes: true, notes: [], segments: segments.map((segment) => ({ speaker: null, ...segment })) }));

describe("alignment of words", () => {
  it("matches equal words only, in order, and none twice", () => {
    fc.assert(
      fc.property(few, few, (mine, theirs) => {
        const found = [...alignWords(mine, theirs)];
        expect(found.length).toBe(mine.length);
        found.forEach((place, index) => expect(place === UNMATCHED || theirs[place] === mine[index]).toBe(true));
        const matched = found.filter((place) => place !== UNMATCHED);
        expect(matched.every((place, index) => index === 0 || place > (matched[index - 1] ?? 0))).toBe(true);
      }),
    );
  });

  it("matches a text with itself wholly, and all that is left of it after words were taken out", () => {
    fc.assert(
      fc.property(few, fc.array(fc.boolean(), { maxLength: 40 }), (words, kept) => {
        expect([...alignWords(words, words)]).toEqual(words.map((_, index) => index));
        const distinct = words.map((one, index) => `${one}${index}`);
        const left = distinct.filter((_, index) => kept[index] === true);
        expect([...alignWords(left, distinct)]).toEqual(left.map((one) => distinct.indexOf(one)));
      }),
    );
  });

  it("keeps words together where they could stand apart", () => {
    expect([...alignWords(["the", "dog"], ["the", "cat", "and", "the", "dog"])]).toEqual([3, 4]);
    expect([...alignWords(["we", "the"], ["we", "the", "cat", "saw", "the"])]).toEqual([0, 1]);
  });

  it("takes an hour of speech of which every third word is misheard", () => {
    // a few words all the time, most seldom, as in speech
    const said = Array.from({ length: 12_000 }, (_, index) => `w${Math.floor(3_000 ** (((index * 7_919) % 9_973) / 9_973))}`);
    const heard = said.map((one, index) => (index % 3 === 0 ? `w${index % 40}` : one));
    const found = alignWords(said, heard);
    expect(found.filter((place, index) => place === index).length).toBeGreaterThan(7_000);
  });
});

describe("the timeline of any text and any transcript", () => {
  const made = fc.tuple(nasty, anyTranscript, fc.double({ min: 0, max: 60, noNaN: true }));

  it("places every span of the text within the recording, in the order of the text", () => {
    fc.assert(
      fc.property(made, fc.nat(400), fc.nat(400), ([text, transcript, length], a, b) => {
        const timeline = timelineOf(text, { seconds: length, sound: null, transcript });
        let last = 0;
        for (const one of timeline.words) {
          expect(one.from).toBeGreaterThanOrEqual(last);
          expect(one.to).toBeGreaterThanOrEqual(one.from);
          expect(one.to).toBeLessThanOrEqual(length);
          last = one.from;
        }
        const start = Math.min(a, b, text.length);
        const span = { start, end: Math.min(text.length, Math.max(a, b, start + 1)) };
        const place = placeOf(timeline, span);
        expect(place === null).toBe(timeline.words.length === 0);
        if (place === null) return;
        expect(place.from >= 0 && place.to >= place.from && place.to <= length).toBe(true);
        const heard = stretchToHear(timeline, sentences(text), span);
        expect(heard !== null && heard.from >= 0 && heard.from <= place.from && heard.to >= place.from && heard.to <= length).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it("moves nothing by an edit elsewhere", () => {
    const spoken = Array.from({ length: 60 }, (_, index) => (index % 4 === 3 ? "the" : `word${index}`));
    const heard = recorded(timed(spoken.join(" ")));
    const edit = fc.record({ at: fc.nat(59), kind: fc.constantFrom("drop", "put in", "other"), put: fc.constantFrom("um", "the", "really", "word99") });
    fc.assert(
      fc.property(fc.integer({ min: 20, max: 36 }), fc.array(edit, { maxLength: 14 }), (from, edits) => {
        // six words that begin and end with a word of their own stay
        const first = spoken[from] === "the" ? from + 1 : from;
        const last = spoken[first + 5] === "the" ? first + 6 : first + 5;
        const pieces = spoken.map((one, index) => {
          const [change] = edits.filter(({ at: place }) => place === index);
          if (change === undefined || (index >= first && index <= last)) return one;
          return change.kind === "drop" ? "" : change.kind === "other" ? change.put : `${change.put} ${one}`;
        });
        const text = pieces.join(" ");
        const span = at(text, spoken.slice(first, last + 1).join(" "));
        expect(placeOf(timelineOf(text, heard), span)).toEqual({ from: 10 + first / 2, to: 10 + last / 2 + 0.4, isAbout: false });
      }),
    );
  });
});

describe("what is played", () => {
  const timeline = timelineOf(SAID, recorded(timed(HEARD)));
  it("is the sentence of the words, from a little before", () => {
    const heard = stretchToHear(timeline, sentences(SAID), at(SAID, "manager"));
    expect(heard?.from).toBeCloseTo(17.6);
    expect(heard?.to).toBeCloseTo(19.9);
  });

  it("is both sentences of words that reach into two", () => {
    const span = at(SAID, "said no. So I moved");
    expect(sentenceOf(sentences(SAID), span)).toEqual({ start: SAID.indexOf("The manager"), end: SAID.length });
  });

  it("does not go on for minutes where speech has no marks", () => {
    const long = Array.from({ length: 200 }, (_, index) => `w${index}`).join(" ");
    const heard = stretchToHear(timelineOf(long, recorded(timed(long), 200)), sentences(long), at(long, "w100"));
    expect(heard).toEqual({ from: 60 - 10 - 0.4, to: 60.4 + 10 });
  });

  it("marks the word that is said, and none in a pause", () => {
    expect(SAID.slice(wordAt(timeline.words, 21.2)?.start, wordAt(timeline.words, 21.2)?.end)).toBe("moved");
    expect([wordAt(timeline.words, 2), wordAt(timeline.words, 59)]).toEqual([null, null]);
  });
});
