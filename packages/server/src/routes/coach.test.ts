import { randomUUID } from "node:crypto";
import { readCoachFile } from "@inclined/core/coach/read-coach-file";
import { ExportPreview } from "@inclined/core/schema/api";
import { Book } from "@inclined/core/schema/book";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { appUnderTest, type AppUnderTest } from "../testing/app-under-test.ts";

let studio: AppUnderTest;
let id: string;
beforeEach(async () => {
  studio = await appUnderTest();
  ({ id } = (await (await studio.ask("POST", "/api/sample", {})).json()) as { id: string });
  await studio.ask("PUT", `/api/workspaces/${id}/papers/${randomUUID()}`, { baseRevision: 0, kind: "terms", data: { terms: [{ term: "Larkbasket", standIn: "a grocer" }, { term: "Slotboard", standIn: "" }] } });
});
afterEach(() => studio.close());
const get = (path: string) => studio.ask("GET", `/api/workspaces/${id}/${path}`);
const SECRET = /\b(?:Larkbasket|Slotboard)\b/i;

describe("for a coach", () => {
  it("the book has no confidential term, as model, Markdown, Word and PDF", async () => {
    expect(await (await get("playbook.md")).text()).toMatch(SECRET);
    expect(await (await get("playbook.md?for=coach")).text()).not.toMatch(SECRET);
    const model = await (await get("playbook?for=coach")).text();
    expect(model).not.toMatch(SECRET);
    expect(Book.parse(JSON.parse(model)).sections.some(({ isPrivate }) => isPrivate === true)).toBe(false);
    const docx = await get("playbook.docx?for=coach&paper=us-letter");
    expect(docx.headers.get("content-disposition")).toMatch(/inclined-playbook-for-coach-[\d-]+\.docx/);
    expect(Buffer.from(await docx.arrayBuffer()).subarray(0, 2).toString()).toBe("PK");
    expect((await get("playbook.pdf?for=coach")).headers.get("content-disposition")).toContain("for-coach");
    expect((await get("playbook.docx?for=nobody")).status).toBe(422);
  });

  it("the file holds the answers as they were judged without those terms, shows what is replaced, and is kept", async () => {
    const preview = ExportPreview.parse(await (await get("coach-file/preview")).json());
    expect(preview.replacements.map(({ term }) => term)).toContain("Larkbasket");
    expect(preview.total).toBeGreaterThan(3);
    const response = await studio.ask("POST", `/api/workspaces/${id}/coach-file`, {});
    const text = await response.text();
    expect(response.headers.get("content-disposition")).toMatch(/inclined-for-coach-[\d-]+\.json/);
    expect(text).not.toMatch(SECRET);
    const read = readCoachFile(text);
    expect(read).toHaveProperty("content.answers.length");
    const { papers } = (await (await get("papers")).json()) as { papers: { kind: string; data: { checkSum?: string } }[] };
    expect(papers.find(({ kind }) => kind === "coach-sent")?.data.checkSum).toBe("content" in read ? read.content.checkSum : "");
  });
});
