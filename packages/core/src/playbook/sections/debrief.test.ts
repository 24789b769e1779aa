import { describe, expect, it } from "vitest";
import { castVote, holdDebrief } from "../../debrief/hold-debrief.ts";
import { matchAnswers } from "../../interview/match-answers.ts";
import { smallInput, tablesOf, wordsOf } from "../testing/small-book.ts";
import { debriefSection } from "./debrief.ts";

describe("the debrief in the book", () => {
  it("says of every vote what it heard, and of what was not heard what to bring", () => {
    const input = smallInput();
    const section = debriefSection(input);
    if (section === null) throw new Error("no debrief");
    const rows = tablesOf(section).flatMap((table) => table.rows);
    for (const { notHeard } of input.debrief?.votes ?? []) expect(rows.filter(([, what]) => what === "not heard").length).toBeGreaterThanOrEqual(notHeard.length);
    expect(rows.filter(([, what]) => what === "not heard").every(([, , toBring]) => (toBring ?? "") !== "")).toBe(true);
    expect(wordsOf(section).join(" ")).toMatch(/Heard: Answer \d/);
  });

  it("leads from a vote with nothing shown to the answer and what it lacks, and names once the votes that no two sentences move", () => {
    const input = smallInput({ stories: [] });
    const weak = input.answers.map((answer) => (answer.id === "a1" ? { ...answer, assessment: { ...answer.assessment, score: 0, criteria: answer.assessment.criteria.map((one) => ({ ...one, met: false, evidence: [] })), next: [{ criterion: "hypothesis", frame: null }] } } : answer)) as typeof input.answers;
    const rounds = matchAnswers(input.format, weak);
    const section = debriefSection({ ...input, answers: weak, debrief: { ...holdDebrief({ rounds, probes: [], profiles: [], aim: null }), votes: rounds.map((round) => ({ ...castVote(round), flip: null, noFlip: "No two sentences." })) } });
    if (section === null) throw new Error("no debrief");
    const words = wordsOf(section);
    expect(tablesOf(section).flatMap(({ rows }) => rows).find(([on, what]) => on === "Data-driven" && what === "not heard")?.[2]).toMatch(/^Answer 1, 0 of 3, lacks Hypothesis/);
    expect(words.filter((each) => each.startsWith("No two sentences would have moved"))).toHaveLength(1);
  });
});
