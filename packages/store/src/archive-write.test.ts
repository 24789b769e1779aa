import { execFile } from "node:child_process";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { promisify } from "node:util";
import { inflateRawSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ARCHIVE_LIMITS } from "./archive-layout.ts";
import { writeArchive } from "./archive-write.ts";
import { archiveOf, sampled, smallSample } from "./testing/archive-samples.ts";

const input = (change: object = {}) => {
  const { content, sounds } = smallSample();
  return {
    kind: "backup" as const,
    madeAt: "2026-11-20T22:47:00.000Z",
    madeBy: "inclined 0.1.0",
    content,
    openRecording: ({ id }: { id: string }) => sounds.get(id) ?? new Uint8Array(),
    ...change,
  };
};

/** What an unpacking program would show: the first member's name and text, from its local header. */
function firstMember(zip: Buffer): { name: string; text: string } {
  const nameLength = zip.readUInt16LE(26);
  const packed = zip.subarray(30 + nameLength, 30 + nameLength + zip.readUInt32LE(18));
  return { name: zip.toString("latin1", 30, 30 + nameLength), text: inflateRawSync(packed).toString() };
}

describe("writing an archive", () => {
  it("gives the same bytes for the same input", async () => {
    await fc.assert(
      fc.asyncProperty(sampled, async (sample) => {
        expect(Buffer.compare(await archiveOf(sample), await archiveOf(structuredClone(sample)))).toBe(0);
      }),
      { numRuns: 40 },
    );
  }, 30_000);

  it("gives the same bytes in every time zone, also in an hour that the clocks skip", async () => {
    const script = `
      import { archiveOf, sha256, smallSample } from "./testing/archive-samples.ts";
      process.stdout.write(sha256(await archiveOf(smallSample(), { madeAt: "2026-03-29T02:30:00.000Z" })));`;
    const inZone = async (TZ: string): Promise<string> => {
      const options = { cwd: import.meta.dirname, env: { ...process.env, TZ } };
      const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "-e", script], options);
      return stdout;
    };
    const [utc, berlin, kiritimati] = await Promise.all(["UTC", "Europe/Berlin", "Pacific/Kiritimati"].map(inZone));
    expect(utc).toMatch(/^[0-9a-f]{64}$/);
    expect([berlin, kiritimati]).toEqual([utc, utc]);
  }, 30_000);

  it("gives the same bytes whatever the order of keys in which a store hands its rows over", async () => {
    const backwards = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(backwards);
      if (value === null || typeof value !== "object") return value;
      return Object.fromEntries(Object.entries(value).reverse().map(([key, each]) => [key, backwards(each)]));
    };
    const sample = smallSample();
    const content = backwards(sample.content) as typeof sample.content;
    expect(Buffer.compare(await archiveOf({ ...sample, content }), await archiveOf(sample))).toBe(0);
  });

  it("puts a manifest first that a person can read", async () => {
    const { name, text } = firstMember(await archiveOf(smallSample()));
    expect(name).toBe("manifest.json");
    expect(text.split("\n").slice(0, 9)).toEqual([
      "{",
      '  "format": "inclined-archive",',
      '  "kind": "backup",',
      '  "schemaVersion": 6,',
      '  "madeAt": "2026-11-20T22:47:00.000Z",',
      '  "madeBy": "inclined 0.1.0",',
      '  "sample": false,',
      '  "members": [',
      "    {",
    ]);
  });

  it.each(["1969-12-31T23:59:59.000Z", "2040-01-01T00:00:00.000Z", "2120-01-01T00:00:00.000Z"])(
    "can be made at %s, which no zip can tell",
    async (madeAt) => {
      expect(JSON.parse(firstMember(await archiveOf(smallSample(), { madeAt })).text)).toMatchObject({ madeAt });
    },
  );

  it("is marked as sample when one of its candidates is invented", async () => {
    const sample = smallSample();
    for (const { workspace } of sample.content.slice(1)) workspace.sample = true;
    expect(JSON.parse(firstMember(await archiveOf(sample)).text)).toMatchObject({ sample: true });
  });

  it("opens recordings one at a time, as streams or as bytes, at once or later", async () => {
    const { sounds } = smallSample();
    const expected = await archiveOf(smallSample());
    const bytesOf = (id: string): Uint8Array => sounds.get(id) ?? new Uint8Array();
    const inBlocks = (id: string) => Readable.from([bytesOf(id).subarray(0, 17), bytesOf(id).subarray(17)]);
    for (const openRecording of [
      ({ id }: { id: string }) => inBlocks(id),
      async ({ id }: { id: string }) => inBlocks(id),
      async ({ id }: { id: string }) => bytesOf(id),
    ]) {
      expect(Buffer.compare(await buffer(writeArchive(input({ openRecording }))), expected)).toBe(0);
    }
  });

  it.each([
    ["fewer bytes", () => new Uint8Array(4_999), /does not have the bytes that were saved/],
    ["other bytes", () => new Uint8Array(5_000), /does not have the bytes that were saved/],
    ["more bytes", () => new Uint8Array(5_001), /does not have the bytes that were saved/],
    ["no file", () => { throw Object.assign(new Error("x"), { code: "ENOENT" }); }, /could not be read \(ENOENT\)/],
    ["no file later", () => Promise.reject(Object.assign(new Error("x"), { code: "ENOENT" })), /could not be read \(ENOENT\)/],
    [
      "a stream that breaks",
      () => new Readable({ read() { this.destroy(Object.assign(new Error("x"), { code: "EIO" })); } }),
      /could not be read \(EIO\)/,
    ],
  ])("fails and names the recording when it has %s", async (_what, openRecording, message) => {
    const failure = buffer(writeArchive(input({ openRecording })));
    await expect(failure).rejects.toMatchObject({
      code: "database-damaged",
      message: expect.stringMatching(message),
      details: { recordingId: "c7a9e6d5-8b1f-4c3d-a2e4-1b0c9d8e7f44" },
    });
  });

  it("lets go of the recording when its reader goes away", async () => {
    const source = new Readable({ read() {} });
    source.push(new Uint8Array(10));
    const archive = writeArchive(input({ openRecording: () => source }));
    archive.on("error", () => {});
    const opened = new Promise<void>((resolve) => {
      archive.on("data", () => {
        if (source.listenerCount("readable") + source.listenerCount("data") > 0) resolve();
      });
    });
    await opened;
    const closed = new Promise((resolve) => source.once("close", resolve));
    archive.destroy();
    await closed;
    expect(source.destroyed).toBe(true);
  });

  it.each([
    ["a field that breaks its schema", (content: ReturnType<typeof input>["content"]) => {
      for (const answer of content[0]?.answers ?? []) answer.revision = 0;
    }],
    ["a row of another workspace", (content: ReturnType<typeof input>["content"]) => {
      for (const answer of content[0]?.answers ?? []) answer.workspaceId = answer.id;
    }],
    ["a recording of no answer", (content: ReturnType<typeof input>["content"]) => {
      content[0]?.answers.splice(0);
      content[0]?.keptVersions.splice(0);
      content[0]?.attempts.splice(0);
      content[0]?.assessments.splice(0);
      content[0]?.marks.splice(0);
    }],
    ["an assessment of other words", (content: ReturnType<typeof input>["content"]) => {
      for (const attempt of content[0]?.attempts ?? []) attempt.text = attempt.text.replace("moved", "ruled");
    }],
    ["a workspace twice", (content: ReturnType<typeof input>["content"]) => {
      content.push(...content.slice(1));
    }],
  ])("makes no archive that could not be read back: %s", (_what, spoil) => {
    const bad = input();
    spoil(bad.content);
    expect(() => writeArchive(bad)).toThrow(expect.objectContaining({ code: "database-damaged" }));
  });

  it.each(["manifestBytes", "jsonBytes", "totalJsonBytes", "recordingBytes", "totalBytes", "entries", "jsonValues"] as const)(
    "makes no archive above the limit of %s",
    (limit) => {
      expect(() => writeArchive(input(), { ...ARCHIVE_LIMITS, [limit]: 5 })).toThrow(
        expect.objectContaining({ code: "too-large" }),
      );
    },
  );
});
