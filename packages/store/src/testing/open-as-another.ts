/**
 * `open-as-another.ts FOLDER` opens a data folder and the store in it as an account without rights, when it runs as
 * root, and prints how that ended as JSON: the code of the failure, or "opened". The account need not be able to read
 * the program itself, so everything is loaded before.
 */
import { InclinedError } from "@inclined/core/errors";
import { openDataFolder } from "../data-folder.ts";
import { openStore } from "../open-store.ts";

const NOBODY = 65534;

if (process.getuid?.() === 0) {
  process.setgroups?.([]);
  process.setegid?.(NOBODY);
  process.seteuid?.(NOBODY);
}

try {
  const store = await openStore({ folder: openDataFolder(process.argv[2] ?? "") });
  await store.close();
  console.log(JSON.stringify({ code: "opened", message: "" }));
} catch (error) {
  if (!(error instanceof InclinedError)) throw error;
  console.log(JSON.stringify({ code: error.code, message: error.message }));
}
