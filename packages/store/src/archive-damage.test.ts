import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { InclinedError } from "@inclined/core/errors";
import { readArchive } from "./archive-read.ts";
import { archiveOf, scratchFolder, smallSample } from "./testing/archive-samples.ts";

let scratch: Awaited<ReturnType<typeof scratchFolder>>;
let whole: Buffer;
beforeAll(async () => {
  scratch = await scratchFolder();
  whole = await archiveOf(smallSample());
});
afterAll(() => scratch.end());

/** Everything that came out of an archive, or the refusal. Anything else fails the test. */
async function outcome(bytes: Uint8Array): Promise<"refused" | { content: unknown; sounds: [string, Buffer][] }> {
  try {
    const archive = await readArchive(await scratch.write(bytes));
    try {
      const ids = archive.content.flatMap(({ recordings }) => recordings.map(({ id }) => id));
      const sounds: [string, Buffer][] = [];
      for (const id of ids) sounds.push([id, Buffer.from(await archive.readRecording(id))]);
      return { content: archive.content, sounds };
    } finally {
      await archive.close();
    }
  } catch (error) {
    if (!(error instanceof InclinedError) || error.code !== "archive-damaged") throw error;
    expect(error.message).toContain("Nothing was changed.");
    return "refused";
  }
}

describe("an archive that was damaged on its way", () => {
  it("is refused when it is cut at any twentieth, or anywhere in its end", async () => {
    const cuts = Array.from({ length: 20 }, (_, twentieth) => Math.floor((whole.length * twentieth) / 20));
    const inTheEnd = Array.from({ length: 80 }, (_, back) => whole.length - 1 - back);
    for (const length of [...cuts, ...inTheEnd]) {
      expect([length, await outcome(whole.subarray(0, length))]).toEqual([length, "refused"]);
    }
  }, 30_000);

  it("is refused when something was put before or after it", async () => {
    expect(await outcome(Buffer.concat([Buffer.from("x"), whole]))).toBe("refused");
    expect(await outcome(Buffer.concat([whole, Buffer.from("x")]))).toBe("refused");
  });

  it("never comes in as anything else when one byte of it changed", async () => {
    const expected = await outcome(whole);
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: whole.length - 1 }), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const bytes = Buffer.from(whole);
        bytes[at] = (bytes[at] ?? 0) ^ change;
        const result = await outcome(bytes);
        if (result === "refused") refused += 1;
        else expect(result).toEqual(expected);
      }),
      { numRuns: 200 },
    );
    expect(refused).toBeGreaterThan(100);
  }, 30_000);

  it("never comes in as anything else when one byte of its list of members changed", async () => {
    const expected = await outcome(whole);
    const list = whole.readUInt32LE(whole.length - 6);
    expect(whole.toString("latin1", list, list + 4)).toBe("PK\x01\x02");
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: list, max: whole.length - 1 }), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const bytes = Buffer.from(whole);
        bytes[at] = (bytes[at] ?? 0) ^ change;
        const result = await outcome(bytes);
        expect([expected, "refused"]).toContainEqual(result);
      }),
      { numRuns: 400 },
    );
  }, 30_000);

  it("is refused when it is noise that begins and ends like a zip", async () => {
    const end = whole.subarray(whole.length - 22);
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (noise) => {
        expect(await outcome(Buffer.concat([Buffer.from("PK\x03\x04"), noise, end]))).toBe("refused");
      }),
      { numRuns: 100 },
    );
  }, 30_000);
});
