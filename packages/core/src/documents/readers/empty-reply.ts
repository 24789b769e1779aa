import { stem } from "../../answer/stem.ts";
import { tokens } from "../../answer/tokens.ts";
import { figuresIn, quantitiesIn, readPage, says, wordCount } from "../page.ts";
import { phrases } from "../phrases.ts";

/** Words that stand in any sentence, whatever it is about. */
const LIGHT: ReadonlySet<string> = new Set(
  ("the a an of in on at to for with by from and or but so that this these those it its is are was were be been being am has have had do does did done will would can could may might shall should must not no yes yeah nope ok okay we you they he she i me us him them our your their his her my mine who which what when where how why as than then there here " +
    "very really quite just also too only even still all any some every each many much more most such thing things something anything nothing well sure maybe perhaps probably good bad great nice fine it's that's i'm we're they're i've we've don't doesn't didn't isn't aren't wasn't can't won't about into over under out up down if because").split(" "),
);
/** Says that nothing is known or said. */
const DODGES = phrases(
  "i don't know, i do not know, we don't know, we do not know, don't know, dunno, no idea, not sure, i'm not sure, we're not sure, i am not sure, we are not sure, unsure, can't say, cannot say, couldn't say, hard to say, difficult to say, no comment, it depends, that depends, depends, to be decided, to be determined, to be confirmed, to be defined, tbd, tbc, tba, n/a, not applicable, " +
    "good question, great question, good point, fair point, next question, pass, skip, later, we will see, we'll see, let's see, we will look into it, we'll look into it, we will look at that, we'll look at that, i'll get back to you, we'll get back to you, get back to you, come back to you, come back to that, no answer, nothing to add, who knows, who cares, whatever, i forgot, i don't remember, i can't remember, trust us, trust me, as i said, see above, see the paper, it is in the paper, it's in the paper",
);
/** More words, and something is said besides the dodge. */
const MOST_WORDS_OF_DODGE = 8;
const MOST_WORDS_TOO_SHORT = 2;

/** The different words of a text that it is about, as stems. */
export function wordsOfWeight(text: string): ReadonlySet<string> {
  return new Set(tokens(text).filter(({ word }) => word.length > 1 && !LIGHT.has(word)).map(({ word }) => stem(word)));
}

/**
 * What is said of a reply that gives nothing, in plain words: a dodge, one or two words without a number or a name, or not one word in
 * common with what was asked and with the paper. Null where it gives something, or is empty. It never counts for or against.
 * @param asked the probe, with the words of the paper that it quotes
 * @param paper the paper's words of weight
 */
export function whyEmpty({ reply, asked, paper }: { reply: string; asked: string; paper: ReadonlySet<string> }): string | null {
  const said = reply.trim();
  if (said === "") return null;
  const page = readPage(said);
  const whole = { start: 0, end: said.length };
  const isNumber = figuresIn(page, whole).length > 0 || quantitiesIn(page, whole).length > 0 || /\d/.test(said);
  const count = wordCount(page, whole);
  if (!isNumber && count <= MOST_WORDS_OF_DODGE && says(page, whole, DODGES)) return "This says nothing on the question. Say what you do know, or who will find out and by when.";
  const own = wordsOfWeight(said);
  const inAsked = wordsOfWeight(asked);
  const isKnown = [...own].some((word) => inAsked.has(word) || paper.has(word));
  // "Royal Mail." names somebody
  const isName = page.tokens.slice(1).some(({ name }) => name);
  if (!isNumber && !isName && (own.size === 0 || (count <= MOST_WORDS_TOO_SHORT && !isKnown))) return "This says nothing on the question. Say who, how many, or why.";
  if (!isNumber && !isName && !isKnown) return "This says nothing on the question: it shares no word with it, nor with your paper.";
  return null;
}
