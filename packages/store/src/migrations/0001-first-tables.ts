import type { Kysely } from "kysely";
import type { Migration } from "kysely/migration";

export const firstTables: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable("workspaces")
      .addColumn("id", "text", (c) => c.notNull().primaryKey())
      .addColumn("sample", "integer", (c) => c.notNull())
      .addColumn("name", "text", (c) => c.notNull())
      .addColumn("target_role", "text")
      .addColumn("level", "text")
      .addColumn("loop_date", "text")
      .addColumn("revision", "integer", (c) => c.notNull())
      .addColumn("created_at", "text", (c) => c.notNull())
      .addColumn("updated_at", "text", (c) => c.notNull())
      .addColumn("deleted_at", "text")
      .execute();
    await db.schema.createIndex("workspaces_listed").on("workspaces").columns(["deleted_at", "created_at"]).execute();

    await db.schema
      .createTable("answers")
      .addColumn("workspace_id", "text", (c) => c.notNull().references("workspaces.id").onDelete("cascade"))
      .addColumn("id", "text", (c) => c.notNull())
      .addColumn("question_id", "text")
      .addColumn("question", "text", (c) => c.notNull())
      .addColumn("lens", "text", (c) => c.notNull())
      .addColumn("title", "text")
      .addColumn("words", "integer", (c) => c.notNull())
      .addColumn("opening", "text", (c) => c.notNull())
      .addColumn("revision", "integer", (c) => c.notNull())
      .addColumn("text_revision", "integer", (c) => c.notNull())
      .addColumn("title_revision", "integer", (c) => c.notNull())
      .addColumn("last_write_id", "text")
      .addColumn("created_at", "text", (c) => c.notNull())
      .addColumn("updated_at", "text", (c) => c.notNull())
      .addColumn("deleted_at", "text")
      // last, so that SQLite reads a list without walking through the pages of long texts
      .addColumn("text", "text", (c) => c.notNull())
      // the workspace is part of the key: an id of another workspace leads nowhere
      .addPrimaryKeyConstraint("answers_key", ["workspace_id", "id"])
      .execute();
    await db.schema
      .createIndex("answers_listed")
      .on("answers")
      .columns(["workspace_id", "deleted_at", "updated_at"])
      .execute();

    await db.schema
      .createTable("kept_versions")
      .addColumn("workspace_id", "text", (c) => c.notNull().references("workspaces.id").onDelete("cascade"))
      .addColumn("id", "text", (c) => c.notNull())
      .addColumn("answer_id", "text")
      .addColumn("field", "text", (c) => c.notNull())
      .addColumn("base_revision", "integer", (c) => c.notNull())
      .addColumn("kept_at", "text", (c) => c.notNull())
      .addColumn("value", "text", (c) => c.notNull())
      .addPrimaryKeyConstraint("kept_versions_key", ["workspace_id", "id"])
      .addForeignKeyConstraint("kept_versions_answer", ["workspace_id", "answer_id"], "answers", ["workspace_id", "id"], (c) =>
        c.onDelete("cascade"),
      )
      .execute();
    await db.schema
      .createIndex("kept_versions_listed")
      .on("kept_versions")
      .columns(["workspace_id", "answer_id", "kept_at"])
      .execute();

    await db.schema
      .createTable("recordings")
      // alone the key, because it names the file
      .addColumn("id", "text", (c) => c.notNull().primaryKey())
      .addColumn("workspace_id", "text", (c) => c.notNull().references("workspaces.id").onDelete("cascade"))
      .addColumn("answer_id", "text", (c) => c.notNull())
      .addColumn("media_type", "text", (c) => c.notNull())
      .addColumn("bytes", "integer", (c) => c.notNull())
      .addColumn("sha256", "text", (c) => c.notNull())
      .addColumn("created_at", "text", (c) => c.notNull())
      .addForeignKeyConstraint("recordings_answer", ["workspace_id", "answer_id"], "answers", ["workspace_id", "id"], (c) =>
        c.onDelete("cascade"),
      )
      .execute();
    await db.schema
      .createIndex("recordings_listed")
      .on("recordings")
      .columns(["workspace_id", "answer_id"])
      .execute();

    await db.schema
      .createTable("copies")
      .addColumn("id", "text", (c) => c.notNull().primaryKey())
      .addColumn("kind", "text", (c) => c.notNull())
      .addColumn("place", "text", (c) => c.notNull())
      .addColumn("reachable", "integer", (c) => c.notNull())
      .addColumn("made_at", "text", (c) => c.notNull())
      .execute();
  },
};
