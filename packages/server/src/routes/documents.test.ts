import { randomUUID } from "node:crypto";
import { DocumentPaper } from "@inclined/core/schema/document-paper";
import { extractText, getDocumentProxy } from "unpdf";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { appUnderTest, type AppUnderTest } from "../testing/app-under-test.ts";

let studio: AppUnderTest;
let workspaceId: string;
beforeEach(async () => {
  studio = await appUnderTest();
  workspaceId = (await studio.store.createWorkspace({ id: randomUUID(), candidate: { name: "Maya", targetRole: null, level: null, loopDate: null } })).id;
});
afterEach(() => studio.close());

async function written(paper: Pick<DocumentPaper, "kind" | "title" | "text">): Promise<string> {
  const id = randomUUID();
  const data = DocumentPaper.parse({ role: "tpm", prompt: null, sitting: null, threads: [], versions: [], notes: [], ...paper });
  expect((await studio.ask("PUT", `/api/workspaces/${workspaceId}/papers/${id}`, { baseRevision: 0, kind: "document", data })).status).toBe(200);
  return `/api/workspaces/${workspaceId}/documents/${id}`;
}

describe("what is written, as a file", () => {
  it("prints the numbers of a dashboard as a table, and keeps them as they were typed in Markdown", async () => {
    const text = "# Lifts\n\nWeek;Planned days;Actual days\n1;10;12\n2;10;11\n\nAt 12 days we stop.";
    const at = await written({ kind: "dashboard", title: "Lifts", text });
    const drawn = await studio.ask("GET", `${at}/paper.pdf`);
    expect([drawn.status, drawn.headers.get("content-disposition")]).toEqual([200, 'attachment; filename="lifts.pdf"']);
    const { text: words } = await extractText(await getDocumentProxy(new Uint8Array(await drawn.arrayBuffer())), { mergePages: true });
    expect(words).toContain("Actual days");
    expect(words).not.toContain(";");
    expect(await (await studio.ask("GET", `${at}/paper.md`)).text()).toBe(text);
  });

  it("tells of an id under which nothing is written", async () => {
    expect((await studio.ask("GET", `/api/workspaces/${workspaceId}/documents/${randomUUID()}/paper.pdf`)).status).toBe(404);
  });
});
