import { type Kysely, sql } from "kysely";
import type { Migration } from "kysely/migration";

/** In the order of both tables; `paper_id` is new. */
const KEPT = ["id", "workspace_id", "answer_id", "media_type", "bytes", "sha256", "created_at", "state", "pieces", "seconds", "attempt_id", "transcript", "words", "sound", "turn"] as const;

/** Until then each recording was of an answer. SQLite cannot take a NOT NULL away, so that the table is made anew on both engines. */
export const recordingsOfPapers: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable("recordings_next")
      // alone the key, because it names the file
      .addColumn("id", "text", (c) => c.notNull())
      .addColumn("workspace_id", "text", (c) => c.notNull().references("workspaces.id").onDelete("cascade"))
      .addColumn("answer_id", "text")
      .addColumn("paper_id", "text")
      .addColumn("media_type", "text", (c) => c.notNull())
      .addColumn("bytes", "integer", (c) => c.notNull())
      .addColumn("sha256", "text", (c) => c.notNull())
      .addColumn("created_at", "text", (c) => c.notNull())
      .addColumn("state", "text", (c) => c.notNull())
      .addColumn("pieces", "integer", (c) => c.notNull())
      .addColumn("seconds", "double precision")
      .addColumn("attempt_id", "text")
      // JSON
      .addColumn("transcript", "text")
      .addColumn("words", "text")
      // JSON
      .addColumn("sound", "text")
      .addColumn("turn", "integer")
      .addPrimaryKeyConstraint("recordings_key", ["id"])
      .addForeignKeyConstraint("recordings_answer", ["workspace_id", "answer_id"], "answers", ["workspace_id", "id"], (c) => c.onDelete("cascade"))
      .addForeignKeyConstraint("recordings_paper", ["workspace_id", "paper_id"], "papers", ["workspace_id", "id"], (c) => c.onDelete("cascade"))
      .addCheckConstraint("recordings_of_one", sql`(answer_id is null) <> (paper_id is null)`)
      .execute();
    const columns = sql.join(KEPT.map((name) => sql.ref(name)));
    await sql`insert into recordings_next (${columns}) select ${columns} from recordings`.execute(db);
    await db.schema.dropTable("recordings").execute();
    await db.schema.alterTable("recordings_next").renameTo("recordings").execute();
    await db.schema.createIndex("recordings_listed").on("recordings").columns(["workspace_id", "answer_id"]).execute();
    await db.schema.createIndex("recordings_of_attempt").on("recordings").columns(["workspace_id", "attempt_id"]).execute();
    await db.schema.createIndex("recordings_of_paper").on("recordings").columns(["workspace_id", "paper_id"]).execute();
  },
};
