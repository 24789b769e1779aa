import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { REPOSITORY } from "./machine.ts";
import { CannotRun } from "./run-bench.ts";
import type { Undo } from "./undo.ts";

const BIN = join(REPOSITORY, "packages", "cli", "bin", "inclined.mjs");
/** The pages that the studio serves, as `npm run build` makes them. */
export const PAGES_FOLDER = join(REPOSITORY, "packages", "web", "dist");
const PATIENCE_MS = 20_000;

/** A studio in a process of its own. */
export interface StudioProcess {
  pid: number;
  /** `http://127.0.0.1:4621` */
  url: string;
  /** Opens every address: `Authorization: Bearer <secret>`. */
  secret: string;
  /** kill -9. Resolves when the process is gone. */
  kill: () => Promise<void>;
  /** Asks it to end. @returns the exit code */
  stop: () => Promise<number | null>;
}

/**
 * Starts `inclined start` on a data folder, without a wrapper: the process that serves is the one that is killed.
 * @param program another one than the real bin, with its arguments; it gets the data folder as its last argument
 * @throws {CannotRun} when it ends, or does not answer in time
 */
export async function startStudioProcess(dataFolder: string, undo: Undo, program?: readonly string[]): Promise<StudioProcess> {
  if (!existsSync(join(PAGES_FOLDER, "index.html"))) throw new CannotRun("The studio's pages are not built. Run npm run build first.");
  const args = program ? [...program, dataFolder] : [BIN, "start", "--no-open", "--port", "0", "--data", dataFolder];
  const { INCLINED_DATA: _data, DATABASE_URL: _database, ...env } = process.env;
  const child = spawn(process.execPath, args, { env, stdio: ["ignore", "ignore", "pipe"] });
  const forget = undo.add(() => child.kill("SIGKILL"));
  let words = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (words = (words + text).slice(-4_000)));
  const gone = once(child, "exit");

  const port = await waitForPort(child, dataFolder, () => words);
  const end = async (signal: "SIGKILL" | "SIGTERM") => {
    child.kill(signal);
    await gone;
    forget();
    return child.exitCode;
  };
  return {
    pid: child.pid ?? 0,
    url: `http://127.0.0.1:${port}`,
    secret: readFileSync(join(dataFolder, "secret"), "utf8"),
    kill: async () => void (await end("SIGKILL")),
    stop: () => end("SIGTERM"),
  };
}

/** Waits until the data folder says that this very process serves it, and it answers. */
async function waitForPort(child: ChildProcess, dataFolder: string, words: () => string): Promise<number> {
  const until = performance.now() + PATIENCE_MS;
  while (performance.now() < until) {
    if (child.exitCode !== null || child.signalCode !== null) throw new CannotRun(`The studio ended at once: ${words().trim()}`);
    const running = readRunning(dataFolder);
    if (running !== null && running.pid === child.pid && (await answers(running.port))) return running.port;
    await sleep(10);
  }
  throw new CannotRun(`The studio did not answer within ${PATIENCE_MS / 1000} s: ${words().trim()}`);
}

function readRunning(dataFolder: string): { pid: number; port: number } | null {
  try {
    return JSON.parse(readFileSync(join(dataFolder, "running.json"), "utf8")) as { pid: number; port: number };
  } catch {
    return null; // not there yet, or just being replaced
  }
}

/** Whether a studio answers on a port of this machine. */
export async function answers(port: number): Promise<boolean> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/api/health`, { signal: AbortSignal.timeout(2_000) });
    await response.arrayBuffer();
    return response.ok;
  } catch {
    return false;
  }
}

/** A link that connects one browser, as the studio itself would open it. */
export async function openingLink({ url, secret }: Pick<StudioProcess, "url" | "secret">): Promise<string> {
  const response = await fetch(`${url}/api/control/opening-link`, { method: "POST", headers: { authorization: `Bearer ${secret}` } });
  return ((await response.json()) as { link: string }).link;
}
