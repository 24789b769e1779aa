/**
 * Runs one Postgres server for as long as stdin stays open, and prints its address once it takes connections.
 * Whoever started it closes stdin, or dies, and the kernel closes it: then server and files go.
 */
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";
import { findServerUser, makeFolderFor, program, reachableBinaries } from "./postgres-binaries.ts";

const PREFIX = "inclined-postgres-";
const OWNER = "owner";
const START_MS = 60_000;

const user = findServerUser();
/** What there is to end and to remove. */
const running: { server: ChildProcess | null; scratch: string | null; stopping: boolean } = { server: null, scratch: null, stopping: false };

/** Stops in a way that needs no orderly shutdown: the data are thrown away. */
async function stop(exitCode: number): Promise<void> {
  if (running.stopping) return;
  running.stopping = true;
  const { server, scratch } = running;
  if (server !== null && server.exitCode === null && server.signalCode === null) {
    const ended = new Promise((done) => server.once("exit", done));
    server.kill("SIGQUIT");
    const killer = setTimeout(() => server.kill("SIGKILL"), 5_000);
    await ended;
    clearTimeout(killer);
  }
  if (scratch !== null) rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
  process.exit(exitCode);
}

// as root the server's own account must be able to get there, which a private TMPDIR does not allow
const base = user === null ? tmpdir() : "/tmp";

process.stdin.on("end", () => void stop(0)).on("error", () => void stop(0)).resume();
for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"] as const) process.on(signal, () => void stop(0));
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {}); // the reader may be gone

try {
  await removeLeftovers();
  const url = await start();
  process.stdout.write(`${url}\n`);
  running.server?.once("exit", () => void stop(1));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  await stop(1);
}

async function start(): Promise<string> {
  const scratch = mkdtempSync(join(base, PREFIX));
  running.scratch = scratch;
  chmodSync(scratch, 0o711); // passable, not listable
  writeFileSync(join(scratch, OWNER), String(process.pid));
  const binaries = reachableBinaries(user, scratch);
  const data = join(scratch, "data");
  makeFolderFor(data, user);

  const password = randomBytes(12).toString("hex");
  const passwordFile = join(scratch, "password");
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (user) chownSync(passwordFile, user.uid, user.gid);
  // an ICU language, because the order of texts then differs from their bytes, as on many servers
  const flavour = ["--encoding=UTF8", "--locale=C", "--locale-provider=icu", "--icu-locale=en-US"];
  execFileSync(
    program(binaries, "initdb"),
    ["-D", data, "-U", "postgres", "-A", "scram-sha-256", `--pwfile=${passwordFile}`, "--no-sync", ...flavour],
    { ...user, cwd: "/", stdio: ["ignore", "pipe", "pipe"] },
  );
  rmSync(passwordFile);

  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort();
    const url = `postgres://postgres:${password}@127.0.0.1:${port}/postgres`;
    // Unix sockets off: their folder may not exist. No fsync: the data are thrown away.
    const settings = ["listen_addresses=127.0.0.1", `port=${port}`, "unix_socket_directories=", "fsync=off", "max_connections=60"];
    const server = spawn(program(binaries, "postgres"), ["-D", data, ...settings.flatMap((each) => ["-c", each])], {
      ...user,
      cwd: "/",
      stdio: ["ignore", "ignore", "inherit"],
    });
    running.server = server;
    if (await takesConnections(url, server)) return url;
    if (attempt === 3) throw new Error("the server ended before it took connections");
  }
}

/** False when the server ended first, as when somebody else took the port. */
async function takesConnections(url: string, postgres: ChildProcess): Promise<boolean> {
  for (const start = performance.now(); performance.now() - start < START_MS; await sleep(25)) {
    if (postgres.exitCode !== null || postgres.signalCode !== null) return false;
    const client = new Client({ connectionString: url });
    try {
      await client.connect();
      await client.end();
      return true;
    } catch {
      // not yet
    }
  }
  throw new Error(`the server took no connections within ${START_MS / 1000} seconds`);
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((done, fail) => probe.once("error", fail).listen(0, "127.0.0.1", done));
  const address = probe.address();
  await new Promise((done) => probe.close(done));
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}

/** Ends servers and removes files of watchdogs that were themselves killed with -9. */
async function removeLeftovers(): Promise<void> {
  for (const name of readdirSync(base)) {
    if (!name.startsWith(PREFIX)) continue;
    const folder = join(base, name);
    try {
      if (isWatchdog(Number(readFileSync(join(folder, OWNER), "utf8")))) continue;
      await endServerOf(join(folder, "data"));
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    } catch {
      // just being made, or somebody else's
    }
  }
}

function isWatchdog(pid: number): boolean {
  return isAlive(pid) && (commandOf(pid)?.includes("postgres-watchdog") ?? true);
}

async function endServerOf(data: string): Promise<void> {
  const pidFile = join(data, "postmaster.pid");
  if (!existsSync(pidFile)) return; // it never started, or ended well
  const pid = Number(readFileSync(pidFile, "utf8").split("\n")[0]);
  const isOurs = () => isAlive(pid) && (commandOf(pid)?.includes(data) ?? false);
  if (isOurs()) process.kill(pid, "SIGQUIT");
  for (let waited = 0; isOurs() && waited < 200; waited += 1) await sleep(25);
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** The command line of a process, because ids are used again; null where the system does not tell. */
function commandOf(pid: number): string | null {
  try {
    if (process.platform === "linux") return readFileSync(`/proc/${pid}/cmdline`, "utf8");
    return execFileSync("ps", ["-p", String(pid), "-o", "command="], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  } catch {
    return null;
  }
}
