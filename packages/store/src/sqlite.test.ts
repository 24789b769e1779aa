import { join } from "node:path";
import { describeStore } from "./conformance.ts";
import { openDataFolder } from "./data-folder.ts";
import { openStore } from "./open-store.ts";
import { makeTemporaryFolder } from "./testing/fixtures.ts";

describeStore("sqlite", async () => {
  const temporary = makeTemporaryFolder();
  const folder = openDataFolder(join(temporary.path, "data"));
  return {
    folder,
    open: (options) => openStore({ folder, ...options }),
    remove: async () => temporary.remove(),
  };
});
