// The control of `kill`: the real studio over the real store, except that a save is acknowledged before it is committed.
// Runs as a process of its own: node early-studio.ts DATA
import { setTimeout as sleep } from "node:timers/promises";
import type { Answer, AnswerSaved, AnswerWrite } from "@inclined/core/schema/answer";
import { closeOnSignals, startStudio } from "@inclined/server/start-studio";
import { openDataFolder } from "@inclined/store/data-folder";
import { openStore } from "@inclined/store/open-store";
import type { Store } from "@inclined/store/store";
import { PAGES_FOLDER } from "./studio-process.ts";

/** How long the real write comes after its acknowledgement: less than anybody would notice by hand. */
const COMMIT_AFTER_MS = 20;

/** A store whose saves are promises only. Everything else is the store that was given. */
function acknowledgingEarly(store: Store): Store {
  let queue: Promise<unknown> = Promise.resolve();
  const writeAnswer = async (workspaceId: string, id: string, write: AnswerWrite): Promise<AnswerSaved> => {
    const due = sleep(COMMIT_AFTER_MS);
    queue = queue.then(() => due).then(() => store.writeAnswer(workspaceId, id, write));
    const { baseRevision, writeId: _, ...content } = write;
    const now = new Date().toISOString();
    const answer: Answer = { id, workspaceId, ...content, title: null, revision: baseRevision + 1, createdAt: now, updatedAt: now, deletedAt: null };
    return { answer, repaired: 0 };
  };
  return new Proxy(store, {
    get(target, key) {
      if (key === "writeAnswer") return writeAnswer;
      const value: unknown = Reflect.get(target, key);
      return typeof value === "function" ? (value.bind(target) as unknown) : value;
    },
  });
}

const folder = openDataFolder(process.argv[2] ?? "");
const studio = await startStudio({
  folder,
  openStore: async () => acknowledgingEarly(await openStore({ folder })),
  database: folder.database,
  pagesFolder: PAGES_FOLDER,
  version: "0.0.0-control",
  port: 0,
});
if (studio.alreadyRunning) throw new Error("a studio runs on this folder already");
await closeOnSignals(studio);
