import type { Token } from "../../answer/tokens.ts";
import type { Span } from "../../schema/span.ts";
import type { Page } from "../page.ts";

/** Somebody did something: who, by one word, and what, by its verb. */
export interface Act extends Span {
  who: "i" | "we";
  /** The verb in small letters, as it was written. */
  verb: string;
  /** Place of the verb in the tokens. */
  at: number;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));
/** Past forms that do not end in -ed. */
const IRREGULAR = set(
  "began bought brought broke built called caught chose cut drew drove fed fought found froze gave got grew held hired kept laid led left lent let made met moved paid put ran read rebuilt redrew rewrote said sat sent set shot showed shut sold sought spent split spoke stood struck swept taught threw took told went withdrew won wrote drafted undid",
);
/** What one feels, knows or is, and help of which nobody can tell what it was. */
const NO_ACTS = set(
  "was were had did needed wanted liked loved hoped wished felt feared knew thought believed learned learnt realised realized worried expected assumed supposed guessed remembered understood enjoyed preferred seemed appeared used owed saw heard worked helped supported participated contributed joined assisted collaborated involved tried managed recognised recognized communicated succeeded ensured aligned continued started happened got been",
);
/** -ed that is no past verb. */
const NO_VERBS = set("need feed seed speed indeed exceed proceed succeed red bed hundred kindred embed bleed breed weed");
const BETWEEN = set("then also first therefore personally myself never still only just even again both either next finally later together alone thus so instead");

const isPast = (word: string): boolean => IRREGULAR.has(word) || (word.length > 3 && word.endsWith("ed") && !NO_VERBS.has(word));

const subjectAt = (list: readonly Token[], at: number): Act["who"] | null => {
  const word = list[at]?.word ?? "";
  if (word === "i") return "i";
  if (word === "we") return "we";
  const before = list[at - 1]?.word ?? "";
  return word === "team" && (before === "the" || before === "our" || before === "my") ? "we" : null;
};

/**
 * What was done in the first person, in order: "I then wrote", "we moved", and what follows without a subject ("I wrote the plan and sent it").
 * Denials ("I did not write") and what one felt are none. Linear.
 */
export function actsIn({ tokens: list }: Page): Act[] {
  const found: Act[] = [];
  let open: Act["who"] | null = null;
  for (let at = 0; at < list.length; at += 1) {
    const token = list[at];
    if (token === undefined) break;
    if (token.gap === "stop") open = null;
    const who = subjectAt(list, at);
    if (who === null) {
      // "I counted the parcels, asked both drivers": the same person goes on
      const next = list[at + 1];
      if (open !== null && token.gap === "comma" && isPast(token.word) && !NO_ACTS.has(token.word) && next?.word !== "by") found.push({ who: open, verb: token.word, at, start: token.start, end: token.end });
      // "…, and sent it"
      if (open !== null && token.word === "and" && next !== undefined && next.gap !== "stop" && isPast(next.word) && !NO_ACTS.has(next.word)) found.push({ who: open, verb: next.word, at: at + 1, start: next.start, end: next.end });
      else if (open !== null && OTHERS.has(token.word)) open = null;
      continue;
    }
    let verb = at + 1;
    while (verb < at + 3 && list[verb]?.gap !== "stop" && (BETWEEN.has(list[verb]?.word ?? "") || (list[verb]?.word ?? "").endsWith("ly"))) verb += 1;
    const word = list[verb];
    open = who;
    if (word !== undefined && word.gap !== "stop" && isPast(word.word) && !NO_ACTS.has(word.word)) found.push({ who, verb: word.word, at: verb, start: token.start, end: word.end });
  }
  return found;
}

/** Another subject: what follows is not the speaker's. */
const OTHERS = set("he she they who which that it you this");
