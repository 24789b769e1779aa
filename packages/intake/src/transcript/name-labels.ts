/** "Ann Lee: and then" — what stands before the colon may be who speaks, or a part of the sentence. */
const LABEL = /^(?:[>»-]{1,3}\s*)?(?:\*\*)?(?<name>[^:?!\n]{1,80}?)(?:\*\*)?:(?:\*\*)?(?=\s|$)\s*(?<rest>[\s\S]*)$/u;
const MOST_WORDS = 6;
/** Who is called by what they do, written small. */
const ROLES = /^(?:me|you|i|q|a|host|guest|interviewer|interviewee|candidate|recruiter|speaker ?\w{0,3}|unknown(?: speaker)?|hiring manager|bar raiser|mock interviewer|coach|peer)$/i;
/** Openings of sentences that a colon may follow. */
const NO_NAME = /^(?:so|and|but|well|the|this|that|these|those|here(?:'s|’s)?|there|what|one|two|three|first|second|third|finally|note|for|in|on|my|our|it|we|they|then|now|okay|ok|example|result|situation|task|action|learning)\b/i;

export interface Labelled {
  speaker: string;
  text: string;
}

/** What stands before the colon and what follows it; null: no colon, or too much before it. */
export function splitLabel(text: string): Labelled | null {
  const { name, rest } = LABEL.exec(text)?.groups ?? {};
  if (name === undefined || rest === undefined) return null;
  const speaker = name.trim();
  return speaker === "" || speaker.split(/\s+/).length > MOST_WORDS || /[.;]\s|\.$/.test(speaker.replaceAll(/\b\p{L}\./gu, "")) ? null : { speaker, text: rest.trim() };
}

/** Every word begins large, or it is a role. */
function looksLikeName(label: string): boolean {
  if (ROLES.test(label)) return true;
  return !NO_NAME.test(label) && label.split(/\s+/).every((word) => /^[("'<]?[\p{Lu}\p{Lo}\d@+]/u.test(word) || /^(?:de|da|di|van|von|der|den|la|le|el|al|bin|of|and|&)$/i.test(word));
}

/**
 * Those labels that are names: said again and again, or so by their look in a text where most lines have one.
 * @param labels of all lines, null where a line has none
 */
export function namesAmong(labels: readonly (Labelled | null)[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const label of labels) if (label !== null) counts.set(label.speaker, (counts.get(label.speaker) ?? 0) + 1);
  const named = [...counts].filter(([name]) => looksLikeName(name));
  const lines = named.reduce((sum, [, count]) => sum + count, 0);
  if (lines < 2) return new Set();
  const isUsual = lines * 2 >= labels.length;
  return new Set([...counts].filter(([name, count]) => (looksLikeName(name) ? isUsual || count > 1 : count > 2 && !NO_NAME.test(name))).map(([name]) => name));
}
