// The process that the power is cut under: opens the real store in a folder and saves answers, one after the other.
// node powercut-writer.ts DATA full|normal. Prints a line before and after each save; `ack` only once the
// store has resolved, with the moment on the machine's monotonic clock, in seconds.
import { writeSync } from "node:fs";
import type { DatabaseSync } from "node:sqlite";
import { openDataFolder } from "@inclined/store/data-folder";
import { openStore } from "@inclined/store/open-store";
import { AnswerLedger } from "./answer-ledger.ts";
import { WORKSPACE_ID } from "./powercut-workspace.ts";

const STDOUT = 1;
const [data = "", synchronous = "full"] = process.argv.slice(2);

let connection: DatabaseSync | undefined;
const store = await openStore({ folder: openDataFolder(data), prepareSqlite: (database) => (connection = database) });
// the store itself always sets FULL; the control takes exactly that away again and nothing else
if (synchronous === "normal") connection?.exec("pragma synchronous = normal");
const level = connection?.prepare("pragma synchronous").get()?.synchronous;

await store.createWorkspace({ id: WORKSPACE_ID, candidate: { name: "You", targetRole: null, level: null, loopDate: null } });
say(`synchronous ${String(level)}`);
const ledger = new AnswerLedger();
for (;;) {
  const { answerId, sequence, write } = ledger.next(0);
  say(`send ${answerId} ${sequence}`);
  await store.writeAnswer(WORKSPACE_ID, answerId, write);
  say(`ack ${answerId} ${sequence} ${Number(process.hrtime.bigint()) / 1e9}`);
  ledger.acknowledge(answerId, sequence);
}

/** Past the runtime's buffers: what was said is with the reader, even if we end in the next instant. */
function say(line: string): void {
  writeSync(STDOUT, `${line}\n`);
}
