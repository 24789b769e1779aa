import { randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createLog } from "./log.ts";
import { appUnderTest, folderWith, HOST, type AppUnderTest } from "./testing/app-under-test.ts";

let folder: ReturnType<typeof folderWith>;
let logs: string;
let file: string;
let studio: AppUnderTest;
let close: () => void;

beforeEach(async () => {
  folder = folderWith({});
  logs = join(folder.path, "logs");
  file = join(logs, "studio.jsonl");
  const log = createLog();
  studio = await appUnderTest({ log: log.log });
  log.writeTo({ logs });
  close = log.close;
});
afterEach(async () => {
  await studio.close();
  folder.remove();
});

interface Line {
  route?: string;
  ids?: string[];
  code?: string;
}
const lines = () => {
  close();
  return readFileSync(file, "utf8").trimEnd().split("\n").map((line) => JSON.parse(line) as Line);
};

describe("the log", () => {
  it("has a line for each request: pattern, status, time, size and ids", async () => {
    const { id } = await studio.store.createWorkspace({ id: randomUUID(), candidate: { name: "Maya", targetRole: null, level: null, loopDate: null } });
    const write = { baseRevision: 0, writeId: randomUUID(), questionId: null, question: "Why?", lens: "behavioural", text: "because" };
    const answerId = randomUUID();
    await studio.ask("PUT", `/api/workspaces/${id}/answers/${answerId}`, write);
    await studio.ask("GET", `/api/workspaces/${randomUUID()}`);
    const written = lines();
    expect(written.find(({ ids }) => ids?.includes(answerId))).toMatchObject({
      method: "PUT",
      route: "/api/workspaces/:workspaceId/answers/:answerId",
      status: 201,
      ms: expect.any(Number),
      bytesIn: JSON.stringify(write).length,
      ids: [id, answerId],
    });
    expect(written.map(({ code }) => code)).toContain("not-found");
  });

  it("holds nothing that people write, and nothing that opens the studio", async () => {
    const secret = "Zyzzyva-in-the-answer";
    const candidate = { name: `${secret} name`, targetRole: null, level: null, loopDate: null };
    const id = randomUUID();
    await studio.ask("POST", "/api/workspaces", { id, candidate });
    await studio.ask("POST", "/api/workspaces", { id, candidate });
    const path = `/api/workspaces/${id}/answers/${randomUUID()}`;
    const write = { baseRevision: 0, writeId: randomUUID(), questionId: null, question: secret, lens: "behavioural", text: secret };
    await studio.ask("PUT", path, write);
    await studio.ask("PUT", path, { ...write, writeId: randomUUID(), baseRevision: 7, text: `${secret} stale` });
    await studio.ask("PUT", path, { ...write, lens: secret });
    await studio.ask("GET", `/practice/${secret}?q=${secret}`);
    await studio.ask("GET", `/api/${secret}`);
    const token = studio.tokens.issue();
    await studio.send(`/open?token=${token}`, { headers: { Host: HOST } });
    studio.store.getAnswer = () => Promise.resolve(JSON.parse(`{"text": "${secret}" oops`));
    await studio.ask("GET", path);
    studio.store.getAnswer = () => Promise.reject(new Error(`bad row: ${secret}`));
    await studio.ask("GET", path);
    const written = JSON.stringify(lines());
    for (const private_ of [secret, token, studio.cookie.split("=")[1] ?? "-", studio.folder.secret]) expect(written).not.toContain(private_);
    expect(written).toContain('"code":"unexpected"');
    expect(written).toContain("request-log.test.ts"); // the stack of the bug
  });

  it("is private, and keeps the run before", async () => {
    close();
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const before = readFileSync(file, "utf8");
    const next = createLog();
    next.log.info("early");
    next.writeTo({ logs });
    next.log.info("late");
    next.close();
    expect(readFileSync(join(logs, "studio.1.jsonl"), "utf8")).toBe(before);
    expect(readFileSync(file, "utf8").trimEnd().split("\n").map((line) => (JSON.parse(line) as { msg: string }).msg)).toEqual(["early", "late"]);
  });

  it("touches no file before it is told to", () => {
    const quiet = folderWith({});
    mkdirSync(join(quiet.path, "logs"));
    createLog().log.info("nothing");
    expect(existsSync(join(quiet.path, "logs", "studio.jsonl"))).toBe(false);
    quiet.remove();
  });
});
