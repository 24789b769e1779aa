import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NASTY_PIECES } from "./nasty.ts";
import { sentences } from "./sentences.ts";
import { words } from "./words.ts";

const nasty = fc.array(fc.oneof(fc.constantFrom(...NASTY_PIECES), fc.string({ unit: "binary", maxLength: 6 })), { maxLength: 24 }).map((pieces) => pieces.join(""));
const nastyProse = fc.array(fc.constantFrom(...NASTY_PIECES), { maxLength: 40 }).map((pieces) => pieces.join(" "));

const sentencesOf = (text: string) => sentences(text).map(({ start, end }) => text.slice(start, end));

describe("sentences", () => {
  it.each<[string, string[]]>([
    ["We shipped. It held.", ["We shipped.", "It held."]],
    ["we shipped. then it broke", ["we shipped.", "then it broke"]],
    ["I called Dr. Lind. She agreed.", ["I called Dr. Lind.", "She agreed."]],
    ["Use a proxy, e.g. Response time. Then check.", ["Use a proxy, e.g. Response time.", "Then check."]],
    ["We sold it in the U.S. market. It held.", ["We sold it in the U.S. market.", "It held."]],
    ["We sold it in the U.S. Then we left.", ["We sold it in the U.S.", "Then we left."]],
    ["The U.S. Senate asked.", ["The U.S. Senate asked."]],
    ["We tagged v2.1.0. It held.", ["We tagged v2.1.0.", "It held."]],
    ["p99 was 300 ms. Then it fell to 0.5 s.", ["p99 was 300 ms.", "Then it fell to 0.5 s."]],
    ["I saw Ms. Lind on Main St. She nodded.", ["I saw Ms. Lind on Main St.", "She nodded."]],
    ["It took 5 min. instead of 9.", ["It took 5 min. instead of 9."]],
    ["Payouts, refunds, etc. were late. Teams, etc. We fixed it.", ["Payouts, refunds, etc. were late.", "Teams, etc.", "We fixed it."]],
    ["No. We did not.", ["No.", "We did not."]],
    ["No. 5 was late on Jan. 12 as well.", ["No. 5 was late on Jan. 12 as well."]],
    ["At 3 p.m. Friday it broke. At 4 p.m. I called.", ["At 3 p.m. Friday it broke.", "At 4 p.m.", "I called."]],
    ["J. Smith of Acme Inc. was there.", ["J. Smith of Acme Inc. was there."]],
    ["Is it 48 hours? is it 30 days?", ["Is it 48 hours?", "is it 30 days?"]],
    ["\"Is it safe?\" she asked. \"Yes!\" he said.", ["\"Is it safe?\" she asked.", "\"Yes!\" he said."]],
    ["\"Why now?\" Anna asked. I told her.", ["\"Why now?\" Anna asked.", "I told her."]],
    ["“Why now?” I asked myself. Then I looked.", ["“Why now?” I asked myself.", "Then I looked."]],
    ["He said \"no.\" We went on.", ["He said \"no.\"", "We went on."]],
    ["We waited (too long.) Then we moved.", ["We waited (too long.)", "Then we moved."]],
    ["Well... I think so... But no.", ["Well... I think so...", "But no."]],
    ["We waited … and waited… Then it came.", ["We waited … and waited…", "Then it came."]],
    ["What?! Never!!! 😀 Right.", ["What?!", "Never!!!", "😀 Right."]],
    ["It shipped.Then it broke.", ["It shipped.", "Then it broke."]],
    ["**Result.** It held.", ["**Result.**", "It held."]],
    ["- Zürich, Nov 2020\n- I pulled hosts. Twice.\n• Done", ["Zürich, Nov 2020", "I pulled hosts.", "Twice.", "Done"]],
    ["1. First call\n2. Then ask. Then act.\na) wait", ["1. First call", "2. Then ask.", "Then act.", "a) wait"]],
    ["Why\n\nBecause", ["Why", "Because"]],
    ["one line\r\nanother line", ["one line", "another line"]],
    [
      "The export was wrapped by an editor that breaks lines and\ngoes on here. Then it ended.",
      ["The export was wrapped by an editor that breaks lines and\ngoes on here.", "Then it ended."],
    ],
    ["so we shipped it and then we you know looked", ["so we shipped it and then we you know looked"]],
    ["設計した。次だ！", ["設計した。", "次だ！"]],
    ["هل هو آمن؟ نعم.", ["هل هو آمن؟", "نعم."]],
    ["😀 !!! \n --- \n", []],
    ["", []],
  ])("%j", (text, expected) => {
    expect(sentencesOf(text)).toEqual(expected);
  });

  it.each([["raw", nasty], ["prose", nastyProse]])("puts every word into exactly one sentence, in order, without white space at its ends (%s)", (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        const found = sentences(text);
        let last = 0;
        for (const { start, end } of found) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
          last = end;
        }
        for (const word of words(text)) {
          expect(found.filter(({ start, end }) => start <= word.start && word.end <= end)).toHaveLength(1);
          expect(found.filter(({ start, end }) => start < word.end && word.start < end)).toHaveLength(1);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("moves its sentences with the text when a sentence is put in front", () => {
    fc.assert(
      fc.property(nastyProse, (text) => {
        const prefix = "Let me begin.\n\n";
        const moved = sentences(text).map(({ start, end }) => ({ start: start + prefix.length, end: end + prefix.length }));
        expect(sentences(prefix + text).slice(1)).toEqual(moved);
      }),
      { numRuns: 500 },
    );
  });
});
