import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { Kysely, sql } from "kysely";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { BUSY_MS, NodeSqliteDialect, SQLITE, sqliteCode } from "./sqlite-dialect.ts";
import { makeTemporaryFolder } from "./testing/fixtures.ts";

interface Notes {
  notes: { id: number; text: string };
}

describe("Kysely over node:sqlite", () => {
  let temporary: ReturnType<typeof makeTemporaryFolder>;
  let database: DatabaseSync;
  let db: Kysely<Notes>;

  beforeEach(async () => {
    temporary = makeTemporaryFolder();
    database = new DatabaseSync(join(temporary.path, "x.sqlite"), { timeout: BUSY_MS });
    database.exec("pragma journal_mode = wal");
    db = new Kysely<Notes>({ dialect: new NodeSqliteDialect(database) });
    await db.schema.createTable("notes").addColumn("id", "integer").addColumn("text", "text").execute();
  });
  afterEach(async () => {
    await db.destroy();
    temporary.remove();
  });

  const add = (on: Kysely<Notes>, id: number, text = "x") => on.insertInto("notes").values({ id, text }).execute();
  const ids = async () => (await db.selectFrom("notes").select("id").orderBy("id").execute()).map(({ id }) => id);

  it("tells reading from writing, returning included", async () => {
    const [made] = await db.insertInto("notes").values({ id: 1, text: "a" }).returning("text").execute();
    expect(made?.text).toBe("a");
    expect((await db.updateTable("notes").set({ text: "b" }).executeTakeFirst()).numUpdatedRows).toBe(1n);
    const streamed: string[] = [];
    for await (const row of db.selectFrom("notes").selectAll().stream()) streamed.push(row.text);
    expect(streamed).toEqual(["b"]);
  });

  it("rolls rows back", async () => {
    await add(db, 1);
    const work = db.transaction().execute(async (trx) => {
      await add(trx, 2);
      await trx.deleteFrom("notes").where("id", "=", 1).execute();
      throw new Error("no");
    });
    await expect(work).rejects.toThrow("no");
    expect(await ids()).toEqual([1]);
    await db.transaction().execute((trx) => add(trx, 3));
    expect(await ids()).toEqual([1, 3]);
  });

  it("rolls tables back", async () => {
    const work = db.transaction().execute(async (trx) => {
      await trx.schema.createTable("more").addColumn("id", "integer").execute();
      await trx.schema.dropTable("notes").execute();
      throw new Error("no");
    });
    await expect(work).rejects.toThrow("no");
    expect((await db.introspection.getTables()).map(({ name }) => name)).toEqual(["notes"]);
    expect(db.getExecutor().adapter.supportsTransactionalDdl).toBe(true);
  });

  it("gives the reason when SQLite has rolled back by itself", async () => {
    const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(db);
    database.exec(`pragma max_page_count = ${rows[0]?.page_count ?? 0}`);
    const work = db.transaction().execute((trx) => add(trx, 1, "x".repeat(100_000)));
    await expect(work.catch(sqliteCode)).resolves.toBe(SQLITE.FULL);
    await db.transaction().execute((trx) => add(trx, 2));
    expect(await ids()).toEqual([2]);
  });

  it("takes the write lock at the start, so that reading first and writing later cannot fail", async () => {
    const second = new DatabaseSync(join(temporary.path, "x.sqlite"), { timeout: 0 });
    await db.transaction().execute(async (trx) => {
      await trx.selectFrom("notes").selectAll().execute();
      expect(() => second.exec("insert into notes values (9, 'other')")).toThrow(/locked/);
      await add(trx, 1);
    });
    second.exec("insert into notes values (9, 'other')");
    second.close();
    expect(await ids()).toEqual([1, 9]);
  });

  it("reads in a transaction while another connection writes", async () => {
    const second = new DatabaseSync(join(temporary.path, "x.sqlite"), { timeout: 0 });
    second.exec("begin immediate");
    expect(await db.transaction().setAccessMode("read only").execute((trx) => trx.selectFrom("notes").selectAll().execute())).toEqual([]);
    second.close();
  });

  it("waits for another connection of this process without blocking it", async () => {
    const second = new DatabaseSync(join(temporary.path, "x.sqlite"), { timeout: 0 });
    second.exec("begin immediate");
    setTimeout(() => second.exec("commit"), 100);
    await db.transaction().execute((trx) => add(trx, 1));
    second.close();
    expect(await ids()).toEqual([1]);
  });
});
