import { canonical } from "../interview/later-log.ts";
import type { BoardElement } from "../schema/board.ts";

/** A mark of what is drawn, by which a picture of something else is known: FNV-1a over the elements in whatever order their fields are, in hexadecimal. */
export function sceneMark(elements: readonly BoardElement[]): string {
  const text = canonical(elements);
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}
