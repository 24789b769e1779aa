import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { writeFileSync } from "node:fs";
import { ExportPreview, Problem, StudioInfo } from "@inclined/core/schema/api";
import { AttemptView } from "@inclined/core/schema/attempt";
import { readArchive } from "@inclined/store/archive";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { appUnderTest, type AppUnderTest } from "../testing/app-under-test.ts";

const SAID = "At Hedgehog the depot flooded. I moved 40 vans and cut delays from 11.8% to 2%.";

let studio: AppUnderTest;
let workspaceId: string;
let answerId: string;
beforeEach(async () => {
  studio = await appUnderTest();
  [workspaceId, answerId] = [randomUUID(), randomUUID()];
  await studio.ask("POST", "/api/workspaces", { id: workspaceId, candidate: { name: "Maya Hedgehog", targetRole: null, level: null, loopDate: null } });
  const write = { baseRevision: 0, writeId: randomUUID(), questionId: null, question: "What did you ship?", lens: "behavioural", text: SAID };
  await studio.ask("PUT", `/api/workspaces/${workspaceId}/answers/${answerId}`, write);
});
afterEach(() => studio.close());

const list = (...terms: { term: string; standIn: string }[]) =>
  studio.ask("PUT", `/api/workspaces/${workspaceId}/papers/${randomUUID()}`, { baseRevision: 0, kind: "terms", data: { terms } });
const SECRETS = [{ term: "Hedgehog", standIn: "a retailer" }, { term: "11.8%", standIn: "about a tenth" }];

const preview = async () => ExportPreview.parse(await (await studio.ask("POST", "/api/export/preview", { workspaceIds: [workspaceId] })).json());
const nameOf = (response: Response) => /filename="([^"]+)"/.exec(response.headers.get("Content-Disposition") ?? "")?.[1] ?? "";
const copies = async () => StudioInfo.parse(await (await studio.ask("GET", "/api/studio")).json()).copies;

describe("an export without confidential terms", () => {
  it("is shown first, place by place, and showing it writes and notes nothing", async () => {
    await list(...SECRETS);
    const { replacements, total, leftOut, withoutTerms } = await preview();
    expect(replacements.map(({ where, words, standIn }) => [where, words, standIn])).toEqual([
      ["Candidate", "Hedgehog", "a retailer"],
      ["Answer “What did you ship?”", "Hedgehog", "a retailer"],
      ["Answer “What did you ship?”", "11.8%", "about a tenth"],
    ]);
    expect(replacements[1]).toMatchObject({ before: "At ", after: " the depot flooded. I moved 40 vans and " });
    expect([total, leftOut, withoutTerms]).toEqual([3, ["the list of confidential terms"], []]);
    expect(await copies()).toEqual([]);
  });

  it("holds none of them, in its name neither; what is stored is as it was, and without the switch the export is, too", async () => {
    await list(...SECRETS);
    const before = await studio.store.snapshot("backup");
    const safe = await studio.ask("POST", "/api/export", { workspaceIds: [workspaceId], replaceTerms: true });
    expect(nameOf(safe)).toMatch(/^inclined-export-maya-a-retailer-\d{4}-\d\d-\d\d\.zip$/);
    const file = join(studio.folder.path, "safe.zip");
    writeFileSync(file, new Uint8Array(await safe.arrayBuffer()));
    const archive = await readArchive(file);
    await archive.close();
    expect(JSON.stringify(archive.content)).not.toMatch(/hedgehog|11\.8%/i);
    expect(archive.content[0]?.answers[0]?.text).toBe("At a retailer the depot flooded. I moved 40 vans and cut delays from about a tenth to 2%.");
    expect(await studio.store.snapshot("backup")).toEqual(before);

    const plain = await studio.ask("POST", "/api/export", { workspaceIds: [workspaceId] });
    expect(nameOf(plain)).toContain("maya-hedgehog");
    await plain.arrayBuffer();
    expect((await copies()).map(({ place }) => place).sort()).toEqual([nameOf(safe), nameOf(plain)].sort());
  });

  it("is refused where a term is a word of the form, by the preview, too, and is not noted", async () => {
    await list({ term: "behavioural", standIn: "" });
    for (const path of ["/api/export/preview", "/api/export"]) {
      const response = await studio.ask("POST", path, { workspaceIds: [workspaceId], replaceTerms: true });
      expect(Problem.parse(await response.json())).toMatchObject({ code: "invalid-input", detail: expect.stringContaining("“behavioural”") });
    }
    expect(await copies()).toEqual([]);
  });

  it("says who has listed nothing, and who is not there", async () => {
    expect(await preview()).toEqual({ replacements: [], total: 0, leftOut: [], withoutTerms: [workspaceId] });
    expect((await studio.ask("POST", "/api/export/preview", { workspaceIds: [randomUUID()] })).status).toBe(404);
  });
});

describe("labelled answers without confidential terms", () => {
  const path = () => `/api/workspaces/${workspaceId}/labelled.jsonl`;
  const labelledPreview = async () => ExportPreview.parse(await (await studio.ask("GET", `${path()}/preview`)).json());

  beforeEach(async () => {
    const attemptId = randomUUID();
    const finished = await studio.ask("PUT", `/api/answers/${answerId}/attempts/${attemptId}`, { id: attemptId, text: SAID, thread: [], selfRating: null });
    AttemptView.parse(await finished.json());
    const mark = (criterion: string, quote: string) => {
      const start = SAID.indexOf(quote);
      return studio.ask("PUT", `/api/attempts/${attemptId}/marks/${criterion}`, { verdict: "holds", words: { start, end: start + quote.length, quote }, note: "as at Hedgehog" });
    };
    await mark("own-action", "I moved 40 vans");
    await mark("situation", "At Hedgehog the depot flooded");
  });

  it("are shown first, and hold none of them", async () => {
    await list(...SECRETS);
    const shown = await labelledPreview();
    expect(shown.replacements.map(({ where, words }) => [where, words])).toEqual([
      ["Candidate", "Hedgehog"],
      ["Finished answer “What did you ship?”", "Hedgehog"],
      ["Finished answer “What did you ship?”", "11.8%"],
    ]);
    expect(shown.leftOut).toEqual(["1 mark on words that are replaced"]);
    expect(await copies()).toEqual([]);
    const safe = await studio.ask("GET", `${path()}?replaceTerms=true`);
    expect(nameOf(safe)).not.toMatch(/hedgehog/);
    const lines = await safe.text();
    expect(lines).not.toMatch(/hedgehog|11\.8%/i);
    expect(JSON.parse(lines)).toMatchObject({ answer: expect.stringContaining("At a retailer the depot"), disputed: ["own-action"], quotes: { "own-action": "I moved 40 vans" } });
    expect(await (await studio.ask("GET", path())).text()).toContain("Hedgehog");
  });

  it("are refused where a term is a word of the form", async () => {
    await list({ term: "behavioural", standIn: "" });
    for (const address of [`${path()}/preview`, `${path()}?replaceTerms=true`]) expect((await studio.ask("GET", address)).status).toBe(422);
    expect(await copies()).toEqual([]);
  });
});
