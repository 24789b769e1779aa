import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Hono } from "hono";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { problemResponse } from "./problem.ts";
import { folderWith } from "./testing/app-under-test.ts";
import { UPLOAD_FOLDER, withUpload } from "./upload.ts";

const LIMIT = 10;
let folder: ReturnType<typeof folderWith>;
beforeEach(() => {
  folder = folderWith({});
});
afterEach(() => folder.remove());

const left = () => {
  const uploads = join(folder.path, UPLOAD_FOLDER);
  return existsSync(uploads) ? readdirSync(uploads) : [];
};

async function upload(body: string | ReadableStream, headers: Record<string, string> = {}, use = async (file: string) => readFileSync(file, "utf8")) {
  const app = new Hono();
  app.post("/", async (c) => c.text(await withUpload(c, folder.path, use, LIMIT)));
  app.onError((error) => problemResponse(error));
  const init = { method: "POST", body, headers, duplex: "half" as const };
  return app.request("/", init);
}

function inPieces(pieces: readonly string[], ending?: Error): ReadableStream {
  const left = [...pieces];
  return new ReadableStream({
    pull(controller) {
      const piece = left.shift();
      if (piece !== undefined) controller.enqueue(new TextEncoder().encode(piece));
      else if (ending) controller.error(ending);
      else controller.close();
    },
  });
}

describe("withUpload", () => {
  it("lends the file and removes it", async () => {
    expect(await (await upload(inPieces(["12345", "67890"]))).text()).toBe("1234567890");
    expect(left()).toEqual([]);
  });

  it("stops at the limit: one piece too many, or a length that says so", async () => {
    for (const response of [await upload(inPieces(["1234567890", "1"])), await upload("12345678901", { "Content-Length": "11" })]) {
      expect(response.status).toBe(413);
      expect(await response.text()).toContain("inclined import FILE");
    }
    expect(left()).toEqual([]);
  });

  it("removes the file when the sender goes away, and when reading it fails", async () => {
    expect((await upload(inPieces(["123"], new Error("gone")))).status).toBe(500);
    expect((await upload("123", {}, () => Promise.reject(new Error("bug")))).status).toBe(500);
    expect(left()).toEqual([]);
  });
});
