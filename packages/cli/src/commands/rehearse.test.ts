import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Assessment } from "@inclined/core/schema/assessment";
import { Debrief } from "@inclined/core/schema/debrief";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runBin } from "../testing/run-bin.ts";

let folder: string;
const file = (name: string): string => join(folder, name);
const STORY =
  "In March 2022 our depot in Leeds lost one pallet in forty. I stood at the dock for three nights and read every label myself. The printer team owed me nothing, so I offered their lead my analyst for two weeks, and she took the change. We gave up the two-colour labels for that, because a clear one mattered more to the drivers. Lost pallets fell from 2.5% to 0.4% by May. I should have asked the drivers first.";
const line = (id: string, answer: string, lens = "behavioural"): string => JSON.stringify({ id, lens, question: "Tell me about a problem you solved.", answer });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "inclined-rehearse-"));
  writeFileSync(file("resume.txt"), "Zora Quill\nzora@example.org\n\nEXPERIENCE\n\nTechnical Program Manager, Halden Rail, 2019 - 2022\n- Led the signalling program of 9 teams.\n");
  writeFileSync(file("posting.txt"), "Senior TPM, Signals\n\nBasic qualifications\n- 5+ years of technical program management\n- Experience with underwater archaeology\n");
  writeFileSync(file("answers.jsonl"), [line("a", STORY), "{damaged", line("b", "We talked about it with the team for a while and everybody was quite happy with how all of it went in the end, as far as I know."), line("a", STORY)].join("\n"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (answers: string, ...more: string[]) => runBin(["rehearse", "--resume", file("resume.txt"), "--posting", file("posting.txt"), "--answers", file(answers), "--out", file("out"), ...more]);

describe("inclined rehearse", () => {
  it("writes assessments, the debrief and a report, and says which lines were left out", async () => {
    const { exit, stdout, stderr } = await run("answers.jsonl", "--json");
    expect(exit).toBe(1);
    expect(stderr).toContain("line 2 was left out: it is not JSON");
    expect(stderr).toContain("line 4 was left out: an answer with its id stands above");
    const debrief = Debrief.parse(JSON.parse(stdout));
    expect(JSON.parse(readFileSync(file("out/debrief.json"), "utf8"))).toEqual(debrief);
    const assessments = readFileSync(file("out/assessments.jsonl"), "utf8").trim().split("\n").map((each) => Assessment.parse(JSON.parse(each)));
    expect(assessments.map(({ id }) => id)).toEqual(["a", "b"]);
    for (const { for: forIt } of debrief.votes) for (const { quote } of forIt) expect(STORY).toContain(quote);
    const report = readFileSync(file("out/debrief.md"), "utf8");
    expect(report).toContain("Experience with underwater archaeology");
    expect(report).toContain("Not affiliated with Amazon");
    for (const [name, begins] of [["playbook.pdf", "%PDF-"], ["playbook.docx", "PK"], ["playbook.md", "# The playbook"]] as const) expect(readFileSync(file(`out/${name}`), "latin1").startsWith(begins)).toBe(true);
  });

  it.each([
    ["no answers", ["no-such-file.jsonl"], /There is no file/],
    ["an unknown loop", ["answers.jsonl", "--format", "shortloop"], /There is no loop "shortloop"\. Did you mean "short-loop"/],
  ])("says what is wrong with %s, and exits 2", async (_name, options, words) => {
    const { exit, stderr } = await run(...(options as [string, ...string[]]));
    expect(exit).toBe(2);
    expect(stderr).toMatch(words);
  });
});
