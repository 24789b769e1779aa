import { execFileSync } from "node:child_process";
import { statfsSync } from "node:fs";
import { cpus, homedir, release, tmpdir, totalmem, type } from "node:os";
import { join } from "node:path";

/** Where this repository lies. */
export const REPOSITORY = join(import.meta.dirname, "..");

/** Numbers of statfs(2); a file system that lives in memory survives nothing and costs nothing. */
const TMPFS = 0x01021994;
const FILE_SYSTEMS: Readonly<Record<number, string>> = {
  0xef53: "ext4",
  0x9123683e: "btrfs",
  0x58465342: "xfs",
  0x794c7630: "overlay",
  0x2fc12fc1: "zfs",
  [TMPFS]: "tmpfs",
};

/** The kind of file system that a folder lies on, as far as we know its number. */
export function fileSystemOf(folder: string): string {
  const number = statfsSync(folder).type;
  return FILE_SYSTEMS[number] ?? `0x${number.toString(16)}`;
}

/** A folder for temporary files that lies on a disk and not in memory, if there is one. */
export function folderOnDisk(): string {
  const candidates = [tmpdir(), "/var/tmp", homedir()];
  for (const folder of candidates) {
    try {
      if (fileSystemOf(folder) !== "tmpfs") return folder;
    } catch {
      // no such folder on this system
    }
  }
  return tmpdir();
}

/** Processor, cores, memory, kernel, Node and commit: what absolute numbers depend on. */
export function describeMachine(): string {
  const processors = cpus();
  return [
    `machine  ${processors[0]?.model.trim() || "unknown processor"}, ${processors.length} cores, ${(totalmem() / 2 ** 30).toFixed(1)} GB`,
    `system   ${type()} ${release()}, Node ${process.version}`,
    `commit   ${describeCommit(REPOSITORY)}`,
    "",
  ].join("\n");
}

/** Short hash of the commit checked out in a folder, and whether files differ from it. */
export function describeCommit(folder: string): string {
  try {
    const git = (...args: string[]) => execFileSync("git", ["-C", folder, ...args], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
    const changed = git("status", "--porcelain").split("\n").filter(Boolean).length;
    return `${git("rev-parse", "--short", "HEAD")}${changed > 0 ? `, ${changed} files differ from it` : ""}`;
  } catch {
    return "unknown (no git)";
  }
}
