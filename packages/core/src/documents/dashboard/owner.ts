import type { Span } from "../../schema/span.ts";
import { everySaid, type Page, says, tokenRange } from "../page.ts";
import { phrases } from "../phrases.ts";

const OWNS = phrases("owner, owners, owned by, owner is, owner of the numbers, dri, responsible, accountable, kept by, prepared by, maintained by");
const ROLES = phrases("team, squad, lead, manager, director, head of, group, office, programme, program, tpm, pm, engineering, operations, finance, platform, payments");
const NOBODY = phrases("tbd, tba, n/a, none, nobody, unassigned, to be decided, to be named, everyone, everybody");

/** So much of the line behind it says whether it is a heading among others. */
const LINE = 80;

/** Who is named as an owner in a stretch; null where nobody is. */
export function ownerNamed(page: Page, span: Span): Span | null {
  for (const hit of everySaid(page, span, OWNS)) {
    const { from: first, to } = tokenRange(page, { start: hit.end, end: Math.min(span.end, hit.end + 60) });
    const token = page.tokens[first];
    if (token === undefined || first >= to) continue;
    // the name stands on the same line, and no column of owners is one
    const between = page.text.slice(hit.end, token.start);
    const line = page.text.slice(hit.end, Math.min(span.end, hit.end + LINE)).split("\n", 1)[0] ?? "";
    if (between.includes("\n") || between.split("|").length > 2 || line.split("|").length > 3) continue;
    const word = page.text.slice(token.start, token.end);
    const near = { start: token.start, end: page.tokens[Math.min(first + 3, to - 1)]?.end ?? token.end };
    if (says(page, { start: token.start, end: page.tokens[Math.min(first + 2, to - 1)]?.end ?? token.end }, NOBODY)) continue;
    const next = page.tokens[first + 1];
    if (/^\p{Lu}\p{Ll}/u.test(word)) return { start: token.start, end: next !== undefined && first + 1 < to && next.gap === "none" && /^\p{Lu}\p{Ll}/u.test(page.text.slice(next.start, next.end)) ? next.end : token.end };
    if (says(page, near, ROLES)) return near;
  }
  return null;
}
