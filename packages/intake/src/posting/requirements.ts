import { sentences } from "@inclined/core/answer/sentences";
import type { Requirement } from "@inclined/core/schema/posting";

type Kind = Requirement["kind"];

interface Piece {
  start: number;
  end: number;
}

const BASIC = /^(?:(?:the )?(?:basic|minimum|required|key|essential|core) (?:qualifications?|requirements?|skills|experience)|qualifications?|requirements?|required|must[- ]haves?|what (?:you(?:'|’)?(?:ll| will)?|we(?:'|’)re looking for|you) ?(?:need|bring|have)?|who you are|about you|your profile|you have|skills and experience|you bring|experience|we are looking for|we(?:'|’)re looking for|what we(?:'|’)?(?:re| are)? look(?:ing)? for|what you(?:'|’)ll (?:need|bring)|what you need|what you bring|ideal candidate|candidate profile)(?: (?:and skills|to succeed|to the role))?$/i;
const PREFERRED = /^(?:(?:the )?(?:preferred|desired|additional|bonus|plus) (?:qualifications?|requirements?|skills|experience|points?)|preferred|nice[- ]to[- ]haves?|bonus(?: points)?|it(?:'|’)s a plus if|pluses|a plus|desirable|even better if.*)$/i;
const DUTIES = /^(?:(?:key |main |your |core |primary )?(?:job )?(?:roles? (?:and|&) )?(?:responsibilit(?:y|ies)|duties|accountabilities)|what you(?:'|’)?(?:ll| will)? (?:do|be doing|work on|own)|your role|in this role.*|job duties|tasks|day[- ]to[- ]day|you will|the work|what the job involves|what you(?:'|’)ll do here|in your role.*)$/i;
const OTHER = /^(?:about (?:the )?(?:team|us|amazon|company|hiring group|role|job)|(?:the )?team|benefits.*|perks.*|compensation.*|pay.*|salary.*|how to apply|our (?:culture|team|values|mission)|diversity.*|inclusive.*|equal opportunity.*|work.?life.*|mentorship.*|why (?:aws|amazon|us|join).*|a day in the life|job (?:summary|description)|description|summary|the role|overview|location|additional information|legal|privacy.*|what we offer|apply.*|contact|who we are|utility computing.*|life at.*)$/i;

/** Words with which one more point begins where a page lost its bullets: "…productsExperience with…". */
const OPENERS =
  "Experience|Experienced|Ability|Able|Strong|Proven|Knowledge|Knowledgeable|Excellent|Bachelor|Master|Demonstrated|Familiar|Familiarity|Understanding|Track|Working|Proficien|Degree|Minimum|Expertise|Analytical|Great|Good|Self|Presentation|Oral|Written|Verbal|Six|Design|Deep|Solid|Highly|Outstanding|Exceptional|Comfort|Passion|Willing|Relevant|Previous|Prior|Hands|Background|Advanced|Effective|Superior|PhD|MBA|MS|BS|BA|PMP|Certification|Exposure|Fluen|Work|Technical|Professional|Problem|Track|Meets|Basic|Preferred|Current|Extensive|A|An|The|Have|Has";
const GLUED = new RegExp(
  `(?<=(?:^|[^\\p{L}])\\p{Ll}{2,}|[)\\].;:%”"]|\\p{Lu}{2,})(?=(?:${OPENERS})\\p{Ll}*[\\s,-]|\\p{Lu}\\p{Ll}+ing\\s|\\d{1,2}\\s?\\+?\\s?(?:or more\\s)?years?\\b)|(?<=[\\p{Ll})]\\.)(?=\\p{Lu}\\p{Ll}+\\s)|(?<=(?:^|[^\\p{L}])\\p{Ll}{3,})(?=\\p{Lu}\\p{Ll}+\\s\\p{Ll})`,
  "gu",
);
const BULLET = /^[\s]*(?:[•●◦▪■‣⁃∙·○*►➢✓✔]|[-–—](?=\s)|\d{1,2}[.)](?=\s))\s*/u;
const LOOKS_ASKED = /^(?:\d{1,2}\+?\s?(?:or more )?years?|(?:minimum|at least)\b|bachelor|master|bs\b|ba\b|ms\b|phd|degree|experience|proven|strong|ability|knowledge|excellent|demonstrated)/i;
const DUTY_SENTENCE = /\b(?:you will|you(?:'|’)ll|you are expected to|will be (?:responsible|expected)|responsibilities include)\b/i;

const headingOf = (line: string): string => line.trim().replace(/^#{1,6}\s*/, "").replaceAll(/^\*\*|\*\*$|^__|__$/g, "").replace(/\s*[:：]\s*$/, "").replaceAll(/^[^\p{L}]+|[^\p{L}.)]+$/gu, "").trim();

/** What kind of part a heading opens; undefined where it is none. */
function kindOfHeading(line: string): Kind | "other" | undefined {
  const heading = headingOf(line);
  if (heading === "" || heading.length > 70 || heading.split(/\s+/).length > 9 || /[.!?]$/.test(line.trim())) return undefined;
  if (PREFERRED.test(heading)) return "preferred";
  if (BASIC.test(heading)) return "basic";
  if (DUTIES.test(heading)) return "responsibility";
  if (OTHER.test(heading)) return "other";
  return undefined;
}

/** Cuts a line where points run into one another. */
function unglued(text: string, start: number, end: number): Piece[] {
  const line = text.slice(start, end);
  if (line.length < 60) return [{ start, end }];
  const cuts = [...line.matchAll(GLUED)].map(({ index }) => index).filter((at) => at > 8);
  const pieces: Piece[] = [];
  let from = 0;
  for (const cut of [...new Set(cuts), line.length]) {
    if (cut - from < 6) continue;
    pieces.push({ start: start + from, end: start + cut });
    from = cut;
  }
  return pieces;
}

/** Without the blanks, bullets and labels at its edges. */
function tightened(text: string, { start, end }: Piece): Piece {
  const words = text.slice(start, end);
  const lead = (BULLET.exec(words)?.[0] ?? /^\s*/.exec(words)?.[0] ?? "").length;
  const trail = /\s*$/.exec(words)?.[0].length ?? 0;
  return { start: start + lead, end: Math.max(start + lead, end - trail) };
}

interface Line extends Piece {
  words: string;
}

function linesIn(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const row of text.split("\n")) {
    lines.push({ start, end: start + row.length, words: row });
    start += row.length + 1;
  }
  return lines;
}

/** A label with what follows on the same line: "Basic qualifications: five years of …". */
function labelled(line: Line): { kind: Kind | "other"; rest: Piece } | undefined {
  const cut = /^[^:：]{4,40}[:：]\s+(?=\S{2})/u.exec(line.words)?.[0];
  if (cut === undefined) return undefined;
  const kind = kindOfHeading(cut);
  return kind === undefined ? undefined : { kind, rest: { start: line.start + cut.length, end: line.end } };
}

/** What a posting asks for, in order. Every requirement is a piece of the text. */
export function requirementsIn(text: string): Requirement[] {
  const lines = linesIn(text);
  const found: { kind: Kind; piece: Piece }[] = [];
  let kind: Kind | "other" = "other";
  for (const [place, line] of lines.entries()) {
    if (line.words.trim() === "") continue;
    const heading = kindOfHeading(line.words);
    if (heading !== undefined) {
      kind = heading;
      continue;
    }
    const label = labelled(line);
    if (label !== undefined) kind = label.kind;
    const pieces = unglued(text, label?.rest.start ?? line.start, line.end).map((piece) => tightened(text, piece)).filter((piece) => piece.end - piece.start > 8);
    // points without a heading, in front of the preferred ones: the basic ones, whose heading was lost
    const isLost =
      kind !== "basic" && kind !== "preferred" && label === undefined && (pieces.length > 1 || BULLET.test(line.words) === false) &&
      LOOKS_ASKED.test(text.slice(pieces[0]?.start ?? 0)) && lines.slice(place + 1).some(({ words }) => PREFERRED.test(headingOf(words)));
    if (isLost) kind = "basic";
    if (kind === "other") continue;
    // a new kind of part begins with a paragraph, in no list
    const isProse = !BULLET.test(line.words) && pieces.length === 1 && line.words.length > 320;
    if (isProse && kind !== "responsibility") continue;
    for (const piece of pieces) found.push({ kind, piece });
  }
  if (!found.some((one) => one.kind === "responsibility")) found.unshift(...dutiesInProse(text, lines, found.map(({ piece }) => piece)));
  return found.map(({ kind: one, piece }, number) => ({ id: `r${number + 1}`, text: text.slice(piece.start, piece.end), kind: one, start: piece.start, end: piece.end }));
}

/** Where no part lists them: sentences that say what one will do. */
function dutiesInProse(text: string, lines: readonly Line[], taken: readonly Piece[]): { kind: Kind; piece: Piece }[] {
  return lines.flatMap((line) => {
    if (taken.some((piece) => piece.start < line.end && line.start < piece.end)) return [];
    return sentences(line.words)
      .filter(({ start, end }) => end - start > 30 && DUTY_SENTENCE.test(line.words.slice(start, end)))
      .map(({ start, end }) => ({ kind: "responsibility" as const, piece: tightened(text, { start: line.start + start, end: line.start + end }) }));
  });
}
