/** Longer sounds exist, but nobody writes them down: "aaaa…" pasted by the thousand is no hesitation. */
const LONGEST = 12;

// "err" is a verb
const SOUND = /^(?:u+h+m*|u+m+|e+rm*|e+h+m+|h+m+|m{2,}|a{1,4}h+)$/;

/** After a number these are units. */
const UNITS = new Set(["mm", "ah"]);

/**
 * True when a word is the sound of thinking: um, uh, uhm, er, erm, hmm, mm, ah, and longer spellings of them.
 * @param word as written in the answer
 * @param afterNumber whether a number stands directly before it: 5 mm and 40 Ah are quantities
 */
export function isHesitation(word: string, afterNumber: boolean): boolean {
  if (word.length < 2 || word.length > LONGEST) return false;
  const small = word.toLowerCase();
  if (!SOUND.test(small)) return false;
  // ER, HMM, UM: initials
  if (word === word.toUpperCase()) return false;
  return !(afterNumber && UNITS.has(small));
}
