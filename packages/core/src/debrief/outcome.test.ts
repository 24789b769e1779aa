import { describe, expect, it } from "vitest";
import type { InterviewerVote } from "../schema/debrief.ts";
import { levelShown } from "./level.ts";
import { outcomeOf } from "./outcome.ts";
import { meetsTechnicalBar, technicalFindings } from "./technical-bar.ts";
import { heardAnswer } from "../testing/heard-answers.ts";

type Cast = Pick<InterviewerVote, "role" | "vote">;
const peer = (vote: InterviewerVote["vote"]): Cast => ({ role: "tpm-peer", vote });
const yes = peer("inclined");
const no = peer("not inclined");
const silent = peer(null);

describe("the outcome", () => {
  it.each([
    ["most votes for", [yes, yes, no], false, "inclined"],
    ["the same, and the level shown is lower", [yes, yes, no], true, "inclined, one level lower"],
    ["most votes against", [yes, no, no], false, "not inclined"],
    ["a tie", [yes, no], false, "not inclined"],
    ["the bar raiser against", [yes, yes, yes, { role: "bar-raiser", vote: "not inclined" }], false, "not inclined"],
    ["the hiring manager against", [yes, yes, yes, { role: "hiring-manager", vote: "strongly not inclined" }], false, "not inclined"],
    ["a bar raiser who heard nothing", [yes, yes, { role: "bar-raiser", vote: null }], false, "inclined"],
    ["half of the interviewers voted", [yes, silent], false, "inclined"],
    ["fewer than half voted", [yes, silent, silent], false, "no decision"],
    ["nobody was there", [], false, "no decision"],
  ] as const)("%s", (_name, votes, isLower, expected) => {
    const { outcome, because } = outcomeOf(votes, isLower);
    expect(outcome).toBe(expected);
    expect(because).not.toBe("");
  });

  it("says that a tie was one", () => {
    expect(outcomeOf([yes, no], false).because).toBe("Not inclined: a tie, 1 of 2 votes for.");
  });
});

describe("the level", () => {
  const profile = (id: string, atLeast: number | null) => ({ id, name: id, family: null, source: "s", note: "n", scope: [{ kind: "money" as const, atLeast, says: "money" }] });
  const profiles = [profile("lower", 100_000), profile("higher", 10_000_000)];
  const story = (id: string, text: string) => ({ id, text });

  it("is the highest whose facts stand in two different stories", () => {
    expect(levelShown([story("a", "It saved $12M."), story("b", "It cost $11M.")], profiles).profile?.id).toBe("higher");
    expect(levelShown([story("a", "It saved $12M, and $14M the year after."), story("b", "It cost $200k.")], profiles).profile?.id).toBe("lower");
  });

  it("is not shown where they do not, with what is missing", () => {
    expect(levelShown([story("a", "It saved $12M.")], profiles)).toEqual({ profile: null, because: "Not shown: fewer than two stories give facts about money." });
    expect(levelShown([], []).because).toBe("Not shown: no level was looked for.");
  });
});

describe("the technical bar", () => {
  it("is shown by words that say the part, and by more than half of the parts", () => {
    const text = "It has to serve 3,000 requests per second. The API takes an idempotency key. Orders go to DynamoDB under the store as partition key. If payments is down we retry for a minute and fall back to the last price. Tokens are encrypted with KMS.";
    const findings = technicalFindings([{ ...heardAnswer("a", {}), text }]);
    expect(findings.filter(({ quote }) => quote !== null).map(({ id }) => id)).toEqual(["requirements", "interface", "storage", "failure", "scale", "security"]);
    for (const { quote } of findings) expect(text).toContain(quote);
    expect(meetsTechnicalBar(findings)).toBe(true);
  });

  it("is not shown by what is denied, wished for or asked", () => {
    const text = "We had no API. We never encrypted anything. Would a database help? I wanted to add retries.";
    const findings = technicalFindings([{ ...heardAnswer("a", {}), text }]);
    expect(findings.filter(({ quote }) => quote !== null)).toEqual([]);
    expect(meetsTechnicalBar(findings)).toBe(false);
  });
});
