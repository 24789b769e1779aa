import { describe, expect, it } from "vitest";
import { claimGaps, deepDiveQuestions, goingInto, suggestedState } from "./claim-gaps.ts";

const ids = (text: string): string[] => claimGaps(text).map(({ id }) => id);
const RIDERS = "Cut checkout latency from 1.4 s to 380 ms for 2.4 million riders in five weeks with the payments team";

describe("what a claim leaves open", () => {
  it.each<[string, string[]]>([
    [RIDERS, []],
    ["Reduced fraudulent charges by 18% for merchants with the risk team", ["before", "time"]],
    ["Helped improve the onboarding flow", ["own", "number", "others", "customer", "time"]],
    ["Led 9 teams over 18 months", ["number", "customer"]],
    ["Negotiated with a card processor and saved approximately $350k per year", ["before", "others", "customer", "time"]],
  ])("%s", (text, open) => expect(ids(text)).toEqual(open));

  it("asks in the claim's own words", () => {
    expect(claimGaps("Reduced fraudulent charges by 18% for merchants")[0]?.question).toContain("18%");
    expect(claimGaps("Responsible for the weekly report")[0]?.question).toContain("“Responsible for”");
    expect(claimGaps("Improved the onboarding of 30 stores")[0]?.question).toContain("“Improved”");
    expect(claimGaps("Connected 500+ applications")[0]?.question).toBe("You wrote “500+ applications”. What came of it, and who could check that?");
  });

  it.each([
    RIDERS,
    "Saved approximately $350k per year",
    "Wrote the paper that stopped a $4M plan, after finding that 70% of its traffic came from one customer",
    "Delivered the audit 3 weeks early",
    "Ran an audit across 5 teams, with no exceptions in the report",
    "Doubled throughput",
    "Moved 3,800 drivers to a phone app",
  ])("has an outcome in numbers, and is ready whatever else is open: %s", (text) => expect(suggestedState(text)).toBe("ready"));

  it.each([
    "Responsible for reporting",
    "Designed Terraform modules across dozens of accounts",
    "Led 9 teams over 18 months",
    "Owned a $4M budget in Q3 2023",
    "Introduced weekly risk reviews used by the VP",
    "Helped to cut costs by 20%",
    "Built an interface for 4M+ users",
  ])("has none of one's own, and is thin: %s", (text) => expect(suggestedState(text)).toBe("thin"));
});

describe("questions that go into one claim", () => {
  it("take its number, its beginning and its parties", () => {
    expect(deepDiveQuestions("Moved the go-live to a Tuesday night on the signallers' advice; legal signed 3 days early")).toEqual([
      "How do you know that it was 3 days? Who measured it, and from what?",
      "“Moved the go-live to a Tuesday night …”: which other way did you decide against, and why?",
      "What did legal want instead, and how was it settled?",
      "What would you do differently with what you know now?",
    ]);
  });

  it.each<[string, string | null]>([
    ["Led the migration of 42 services in 14 months, cutting latency from 900 ms to 210 ms", "it went from 900 ms to 210 ms?"],
    ["Wrote the paper that stopped a $4M plan, after finding that 70% of its traffic came from one customer", "it was 70%?"],
    ["Ran readiness for 11 teams; no Sev-1 incident in Q4 2023, against 5 in Q4 2022", "there was no Sev-1 incident?"],
    ["Served 3 regions and cut cost by 20%", "it was 20%?"],
    ["Led 9 teams over 18 months", null],
  ])("doubt what came of it, not how large it was: %s", (text, doubted) => {
    const question = deepDiveQuestions(text).find((each) => each.startsWith("How do you know"));
    if (doubted === null) expect(question).toBeUndefined();
    else expect(question).toContain(doubted);
  });

  it.each<[string, string | null]>([
    ["Negotiated with a card processor and saved $350k", "What did the card processor want instead"],
    ["Convinced the CFO to fund it", "What did the CFO want instead"],
    ["Pushed back and kept the date", "Who wanted something else"],
    ["Resolved a conflict between design and engineering", "What did design want instead"],
    ["Delivered it early with four engineering teams and two external auditors", "What did the four engineering teams do, and what was yours?"],
    ["Moved 42 warehouse services to a new database", null],
    ["Introduced weekly risk reviews used by the VP", null],
    ["Disputed deliveries fell from 1 in 45 to 1 in 160", null],
    ["Integrated with payment systems", null],
  ])("ask after others only where the claim tells of them: %s", (text, asked) => {
    const question = deepDiveQuestions(text).find((each) => /want|what was yours/.test(each));
    if (asked === null) expect(question).toBeUndefined();
    else expect(question).toContain(asked);
  });

  it("say what a number counts, and doubt no small number that counts nothing", () => {
    expect(deepDiveQuestions("Mentored 6 engineers, of whom 2 were promoted").join(" ")).not.toContain("it was 2?");
    expect(claimGaps("HashiCorp Certified: Terraform Associate (003)").map(({ question }) => question).join(" ")).not.toContain("003");
    expect(claimGaps("Managed 3 Kubernetes clusters and 300+ pods").find(({ id }) => id === "number")).toMatchObject({ words: "3 Kubernetes clusters" });
  });

  it("are one question for several claims, without the words that each has of its own", () => {
    const generals = ["Cut latency from 900 ms to 210 ms", "Reduced cost by 20%"].map((text) => goingInto(text)[0]);
    expect(generals.map((one) => one?.general)).toEqual(Array.from({ length: 2 }, () => "How do you know that number? Who measured it, and from what?"));
    expect(generals.map((one) => one?.words)).toEqual(["from 900 ms to 210 ms", "20%"]);
  });

  it("differ with the work", () => {
    const [led, wrote] = ["Slotboard, a live promise: led 7 teams", "Wrote the paper that stopped Falcon"].map((text) => deepDiveQuestions(text)[0]);
    expect(led).toBe("“led 7 teams”: where did it come closest to failing, and what did you do?");
    expect(wrote).toBe("“Wrote the paper that stopped Falcon”: who had wanted it, and what changed their mind?");
  });
});
