import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { itemsOf } from "../candidate/review-items.ts";
import type { PlannedRound } from "../schema/loop.ts";
import type { Paper, PaperData, PaperKind } from "../schema/paper.ts";
import { makeInterviewerPack } from "./make-interviewer-pack.ts";
import { readInterviewerPack } from "./read-pack.ts";

const ID = (place: number): string => `7f1c1b8e-6f0b-4f5c-9a57-0d9f6b3f8a${String(place).padStart(2, "0")}`;
const AT = "2026-11-21T20:00:00.000Z";
const OF = { workspaceId: ID(1), name: "Candidate", sample: false, id: ID(2), madeAt: AT };
const paper = <Kind extends PaperKind>(kind: Kind, data: PaperData<Kind>, place: number): Paper => ({ id: ID(place), workspaceId: ID(1), revision: 1, createdAt: AT, updatedAt: AT, deletedAt: null, kind, data }) as Paper;

const ROUND: PlannedRound = {
  id: "one", role: "bar-raiser", topic: "Delivery", lens: "behavioural", minutes: 45, closingMinutes: 5, principles: ["ownership"], manner: "sceptical",
  questions: [
    { id: "nearly", answer: ID(3), text: "Tell me about a launch at Larkbasket that nearly failed.", objective: "Own part.", lens: "behavioural", isScored: true, reach: ["situation", "own-action"], followUps: ["Who disagreed?"], principle: "ownership", facts: [] },
    { id: "metric", answer: ID(4), text: "How would you know that it works?", objective: "A line set ahead.", lens: "data-driven", isScored: true, reach: ["primary-metric"], followUps: [], principle: null, facts: [{ about: "orders a day", says: "About 400." }] },
  ],
};

const resume = (): Paper => {
  const items = itemsOf({
    basics: { name: "Ana Ilves", label: "TPM", email: "ana@example.org", phone: "0123 456", url: "https://example.org/ana", summary: "Ten years of moving things." },
    work: [{ name: "Larkbasket", position: "TPM", startDate: "2021-03", highlights: ["Moved 4 teams off Larkbasket’s old pipeline", "Dropped line"] }],
    skills: [{ name: "Data", keywords: ["SQL"] }],
  }).map((item) => ({ ...item, state: item.fields["text"] === "Dropped line" ? ("dropped" as const) : ("accepted" as const) }));
  return paper("resume", { fileName: "ana.pdf", reading: { resume: {}, claims: [], unread: ["Unreadline"], pages: [], lines: [], places: {}, hidden: [] }, items, claimStates: {}, original: null }, 10);
};

describe("an interviewer pack", () => {
  it("holds what was accepted of the résumé, what is asked, and the sheet of each lens", () => {
    const { pack } = makeInterviewerPack([resume()], ROUND, OF);
    expect(pack.name).toBe("Ana Ilves");
    expect(pack.resume).toEqual({
      label: "TPM", summary: "Ten years of moving things.",
      sections: [{ title: "Experience", entries: [{ head: "TPM, Larkbasket", about: "2021-03 to today", lines: ["Moved 4 teams off Larkbasket’s old pipeline"] }] }, { title: "Skills", entries: [{ head: "Data: SQL", about: "", lines: [] }] }],
    });
    expect(pack.sheets.map(({ lens, items }) => [lens, items.length])).toEqual([["behavioural", 20], ["data-driven", 13]]);
    expect(pack.sheets[0]?.items[0]).toMatchObject({ id: "situation", kind: "criterion", name: "Specific situation" });
    expect(pack.questions[1]).toMatchObject({ id: ID(4), facts: [{ about: "orders a day", says: "About 400." }] });
    expect(readInterviewerPack(JSON.stringify(pack))).toEqual({ content: JSON.parse(JSON.stringify(pack)) });
    expect(JSON.stringify(pack)).not.toMatch(/ana@|0123|example\.org|Dropped line|Unreadline/);
  });

  it("says listed terms in other words, in the résumé and in the questions, and shows where", () => {
    const { pack, preview } = makeInterviewerPack([resume(), paper("terms", { terms: [{ term: "Larkbasket", standIn: "a grocer" }, { term: "past event", standIn: "thing" }] }, 11)], ROUND, OF);
    expect(JSON.stringify(pack)).not.toMatch(/Larkbasket/i);
    expect(pack.sheets[0]?.items[0]?.question).toContain("one specific thing");
    expect(pack.questions[0]?.text).toBe("Tell me about a launch at a grocer that nearly failed.");
    expect([...new Set(preview.replacements.map(({ where }) => where))]).toEqual(expect.arrayContaining(["The round", "Résumé"]));
    expect(readInterviewerPack(JSON.stringify(pack))).toHaveProperty("content");
  });

  it("is made without a résumé, too", () => {
    const { pack } = makeInterviewerPack([], ROUND, OF);
    expect([pack.resume, pack.name]).toEqual([null, "Candidate"]);
    expect(readInterviewerPack(JSON.stringify(pack))).toHaveProperty("content");
  });

  it("holds no word of a story, a loop or a verdict that stands nowhere else", () => {
    const word = fc.stringMatching(/^zq[a-z]{5,12}$/);
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 8, maxLength: 8 }), ([title = "", part = "", form = "", answer = "", said = "", thought = "", employer = "", coach = ""]) => {
        const papers: Paper[] = [
          resume(),
          paper("story", { title, claim: "work-1-1", year: 2022, employer, isDataProject: false, parts: { situation: `In May ${part} came.` }, forms: { short: form }, numbers: [{ quote: part, provenance: "said" }], interviews: { dependencies: { teams: answer } } }, 12),
          paper("loop", { of: { kind: "question", id: "x" }, name: thought, seed: 1, mode: "study", pressure: null, plan: [ROUND], events: [{ kind: "round-began", at: 1 }, { kind: "answered", at: 2, text: said }, { kind: "probed", at: 3, criterion: null, text: `You said ${said}?`, quote: said }], kept: [] }, 13),
          paper("real-loop", { day: null, rounds: [{ id: "r", role: null, asked: thought, told: said, probed: part, felt: null, ownQuestions: "" }], forecast: null, outcome: null, outcomeOn: null, note: thought }, 14),
          paper("coach-reply", { reply: { format: "inclined-coach-reply", version: 1, id: ID(15), writtenAt: AT, file: ID(16), fileCheckSum: "0".repeat(64), coach, answers: [], drill: null, note: coach, checkSum: "0".repeat(64) } }, 17),
        ];
        const text = JSON.stringify(makeInterviewerPack(papers, ROUND, OF).pack);
        expect([title, part, form, answer, said, thought, employer, coach].filter((secret) => text.includes(secret))).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});
