import { randomUUID, X509Certificate } from "node:crypto";
import { request } from "node:https";
import { connect } from "node:net";
import { connect as connectTls } from "node:tls";
import type { LoopData } from "@inclined/core/schema/loop";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { appUnderTest, type AppUnderTest } from "../testing/app-under-test.ts";
import { makeCertificate } from "./make-certificate.ts";
import { createPeerRooms } from "./peer-rooms.ts";
import { createSecondDevice } from "./second-device.ts";

/** This machine, and nobody else's. */
const HERE = "127.0.0.2";
const LOOP = randomUUID();
const DATA: LoopData = {
  of: { kind: "question", id: "x" }, name: "One", seed: 1, mode: "study", pressure: null, kept: [], events: [{ kind: "round-began", at: 1 }],
  plan: [{ id: "one", role: "pm", topic: "One", lens: "behavioural", minutes: 9, closingMinutes: 0, principles: [], manner: "neutral", questions: [{ id: "x", answer: randomUUID(), text: "What did you fix?", objective: "", lens: "behavioural", isScored: true, reach: ["situation"], followUps: [], principle: null, facts: [] }] }],
};

let studio: AppUnderTest;
beforeEach(async () => {
  studio = await appUnderTest();
});
afterEach(async () => {
  await studio.ask("DELETE", "/api/peer", {});
  await studio.close();
});

interface State {
  peer: { code: string } | null;
  device: { url: string; fingerprint: string } | null;
}
const stateIn = async (response: Response): Promise<State> => (await response.json()) as State;
const openPeerIn = async (): Promise<string> => {
  const { id } = (await (await studio.ask("POST", "/api/sample", {})).json()) as { id: string };
  await studio.ask("PUT", `/api/workspaces/${id}/papers/${LOOP}`, { baseRevision: 0, kind: "loop", data: DATA });
  await studio.ask("PUT", "/api/peer", { workspaceId: id, loop: LOOP, round: "one" });
  return id;
};
const openPeer = async (): Promise<string> => {
  const id = await openPeerIn();
  return (await stateIn(await studio.ask("PUT", "/api/peer", { workspaceId: id, loop: LOOP, round: "one" }))).peer?.code ?? "";
};
const listen = async (): Promise<{ url: URL; fingerprint: string }> => {
  const { device } = await stateIn(await studio.ask("PUT", "/api/peer/device", { address: HERE }));
  if (device === null) throw new Error("nothing listens");
  return { url: new URL(device.url), fingerprint: device.fingerprint };
};

interface Got {
  status: number;
  text: string;
  cookie: string;
}

/** As the second device sends it, having compared the fingerprint. */
const send = (url: URL, method: string, path: string, { body, headers = {} }: { body?: object; headers?: Record<string, string> } = {}): Promise<Got> =>
  new Promise((resolve, reject) => {
    const text = body === undefined ? undefined : JSON.stringify(body);
    const outgoing = request(
      { host: url.hostname, port: url.port, path, method, rejectUnauthorized: false, headers: { ...(method === "GET" ? {} : { Origin: url.origin }), ...(text === undefined ? {} : { "Content-Type": "application/json", "Content-Length": Buffer.byteLength(text) }), ...headers } },
      (response) => {
        const pieces: Buffer[] = [];
        response.on("data", (piece: Buffer) => pieces.push(piece));
        response.on("end", () => resolve({ status: response.statusCode ?? 0, text: Buffer.concat(pieces).toString(), cookie: response.headers["set-cookie"]?.[0] ?? "" }));
      },
    );
    outgoing.on("error", reject);
    outgoing.end(text);
  });
const isOpen = ({ hostname, port }: URL): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ host: hostname, port: Number(port) }, () => resolve((socket.destroy(), true)));
    socket.on("error", () => resolve(false));
  });

describe("a certificate for the occasion", () => {
  it("is for one address, for a few hours, with the fingerprint that browsers show", async () => {
    const now = new Date("2026-11-21T20:00:00.000Z");
    const [one, other] = [await makeCertificate(HERE, now), await makeCertificate(HERE, now)];
    const read = new X509Certificate(one.cert);
    expect(read.fingerprint256).toBe(one.fingerprint);
    expect(read.checkIP(HERE)).toBe(HERE);
    expect(read.checkIP("127.0.0.3")).toBeUndefined();
    expect(read.verify(read.publicKey)).toBe(true);
    expect(Date.parse(read.validTo) - now.getTime()).toBe(6 * 3_600_000);
    expect(other.fingerprint).not.toBe(one.fingerprint);
  });
});

describe("a second device", () => {
  it("is listened for only when the candidate says so, for an interview that is open, at an address of this machine", async () => {
    expect((await studio.ask("PUT", "/api/peer/device", { address: HERE })).status).toBe(404);
    await openPeer();
    expect((await stateIn(await studio.ask("GET", "/api/peer"))).device).toBeNull();
    for (const address of ["0.0.0.0", "203.0.113.7", "example.org"]) expect((await studio.ask("PUT", "/api/peer/device", { address })).status, address).toBe(422);
    expect((await stateIn(await studio.ask("GET", "/api/peer"))).device).toBeNull();
  });

  it("is met by the certificate whose fingerprint both screens show, and enters with the code", async () => {
    const code = await openPeer();
    const { url, fingerprint } = await listen();
    expect(url.href).toMatch(/^https:\/\/127\.0\.0\.2:\d+\/peer$/);
    const shown = await new Promise<string>((resolve, reject) => {
      const socket = connectTls({ host: url.hostname, port: Number(url.port), rejectUnauthorized: false }, () => resolve((socket.end(), socket.getPeerCertificate().fingerprint256)));
      socket.on("error", reject);
    });
    expect(shown).toBe(fingerprint);
    const page = await send(url, "GET", "/peer", { headers: { Accept: "text/html" } });
    expect([page.status, page.text.includes("<title>Inclined")]).toEqual([200, true]);
    expect((await send(url, "POST", "/api/peer/pair", { body: { code: "ZZZZZZ" } })).status).toBe(401);
    const paired = await send(url, "POST", "/api/peer/pair", { body: { code } });
    expect(paired.cookie).toMatch(/; Path=\/api\/peer\/room; HttpOnly; Secure; SameSite=Strict$/);
    const room = await send(url, "GET", "/api/peer/room", { headers: { Cookie: paired.cookie.split(";")[0] ?? "" } });
    expect(JSON.parse(room.text)).toMatchObject({ code, fingerprint, phase: "answering" });
  });

  it("finds nothing of the studio, with or without a session, or the secret of the folder", async () => {
    const code = await openPeer();
    const { url } = await listen();
    const paired = (await send(url, "POST", "/api/peer/pair", { body: { code } })).cookie.split(";")[0] ?? "";
    const api = (await (await studio.ask("GET", "/openapi.json")).json()) as { paths: Record<string, object> };
    const own = Object.keys(api.paths).filter((path) => path !== "/api/peer/pair" && path !== "/api/peer/room" && !path.startsWith("/api/peer/room/"));
    for (const path of [...own, "/openapi.json", "/open?token=x", "/practice", "/c/x/today"]) {
      for (const headers of [{}, { Cookie: `${paired}; ${studio.cookie}` }, { Authorization: `Bearer ${studio.folder.secret}` }] as Record<string, string>[]) expect((await send(url, "GET", path.replaceAll(/\{\w+\}/g, LOOP), { headers })).status, path).toBe(404);
    }
    expect(own.length).toBeGreaterThan(30);
  });

  it("is refused under another name, from another page, and over plain HTTP", async () => {
    await openPeer();
    const { url } = await listen();
    for (const headers of [{ Host: "evil.example" }, { Origin: "https://evil.example" }, { "Sec-Fetch-Site": "cross-site" }] as Record<string, string>[]) expect((await send(url, "GET", "/peer", { headers })).status).toBe(403);
    await expect(fetch(`http://${url.host}/peer`)).rejects.toThrow(/fetch failed/);
  });

  it("is told for a moment that the interview was ended, before nothing listens any more", async () => {
    const rooms = createPeerRooms(() => new Date());
    const doors = { store: studio.store, folder: studio.folder, log: { info: () => undefined, warn: () => undefined, error: () => undefined, debug: () => undefined }, pages: { answer: async () => null }, now: () => new Date(), newId: randomUUID } as unknown as Parameters<typeof createSecondDevice>[0];
    const device = createSecondDevice(doors, rooms, 300);
    rooms.open({ workspaceId: LOOP, loop: LOOP, round: "one" }, {} as Parameters<typeof rooms.open>[1]);
    const url = new URL((await device.open(HERE)).url);
    rooms.end();
    device.closeSoon();
    expect(device.listening()).toBeNull();
    expect((await send(url, "GET", "/api/peer/room")).status).toBe(401);
    await vi.waitFor(async () => expect(await isOpen(url)).toBe(false), { timeout: 5_000 });
  });

  it("has a door of its own for each interview", async () => {
    const id = await openPeerIn();
    const { url } = await listen();
    expect((await stateIn(await studio.ask("PUT", "/api/peer", { workspaceId: id, loop: LOOP, round: "one" }))).device).toBeNull();
    expect(await isOpen(url)).toBe(false);
    // also within the moment in which the door says that the one before was ended
    const again = await listen();
    await studio.ask("DELETE", "/api/peer", {});
    await studio.ask("PUT", "/api/peer", { workspaceId: id, loop: LOOP, round: "one" });
    expect(await isOpen(again.url)).toBe(false);
  });

  it("finds a closed door when it is ended: by the candidate, or by wrong codes", async () => {
    await openPeer();
    const { url } = await listen();
    expect(await isOpen(url)).toBe(true);
    await studio.ask("DELETE", "/api/peer/device", {});
    expect(await isOpen(url)).toBe(false);
    const again = await listen();
    await studio.ask("DELETE", "/api/peer", {});
    expect((await stateIn(await studio.ask("GET", "/api/peer"))).device).toBeNull();
    expect((await send(again.url, "GET", "/api/peer/room")).status).toBe(401);
    await openPeer();
    expect(await isOpen(again.url)).toBe(false);
    const last = await listen();
    for (let wrong = 0; wrong < 5; wrong += 1) await send(last.url, "POST", "/api/peer/pair", { body: { code: "ZZZZZZ" } });
    expect((await stateIn(await studio.ask("GET", "/api/peer"))).device).toBeNull();
    expect((await send(last.url, "GET", "/api/peer/room")).status).toBe(401);
  });
});
