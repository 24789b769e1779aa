import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { plainText } from "@inclined/core/candidate/find-words";
import { itemsOf } from "@inclined/core/candidate/review-items";
import { linesOfDocument } from "@inclined/intake/document/lines-of-document";
import { dateRanges } from "@inclined/intake/resume/dates";
import { DURATION } from "@inclined/intake/resume/heads";
import { readResume } from "@inclined/intake/resume/read-resume";
import { sectionsOf } from "@inclined/intake/resume/sections";
import { describe, expect, it } from "vitest";
import { REPOSITORY } from "./machine.ts";

const ROOT = pathToFileURL(`${join(REPOSITORY, "corpus", "resumes")}/`);
const NAMES = ["resume.pdf", "resume.docx", "resume.md", "resume.txt", "resume.html"];
const layouts = readdirSync(ROOT).flatMap((layout) => {
  const name = NAMES.find((each) => existsSync(new URL(`${layout}/${each}`, ROOT)));
  return name === undefined ? [] : [{ layout, name }];
});
const letters = (text: string): string => plainText(text).plain;

/** Words of a line but those that only introduce, number or date what stands beside them. */
function tellingWords(text: string): string[] {
  let rest = text.replace(/^\s*\p{L}[\p{L} /&-]{1,28}\s?:/u, " ").replaceAll(/\bpage\s+\d+\b/gi, " ");
  for (const { from, to } of dateRanges(rest).toReversed()) rest = `${rest.slice(0, from)} ${rest.slice(to)}`;
  rest = rest.replace(DURATION, " ").replaceAll(/\b(?:e-?mail|phone|tel|mobile|linkedin|github|website|address|city|curriculum vitae|r[ée]sum[ée]|present|current|full name|location)\b/giu, " ");
  return rest.match(/[\p{L}\p{M}]{4,}/gu) ?? [];
}

describe.each(layouts)("$layout", ({ layout, name }) => {
  const bytes = (): Uint8Array => new Uint8Array(readFileSync(new URL(`${layout}/${name}`, ROOT)));

  it("has every word of every line in an item or among what was not understood", async () => {
    const { resume, places, unread, lines } = await readResume({ name, bytes: bytes() });
    const items = itemsOf(resume, places);
    const headings = sectionsOf((await linesOfDocument({ name, bytes: bytes() })).lines).flatMap(({ heading }) => (heading === null ? [] : [heading.text]));
    const said = [...items.flatMap(({ fields }) => Object.values(fields)), ...unread, ...headings].map(letters);
    const vanished = lines.flatMap(({ text }) => (said.some((one) => one.includes(letters(text))) ? [] : tellingWords(text).filter((word) => !said.some((one) => one.includes(letters(word)))).map((word) => `${word} in: ${text}`)));
    expect(vanished).toEqual([]);
  });

  it("has each role, school and bullet on lines of its own, down the page, that hold its words", async () => {
    const { resume, places, lines } = await readResume({ name, bytes: bytes() });
    const items = itemsOf(resume, places);
    const own = items.filter(({ kind }) => kind === "role" || kind === "school" || kind === "bullet");
    expect(new Set(own.flatMap((item) => item.lines)).size).toBe(own.flatMap((item) => item.lines).length);
    for (const { parent } of own) if (parent !== null) expect(items.map(({ id }) => id)).toContain(parent);
    for (const { lines: numbers, fields, kind } of own) {
      expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
      const text = letters(numbers.map((number) => lines[number]?.text ?? "").join(" "));
      if (kind === "bullet") expect(text).toContain(letters(fields["text"] ?? ""));
      if (kind === "role" && fields["position"] !== undefined) expect(fields["position"].split(/[^\p{L}\p{M}]+/u).every((word) => text.includes(letters(word))), fields["position"]).toBe(true);
    }
  });
});

describe.each(layouts.filter(({ name }) => /\.(?:md|txt)$/.test(name)))("$layout with a line nobody expects", ({ layout, name }) => {
  it.each(["Zyxwort quibblefish", "- Zyxwort of quibblefish.", "Zyxwort: quibblefish", "Zyxwort quibblefish, 2019"])("%s", async (line) => {
    const rows = readFileSync(new URL(`${layout}/${name}`, ROOT), "utf8").split("\n");
    const vanished: string[] = [];
    for (let place = 1; place <= rows.length; place += 1) {
      const bytes = new TextEncoder().encode(rows.toSpliced(place, 0, line).join("\n"));
      const { resume, unread } = await readResume({ name, bytes });
      const said = letters(JSON.stringify([itemsOf(resume).map(({ fields }) => fields), unread]));
      if (!said.includes("zyxwort") || !said.includes("quibblefish")) vanished.push(`below ${rows[place - 1] ?? ""}`);
    }
    expect(vanished).toEqual([]);
  });
});
