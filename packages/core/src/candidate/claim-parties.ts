import type { Reading } from "../answer/reading.ts";
import type { Token } from "../answer/tokens.ts";

/** Somebody in a claim besides its teller. */
export interface ClaimParty {
  /** As a question names them: "the card processor", "the two external auditors"; null where the claim tells of a disagreement with nobody named. */
  name: string | null;
  /** `against`: they wanted, or may have wanted, something else; `with`: they worked on it together. */
  stance: "against" | "with";
}

/** Told of an event, these tell of somebody who wanted something else, named or not. */
const DISAGREES = /^(?:(?:re)?negotiat|disagree|argued$|arguing$|persuad|convinc|mediat|overrul|objected$|opposed$|opposition$|pushback$|refused$|reluctan|s[ck]eptic)/;
/** These do so only together with who it was: "disputed deliveries" are none. */
const DISAGREES_WITH = /^(?:conflicts?|disputes?|compromised?|objections?|resistance|buy-in|consensus|agreement|alignment|aligned|aligning)$/;
/** The other one follows directly: "convinced the CFO". */
const TAKES_OBJECT = /^(?:persuad|convinc|overrul|oppos|resist)/;
const LEADS = new Set("with between against from among".split(" "));
const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));
const NUMBER = /^(?:\d.*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|both|several|many)$/u;
const ENDS = set("to and or on for in over about who whom that which after before while by at of from with into so when as than through via until during without within across using because saved saving cut cutting reducing reduced delivering leading led");
const PERSONS = set(
  "team teams group groups org orgs organization organizations organisation organisations department departments unit units squad squads committee council board staff crew engineers engineer designers developers scientists analysts auditors auditor lawyers counsel leaders leadership executives executive managers manager " +
    "directors director vp vps cto cfo ceo coo cio ciso vendor vendors supplier suppliers partner partners contractor contractors carrier carriers agency agencies regulator regulators bank banks customer customers client clients stakeholders stakeholder owners owner union unions firm firms consultants counterparts sponsor sponsors processor processors",
);
const DEPARTMENTS = set("legal finance marketing sales engineering security compliance operations ops support product design procurement purchasing hr risk audit treasury tax logistics");
const MOST_WORDS = 6;

/** Words from `at` on that name somebody, without what the name does not need; null where none begin there. */
function nameAt({ text, tokens }: Reading, at: number): { name: string; last: Token } | null {
  const words: Token[] = [];
  for (let place = at; place < tokens.length && words.length < MOST_WORDS; place += 1) {
    const token = tokens[place];
    if (token === undefined || (place > at && token.gap !== "none") || ENDS.has(token.word)) break;
    words.push(token);
  }
  const [first] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined || words.length === MOST_WORDS) return null;
  const said = text.slice(first.start, last.end);
  const rest = said.slice(first.end - first.start).trimStart();
  if (/^(?:an?|the)$/u.test(first.word)) return rest === "" ? null : { name: `the ${rest}`, last };
  if (/^(?:my|our)$/u.test(first.word)) return rest === "" ? null : { name: `your ${rest}`, last };
  if (NUMBER.test(first.word)) return isPersons(last) ? { name: `the ${said}`, last } : null;
  const isBare = DEPARTMENTS.has(last.word) || first.name || !PERSONS.has(last.word) || last.word === "leadership";
  return { name: isBare ? said : `the ${said}`, last };
}

/** Whether words name persons: "the risk team", "legal", but not "warehouse services" or "risk reviews". */
const isPersons = (last: Token): boolean => PERSONS.has(last.word) || DEPARTMENTS.has(last.word);

/** Who else a claim tells of: the one who wanted something else, where it tells of that, else those who worked on it, too; null for nobody. */
export function claimParty(reading: Reading): ClaimParty | null {
  const { tokens } = reading;
  const cue = tokens.findIndex(({ word }, at) => DISAGREES.test(word) || DISAGREES_WITH.test(word) || (/^push(?:ed|ing)?$/u.test(word) && tokens[at + 1]?.word === "back"));
  if (cue >= 0) {
    if (TAKES_OBJECT.test(tokens[cue]?.word ?? "")) {
      const object = nameAt(reading, cue + 1);
      if (object !== null) return { name: object.name, stance: "against" };
    }
    for (let at = cue + 1; at < Math.min(tokens.length, cue + 9) && tokens[at]?.gap !== "stop"; at += 1) {
      const named = LEADS.has(tokens[at]?.word ?? "") ? nameAt(reading, at + 1) : null;
      // "argued, with a holdout of 5%": a thing wants nothing
      if (named !== null && (isPersons(named.last) || named.last.name)) return { name: named.name, stance: "against" };
    }
    if (!DISAGREES_WITH.test(tokens[cue]?.word ?? "")) return { name: null, stance: "against" };
  }
  // "…; legal signed": a department that acts for itself
  const acting = tokens.findIndex(({ word, gap }, at) => at > 0 && gap !== "none" && DEPARTMENTS.has(word) && tokens[at + 1]?.gap === "none" && /(?:ed|agreed|gave|said|wanted)$/u.test(tokens[at + 1]?.word ?? ""));
  const actor = tokens[acting];
  if (actor !== undefined) return { name: reading.text.slice(actor.start, actor.end), stance: "against" };
  for (const [at, { word }] of tokens.entries()) {
    const named = word === "with" || word === "alongside" ? nameAt(reading, at + 1) : null;
    if (named !== null && isPersons(named.last)) return { name: named.name, stance: "with" };
  }
  return null;
}
