import { randomUUID } from "node:crypto";
import { rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { getRequestListener } from "@hono/node-server";
import { InclinedError } from "@inclined/core/errors";
import type { DataFolder } from "@inclined/store/data-folder";
import type { Store } from "@inclined/store/store";
import { ensureOwnWorkspace } from "@inclined/store/transfer";
import { createApp } from "./create-app.ts";
import { listen } from "./listen.ts";
import { createLog, type Logger } from "./log.ts";
import { deleteOldRecordings } from "./old-recordings.ts";
import { openingLinkFor } from "./routes/control.ts";
import { claimFolder, findRunningStudio, releaseFolder } from "./running-studio.ts";
import type { StudioDoors } from "./studio-doors.ts";
import { loadStaticPages } from "./static-pages.ts";
import { UPLOAD_FOLDER } from "./upload.ts";

/** How long requests may still take once the studio is told to end. */
const GRACE_MS = 5_000;
/** How long what was cut off may clean up after itself. */
const LAST_WORK_MS = 1_000;
/** How long deleted things can be brought back. */
const KEEP_DELETED_DAYS = 30;
const HOUR_MS = 3_600_000;
/** Where nobody but this machine can ask. */
const OWN_HOSTS: ReadonlySet<string> = new Set(["127.0.0.1", "::1", "localhost"]);

export interface StudioOptions {
  folder: DataFolder;
  /** Called only when no studio runs on the folder yet. */
  openStore: () => Promise<Store>;
  /** Path of the database file, or host and name of a Postgres database. */
  database: string;
  /** The web package's build. */
  pagesFolder: string;
  /** Of the program. */
  version: string;
  /** Only this port; 0 takes any free one and does not remember it. */
  port?: number;
  /** Address to listen on; the studio's own machine unless somebody decides otherwise. */
  host?: string;
  now?: () => Date;
}

export interface RunningStudio {
  alreadyRunning: false;
  /** `http://127.0.0.1:4621` */
  url: string;
  port: number;
  /** The remembered port when it was taken by another program, so that this run has another; otherwise null. */
  portTaken: number | null;
  /** A fresh link that connects a browser, once, within ten minutes. */
  openingLink: () => string;
  /** Stops listening, lets requests finish for five seconds, closes the store. May be called twice. */
  close: () => Promise<void>;
}

/** A studio that another process runs on the same folder. */
export interface StudioElsewhere {
  alreadyRunning: true;
  url: string;
  link: string;
}

/**
 * Starts the studio, or finds the one that runs on the same data folder.
 * @throws {InclinedError} what opening the store throws; invalid-input when the port is taken
 */
export async function startStudio(options: StudioOptions): Promise<RunningStudio | StudioElsewhere> {
  const { folder, version, host = "127.0.0.1", now = () => new Date() } = options;
  const elsewhere = await findRunningStudio(folder);
  if (elsewhere) return { alreadyRunning: true, ...elsewhere };

  const pages = await loadStaticPages(options.pagesFolder);
  const store = await options.openStore();
  const server = createServer();
  try {
    const { port, taken } = await listen(server, host, { asked: options.port, remembered: folder.port() });
    // As browsers write it: without the port that http has by itself.
    const { origin } = new URL(`http://${host}:${port}`);
    const { log, ...logFile } = createLog();
    const doors = { store, folder, database: options.database, version, origin, pages, log, now, newId: randomUUID, mayRunCommands: OWN_HOSTS.has(host) };
    const { app, tokens, endPeers } = createApp(doors);
    const worksOff = serve(server, app.fetch, log);

    const faster = await claimFolder(folder, port);
    if (faster) {
      await Promise.all([stopListening(server), store.close()]);
      return { alreadyRunning: true, ...faster };
    }
    logFile.writeTo(folder);
    log.info({ port, portTaken: taken, version, engine: store.engine }, "the studio is open");
    rmSync(join(folder.path, UPLOAD_FOLDER), { recursive: true, force: true });
    await store.purgeDeletedBefore(new Date(now().getTime() - KEEP_DELETED_DAYS * 86_400_000).toISOString());
    await store.cutOpenRecordings();
    await deleteOld(doors);
    const hourly = setInterval(() => void deleteOld(doors), HOUR_MS).unref();
    await ensureOwnWorkspace(store, randomUUID);
    if (options.port !== 0 && taken === null && folder.port() !== port) folder.rememberPort(port);

    const close = async () => {
      clearInterval(hourly);
      endPeers();
      await stopListening(server);
      await worksOff();
      await store.close();
      releaseFolder(folder, port);
      log.info("the studio is closed");
      logFile.close();
    };
    let closing: Promise<void> | null = null;
    return {
      alreadyRunning: false,
      url: origin,
      port,
      portTaken: taken,
      openingLink: () => openingLinkFor(origin, tokens),
      close: () => (closing ??= close()),
    };
  } catch (error) {
    const address = server.address();
    await Promise.all([stopListening(server), store.close()]);
    if (address !== null && typeof address === "object") releaseFolder(folder, address.port);
    throw error;
  }
}

/** Whatever is in the way, the studio opens and goes on; it is tried again. */
async function deleteOld(doors: StudioDoors): Promise<void> {
  await deleteOldRecordings(doors).catch((error: unknown) => doors.log.warn({ error: error instanceof InclinedError ? error.code : "unexpected" }, "old recordings could not be deleted"));
}

/** @returns waits until no request is being worked on, also those whose connection is gone */
function serve(server: Server, fetch: Parameters<typeof getRequestListener>[0], log: Logger): () => Promise<unknown> {
  const underway = new Set<Promise<unknown>>();
  const tracked: typeof fetch = (request, env) => {
    const work = Promise.resolve(fetch(request, env));
    underway.add(work);
    const forget = () => void underway.delete(work);
    work.then(forget, forget);
    return work;
  };
  server.on("request", getRequestListener(tracked));
  // there are no WebSockets; without this, an upgrade would be served as a plain request
  server.on("upgrade", (request, socket) => {
    log.info({ method: request.method, status: 403 }, "an upgrade was refused");
    socket.on("error", () => undefined);
    socket.end("HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n", () => socket.destroy());
  });
  return () => Promise.race([Promise.allSettled(underway), delay(LAST_WORK_MS, null, { ref: false })]);
}

async function stopListening(server: Server): Promise<void> {
  if (!server.listening) return;
  const stopped = new Promise<void>((resolve) => server.close(() => resolve()));
  // a kept-alive connection becomes idle when its last answer is out
  const idle = setInterval(() => server.closeIdleConnections(), 50);
  const last = setTimeout(() => server.closeAllConnections(), GRACE_MS);
  await stopped;
  clearInterval(idle);
  clearTimeout(last);
}

/**
 * Closes the studio when the process is told to end.
 * @returns resolves when it is closed
 */
export function closeOnSignals(studio: Pick<RunningStudio, "close">): Promise<void> {
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  return new Promise((resolve, reject) => {
    const end = () => studio.close().then(resolve, reject);
    for (const signal of signals) process.on(signal, end);
  });
}
