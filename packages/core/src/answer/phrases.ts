/** A text as words with a space on either side of each: lower case, without signs between them. */
export function plainWords(text: string): string {
  return ` ${text.toLowerCase().replaceAll("’", "'").split(/[^\p{L}\p{N}'%-]/u).filter((word) => word !== "").join(" ")} `;
}

/** Whether a text says one of some phrases, "gave up | instead of | accept*"; a star stands for the rest of the last word. Its time grows with the text alone. */
export function phrases(list: string): (text: string) => boolean {
  const all = list.toLowerCase().split("|").map((phrase) => phrase.trim()).map((phrase) => (phrase.endsWith("*") ? ` ${phrase.slice(0, -1)}` : ` ${phrase} `));
  return (text) => {
    const plain = plainWords(text);
    return all.some((phrase) => plain.includes(phrase));
  };
}

const CLAUSE_ENDS = /[,.;:!?()]/u;
const SPEAKERS: ReadonlySet<string> = new Set(["i", "we", "i'd", "i've", "we'd", "we've"]);

/** Whether the speaker does one of some things: "I" or "we", and one of the verbs, with at most `between` words between them and no sign. */
export function deeds(verbs: string, between: number): (text: string) => boolean {
  const wanted = new Set(verbs.split(" "));
  return (text) =>
    text.split(CLAUSE_ENDS).some((clause) => {
      const words = plainWords(clause).trim().split(" ");
      return words.some((word, at) => SPEAKERS.has(word) && words.slice(at + 1, at + 2 + between).some((next) => wanted.has(next)));
    });
}
