import { randomUUID } from "node:crypto";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { AnswerSaved } from "@inclined/core/schema/answer";
import {
  AnswerList,
  Copy,
  DeletedEverything,
  Health,
  ImportResult,
  KeptVersionList,
  Problem,
  RestoreResult,
  StudioInfo,
  WorkspaceList,
} from "@inclined/core/schema/api";
import { Workspace } from "@inclined/core/schema/workspace";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { proofOfSecret } from "./session.ts";
import { appUnderTest, HOST, ORIGIN, type AppUnderTest } from "./testing/app-under-test.ts";

let studio: AppUnderTest;
beforeEach(async () => {
  studio = await appUnderTest();
});
afterEach(() => studio.close());

const candidate = { name: "Maya", targetRole: "Senior TPM", level: "L6", loopDate: "2026-12-04" };

async function addWorkspace(name = "Maya"): Promise<Workspace> {
  const response = await studio.ask("POST", "/api/workspaces", { id: randomUUID(), candidate: { ...candidate, name } });
  expect(response.status).toBe(201);
  return Workspace.parse(await response.json());
}

const write = (text: string, baseRevision = 0) => ({ baseRevision, writeId: randomUUID(), questionId: null, question: "What did you ship?", lens: "behavioural", text });

async function addAnswer(workspaceId: string, text = "I shipped it."): Promise<string> {
  const answerId = randomUUID();
  expect((await studio.ask("PUT", `/api/workspaces/${workspaceId}/answers/${answerId}`, write(text))).status).toBe(201);
  return answerId;
}

/** Fails unless the answer is this problem, in its own media type and with its own status. */
async function problemIn(response: Response, code: Problem["code"]): Promise<Problem> {
  expect(response.headers.get("Content-Type")).toBe("application/problem+json");
  const problem = Problem.parse(await response.json());
  expect(problem.code).toBe(code);
  expect(problem.status).toBe(response.status);
  return problem;
}

const postZip = (path: string, bytes: Uint8Array) =>
  studio.send(path, {
    method: "POST",
    headers: { Host: HOST, Cookie: studio.cookie, Origin: ORIGIN, "Content-Type": "application/zip" },
    body: bytes as Uint8Array<ArrayBuffer>,
  });

describe("the studio", () => {
  it("says who it is to anybody on this machine", async () => {
    const response = await studio.send("/api/health", { headers: { Host: HOST } });
    expect(Health.parse(await response.json())).toEqual({ studioId: studio.folder.id, version: "0.0.0-test", proof: null });
  });

  it("proves to who asks that it knows the secret of its folder, and proves nothing else", async () => {
    const ask = async (nonce: string) => Health.parse(await (await studio.send(`/api/health?nonce=${nonce}`, { headers: { Host: HOST } })).json()).proof;
    const [one, other] = [await ask("ab".repeat(32)), await ask("cd".repeat(32))];
    expect(one).toBe(proofOfSecret(studio.folder.secret, new URL(ORIGIN).port, "ab".repeat(32)));
    expect(one).not.toBe(other);
    await problemIn(await studio.send("/api/health?nonce=short", { headers: { Host: HOST } }), "invalid-input");
  });

  it("says where the data lies", async () => {
    const info = StudioInfo.parse(await (await studio.ask("GET", "/api/studio")).json());
    expect(info).toMatchObject({ engine: "sqlite", dataFolder: studio.folder.path, database: studio.folder.database, copies: [] });
    expect(info.sizeBytes).toBeGreaterThan(0);
  });

  it("answers an unknown address with a problem", async () => {
    for (const method of ["GET", "DELETE"])
      expect(await problemIn(await studio.ask(method, "/api/nothing"), "not-found")).toMatchObject({ type: "urn:inclined:problem:not-found", status: 404 });
  });
});

describe("candidates", () => {
  it("are added, listed, changed, deleted, brought back and removed for good", async () => {
    const { id } = await addWorkspace();
    const path = `/api/workspaces/${id}`;
    expect(WorkspaceList.parse(await (await studio.ask("GET", "/api/workspaces")).json()).workspaces).toHaveLength(1);
    const changed = await studio.ask("PATCH", path, { baseRevision: 1, candidate: { ...candidate, name: "Maya R." } });
    expect(await changed.json()).toMatchObject({ revision: 2, candidate: { name: "Maya R." } });

    expect((await studio.ask("DELETE", path)).status).toBe(200);
    // The studio always has somebody to ask.
    const { workspaces } = WorkspaceList.parse(await (await studio.ask("GET", "/api/workspaces")).json());
    expect(workspaces).toMatchObject([{ sample: false, candidate: { name: "You" } }]);
    expect(WorkspaceList.parse(await (await studio.ask("GET", "/api/workspaces?deleted=true")).json()).workspaces).toMatchObject([{ id }]);
    expect((await studio.ask("POST", `${path}/undelete`)).status).toBe(200);
    await problemIn(await studio.ask("DELETE", `${path}?forever=true`), "not-found");
    await studio.ask("DELETE", path);
    expect((await studio.ask("DELETE", `${path}?forever=true`)).status).toBe(204);
    await problemIn(await studio.ask("GET", path), "not-found");
  });

  it("keep a stale change beside the newer one, until it is let go", async () => {
    const { id } = await addWorkspace();
    const change = (name: string) => studio.ask("PATCH", `/api/workspaces/${id}`, { baseRevision: 1, candidate: { ...candidate, name } });
    await change("First");
    const problem = await problemIn(await change("Second"), "stale-revision");
    expect(problem).toMatchObject({ current: { candidate: { name: "First" } }, kept: { field: "candidate" } });
    const { keptVersions } = KeptVersionList.parse(await (await studio.ask("GET", `/api/workspaces/${id}/kept-versions`)).json());
    expect(JSON.parse(keptVersions[0]?.value ?? "")).toMatchObject({ name: "Second" });
    expect((await studio.ask("DELETE", `/api/workspaces/${id}/kept-versions/${keptVersions[0]?.id}`)).status).toBe(204);
    await problemIn(await studio.ask("DELETE", `/api/workspaces/${id}/kept-versions/${keptVersions[0]?.id}`), "not-found");
  });

  it("refuse an id that is taken", async () => {
    const { id } = await addWorkspace();
    expect((await problemIn(await studio.ask("POST", "/api/workspaces", { id, candidate }), "already-exists")).status).toBe(409);
  });
});

describe("answers", () => {
  it("are created with 201, saved with 200, and a repeated save is no other one", async () => {
    const { id } = await addWorkspace();
    const path = `/api/workspaces/${id}/answers/${randomUUID()}`;
    const first = write("I shipped it.");
    expect((await studio.ask("PUT", path, first)).status).toBe(201);
    const second = write("I shipped it in May.", 1);
    const saved = await studio.ask("PUT", path, second);
    expect(saved.status).toBe(200);
    expect(((await saved.json()) as AnswerSaved).answer.revision).toBe(2);
    expect(await (await studio.ask("PUT", path, second)).json()).toMatchObject({ answer: { revision: 2 } });
  });

  it("keep a stale text, and the problem carries both versions", async () => {
    const { id } = await addWorkspace();
    const answerId = await addAnswer(id, "one");
    const path = `/api/workspaces/${id}/answers/${answerId}`;
    await studio.ask("PUT", path, write("two", 1));
    const problem = await problemIn(await studio.ask("PUT", path, write("three", 1)), "stale-revision");
    expect(problem).toMatchObject({ status: 409, current: { text: "two", revision: 2 }, kept: { value: "three", field: "text" } });
    expect(await (await studio.ask("GET", `${path}/kept-versions`)).json()).toMatchObject({ keptVersions: [{ value: "three" }] });
  });

  it("are renamed, listed, deleted, brought back and removed for good", async () => {
    const { id } = await addWorkspace();
    const answerId = await addAnswer(id);
    const list = `/api/workspaces/${id}/answers`;
    expect(await (await studio.ask("PATCH", `${list}/${answerId}`, { baseRevision: 1, title: "Launch" })).json()).toMatchObject({ title: "Launch" });
    expect(AnswerList.parse(await (await studio.ask("GET", list)).json()).answers).toMatchObject([{ title: "Launch", words: 3 }]);
    await studio.ask("DELETE", `${list}/${answerId}`);
    expect(AnswerList.parse(await (await studio.ask("GET", list)).json()).answers).toEqual([]);
    expect(AnswerList.parse(await (await studio.ask("GET", `${list}?deleted=true`)).json()).answers).toHaveLength(1);
    expect((await studio.ask("POST", `${list}/${answerId}/undelete`)).status).toBe(200);
    await studio.ask("DELETE", `${list}/${answerId}`);
    expect((await studio.ask("DELETE", `${list}/${answerId}?forever=true`)).status).toBe(204);
    await problemIn(await studio.ask("GET", `${list}/${answerId}`), "not-found");
  });

  it.each([
    ["empty", "", ""],
    ["200,000 characters", "x".repeat(200_000), "x".repeat(200_000)],
    ["right-to-left", "\u202eשלום עולם", "\u202eשלום עולם"],
    ["emoji only", "😀👩‍👩‍👧‍👦", "😀👩‍👩‍👧‍👦"],
    ["NUL and a lone surrogate", "a\u0000b\ud800", "a\ufffdb\ufffd"],
    ["HTML", "<script>alert(1)</script>", "<script>alert(1)</script>"],
  ])("come back as they were: %s", async (_name, text, stored) => {
    const { id } = await addWorkspace();
    const path = `/api/workspaces/${id}/answers/${randomUUID()}`;
    const saved = await studio.ask("PUT", path, write(text));
    expect(saved.headers.get("Content-Type")).toMatch(/^application\/json/);
    expect(await saved.json()).toMatchObject({ answer: { text: stored }, repaired: text === stored ? 0 : 2 });
    expect(await (await studio.ask("GET", path)).json()).toMatchObject({ text: stored });
  });
});

describe("input that is not as expected", () => {
  it("is answered with the field and what is expected there, never with the value", async () => {
    const { id } = await addWorkspace();
    const response = await studio.ask("PATCH", `/api/workspaces/${id}`, { baseRevision: 1, candidate: { ...candidate, name: "", loopDate: "my secret" } });
    const problem = await problemIn(response, "invalid-input");
    expect(problem.errors).toEqual([
      { field: "candidate.name", expected: expect.stringContaining(">=1") },
      { field: "candidate.loopDate", expected: expect.stringContaining("ISO date") },
    ]);
    expect(JSON.stringify(problem)).not.toContain("my secret");
  });

  it.each([
    ["an unknown field", { id: randomUUID(), candidate, extra: 1 }, "extra"],
    ["no object", 7, "(the whole body)"],
  ])("%s", async (_name, body, word) => {
    expect((await problemIn(await studio.ask("POST", "/api/workspaces", body), "invalid-input")).detail).toContain(word);
  });

  it("no JSON, and no body at all", async () => {
    const send = (body: string) =>
      studio.send("/api/workspaces", { method: "POST", body, headers: { Host: HOST, Cookie: studio.cookie, Origin: ORIGIN, "Content-Type": "application/json" } });
    expect((await problemIn(await send("{"), "invalid-input")).detail).toContain("JSON");
    await problemIn(await send(""), "invalid-input");
    await problemIn(await postZip("/api/workspaces", new Uint8Array([1])), "invalid-input");
  });

  it("an id that is none, a switch that is none", async () => {
    expect((await problemIn(await studio.ask("GET", "/api/workspaces/..%2fsecret"), "invalid-input")).detail).toContain("workspaceId");
    expect((await problemIn(await studio.ask("GET", "/api/workspaces?deleted=perhaps"), "invalid-input")).detail).toContain("deleted");
  });

  it("more than 4 MB, with a length and without", async () => {
    const body = JSON.stringify({ id: randomUUID(), candidate: { ...candidate, name: "x".repeat(4 * 1024 * 1024) } });
    const headers = { Host: HOST, Cookie: studio.cookie, Origin: ORIGIN, "Content-Type": "application/json" };
    const measured = await studio.send("/api/workspaces", { method: "POST", body, headers: { ...headers, "Content-Length": String(body.length) } });
    expect((await problemIn(measured, "too-large")).detail).toContain("4 MB");
    await problemIn(await studio.send("/api/workspaces", { method: "POST", body, headers }), "too-large");
    expect(await studio.store.listWorkspaces()).toEqual([]);
  });

  it("an answer longer than any", async () => {
    const { id } = await addWorkspace();
    const response = await studio.ask("PUT", `/api/workspaces/${id}/answers/${randomUUID()}`, write("x".repeat(400_001)));
    expect((await problemIn(response, "too-large")).detail).toContain("400000");
  });
});

describe("a bug", () => {
  it("is answered without its insides", async () => {
    studio.store.listWorkspaces = () => Promise.reject(new Error("at /home/somebody: SELECT secret"));
    const problem = await problemIn(await studio.ask("GET", "/api/workspaces"), "unexpected");
    expect(JSON.stringify(problem)).not.toMatch(/secret|home|stack/);
  });
});

describe("the sample", () => {
  it("is loaded once, and removed", async () => {
    expect((await studio.ask("POST", "/api/sample")).status).toBe(201);
    const again = await studio.ask("POST", "/api/sample");
    expect(again.status).toBe(200);
    expect(Workspace.parse(await again.json()).sample).toBe(true);
    expect((await studio.ask("DELETE", "/api/sample")).status).toBe(200);
    await problemIn(await studio.ask("DELETE", "/api/sample"), "not-found");
  });
});

describe("archives", () => {
  it("an export can be imported again", async () => {
    const { id } = await addWorkspace();
    const answerId = await addAnswer(id, "the text");
    const exported = await studio.ask("POST", "/api/export", { workspaceIds: [id] });
    expect(exported.headers.get("Content-Type")).toBe("application/zip");
    expect(exported.headers.get("Content-Disposition")).toMatch(/^attachment; filename="inclined-export-maya-\d{4}-\d\d-\d\d\.zip"$/);
    const bytes = new Uint8Array(await exported.arrayBuffer());
    await studio.ask("DELETE", `/api/workspaces/${id}`);
    await studio.ask("DELETE", `/api/workspaces/${id}?forever=true`);
    const result = ImportResult.parse(await (await postZip("/api/import", bytes)).json());
    expect(result.workspaces).toMatchObject([{ workspaceId: id, outcome: "added" }]);
    expect((await studio.store.getAnswer(id, answerId)).text).toBe("the text");
    expect(readdirSync(join(studio.folder.path, "uploads"))).toEqual([]);
  });

  it("a backup is noted, downloaded, and restored whole or in part", async () => {
    const maya = await addWorkspace("Maya");
    await addWorkspace("Noor");
    const made = await studio.ask("POST", "/api/backup");
    expect(made.status).toBe(201);
    const copy = Copy.parse(await made.json());
    const download = await studio.ask("GET", `/api/copies/${copy.id}`);
    const bytes = new Uint8Array(await download.arrayBuffer());
    const info = StudioInfo.parse(await (await studio.ask("GET", "/api/studio")).json());
    expect(info.copies.filter(({ reachable }) => !reachable)).toHaveLength(1);

    await studio.ask("DELETE", `/api/workspaces/${maya.id}`);
    await addWorkspace("Zoe");
    await postZip(`/api/restore?workspaceId=${maya.id}`, bytes);
    const names = async () => (await studio.store.listWorkspaces()).map((workspace) => workspace.candidate.name).sort();
    expect(await names()).toEqual(["Maya", "Noor", "Zoe"]);
    const result = RestoreResult.parse(await (await postZip("/api/restore", bytes)).json());
    expect(await names()).toEqual(["Maya", "Noor"]);
    expect(existsSync(result.safetyBackup?.place ?? "")).toBe(true);
  });

  it("a damaged archive changes nothing and leaves nothing behind", async () => {
    await addWorkspace();
    for (const path of ["/api/import", "/api/restore"])
      await problemIn(await postZip(path, new TextEncoder().encode("no zip")), "archive-damaged");
    expect(await studio.store.listWorkspaces()).toHaveLength(1);
    expect(readdirSync(join(studio.folder.path, "uploads"))).toEqual([]);
    expect(readdirSync(studio.folder.backups)).toEqual([]);
  });

  it("only copies in the data folder can be downloaded, whatever the table says", async () => {
    const outside = join(studio.folder.path, "..", `inclined-outside-${randomUUID()}.zip`);
    await studio.store.noteCopy({ kind: "backup", place: outside, reachable: true });
    await studio.store.noteCopy({ kind: "export", place: "../secret", reachable: true });
    const copies = await studio.store.listCopies();
    expect(copies).toHaveLength(2);
    for (const { id } of [...copies, { id: randomUUID() }]) await problemIn(await studio.ask("GET", `/api/copies/${id}`), "not-found");
  });
});

describe("deleting everything", () => {
  it("wants the words, clears the browser's copies and leaves an empty studio that can be used at once", async () => {
    const { id } = await addWorkspace();
    await studio.ask("POST", "/api/backup");
    await (await studio.ask("POST", "/api/export", { workspaceIds: [id] })).arrayBuffer();
    await problemIn(await studio.ask("POST", "/api/delete-everything", { confirm: "yes" }), "confirmation-missing");
    expect(await studio.store.listWorkspaces()).toHaveLength(1);

    const response = await studio.ask("POST", "/api/delete-everything", { confirm: "delete everything" });
    expect(response.headers.get("Clear-Site-Data")).toBe('"storage"');
    expect(DeletedEverything.parse(await response.json()).unreachable).toMatchObject([{ kind: "export", reachable: false }]);
    expect(readdirSync(studio.folder.backups)).toEqual([]);
    expect(await studio.store.listWorkspaces()).toMatchObject([{ candidate: { name: "You" } }]);
  });
});

describe("a disk that is full", () => {
  it("is said with what to do, and what was stored stays", async () => {
    const small = await appUnderTest({ prepareSqlite: (database) => database.exec("PRAGMA max_page_count = 60") });
    const { id } = await small.store.createWorkspace({ id: randomUUID(), candidate });
    const path = `/api/workspaces/${id}/answers/${randomUUID()}`;
    expect((await small.ask("PUT", path, write("a short text"))).status).toBe(201);
    const problem = await problemIn(await small.ask("PUT", path, write("x".repeat(399_999), 1)), "disk-full");
    expect(problem).toMatchObject({ status: 507, detail: expect.stringContaining("Make room") });
    expect(await (await small.ask("GET", path)).json()).toMatchObject({ text: "a short text", revision: 1 });
    await small.close();
  });
});
