import type { Kysely } from "kysely";
import type { Migration } from "kysely/migration";

/** Until then only the answer itself was recorded, and no reply. */
export const turns: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable("recordings").addColumn("turn", "integer").execute();
  },
};
