import { spawn, type ChildProcessWithoutNullStreams } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";

const BIN = fileURLToPath(new URL("../../bin/inclined.mjs", import.meta.url));

/** The PATH of a person's terminal: without the folders that npm puts in front of it. */
const PATH = (process.env.PATH ?? "")
  .split(delimiter)
  .filter((folder) => !folder.includes("node_modules"))
  .join(delimiter);

/** The system's own Node; where it has none, the one that runs this. */
function systemNode(): string {
  for (const folder of PATH.split(delimiter)) {
    const node = join(folder, process.platform === "win32" ? "node.exe" : "node");
    try {
      accessSync(node, constants.X_OK);
      return node;
    } catch {
      // not in this folder
    }
  }
  return process.execPath;
}
const NODE = systemNode();

export interface Ended {
  stdout: string;
  stderr: string;
  exit: number | null;
}

interface Where {
  /** Becomes INCLINED_DATA. */
  data?: string;
  cwd?: string;
  stdin?: string | Uint8Array;
  env?: Record<string, string>;
}

/** Starts `inclined` by its absolute path, as a terminal would, away from the repository. */
export function spawnBin(args: readonly string[], { data, cwd, env = {} }: Where): ChildProcessWithoutNullStreams {
  const { DATABASE_URL: _database, INCLINED_DATA: _data, ...rest } = process.env;
  return spawn(NODE, [BIN, ...args], {
    cwd: cwd ?? data ?? "/",
    env: { ...rest, PATH, ...(data === undefined ? {} : { INCLINED_DATA: data }), ...env },
    stdio: "pipe",
  });
}

/** Runs `inclined` to its end. */
export async function runBin(args: readonly string[], where: Where = {}): Promise<Ended> {
  const child = spawnBin(args, where);
  child.stdin.on("error", () => undefined); // it may end without reading
  child.stdin.end(where.stdin ?? "");
  const exit = new Promise<number | null>((resolve, reject) => child.on("close", resolve).on("error", reject));
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { stdout, stderr, exit: await exit };
}
