import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runBin } from "./testing/run-bin.ts";

let data: string;
beforeAll(() => {
  data = mkdtempSync(join(tmpdir(), "inclined-cli-"));
});
afterAll(() => rmSync(data, { recursive: true }));

const COMMANDS = ["start", "assess", "sample", "export", "import", "backup", "restore", "delete-everything"];

describe("inclined", () => {
  it.each([[["--help"]], [["-h"]], [["help"]], [[]]])("%j lists every command on stdout", async (args) => {
    const { stdout, stderr, exit } = await runBin(args);
    expect([exit, stderr]).toEqual([0, ""]);
    for (const command of COMMANDS) expect(stdout).toMatch(new RegExp(`^  ${command} +[A-Z]`, "m"));
  });

  it("--version prints the version and nothing else", async () => {
    expect(await runBin(["--version"])).toEqual({ stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/), stderr: "", exit: 0 });
  });

  it.each(COMMANDS)("%s --help shows forms and options, and does nothing", async (command) => {
    const { stdout, stderr, exit } = await runBin([command, "--help"], { data: join(data, "none"), cwd: data });
    expect([exit, stderr]).toEqual([0, ""]);
    expect(stdout).toContain(`inclined ${command}`);
    expect(stdout).toContain("--json");
    expect(existsSync(join(data, "none"))).toBe(false);
  });
});

// what is typed, and what has to stand on stderr; stdout stays empty and the exit code is 2
const MISTAKES: [string[], RegExp][] = [
  [["strat"], /no command "strat"\. Did you mean "start"\?/],
  [["xyzzy"], /no command "xyzzy"\. See inclined --help/],
  [["--jsno"], /no option "--jsno"/],
  [["start", "--no-opne"], /no option --no-opne\. Did you mean "--no-open"\?/],
  [["start", "--port"], /--port needs a value: --port N/],
  [["start", "--port", "--no-open"], /--port needs a value/],
  [["start", "--port", "99999"], /"99999" is no port/],
  [["start", "--no-open=yes"], /--no-open takes no value/],
  [["start", "now"], /"now" is one word too many/],
  [["sample"], /Something is missing: inclined sample load/],
  [["sample", "laod"], /not "laod"\. Did you mean "load"\?/],
  [["import"], /Something is missing/],
  [["import", "no-such-file.zip"], /no archive at .*no-such-file\.zip/],
  [["restore", "no-such-file.zip"], /no archive at .*no-such-file\.zip/],
  [["export"], /nobody to export/],
  [["export", "--candidate", "Noor"], /no candidate "Noor"/],
  [["backup", "--out", "no/such/folder/x.zip"], /folder .*no.such.folder does not exist/],
  [["delete-everything"], /Nothing was deleted\. To go on, type --confirm "delete everything"/],
  [["delete-everything", "--confirm", "yes"], /Nothing was deleted/],
  [["assess"], /Say how to judge the answer: --lens L, one of data-driven, behavioural, orchestration, push-back/],
  [["assess", "--lens", "behavioral"], /no lens "behavioral"\. Did you mean "behavioural"\?/],
  [["assess", "--lens", "behavioural", "no-such-file"], /no file no-such-file/],
  [["assess", "--lens", "behavioural", "."], /\. cannot be read as a file/],
  [["assess", "--jsonl", "--lens", "behavioural"], /each line has its own lens/],
  [["toString"], /no command "toString"/],
];

describe("a mistake", () => {
  it.each(MISTAKES)("inclined %j", async (args, words) => {
    const { stdout, stderr, exit } = await runBin(args, { data: join(data, "mistakes"), cwd: data });
    expect({ stdout, exit }).toEqual({ stdout: "", exit: 2 });
    expect(stderr).toMatch(words);
    expect(stderr).toMatch(/^inclined: [A-Z"/.].*\n$/); // one sentence or two, no stack
  });
});
