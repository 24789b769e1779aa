import { randomBytes } from "node:crypto";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { Health } from "@inclined/core/schema/api";
import type { DataFolder } from "@inclined/store/data-folder";
import { InclinedError } from "@inclined/core/errors";
import { codeOf, writeOnceDurably } from "@inclined/store/durable-files";
import * as z from "zod";
import { isSameSecret, proofOfSecret } from "./session.ts";

/** Loopback answers at once or not at all. */
const PATIENCE_MS = 5_000;

const Running = z.object({ pid: z.int().positive(), port: z.int().min(1).max(65_535) });
type Running = z.infer<typeof Running>;

const fileOf = (folder: Pick<DataFolder, "path">) => join(folder.path, "running.json");

function readRunning(folder: Pick<DataFolder, "path">): Running | null {
  try {
    return Running.parse(JSON.parse(readFileSync(fileOf(folder), "utf8")));
  } catch {
    return null; // nothing runs, or what stands there was cut off
  }
}

async function ask(port: number, path: string, init: RequestInit = {}): Promise<unknown> {
  const response = await fetch(`http://127.0.0.1:${port}${path}`, { ...init, redirect: "error", signal: AbortSignal.timeout(PATIENCE_MS) });
  if (!response.ok) throw new Error(`answered ${response.status}`);
  return response.json();
}

/** Where a running studio is, and a fresh link that connects a browser to it. */
export interface Elsewhere {
  url: string;
  link: string;
}

/**
 * The studio that runs on this data folder right now, with a fresh opening link. Null when none does: what a killed one
 * left behind is no studio, nor is a stranger on its port, who must not see the secret.
 */
export async function findRunningStudio(folder: Pick<DataFolder, "path" | "id" | "secret">): Promise<Elsewhere | null> {
  const running = readRunning(folder);
  if (!running) return null;
  try {
    const nonce = randomBytes(32).toString("hex");
    const health = Health.parse(await ask(running.port, `/api/health?nonce=${nonce}`));
    const proof = proofOfSecret(folder.secret, portIn(running.port), nonce);
    if (health.studioId !== folder.id || health.proof === null || !isSameSecret(health.proof, proof)) return null;
    const answer = await ask(running.port, "/api/control/opening-link", {
      method: "POST",
      headers: { Authorization: `Bearer ${folder.secret}` },
    });
    return { url: `http://127.0.0.1:${running.port}`, link: z.object({ link: z.string() }).parse(answer).link };
  } catch (error) {
    if (error instanceof Error && error.name === "TimeoutError" && isAlive(running.pid))
      throw new InclinedError(
        "database-busy",
        `A studio (process ${running.pid}) serves this data folder on port ${running.port}, but does not answer now. Wait a moment and start again; if it hangs, end that process first.`,
        {},
        { cause: error },
      );
    return null;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === "EPERM"; // it lives, and is somebody else's
  }
}

/** The port as an address shows it: http's own is left out. */
const portIn = (port: number) => new URL(`http://127.0.0.1:${port}`).port;

/**
 * Says in the data folder that this process serves it. It has to answer already: others ask it before they step back.
 * @returns null; the studio of another process when that one was faster
 */
export async function claimFolder(folder: Pick<DataFolder, "path" | "id" | "secret">, port: number): Promise<Elsewhere | null> {
  const claim = JSON.stringify({ pid: process.pid, port });
  for (;;) {
    writeOnceDurably(fileOf(folder), claim);
    const standing = readRunning(folder);
    if (standing?.pid === process.pid && standing.port === port) return null;
    // We hold that port now: whoever wrote it is gone, and asking there would be asking ourselves.
    const elsewhere = standing?.port === port ? null : await findRunningStudio(folder);
    if (elsewhere) return elsewhere;
    rmSync(fileOf(folder), { force: true });
  }
}

/** Takes the claim back, unless somebody else has made one since. */
export function releaseFolder(folder: Pick<DataFolder, "path">, port: number): void {
  const standing = readRunning(folder);
  if (standing?.pid === process.pid && standing.port === port) rmSync(fileOf(folder), { force: true });
}
