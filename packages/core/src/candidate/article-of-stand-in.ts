const ARTICLE = /(?:^|[\s(“"])((?:[Aa]n?|[Tt]he|[Tt]his|[Oo]ur|[Mm]y|[Tt]heir|[Ii]ts|[Hh]is|[Yy]our))([ \u00A0]{1,3})$/u;
const STARTS_WITH_ARTICLE = /^(?:an?|the) (?=\S)/i;
/** Words that stand where an article would. */
const STARTS_WITH_DETERMINER = /^(?:some|several|many|few|our|my|their|its|this|that|these|those|over|about|nearly|almost|around|hundreds|tens|thousands|millions|billions|dozens)\b/i;
/** A sum that says how large something is, as in "a $4M replatforming", is said without the word. */
const SUM = /^(an? \w{3,8}-figure) sum$/i;
const LONGEST = 12;

/** Letters that sound like a vowel at the beginning, as far as letters tell. */
const soundsLikeVowel = (words: string): boolean => /^(?:[aeio]|u(?!ni|s[aei])|hour|honest)/i.test(words) && !/^(?:eu|one|once)/i.test(words);
const likeFirst = (pattern: string, words: string): string => (/^\p{Lu}/u.test(pattern) ? words.charAt(0).toUpperCase() + words.slice(1) : words);

/**
 * A place of a term together with the article before it, where the stand-in brings its own: "a $4M replatforming" is "a
 * seven-figure replatforming", "the $4M" is "the seven-figure sum". What stands in the widened place is told by its words alone.
 * @param from what stands before is another term's
 * @returns null where nothing before it changes
 */
export function withArticle(text: string, { start, standIn }: { start: number; standIn: string }, from: number): { start: number; standIn: string } | null {
  const near = Math.max(from, start - LONGEST);
  const before = text.slice(near, start);
  const found = ARTICLE.exec(before);
  if (found === null) return null;
  const [whole, word = "", space = ""] = found;
  const at = near + found.index + whole.length - word.length - space.length;
  // cut at the beginning of the window, it may be the end of a longer word
  if (at === near && near > 0 && /\S/.test(text.charAt(near - 1))) return null;
  if (/^an?$/i.test(word)) {
    const words = SUM.exec(standIn)?.[1] ?? standIn;
    if (STARTS_WITH_ARTICLE.test(standIn) || STARTS_WITH_DETERMINER.test(standIn)) return { start: at, standIn: likeFirst(word, words) };
    if (!/^\p{L}/u.test(standIn)) return null;
    const fits = `${word.charAt(0)}${soundsLikeVowel(standIn) ? "n" : ""}`;
    return fits === word ? null : { start: at, standIn: `${fits}${space}${standIn}` };
  }
  return STARTS_WITH_ARTICLE.test(standIn) ? { start: at, standIn: `${word}${space}${standIn.replace(STARTS_WITH_ARTICLE, "")}` } : null;
}
