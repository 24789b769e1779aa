import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { findTerms } from "@inclined/core/candidate/safe-form";
import { ENGINE } from "@inclined/core/engine";
import { InclinedError } from "@inclined/core/errors";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { archiveFileName, ARCHIVE_LIMITS, readArchive, writeArchive } from "./archive.ts";
import { MemberReader } from "./archive-members.ts";
import { replaceTerms, safeFileName } from "./safe-export.ts";
import { scratchFolder } from "./testing/archive-samples.ts";
import { type Secretive, secretive } from "./testing/secret-samples.ts";
import { readZipDirectory } from "./zip-directory.ts";
import { ZipSource } from "./zip-source.ts";
import { openDataFolder } from "./data-folder.ts";
import { openStore } from "./open-store.ts";
import { importArchive } from "./transfer.ts";

const MADE_AT = "2026-11-20T22:47:00.000Z";

let scratch: Awaited<ReturnType<typeof scratchFolder>>;
beforeAll(async () => {
  scratch = await scratchFolder();
});
afterAll(() => scratch.end());

/** What leaves: the file, the name that it gets, and every member with its name. */
async function exported({ content, terms }: Secretive) {
  const safe = await replaceTerms([content]);
  const archive = writeArchive({ kind: "export", madeAt: MADE_AT, madeBy: "inclined test", content: safe.content, inspect: safe.inspect, openRecording: () => new Uint8Array() });
  const file = await scratch.write(await buffer(archive));
  const fileName = safeFileName((names) => archiveFileName({ kind: "export", sample: false, names, madeAt: MADE_AT }), safe.content.map(({ workspace }) => workspace.candidate.name), terms);
  const source = await ZipSource.open(file);
  const members = await readZipDirectory(source, ARCHIVE_LIMITS.entries);
  const reader = new MemberReader(source, members, ARCHIVE_LIMITS);
  const bytes: [string, string][] = [["", fileName]];
  for (const name of members.keys()) bytes.push([name, (await reader.read(name)).toString("utf8")]);
  await source.end();
  return { safe, file, bytes };
}

/** Every text that a JSON value holds, keys and numbers included. */
function textsIn(value: unknown): string[] {
  if (value === null || typeof value !== "object") return [String(value)];
  return Object.entries(value).flatMap(([key, each]) => [key, ...textsIn(each)]);
}

function expectNoTerm(bytes: readonly [string, string][], { terms }: Pick<Secretive, "terms">): void {
  for (const [name, text] of bytes) {
    expect(findTerms(name, terms)).toEqual([]);
    expect(findTerms(text, terms)).toEqual([]);
    for (const each of text.startsWith("{") || text.startsWith("[") ? textsIn(JSON.parse(text)) : []) expect(findTerms(each, terms)).toEqual([]);
  }
}

describe("an export that replaces confidential terms", () => {
  it("has none of them in any byte of it, member names, manifest and file name included; what is stored is not changed", async () => {
    let replaced = 0;
    await fc.assert(
      fc.asyncProperty(secretive(), async (sample) => {
        const before = structuredClone(sample.content);
        const { safe, file, bytes } = await exported(sample);
        expect(sample.content).toEqual(before);
        expectNoTerm(bytes, sample);
        // found without our own way of finding: these letters stand in no word that was not listed
        for (const [name, text] of bytes) expect(`${name} ${text}`.toLowerCase()).not.toContain("zq");
        replaced += safe.preview.total;
        const archive = await readArchive(file);
        await archive.close();
        expect(archive.content).toEqual(safe.content);
        expect(archive.repaired).toBe(0);
      }),
      { numRuns: 150 },
    );
    expect(replaced).toBeGreaterThan(1_000);
  }, 120_000);

  it("has none of any term, or refuses with that term's name: those that are part of the form, of numbers, of escapes", async () => {
    const anything = fc.oneof(
      fc.constantFrom("behavioural", "at", "nat", "name", "2026", "2026-11", "40", "72.5", "…", "…", "-", "\\", "\"", "own-1", "text", "ownership", "w", "it", "SQL", "I", "u0007I", "tI"),
      fc.string({ unit: fc.constantFrom(..."ab1%$.-_ n".split("")), minLength: 1, maxLength: 5 }).filter((drawn) => drawn.trim() !== ""),
    );
    let written = 0;
    await fc.assert(
      fc.asyncProperty(secretive(anything), async (sample) => {
        try {
          expectNoTerm((await exported(sample)).bytes, sample);
          written += 1;
        } catch (error) {
          if (!(error instanceof InclinedError)) throw error;
          expect(error.code).toBe("invalid-input");
          expect(sample.terms.some(({ term }) => error.message.includes(`“${term}”`))).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
    expect(written).toBeGreaterThan(10);
  }, 120_000);

  it("comes in again as it was written", async () => {
    const root = mkdtempSync(join(tmpdir(), "inclined-safe-"));
    const store = await openStore({ folder: openDataFolder(root) });
    try {
      await fc.assert(
        fc.asyncProperty(secretive(), async (sample) => {
          const { file, safe } = await exported(sample);
          const { workspaces } = await importArchive({ store }, file);
          expect(workspaces[0]?.outcome).toBe("added");
          expect(await store.snapshot([sample.content.workspace.id])).toEqual(safe.content);
        }),
        { numRuns: 15 },
      );
    } finally {
      await store.close();
      rmSync(root, { recursive: true });
    }
  }, 60_000);

  it("keeps marks on the words that they were on, and has one verdict of the running scorer for each attempt", async () => {
    await fc.assert(
      fc.asyncProperty(secretive(), async ({ content }) => {
        const { content: [safe] } = await replaceTerms([content]);
        if (!safe) throw new Error("one goes in, one comes out");
        for (const mark of safe.marks) {
          const attempt = safe.attempts.find(({ id }) => id === mark.attemptId);
          const said = mark.words?.turn === undefined ? attempt?.text : attempt?.thread[mark.words.turn]?.reply;
          expect(said?.slice(mark.words?.start, mark.words?.end)).toBe(mark.words?.quote);
          expect(mark.words?.quote).toBe(content.marks.find(({ id }) => id === mark.id)?.words?.quote);
        }
        expect(new Map(safe.assessments.map(({ attemptId, engine }) => [attemptId, engine]))).toEqual(new Map(safe.attempts.map(({ id }) => [id, ENGINE])));
        expect(safe.assessments).toHaveLength(safe.attempts.length);
        const newest = new Set(content.assessments.filter(({ engine }) => engine === "newer").map(({ id }) => id));
        expect(safe.assessments.every(({ id }) => newest.has(id))).toBe(true);
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
