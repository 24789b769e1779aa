import { randomUUID } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { sample } from "@inclined/content/sample";
import { ENGINE } from "@inclined/core/engine";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readArchive } from "./archive.ts";
import { openDataFolder, type DataFolder } from "./data-folder.ts";
import { labelledExport } from "./labelled-export.ts";
import { openStore } from "./open-store.ts";
import type { Store } from "./store.ts";
import { smallAssessment } from "./testing/archive-samples.ts";
import {
  backUp,
  deleteEverything,
  ensureOwnWorkspace,
  exportWorkspaces,
  findWorkspace,
  importArchive,
  isInside,
  loadSample,
  removeSample,
  restoreArchive,
  streamExport,
  type Transfer,
} from "./transfer.ts";

const NOW = new Date("2026-11-20T22:47:00.000Z");

let root: string;
let outside: string;
let folder: DataFolder;
let store: Store;
let transfer: Transfer;

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), "inclined-transfer-"));
  outside = join(root, "outside");
  mkdirSync(outside);
  folder = openDataFolder(join(root, "data"));
  store = await openStore({ folder, now: () => NOW });
  transfer = { store, folder, madeBy: "inclined test", now: () => NOW };
});

afterEach(async () => {
  await store.close();
  rmSync(root, { recursive: true });
});

async function addCandidate(name: string, text = "I shipped it."): Promise<{ workspaceId: string; answerId: string }> {
  const { id: workspaceId } = await store.createWorkspace({ id: randomUUID(), candidate: { name, targetRole: null, level: null, loopDate: null } });
  const answerId = randomUUID();
  await store.writeAnswer(workspaceId, answerId, { baseRevision: 0, writeId: randomUUID(), questionId: null, question: "What did you ship?", lens: "behavioural", text });
  return { workspaceId, answerId };
}

const names = async () => (await store.listWorkspaces()).map(({ candidate }) => candidate.name).sort();

describe("exportWorkspaces", () => {
  it("never mixes the sample with own work", async () => {
    const { workspaceId } = await addCandidate("Maya");
    const { workspace } = await loadSample(store, NOW);
    await expect(exportWorkspaces(transfer, [workspaceId, workspace.id], outside)).rejects.toMatchObject({ code: "invalid-input" });
    expect(readdirSync(outside)).toEqual([]);
  });

  it("writes a private file that holds the chosen candidate only, and notes it as out of reach", async () => {
    const { workspaceId } = await addCandidate("Maya");
    await addCandidate("Noor");
    const copy = await exportWorkspaces(transfer, [workspaceId], outside);
    expect(copy).toMatchObject({ kind: "export", place: join(outside, "inclined-export-maya-2026-11-20.zip"), reachable: false });
    expect(statSync(copy.place).mode & 0o777).toBe(0o600);
    expect(readdirSync(outside)).toHaveLength(1);
    const archive = await readArchive(copy.place);
    expect(archive.content.map(({ workspace }) => workspace.candidate.name)).toEqual(["Maya"]);
    await archive.close();
  });

  it("finds another name in a folder and refuses to overwrite a file", async () => {
    const { workspaceId } = await addCandidate("Maya");
    const first = await exportWorkspaces(transfer, [workspaceId], outside);
    const second = await exportWorkspaces(transfer, [workspaceId], outside);
    expect(second.place).toBe(first.place.replace(".zip", "-2.zip"));
    await expect(exportWorkspaces(transfer, [workspaceId], first.place)).rejects.toMatchObject({ code: "already-exists" });
  });

  it("says which candidate is not there, and leaves nothing behind when the folder is missing", async () => {
    const { workspaceId } = await addCandidate("Maya");
    await store.deleteWorkspace(workspaceId);
    await expect(exportWorkspaces(transfer, [workspaceId], outside)).rejects.toMatchObject({ code: "not-found" });
    await store.undeleteWorkspace(workspaceId);
    await expect(exportWorkspaces(transfer, [workspaceId], join(outside, "none", "a.zip"))).rejects.toMatchObject({ code: "not-found" });
    expect(readdirSync(outside)).toEqual([]);
    expect(await store.listCopies()).toEqual([]);
  });

  it("streams the same bytes to a browser", async () => {
    const { workspaceId } = await addCandidate("Maya");
    const { fileName, archive } = await streamExport(transfer, [workspaceId]);
    writeFileSync(join(outside, fileName), await buffer(archive));
    const opened = await readArchive(join(outside, fileName));
    expect(opened.manifest.kind).toBe("export");
    await opened.close();
    expect(await store.listCopies()).toMatchObject([{ kind: "export", place: fileName, reachable: false }]);
  });
});

describe("backUp and restoreArchive", () => {
  it("bring everything back: the deleted, and the recordings of the deleted", async () => {
    const maya = await addCandidate("Maya");
    await addCandidate("Noor");
    const bytes = new Uint8Array([1, 2, 3]);
    const recordingId = randomUUID();
    await store.addRecording({ id: recordingId, workspaceId: maya.workspaceId, answerId: maya.answerId, mediaType: "audio/webm", createdAt: NOW.toISOString() }, bytes);
    await store.deleteWorkspace(maya.workspaceId);
    const before = await store.snapshot("backup");
    const copy = await backUp(transfer);
    expect(copy).toMatchObject({ kind: "backup", reachable: true });
    expect(copy.place.startsWith(folder.backups)).toBe(true);

    await store.purgeWorkspace(maya.workspaceId);
    await addCandidate("Zoe");
    const result = await restoreArchive(transfer, copy.place);
    expect(await store.snapshot("backup")).toEqual(before);
    expect(new Uint8Array((await store.undeleteWorkspace(maya.workspaceId)) && (await store.readRecording(maya.workspaceId, recordingId)))).toEqual(bytes);
    // what stood there before the restore is saved
    const safety = await readArchive(result.safetyBackup?.place ?? "");
    expect(safety.content.map(({ workspace }) => workspace.candidate.name)).toContain("Zoe");
    await safety.close();
  });

  it("never puts one backup in the place of another that is made at the same moment", async () => {
    await addCandidate("Maya");
    const made = await Promise.allSettled([backUp(transfer), backUp(transfer), backUp(transfer)]);
    const places = made.flatMap((result) => (result.status === "fulfilled" ? [result.value.place] : []));
    expect(places.length).toBeGreaterThan(0);
    expect(new Set(places).size).toBe(places.length);
    expect(readdirSync(folder.backups)).toHaveLength(places.length);
  });

  it("saves what was written between the backup and the restore, too", async () => {
    const { workspaceId, answerId } = await addCandidate("Maya", "first");
    const backup = await backUp(transfer);
    const snapshot = store.snapshot.bind(store);
    let late = 0;
    store.snapshot = async (choice) => {
      const content = await snapshot(choice);
      late += 1;
      if (late <= 2) {
        const { revision } = await store.getAnswer(workspaceId, answerId);
        await store.writeAnswer(workspaceId, answerId, { baseRevision: revision, writeId: randomUUID(), questionId: null, question: "What did you ship?", lens: "behavioural", text: `late ${late}` });
      }
      return content;
    };
    const { safetyBackup } = await restoreArchive(transfer, backup.place);
    expect((await store.getAnswer(workspaceId, answerId)).text).toBe("first");
    const saved = await readArchive(safetyBackup?.place ?? "");
    expect(saved.content[0]?.answers[0]?.text).toBe("late 2");
    await saved.close();
  });

  it("restores one candidate by id or name and leaves everybody else alone", async () => {
    const maya = await addCandidate("Maya", "the first text");
    await addCandidate("Noor");
    const { place } = await backUp(transfer, outside);
    await store.purgeWorkspace((await store.deleteWorkspace(maya.workspaceId)).id);
    await addCandidate("Zoe");
    await restoreArchive(transfer, place, "maya");
    expect(await names()).toEqual(["Maya", "Noor", "Zoe"]);
    expect((await store.getAnswer(maya.workspaceId, maya.answerId)).text).toBe("the first text");
    await expect(restoreArchive(transfer, place, "Nobody")).rejects.toMatchObject({ code: "not-found" });
  });

  it("does not let an export replace everybody", async () => {
    const { workspaceId } = await addCandidate("Maya");
    await addCandidate("Noor");
    const { place } = await exportWorkspaces(transfer, [workspaceId], outside);
    await expect(restoreArchive(transfer, place)).rejects.toMatchObject({ code: "invalid-input" });
    expect(await names()).toEqual(["Maya", "Noor"]);
  });

  it("changes nothing when the archive is damaged, and makes no safety backup for it", async () => {
    await addCandidate("Maya");
    const file = join(outside, "damaged.zip");
    writeFileSync(file, "no zip at all");
    await expect(restoreArchive(transfer, file)).rejects.toMatchObject({ code: "archive-damaged" });
    await expect(importArchive(transfer, file)).rejects.toMatchObject({ code: "archive-damaged" });
    expect(await names()).toEqual(["Maya"]);
    expect(readdirSync(folder.backups)).toEqual([]);
  });

  it("needs no safety backup where nothing stands", async () => {
    const { place } = await backUp(transfer, outside);
    expect((await restoreArchive(transfer, place)).safetyBackup).toBeNull();
  });
});

describe("importArchive", () => {
  it("says what became of each candidate", async () => {
    const { workspaceId, answerId } = await addCandidate("Maya");
    const { place } = await exportWorkspaces(transfer, [workspaceId], outside);
    expect((await importArchive(transfer, place)).workspaces).toMatchObject([{ outcome: "unchanged" }]);
    await store.renameAnswer(workspaceId, answerId, 1, "Another title");
    expect((await importArchive(transfer, place)).workspaces).toMatchObject([{ name: "Maya (imported)", outcome: "copied" }]);
  });
});

describe("the sample", () => {
  it("is one living candidate, however often and at once it is loaded", async () => {
    const [first, second] = await Promise.all([loadSample(store, NOW), loadSample(store, NOW)]);
    const third = await loadSample(store, NOW);
    expect(first.loaded).toBe(true);
    expect([second.workspace.id, third.workspace.id]).toEqual([first.workspace.id, first.workspace.id]);
    expect(third.loaded).toBe(false);
    expect(await store.listWorkspaces()).toHaveLength(1);
    expect(first.workspace).toMatchObject({ sample: true, candidate: { name: sample.candidate.name } });
    const loopInMs = Date.parse(first.workspace.candidate.loopDate ?? "") - Date.parse("2026-11-20");
    expect(loopInMs).toBe(sample.candidate.loopInDays * 86_400_000);
    const answers = await store.listAnswers(first.workspace.id);
    expect(answers).toHaveLength(sample.answers.length);
    const ages = answers.map(({ updatedAt }) => (NOW.getTime() - Date.parse(updatedAt)) / 86_400_000);
    const inOrder = (numbers: number[]) => numbers.toSorted((left, right) => left - right);
    expect(inOrder(ages)).toEqual(inOrder(sample.answers.map(({ daysAgo }) => daysAgo)));
  });

  it("has every answer finished and assessed by the running engine, and comes back whole from an archive", async () => {
    const { workspace } = await loadSample(store, NOW);
    const [content] = await store.snapshot([workspace.id]);
    expect(content?.attempts.map(({ answerId, text }) => [answerId, text]).sort()).toEqual(content?.answers.map(({ id, text }) => [id, text]).sort());
    expect(content?.assessments.map(({ engine }) => engine)).toEqual(content?.attempts.map(() => ENGINE));
    expect(content?.assessments.some(({ result }) => result.criteria.some(({ met }) => met))).toBe(true);
    const { place } = await exportWorkspaces(transfer, [workspace.id], outside);
    await store.purgeWorkspace((await store.deleteWorkspace(workspace.id)).id);
    await importArchive(transfer, place);
    expect(await store.snapshot([workspace.id])).toEqual([content]);
  });

  it("is removed and loaded afresh without touching anybody else", async () => {
    await addCandidate(sample.candidate.name);
    const own = await store.snapshot("backup");
    const { workspace } = await loadSample(store, NOW);
    expect(await removeSample(store)).toMatchObject({ id: workspace.id });
    expect(await removeSample(store)).toBeNull();
    expect((await loadSample(store, NOW)).workspace.id).not.toBe(workspace.id);
    await removeSample(store);
    expect(await store.snapshot(own.map((content) => content.workspace.id))).toEqual(own);
  });
});

describe("deleteEverything", () => {
  it("wants the words, and then leaves nothing but what it cannot reach", async () => {
    const { workspaceId } = await addCandidate("Maya");
    await backUp(transfer);
    const elsewhere = await backUp(transfer, outside);
    const gone = await backUp(transfer, join(outside, "gone.zip"));
    rmSync(gone.place);
    await streamExport(transfer, [workspaceId]);
    await expect(deleteEverything(transfer, "Delete everything")).rejects.toMatchObject({ code: "confirmation-missing" });
    expect(await names()).toEqual(["Maya"]);

    const left = await deleteEverything(transfer, "delete everything");
    expect(left.map(({ place }) => place).sort()).toEqual([elsewhere.place, "inclined-export-maya-2026-11-20.zip"].sort());
    expect(await store.snapshot("backup")).toEqual([]);
    expect(readdirSync(folder.backups)).toEqual([]);
    expect(statSync(elsewhere.place).isFile()).toBe(true);
  });
});

describe("labelledExport", () => {
  it("holds the attempts with marks, a line each, and is noted once as out of reach", async () => {
    const { workspaceId, answerId } = await addCandidate("Maya");
    const finish = async (text: string) => {
      const attempt = { id: randomUUID(), text, thread: [], selfRating: null };
      await store.finishAttempt(workspaceId, answerId, attempt, smallAssessment({ ...attempt, lens: "behavioural" }));
      return attempt.id;
    };
    const [first, , third] = [await finish("I shipped it."), await finish("Nobody marked this."), await finish("We shipped it.")];
    await store.putMark(workspaceId, third, "situation", { verdict: "does-not-hold", words: null, note: "" });
    await store.putMark(workspaceId, first, "own-action", { verdict: "holds", words: { start: 0, end: 9, quote: "I shipped" }, note: "" });
    const { fileName, lines } = await labelledExport(transfer, workspaceId);
    expect(fileName).toBe("inclined-labels-maya-2026-11-20.jsonl");
    expect(lines.endsWith("\n")).toBe(true);
    const labelled = lines.trim().split("\n").map((line) => JSON.parse(line));
    const byAnswer = new Map(labelled.map(({ answer, disputed }) => [answer, disputed]));
    expect(byAnswer).toEqual(new Map([["I shipped it.", ["own-action"]], ["We shipped it.", ["situation"]]]));
    await labelledExport(transfer, workspaceId);
    expect(await store.listCopies()).toMatchObject([{ kind: "export", place: fileName, reachable: false }]);
  });

  it("of somebody who marked nothing is empty", async () => {
    const { workspaceId } = await addCandidate("Maya");
    expect((await labelledExport(transfer, workspaceId)).lines).toBe("");
  });
});

describe("findWorkspace", () => {
  it("asks for the id when a name is not the only one", async () => {
    const maya = await addCandidate("Maya");
    await addCandidate("maya");
    const list = await store.listWorkspaces();
    expect(findWorkspace(list, maya.workspaceId, "here").id).toBe(maya.workspaceId);
    expect(() => findWorkspace(list, "MAYA", "here")).toThrow(/Several/);
    expect(() => findWorkspace(list, "Noor", "here")).toThrow(/no candidate "Noor"/);
  });
});

describe("ensureOwnWorkspace", () => {
  it("makes one when there is nobody but the sample, and then no other", async () => {
    await loadSample(store, NOW);
    await ensureOwnWorkspace(store, randomUUID);
    await ensureOwnWorkspace(store, randomUUID);
    expect(await names()).toEqual([sample.candidate.name, "You"]);
  });
});

describe("isInside", () => {
  it.each([
    ["/data/a", true],
    ["/data/a/../b", true],
    ["/data/..a", true],
    ["/data", false],
    ["/data/..", false],
    ["/data/../other", false],
    ["/database/a", false],
  ])("/data holds %s: %s", (path, inside) => {
    expect(isInside("/data", path)).toBe(inside);
  });
});
