import { type ConfidentialTerm, safeForm } from "./safe-form.ts";

/** A stretch of a safe form; `replaced` says what stood there, null where nothing was replaced. */
export interface SafePiece {
  text: string;
  replaced: string | null;
}

/** A text in its safe form, piece by piece. Joined, the pieces are exactly what `safeForm` gives. */
export function safePieces(text: string, terms: readonly ConfidentialTerm[]): SafePiece[] {
  const safe = safeForm(text, terms);
  const pieces: SafePiece[] = [];
  let at = 0;
  for (const { start, end } of safe.replacements) {
    const replaced = text.slice(start, end);
    pieces.push({ text: text.slice(at, start), replaced: null }, { text: safeForm(replaced, terms).text, replaced });
    at = end;
  }
  pieces.push({ text: text.slice(at), replaced: null });
  // where stand-ins and their neighbours make up another term, only the whole is safe
  const isWhole = pieces.map((piece) => piece.text).join("") === safe.text;
  return isWhole ? pieces.filter((piece) => piece.text !== "" || piece.replaced !== null) : [{ text: safe.text, replaced: null }];
}
