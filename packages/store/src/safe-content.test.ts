import { ENGINE } from "@inclined/core/engine";
import type { Mark } from "@inclined/core/schema/attempt";
import type { WorkspaceContent } from "@inclined/core/schema/archive";
import type { Paper } from "@inclined/core/schema/paper";
import { describe, expect, it } from "vitest";
import { assessAttempt } from "./assess-attempt.ts";
import { safeContent } from "./safe-content.ts";
import { smallAssessment, smallSample } from "./testing/archive-samples.ts";

const SAID = "At Hedgehog the depot flooded. I moved 40 vans off Hedgehog and cut delays from 9% to 2%. We checked in June. In spring 2024 late parcels fell from 31% to 4% because I read every label at the dock myself.";
const TERMS = { terms: [{ term: "Hedgehog", standIn: "an internal tool" }, { term: "9%", standIn: "about a tenth" }] };

/** The first candidate of the small sample, who says more. */
function maya(change: Partial<WorkspaceContent> = {}): WorkspaceContent {
  const [content] = smallSample().content;
  const [attempt] = content?.attempts ?? [];
  const [assessment] = content?.assessments ?? [];
  const [paper] = content?.papers ?? [];
  if (!content || !attempt || !assessment || !paper) throw new Error("the sample has them");
  const spoken = { ...attempt, text: SAID, thread: [{ probe: "And Hedgehog?", reply: "Hedgehog stayed. I phoned them." }] };
  const older = { ...assessment, id: "0a8c6a1d-7e2f-4a3b-8c4d-5e6f7a8b9c66", engine: "inclined 0.0.9", createdAt: "2026-11-01T22:47:00.000Z" };
  return {
    ...content,
    attempts: [spoken],
    assessments: [{ ...older, result: smallAssessment(spoken, older.engine) }, { ...assessment, result: smallAssessment(spoken) }],
    papers: [{ ...paper, kind: "terms", data: TERMS }],
    marks: [],
    ...change,
  };
}

const mark = (criterion: string, quote: string, turn?: number): Mark => {
  const said = turn === undefined ? SAID : "Hedgehog stayed. I phoned them.";
  const start = said.indexOf(quote);
  return {
    id: `1c9d7b2e-8f30-4b4c-9d5e-6f708192a3${String(criterion.length).padStart(2, "0")}`, workspaceId: maya().workspace.id, attemptId: maya().attempts[0]?.id ?? "", criterion,
    verdict: "holds", words: { start, end: start + quote.length, quote, ...(turn === undefined ? {} : { turn }) }, note: "Hedgehog shows it", createdAt: "2026-11-20T22:47:00.000Z",
  };
};

describe("safe content", () => {
  it("moves the words of marks to where they stand now, and lets those go that were replaced", async () => {
    const marks = [mark("own-action", "I moved 40 vans"), mark("situation", "At Hedgehog the depot flooded"), mark("mechanism", "We checked in June"), mark("task", "I phoned them", 0), { ...mark("we-only", ""), words: null }];
    const { content, leftOut } = await safeContent(maya({ marks }));
    const [attempt] = content.attempts;
    expect(content.marks.map(({ criterion }) => criterion).sort()).toEqual(["mechanism", "own-action", "task", "we-only"]);
    for (const { words, note } of content.marks) {
      const said = words?.turn === undefined ? attempt?.text : attempt?.thread[words.turn]?.reply;
      if (words !== null) expect(said?.slice(words.start, words.end)).toBe(words.quote);
      expect(note).toBe("an internal tool shows it");
    }
    expect(leftOut).toContain("1 mark on words that are replaced");
  });

  it("has the running scorer's verdict on the words as they are now, under the id of the newest", async () => {
    const { content } = await safeContent(maya());
    const [assessment] = content.assessments;
    const [attempt] = content.attempts;
    if (!attempt) throw new Error("the attempt goes along");
    expect(content.assessments).toHaveLength(1);
    expect(assessment).toMatchObject({ id: "0b8c6a1d-7e2f-4a3b-8c4d-5e6f7a8b9c66", engine: ENGINE, createdAt: "2026-11-20T22:47:00.000Z" });
    expect(assessment?.result).toEqual(await assessAttempt(attempt));
    expect(assessment?.result.criteria.some(({ met }) => met)).toBe(true);
  });

  it("leaves out what cannot be replaced word by word, and says so", async () => {
    const { content, leftOut } = await safeContent(maya());
    expect([content.recordings, content.keptVersions, content.papers]).toEqual([[], [], []]);
    expect(leftOut).toEqual(["the list of confidential terms", "1 recording", "1 version kept beside a newer one", "1 verdict of an earlier scorer"]);
  });

  it("tells every place with its neighbours, the same place once with how often", async () => {
    const { replacements } = await safeContent(maya());
    const here = replacements.filter(({ where }) => where.startsWith("Finished answer"));
    expect(here).toHaveLength(5);
    expect(here[0]).toEqual({
      where: "Finished answer “Tell me about a time you disagreed.”", term: "Hedgehog", words: "Hedgehog", standIn: "an internal tool", before: "At ", after: " the depot flooded. I moved 40 vans off ", times: 1,
    });
  });

  it("changes nothing where nothing is listed, or the list was deleted", async () => {
    const deleted = maya().papers.map((paper) => ({ ...paper, deletedAt: "2026-11-20T22:47:00.000Z" }));
    for (const papers of [[], deleted]) {
      const content = maya({ papers });
      expect(await safeContent(content)).toEqual({ content, terms: [], replacements: [], leftOut: [] });
    }
  });

  it("keeps the offsets of a posting true, and drops what is not there any more", async () => {
    const text = "Hedgehog wants you.\n* 5 years at Hedgehog\n* Ownership\n* dive deep";
    const at = (quote: string) => ({ start: text.indexOf(quote), end: text.indexOf(quote) + quote.length });
    const requirement = (id: string, quote: string) => ({ id, text: quote, kind: "basic" as const, ...at(quote) });
    const evidence = (quote: string) => ({ ...at(quote), quote });
    const [list] = maya().papers;
    if (!list) throw new Error("it has a list");
    const posting = {
      ...list, id: "3d0e8c3f-9041-4c5d-8e6f-7180920ab488", kind: "posting",
      data: {
        fileName: "Hedgehog.txt",
        reading: {
          title: null, company: "Hedgehog", level: null, family: "tpm", team: null, place: null, text,
          requirements: [requirement("a", "5 years at Hedgehog"), requirement("b", "Ownership"), { id: "c", text: "gone", kind: "basic", start: 0, end: 4 }],
          technologies: ["Hedgehog", "SQL"],
          principles: [{ id: "ownership", evidence: [evidence("Ownership")] }, { id: "dive-deep", evidence: [evidence("Hedgehog"), evidence("dive deep")] }, { id: "frugality", evidence: [evidence("Hedgehog")] }],
        },
      },
    } as Paper;
    const { content } = await safeContent(maya({ papers: [list, posting] }));
    const [safe] = content.papers;
    if (safe?.kind !== "posting") throw new Error("the posting goes along");
    const { reading, fileName } = safe.data;
    expect([fileName, reading.company, reading.technologies]).toEqual(["an internal tool.txt", "an internal tool", ["an internal tool", "SQL"]]);
    expect(reading.requirements.map(({ id, text: words }) => [id, words])).toEqual([["a", "5 years at an internal tool"], ["b", "Ownership"]]);
    for (const { text: words, start, end } of reading.requirements) expect(reading.text.slice(start, end)).toBe(words);
    expect(reading.principles.map(({ id, evidence: [first] }) => [id, reading.text.slice(first?.start, first?.end)])).toEqual([["ownership", "Ownership"], ["dive-deep", "dive deep"]]);
  });
});
