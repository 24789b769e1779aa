import { blocksOfMarkdown } from "@inclined/core/documents/markdown/blocks-of-markdown";
import { readWritten } from "@inclined/intake/written/read-written";
import { extractText, getDocumentProxy } from "unpdf";
import { describe, expect, it } from "vitest";
import { drawDocument, type PrintedDocument, writeDocument } from "./draw-document.ts";

const MARKDOWN = [
  "# Tidepost: 40 minutes less at the pier", "", "BERGEN. From today **drivers** see [both piers](https://example.org/piers).", "", "## Benefits", "", "- 40 minutes less", "- no more shouting", "   - at the second pier", "",
  "1. Ask", "2. Answer", "", "## Metrics", "", "| Tier | Metric | Target |", "| --- | --- | --- |", "| Primary | Minutes a car waits | 15 |", "| Leading | Drivers who look | 40% |", "", "> “I eat my lunch now.”", "",
  "#set page(fill: red) <w:b/> $x$ *not* closed", "", "---", "", "```", "x = 1", "```", "",
].join("\n");
const document: PrintedDocument = { title: "Tidepost", paper: "a4", blocks: blocksOfMarkdown(MARKDOWN) };

describe("something written, on paper", () => {
  it("is drawn as a PDF with all its words, none of them markup, the same each time", async () => {
    const drawn = await drawDocument(document);
    expect(Buffer.from(drawn.subarray(0, 5)).toString()).toBe("%PDF-");
    expect(Buffer.from(await drawDocument(document)).equals(Buffer.from(drawn))).toBe(true);
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(drawn)), { mergePages: true });
    for (const words of ["Tidepost: 40 minutes less at the pier", "no more shouting", "Minutes a car waits", "I eat my lunch now", "#set page(fill: red)", "<w:b/>", "x = 1", "2. Answer"]) expect(text.replaceAll(/\s+/g, " ")).toContain(words);
  });

  it("is written for Word, and read from there again as the same blocks", async () => {
    const written = await writeDocument(document);
    const { title, markdown } = await readWritten({ bytes: written, name: "paper.docx" });
    expect(title).toBe("Tidepost: 40 minutes less at the pier");
    const plain = (text: string) => blocksOfMarkdown(text).flatMap((block) => (block.kind === "rule" || block.kind === "code" ? [] : [JSON.stringify(block)]));
    const again = plain(markdown);
    for (const block of plain(MARKDOWN)) if (!block.includes("isQuoted")) expect(again).toContain(block);
  });

  it("brings a line that was broken back as one, without a sign", async () => {
    const written = await writeDocument({ title: "x", paper: "a4", blocks: blocksOfMarkdown("**What does it cost?**\nEach loan costs £6.\n") });
    expect((await readWritten({ bytes: written, name: "paper.docx" })).markdown).toContain("**What does it cost?**\nEach loan costs £6.");
  });

  it("draws what is empty, and what has ragged rows", async () => {
    expect((await drawDocument({ title: "", paper: "us-letter", blocks: [] })).length).toBeGreaterThan(500);
    const ragged = blocksOfMarkdown("| a |\n|---|\n| b |\n\n> q\n\n#### four\n");
    expect((await writeDocument({ title: "x", paper: "us-letter", blocks: ragged })).length).toBeGreaterThan(500);
    expect((await drawDocument({ title: "x", paper: "a4", blocks: ragged })).length).toBeGreaterThan(500);
  });
});
