import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

const BIN = join(import.meta.dirname, "..", "packages", "cli", "bin", "inclined.mjs");

/** A data folder of the test's own, removed with `remove`. */
export function newDataFolder(): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), "inclined-journey-"));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

export interface RunningStudio {
  /** `http://127.0.0.1:PORT` */
  url: string;
  port: number;
  /** Opens the studio once. */
  link: string;
  /** All that was printed so far. */
  printed: () => string;
  /** SIGKILL leaves no time for anything. Resolves when the server process is gone. */
  kill: (signal?: NodeJS.Signals) => Promise<void>;
}

/**
 * Starts the real studio on the data folder and waits until it has printed its link. A new folder gets a port of its own, for another
 * journey runs at the same time and would take the usual one while this studio is away; one that was started before keeps its port.
 */
export async function startStudio(dataFolder: string, options: { port?: number } = {}): Promise<RunningStudio> {
  const port = options.port ?? (!existsSync(dataFolder) || readdirSync(dataFolder).length === 0 ? await freePort() : undefined);
  const args = [BIN, "start", "--no-open", "--data", dataFolder, ...(port === undefined ? [] : ["--port", String(port)])];
  const child: ChildProcess = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"] });
  let printed = "";
  const link = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      printed += chunk.toString();
      const found = /http:\/\/127\.0\.0\.1:\d+\/open\?token=[\w-]+/.exec(printed);
      if (found !== null) resolve(found[0]);
    };
    child.stdout?.on("data", read);
    child.stderr?.on("data", read);
    child.once("exit", (code) => reject(new Error(`the studio ended with ${code}: ${printed}`)));
  });
  const { origin, port: listening } = new URL(link);
  return {
    url: origin,
    port: Number(listening),
    link,
    printed: () => printed,
    kill: async (signal = "SIGKILL") => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = new Promise((resolve) => child.once("exit", resolve));
      // Not the wrapper: the process that serves.
      const { pid } = JSON.parse(readFileSync(join(dataFolder, "running.json"), "utf8")) as { pid: number };
      process.kill(pid, signal);
      await gone;
    },
  };
}

/** A port that nobody listened on a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}
