import { readFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Assessment } from "@inclined/core/schema/assessment";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runBin, spawnBin } from "../testing/run-bin.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "inclined-assess-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const NASTY = "\uFEFFİ 😀 I um shipped it.\r\nWe, you know, did.\r\n";
const line = (id: string, answer = "I shipped it.", lens = "behavioural") => JSON.stringify({ id, lens, question: "Q?", answer });
const parse = (stdout: string) => stdout.trimEnd().split("\n").map((each) => Assessment.parse(JSON.parse(each)));

describe("inclined assess", () => {
  it("prints the whole assessment that can be given without a scorer", async () => {
    const { stdout, stderr, exit } = await runBin(["assess", "--lens", "behavioural", "--question", "What did you ship?", "--json"], { stdin: "I um shipped it. We did." });
    expect([exit, stderr]).toEqual([0, ""]);
    expect(JSON.parse(stdout)).toMatchObject({
      id: null,
      lens: "behavioural",
      status: "not-assessed",
      reason: "no scorer in this version",
      score: null,
      closeCall: false,
      facts: [],
      criteria: [],
      flags: [],
      principles: [],
      next: [],
      delivery: { words: 6, secondsFrom: "estimate", fillers: [{ start: 2, end: 4, quote: "um" }], i: 1, we: 1, pauses: null },
    });
    expect(parse(stdout)).toHaveLength(1);
  });

  it("reads a file and stdin alike, and its offsets fit the text as it was received", async () => {
    const file = join(folder, "answer.txt");
    writeFileSync(file, NASTY);
    const fromFile = await runBin(["assess", "--lens", "push-back", "--json", file]);
    const fromStdin = await runBin(["assess", "--lens", "push-back", "--json", "-"], { stdin: NASTY });
    expect(fromFile.stdout).toBe(fromStdin.stdout);
    const [assessment] = parse(fromFile.stdout);
    expect(assessment?.delivery.fillers.map(({ quote }) => quote)).toEqual(["um", "you know"]);
    for (const { start, end, quote } of assessment?.delivery.fillers ?? []) expect(readFileSync(file, "utf8").slice(start, end)).toBe(quote);
  });

  it("says it in words on stderr when nobody asks for JSON", async () => {
    const { stdout, stderr, exit } = await runBin(["assess", "--lens", "orchestration"], { stdin: "I did." });
    expect([stdout, exit]).toEqual(["", 0]);
    expect(stderr).toMatch(/^Not assessed: no scorer in this version\.\nDelivery: 2 words/);
  });

  it.each([
    ["nothing", "", 0],
    ["200,000 characters", "word ".repeat(40_000), 40_000],
    ["emoji only", "😀😀", 0],
    ["a NUL", "one\u0000two", null],
    ["HTML", "<b>one</b>", null],
    ["right-to-left", "שלום עולם", 2],
  ])("takes %s", async (_name, stdin, words) => {
    const { stdout, exit } = await runBin(["assess", "--lens", "behavioural", "--json"], { stdin });
    expect(exit).toBe(0);
    const [assessment] = parse(stdout);
    if (words !== null) expect(assessment?.delivery.words).toBe(words);
  });

  it("refuses what is no UTF-8", async () => {
    const { stdout, stderr, exit } = await runBin(["assess", "--lens", "behavioural", "--json"], { stdin: new Uint8Array([0x49, 0xff]) });
    expect([stdout, exit]).toEqual(["", 2]);
    expect(stderr).toContain("UTF-8");
  });

  it("makes no data folder and loads neither store nor server", async () => {
    const data = join(folder, "none");
    const trace = join(folder, "trace.mjs");
    writeFileSync(
      trace,
      `import { registerHooks } from "node:module";
       registerHooks({ load(url, context, next) { if (/packages\\/(store|server)\\//.test(url)) throw new Error("loaded " + url); return next(url, context); } });`,
    );
    const env = { NODE_OPTIONS: `--import=${trace}` };
    const main = fileURLToPath(new URL("../main.ts", import.meta.url));
    const { spawnSync } = await import("node:child_process");
    const run = (args: string[]) =>
      spawnSync(process.execPath, ["--input-type=module", "-e", `const { main } = await import(${JSON.stringify(main)}); process.exitCode = await main(${JSON.stringify(args)});`], {
        env: { ...process.env, ...env, INCLINED_DATA: data },
        input: line("1"),
        encoding: "utf8",
      });
    expect(run(["assess", "--jsonl"])).toMatchObject({ status: 0, stderr: "" });
    // the trap works: a command that needs the store falls into it
    expect(run(["backup"]).stderr).toMatch(/loaded .*packages\/store/);
  });
});

describe("inclined assess --jsonl", () => {
  it("keeps the order, reports damaged lines by number and goes on", async () => {
    const input = ["\uFEFF" + line("a"), "", "{", line("b", "İ um"), '{"id": 1}', line("c", "x", "no-lens"), line("d", "one\u2028two"), "7", line("e")].join("\n");
    const { stdout, stderr, exit } = await runBin(["assess", "--jsonl"], { stdin: input });
    expect(parse(stdout).map(({ id }) => id)).toEqual(["a", "b", "d", "e"]);
    expect(stderr.match(/line \d+/g)).toEqual(["line 3", "line 5", "line 6", "line 8"]);
    expect(exit).toBe(1);
  });

  it("never quotes an answer when it reports a line", async () => {
    const { stderr } = await runBin(["assess", "--jsonl"], { stdin: `{"id":"a","answer":"my secret", "lens":"my secret", oops\n${line("b", "x", "my secret")}` });
    expect(stderr).toContain("line 2");
    expect(stderr).not.toContain("my secret");
  });

  it("reports a line that is no UTF-8, and takes fields that it does not know", async () => {
    const input = Buffer.concat([Buffer.from('{"id":"a'), Buffer.from([0xff]), Buffer.from(`"}\n${line("b").replace("{", '{"later":1,"thread":[{"probe":"p","reply":"r"}],')}\r\n`)]);
    const { stdout, stderr, exit } = await runBin(["assess", "--jsonl"], { stdin: input });
    expect([parse(stdout).map(({ id }) => id), exit]).toEqual([["b"], 1]);
    expect(stderr).toContain("line 1");
  });

  it("answers each line as it comes", async () => {
    const child = spawnBin(["assess", "--jsonl"], {});
    const next = () => new Promise<string>((resolve) => child.stdout.once("data", (chunk: Buffer) => resolve(chunk.toString())));
    for (const id of ["first", "second"]) {
      child.stdin.write(`${line(id)}\n`);
      expect(JSON.parse(await next())).toMatchObject({ id });
    }
    child.stdin.end();
    expect(await new Promise((resolve) => child.on("close", resolve))).toBe(0);
  });

  it("ends quietly when nobody reads any more", async () => {
    const file = join(folder, "many.jsonl");
    writeFileSync(file, Array.from({ length: 20_000 }, (_, index) => line(String(index), "I shipped it. ".repeat(20))).join("\n"));
    const child = spawnBin(["assess", "--jsonl", file], {});
    let stderr = "";
    child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
    child.stdout.once("data", () => child.stdout.destroy());
    const exit = await new Promise((resolve) => child.on("exit", resolve));
    expect([stderr, exit]).toEqual(["", 0]);
  });

  it("is done with nothing for nothing", async () => {
    expect(await runBin(["assess", "--jsonl"], { stdin: "\n\n" })).toEqual({ stdout: "", stderr: "", exit: 0 });
  });
});
