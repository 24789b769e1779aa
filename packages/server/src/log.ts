import { existsSync, mkdirSync, renameSync } from "node:fs";
import { join } from "node:path";
import type { DataFolder } from "@inclined/store/data-folder";
import { pino, type Logger } from "pino";

export type { Logger };

/** Writes nothing. */
export const silentLog: Logger = pino({ level: "silent" });

const MAX_EARLY_LINES = 1_000;

/**
 * A log that holds its lines back until it knows where to write: a start that finds another studio running must not
 * touch that one's file. A log line holds method, route pattern, status, milliseconds, sizes and ids: never answer text,
 * titles, names, tokens or cookies.
 * `writeTo` opens `<data>/logs/studio.jsonl` and keeps the previous run's file as `studio.1.jsonl`.
 */
export function createLog(): { log: Logger; writeTo: (folder: Pick<DataFolder, "logs">) => void; close: () => void } {
  const early: string[] = [];
  let destination: ReturnType<typeof pino.destination> | null = null;
  const write = (line: string) => {
    if (destination) destination.write(line);
    else if (early.length < MAX_EARLY_LINES) early.push(line);
  };
  return {
    log: pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime }, { write }),
    writeTo(folder) {
      const file = join(folder.logs, "studio.jsonl");
      mkdirSync(folder.logs, { recursive: true, mode: 0o700 });
      if (existsSync(file)) renameSync(file, join(folder.logs, "studio.1.jsonl"));
      destination = pino.destination({ dest: file, sync: true, mode: 0o600 });
      // a full disk must not stop the studio from answering
      destination.on("error", () => undefined);
      early.splice(0).forEach(write);
    },
    close: () => destination?.end(),
  };
}
