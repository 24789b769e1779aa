import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mark, unmark } from "../answer/marked.ts";
import { NASTY_PIECES } from "../answer/nasty.ts";
import { findFillers } from "./fillers.ts";

const FINDS = [
  "So, «um», we shipped it.",
  "«Uh», the first one.",
  "we had «uhm» eleven teams",
  "so «um» «uh» it broke and «erm» we looked",
  "Well, «er», maybe.",
  "«Hmm». Let me think.",
  "«Mm», yes, and «ah», it's a tail.",
  "«Ummm»… I called the lead.",
  "It was, «uhh», flat.",
  "nine «um» people came",
  "And then just, «you know», going away.",
  "«You know», we had no data.",
  "It is hard, «you know»?",
  "And «you know», nobody had asked.",
  "We «you know», «um», waited.",
  "«I mean», I haven't had exactly that.",
  "It was, «I mean», it was a nice show.",
  "«Um», «I mean», honestly, it held.",
  "They «sort of» blur.",
  "They all «sort of» blur.",
  "yeah it «kind of» became part of how people think",
  "It's «kind of» hard to say.",
  "I'd «sort of» expected it.",
  "We just «kind of» rolled on.",
  "And then we «sort of», «um», stopped.",
  "She'd promised this, «like», live overlay.",
  "The raffle came on at, «like», noon.",
  "«Like», properly encouraging.",
  "And then it was «like», okay, which one?",
  "this was in «like» march twenty three",
  "it took us, «like», «uh», forever",
  "it was «like» fifty one percent",
  "We waited for «like» 3 weeks.",
  "«Basically», nobody owned it.",
  "We kept learning, «basically».",
  "It was, «like», «literally», on fire.",
  "The player people, «right», want it off.",
  "Bots eat you alive, «right»?",
  "«Right». So then I told Renata.",
  "«Right», so, three fires.",
  "«right» so search ranking at the marketplace",
  "Not a bot. «So yeah».",
  "and «so yeah» we stopped there",
  "We used slides «or whatever».",
  "Dashboards «and stuff», all of it.",
  "I wrote tests «and stuff» like that.",
  "We like, «um», the second one.",
  "I said — «you know» — no.",
  "«I MEAN», no.",
];

const LEAVES = [
  "What sort of problem was it?",
  "You know the metric I chose.",
  "As you know, we had two teams.",
  "Do you know?",
  "You know what, I'd put it like this.",
  "You mustn't take it down until you know why it's there.",
  "You know, as well as I do, that it fails.",
  "I sent it so you know, nothing more.",
  "and i told the shift you know this is how it runs now",
  "I mean the second one.",
  "If you see what I mean, it held.",
  "By late, I mean, over a week.",
  "I meant it and I mean it.",
  "A kind of index.",
  "I made a kind of map of it.",
  "Market stalls, hairdressers, that kind of thing.",
  "It carries the same sort of people.",
  "With that sort of responsibility every decision is a bet.",
  "He is the sort of person who asks.",
  "That was kind of her.",
  "It is really kind of you.",
  "two kinds of pages, one kind of log",
  "We sort of course by date.",
  "It felt like theft.",
  "Teams like the pricing team waited.",
  "I like those.",
  "I like, above all, to ship.",
  "A command line that people seemed to like.",
  "Something like 90,000 parcels.",
  "Like one in eight of them.",
  "It was not like a real fight; you like 3 weeks.",
  "What was it like, exactly?",
  "It looked like, on that day, a success.",
  "I compared like for like 3 weeks in a row.",
  "In like manner we asked legal.",
  "Any week you like.",
  "It was like two old friends.",
  "That's right.",
  "That's right, we were late.",
  "We did it right.",
  "The right people in the room.",
  "He pulls it right there.",
  "Sometimes I've been right and sometimes not.",
  "Turn left, right, then left.",
  "We got it right so we shipped.",
  "It is basically one family of chips.",
  "thats basically where i left it",
  "He literally stood in the yard.",
  "We were, literally, next to the ocean.",
  "Literally: word by word.",
  "We ship Friday or whatever day the board picks.",
  "Whatever it takes.",
  "Goods and stuff them into boxes.",
  "It broke and stuff we built on it broke.",
  "I think so yeah.",
  "So yeast was the bottleneck.",
  "A gap of 5 mm, then 12 mm.",
  "Two cells of 40 Ah each.",
  "We used an HMM and the ER diagram; the UM campus.",
  "To err is human, mmhm.",
  "Humming, ahead, errand, ummah, uhuru, hummus.",
  "She said, \"You know, like, right?\"",
  "“I mean, basically, no,” he said.",
  "The yarn 'you' know; you) know, he said.",
  "We wrote to some of them, like “Anna” and “Bo”.",
  'He knew some words, like "stop".',
  "Send the key, like (this one).",
  "It takes several forms, like: a file.",
  "A number, like -5.",
  'The split of "new" right, yes; a flag, like `--lang`.',
  "I know you, mean as you are; sort, of course, by kind.",
  "",
];

const found = (text: string) => findFillers(text).map(({ start, end }) => ({ start, end }));

describe("findFillers", () => {
  it("has at least as many examples to leave as to find", () => {
    expect(LEAVES.length).toBeGreaterThanOrEqual(FINDS.length);
  });

  it.each(FINDS)("finds %s", (marked) => {
    const { text, spans } = unmark(marked);
    expect(mark(text, findFillers(text))).toBe(marked);
    expect(found(text)).toEqual(spans);
  });

  it.each(LEAVES)("leaves %s", (text) => {
    expect(mark(text, findFillers(text))).toBe(text);
  });

  it("finds sounds inside somebody's quoted words, too: they were made while speaking", () => {
    expect(findFillers('She said "we, um, stop" and left.').map(({ quote }) => quote)).toEqual(["um"]);
  });

  it("moves its finds with the text when a sentence is put in front", () => {
    const prefix = fc
      .tuple(fc.constantFrom("", "İ", "😀", "e\u0301", "\u00a0", "ﬃ", "’", "\ud83d"), fc.string({ unit: "binary", maxLength: 8 }))
      .map(([nasty, any]) => `${nasty}${any.replaceAll('"', "")}.\n`);
    fc.assert(
      fc.property(prefix, fc.constantFrom(...FINDS), (before, marked) => {
        const { text, spans } = unmark(marked);
        const moved = spans.map(({ start, end }) => ({ start: start + before.length, end: end + before.length }));
        expect(found(before + text).slice(found(before).length)).toEqual(moved);
      }),
      { numRuns: 500 },
    );
  });

  it("gives quotes that are slices, in order and apart, whatever the text", () => {
    const piece = fc.constantFrom(...NASTY_PIECES, " um ", ", like, ", " you know, ", " kind of ", "I mean, ", " right? ", "\n");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join("");
        let last = 0;
        for (const { start, end, quote } of findFillers(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(quote).toBe(text.slice(start, end));
          expect(quote.trim()).toBe(quote);
          expect(quote).not.toBe("");
          last = end;
        }
      }),
      { numRuns: 1000 },
    );
  });
});
