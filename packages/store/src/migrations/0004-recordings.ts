import type { Kysely } from "kysely";
import type { Migration } from "kysely/migration";

/** What recordings were before could only have come whole. */
export const recordings: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable("recordings").addColumn("state", "text", (c) => c.notNull().defaultTo("closed")).execute();
    await db.schema.alterTable("recordings").addColumn("pieces", "integer", (c) => c.notNull().defaultTo(0)).execute();
    await db.schema.alterTable("recordings").addColumn("seconds", "double precision").execute();
    await db.schema.alterTable("recordings").addColumn("attempt_id", "text").execute();
    // JSON
    await db.schema.alterTable("recordings").addColumn("transcript", "text").execute();
    await db.schema.alterTable("recordings").addColumn("words", "text").execute();
    // JSON
    await db.schema.alterTable("recordings").addColumn("sound", "text").execute();
    await db.schema.createIndex("recordings_of_attempt").on("recordings").columns(["workspace_id", "attempt_id"]).execute();
  },
};
