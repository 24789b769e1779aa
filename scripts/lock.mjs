// One installer at a time in one clone. For Node 20, without dependencies.
import { closeSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, statSync, writeFileSync, writeSync } from "node:fs";
import { uptime } from "node:os";
import { dirname } from "node:path";

const POLL_MS = 200;
const HALF_WRITTEN_MS = 2000; // between making the file and writing into it lies a moment
const BREAKER_MS = 10_000; // breaking a lock takes milliseconds

/** @param {number} ms */
function pause(ms) {
  return new Promise((done) => setTimeout(done, ms));
}

/** @typedef {{ pid: number, child?: number }} Holder the processes that may still be writing into node_modules */

/** @param {number | undefined} pid */
export function isAlive(pid) {
  if (pid === undefined) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === "EPERM"; // alive, and somebody else's
  }
}

/**
 * @param {string} file
 * @returns {Holder | "unreadable" | null} null: nobody holds it
 */
function readHolder(file) {
  let text;
  try {
    text = readFileSync(file, "utf8");
  } catch {
    return null;
  }
  try {
    const holder = JSON.parse(text);
    if (Number.isInteger(holder.pid)) return holder;
  } catch {}
  return "unreadable";
}

/** @param {string} file */
function ageMs(file) {
  try {
    return Date.now() - statSync(file).mtimeMs;
  } catch {
    return 0;
  }
}

/**
 * @param {string} file
 * @param {string} text
 */
function createWith(file, text) {
  try {
    const handle = openSync(file, "wx");
    writeSync(handle, text);
    closeSync(handle);
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === "EEXIST") return false;
    throw error;
  }
}

/** @param {string} file */
function isAbandoned(file) {
  const holder = readHolder(file);
  if (holder === null) return false;
  if (holder === "unreadable") return ageMs(file) > HALF_WRITTEN_MS;
  if (ageMs(file) > uptime() * 1000) return true; // from before the last boot: its numbers mean other processes now
  // The npm of a start that was killed goes on by itself; its install is waited for too.
  return !isAlive(holder.pid) && !isAlive(holder.child);
}

/**
 * Removes a lock whose holder is gone. Two that try at once must not remove the lock that the other has just taken,
 * so this has a lock of its own and looks again behind it.
 * @param {string} file
 */
function breakAbandoned(file) {
  const breaker = `${file}.breaker`;
  if (!createWith(breaker, "")) {
    if (ageMs(breaker) > BREAKER_MS) rmSync(breaker, { force: true });
    return;
  }
  try {
    if (isAbandoned(file)) rmSync(file, { force: true });
  } finally {
    rmSync(breaker, { force: true });
  }
}

/**
 * Does `work` while holding the lock file; waits as long as a living process holds it.
 * @template T
 * @param {string} file
 * @param {(setChild: (pid: number | undefined) => void) => Promise<T>} work told to `setChild`: the process that works for us
 * @param {(holder: Holder) => void} [onWait] called once, when it has to wait
 * @returns {Promise<T>}
 */
export async function withLock(file, work, onWait = () => {}) {
  mkdirSync(dirname(file), { recursive: true });
  let said = false;
  while (!createWith(file, JSON.stringify({ pid: process.pid }))) {
    if (isAbandoned(file)) {
      breakAbandoned(file);
      await pause(POLL_MS / 10);
      continue;
    }
    const holder = readHolder(file);
    if (!said && holder !== null && holder !== "unreadable") {
      said = true;
      onWait(holder);
    }
    await pause(POLL_MS);
  }
  try {
    return await work((child) => {
      // in one step, so that nobody reads half of it
      writeFileSync(`${file}.next`, JSON.stringify({ pid: process.pid, child }));
      renameSync(`${file}.next`, file);
    });
  } finally {
    rmSync(file, { force: true });
  }
}
