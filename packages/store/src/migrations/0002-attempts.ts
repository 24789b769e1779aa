import type { Kysely } from "kysely";
import type { Migration } from "kysely/migration";

export const attempts: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable("attempts")
      .addColumn("workspace_id", "text", (c) => c.notNull().references("workspaces.id").onDelete("cascade"))
      .addColumn("id", "text", (c) => c.notNull())
      .addColumn("answer_id", "text", (c) => c.notNull())
      .addColumn("question_id", "text")
      .addColumn("question", "text", (c) => c.notNull())
      .addColumn("lens", "text", (c) => c.notNull())
      .addColumn("self_rating", "integer")
      .addColumn("created_at", "text", (c) => c.notNull())
      // JSON
      .addColumn("thread", "text", (c) => c.notNull())
      .addColumn("text", "text", (c) => c.notNull())
      .addPrimaryKeyConstraint("attempts_key", ["workspace_id", "id"])
      .addForeignKeyConstraint("attempts_answer", ["workspace_id", "answer_id"], "answers", ["workspace_id", "id"], (c) =>
        c.onDelete("cascade"),
      )
      .execute();
    await db.schema
      .createIndex("attempts_listed")
      .on("attempts")
      .columns(["workspace_id", "answer_id", "created_at"])
      .execute();
    await db.schema
      .createIndex("attempts_of_question")
      .on("attempts")
      .columns(["workspace_id", "question_id", "created_at"])
      .execute();
    // to find the workspace of an answer or an attempt
    await db.schema.createIndex("attempts_found").on("attempts").column("id").execute();
    await db.schema.createIndex("answers_found").on("answers").column("id").execute();

    await db.schema
      .createTable("assessments")
      .addColumn("workspace_id", "text", (c) => c.notNull().references("workspaces.id").onDelete("cascade"))
      .addColumn("id", "text", (c) => c.notNull())
      .addColumn("attempt_id", "text", (c) => c.notNull())
      .addColumn("engine", "text", (c) => c.notNull())
      .addColumn("rubric", "text", (c) => c.notNull())
      .addColumn("created_at", "text", (c) => c.notNull())
      // JSON
      .addColumn("result", "text", (c) => c.notNull())
      .addPrimaryKeyConstraint("assessments_key", ["workspace_id", "id"])
      .addForeignKeyConstraint("assessments_attempt", ["workspace_id", "attempt_id"], "attempts", ["workspace_id", "id"], (c) =>
        c.onDelete("cascade"),
      )
      .addUniqueConstraint("assessments_of_engine", ["workspace_id", "attempt_id", "engine"])
      .execute();

    await db.schema
      .createTable("marks")
      .addColumn("workspace_id", "text", (c) => c.notNull().references("workspaces.id").onDelete("cascade"))
      .addColumn("id", "text", (c) => c.notNull())
      .addColumn("attempt_id", "text", (c) => c.notNull())
      .addColumn("criterion", "text", (c) => c.notNull())
      .addColumn("verdict", "text", (c) => c.notNull())
      // JSON
      .addColumn("words", "text")
      .addColumn("created_at", "text", (c) => c.notNull())
      .addColumn("note", "text", (c) => c.notNull())
      .addPrimaryKeyConstraint("marks_key", ["workspace_id", "id"])
      .addForeignKeyConstraint("marks_attempt", ["workspace_id", "attempt_id"], "attempts", ["workspace_id", "id"], (c) =>
        c.onDelete("cascade"),
      )
      .addUniqueConstraint("marks_of_criterion", ["workspace_id", "attempt_id", "criterion"])
      .execute();
  },
};
