import { randomUUID } from "node:crypto";
import type { LoopData } from "@inclined/core/schema/loop";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { appUnderTest, HOST, ORIGIN, type AppUnderTest } from "../testing/app-under-test.ts";
import { createDeviceApp } from "./device-app.ts";
import { createPeerRooms } from "./peer-rooms.ts";

const LOOP = randomUUID();
const DATA: LoopData = {
  of: { kind: "question", id: "x" }, name: "One", seed: 1, mode: "study", pressure: null, kept: [], events: [{ kind: "round-began", at: 1 }],
  plan: [{ id: "one", role: "pm", topic: "One", lens: "behavioural", minutes: 9, closingMinutes: 0, principles: [], manner: "neutral", questions: [{ id: "x", answer: randomUUID(), text: "What did you fix?", objective: "", lens: "behavioural", isScored: true, reach: ["situation"], followUps: [], principle: null, facts: [] }] }],
};
/** What answers anybody: whether a studio is here, and whether a code fits. */
const OPEN = ["GET /api/health", "POST /api/peer/pair"];

let studio: AppUnderTest;
let sample: string;
let operations: [method: string, path: string][];
/** That need no session, by the document. */
let documentedAsOpen: string[];
/** By who comes: the cookie that they send. */
const who = new Map<string, string>();

const send = (method: string, path: string, cookie: string): Promise<Response> =>
  studio.send(path, {
    method,
    headers: { Host: HOST, "Sec-Fetch-Site": "same-origin", ...(cookie === "" ? {} : { Cookie: cookie }), ...(method === "GET" ? {} : { Origin: ORIGIN, "Content-Type": "application/json" }) },
    ...(method === "GET" ? {} : { body: "{}" }),
  });
const paired = async (code: string): Promise<string> => {
  const response = await studio.send("/api/peer/pair", { method: "POST", headers: { Host: HOST, Origin: ORIGIN, "Content-Type": "application/json" }, body: JSON.stringify({ code }) });
  return response.headers.get("Set-Cookie")?.split(";")[0] ?? "";
};
const codeIn = async (response: Response): Promise<string> => ((await response.json()) as { peer: { code: string } }).peer.code;

beforeAll(async () => {
  studio = await appUnderTest();
  sample = ((await (await studio.ask("POST", "/api/sample", {})).json()) as { id: string }).id;
  await studio.ask("PUT", `/api/workspaces/${sample}/papers/${LOOP}`, { baseRevision: 0, kind: "loop", data: DATA });
  const open = (): Promise<Response> => studio.ask("PUT", "/api/peer", { workspaceId: sample, loop: LOOP, round: "one" });
  who.set("a client that is not paired", "");
  const ended = await paired(await codeIn(await open()));
  await studio.ask("DELETE", "/api/peer", {});
  who.set("a window whose interview was ended", ended);
  who.set("a window that was let out for another", await paired(await codeIn(await open())));
  await studio.ask("POST", "/api/peer/code", {});
  who.set("a window with a made-up session", `${ended.split("=")[0]}=${"A".repeat(43)}`);
  who.set("a window that sends its session as the candidate's", `${studio.cookie.split("=")[0]}=${ended.split("=")[1]}`);
  const { paths } = (await (await studio.ask("GET", "/openapi.json")).json()) as { paths: Record<string, Record<string, { security?: object[] }>> };
  documentedAsOpen = Object.entries(paths).flatMap(([path, methods]) => Object.entries(methods).flatMap(([method, { security }]) => (security?.length === 0 ? [`${method.toUpperCase()} ${path}`] : [])));
  operations = Object.entries(paths).flatMap(([path, methods]) => Object.keys(methods).map((method): [string, string] => [method.toUpperCase(), path]));
});
afterAll(() => studio.close());

describe.each(["a client that is not paired", "a window whose interview was ended", "a window that was let out for another", "a window with a made-up session", "a window that sends its session as the candidate's"])("%s", (name) => {
  it("is refused at every address that the studio has, before anything is read or written", async () => {
    const before = JSON.stringify([await studio.store.listWorkspaces(), await studio.store.listPapers(sample)]);
    let tried = 0;
    for (const [method, path] of operations) {
      if (OPEN.includes(`${method} ${path}`)) continue;
      const address = path.replace("{workspaceId}", sample).replace("{paperId}", LOOP).replaceAll(/\{\w+\}/g, randomUUID());
      const response = await send(method, address, who.get(name) ?? "");
      const said = (await response.json()) as { code: string };
      expect([response.status, said.code], `${method} ${address}`).toEqual([401, "not-signed-in"]);
      expect(response.headers.getSetCookie(), address).toEqual([]);
      tried += 1;
    }
    expect(tried).toBe(operations.length - OPEN.length);
    expect(tried).toBeGreaterThan(60);
    expect(JSON.stringify([await studio.store.listWorkspaces(), await studio.store.listPapers(sample)])).toBe(before);
  });

  it("learns nothing of the candidate from what answers anybody", async () => {
    for (const [method, path] of [["GET", "/api/health"], ["POST", "/api/peer/pair"], ["GET", "/openapi.json"], ["GET", "/"], ["GET", "/peer"]] as const) {
      const text = await (await send(method, path, who.get(name) ?? "")).text();
      expect(text, path).not.toContain(sample);
      expect(text, path).not.toMatch(/Tamsin|What did you fix/);
    }
  });
});

it("says in the document which addresses answer without a session, and there are no others", () => {
  expect(documentedAsOpen.toSorted()).toEqual(OPEN);
});

it("gives a second device nothing at the studio's addresses, and its own room only while it is open", async () => {
  const rooms = createPeerRooms(() => new Date());
  const origin = "https://127.0.0.2:4700";
  const doors = { store: studio.store, folder: studio.folder, log: { info: () => undefined, warn: () => undefined, error: () => undefined, debug: () => undefined }, pages: { answer: async () => null }, now: () => new Date(), newId: randomUUID } as unknown as Parameters<typeof createDeviceApp>[0];
  const device = createDeviceApp(doors, rooms, { origin, fingerprint: "AB" });
  const ask = (method: string, path: string, cookie: string): Response | Promise<Response> =>
    device.request(`${origin}${path}`, { method, headers: { Host: "127.0.0.2:4700", ...(cookie === "" ? {} : { Cookie: cookie }), ...(method === "GET" ? {} : { Origin: origin, "Content-Type": "application/json" }) }, ...(method === "GET" ? {} : { body: "{}" }) });
  for (const cookie of [...who.values(), studio.cookie]) {
    for (const [method, path] of operations) {
      if (path === "/api/peer/pair") continue;
      const { status } = await ask(method, path.replaceAll(/\{\w+\}/g, LOOP), cookie);
      expect(status, `${method} ${path}`).toBe(path.startsWith("/api/peer/room") ? 401 : 404);
    }
  }
});
