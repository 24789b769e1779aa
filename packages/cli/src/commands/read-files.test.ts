import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Match, PostingReading } from "@inclined/core/schema/posting";
import { ResumeReading } from "@inclined/core/schema/resume";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runBin } from "../testing/run-bin.ts";

const RESUME = [
  "Zora Quill", "Technical Programme Manager", "Oslo, Norway · zora@example.org · +47 22 55 01 63", "",
  "Experience", "",
  "Senior Technical Programme Manager, Halden Rail, Oslo   Mar 2015 - Present",
  "- Led the signalling programme of 9 teams in 3 countries; delays fell from 14% to 6% in a year.",
  "- Wrote the roadmap with legal and operations.", "",
  "Education", "", "MSc Computer Science, Norges Handelshøyskole, 2012",
].join("\n");
const POSTING = [
  "Senior Technical Program Manager, Rail", "",
  "Join Amazon and work backwards from our customers. ".repeat(6), "",
  "Basic Qualifications", "- Bachelor's degree in computer science", "- 5+ years of technical programme management", "",
  "Preferred Qualifications", "- Experience with underwater archaeology",
].join("\n");

let folder: string;
const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "inclined-read-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("inclined resume, posting and match", () => {
  it("print what was read, for programs and for people", async () => {
    const cv = file("cv.txt", RESUME);
    const resume = ResumeReading.parse(JSON.parse((await runBin(["resume", cv, "--json"])).stdout));
    expect(resume.resume.work).toMatchObject([{ name: "Halden Rail", position: "Senior Technical Programme Manager", startDate: "2015-03" }]);
    expect(resume.claims[0]?.numbers.map(({ quote }) => quote)).toEqual(["9", "3", "14%", "6%"]);
    expect((await runBin(["resume", cv])).stderr).toContain("Halden Rail");
    const posting = PostingReading.parse(JSON.parse((await runBin(["posting", file("job.txt", POSTING), "--json"])).stdout));
    expect(posting).toMatchObject({ title: "Senior Technical Program Manager, Rail", company: "Amazon", level: "senior", family: "tpm" });
    for (const { text, start, end } of posting.requirements) expect(posting.text.slice(start, end)).toBe(text);
    expect(posting.principles[0]?.id).toBe("customer-obsession");
  });

  it("hold one against the other, each with the claims that say so", async () => {
    const { stdout, exit } = await runBin(["match", "--resume", file("cv.txt", RESUME), "--posting", file("job.txt", POSTING), "--json"]);
    expect(exit).toBe(0);
    const [degree, years, archaeology] = Match.parse(JSON.parse(stdout)).requirements;
    expect(degree).toMatchObject({ status: "met", claims: ["education-1"] });
    expect(years?.status).toBe("met");
    expect(years?.evidence[0]?.quote).toContain("programme");
    expect(archaeology).toEqual({ id: "r3", status: "not-shown", claims: [], evidence: [] });
  });

  it("say in a sentence what cannot be read, and end with 2", async () => {
    for (const args of [["resume", join(folder, "none.pdf")], ["resume", file("empty.txt", "")], ["posting", file("gone.html", "<h1>404</h1> Page not found")], ["match", "--resume", "cv.txt"]]) {
      const { stdout, stderr, exit } = await runBin(args);
      expect([exit, stdout]).toEqual([2, ""]);
      expect(stderr).toMatch(/^inclined: .+[.]\n$/);
    }
  });
});
