import type { JsonResume } from "@inclined/core/schema/resume";
import { decode } from "@inclined/intake/document/decode";
import type { Page } from "@inclined/intake/page/run";

const BULLET = /^\s*[•●◦▪■‣·*–—-]\s+/u;
const YEARS = /((?:\w{3,9}\.? )?(?:19|20)\d\d)\s*[–—-]\s*((?:\w{3,9}\.? )?(?:19|20)\d\d|present)/i;

/**
 * What a short script would do: lines by height, the first one is the name, regular expressions for the rest, a line with
 * years is "position, company".
 */
export function baselineResume(pages: readonly Page[], bytes: Uint8Array): JsonResume {
  const rows = pages.flatMap(({ runs }) => {
    const byHeight = new Map<number, string[]>();
    for (const { y, text } of [...runs].sort((a, b) => a.y - b.y || a.x - b.x)) byHeight.set(Math.round(y / 3), [...(byHeight.get(Math.round(y / 3)) ?? []), text]);
    return [...byHeight.values()].map((words) => words.join(" "));
  });
  const lines = (rows.length > 0 ? rows : decode(bytes).replaceAll(/<[^>]+>/g, "\n").split("\n")).map((line) => line.trim()).filter((line) => line !== "");
  const text = lines.join("\n");
  const dated = lines.flatMap((line) => {
    const match = YEARS.exec(line);
    if (match === null) return [];
    const [position = "", name = ""] = line.replace(match[0], "").split(/,| - | – |\|/).map((part) => part.trim());
    return [{ position, name, startDate: match[1]?.slice(-4) ?? "", ...(/present/i.test(match[2] ?? "") ? {} : { endDate: match[2]?.slice(-4) ?? "" }) }];
  });
  return {
    basics: { name: lines[0] ?? "", email: /\S+@\S+\.\w+/.exec(text)?.[0] ?? "", phone: /\+?\d[\d ().-]{7,}\d/.exec(text)?.[0] ?? "" },
    work: [...dated, { highlights: lines.filter((line) => BULLET.test(line)).map((line) => line.replace(BULLET, "")) }],
  };
}
