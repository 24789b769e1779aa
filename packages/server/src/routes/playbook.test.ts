import { randomUUID } from "node:crypto";
import { Book } from "@inclined/core/schema/book";
import { proveNumbers } from "@inclined/core/playbook/proof-of-numbers";
import { proveRepetition } from "@inclined/core/playbook/proof-of-repetition";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { appUnderTest, type AppUnderTest } from "../testing/app-under-test.ts";

let studio: AppUnderTest;
beforeEach(async () => {
  studio = await appUnderTest();
});
afterEach(() => studio.close());

const bookOf = async (workspaceId: string) => Book.parse(await (await studio.ask("GET", `/api/workspaces/${workspaceId}/playbook`)).json());

describe("the playbook", () => {
  it("of the sample candidate traces every number and repeats nothing", async () => {
    const { id } = (await (await studio.ask("POST", "/api/sample", {})).json()) as { id: string };
    const book = await bookOf(id);
    expect(proveNumbers(book).untraced).toEqual([]);
    expect(proveRepetition(book, book.name.split(" ")).repeats).toEqual([]);
    const pdf = await studio.ask("GET", `/api/workspaces/${id}/playbook.pdf?paper=us-letter`);
    expect([pdf.status, pdf.headers.get("content-type")]).toEqual([200, "application/pdf"]);
    expect(Buffer.from(await pdf.arrayBuffer()).subarray(0, 5).toString()).toBe("%PDF-");
    const markdown = await studio.ask("GET", `/api/workspaces/${id}/playbook.md`);
    expect(markdown.headers.get("content-disposition")).toMatch(/inclined-playbook-\d{4}-\d\d-\d\d\.md/);
    expect(await markdown.text()).toContain("# The playbook");
  });

  it("of somebody with nothing is short and says how to grow it", async () => {
    const { id } = await studio.store.createWorkspace({ id: randomUUID(), candidate: { name: "Maya", targetRole: null, level: null, loopDate: null } });
    const { sections } = await bookOf(id);
    expect(new Set(sections.flatMap(({ missing }) => missing.map(({ page }) => page)))).toEqual(new Set(["practice", "posting", "resume", "stories"]));
    expect((await studio.ask("GET", `/api/workspaces/${randomUUID()}/playbook`)).status).toBe(404);
  });
});
