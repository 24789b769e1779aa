import { createHash, createHmac } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sessionCookieName } from "./session.ts";
import { appUnderTest, HOST, ORIGIN, type AppUnderTest } from "./testing/app-under-test.ts";

let studio: AppUnderTest;
beforeAll(async () => {
  studio = await appUnderTest();
});
afterAll(() => studio.close());

const codeOf = async (response: Response) => `${response.status} ${((await response.json()) as { code: string }).code}`;
/** A browser that is connected, so that only the attack can be the reason for a refusal. */
const connected = (headers: Record<string, string> = {}) => ({ Host: HOST, Cookie: studio.cookie, ...headers });

describe("the Host header (DNS rebinding)", () => {
  it("lets our own name in", async () => {
    expect((await studio.send("/api/workspaces", { headers: connected() })).status).toBe(200);
  });

  it.each(["evil.example", "evil.example:4621", "127.0.0.1", "127.0.0.1:80", "127.0.0.1:4622", "[::1]:4621", "0.0.0.0:4621", "127.0.0.1.evil.example:4621", "127.0.0.1:4621@evil.example", ""])(
    "refuses %j on every address",
    async (host) => {
      for (const path of ["/", "/api/health", "/api/workspaces", "/openapi.json", `/open?token=${studio.tokens.issue()}`])
        expect(await codeOf(await studio.send(path, { headers: connected({ Host: host }) })), path).toBe("403 foreign-request");
    },
  );

  it("refuses a request without one", async () => {
    expect(await codeOf(await studio.send("/", { headers: { Cookie: studio.cookie } }))).toBe("403 foreign-request");
  });

  it("sends pages on localhost to 127.0.0.1, and only pages, and only there", async () => {
    const headers = { Host: "localhost:4621" };
    const page = await studio.send("/practice?x=1", { headers });
    expect([page.status, page.headers.get("Location")]).toEqual([307, `${ORIGIN}/practice?x=1`]);
    expect((await studio.send("//evil.example/", { headers })).headers.get("Location")).toBe(`${ORIGIN}//evil.example/`);
    expect(await codeOf(await studio.send("/api/workspaces", { headers: connected(headers) }))).toBe("403 foreign-request");
    expect(await codeOf(await studio.send("/", { method: "POST", headers }))).toBe("403 foreign-request");
    expect(await codeOf(await studio.send("/", { headers: { Host: "localhost:80" } }))).toBe("403 foreign-request");
  });
});

describe("Origin and Sec-Fetch-Site (other pages)", () => {
  it.each(["https://evil.example", "null", "http://localhost:4621", "http://127.0.0.1:3000", "https://127.0.0.1:4621", `${ORIGIN}.evil.example`])(
    "refuses the origin %s, reading and writing",
    async (origin) => {
      expect(await codeOf(await studio.send("/api/workspaces", { headers: connected({ Origin: origin }) }))).toBe("403 foreign-request");
      expect(await codeOf(await studio.ask("POST", "/api/sample", undefined, { Origin: origin }))).toBe("403 foreign-request");
      expect(await codeOf(await studio.send("/", { headers: { Host: HOST, Origin: origin } }))).toBe("403 foreign-request");
    },
  );

  it.each(["cross-site", "same-site"])("refuses what the browser calls %s: other ports of this machine are other people", async (site) => {
    expect(await codeOf(await studio.send("/api/workspaces", { headers: connected({ "Sec-Fetch-Site": site }) }))).toBe("403 foreign-request");
    expect(await codeOf(await studio.ask("POST", "/api/sample", undefined, { "Sec-Fetch-Site": site }))).toBe("403 foreign-request");
  });

  it("does not open a link for another site, which could otherwise use it up", async () => {
    const token = studio.tokens.issue();
    expect((await studio.send(`/open?token=${token}`, { headers: { Host: HOST, "Sec-Fetch-Site": "cross-site" } })).status).toBe(403);
    expect((await studio.send(`/open?token=${token}`, { headers: { Host: HOST, "Sec-Fetch-Site": "none" } })).status).toBe(200);
  });

  it.each(["POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACEE"])("refuses %s without an origin, even from a connected browser", async (method) => {
    expect(await codeOf(await studio.send("/api/sample", { method, headers: connected() }))).toBe("403 foreign-request");
  });

  it.each(["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "text/plain; a=application/json", "application/jsonp"])(
    "refuses a body of %s, which forms can send without asking",
    async (type) => {
      const response = await studio.send("/api/workspaces", { method: "POST", body: "{}", headers: connected({ Origin: ORIGIN, "Content-Type": type }) });
      expect(await codeOf(response)).toBe("403 foreign-request");
    },
  );

  it("refuses a body that says no type", async () => {
    for (const size of [{ "Content-Length": "2" }, { "Transfer-Encoding": "chunked" }])
      expect(await codeOf(await studio.send("/api/sample", { method: "POST", headers: connected({ Origin: ORIGIN, ...size }) }))).toBe("403 foreign-request");
  });

  it("allows no other origin to read: there are no CORS headers anywhere", async () => {
    for (const path of ["/", "/api/health", "/api/workspaces", "/openapi.json"]) {
      const { headers } = await studio.send(path, { headers: connected() });
      expect([...headers.keys()].filter((name) => name.startsWith("access-control"))).toEqual([]);
    }
  });

  it("has changed nothing under all these attacks", async () => {
    expect(await studio.store.listWorkspaces()).toEqual([]);
  });
});

describe("WebSockets", () => {
  it("are refused whatever the origin", async () => {
    for (const origin of [ORIGIN, "https://evil.example"]) {
      const headers = connected({ Origin: origin, Connection: "Upgrade", Upgrade: "websocket", "Sec-WebSocket-Key": "x3JJHMbDL1EzLkh9GBhXDw==", "Sec-WebSocket-Version": "13" });
      expect(await codeOf(await studio.send("/", { headers }))).toBe("403 foreign-request");
    }
  });
});

describe("the session", () => {
  it.each(["/api/studio", "/api/workspaces", "/api/workspaces?deleted=true", "/api/copies/0c1d670d-bb6f-4018-8d74-f30c490965ab", "/api/nothing"])("is needed for %s", async (path) => {
    expect(await codeOf(await studio.send(path, { headers: { Host: HOST } }))).toBe("401 not-signed-in");
  });

  it("is needed before a body is even looked at", async () => {
    const response = await studio.send("/api/workspaces", { method: "POST", body: "{", headers: { Host: HOST, Origin: ORIGIN, "Content-Type": "application/json" } });
    expect(await codeOf(response)).toBe("401 not-signed-in");
  });

  it.each(["/%61pi/workspaces", "//api/workspaces", "/api//workspaces", "/API/workspaces", "/api/./workspaces", "/x/../api/workspaces", "/api%2fworkspaces", "/api/workspaces/", "/api\\workspaces"])(
    "is not got around by writing the address as %s",
    async (path) => {
      const response = await studio.send(path, { headers: { Host: HOST, Accept: "application/json" } });
      expect([401, 404]).toContain(response.status);
      expect(await response.text()).not.toContain("workspaces\":");
    },
  );

  it("is not given by a cookie that somebody made up, or of another folder", async () => {
    const other = await appUnderTest();
    const value = decodeURIComponent(other.cookie.split("=").slice(1).join("="));
    const name = sessionCookieName(studio.folder.id);
    const moment = new Date().toISOString();
    const signed = createHmac("sha256", "a guess").update(moment).digest("base64");
    for (const cookie of [other.cookie, `${name}=${encodeURIComponent(value)}`, `${name}=${encodeURIComponent(`${moment}.${signed}`)}`, `${name}=${moment}`, `${name}=`, studio.cookie.replace("2026", "2027").slice(0, -4)])
      expect(await codeOf(await studio.send("/api/studio", { headers: { Host: HOST, Cookie: cookie } })), cookie).toBe("401 not-signed-in");
    expect(other.cookie.split("=")[0]).not.toBe(name);
    await other.close();
  });

  it("is named after the data folder, and no script can read it", async () => {
    const response = await studio.send(`/open?token=${studio.tokens.issue()}`, { headers: { Host: HOST } });
    const digest = createHash("sha256").update(studio.folder.id).digest("hex").slice(0, 12);
    expect(response.headers.get("Set-Cookie")).toMatch(new RegExp(`^inclined-${digest}=[^;]+; Max-Age=15552000; Path=/; HttpOnly; SameSite=Strict$`));
  });
});

describe("the secret of the data folder", () => {
  const bearer = (secret: string) => ({ Host: HOST, Authorization: `Bearer ${secret}` });

  it("opens the api, and makes opening links", async () => {
    expect((await studio.send("/api/studio", { headers: bearer(studio.folder.secret) })).status).toBe(200);
    const response = await studio.send("/api/control/opening-link", { method: "POST", headers: bearer(studio.folder.secret) });
    const { link } = (await response.json()) as { link: string };
    expect(link.startsWith(`${ORIGIN}/open?token=`)).toBe(true);
    expect((await studio.send(link.slice(ORIGIN.length), { headers: { Host: HOST } })).status).toBe(200);
  });

  it.each(["", "wrong", "0".repeat(64)])("is not %j", async (secret) => {
    expect(await codeOf(await studio.send("/api/studio", { headers: bearer(secret) }))).toBe("401 not-signed-in");
    // without an origin and with a wrong secret it comes from nowhere
    expect(await codeOf(await studio.send("/api/control/opening-link", { method: "POST", headers: bearer(secret) }))).toBe("403 foreign-request");
  });

  it("is what opening links need; a session does not breed others", async () => {
    expect(await codeOf(await studio.ask("POST", "/api/control/opening-link"))).toBe("401 not-signed-in");
  });

  it("never leaves the folder", async () => {
    for (const path of ["/api/studio", "/api/health", "/openapi.json", "/"])
      expect(await (await studio.ask("GET", path)).text()).not.toContain(studio.folder.secret);
  });
});

describe("headers", () => {
  it.each(["/", "/practice", "/open?token=wrong"])("the page %s runs nothing but our own scripts", async (path) => {
    const response = await studio.send(path, { headers: { Host: HOST, Accept: "text/html" } });
    const policy = response.headers.get("Content-Security-Policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(await response.text()).not.toMatch(/<script(?![^>]*\ssrc="\/)[^>]*>|\son\w+=|javascript:|https?:\/\//);
  });

  it("a page's nonce is another one each time, and stands in the page", async () => {
    const nonces = new Set<string>();
    for (let visit = 0; visit < 3; visit += 1) {
      const response = await studio.send("/", { headers: { Host: HOST } });
      const nonce = /'nonce-([^']+)'/.exec(response.headers.get("Content-Security-Policy") ?? "")?.[1] ?? "";
      expect(await response.text()).toContain(`content="${nonce}"`);
      nonces.add(nonce);
    }
    expect(nonces.size).toBe(3);
  });

  it("every answer is sealed off, refusals too", async () => {
    for (const [path, host] of [["/", HOST], ["/api/workspaces", HOST], ["/api/health", HOST], ["/", "evil.example"]] as const) {
      const { headers } = await studio.send(path, { headers: { Host: host } });
      expect(Object.fromEntries(headers), path).toMatchObject({
        "x-content-type-options": "nosniff",
        "referrer-policy": "no-referrer",
        "cross-origin-opener-policy": "same-origin",
        "cross-origin-resource-policy": "same-origin",
        "permissions-policy": expect.stringContaining("microphone=(self)"),
        "content-security-policy": expect.stringContaining("frame-ancestors 'none'"),
      });
    }
    expect((await studio.ask("GET", "/api/workspaces")).headers.get("Cache-Control")).toBe("no-store");
  });
});
