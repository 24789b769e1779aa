import type { Words } from "./found.ts";

/** A text with words of it underlined; words that overlap are underlined as one. */
export function MarkedWords({ text, words }: { text: string; words: readonly Words[] }) {
  const pieces: { text: string; isMarked: boolean }[] = [];
  let at = 0;
  for (const { start, end } of words.toSorted((a, b) => a.start - b.start)) {
    const from = Math.max(at, start);
    if (end <= from) continue;
    pieces.push({ text: text.slice(at, from), isMarked: false }, { text: text.slice(from, end), isMarked: true });
    at = end;
  }
  pieces.push({ text: text.slice(at), isMarked: false });
  return (
    <>
      {pieces.map((piece, index) =>
        piece.isMarked ? (
          <mark key={index} className="ev ev-met">
            {piece.text}
          </mark>
        ) : (
          piece.text
        ),
      )}
    </>
  );
}
