import type { Span } from "../schema/span.ts";
import { findSenses, SENSE_NAMES } from "./find-senses.ts";
import { stem } from "./stem.ts";
import { type Token, tokens } from "./tokens.ts";

/** A team, function, role, organisation or person in an answer. */
export interface Party extends Span {
  /** The same for every mention of it, as far as words tell: "legal" and "the legal team" are one. */
  key: string;
  /** `function`: legal, the platform team; `role`: the director, my VP; `name`: a person, company or product by its name. */
  kind: "function" | "role" | "name";
  /** Place in the tokens. */
  from: number;
}

const FUNCTION = SENSE_NAMES.indexOf("function");
const ROLE = SENSE_NAMES.indexOf("role");
const TEAM = SENSE_NAMES.indexOf("team");
const TIME = SENSE_NAMES.indexOf("time");

/**
 * Named parties in order. Capitals tell names in written text; in speech without capitals functions and roles are found by
 * their words. A name is no proof of a person: places and products look the same.
 */
export function parties(
  text: string,
  list: readonly Token[] = tokens(text),
  stems: readonly string[] = list.map(({ word }) => stem(word)),
  senses: readonly (readonly number[])[] = findSenses(list, stems),
): Party[] {
  const found: Party[] = [];
  for (const [at, token] of list.entries()) {
    const kinds = senses[at] ?? [];
    if (kinds.includes(FUNCTION)) found.push({ start: token.start, end: token.end, key: stems[at] ?? "", kind: "function", from: at });
    else if (kinds.includes(ROLE)) found.push({ start: token.start, end: token.end, key: stems[at] ?? "", kind: "role", from: at });
    else if (token.name && !kinds.includes(TIME) && list[at - 1]?.name !== true) found.push({ start: token.start, end: token.end, key: token.word, kind: "name", from: at });
    else if (kinds.includes(TEAM) && at > 0 && isNaming(list, senses, at)) {
      const before = list[at - 1];
      if (before !== undefined) found.push({ start: before.start, end: token.end, key: stems[at - 1] ?? "", kind: "function", from: at });
    }
  }
  return found;
}

const NO_NAME = new Set("the a an my our your his her their this that these those other own whole small big new old same one two each every good great and or of in on to for with by from another any some all no entire right left".split(" "));

/** "the catalogue team", "pricing folks": a word in front of the team that is no article. */
function isNaming(list: readonly Token[], senses: readonly (readonly number[])[], at: number): boolean {
  const before = list[at - 1];
  if (before === undefined || list[at]?.gap !== "none" || NO_NAME.has(before.word)) return false;
  return !(senses[at - 1] ?? []).includes(FUNCTION) && /^(?:team|department|group|unit|squad|crew|desk|office|org|folks|people|guys|side)s?$/.test(list[at]?.word ?? "");
}
