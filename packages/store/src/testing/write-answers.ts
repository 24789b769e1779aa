/**
 * `write-answers.ts FOLDER WORKSPACE COUNT [DATABASE_URL]` creates answers one after another and prints the id of each
 * once it is acknowledged. Every tenth goes to one answer that several processes write to.
 */
import { randomUUID } from "node:crypto";
import { InclinedError } from "@inclined/core/errors";
import { openDataFolder } from "../data-folder.ts";
import { openStore } from "../open-store.ts";
import { write } from "./fixtures.ts";

const [folder = "", workspaceId = "", count = "0", databaseUrl] = process.argv.slice(2);
const SHARED = "00000000-0000-4000-8000-000000000000";

const store = await openStore({ folder: openDataFolder(folder), databaseUrl });
let base = 0;
for (let each = 0; each < Number(count); each += 1) {
  const id = randomUUID();
  await store.writeAnswer(workspaceId, id, write(`answer ${id}`));
  console.log(id);
  if (each % 10 === 0) {
    try {
      base = (await store.writeAnswer(workspaceId, SHARED, write(`shared ${id}`, base))).answer.revision;
    } catch (error) {
      if (!(error instanceof InclinedError && error.code === "stale-revision")) throw error;
      base = (await store.getAnswer(workspaceId, SHARED)).revision;
    }
  }
}
await store.close();
