import { randomUUID } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { openDataFolder } from "@inclined/store/data-folder";
import { openStore, type OpenStoreOptions } from "@inclined/store/open-store";
import { createApp } from "../create-app.ts";
import { silentLog, type Logger } from "../log.ts";
import { loadStaticPages } from "../static-pages.ts";

export const ORIGIN = "http://127.0.0.1:4621";
export const HOST = "127.0.0.1:4621";

/** What a small build of the pages looks like. */
export const PAGES: Readonly<Record<string, string>> = {
  "index.html": '<!doctype html><meta name="style-nonce" content="__STYLE_NONCE__"><title>Inclined</title><script type="module" src="/assets/index-BxYz1234.js"></script>',
  "icon.svg": "<svg xmlns='http://www.w3.org/2000/svg'/>",
  "assets/index-BxYz1234.js": `export const words = "${"inclined ".repeat(400)}";`,
};

/** A new empty folder with these files in it. */
export function folderWith(files: Readonly<Record<string, string>>): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), "inclined-server-"));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), text);
  }
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** The app over a real store in a folder of its own. `ask` is a connected browser; `send` says every header itself. */
export async function appUnderTest(options: { log?: Logger; now?: () => Date; prepareSqlite?: OpenStoreOptions["prepareSqlite"] } = {}) {
  const { log = silentLog, now = () => new Date() } = options;
  const pages = folderWith(PAGES);
  const data = folderWith({});
  const folder = openDataFolder(data.path);
  const store = await openStore({ folder, now, ...(options.prepareSqlite ? { prepareSqlite: options.prepareSqlite } : {}) });
  const { app, tokens } = createApp({
    store,
    folder,
    database: folder.database,
    version: "0.0.0-test",
    origin: ORIGIN,
    pages: await loadStaticPages(pages.path),
    log,
    now,
    mayRunCommands: true,
    newId: randomUUID,
  });
  const send = async (path: string, init: RequestInit = {}) => app.request(`${ORIGIN}${path}`, init);
  const signIn = async (): Promise<string> => {
    const response = await send(`/open?token=${tokens.issue()}`, { headers: { Host: HOST } });
    return response.headers.get("Set-Cookie")?.split(";")[0] ?? "";
  };
  const cookie = await signIn();
  const ask = async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) =>
    send(path, {
      method,
      headers: {
        Host: HOST,
        Cookie: cookie,
        "Sec-Fetch-Site": "same-origin",
        ...(method === "GET" ? {} : { Origin: ORIGIN }),
        ...(body === undefined ? {} : { "Content-Type": "application/json", "Content-Length": String(JSON.stringify(body).length) }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  return {
    app,
    store,
    folder,
    tokens,
    cookie,
    send,
    ask,
    async close() {
      await store.close();
      pages.remove();
      data.remove();
    },
  };
}
export type AppUnderTest = Awaited<ReturnType<typeof appUnderTest>>;
