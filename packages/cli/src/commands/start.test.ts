import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ChildProcessWithoutNullStreams } from "node:child_process";
import { openDataFolder } from "@inclined/store/data-folder";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runBin, spawnBin } from "../testing/run-bin.ts";

let data: string;
let children: ChildProcessWithoutNullStreams[];
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), "inclined-start-"));
  children = [];
});
afterEach(async () => {
  for (const child of children) await end(child, "SIGKILL");
  rmSync(data, { recursive: true, force: true });
});

interface Opened {
  url: string;
  link: string;
  dataFolder: string;
  alreadyRunning: boolean;
  portTaken: number | null;
}

/** Starts a studio and waits until it has said its address. */
async function open(...args: string[]): Promise<{ child: ChildProcessWithoutNullStreams; opened: Opened; stderr: () => string }> {
  const child = spawnBin(["start", "--no-open", "--json", ...args], { data });
  children.push(child);
  let stderr = "";
  child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
  const opened = await new Promise<Opened>((resolve, reject) => {
    child.stdout.once("data", (chunk: Buffer) => resolve(JSON.parse(chunk.toString()) as Opened));
    child.once("close", (code) => reject(new Error(`it ended with ${code}: ${stderr}`)));
  });
  return { child, opened, stderr: () => stderr };
}

async function end(child: ChildProcessWithoutNullStreams, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
  const closed = new Promise<number | null>((resolve) => child.once("close", resolve));
  child.kill(signal);
  return closed;
}

describe("inclined start", () => {
  it.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)("says where the studio and the data are, and ends well on %s", async (signal) => {
    const { child, opened, stderr } = await open("--port", "0");
    expect(opened).toMatchObject({ dataFolder: data, alreadyRunning: false, portTaken: null });
    expect(stderr()).toContain(opened.url);
    expect(stderr()).toContain(opened.link);
    expect(stderr()).toContain(data);
    expect((await fetch(opened.link)).status).toBe(200);
    expect(await end(child, signal)).toBe(0);
    expect(existsSync(join(data, "running.json"))).toBe(false);
    expect(readFileSync(join(data, "logs", "studio.jsonl"), "utf8")).toContain("the studio is closed");
  });

  it("opens the running studio when it is started again, and says so", async () => {
    const { opened } = await open("--port", "0");
    const { stdout, stderr, exit } = await runBin(["start", "--no-open", "--json"], { data });
    const again = JSON.parse(stdout) as Opened;
    expect([exit, again.url, again.alreadyRunning]).toEqual([0, opened.url, true]);
    expect(stderr).toContain("running already");
    expect((await fetch(again.link)).status).toBe(200);
  });

  it("starts again after kill -9", async () => {
    const { child, opened } = await open("--port", "0");
    // the process that serves may be a child of the one that was started
    process.kill((JSON.parse(readFileSync(join(data, "running.json"), "utf8")) as { pid: number }).pid, "SIGKILL");
    await end(child, "SIGKILL");
    expect(existsSync(join(data, "running.json"))).toBe(true);
    const again = await open("--port", "0");
    expect(again.opened.alreadyRunning).toBe(false);
    expect((await fetch(`${again.opened.url}/api/health`)).status).toBe(200);
    expect(await fetch(opened.url).catch(() => null)).toBeNull();
  });

  it("says when the remembered port is taken", async () => {
    const blocker = createServer();
    await new Promise<void>((resolve) => blocker.listen(0, "127.0.0.1", resolve));
    const { port } = blocker.address() as AddressInfo;
    openDataFolder(data).rememberPort(port);
    const { opened, stderr } = await open();
    expect(opened.portTaken).toBe(port);
    expect(stderr()).toContain(`Port ${port}`);
    expect(openDataFolder(data).port()).toBe(port);
    await new Promise((resolve) => blocker.close(resolve));
  });

  it("goes on when nobody reads what it says", async () => {
    const { child, opened } = await open("--port", "0");
    child.stdout.destroy();
    child.stderr.destroy();
    expect((await fetch(opened.link)).status).toBe(200);
    expect((await fetch(`${opened.url}/api/health`)).status).toBe(200);
  });

  it("says what is wrong with a data folder that is a file, and with a database that is damaged", async () => {
    const file = join(data, "file");
    writeFileSync(file, "");
    const blocked = await runBin(["start", "--no-open", "--data", file], { data });
    expect(blocked).toMatchObject({ exit: 2, stdout: "", stderr: expect.stringContaining("a file of that name is in the way") });
    openDataFolder(data);
    writeFileSync(join(data, "inclined.sqlite"), "no database".repeat(1000));
    const damaged = await runBin(["start", "--no-open"], { data });
    expect(damaged).toMatchObject({ exit: 2, stdout: "", stderr: expect.stringContaining("inclined restore") });
  });
});
