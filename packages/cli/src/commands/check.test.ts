import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DocumentCheck } from "@inclined/core/schema/document-check";
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
