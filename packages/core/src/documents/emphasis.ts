import type { Span } from "../schema/span.ts";

/** What a line is wrapped in: two stars, two underscores, one of either, or a code mark; its inside. */
export function emphasised(text: string, from: number, to: number): { inside: Span; end: number } | null {
  for (const sign of ["**", "__", "*", "_", "`"]) {
    if (!text.startsWith(sign, from)) continue;
    const start = from + sign.length;
    if (/\s/.test(text.charAt(start))) return null;
    const close = text.indexOf(sign, start);
    if (close <= start || close >= to) return null;
    let end = close + sign.length;
    while (end < to && "*_`".includes(text.charAt(end))) end += 1;
    let inner = start;
    while (inner < close && "*_`".includes(text.charAt(inner))) inner += 1;
    return { inside: { start: inner, end: close }, end };
  }
  return null;
}
