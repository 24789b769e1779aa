import { randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer, request as httpRequest } from "node:http";
import { connect, createServer as createTcpServer, type AddressInfo, type Server } from "node:net";
import { networkInterfaces } from "node:os";
import { join } from "node:path";
import { openDataFolder, type DataFolder } from "@inclined/store/data-folder";
import { openStore } from "@inclined/store/open-store";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { proofOfSecret } from "./session.ts";
import { startStudio, type RunningStudio, type StudioOptions } from "./start-studio.ts";
import { folderWith, PAGES } from "./testing/app-under-test.ts";
import { lines, rawRequest } from "./testing/raw-request.ts";

let pages: ReturnType<typeof folderWith>;
let data: ReturnType<typeof folderWith>;
let folder: DataFolder;
let opened: { close: () => unknown }[];

beforeEach(() => {
  pages = folderWith(PAGES);
  data = folderWith({});
  folder = openDataFolder(data.path);
  opened = [];
});
afterEach(async () => {
  for (const each of opened) await each.close();
  pages.remove();
  data.remove();
});

function start(options: Partial<StudioOptions> = {}) {
  return startStudio({ folder, openStore: () => openStore({ folder }), database: folder.database, pagesFolder: pages.path, version: "0.0.0-test", ...options });
}

async function startHere(options: Partial<StudioOptions> = { port: 0 }): Promise<RunningStudio> {
  const studio = await start(options);
  if (studio.alreadyRunning) throw new Error("another studio runs on a fresh folder");
  opened.push(studio);
  return studio;
}

async function occupy(server: Server, port = 0): Promise<number> {
  await new Promise<void>((resolve) => server.listen({ port, host: "127.0.0.1" }, resolve));
  opened.push({ close: () => server.close() });
  return (server.address() as AddressInfo).port;
}

async function freePort(): Promise<number> {
  const server = createTcpServer();
  const port = await occupy(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function signIn(studio: { link: string }): Promise<string> {
  const response = await fetch(studio.link);
  expect(response.status).toBe(200);
  return response.headers.get("Set-Cookie")?.split(";")[0] ?? "";
}

const runningFile = () => join(folder.path, "running.json");

describe("startStudio", () => {
  it("answers on this machine with a first workspace, and can be reached through no other address", async () => {
    const studio = await startHere();
    const cookie = await signIn({ link: studio.openingLink() });
    const list = await (await fetch(`${studio.url}/api/workspaces`, { headers: { Cookie: cookie } })).json();
    expect(list).toMatchObject({ workspaces: [{ candidate: { name: "You" } }] });

    const others = Object.values(networkInterfaces()).flatMap((each) => each ?? []).filter(({ internal }) => !internal).map(({ address }) => address);
    for (const host of ["127.0.0.2", "::1", ...others]) {
      const isOpen = await new Promise<boolean>((resolve) => {
        const socket = connect({ port: studio.port, host, timeout: 1_000 }, () => resolve(true));
        socket.on("error", () => resolve(false)).on("timeout", () => resolve(false)).on("connect", () => socket.destroy());
      });
      expect(isOpen, host).toBe(false);
    }
  });

  it("remembers its port, and keeps sessions over a restart", async () => {
    const first = await startHere({});
    expect(folder.port()).toBe(first.port);
    const cookie = await signIn({ link: first.openingLink() });
    await first.close();
    const second = await startHere({});
    expect([second.port, second.portTaken]).toEqual([first.port, null]);
    expect((await fetch(`${second.url}/api/studio`, { headers: { Cookie: cookie } })).status).toBe(200);
    // links do not survive
    expect((await fetch(first.openingLink())).status).toBe(403);
  });

  it("takes another port when the remembered one is taken, and goes back to it later", async () => {
    const blocker = createTcpServer();
    const remembered = await occupy(blocker);
    folder.rememberPort(remembered);
    const away = await startHere({});
    expect(away.port).not.toBe(remembered);
    expect([away.portTaken, folder.port()]).toEqual([remembered, remembered]);
    await away.close();
    await new Promise((resolve) => blocker.close(resolve));
    const back = await startHere({});
    expect([back.port, back.portTaken]).toEqual([remembered, null]);
  });

  it("remembers a port that was asked for, and says when it is taken", async () => {
    const port = await freePort();
    await (await startHere({ port })).close();
    expect(folder.port()).toBe(port);
    await occupy(createTcpServer(), port);
    await expect(start({ port })).rejects.toMatchObject({ code: "invalid-input", message: expect.stringContaining(`${port}`) });
    // the store was closed: the folder can be used at once
    await startHere();
  });

  it("finds the studio that runs on the folder, and opens no second store", async () => {
    const studio = await startHere();
    const again = await start({ openStore: () => Promise.reject(new Error("opened")) });
    expect(again).toMatchObject({ alreadyRunning: true, url: studio.url });
    if (again.alreadyRunning) await signIn(again);
  });

  it("is one studio when two are started at once", async () => {
    const studios = await Promise.all([start({ port: 0 }), start({ port: 0 }), start({ port: 0 })]);
    for (const studio of studios) if (!studio.alreadyRunning) opened.push(studio);
    expect(studios.filter(({ alreadyRunning }) => !alreadyRunning)).toHaveLength(1);
    expect(new Set(studios.map(({ url }) => url)).size).toBe(1);
    const store = await openStore({ folder });
    expect(await store.listWorkspaces()).toHaveLength(1);
    await store.close();
  });

  it.each([
    ["a killed studio", async () => JSON.stringify({ pid: 2 ** 22 + 1, port: await freePort() })],
    ["half a file", async () => '{"pid": 1, "po'],
    ["nonsense", async () => '{"pid": "x", "port": 99999999}'],
  ])("does not mind what %s left behind", async (_name, left) => {
    writeFileSync(runningFile(), await left());
    const studio = await startHere();
    expect(JSON.parse(readFileSync(runningFile(), "utf8"))).toEqual({ pid: process.pid, port: studio.port });
  });

  it.each([
    ["that says it is another studio", () => ({ studioId: randomUUID(), version: "1", proof: null })],
    ["that says it is this studio", () => ({ studioId: folder.id, version: "1", proof: null })],
    ["that makes a proof up", () => ({ studioId: folder.id, version: "1", proof: "0".repeat(64) })],
    ["that shows the proof of another port", (nonce: string) => ({ studioId: folder.id, version: "1", proof: proofOfSecret(folder.secret, "4621", nonce) })],
  ])("does not show its secret to a stranger on the old port, %s", async (_name, claim) => {
    const seen: string[] = [];
    const stranger = createServer((request, response) => {
      const { pathname, searchParams } = new URL(request.url ?? "/", "http://127.0.0.1");
      seen.push(`${request.method} ${pathname} ${request.headers.authorization ?? ""}`);
      response.setHeader("Content-Type", "application/json").end(JSON.stringify(claim(searchParams.get("nonce") ?? "")));
    });
    writeFileSync(runningFile(), JSON.stringify({ pid: process.pid, port: await occupy(stranger) }));
    const studio = await startHere();
    expect(JSON.parse(readFileSync(runningFile(), "utf8"))).toEqual({ pid: process.pid, port: studio.port });
    expect(new Set(seen)).toEqual(new Set(["GET /api/health "]));
  });

  it("does not take a studio for dead that is only busy", async () => {
    const busy = createTcpServer(() => undefined);
    writeFileSync(runningFile(), JSON.stringify({ pid: process.pid, port: await occupy(busy) }));
    await expect(start()).rejects.toMatchObject({ code: "database-busy", message: expect.stringContaining(`${process.pid}`) });
  });

  it("removes for good what was deleted more than 30 days ago, and uploads that were left over", async () => {
    const day = 86_400_000;
    const candidate = { targetRole: null, level: null, loopDate: null };
    for (const [name, days] of [["old", 31], ["recent", 29]] as const) {
      const store = await openStore({ folder, now: () => new Date(Date.now() - days * day) });
      await store.deleteWorkspace((await store.createWorkspace({ id: randomUUID(), candidate: { ...candidate, name } })).id);
      await store.close();
    }
    mkdirSync(join(folder.path, "uploads"));
    writeFileSync(join(folder.path, "uploads", "left.zip"), "x");
    await startHere();
    const store = await openStore({ folder });
    expect((await store.listWorkspaces({ deleted: true })).map((each) => each.candidate.name)).toEqual(["recent"]);
    await store.close();
    expect(existsSync(join(folder.path, "uploads"))).toBe(false);
  });
});

describe("close", () => {
  it("lets a request that has begun finish, takes no new one, and leaves no trace", async () => {
    const studio = await startHere();
    const headers = { Authorization: `Bearer ${folder.secret}`, "Content-Type": "application/json" };
    const body = JSON.stringify({ id: randomUUID(), candidate: { name: "Maya", targetRole: null, level: null, loopDate: null } });
    const slow = httpRequest(`${studio.url}/api/workspaces`, { method: "POST", headers: { ...headers, "Content-Length": body.length } });
    const status = new Promise((resolve, reject) => slow.on("response", (response) => resolve(response.resume().statusCode)).on("error", reject));
    slow.write(body.slice(0, 10));
    await new Promise((resolve) => setTimeout(resolve, 100));
    const closed = studio.close();
    expect(await fetch(`${studio.url}/api/health`).catch(() => null)).toBeNull();
    slow.end(body.slice(10));
    expect(await status).toBe(201);
    await closed;
    expect(existsSync(runningFile())).toBe(false);
    const store = await openStore({ folder });
    expect((await store.listWorkspaces()).map((each) => each.candidate.name)).toContain("Maya");
    await store.close();
  });

  it("waits five seconds for who does not finish, not longer", async () => {
    const studio = await startHere();
    const stuck = connect({ port: studio.port, host: "127.0.0.1" });
    const head = ["POST /api/import HTTP/1.1", `Host: 127.0.0.1:${studio.port}`, `Authorization: Bearer ${folder.secret}`, "Content-Type: application/zip", "Content-Length: 10", "", "1"];
    stuck.on("error", () => undefined).write(head.join("\r\n"));
    await new Promise((resolve) => stuck.once("connect", () => setTimeout(resolve, 200)));
    const gone = new Promise((resolve) => stuck.once("close", resolve));
    const startedAt = Date.now();
    await studio.close();
    await gone;
    const ms = Date.now() - startedAt;
    expect([ms > 4_500, ms < 10_000], `${ms} ms`).toEqual([true, true]);
    expect(readdirSync(join(folder.path, "uploads"))).toEqual([]);
  }, 15_000);

  it("can be called twice", async () => {
    const studio = await startHere();
    expect(await Promise.all([studio.close(), studio.close()])).toEqual([undefined, undefined]);
  });
});

describe("over a real socket", () => {
  it("refuses WebSockets of any origin and closes the connection", async () => {
    const studio = await startHere();
    const cookie = await signIn({ link: studio.openingLink() });
    for (const origin of [studio.url, "https://evil.example"]) {
      const answer = await rawRequest(
        studio.port,
        ["GET / HTTP/1.1", `Host: 127.0.0.1:${studio.port}`, `Origin: ${origin}`, `Cookie: ${cookie}`, "Connection: Upgrade", "Upgrade: websocket", "Sec-WebSocket-Version: 13", "Sec-WebSocket-Key: x3JJHMbDL1EzLkh9GBhXDw==", "", ""].join("\r\n"),
      );
      expect(answer, origin).toMatch(/^HTTP\/1\.1 403 /);
    }
  });

  it("refuses other hosts, however they are said", async () => {
    const studio = await startHere();
    const host = `127.0.0.1:${studio.port}`;
    for (const request of [
      lines("GET / HTTP/1.1", "Host: evil.example"),
      lines("GET / HTTP/1.1", `Host: evil.example:${studio.port}`),
      lines("GET / HTTP/1.0"),
      lines(`GET http://${host}/ HTTP/1.1`, "Host: evil.example"),
      lines("GET / HTTP/1.1", "Host: evil.example", `X-Forwarded-Host: ${host}`),
      lines("GET / HTTP/1.1", `Host: ${host}`, `Host: evil.example`),
      lines(`CONNECT ${host} HTTP/1.1`, "Host: evil.example"),
    ])
      expect(await rawRequest(studio.port, request), request).not.toMatch(/^HTTP\/1\.1 2/);
    expect(await rawRequest(studio.port, lines("GET / HTTP/1.1", `Host: ${host}`))).toMatch(/^HTTP\/1\.1 200 /);
  });

  it("sends nothing from the disk for a path that climbs", async () => {
    const studio = await startHere();
    for (const path of ["/../secret", "/../../../../etc/passwd", "/assets/../../secret", "/..\\secret", "/%2e%2e/secret", "/assets/%2e%2e/%2e%2e/secret", "//secret", "/./../studio.json", `${folder.path}/secret`]) {
      const answer = await rawRequest(studio.port, lines(`GET ${path} HTTP/1.1`, `Host: 127.0.0.1:${studio.port}`, "Accept: */*"));
      expect(answer, path).toMatch(/^HTTP\/1\.1 40[04] /);
      expect(answer).not.toContain(folder.secret);
    }
  });

  it("refuses a form of another site and of another port", async () => {
    const studio = await startHere();
    const cookie = await signIn({ link: studio.openingLink() });
    for (const origin of ["https://evil.example", `http://127.0.0.1:${studio.port + 1}`]) {
      const answer = await rawRequest(
        studio.port,
        [`POST /api/delete-everything HTTP/1.1`, `Host: 127.0.0.1:${studio.port}`, `Origin: ${origin}`, `Cookie: ${cookie}`, "Content-Type: text/plain", "Content-Length: 31", "Connection: close", "", '{"confirm":"delete everything"}'].join("\r\n"),
      );
      expect(answer).toMatch(/^HTTP\/1\.1 403 /);
    }
  });

  it("turns an upload away that says it is too large, before it is sent", async () => {
    const studio = await startHere();
    const answer = await rawRequest(
      studio.port,
      lines("POST /api/import HTTP/1.1", `Host: 127.0.0.1:${studio.port}`, `Authorization: Bearer ${folder.secret}`, "Content-Type: application/zip", `Content-Length: ${600 * 1024 * 1024}`),
    );
    expect(answer).toMatch(/^HTTP\/1\.1 413 /);
    expect(answer).toContain("inclined import FILE");
  });

  it("takes a request that does not say how long it is: one without a body, and one in pieces", async () => {
    const studio = await startHere();
    const from = [`Host: 127.0.0.1:${studio.port}`, `Authorization: Bearer ${folder.secret}`, "Content-Type: application/json"];
    expect(await rawRequest(studio.port, lines("POST /api/sample HTTP/1.1", ...from))).toMatch(/^HTTP\/1\.1 201 /);
    const inPieces = lines("POST /api/workspaces HTTP/1.1", ...from, "Transfer-Encoding: chunked");
    expect(await rawRequest(studio.port, `${inPieces}2\r\n{}\r\n0\r\n\r\n`)).toMatch(/^HTTP\/1\.1 (?:201|422) /);
  });
});
