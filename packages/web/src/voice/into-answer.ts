interface Into {
  text: string;
  /** What became of what stood there: nothing did, it was these words already, it gave way, or it stays above them. */
  how: "first" | "same" | "instead" | "below";
}

const squashed = (text: string): string => text.split(/\s+/).filter(Boolean).join(" ");

/**
 * An answer with the words of a recording in it. Whoever answers anew does not go on with the answer before: words that are known to be
 * an earlier telling give way, and whatever else was typed stays above.
 * @param known earlier tellings: words of recordings of this answer, as they came and as they were corrected, and what was finished last
 */
export function intoAnswer(text: string, words: string, known: readonly string[]): Into {
  const stands = squashed(text);
  if (stands === "") return { text: words, how: "first" };
  if (stands === squashed(words)) return { text, how: "same" };
  if (known.some((telling) => squashed(telling) === stands)) return { text: words, how: "instead" };
  if (squashed(text.slice(-2 * words.length)).endsWith(squashed(words))) return { text, how: "same" };
  return { text: `${text.trimEnd()}\n\n${words}`, how: "below" };
}

/** An answer with the correction of a recording's words in their place; null where they do not stand in it. */
export function correctedIn(text: string, from: string, to: string): string | null {
  const at = from.trim() === "" ? -1 : text.indexOf(from.trim());
  return at < 0 ? null : text.slice(0, at) + to.trim() + text.slice(at + from.trim().length);
}
