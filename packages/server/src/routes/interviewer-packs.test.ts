import { randomUUID } from "node:crypto";
import { readInterviewerPack } from "@inclined/core/peer/read-pack";
import type { LoopData } from "@inclined/core/schema/loop";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { appUnderTest, type AppUnderTest } from "../testing/app-under-test.ts";

let studio: AppUnderTest;
let id: string;
const loop = randomUUID();
const DATA: LoopData = {
  of: { kind: "question", id: "x" }, name: "One question", seed: 1, mode: "study", pressure: null, kept: [],
  plan: [{ id: "one", role: "pm", topic: "One question", lens: "behavioural", minutes: 9, closingMinutes: 0, principles: [], manner: "neutral", questions: [{ id: "x", answer: randomUUID(), text: "What did Larkbasket change?", objective: "", lens: "behavioural", isScored: true, reach: ["situation"], followUps: [], principle: null, facts: [] }] }],
  events: [{ kind: "round-began", at: 1 }, { kind: "answered", at: 2, text: "Zanzibarian words." }],
};
beforeEach(async () => {
  studio = await appUnderTest();
  ({ id } = (await (await studio.ask("POST", "/api/sample", {})).json()) as { id: string });
  await studio.ask("PUT", `/api/workspaces/${id}/papers/${randomUUID()}`, { baseRevision: 0, kind: "terms", data: { terms: [{ term: "Larkbasket", standIn: "a grocer" }] } });
  await studio.ask("PUT", `/api/workspaces/${id}/papers/${loop}`, { baseRevision: 0, kind: "loop", data: DATA });
});
afterEach(() => studio.close());
const make = (body: object) => studio.ask("POST", `/api/workspaces/${id}/interviewer-packs`, body);

describe("an interviewer pack", () => {
  it("has no confidential term and nothing that was said, is kept, and is noted as a copy", async () => {
    const response = await make({ loop, round: "one", as: "page" });
    expect(response.headers.get("content-disposition")).toMatch(/inclined-interview-[\d-]+\.html/);
    const text = await response.text();
    expect(text).not.toMatch(/Larkbasket|Zanzibarian/i);
    const read = readInterviewerPack(text);
    if ("fault" in read) throw new Error(read.fault);
    expect(read.content.resume?.sections.length).toBeGreaterThan(1);
    const sent = (await studio.store.listPapers(id)).find(({ kind }) => kind === "pack-sent");
    expect(sent?.kind === "pack-sent" ? [sent.data.checkSum, sent.data.loop, sent.data.round] : null).toEqual([read.content.checkSum, loop, "one"]);
  });

  it.each([[{ loop, round: "two", as: "file" }, 404], [{ loop: randomUUID(), round: "one", as: "file" }, 404], [{ loop, round: "one", as: "fax" }, 422]])("of %o is refused", async (body, status) => {
    expect((await make(body)).status).toBe(status);
    expect((await studio.store.listPapers(id)).some(({ kind }) => kind === "pack-sent")).toBe(false);
  });
});
