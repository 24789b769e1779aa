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

  it("stands in the order wished, and its files leave out what is left out", async () => {
    const { id } = (await (await studio.ask("POST", "/api/sample", {})).json()) as { id: string };
    const before = await bookOf(id);
    const [first = "", second = ""] = before.sections.map((section) => section.id);
    const left = before.sections.find((section) => section.id === "numbers");
    const wishes = { baseRevision: 0, kind: "playbook", data: { order: [second, first], leftOut: ["numbers", "method"], paper: "a4" } };
    expect((await studio.ask("PUT", `/api/workspaces/${id}/papers/${randomUUID()}`, wishes)).status).toBe(200);
    const book = await bookOf(id);
    expect(book.sections.slice(0, 2).map((section) => section.id)).toEqual([second, first]);
    expect(book.sections.filter(({ isLeftOut }) => isLeftOut).map((section) => section.id)).toEqual(["numbers"]);
    expect(JSON.stringify(book.sections.filter(({ isLeftOut }) => isLeftOut !== true))).not.toContain('"section":"numbers"');
    const markdown = await (await studio.ask("GET", `/api/workspaces/${id}/playbook.md`)).text();
    expect([markdown.includes(`## ${left?.title}`), markdown.includes("## Sources and method")]).toEqual([false, true]);
    // what the last section counts is what the files hold
    const lastOf = (one: Book): string => JSON.stringify(one.sections.at(-1)?.blocks);
    expect(lastOf(book)).not.toBe(lastOf(before));
  });

  it("bears the name of the résumé where none was said", async () => {
    const { id } = await studio.store.createWorkspace({ id: randomUUID(), candidate: { name: "You", targetRole: null, level: null, loopDate: null } });
    expect((await bookOf(id)).name).toBe("You");
    const item = { id: "name", kind: "name", parent: null, state: "accepted", fields: { text: "Byungjin Park" }, from: null, lines: [] };
    const sample = (await (await studio.ask("POST", "/api/sample", {})).json()) as { id: string };
    const resume = (await studio.store.listPapers(sample.id)).find((paper) => paper.kind === "resume");
    const data = { ...(resume?.data as object), items: [item] };
    expect((await studio.ask("PUT", `/api/workspaces/${id}/papers/${randomUUID()}`, { baseRevision: 0, kind: "resume", data })).status).toBe(200);
    expect((await bookOf(id)).name).toBe("Byungjin Park");
  });

  it("of somebody with nothing is short and says how to grow it", async () => {
    const { id } = await studio.store.createWorkspace({ id: randomUUID(), candidate: { name: "Maya", targetRole: null, level: null, loopDate: null } });
    const { sections } = await bookOf(id);
    expect(new Set(sections.flatMap(({ missing }) => missing.map(({ page }) => page)))).toEqual(new Set(["practice", "posting", "resume", "stories", "matrix", "level", "today"]));
    expect((await studio.ask("GET", `/api/workspaces/${randomUUID()}/playbook`)).status).toBe(404);
  });
});
