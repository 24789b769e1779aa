/**
 * A phrase as people say it, word by word: `a|an` is either, `little?` may be missing, `*2` stands for up to two words of any kind,
 * `design+` for every word that begins so, and `^` holds the phrase to the beginning.
 */
export interface Phrase {
  isFirst: boolean;
  slots: readonly Slot[];
}

interface Slot {
  words: ReadonlySet<string>;
  /** Beginnings of words. */
  stems: readonly string[];
  isOptional: boolean;
  /** Of a gap: how many words it may hold. */
  gap: number;
}

/** Phrases from their written form, one a line. */
export function phrases(written: string): Phrase[] {
  return written.split("\n").map((line) => line.trim()).filter((line) => line !== "").map((line) => ({ isFirst: line.startsWith("^"), slots: line.replace("^", "").split(" ").map(slotOf) }));
}

function slotOf(written: string): Slot {
  if (written.startsWith("*")) return { words: new Set(), stems: [], isOptional: true, gap: Number(written.slice(1)) };
  const each = written.replace("?", "").split("|");
  return { words: new Set(each.filter((word) => !word.endsWith("+"))), stems: each.filter((word) => word.endsWith("+")).map((word) => word.slice(0, -1)), isOptional: written.endsWith("?"), gap: 0 };
}

/** Words in small letters, with plain apostrophes. */
export const spokenWords = (text: string): string[] => text.toLowerCase().replaceAll("’", "'").match(/[\p{L}\p{N}][\p{L}\p{N}'/-]*/gu) ?? [];

/** Whether any of the phrases stands among the words. */
export function says(words: readonly string[], list: readonly Phrase[]): boolean {
  return list.some(({ isFirst, slots }) => {
    const last = isFirst ? Math.min(1, words.length) : words.length;
    for (let at = 0; at < last; at += 1) if (fits(words, at, slots, 0)) return true;
    return false;
  });
}

function fits(words: readonly string[], at: number, slots: readonly Slot[], place: number): boolean {
  const slot = slots[place];
  if (slot === undefined) return true;
  if (slot.gap > 0) {
    for (let skipped = 0; skipped <= slot.gap; skipped += 1) if (fits(words, at + skipped, slots, place + 1)) return true;
    return false;
  }
  const word = words[at];
  if (word !== undefined && (slot.words.has(word) || slot.stems.some((stem) => word.startsWith(stem))) && fits(words, at + 1, slots, place + 1)) return true;
  return slot.isOptional && fits(words, at, slots, place + 1);
}
