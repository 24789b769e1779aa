import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readArchive } from "./archive-read.ts";
import { archiveOf, sampled, scratchFolder, smallSample } from "./testing/archive-samples.ts";

let scratch: Awaited<ReturnType<typeof scratchFolder>>;
beforeAll(async () => {
  scratch = await scratchFolder();
});
afterAll(() => scratch.end());

describe("an archive", () => {
  it("reads back as what was written, recordings included, whatever the content", async () => {
    await fc.assert(
      fc.asyncProperty(sampled, fc.constantFrom("backup", "export"), async (sample, kind) => {
        const archive = await readArchive(await scratch.write(await archiveOf(sample, { kind })));
        try {
          expect(archive.content).toEqual(sample.content);
          expect(archive.repaired).toBe(0);
          expect(archive.manifest.kind).toBe(kind);
          expect(archive.manifest.sample).toBe(sample.content.some(({ workspace }) => workspace.sample));
          for (const [id, bytes] of sample.sounds) {
            expect(Buffer.compare(await archive.readRecording(id), bytes)).toBe(0);
          }
        } finally {
          await archive.close();
        }
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  it("says what it is, by whom and when", async () => {
    const archive = await readArchive(await scratch.write(await archiveOf(smallSample())));
    await archive.close();
    const { members, ...manifest } = archive.manifest;
    expect(manifest).toEqual({
      format: "inclined-archive",
      kind: "backup",
      schemaVersion: 6,
      madeAt: "2026-11-20T22:47:00.000Z",
      madeBy: "inclined 0.1.0",
      sample: false,
    });
    expect(members).toHaveLength(17);
  });

  it.each([
    // written by the version before there were attempts, by the one before there were papers, by the one before recordings had words, by the one before replies were recorded, and by the one before mock interviews had recordings
    [1, { attempts: [], assessments: [], marks: [], papers: [] }],
    [2, { papers: [] }],
    [3, {}],
    [4, {}],
    [5, {}],
  ])("of version %i reads as what it held then, and nothing of what came later", async (version, later) => {
    const archive = await readArchive(join(import.meta.dirname, "testing", `archive-v${version}.zip`));
    expect(archive.manifest.schemaVersion).toBe(version);
    const then = smallSample();
    expect(archive.content).toEqual(then.content.map((each) => ({ ...each, ...later })));
    for (const [id, bytes] of then.sounds) expect(Buffer.compare(await archive.readRecording(id), bytes)).toBe(0);
    await archive.close();
  });

  it("has no recording that is not in it", async () => {
    const archive = await readArchive(await scratch.write(await archiveOf(smallSample())));
    await expect(archive.readRecording("00000000-0000-4000-8000-000000000000")).rejects.toMatchObject({ code: "not-found" });
    await archive.close();
  });

  it("takes the longest answers of a single letter, which pack like a bomb", async () => {
    const sample = smallSample();
    const [maya] = sample.content;
    if (!maya?.answers[0]) throw new Error("the sample has an answer");
    const [first] = maya.answers;
    maya.answers = Array.from({ length: 50 }, (_, index) => ({
      ...first,
      id: first.id.replace(/..$/, String(index + 40)),
      text: "a".repeat(400_000),
    }));
    maya.answers.push(first);
    maya.answers.sort((left, right) => (left.id < right.id ? -1 : 1));
    const archive = await readArchive(await scratch.write(await archiveOf(sample)));
    await archive.close();
    expect(archive.content).toEqual(sample.content);
  }, 30_000);
});
