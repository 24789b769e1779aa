import { execFileSync, spawn, spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, statfsSync, truncateSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { type Kysely, sql } from "kysely";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type DataFolder, openDataFolder } from "./data-folder.ts";
import { MIGRATIONS } from "./migrations/all.ts";
import { openStore, type OpenStoreOptions, setDamagedDatabaseAside } from "./open-store.ts";
import type { Store } from "./store.ts";
import { smallAssessment } from "./testing/archive-samples.ts";
import { failureOf, makeTemporaryFolder, newRecording, newWorkspace, write } from "./testing/fixtures.ts";

let temporary: ReturnType<typeof makeTemporaryFolder>;
let folder: DataFolder;
const opened: Store[] = [];

beforeEach(() => {
  temporary = makeTemporaryFolder();
  folder = openDataFolder(join(temporary.path, "data"));
});
afterEach(async () => {
  for (const store of opened.splice(0)) await store.close();
  temporary.remove();
});

async function open(options: Omit<OpenStoreOptions, "folder"> = {}): Promise<Store> {
  const store = await openStore({ folder, ...options });
  opened.push(store);
  return store;
}

/** A closed database with so many answers. */
async function makeAnswers(count: number): Promise<{ workspaceId: string; ids: string[] }> {
  const store = await openStore({ folder });
  const { id: workspaceId } = await store.createWorkspace(newWorkspace());
  const ids = Array.from({ length: count }, () => randomUUID());
  for (const id of ids) await store.writeAnswer(workspaceId, id, write(`answer ${id} `.repeat(50)));
  await store.close();
  return { workspaceId, ids };
}

describe("the connection to SQLite", () => {
  it("has the settings that make an acknowledged write last", async () => {
    let connection: DatabaseSync | undefined;
    await open({ prepareSqlite: (database) => (connection = database) });
    const setting = (name: string) => Object.values(connection?.prepare(`pragma ${name}`).get() ?? {})[0];
    expect({
      journal: setting("journal_mode"),
      synchronous: setting("synchronous"),
      busy: setting("busy_timeout"),
      keys: setting("foreign_keys"),
      erase: setting("secure_delete"),
    }).toEqual({ journal: "wal", synchronous: 2, busy: 5000, keys: 1, erase: 1 });
  });

  it("is refused as busy after five seconds, without blocking the process meanwhile", async () => {
    const store = await open();
    const { id } = await store.createWorkspace(newWorkspace());
    const other = new DatabaseSync(folder.database);
    other.exec("begin immediate");
    let ticks = 0;
    const ticking = setInterval(() => (ticks += 1), 20);
    const failure = await failureOf(store.writeAnswer(id, randomUUID(), write("later")));
    clearInterval(ticking);
    expect(failure.code).toBe("database-busy");
    expect(failure.message).toContain(folder.database);
    expect(ticks).toBeGreaterThan(50);
    expect(await store.listAnswers(id)).toEqual([]);
    other.close();
    expect((await store.writeAnswer(id, randomUUID(), write("later"))).answer.revision).toBe(1);
  }, 20_000);
});

describe("several processes", () => {
  it("write 2 x 500 answers to one file, and none is lost", async () => {
    const store = await open();
    const { id: workspaceId } = await store.createWorkspace(newWorkspace());
    const script = fileURLToPath(new URL("testing/write-answers.ts", import.meta.url));
    const outputs = await Promise.all(
      [1, 2].map(async () => {
        const child = spawn(process.execPath, [script, folder.path, workspaceId, "500"], { stdio: ["ignore", "pipe", "inherit"] });
        const ended = new Promise((done) => child.once("exit", done));
        const output = await text(child.stdout);
        expect(await ended).toBe(0);
        return output;
      }),
    );
    const acknowledged = outputs.join("").trim().split("\n");
    expect(acknowledged).toHaveLength(1000);
    const stored = new Map((await store.snapshot("backup"))[0]?.answers.map((answer) => [answer.id, answer.text]));
    for (const id of acknowledged) expect(stored.get(id)).toBe(`answer ${id}`);
    expect(stored.size).toBe(1001);
  }, 180_000);
});

describe("a damaged database", () => {
  const damages: [string, (file: string) => void][] = [
    ["overwritten with garbage", (file) => writeFileSync(file, Buffer.alloc(statSync(file).size, "garbage "))],
    ["overwritten with a text", (file) => writeFileSync(file, "hello")],
    [
      "overwritten in its middle",
      (file) => {
        const bytes = readFileSync(file);
        bytes.fill("garbage ", 4096, 5 * 4096);
        writeFileSync(file, bytes);
      },
    ],
    ["cut in half", (file) => truncateSync(file, Math.floor(statSync(file).size / 2 / 4096) * 4096)],
    ["cut within a page", (file) => truncateSync(file, statSync(file).size - 1000)],
    ["cut to nothing", (file) => truncateSync(file, 0)],
  ];

  it.each(damages)("%s is recognised, left as it is, and can be set aside", async (_, damage) => {
    await makeAnswers(40);
    damage(folder.database);
    const before = readFileSync(folder.database);
    const failure = await failureOf(openStore({ folder }));
    expect(failure.code).toBe("database-damaged");
    expect(failure.message).toContain(folder.database);
    expect(failure.message).toContain("Nothing was changed");
    expect(failure.message).toContain("holds no backup");
    expect(failure.message).toContain("inclined restore BACKUP");
    expect(readFileSync(folder.database)).toEqual(before);

    for (const [name, at] of [["older.zip", 1_000], ["newer.zip", 2_000]] as const) {
      writeFileSync(join(folder.backups, name), "");
      utimesSync(join(folder.backups, name), at, at);
    }
    expect((await failureOf(openStore({ folder }))).message).toContain(`inclined restore ${join(folder.backups, "newer.zip")}`);

    const aside = setDamagedDatabaseAside(folder);
    expect(aside).toMatch(/inclined\.damaged-[\dTZ-]+\.sqlite$/);
    expect(readFileSync(aside ?? "")).toEqual(before);
    const fresh = await open();
    expect(await fresh.snapshot("backup")).toEqual([]);
    await fresh.createWorkspace(newWorkspace());
    expect(setDamagedDatabaseAside(openDataFolder(join(temporary.path, "empty")))).toBeNull();
  });

  it("of more than 64 MB is recognised by its head and its length", async () => {
    await makeAnswers(1);
    const database = new DatabaseSync(folder.database);
    database.exec("create table filler (bytes blob); insert into filler values (zeroblob(70000000))");
    database.close();
    await (await openStore({ folder })).close();
    truncateSync(folder.database, 66_000_000);
    expect((await failureOf(openStore({ folder }))).code).toBe("database-damaged");
    writeFileSync(folder.database, Buffer.alloc(70_000_000, 7));
    expect((await failureOf(openStore({ folder }))).code).toBe("database-damaged");
  });

  it("takes its log with it when it is set aside", async () => {
    const store = await open();
    await store.createWorkspace(newWorkspace());
    const aside = setDamagedDatabaseAside(folder) ?? "";
    expect([existsSync(`${aside}-wal`), existsSync(`${folder.database}-wal`)]).toEqual([true, false]);
  });

  it("that is damaged while it is open is reported, not taken for a bug", async () => {
    const { workspaceId } = await makeAnswers(200);
    const store = await open();
    const bytes = readFileSync(folder.database);
    bytes.fill(0xa5, 4096);
    writeFileSync(folder.database, bytes);
    expect((await failureOf(store.listAnswers(workspaceId))).code).toBe("database-damaged");
  });

  it("is told from an empty folder and from a file that a crash left empty before anything was in it", async () => {
    writeFileSync(folder.database, "");
    const store = await open();
    await store.createWorkspace(newWorkspace());
    expect(await store.listWorkspaces()).toHaveLength(1);
  });
});

describe("a full disk", () => {
  /** Fills until nothing more fits; afterwards everything acknowledged is there, and a smaller disk was no damage. */
  async function fillUp(store: Store): Promise<void> {
    const { id } = await store.createWorkspace(newWorkspace());
    const acknowledged: string[] = [];
    for (;;) {
      const answer = randomUUID();
      try {
        await store.writeAnswer(id, answer, write(answer.repeat(2000)));
        acknowledged.push(answer);
      } catch (error) {
        const failure = await failureOf(Promise.reject(error));
        expect(failure.code).toBe("disk-full");
        expect(failure.message).toContain("Make room");
        break;
      }
      expect(acknowledged.length).toBeLessThan(1000);
    }
    expect(acknowledged.length).toBeGreaterThan(3);
    const listed = (await store.listAnswers(id)).map((answer) => answer.id);
    expect(listed.sort()).toEqual(acknowledged.sort());
    for (const answer of acknowledged) expect((await store.getAnswer(id, answer)).text).toBe(answer.repeat(2000));
  }

  it("as SQLite reports it loses nothing, and writing goes on once there is room", async () => {
    await makeAnswers(1);
    let connection: DatabaseSync | undefined;
    const store = await open({
      prepareSqlite: (database) => {
        connection = database;
        database.exec("pragma max_page_count = 200");
      },
    });
    await fillUp(store);
    connection?.exec("pragma max_page_count = 100000");
    expect((await store.createWorkspace(newWorkspace())).revision).toBe(1);
  });

  it("during a migration leaves the database as it was", async () => {
    const { workspaceId, ids } = await makeAnswers(3);
    const migrations = { ...MIGRATIONS, "9000-big": { up: (db: Kysely<unknown>) => sql`create table big as select zeroblob(9000000) as bytes`.execute(db).then(() => undefined) } };
    const failure = await failureOf(openStore({ folder, migrations, prepareSqlite: (database) => database.exec("pragma max_page_count = 60") }));
    expect(failure.code).toBe("migration-failed");
    expect(failure.message).toContain("is full");
    expect(readdirSync(folder.backups)).toHaveLength(1);
    const store = await open();
    expect((await store.listAnswers(workspaceId)).map(({ id }) => id).sort()).toEqual(ids.toSorted());
  });

  describe.runIf(canMount())("of 3 MB", () => {
    let disk: string;
    beforeEach(() => {
      disk = join(temporary.path, "disk");
      mkdirSync(disk);
      execFileSync("mount", ["-t", "tmpfs", "-o", "size=3m", "tmpfs", disk]);
      folder = openDataFolder(join(disk, "data"));
    });
    afterEach(async () => {
      for (const store of opened.splice(0)) await store.close();
      execFileSync("umount", ["-l", disk]);
    });

    it("loses nothing, and writing goes on once there is room", async () => {
      writeFileSync(join(disk, "ballast"), Buffer.alloc(500_000));
      const store = await open();
      await fillUp(store);
      rmSync(join(disk, "ballast"));
      expect((await store.createWorkspace(newWorkspace())).revision).toBe(1);
    });

    it("refuses a recording that does not fit, and leaves no piece of it", async () => {
      const store = await open();
      const { id } = await store.createWorkspace(newWorkspace());
      const answer = randomUUID();
      await store.writeAnswer(id, answer, write("spoken"));
      expect((await failureOf(store.addRecording(newRecording(id, answer), Buffer.alloc(4_000_000)))).code).toBe("disk-full");
      expect(readdirSync(folder.recordings)).toEqual([]);
      expect((await store.addRecording(newRecording(id, answer), Buffer.alloc(1_000))).bytes).toBe(1_000);
    });

    it("opens what is there, or says that the disk is full", async () => {
      const { workspaceId, ids } = await makeAnswers(2);
      fill(disk);
      const store = await open().catch((error: unknown) => failureOf(Promise.reject(error)));
      if (store instanceof Error) expect(store.code).toBe("disk-full");
      else expect((await store.listAnswers(workspaceId)).map(({ id }) => id).sort()).toEqual(ids.toSorted());
      rmSync(join(disk, "ballast"));
      expect(await (await open()).listAnswers(workspaceId)).toHaveLength(2);
    });

    it("during the backup before a migration leaves the database as it was, and no half backup", async () => {
      const { workspaceId } = await makeAnswers(80);
      fill(disk, 150_000);
      const migrations = { ...MIGRATIONS, "9000-nothing": { up: async () => {} } };
      expect((await failureOf(openStore({ folder, migrations }))).code).toBe("disk-full");
      expect(readdirSync(folder.backups)).toEqual([]);
      rmSync(join(disk, "ballast"));
      expect(await (await open()).listAnswers(workspaceId)).toHaveLength(80);
    });

    it("cannot hold a new folder, and says so", async () => {
      fill(disk);
      const failure = await failureOf(async () => openStore({ folder: openDataFolder(join(disk, "new")) }));
      expect(failure.code).toBe("disk-full");
    });
  });
});

/** Leaves only so many bytes free. */
function fill(disk: string, leave = 0): void {
  const { bavail, bsize } = statfsSync(disk);
  writeFileSync(join(disk, "ballast"), Buffer.alloc(bavail * bsize - leave));
}

/** True when this machine lets us make a small disk: root, and not fenced in. */
function canMount(): boolean {
  if (process.platform !== "linux" || process.getuid?.() !== 0) return false;
  const place = makeTemporaryFolder();
  const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", "size=64k", "tmpfs", place.path], { stdio: "ignore" }).status === 0;
  if (mounted) execFileSync("umount", [place.path]);
  place.remove();
  return mounted;
}

describe("deleting everything", () => {
  const PHRASE = "the quiet outage in Lisbon";

  function filesWith(phrase: string): string[] {
    return readdirSync(folder.path, { recursive: true, encoding: "utf8" }).filter((name) => {
      const path = join(folder.path, name);
      return statSync(path).isFile() && readFileSync(path).includes(phrase);
    });
  }

  it("leaves no trace of a text in any file of the folder", async () => {
    const store = await open();
    const { id } = await store.createWorkspace(newWorkspace(`Candidate of ${PHRASE}`));
    for (let each = 0; each < 20; each += 1) {
      const answer = randomUUID();
      await store.writeAnswer(id, answer, write(`${PHRASE} ${each} `.repeat(each * 40 + 1)));
      await store.writeAnswer(id, answer, write(`${PHRASE}, again ${each}`, 1));
      await failureOf(store.writeAnswer(id, answer, write(`${PHRASE}, refused ${each}`, 1)));
      await store.addRecording(newRecording(id, answer), Buffer.from(PHRASE));
      const attempt = { id: randomUUID(), text: `${PHRASE}, finished ${each}`, thread: [{ probe: PHRASE, reply: PHRASE }], selfRating: null };
      await store.finishAttempt(id, answer, attempt, smallAssessment({ ...attempt, lens: "behavioural" }));
      await store.putMark(id, attempt.id, "own-action", { verdict: "does-not-hold", words: null, note: PHRASE });
      if (each % 3 === 0) await store.deleteAnswer(id, answer);
    }
    writeFileSync(join(folder.backups, "old.zip"), PHRASE);
    mkdirSync(join(folder.backups, "more"));
    writeFileSync(join(folder.backups, "more", "old.zip"), PHRASE);
    renameSync(join(folder.backups, "old.zip"), join(folder.path, "inclined.damaged-2026-11-20T10-00-00-000Z.sqlite"));
    expect(filesWith(PHRASE).length).toBeGreaterThan(3);
    await store.deleteEverything();
    expect(filesWith(PHRASE)).toEqual([]);
    expect((await store.createWorkspace(newWorkspace())).revision).toBe(1);
    await store.close();
    opened.splice(0);
    expect(filesWith(PHRASE)).toEqual([]);
  });

  it("says so when another program keeps it from erasing the traces", async () => {
    const store = await open();
    await store.createWorkspace(newWorkspace(PHRASE));
    const reader = new DatabaseSync(folder.database, { readOnly: true });
    reader.exec("begin; select count(*) from workspaces");
    const failure = await failureOf(store.deleteEverything());
    expect(failure.code).toBe("database-busy");
    expect(failure.message).toContain("traces");
    reader.close();
    await store.deleteEverything();
    expect(filesWith(PHRASE)).toEqual([]);
  }, 20_000);
});

describe("migrations on SQLite", () => {
  const rebuild = async (db: Kysely<unknown>, where: string) => {
    await sql`create table workspaces_new as select * from workspaces`.execute(db);
    await sql`drop table workspaces`.execute(db);
    await sql`create table workspaces (id text not null primary key, sample integer not null, name text not null, target_role text, level text, loop_date text, revision integer not null, created_at text not null, updated_at text not null, deleted_at text)`.execute(db);
    await sql`insert into workspaces select * from workspaces_new ${sql.raw(where)}`.execute(db);
    await sql`drop table workspaces_new`.execute(db);
  };

  it("may rebuild a table without emptying those below it", async () => {
    const { workspaceId, ids } = await makeAnswers(3);
    const store = await open({ migrations: { ...MIGRATIONS, "9000-rebuild": { up: (db) => rebuild(db, "") } } });
    expect(await store.listAnswers(workspaceId)).toHaveLength(ids.length);
    await store.deleteWorkspace(workspaceId);
    await store.purgeWorkspace(workspaceId);
    expect(await store.snapshot("backup")).toEqual([]); // foreign keys are on again
    const database = new DatabaseSync(folder.database, { readOnly: true });
    expect(database.prepare("select count(*) as count from answers").get()?.count).toBe(0);
    database.close();
  });

  it("are undone when they leave rows that refer to nothing", async () => {
    const { workspaceId, ids } = await makeAnswers(3);
    const failure = await failureOf(openStore({ folder, migrations: { ...MIGRATIONS, "9000-rebuild": { up: (db) => rebuild(db, "where false") } } }));
    expect(failure.code).toBe("migration-failed");
    expect(await (await open()).listAnswers(workspaceId)).toHaveLength(ids.length);
  });

  it("make a backup that is a whole database", async () => {
    const { ids } = await makeAnswers(3);
    await open({ migrations: { ...MIGRATIONS, "9000-nothing": { up: async () => {} } } });
    const [name = ""] = readdirSync(folder.backups);
    const backup = new DatabaseSync(join(folder.backups, name), { readOnly: true });
    expect(backup.prepare("pragma integrity_check").get()).toEqual({ integrity_check: "ok" });
    expect(backup.prepare("select id from answers order by id").all().map(({ id }) => id)).toEqual(ids.toSorted());
    backup.close();
  });
});
