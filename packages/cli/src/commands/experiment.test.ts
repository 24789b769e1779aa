import { ExperimentSize } from "@inclined/core/schema/experiment-size";
import { describe, expect, it } from "vitest";
import { runBin } from "../testing/run-bin.ts";

const size = async (...args: string[]) => {
  const { stdout, exit } = await runBin(["experiment", "size", ...args, "--json"]);
  return { found: ExperimentSize.parse(JSON.parse(stdout)), exit };
};

describe("inclined experiment size", () => {
  it("says how many, how long and that the traffic is not enough, with 1", async () => {
    const { found, exit } = await size("--baseline", "0.12", "--effect", "0.01", "--per-day", "4000");
    expect(exit).toBe(1);
    expect(found).toMatchObject({ test: "proportions", perGroup: 17_169, traffic: { perGroup: 2800, daysNeeded: 86, isEnough: false }, plan: { share: 0.05, days: 14 } });
  });

  it("takes percent, an effect in shares of the baseline and a falling one", async () => {
    const plain = await size("--baseline", "0.12", "--effect", "0.012");
    const relative = await size("--baseline", "12%", "--effect", "10%", "--relative");
    expect(relative.found.perGroup).toBe(plain.found.perGroup);
    expect((await size("--baseline", "0.13", "--effect=-0.01")).found.perGroup).toBe(17_169);
    expect(plain.exit).toBe(0);
  });

  it("holds two means against each other", async () => {
    const { found } = await size("--mean", "340", "--sd", "1.3", "--effect", "0.8");
    expect(found).toMatchObject({ test: "means", perGroup: 43, traffic: null });
  });

  it("says which effect the traffic can find where none is given", async () => {
    const { found, exit } = await size("--baseline", "0.12", "--per-day", "40000");
    expect([exit, found.perGroup, found.traffic?.isEnough]).toEqual([0, 28_000, true]);
    expect(found.traffic?.power).toBeCloseTo(0.8, 9);
  });

  it("says in its help how large a share may be and how it is written", async () => {
    const { stdout, stderr } = await runBin(["experiment", "--help"]);
    expect(`${stdout}${stderr}`.replaceAll(/\s+/g, " ")).toContain("at most 0.5: 0.05 or 5%");
  });

  it("says it in words on stderr when nobody asks for JSON", async () => {
    const { stdout, stderr } = await runBin(["experiment", "size", "--baseline", "0.12", "--effect", "0.01", "--per-day", "4000"]);
    expect(stdout).toBe("");
    expect(stderr).toMatch(/^ {2}17,169 in each of two groups to find 12 % to 13 %/);
    expect(stderr).toContain("86 days until each group is full, with 5 % of 4,000 a day exposed");
    expect(stderr).toContain("2 looks, stopping at the first significant one: 8.3 % false alarms");
    expect(stderr).toContain("If it is inconclusive");
  });

  it.each([
    [["experiment"], "Something is missing: inclined experiment size"],
    [["experiment", "siz"], 'An experiment has no "siz". Did you mean "size"?'],
    [["experiment", "size"], "Give the baseline of a share, or the standard deviation of a mean"],
    [["experiment", "size", "--baseline", "12", "--effect", "1"], "The baseline is a share between 0 and 1"],
    [["experiment", "size", "--baseline", "0,12", "--effect", "0.1"], "Write decimals with a point: 0.12"],
    [["experiment", "size", "--baseline", "0.12", "--effect", "0.9"], "the share would become 1.02"],
    [["experiment", "size", "--baseline", "0.12", "--effect", "0"], "other than 0"],
    [["experiment", "size", "--baseline", "0.12", "--effect", "0.01", "--per-day", "0"], "The traffic is a number above 0"],
    [["experiment", "size", "--baseline", "0.12", "--effect", "0.01", "--share", "0.7"], "at most 0.5"],
    [["experiment", "size", "--mean", "3", "--effect", "1"], "A mean needs its standard deviation"],
    [["experiment", "size", "--sd", "3", "--effect", "10%", "--relative"], "needs the mean"],
    [["experiment", "size", "--baseline", "0.1", "--sd", "3", "--effect", "1"], "one or the other"],
  ])("cannot run %j", async (args, words) => {
    const { stdout, stderr, exit } = await runBin(args);
    expect([stdout, exit]).toEqual(["", 2]);
    expect(stderr).toContain(words);
  });
});
