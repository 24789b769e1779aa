import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sample as sampleData } from "@inclined/content/sample";
import { openDataFolder } from "@inclined/store/data-folder";
import { openStore } from "@inclined/store/open-store";
import type { Store } from "@inclined/store/store";
import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runBin } from "../testing/run-bin.ts";

let root: string;
let data: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "inclined-data-"));
  data = join(root, "data");
});
afterEach(() => rmSync(root, { recursive: true }));

/** What stands in the data folder, read through the store itself. */
async function inStore<Result>(work: (store: Store) => Promise<Result>): Promise<Result> {
  const store = await openStore({ folder: openDataFolder(data) });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
const names = () => inStore(async (store) => (await store.listWorkspaces()).map(({ candidate }) => candidate.name).sort());
const addPerson = (name: string) =>
  inStore((store) => store.createWorkspace({ id: randomUUID(), candidate: { name, targetRole: null, level: null, loopDate: null } }));

const run = (...args: string[]) => runBin(args, { data, cwd: root });
async function runJson(...args: string[]): Promise<Record<string, unknown>> {
  const { stdout, stderr, exit } = await run(...args, "--json");
  expect([exit, stderr]).toEqual([0, ""]);
  return JSON.parse(stdout) as Record<string, unknown>;
}

describe("inclined sample", () => {
  it("loads one sample however often, and removes nobody else", async () => {
    await addPerson("Maya");
    expect(await run("sample", "load")).toEqual({ stdout: "", stderr: `Loaded the sample candidate ${sampleData.candidate.name}.\n`, exit: 0 });
    expect(await runJson("sample", "load")).toMatchObject({ loaded: false, workspace: { sample: true } });
    expect(await names()).toEqual(["Maya", sampleData.candidate.name].sort());
    expect(await runJson("sample", "remove")).toMatchObject({ removed: true });
    expect(await runJson("sample", "remove")).toEqual({ removed: false, workspace: null });
    expect(await names()).toEqual(["Maya"]);
  });

  it("takes --data before INCLINED_DATA", async () => {
    await runJson("sample", "load", "--data", join(root, "other"));
    expect(readdirSync(root)).toEqual(["other"]);
  });
});

describe("inclined export and import", () => {
  it("leave the sample out unless it is named, and say it in the file's name", async () => {
    await addPerson("Maya");
    await runJson("sample", "load");
    const own = await runJson("export");
    expect(own.place).toMatch(/[\\/]inclined-export-maya-\d{4}-\d\d-\d\d\.zip$/);
    const sampled = await runJson("export", "--candidate", sampleData.candidate.name.toUpperCase(), "--out", join(root, "s.zip"));
    expect(sampled.place).toBe(join(root, "s.zip"));
    expect(statSync(join(root, "s.zip")).mode & 0o777).toBe(0o600);
    expect(await run("export", "--out", "s.zip")).toMatchObject({ exit: 2, stderr: expect.stringContaining("exists already") });
  });

  it("import what was exported, once", async () => {
    await addPerson("Maya");
    await addPerson("Noor");
    await runJson("export", "--candidate", "Maya", "--candidate", "Noor", "--out", "both.zip");
    data = join(root, "second");
    expect(await runJson("import", "both.zip")).toMatchObject({ workspaces: [{ outcome: "added" }, { outcome: "added" }], repaired: 0 });
    const again = await run("import", "both.zip");
    expect(again.stderr.trimEnd().split("\n").sort()).toEqual(["Maya: is there already.", "Noor: is there already."]);
    expect(await names()).toEqual(["Maya", "Noor"]);
  });
});

describe("inclined backup and restore", () => {
  it("bring everything back, and keep what stood there", async () => {
    await addPerson("Maya");
    const copy = await runJson("backup");
    expect(copy).toMatchObject({ kind: "backup", reachable: true });
    await addPerson("Noor");
    const result = await runJson("restore", String(copy.place));
    expect(result).toMatchObject({ workspaces: [{ name: "Maya" }], setAside: null, safetyBackup: { kind: "backup" } });
    expect(await names()).toEqual(["Maya"]);
  });

  it("restore one candidate alone", async () => {
    await addPerson("Maya");
    await runJson("backup", "--out", join(root, "b.zip"));
    await inStore(async (store) => {
      for (const { id } of await store.listWorkspaces()) await store.deleteWorkspace(id);
    });
    await addPerson("Noor");
    await runJson("restore", "b.zip", "--candidate", "Maya");
    expect(await names()).toEqual(["Maya", "Noor"]);
  });

  it("work with a damaged database: it is put aside and kept", async () => {
    await addPerson("Maya");
    await runJson("backup", "--out", join(root, "b.zip"));
    const database = join(data, "inclined.sqlite");
    rmSync(`${database}-wal`, { force: true });
    writeFileSync(database, "this is no database".repeat(1000));
    const refused = await run("export");
    expect(refused).toMatchObject({ exit: 2, stdout: "" });
    expect(refused.stderr).toMatch(/damaged.*inclined restore/);
    // a bad archive puts nothing aside
    writeFileSync(join(root, "bad.zip"), "no zip");
    expect((await run("restore", "bad.zip")).exit).toBe(2);
    expect(readdirSync(data).filter((name) => name.includes("damaged"))).toEqual([]);

    const { exit, stderr } = await run("restore", "b.zip");
    expect(exit).toBe(0);
    expect(stderr).toMatch(/^Restored Maya\.\nThe damaged database was put aside: .*inclined\.damaged-/);
    expect(await names()).toEqual(["Maya"]);
    expect(readdirSync(data).filter((name) => name.includes("damaged"))).toHaveLength(1);
  });
});

describe("inclined delete-everything", () => {
  it("leaves nothing and says what it cannot reach", async () => {
    await addPerson("Maya");
    await runJson("backup");
    const outside = await runJson("backup", "--out", root);
    expect((await run("delete-everything", "--confirm", "delete everything!")).exit).toBe(2);
    expect(await names()).toEqual(["Maya"]);
    const { stderr, exit } = await run("delete-everything", "--confirm", "delete everything");
    expect(exit).toBe(0);
    expect(stderr).toContain(`delete them yourself:\n  ${String(outside.place)}\n`);
    expect(readdirSync(join(data, "backups"))).toEqual([]);
    expect(await names()).toEqual(["You"]);
  });

  it("works with a damaged database, and leaves nothing of it either", async () => {
    await addPerson("Maya");
    writeFileSync(join(data, "inclined.sqlite"), "this is no database".repeat(1000));
    expect((await run("delete-everything", "--confirm", "delete everything")).exit).toBe(0);
    expect(readdirSync(data).filter((name) => name.includes("damaged"))).toEqual([]);
  });
});
