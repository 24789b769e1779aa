import type { Quantity } from "../answer/quantities.ts";
import type { Reading } from "../answer/reading.ts";
import type { Token } from "../answer/tokens.ts";

/** Words between a number and what it counts, at most: "9 newly hired regional teams". */
const MOST_MODIFIERS = 4;
const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));
/** What is counted does not stand behind one of these. */
const ENDS = set(
  "of to or and in on at by for from with without per the a an more less than times was were is are am be been being had has have having do does did not no if as but so then when while where which who whom whose that this these those there here what how why because since until till after before " +
    "during between among over under above below across into onto out off up down about against through i you he she it we they me him us them my your his her its our their mine ours said says went go goes came come comes got get gets took take takes made make makes gave give left met sent kept " +
    "could would should will can may might must shall fell rose agreed signed still already now later earlier ago away apart again also only just even both all each every either neither other others another same such very too much many few most least ahead behind early late back together alone " +
    "plus minus versus vs via ran led cut put set held lost won sold paid told knew saw felt thought needs need wants want means runs works helps"
);
/** "two of the nine teams" are two teams. */
const OF_THESE = set("the our my those these their its his her your all nine");
const IRREGULAR = set("people men women children staff feet mice criteria personnel engineering crew folks police data");
/** Plural by their letters only. */
const NO_PLURAL = /(?:ss|us|is|ous|['’]s)$/u;
const NO_NOUNS = set("backwards forwards upwards downwards perhaps always sometimes besides towards afterwards whereas across less plus various previous serious gas bus yes means whose is was has does as its this thus status");
/** Plural by their letters, and yet they say what kind of thing follows: "three sales teams". */
const KINDS = set("sales operations logistics analytics systems communications business news graphics physics economics earnings payments accounts services products claims news sports goods orders rights benefits");

/** The word for what a number counts: "teams" in "9 owning teams"; null where it is not sure. */
export function countedNoun({ tokens }: Pick<Reading, "tokens">, { to }: Pick<Quantity, "to">): Token | null {
  let at = to;
  if (tokens[at]?.word === "of" && tokens[at]?.gap === "none") {
    at += 1;
    while (tokens[at]?.gap === "none" && (OF_THESE.has(tokens[at]?.word ?? "") || /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/u.test(tokens[at]?.word ?? ""))) at += 1;
  }
  for (let place = at; place <= at + MOST_MODIFIERS; place += 1) {
    const token = tokens[place];
    if (token === undefined || token.gap !== "none" || ENDS.has(token.word) || !/^\p{L}[\p{L}'’-]*$/u.test(token.word)) return null;
    if (!isPlural(token.word)) continue;
    const next = tokens[place + 1];
    // "3 Kubernetes clusters"
    const isKindOf = (KINDS.has(token.word) || token.name) && next !== undefined && next.gap === "none" && isPlural(next.word) && !ENDS.has(next.word);
    if (!isKindOf) return token;
  }
  return null;
}

function isPlural(word: string): boolean {
  return IRREGULAR.has(word) || (word.length > 3 && word.endsWith("s") && !NO_PLURAL.test(word) && !NO_NOUNS.has(word)) || word === "vps" || word === "pms";
}
