import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { appUnderTest, folderWith, HOST, PAGES, type AppUnderTest } from "./testing/app-under-test.ts";
import { loadStaticPages } from "./static-pages.ts";

let studio: AppUnderTest;
beforeAll(async () => {
  studio = await appUnderTest();
});
afterAll(() => studio.close());

const get = (path: string, headers: Record<string, string> = {}) => studio.send(path, { headers: { Host: HOST, ...headers } });
const SCRIPT = "/assets/index-BxYz1234.js";

describe("static pages", () => {
  it("are served without a session, with their type", async () => {
    expect((await get("/icon.svg")).headers.get("Content-Type")).toBe("image/svg+xml");
    const script = await get(SCRIPT);
    expect(script.headers.get("Content-Type")).toBe("text/javascript; charset=utf-8");
    expect(await script.text()).toBe(PAGES["assets/index-BxYz1234.js"]);
  });

  it("keep for good what has a hash in its name, and nothing else", async () => {
    expect((await get(SCRIPT)).headers.get("Cache-Control")).toBe("public, max-age=31536000, immutable");
    for (const path of ["/", "/icon.svg", "/practice"]) expect((await get(path, { Accept: "text/html" })).headers.get("Cache-Control"), path).toBe("no-cache");
  });

  it("are compressed for who takes it", async () => {
    const plain = PAGES["assets/index-BxYz1234.js"] ?? "";
    const body = async (accept: string) => {
      const response = await get(SCRIPT, { "Accept-Encoding": accept });
      return { encoding: response.headers.get("Content-Encoding"), bytes: Buffer.from(await response.arrayBuffer()) };
    };
    const brotli = await body("gzip, deflate, br");
    expect([brotli.encoding, brotliDecompressSync(brotli.bytes).toString()]).toEqual(["br", plain]);
    expect(brotli.bytes.length).toBeLessThan(plain.length / 4);
    const zipped = await body("gzip, br;q=0");
    expect([zipped.encoding, gunzipSync(zipped.bytes).toString()]).toEqual(["gzip", plain]);
    const neither = await body("identity");
    expect([neither.encoding, neither.bytes.toString()]).toEqual([null, plain]);
  });

  it("show the app for every address that a browser visits, but never for data or missing assets", async () => {
    for (const path of ["/", "/index.html", "/practice", "/candidates/1"]) {
      const response = await get(path, { Accept: "text/html,*/*" });
      expect([response.status, await response.text()], path).toEqual([200, expect.stringContaining("<title>Inclined</title>")]);
    }
    for (const path of ["/assets/gone-00000000.js", "/api/nothing", "/api"]) {
      const response = await get(path, { Accept: "text/html" });
      expect([401, 404], path).toContain(response.status);
    }
    expect((await get("/favicon.ico", { Accept: "image/*" })).status).toBe(404);
  });

  it("never fill in the placeholder with anything but a nonce", async () => {
    expect(await (await get("/index.html", { Accept: "text/html" })).text()).not.toContain("__STYLE_NONCE__");
  });

  it.each([
    "/../secret", "/..%2fsecret", "/%2e%2e/secret", "/%2e%2e%2fsecret", "/..%5csecret", "/..\\secret", "/assets/../../secret",
    "/assets/..%252f..%252fsecret", "/%00", "/assets/%2e%2e/%2e%2e/studio.json", "//etc/passwd", "/file:///etc/passwd", "/C:%5cWindows", "/assets/", "/assets",
    "/__proto__", "/constructor", "/index.html%00.js", "/.env", "/%ff", "/%",
  ])("do not reach the file system by %s", async (path) => {
    const response = await get(path, { Accept: "*/*" });
    expect(response.status).toBe(404);
    const text = await response.text();
    expect(text).not.toContain(studio.folder.secret);
    expect(text).not.toMatch(/root:|"port"/);
  });

  it("say how to build them when they are not built", async () => {
    const empty = folderWith({});
    const pages = await loadStaticPages(empty.path);
    const { Hono } = await import("hono");
    const app = new Hono().get("*", async (c) => (await pages.answer(c)) ?? c.notFound());
    const response = await app.request("/");
    expect([response.status, await response.text()]).toEqual([503, expect.stringContaining("npm run build")]);
    empty.remove();
  });
});
