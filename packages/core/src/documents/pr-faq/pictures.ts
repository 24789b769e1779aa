import type { Span } from "../../schema/span.ts";
import type { Page } from "../page.ts";

/** What a note in brackets begins with that stands for a picture. */
const NOTES = ["image", "picture", "screenshot", "figure", "photo", "img", "graphic", "table as image", "table as an image"] as const;
/** No name or address of a picture is longer. */
const MOST = 500;
/** The sign that editors leave where something was embedded. */
const EMBEDDED = "\ufffc";

/** Behind the sign that closes, on the same line and not far; -1 where it does not close. */
function closedAt(text: string, from: number, to: number, sign: string): number {
  const most = Math.min(to, from + MOST);
  for (let at = from; at < most && text.charAt(at) !== "\n"; at += 1) if (text.charAt(at) === sign) return at + 1;
  return -1;
}

/** Behind a picture that begins here; -1 where none does: Markdown, HTML, a note in brackets. */
function pictureEnd(text: string, at: number, to: number): number {
  const sign = text.charAt(at);
  if (sign === EMBEDDED) return at + 1;
  if (sign === "!" && text.charAt(at + 1) === "[") {
    const named = closedAt(text, at + 2, to, "]");
    const opens = named < 0 ? "" : text.charAt(named);
    return opens === "(" ? closedAt(text, named + 1, to, ")") : opens === "[" ? closedAt(text, named + 1, to, "]") : -1;
  }
  if (sign === "<" && /^<img[\s/>]/i.test(text.slice(at, at + 5))) return closedAt(text, at, to, ">");
  if (sign !== "[") return -1;
  const words = text.slice(at + 1, at + 20).toLowerCase();
  return NOTES.some((note) => words.startsWith(note) && /^[^a-z]/.test(words.slice(note.length))) ? closedAt(text, at, to, "]") : -1;
}

/** The pictures of a stretch of a paper. Nothing in them can be read. */
export function picturesIn({ text }: Page, { start, end }: Span): Span[] {
  const found: Span[] = [];
  for (let at = start; at < end; at += 1) {
    const behind = pictureEnd(text, at, end);
    if (behind < 0) continue;
    found.push({ start: at, end: behind });
    at = behind - 1;
  }
  return found;
}
