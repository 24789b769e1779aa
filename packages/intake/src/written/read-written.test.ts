import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { blocksOfMarkdown } from "@inclined/core/documents/markdown/blocks-of-markdown";
import { cell, paragraph, run, smallDocx, WORD_NAMES } from "../testing/small-docx.ts";
import { readWritten } from "./read-written.ts";

const read = async (bytes: Uint8Array | string, name: string) => readWritten({ bytes: typeof bytes === "string" ? strToU8(bytes) : bytes, name });

describe("a paper that was written elsewhere", () => {
  it("keeps Markdown as it is, without carriage returns", async () => {
    const text = "# Tidepost\r\n\r\n| Tier | Metric |\r\n|---|---|\r\n| Primary | Minutes |\r\n";
    expect(await read(text, "page.md")).toEqual({ title: "Tidepost", markdown: text.replaceAll("\r", ""), notes: [] });
  });

  it("reads Word: headings, tables, lists", async () => {
    const table = `<w:tbl><w:tr>${cell("Tier")}${cell("Metric")}</w:tr><w:tr>${cell("Primary")}${cell("Minutes a car waits")}</w:tr></w:tbl>`;
    const { title, markdown, notes } = await read(smallDocx(paragraph(run("Tidepost"), "Heading1") + paragraph(run("Drivers see both piers.")) + table), "page.docx");
    expect(title).toBe("Tidepost");
    expect(notes).toEqual([]);
    expect(blocksOfMarkdown(markdown)).toEqual([
      { kind: "heading", level: 1, text: [{ text: "Tidepost" }] },
      { kind: "paragraph", text: [{ text: "Drivers see both piers." }] },
      { kind: "table", head: [[{ text: "Tier" }], [{ text: "Metric" }]], rows: [[[{ text: "Primary" }], [{ text: "Minutes a car waits" }]]] },
    ]);
  });

  it("reads tracked changes as accepted and says so, with the comments that were left out", async () => {
    const body = paragraph(`${run("Waits fall by ")}<w:del w:id="1" w:author="A" w:date="2026-01-01T00:00:00Z"><w:r><w:delText>a lot</w:delText></w:r></w:del><w:ins w:id="2" w:author="A" w:date="2026-01-01T00:00:00Z">${run("40 minutes")}</w:ins>${run(".")}`);
    const comments = `<w:comments ${WORD_NAMES}><w:comment w:id="0" w:author="B">${paragraph(run("really?"))}</w:comment></w:comments>`;
    const { markdown, notes } = await read(smallDocx(body, { "word/comments.xml": comments }), "page.docx");
    expect(markdown).toBe("Waits fall by 40 minutes.\n");
    expect(notes).toEqual(["It has 2 tracked changes. They are read as accepted: what was put in is here, what was struck out is not.", "Its comment was left out."]);
  });

  it("leaves moved text where it was moved to", async () => {
    const body = paragraph(`<w:moveFrom w:id="1" w:author="A" w:date="2026-01-01T00:00:00Z">${run("Once. ")}</w:moveFrom>${run("First. ")}<w:moveTo w:id="2" w:author="A" w:date="2026-01-01T00:00:00Z">${run("Once. ")}</w:moveTo>`);
    expect((await read(smallDocx(body), "page.docx")).markdown.match(/Once/g)).toHaveLength(1);
  });

  it.each([
    ["a picture for a table", smallDocx(paragraph(run("See below.")) + paragraph("<w:r><w:drawing/></w:r>")), "page.docx", /Pictures were left out/],
    ["a picture in Markdown", "Words\n\n![metrics](metrics.png)\n", "page.md", /Pictures were left out/],
  ])("says of %s that nothing in it can be read", async (_, bytes, name, said) => {
    expect((await read(bytes, name)).notes.join(" ")).toMatch(said);
  });

  it.each([
    ["nothing", "", "page.md", /no text/],
    ["a PDF", "%PDF-1.4 …", "page.pdf", /Word document or the Markdown/],
    ["a damaged Word document", smallDocx(paragraph(run("x"))).subarray(0, 80), "page.docx", /damaged/],
    ["fifty pages", "word ".repeat(40_000), "page.txt", /fifty pages/],
    ["only a picture", smallDocx(paragraph("<w:r><w:drawing/></w:r>")), "page.docx", /only pictures/],
  ])("refuses %s with what to do", async (_, bytes, name, said) => {
    await expect(read(bytes, name)).rejects.toThrow(said);
  });
});
