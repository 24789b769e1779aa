import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { isAlive, withLock } from "./lock.mjs";

let folder = "";
let file = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "inclined-lock-"));
  file = join(folder, "deep", "lock");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));
/** The id of a process that has ended. */
const deadPid = () => spawnSync(process.execPath, ["-e", ""]).pid;

/** Puts a lock there as another process would have left it. */
async function leaveLock(text: string) {
  await withLock(file, async () => {}); // makes the folder
  writeFileSync(file, text);
}

/** Whether the lock is given within this many milliseconds. Removes it afterwards, so that the wait ends. */
async function isGivenWithin(ms: number) {
  let given = false;
  const work = withLock(file, async () => void (given = true));
  await pause(ms);
  const result = given;
  rmSync(file, { force: true });
  await work;
  return result;
}

it("lets in one at a time and gives what the work gives", async () => {
  let inside = 0;
  let most = 0;
  const results = await Promise.all(
    Array.from({ length: 6 }, (_, i) =>
      withLock(file, async () => {
        most = Math.max(most, ++inside);
        await pause(10);
        inside -= 1;
        return i;
      }),
    ),
  );
  expect(results).toEqual([0, 1, 2, 3, 4, 5]);
  expect(most).toBe(1);
  expect(existsSync(file)).toBe(false);
});

it("is open again after work that failed", async () => {
  await expect(withLock(file, async () => { throw new Error("no"); })).rejects.toThrow("no");
  expect(await isGivenWithin(100)).toBe(true);
});

it("waits for a living holder and says once for whom", async () => {
  await leaveLock(JSON.stringify({ pid: process.pid }));
  const said: number[] = [];
  let given = false;
  const work = withLock(file, async () => void (given = true), (holder) => said.push(holder.pid));
  await pause(700);
  expect({ said, given }).toEqual({ said: [process.pid], given: false });
  rmSync(file);
  await work;
  expect(given).toBe(true);
});

it("takes over from the dead, but not while their child still works", async () => {
  await leaveLock(JSON.stringify({ pid: deadPid() }));
  expect(await isGivenWithin(500)).toBe(true);
  await leaveLock(JSON.stringify({ pid: deadPid(), child: process.pid }));
  expect(await isGivenWithin(500)).toBe(false);
  await leaveLock(JSON.stringify({ pid: deadPid(), child: deadPid() }));
  expect(await isGivenWithin(500)).toBe(true);
});

it("takes over what was left half-written, after a moment", async () => {
  await leaveLock("");
  expect(await isGivenWithin(300)).toBe(false);
  await leaveLock(`{"pid":`);
  expect(await isGivenWithin(3000)).toBe(true);
});

it("takes over what stands from before the last boot, whoever has that number now", async () => {
  await leaveLock(JSON.stringify({ pid: process.pid }));
  utimesSync(file, new Date(0), new Date(0));
  expect(await isGivenWithin(500)).toBe(true);
});

it("lets in one at a time also where the lock was abandoned", async () => {
  await leaveLock(JSON.stringify({ pid: deadPid() }));
  let inside = 0;
  let most = 0;
  await Promise.all(
    Array.from({ length: 8 }, () =>
      withLock(file, async () => {
        most = Math.max(most, ++inside);
        await pause(20);
        inside -= 1;
      }),
    ),
  );
  expect(most).toBe(1);
});

it("names the process that works for the holder", async () => {
  await withLock(file, async (setChild) => {
    setChild(4711);
    expect(JSON.parse(readFileSync(file, "utf8"))).toEqual({ pid: process.pid, child: 4711 });
  });
});

it("knows the living from the dead", () => {
  expect(isAlive(process.pid)).toBe(true);
  expect(isAlive(deadPid())).toBe(false);
  expect(isAlive(undefined)).toBe(false);
});
