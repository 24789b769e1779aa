import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { randomUUID } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readArchive } from "@inclined/store/archive";
import { openDataFolder } from "@inclined/store/data-folder";
import { openStore } from "@inclined/store/open-store";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runBin } from "../testing/run-bin.ts";

let root: string;
let data: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "inclined-export-"));
  data = join(root, "data");
});
afterEach(() => rmSync(root, { recursive: true }));

const run = (...args: string[]) => runBin(["export", "--replace-terms", ...args], { data, cwd: root });
const written = () => readdirSync(root).filter((name) => name !== "data");

async function addCandidate(name: string, terms: { term: string; standIn: string }[]): Promise<void> {
  const store = await openStore({ folder: openDataFolder(data) });
  const { id } = await store.createWorkspace({ id: randomUUID(), candidate: { name, targetRole: null, level: null, loopDate: null } });
  await store.writeAnswer(id, randomUUID(), { baseRevision: 0, writeId: randomUUID(), questionId: null, question: "What did you ship?", lens: "behavioural", text: "At Hedgehog\nI moved 40 vans." });
  if (terms.length > 0) await store.writePaper(id, randomUUID(), { baseRevision: 0, kind: "terms", data: { terms } });
  await store.close();
}

describe("inclined export --replace-terms", () => {
  it("shows each replacement on stderr, and writes none of the terms", async () => {
    await addCandidate("Maya", [{ term: "Hedgehog", standIn: "a retailer" }]);
    const { stdout, stderr, exit } = await run("--json");
    expect(exit).toBe(0);
    expect(stderr).toContain("Answer “What did you ship?”: At [Hedgehog → a retailer] I moved 40 vans.\n");
    expect(stderr).toContain("1 place says something else in the export; what is stored stays as it is.\nLeft out: the list of confidential terms.\n");
    const { place } = JSON.parse(stdout) as { place: string };
    const archive = await readArchive(place);
    await archive.close();
    expect(JSON.stringify(archive.content)).not.toMatch(/hedgehog/i);
    expect(archive.content[0]?.answers[0]?.text).toBe("At a retailer\nI moved 40 vans.");
  });

  it("says who has listed nothing", async () => {
    await addCandidate("Noor", []);
    expect((await run()).stderr).toMatch(/^No confidential terms are listed for Noor, so nothing is replaced there\.\nExported Noor to /);
  });

  it("writes nothing where a term cannot be replaced, or is said in the name that was chosen", async () => {
    await addCandidate("Maya", [{ term: "Hedgehog", standIn: "" }]);
    expect(await run("--out", "for-hedgehog.zip")).toMatchObject({ exit: 2, stderr: expect.stringContaining("Choose another name") });
    await addCandidate("Noor", [{ term: "behavioural", standIn: "" }]);
    expect(await run()).toMatchObject({ exit: 2, stdout: "", stderr: expect.stringContaining("“behavioural”") });
    expect(written()).toEqual([]);
  });
});
