import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DocumentCheck } from "@inclined/core/schema/document-check";
import { cell, paragraph, run, smallDocx } from "@inclined/intake/testing/small-docx";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runBin } from "../testing/run-bin.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "inclined-check-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const PAPER = "\uFEFF# Tidepost\r\n\r\nBERGEN, 3 April 2028.\r\n\r\n## Problem\r\n\r\nOne ferry in six leaves with empty decks, and forty cars wait 💧 at the other pier.\r\n\r\n## Solution\r\n\r\nA board at each pier shows both queues, and the drivers choose for themselves.\r\n";
const line = (id: string, document = PAPER) => JSON.stringify({ id, kind: "pr-faq", document });
const parse = (stdout: string) => stdout.trimEnd().split("\n").map((each) => DocumentCheck.parse(JSON.parse(each)));

describe("inclined check", () => {
  it("prints the whole check, with 1 where a criterion is not met, and offsets that fit the text as received", async () => {
    const file = join(folder, "paper.md");
    writeFileSync(file, PAPER);
    const fromFile = await runBin(["check", file, "--kind", "pr-faq", "--json"]);
    const fromStdin = await runBin(["check", "--kind", "pr-faq", "--json", "-"], { stdin: PAPER });
    expect([fromFile.exit, fromFile.stderr]).toEqual([1, ""]);
    expect(fromFile.stdout).toBe(fromStdin.stdout);
    const [found] = parse(fromFile.stdout);
    expect(found).toMatchObject({ id: null, kind: "pr-faq", status: "assessed", holds: ["problem-two-sentences", "problem-quantified", "solution-length", "solution-plain", "launch-date"] });
    for (const { evidence } of found?.checks ?? []) for (const { start, end, quote } of evidence) expect(PAPER.slice(start, end)).toBe(quote);
  });

  it("says it in words on stderr when nobody asks for JSON", async () => {
    const { stdout, stderr, exit } = await runBin(["check", "--kind", "pr-faq"], { stdin: PAPER });
    expect([stdout, exit]).toEqual(["", 1]);
    expect(stderr).toMatch(/^ {2}PR\/FAQ · 5 of 16 hold · 1 pitfall/);
    expect(stderr).toContain("Mend first");
  });

  it("prints one result a line in order, reports damaged lines with their number, and goes on", async () => {
    const { stdout, stderr, exit } = await runBin(["check", "--kind", "pr-faq", "--jsonl"], { stdin: [line("a"), "{", "", JSON.stringify({ id: "b", document: PAPER }), line("c", "")].join("\n") });
    expect(exit).toBe(1);
    expect(stderr).toBe("inclined: line 2 was left out: it is not JSON.\n");
    expect(parse(stdout).map(({ id, status }) => [id, status])).toEqual([["a", "assessed"], ["b", "assessed"], ["c", "not-assessed"]]);
  });

  it.each([
    [["check"], "Say what kind of paper it is"],
    [["check", "--kind", "pr-fa"], 'There is no kind of paper "pr-fa"'],
    [["check", "nowhere.md", "--kind", "pr-faq"], "There is no file nowhere.md"],
  ])("cannot run %j", async (args, words) => {
    const { stdout, stderr, exit } = await runBin(args, { stdin: "" });
    expect([stdout, exit]).toEqual(["", 2]);
    expect(stderr).toContain(words);
  });
});

describe("inclined check of other papers", () => {
  it("computes the figures of a bare CSV, and says why nothing was judged", async () => {
    const { stderr, exit } = await runBin(["check", "--kind", "dashboard"], { stdin: "week,caught,escaped\nW1,9,1\nW2,6,2\n" });
    expect(exit).toBe(1);
    expect(stderr).toContain("Ownership dashboard · not assessed: fewer than 30 words");
    expect(stderr).toContain("3 of 18 defects were found after the release: 16.7 %.");
  });
});

describe("inclined check of files that are no text", () => {
  const saved = (name: string, content: string | Uint8Array): string => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  const tracked = `${run("One ferry in six leaves with ")}<w:del w:id="1" w:author="A" w:date="2026-01-01T00:00:00Z"><w:r><w:delText>few cars</w:delText></w:r></w:del><w:ins w:id="2" w:author="A" w:date="2026-01-01T00:00:00Z">${run("empty decks, and forty cars wait at the other pier")}</w:ins>${run(".")}`;
  const table = `<w:tbl><w:tr>${cell("Tier")}${cell("Metric")}${cell("Target")}${cell("By")}</w:tr><w:tr>${cell("Primary")}${cell("Minutes a car waits")}${cell("from 34 to 12")}${cell("30 June 2028")}</w:tr><w:tr>${cell("Leading")}${cell("Cars that change piers")}${cell("from 0 to 40 a day")}${cell("week 2")}</w:tr></w:tbl>`;
  const word = smallDocx(
    paragraph(run("Tidepost"), "Heading1") + paragraph(run("Problem"), "Heading2") + paragraph(tracked) +
    paragraph(run("Solution"), "Heading2") + paragraph(run("A board at each pier shows both queues, and the drivers choose for themselves which of the two they join; nobody at the harbour has to telephone ahead, and no crew has to guess.")) +
    paragraph(run("Metrics"), "Heading2") + table,
  );

  it("reads Word as Markdown, returns it, and says what was done to it", async () => {
    const fromFile = await runBin(["check", saved("paper.docx", word), "--kind", "pr-faq", "--json"]);
    const fromStdin = await runBin(["check", "--kind", "pr-faq", "--json"], { stdin: word });
    expect(fromFile.exit).toBe(1);
    expect(fromFile.stdout).toBe(fromStdin.stdout);
    expect(fromFile.stderr).toBe("It has 2 tracked changes. They are read as accepted: what was put in is here, what was struck out is not.\n");
    const [found] = parse(fromFile.stdout);
    const { markdown = "", notes } = found?.read ?? {};
    expect(notes).toHaveLength(1);
    expect(markdown).toContain("## Problem\n\nOne ferry in six leaves with empty decks, and forty cars wait at the other pier.\n");
    expect(found?.metrics.map(({ tier, name, target }) => [tier, name.quote, target?.quote])).toEqual([["primary", "Minutes a car waits", "from 34 to 12"], ["leading", "Cars that change piers", "from 0 to 40 a day"]]);
    for (const { evidence } of found?.checks ?? []) for (const { start, end, quote } of evidence) expect(markdown.slice(start, end)).toBe(quote);
  });

  it("returns no other text than the one received for Markdown", async () => {
    const [found] = parse((await runBin(["check", saved("same.md", PAPER), "--kind", "pr-faq", "--json"])).stdout);
    expect(found).not.toHaveProperty("read");
  });

  it.each([
    ["a PDF", "paper.pdf", "%PDF-1.4\n%%EOF\n", "Bring the Word document or the Markdown it was made from"],
    ["a picture", "table.png", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), "This is a picture"],
    ["a damaged Word document", "cut.docx", word.subarray(0, 200), "damaged"],
    ["a Word document that is none", "none.docx", "no zip", "may be damaged"],
    ["text that is no UTF-8", "latin.txt", Uint8Array.from([...new TextEncoder().encode("Ferries leave "), 0xe9]), "latin.txt is no text in UTF-8. Save it as UTF-8"],
  ])("refuses %s with what to do", async (_, name, content, words) => {
    const { stdout, stderr, exit } = await runBin(["check", saved(name, content), "--kind", "pr-faq", "--json"]);
    expect([stdout.trim().length > 0 && "answered", exit]).toEqual([false, 2]);
    expect(stderr).toContain(words);
  });
});
