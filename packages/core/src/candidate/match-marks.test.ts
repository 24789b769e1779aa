import { describe, expect, it } from "vitest";
import { PostingReading, type Requirement } from "../schema/posting.ts";
import { allowClaim, markClaim, markStatus, refuseClaim, unmark, withMarks } from "./match-marks.ts";
import { match } from "./match.ts";
import { claimsOfItems, itemsOf } from "./review-items.ts";

const resume = { work: [{ name: "Halden Rail", position: "Planner", startDate: "2019-03", highlights: ["Ran the signalling review for 9 teams.", "Met 12 departments in one week.", "Painted the depot."] }] };
const read = { resume, claims: claimsOfItems(itemsOf(resume)) };
const text = "Experience with cross-functional teams";
const requirements: Requirement[] = [{ id: "r1", text, kind: "basic", start: 0, end: text.length }];
const found = match(requirements, read, "2026-11");
const standing = (marks: Parameters<typeof withMarks>[2]) => withMarks(requirements, found, marks, read, "2026-11")[0];

describe("what a person says to a match", () => {
  it("stands beside what was found, and never over it", () => {
    const marked = standing(markStatus([], "r1", "not-shown"));
    expect(marked?.ours).toMatchObject({ status: "met", claims: ["work-1-1"] });
    expect(marked?.standing).toEqual({ id: "r1", status: "not-shown", claims: [], evidence: [] });
  });

  it("is a claim that shows it, first among those found", () => {
    const marked = standing(markClaim(markStatus([], "r1", "partly"), "r1", "work-1-3", "met"));
    expect(marked?.standing).toMatchObject({ status: "partly", claims: ["work-1-3", "work-1-1"] });
  });

  it("is a claim that does not show it: the next one is found, and in the end none", () => {
    const one = refuseClaim([], "r1", "work-1-1");
    expect(standing(one)?.standing).toMatchObject({ status: "met", claims: ["work-1-2"] });
    const both = refuseClaim(one, "r1", "work-1-2");
    expect(standing(both)?.standing).toMatchObject({ status: "not-shown", claims: [] });
    expect(allowClaim(allowClaim(both, "r1", "work-1-1"), "r1", "work-1-2")).toEqual([]);
  });

  it("can be taken back", () => {
    const marks = markStatus(refuseClaim([], "r1", "work-1-1"), "r1", "met");
    expect(marks).toEqual([{ requirement: "r1", status: "met", claims: [], refused: ["work-1-1"] }]);
    expect(unmark(marks, "r1")).toEqual([]);
  });

  it("says when a claim that was named is gone from the résumé", () => {
    expect(standing(markClaim([], "r1", "work-9-9", "not-shown"))).toMatchObject({ gone: 1, standing: { status: "met" } });
  });

  it("is kept with the posting, and a posting without any is as valid as before", () => {
    const reading = { title: null, company: null, level: null, family: null, team: null, place: null, text, requirements, technologies: [], principles: [] };
    expect(PostingReading.parse(reading)).toEqual(reading);
    const marks = markClaim([], "r1", "work-1-3", "not-shown");
    expect(PostingReading.parse({ ...reading, marks })).toEqual({ ...reading, marks });
  });
});
