import { describe, expect, it } from "vitest";
import type { Match, PostingReading } from "../../schema/posting.ts";
import { smallInput, tablesOf } from "../testing/small-book.ts";
import { postingSection } from "./posting.ts";

const text = "5+ years of program management";
const posting = { title: "TPM", company: "Amazon", level: null, family: "tpm", team: null, place: null, text, requirements: [{ id: "r", text, kind: "basic", start: 0, end: text.length }], technologies: [], principles: [] } as unknown as PostingReading;
const match: Match = { requirements: [{ id: "r", status: "met", claims: ["work-1-1"], evidence: [{ claim: "work-1-1", quote: "Grocery delivery from 212 stores." }], years: { asked: 5, months: 80, roles: [0], by: "titles" } }] };

describe("you against the posting", () => {
  it("meets years by the roles that were counted with their dates, never by a sentence of one", () => {
    const roles = [{ name: "Kestrel", position: "Program Manager", startDate: "2020-03" }, { name: "Wexley", position: "Planner", startDate: "2015", endDate: "2019" }];
    expect(tablesOf(postingSection(smallInput({ posting, match, roles })))[0]?.rows).toEqual([[text, "met", "6 years: Program Manager, Kestrel, 2020-03 to today"]]);
  });
});
