import { randomUUID } from "node:crypto";
import { createServer } from "node:net";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { inspect } from "node:util";
import { Client } from "pg";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type DataFolder, openDataFolder } from "./data-folder.ts";
import { MIGRATIONS } from "./migrations/all.ts";
import { openStore } from "./open-store.ts";
import type { Store } from "./store.ts";
import { CANDIDATE, failureOf, makeTemporaryFolder, newWorkspace, write } from "./testing/fixtures.ts";
import { startPostgres, type TestPostgres } from "./testing/postgres.ts";

let server: TestPostgres;
let temporary: ReturnType<typeof makeTemporaryFolder>;
let folder: DataFolder;
let databaseUrl: string;
const opened: Store[] = [];

beforeAll(async () => {
  server = await startPostgres();
}, 120_000);
afterAll(() => server?.stop());

beforeEach(async () => {
  temporary = makeTemporaryFolder();
  folder = openDataFolder(join(temporary.path, "data"));
  databaseUrl = await server.createDatabase();
});
afterEach(async () => {
  for (const store of opened.splice(0)) await store.close();
  temporary.remove();
});

async function open(url = databaseUrl): Promise<Store> {
  const store = await openStore({ folder, databaseUrl: url });
  opened.push(store);
  return store;
}

/** Runs statements beside the store. */
async function alongside<Result>(work: (client: Client) => Promise<Result>): Promise<Result> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

describe("Postgres that cannot be reached", () => {
  const PASSWORD = "s3cret-word";

  async function changed(change: (url: URL) => void): Promise<string> {
    const url = new URL(databaseUrl);
    change(url);
    return url.href;
  }

  async function closedPort(): Promise<string> {
    const probe = createServer().listen(0, "127.0.0.1");
    await new Promise((done) => probe.once("listening", done));
    const address = probe.address();
    await new Promise((done) => probe.close(done));
    return typeof address === "object" && address !== null ? String(address.port) : "";
  }

  it.each<[string, () => Promise<string>]>([
    ["nobody listens", async () => `postgres://mara:${PASSWORD}@127.0.0.1:${await closedPort()}/inclined`],
    ["no such host", async () => `postgres://mara:${PASSWORD}@host.invalid:5432/inclined`],
    ["wrong password", () => changed((url) => (url.password = PASSWORD))],
    ["no such user", () => changed((url) => ([url.username, url.password] = ["nobody", PASSWORD]))],
    ["no such database", () => changed((url) => (url.pathname = "/elsewhere"))],
    ["no address", async () => `postgres//mara:${PASSWORD}@:not-a-port/x`],
    ["no port", async () => `postgres://mara:${PASSWORD}@127.0.0.1:not-a-port/x`],
    ["a password with a slash", async () => `postgres://mara:a@b/${PASSWORD}@127.0.0.1/x`],
    ["a password with a question mark", async () => `postgres://mara:12?${PASSWORD}@127.0.0.1/x`],
  ])("%s: says so, and never shows the password", async (_, makeUrl) => {
    const url = await makeUrl();
    const failure = await failureOf(openStore({ folder, databaseUrl: url }));
    expect(failure.code).toBe("database-unreachable");
    expect(failure.message).toContain("DATABASE_URL");
    const password = new URL(databaseUrl).password;
    for (const secret of [PASSWORD, password]) {
      expect(inspect(failure, { depth: 10, showHidden: true })).not.toContain(secret);
      expect(JSON.stringify(failure.details)).not.toContain(secret);
    }
    expect(readdirSync(folder.path)).not.toContain("inclined.sqlite");
  });

  it("for a moment is reached again", async () => {
    const store = await open();
    const { id } = await store.createWorkspace(newWorkspace());
    await alongside((client) =>
      client.query("select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()"),
    );
    // connections that wait in the pool may turn out to be dead, one after another
    for (let attempt = 1; attempt <= 5; attempt += 1) {
      const found = await store.getWorkspace(id).catch((error: unknown) => failureOf(Promise.reject(error)));
      if (!(found instanceof Error)) break;
      expect(found.code).toBe("database-unreachable");
    }
    expect((await store.getWorkspace(id)).id).toBe(id);
  });
});

describe("what Postgres reports", () => {
  it.each([
    ["53100", "disk-full"],
    ["XX001", "database-damaged"],
    ["40001", "database-busy"],
    ["40P01", "database-busy"],
    ["25006", "database-unreachable"],
  ] as const)("as %s is %s for the person", async (sqlState, code) => {
    const store = await open();
    const { id } = await store.createWorkspace(newWorkspace());
    await alongside((client) =>
      client.query(`
        create function refuse() returns trigger language plpgsql as $$ begin raise exception 'refused' using errcode = '${sqlState}'; end $$;
        create trigger refuse before insert on answers for each row execute function refuse()`),
    );
    const failure = await failureOf(store.writeAnswer(id, randomUUID(), write("x")));
    expect(failure.code).toBe(code);
    expect(failure.message).not.toContain(new URL(databaseUrl).password);
    expect(await store.listAnswers(id)).toEqual([]);
  });

  it("as a lock that somebody else holds is busy after five seconds", async () => {
    const store = await open();
    const { id } = await store.createWorkspace(newWorkspace());
    await alongside(async (client) => {
      await client.query("begin");
      await client.query("select * from workspaces for update");
      expect((await failureOf(store.writeAnswer(id, randomUUID(), write("x")))).code).toBe("database-busy");
      expect((await store.getWorkspace(id)).revision).toBe(1); // reading goes on
    });
    expect((await store.writeAnswer(id, randomUUID(), write("x"))).answer.revision).toBe(1);
  }, 20_000);
});

it("lets only one import decide at a time what is there already", async () => {
  const stores = [await open(), await open()];
  const { id } = newWorkspace();
  const at = "2026-11-20T10:00:00.000Z";
  const workspace = { id, sample: false, candidate: CANDIDATE, revision: 1, createdAt: at, updatedAt: at, deletedAt: null };
  const content = { workspace, answers: [], keptVersions: [], recordings: [], attempts: [], assessments: [], marks: [], papers: [] };
  const imports = await alongside(async (client) => {
    await client.query("begin; lock table workspaces in exclusive mode");
    const waiting = stores.map((store) => store.importContent([content], () => Promise.reject(new Error("none"))));
    await sleep(300); // long enough for both to look, if they could
    await client.query("commit");
    return Promise.all(waiting);
  });
  expect(imports.flat().map(({ outcome }) => outcome).sort()).toEqual(["added", "unchanged"]);
});

it("acknowledges after the disk, whatever the server's setting", async () => {
  await alongside((client) => client.query(`alter database ${new URL(databaseUrl).pathname.slice(1)} set synchronous_commit = off`));
  const store = await open();
  const { id } = await store.createWorkspace(newWorkspace());
  // the store's own connections are asked, through a trigger that notes the setting
  await alongside((client) =>
    client.query(`
      create table seen (setting text);
      create function note() returns trigger language plpgsql as $$ begin insert into seen values (current_setting('synchronous_commit')); return new; end $$;
      create trigger note before insert on answers for each row execute function note()`),
  );
  await store.writeAnswer(id, randomUUID(), write("x"));
  expect((await alongside((client) => client.query("select setting from seen"))).rows).toEqual([{ setting: "on" }]);
});

it("backs up every row of ours, and nothing of other programs, before a migration", async () => {
  const store = await open();
  const { id } = await store.createWorkspace(newWorkspace());
  const answers = [randomUUID(), randomUUID()];
  for (const each of answers) await store.writeAnswer(id, each, write(`text of ${each}`));
  await alongside((client) => client.query("create table payroll (salary text); insert into payroll values ('private')"));
  const newer = await openStore({ folder, databaseUrl, migrations: { ...MIGRATIONS, "9000-nothing": { up: async () => {} } } });
  opened.push(newer);
  const [name = ""] = readdirSync(folder.backups);
  const dump = JSON.parse(readFileSync(join(folder.backups, name), "utf8"));
  expect(Object.keys(dump).sort()).toEqual(["answers", "assessments", "attempts", "copies", "inclined_migrations", "inclined_migrations_lock", "kept_versions", "marks", "papers", "recordings", "workspaces"]);
  expect(dump.workspaces).toMatchObject([{ id }]);
  expect(dump.answers.map((row: { text: string }) => row.text).sort()).toEqual(answers.map((each) => `text of ${each}`).sort());
});

it("keeps the folder's SQLite file out of it", async () => {
  await open();
  expect(readdirSync(folder.path)).not.toContain("inclined.sqlite");
});
