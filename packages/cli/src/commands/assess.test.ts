import { readFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { LENS_RULES } from "@inclined/core/lenses/rules";
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
  const STORY =
    "So we only opened after I had said it out loud: if the queue number shows on the phone, fewer people walk off the pier. I asked for it on one pier of the four for two weeks, um, the others stayed as they were. " +
    "It stays only if walk-offs drop by a fifth or more. They fell from 31 to 19 a day, and every Monday the harbour office still counts them.";

  it("prints the whole assessment", async () => {
    const { stdout, stderr, exit } = await runBin(["assess", "--lens", "data-driven", "--question", "How did you decide?", "--json"], { stdin: STORY });
    expect([exit, stderr]).toEqual([0, ""]);
    const [assessment] = parse(stdout);
    expect(assessment).toMatchObject({ id: null, lens: "data-driven", status: "assessed", delivery: { secondsFrom: "estimate", i: 2, we: 1, pauses: null } });
    expect(assessment?.criteria.map(({ id }) => id)).toEqual(LENS_RULES["data-driven"].criteria);
    const experiment = assessment?.criteria.find(({ id }) => id === "experiment");
    expect(experiment).toMatchObject({ met: true, state: "met", asked: false });
    for (const { start, end, quote } of experiment?.evidence ?? []) expect(STORY.slice(start, end)).toBe(quote);
  });

  it("judges a reply in its thread, and says that it came when asked", async () => {
    const request = { id: "t", lens: "data-driven", question: "How did you decide?", answer: "We changed the timetable in May and people liked it, I think it was a good idea and the office was happy with how it went in the end.", thread: [{ probe: "How did you try it?", reply: "On one line out of six for two weeks, the other five stayed as they were, and then we compared." }] };
    const { stdout } = await runBin(["assess", "--jsonl"], { stdin: JSON.stringify(request) });
    const [assessment] = parse(stdout);
    expect(assessment?.criteria.find(({ id }) => id === "experiment")).toMatchObject({ met: true, asked: true, evidence: [{ turn: 0 }] });
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
    expect(stderr).toMatch(/^ {2}Orchestration · not assessed: fewer than 20 words are too little to judge\.\n\n {2}Delivery.*\n {8}2 words/);
    const long = await runBin(["assess", "--lens", "data-driven"], { stdin: STORY });
    expect(long.stderr).toMatch(/Data-driven · [0-3] of 3/);
    expect(long.stderr).toContain("Experiment");
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
