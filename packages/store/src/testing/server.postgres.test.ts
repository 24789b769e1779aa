import { type ChildProcess, spawn } from "node:child_process";
import { chmodSync, cpSync, existsSync, readdirSync, readFileSync, rmSync, lstatSync } from "node:fs";
import { createInterface } from "node:readline";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";
import { describe, expect, it } from "vitest";
import { makeTemporaryFolder } from "./fixtures.ts";
import { startPostgres } from "./postgres.ts";
import { findServerUser, installedBinaries, program, reachableBinaries } from "./postgres-binaries.ts";

const LINUX = process.platform === "linux";

/** A process that starts a server and then only waits. */
async function startElsewhere(): Promise<{ owner: ChildProcess; url: string }> {
  const script = `const { startPostgres } = await import(${JSON.stringify(new URL("postgres.ts", import.meta.url).href)}); console.log((await startPostgres()).url); setInterval(() => {}, 1000);`;
  const owner = spawn(process.execPath, ["--input-type=module", "--eval", script], { stdio: ["ignore", "pipe", "inherit"] });
  for await (const url of createInterface(owner.stdout)) return { owner, url };
  throw new Error("no server");
}

/** Ids of the processes whose command line holds all of these. */
function processesWith(...marks: string[]): number[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        const command = readFileSync(join("/proc", pid, "cmdline"), "utf8");
        return marks.every((mark) => command.includes(mark));
      } catch {
        return false;
      }
    })
    .map(Number);
}

const portOf = (url: string) => `port=${new URL(url).port}`;

/** Waits up to ten seconds. @returns whether it came about */
async function comesTrue(isSo: () => boolean): Promise<boolean> {
  for (let waited = 0; !isSo() && waited < 400; waited += 1) await sleep(25);
  return isSo();
}

/** Where a running server keeps its data. */
async function dataFolderOf(url: string): Promise<string> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ data_directory: string }>("show data_directory");
  await client.end();
  return rows[0]?.data_directory ?? "";
}

describe("the Postgres server of the tests", () => {
  it("listens on the loopback alone, wants its password, and leaves nothing behind", async () => {
    const server = await startPostgres();
    expect(new URL(server.url).hostname).toBe("127.0.0.1");
    const wrong = new URL(server.url);
    wrong.password = "wrong";
    await expect(new Client({ connectionString: wrong.href }).connect()).rejects.toThrow(/password/);
    const [one, two] = [await server.createDatabase(), await server.createDatabase()];
    expect(one).not.toBe(two);
    const data = await dataFolderOf(one);
    expect(existsSync(data)).toBe(true);
    await server.stop();
    expect(existsSync(join(data, ".."))).toBe(false);
    if (LINUX) expect(processesWith(data)).toEqual([]);
    await server.stop();
  }, 60_000);

  it.runIf(LINUX)("is gone when the process that started it is killed", async () => {
    const { owner, url } = await startElsewhere();
    const data = await dataFolderOf(url);
    owner.kill("SIGKILL");
    expect(await comesTrue(() => processesWith(portOf(url)).length === 0 && !existsSync(join(data, "..")))).toBe(true);
  }, 60_000);

  it.runIf(LINUX)("is ended by the next start when its watchdog was killed too", async () => {
    const { owner, url } = await startElsewhere();
    const data = await dataFolderOf(url);
    const watchdog = Number(readFileSync(join(data, "..", "owner"), "utf8"));
    process.kill(watchdog, "SIGKILL");
    owner.kill("SIGKILL");
    await sleep(200);
    expect(processesWith(data)).toHaveLength(1);
    const next = await startPostgres();
    expect(processesWith(data)).toEqual([]);
    expect(existsSync(join(data, ".."))).toBe(false);
    await next.stop();
  }, 60_000);

  it.runIf(LINUX)("leaves the servers of others that are in use alone", async () => {
    const first = await startPostgres();
    const second = await startPostgres();
    await expect(dataFolderOf(first.url)).resolves.toContain("inclined-postgres-");
    await second.stop();
    await first.stop();
  }, 60_000);

  it.runIf(LINUX && process.getuid?.() === 0)("runs from a copy when its own account cannot get to the binaries, links included", () => {
    const temporary = makeTemporaryFolder();
    const hidden = join(temporary.path, "hidden", "native");
    cpSync(installedBinaries(), hidden, { recursive: true, verbatimSymlinks: true });
    chmodSync(join(temporary.path, "hidden"), 0o700);
    // as after an install that ran no scripts
    for (const name of readdirSync(join(hidden, "lib"))) {
      if (lstatSync(join(hidden, "lib", name)).isSymbolicLink()) rmSync(join(hidden, "lib", name));
    }
    const user = findServerUser();
    const found = reachableBinaries(user, temporary.path, hidden);
    expect(found).toBe(join(temporary.path, "native"));
    expect(lstatSync(program(found, "postgres")).uid).toBe(user?.uid);
    expect(readdirSync(join(found, "lib"))).toEqual(readdirSync(join(installedBinaries(), "lib")));
    temporary.remove();
  });
});
