import { describe, expect, it } from "vitest";
import { EXAMPLE_FACTS } from "../../plan/example-facts.ts";
import { planOfCandidate } from "../../plan/plan-of-candidate.ts";
import { UNSAID_PLAN } from "../../plan/unsaid-plan.ts";
import type { PlanPaper, PlanRole, PlanView } from "../../schema/plan.ts";
import type { StoryData } from "../../schema/story.ts";
import type { BookInput } from "../book-input.ts";
import { proveNumbers } from "../proof-of-numbers.ts";
import { proveRepetition } from "../proof-of-repetition.ts";
import { piecesOf, textOf } from "../walk.ts";
import { planSection } from "./plan.ts";

const story = (id: number): { id: string; createdAt: string; data: StoryData } => ({
  id: `s${id}`, createdAt: "2026-11-01T10:00:00.000Z",
  data: { title: `Flood ${id}, second day`, claim: null, year: null, employer: null, isDataProject: false, parts: { situation: "It rained." }, forms: {}, numbers: [], interviews: {} },
});
const planned = (loopDate: string | null, paper: Partial<PlanPaper> = {}): PlanView =>
  planOfCandidate({
    candidate: { loopDate, targetRole: null }, paper: { ...UNSAID_PLAN, ...paper }, begunOn: "2026-11-21", stories: [1, 2, 3].map(story), attempts: [], today: "2026-11-21",
    dayOf: (moment) => moment.slice(0, 10), reachOf: () => null, facts: EXAMPLE_FACTS,
  });
const sectionOf = (plan: PlanView | undefined) => planSection({ plan, sources: [{ id: "one", title: "One source of 2025", url: null, readOn: "2026-11-20", note: null }] } as unknown as BookInput);

describe("the plan in the book", () => {
  it.each([["tpm", 1], ["pm", 2], ["data-scientist", 0.5], ["data-scientist", 3]] as [PlanRole, number][])("traces every number and repeats nothing: %s, %d hours a day", (role, hoursADay) => {
    const section = sectionOf(planned("2026-12-15", { role, hoursADay, milestones: [{ kind: "phone-screen", day: "2026-11-25", at: "15:30" }, { kind: "exercise-due", day: "2026-12-01", at: null }] }));
    if (section === null) throw new Error("there is a plan");
    expect(proveNumbers({ sections: [section] }).untraced).toEqual([]);
    expect(proveRepetition({ sections: [section] }, []).repeats).toEqual([]);
    const words = piecesOf({ sections: [section] }).map(({ inlines }) => textOf(inlines));
    expect(words[0]).toContain("24 days from 21 November to your loop on 15 December");
    expect(words).toEqual(expect.arrayContaining(["Tell Flood 1, second day", "Phone screen, 15:30", "Full mock 1"].slice(0, hoursADay < 0.75 ? 2 : 3)));
  });

  it("is a calendar of whole weeks, with milestones and what lies on each day", () => {
    const figure = sectionOf(planned("2026-12-02", { busyDays: ["2026-11-22"] }))?.blocks.find(({ kind }) => kind === "figure");
    if (figure?.kind !== "figure" || figure.figure.kind !== "calendar") throw new Error("there is a calendar");
    const { weeks } = figure.figure;
    expect(weeks.map(({ label, days }) => [label, days.length])).toEqual([["16 Nov", 7], ["23 Nov", 7], ["30 Nov", 7]]);
    expect(weeks[0]?.days.slice(4)).toEqual([{ day: "", words: "", isMilestone: false }, { day: "21", words: "3 stories", isMilestone: false }, { day: "22", words: "busy", isMilestone: false }]);
    expect(weeks[2]?.days[2]).toEqual({ day: "2", words: "The loop", isMilestone: true });
  });

  it("says that no day is set, and is not there after the loop or where there is no plan", () => {
    expect(sectionOf(planned(null))).toMatchObject({ blocks: [], missing: [{ page: "today" }] });
    expect(sectionOf(planned("2026-11-20"))).toBeNull();
    expect(sectionOf(planned("2026-11-21"))).toBeNull();
    expect(sectionOf(undefined)).toBeNull();
  });
});
