import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import type * as promises from "node:fs/promises";
import type { FileHandle, open } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { openDataFolder } from "./data-folder.ts";
import { openStore } from "./open-store.ts";
import type { Store } from "./store.ts";
import { failureOf, makeTemporaryFolder, newRecording, newWorkspace, write } from "./testing/fixtures.ts";

/** A disk that has no room left, once half of what is written is written. */
const disk = vi.hoisted(() => ({ isFull: false }));
vi.mock("node:fs/promises", async (importOriginal) => {
  const real = await importOriginal<typeof promises>();
  const opened: typeof open = async (...args) => {
    const file = await real.open(...args);
    const through = file.write.bind(file) as (bytes: Uint8Array, offset: number, length: number, position: number) => ReturnType<FileHandle["write"]>;
    const limited = async (bytes: Uint8Array, offset: number, length: number, position: number) => {
      if (!disk.isFull) return through(bytes, offset, length, position);
      await through(bytes, offset, Math.floor(length / 2), position);
      throw Object.assign(new Error("no space left on device"), { code: "ENOSPC" });
    };
    Object.assign(file, { write: limited });
    return file;
  };
  return { ...real, open: opened };
});

let folder: ReturnType<typeof makeTemporaryFolder>;
let store: Store;
beforeEach(async () => {
  folder = makeTemporaryFolder();
  store = await openStore({ folder: openDataFolder(folder.path) });
});
afterEach(async () => {
  disk.isFull = false;
  await store.close();
  folder.remove();
});

it("a recording loses nothing that was acknowledged when the disk is full, and goes on when there is room", async () => {
  const workspaceId = (await store.createWorkspace(newWorkspace())).id;
  const answerId = randomUUID();
  await store.writeAnswer(workspaceId, answerId, write(""));
  const { id } = await store.beginRecording(newRecording(workspaceId, answerId));
  await store.appendToRecording(workspaceId, id, 0, Buffer.from("first "));
  disk.isFull = true;
  const failure = await failureOf(store.appendToRecording(workspaceId, id, 1, Buffer.from("second ")));
  expect(failure.code).toBe("disk-full");
  expect(failure.message).toMatch(/full.*Make room/);
  expect(await store.getRecording(workspaceId, id)).toMatchObject({ pieces: 1, bytes: 6, state: "open" });
  expect(Buffer.from(await store.readRecording(workspaceId, id)).toString()).toBe("first ");
  disk.isFull = false;
  await store.appendToRecording(workspaceId, id, 1, Buffer.from("second "));
  await store.finishRecording(workspaceId, id, { seconds: 1, pieces: 2 });
  expect(readFileSync(join(folder.path, "recordings", id), "utf8")).toBe("first second ");
});
