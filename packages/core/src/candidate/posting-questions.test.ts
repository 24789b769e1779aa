import { describe, expect, it } from "vitest";
import type { Match, Requirement } from "../schema/posting.ts";
import { postingQuestions } from "./posting-questions.ts";

type Status = Match["requirements"][number]["status"];

function asked(...rows: [text: string, status: Status, kind?: Requirement["kind"]][]): string[] {
  const requirements = rows.map(([text, , kind = "basic"], place): Requirement => ({ id: `r${place + 1}`, text, kind, start: 0, end: text.length }));
  const matched = rows.map(([, status], place) => ({ id: `r${place + 1}`, status, claims: [], evidence: [] }));
  return postingQuestions(requirements, { requirements: matched }).map(({ requirement, question }) => `${requirement.id}: ${question}`);
}

describe("what the loop goes after", () => {
  it("is every basic qualification that is not met, those without any sign first", () => {
    const ids = asked(["Experience owning a roadmap", "partly"], ["Experience of ports", "not-shown"], ["Experience of rail", "met"], ["Experience of air", "not-shown", "preferred"], ["Run the port", "not-shown", "responsibility"]);
    expect(ids.map((line) => line.slice(0, 2))).toEqual(["r2", "r1"]);
  });

  it.each<[string, Status, RegExp]>([
    ["5+ years of technical program management experience", "partly", /count towards the 5\+ years/],
    ["7 or more years in industry", "not-shown", /count towards the 7 or more years/],
    ["Bachelor’s degree in engineering", "not-shown", /this degree/],
    ["Knowledge of radio certification", "not-shown", /still have to learn/],
    ["Deep understanding of data stores", "partly", /goes further/],
    ["Ability to influence without authority", "not-shown", /last need this/],
    ["Oral, written and interpersonal communication skills", "partly", /shows it best/],
    ["Experience in submission of products for certification", "not-shown", /nearest to this/],
    ["Experience in submission of products", "partly", /shows the rest/],
  ])("%s, %s", (text, status, question) => expect(asked([text, status])[0]).toMatch(question));

  it("is nothing where everything is met, and nothing about what was not matched", () => {
    expect(asked(["Experience of rail", "met"])).toEqual([]);
    expect(postingQuestions([{ id: "r1", text: "Experience of rail", kind: "basic", start: 0, end: 18 }], { requirements: [] })).toEqual([]);
  });
});
