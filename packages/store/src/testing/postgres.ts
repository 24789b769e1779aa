import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { fileURLToPath } from "node:url";
import { createInterface } from "node:readline";
import { Client } from "pg";

export interface TestPostgres {
  /** The database `postgres` of the server, as its superuser. */
  readonly url: string;
  /** Makes an empty database. @returns its address */
  createDatabase(): Promise<string>;
  /** Stops the server and removes its files. */
  stop(): Promise<void>;
}

const WATCHDOG = fileURLToPath(new URL("postgres-watchdog.ts", import.meta.url));

/**
 * Starts a real Postgres server on a free port of 127.0.0.1, for tests only. A watchdog process owns it: it stops the
 * server and removes its files as soon as this process is gone, however that ends.
 * @throws {Error} with what the server said when it does not start, or when no binaries for this platform are installed
 */
export async function startPostgres(): Promise<TestPostgres> {
  const watchdog = spawn(process.execPath, [WATCHDOG], {
    stdio: ["pipe", "pipe", "pipe"],
    detached: true, // so that Ctrl+C ends it through its closed stdin, after the server
  });
  const url = await readyUrl(watchdog);
  return {
    url,
    createDatabase: async () => {
      const name = `test_${randomBytes(6).toString("hex")}`;
      const client = new Client({ connectionString: url });
      await client.connect();
      try {
        await client.query(`create database ${name} template template0`);
      } finally {
        await client.end();
      }
      const address = new URL(url);
      address.pathname = `/${name}`;
      return address.href;
    },
    stop: async () => {
      const ended = new Promise<void>((done) => watchdog.once("exit", () => done()));
      watchdog.stdin?.end();
      if (watchdog.exitCode === null && watchdog.signalCode === null) await ended;
    },
  };
}

/** Its first line is the address; when there is none, stderr says why. */
async function readyUrl(watchdog: ChildProcess): Promise<string> {
  if (!watchdog.stdout || !watchdog.stderr) throw new Error("the watchdog has no pipes");
  const complaints: string[] = [];
  createInterface(watchdog.stderr).on("line", (line) => complaints.push(line));
  for await (const line of createInterface(watchdog.stdout)) return line;
  throw new Error(`Postgres did not start:\n${complaints.slice(-30).join("\n")}`);
}
