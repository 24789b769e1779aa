import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mark, unmark } from "./marked.ts";
import { NASTY_PIECES } from "./nasty.ts";
import { changes, quantities } from "./quantities.ts";
import { tokens } from "./tokens.ts";

/** «…» around every quantity, its kind and value after the bar. */
const CASES: [marked: string, kinds: string][] = [
  ["It took «1400ms», then «1.2 seconds».", "duration 1400, duration 1.2"],
  ["We saved «$1.2M», «€40k» and «£3bn».", "money 1200000, money 40000, money 3000000000"],
  ["Errors fell to «0.5 %» and then to «0.3%».", "share 0.5, share 0.3"],
  ["The «p99» went down", "name"],
  ["«12\u202f%» of «$5\u00a0M», «$5 M» and a «2\u2011second» wait", "share 12, money 5000000, money 5000000, duration 2"],
  ["«twenty-two thousand» users in «three weeks»", "count 22000, duration 3"],
  ["«two lakh» orders and «3 crore rupees», «3,50,000 rupees»", "count 200000, money 30000000, money 350000"],
  ["it got «2x» faster, then «three times», and calls «halved»", "ratio 2, ratio 3, ratio 0.5"],
  ["«two point one percent» and «a hundred and six» traders", "share 2.1, count 106"],
  ["«one in ten» baskets, «nine out of ten», «a third» of them, «half» of the vans", "share 0.1, share 0.9, share 0.3333333333333333, share 0.5"],
  ["on «14 March 2022» at «22:00», in «Q3» and on the «3rd» try", "date, time, date, ordinal 3"],
  ["in «2019» it rained, and «2019 tickets» were sold", "date, count 2019"],
  ["«1,400» and «12,5» and «1.234.567»", "count 1400, count 12.5, count 1234567"],
  ["a «6-month» plan, «two and a half weeks», «half a day»", "duration 6, duration 2.5, duration 0.5"],
  ["«40 crore» transactions, «a couple of days»".replace("«a couple", "a «couple"), "count 400000000, duration 2"],
  ["«7 bps», «six points», «0.6 pt»".replace("«0.6 pt»", "«0.6 points»"), "share 7, share 6, share 0.6"],
  ["one of them said first of all that someone knows", ""],
  ["«10-15%» or «10»–«15 %»", "share, count 10, share 15"],
];

describe("quantities", () => {
  it.each(CASES)("%s", (marked, kinds) => {
    const { text } = unmark(marked);
    const found = quantities(text);
    expect(mark(text, found)).toBe(marked);
    expect(found.map(({ kind, value }) => (value === null ? kind : `${kind} ${value}`)).join(", ")).toBe(kinds);
  });

  it("lie in order within the text and never overlap, whatever the text", () => {
    const numberish = fc.array(fc.constantFrom("1", "one", "twenty", "-", "two", "%", "$", "lakh", "hundred", "and", "a", "half", "point", "in", "of", "weeks", "p99", "2x", ".", " ", "€", "٣", "½", "q3", "to", "from", "→"), { maxLength: 40 }).map((parts) => parts.join(" "));
    fc.assert(
      fc.property(fc.oneof(numberish, fc.string({ unit: "grapheme", maxLength: 200 }), fc.array(fc.constantFrom(...NASTY_PIECES), { maxLength: 40 }).map((pieces) => pieces.join(""))), (text) => {
        let from = 0;
        for (const { start, end, value } of quantities(text)) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(value === null || Number.isFinite(value)).toBe(true);
          from = end;
        }
      }),
    );
  });
});

describe("changes", () => {
  it.each([
    ["Misroutes fell from «2.4% to 0.3%» in three weeks."],
    ["Retries: «9 → 4» a day."],
    ["it was at 40 minutes and later it was «forty minutes now twelve» they said"],
    ["Ten people came and nobody asked for 40 chairs."],
  ])("%s", (marked) => {
    const { text } = unmark(marked);
    const list = tokens(text);
    const spans = changes(text, list, quantities(text, list)).map(({ before, after }) => ({ start: before.start, end: after.end }));
    expect(mark(text, spans)).toBe(marked);
  });
});
