import type { Span } from "../schema/span.ts";
import type { Claim, JsonResume } from "../schema/resume.ts";
import type { Concept } from "./match-concepts.ts";
import { type AskedWords, contentWords } from "./match-words.ts";
import { schoolText } from "./review-items.ts";
import { saysWhatWasDone } from "./says-what-was-done.ts";

/** A claim as it is held against what is asked for. */
export interface Said {
  claim: Claim;
  kind: "event" | "skills" | "school";
  /** Its pieces: the items of a list of skills, else the whole claim. Quotes are taken from these. */
  pieces: readonly { text: string; words: ReturnType<typeof contentWords> }[];
  /** Of a school: its place in the résumé. */
  school: number;
}

const withoutSpaces = (text: string): string => text.replace(/\s+/g, "");

/** The claims of a résumé with what kind of thing each of them is. */
export function saidOf({ resume, claims }: { resume: JsonResume; claims: readonly Claim[] }): Said[] {
  const schools = (resume.education ?? []).map((school) => withoutSpaces(schoolText(school)));
  const lists = new Set((resume.skills ?? []).map(({ name, keywords = [] }) => withoutSpaces(name === undefined ? keywords.join(",") : `${name}:${keywords.join(",")}`)));
  return claims.map((claim) => {
    const text = withoutSpaces(claim.text);
    const school = claim.work === null ? schools.indexOf(text) : -1;
    const kind = school >= 0 ? "school" : claim.work === null && lists.has(text) ? "skills" : "event";
    const texts = kind === "skills" ? claim.text.replace(/^[^:,]{1,40}:\s*/, "").split(/[,;•|]/).map((item) => item.trim()).filter((item) => item !== "") : [claim.text];
    return { claim, kind, school, pieces: texts.map((piece) => ({ text: piece, words: contentWords(piece) })) };
  });
}

/** What a claim says of something: the piece that says it, and the words in that piece. */
export interface Saying {
  quote: string;
  words: Span[];
}

/** The words of a claim that show a concept; null where none do. Schools show degrees only. */
export function conceptIn({ kind, pieces }: Said, { shown, listed }: Concept): Saying | null {
  if (kind === "school" || (kind === "skills" && listed !== true)) return null;
  for (const { text } of pieces) {
    const words = shown.flatMap((one) => [...text.matchAll(one)].map(({ index, 0: found }) => ({ start: index, end: index + found.length })));
    if (words.length > 0) return { quote: text, words };
  }
  return null;
}

/** The words of a claim that are among those asked for; of a list of skills only items that are asked for as a whole, or by a name in them: "SQL". */
export function wordsIn({ kind, pieces }: Said, asked: readonly AskedWords[]): { found: AskedWords[]; saying: Saying | null } {
  const all = new Set(asked.flatMap(({ stems }) => stems));
  const usable = kind === "school" ? [] : kind === "skills" ? pieces.filter(({ words }) => words.length > 0 && (words.every(({ stem }) => all.has(stem)) || words.some(({ stem, isName }) => isName && all.has(stem)))) : pieces;
  const held = new Set(usable.flatMap(({ words }) => words.map(({ stem }) => stem)));
  const first = usable.find(({ words }) => words.some(({ stem }) => all.has(stem)));
  const found = asked.filter(({ stems }) => stems.some((stem) => held.has(stem)));
  if (found.length === 0 || first === undefined) return { found: [], saying: null };
  return { found, saying: { quote: first.text, words: first.words.filter(({ stem }) => all.has(stem)).map(({ start, end }) => ({ start, end })) } };
}

/** True for a claim that tells an act of the person's. What a company does, with however many stores, is none. */
export const tellsAct = ({ claim: { id, text } }: Said): boolean => saysWhatWasDone({ id, text: text.replace(/\d[\d.,]*/g, "").replace(/\b(?:million|billion|thousand|hundred|dozen)s?\b/gi, "") });
