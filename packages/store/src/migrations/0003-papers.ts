import type { Kysely } from "kysely";
import type { Migration } from "kysely/migration";

export const papers: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable("papers")
      .addColumn("workspace_id", "text", (c) => c.notNull().references("workspaces.id").onDelete("cascade"))
      .addColumn("id", "text", (c) => c.notNull())
      .addColumn("kind", "text", (c) => c.notNull())
      .addColumn("revision", "integer", (c) => c.notNull())
      .addColumn("created_at", "text", (c) => c.notNull())
      .addColumn("updated_at", "text", (c) => c.notNull())
      .addColumn("deleted_at", "text")
      // JSON
      .addColumn("data", "text", (c) => c.notNull())
      .addPrimaryKeyConstraint("papers_key", ["workspace_id", "id"])
      .execute();
    await db.schema.createIndex("papers_listed").on("papers").columns(["workspace_id", "deleted_at", "updated_at"]).execute();
  },
};
