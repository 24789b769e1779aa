import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { delimiter, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { CannotRun } from "./run-bench.ts";
import { answers } from "./studio-process.ts";
import type { Undo } from "./undo.ts";

/** A studio that `npm start` opened. */
export interface Started {
  /** Seconds from calling npm until the printed address answered. */
  seconds: number;
  /** All that was printed, on both streams. */
  words: string;
  url: string;
  /** Asks the studio to end and waits for npm. */
  stop: () => Promise<void>;
}

/** The environment of somebody at a terminal: nothing of the npm that runs this bench, no packages of its repository. */
function plainEnvironment(): NodeJS.ProcessEnv {
  const env = { ...process.env };
  for (const name of Object.keys(env)) {
    if (/^npm_(package|lifecycle|command|execpath|node_execpath|config_local_prefix|config_prefix)/.test(name)) delete env[name];
  }
  for (const name of ["INIT_CWD", "NODE", "NODE_ENV", "INCLINED_DATA", "DATABASE_URL"]) delete env[name];
  const folders = (env.PATH ?? "").split(delimiter).filter((folder) => !folder.includes("node_modules"));
  return { ...env, PATH: folders.join(delimiter) };
}

/** A port of this machine that nobody uses. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

/**
 * Runs `npm start` in a clone until the address that it prints answers.
 * @throws {CannotRun} with what npm printed when it ends before
 */
export async function npmStart(clone: string, data: string, undo: Undo): Promise<Started> {
  const port = await freePort();
  const start = performance.now();
  const child = spawn("npm", ["start", "--", "--no-open", "--data", data, "--port", String(port)], {
    cwd: clone,
    env: plainEnvironment(),
    stdio: ["ignore", "pipe", "pipe"],
    detached: true, // a group of its own, so that all of it can be ended
  });
  const forget = undo.add(() => endGroup(child.pid));
  const gone = once(child, "exit");
  let words = "";
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text: string) => (words += text));
  const url = `http://127.0.0.1:${port}`;
  while (!(words.includes(url) && (await answers(port)))) {
    if (child.exitCode !== null || child.signalCode !== null) throw new CannotRun(`npm start ended before the studio answered:\n${words}`);
    await sleep(5);
  }
  const seconds = (performance.now() - start) / 1000;
  const stop = async () => {
    const { pid } = JSON.parse(readFileSync(join(data, "running.json"), "utf8")) as { pid: number };
    process.kill(pid, "SIGTERM");
    await gone;
    forget();
  };
  return { seconds, words, url, stop };
}

function endGroup(pid: number | undefined): void {
  try {
    if (pid !== undefined) process.kill(-pid, "SIGKILL");
  } catch {
    // all of it has ended
  }
}
