import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { describeStore } from "./conformance.ts";
import { openDataFolder } from "./data-folder.ts";
import { openStore } from "./open-store.ts";
import { makeTemporaryFolder } from "./testing/fixtures.ts";
import { startPostgres, type TestPostgres } from "./testing/postgres.ts";

let server: TestPostgres;

beforeAll(async () => {
  server = await startPostgres();
}, 120_000);

afterAll(() => server?.stop());

describeStore("postgres", async () => {
  const temporary = makeTemporaryFolder();
  const folder = openDataFolder(join(temporary.path, "data"));
  const databaseUrl = await server.createDatabase();
  return {
    folder,
    open: (options) => openStore({ folder, databaseUrl, ...options }),
    remove: async () => temporary.remove(),
  };
});
