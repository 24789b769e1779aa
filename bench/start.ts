// What a fresh clone costs: MB installed, seconds of first and second start, JavaScript until the first answer can be typed.
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { describeCommit, describeMachine, fileSystemOf, folderOnDisk, REPOSITORY } from "./machine.ts";
import { median } from "./median.ts";
import { freePort, npmStart, type Started } from "./npm-start.ts";
import { findBrowser, measurePageScripts, type PageScript } from "./page-scripts.ts";
import { CannotRun, runBench } from "./run-bench.ts";
import { renderTable } from "./table.ts";
import { undoAtTheEnd, type Undo } from "./undo.ts";

const STARTS = 5;
/** The bars of the design: accidents that they prevent are work before listening, and a heavy library on the first page. */
const READY_SECONDS = 2;
const SCRIPT_KB = 350;
const KB = 1024;

/** A server that does nothing, made of the same parts: what our own work is measured against. */
const BARE_HONO = `
import { serve } from "@hono/node-server";
import { Hono } from "hono";
const app = new Hono();
app.get("/", (c) => c.text("ok"));
serve({ fetch: app.fetch, hostname: "127.0.0.1", port: Number(process.env.BARE_PORT) });
`;

/** A clone of the last commit, where no other packages can be found by accident. */
function cloneFrom(source: string, undo: Undo): { folder: string; clone: string } {
  const folder = mkdtempSync(join(folderOnDisk(), "inclined-start-"));
  undo.add(() => rmSync(folder, { recursive: true, force: true }));
  for (let above = folder; above !== dirname(above); above = dirname(above)) {
    if (existsSync(join(above, "node_modules"))) throw new CannotRun(`There is a node_modules in ${above}; set TMPDIR to a folder without one above it.`);
  }
  const clone = join(folder, "inclined");
  try {
    execFileSync("git", ["clone", "--quiet", source, clone], { stdio: ["ignore", "ignore", "pipe"] });
  } catch (error) {
    throw new CannotRun(`${source} cannot be cloned: ${error instanceof Error ? error.message : String(error)}`);
  }
  return { folder, clone };
}

/** Files below a folder and their bytes; links are not followed, and a file with two names counts once. */
function weighFolder(folder: string, seen = new Set<number>()): { files: number; bytes: number } {
  const sum = { files: 0, bytes: 0 };
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      const below = weighFolder(path, seen);
      sum.files += below.files;
      sum.bytes += below.bytes;
    } else if (entry.isFile()) {
      const { ino, size } = lstatSync(path);
      if (seen.has(ino)) continue;
      seen.add(ino);
      sum.files += 1;
      sum.bytes += size;
    }
  }
  return sum;
}

function timeEmptyNode(): number {
  const start = performance.now();
  const { status } = spawnSync(process.execPath, ["-e", "0"]);
  if (status !== 0) throw new Error(`node -e 0 ended with ${status}`);
  return (performance.now() - start) / 1000;
}

async function timeBareHono(clone: string, undo: Undo): Promise<number> {
  const port = await freePort();
  const start = performance.now();
  const child = spawn(process.execPath, ["--input-type=module", "-e", BARE_HONO], {
    cwd: join(clone, "packages", "server"), // its packages are found from here
    env: { ...process.env, BARE_PORT: String(port) },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const forget = undo.add(() => child.kill("SIGKILL"));
  const gone = once(child, "exit");
  for (;;) {
    const response = await fetch(`http://127.0.0.1:${port}/`).catch(() => null);
    if ((await response?.text()) === "ok") break;
    if (child.exitCode !== null) throw new Error("the bare server ended by itself");
    await sleep(5);
  }
  const seconds = (performance.now() - start) / 1000;
  child.kill("SIGKILL");
  await gone;
  forget();
  return seconds;
}

/** A fresh opening link, asked for as the command line does. */
async function openingLinkOf({ url }: Started, data: string): Promise<string> {
  const secret = readFileSync(join(data, "secret"), "utf8");
  const response = await fetch(`${url}/api/control/opening-link`, { method: "POST", headers: { Authorization: `Bearer ${secret}` } });
  return ((await response.json()) as { link: string }).link;
}

const inSeconds = (seconds: number) => `${seconds.toFixed(2)} s`;
const inKb = (bytes: number) => (bytes / KB).toFixed(1);
const sumOf = (scripts: readonly PageScript[], of: (script: PageScript) => number) => scripts.reduce((sum, script) => sum + of(script), 0);

function printScripts(scripts: readonly PageScript[]): void {
  const rows = [...scripts].sort((a, b) => b.gzipBytes - a.gzipBytes).map(({ path, bytes, gzipBytes }) => [path, inKb(bytes), inKb(gzipBytes)]);
  rows.push(["all", inKb(sumOf(scripts, (each) => each.bytes)), inKb(sumOf(scripts, (each) => each.gzipBytes))]);
  process.stdout.write(`\nJavaScript until the first filler was underlined\n${renderTable(["script", "KB", "KB gzip"], rows)}`);
}

await runBench(async () => {
  const { values } = parseArgs({ options: { from: { type: "string", default: REPOSITORY } } });
  const undo = undoAtTheEnd();
  const { folder, clone } = cloneFrom(values.from, undo);
  const data = join(folder, "data");
  process.stdout.write(`${describeMachine()}clone    ${describeCommit(clone)}, on ${folder} (${fileSystemOf(folder)})\n\n`);

  let studio = await npmStart(clone, data, undo);
  const first = studio;
  const installed = weighFolder(join(clone, "node_modules"));
  await studio.stop();
  const own: number[] = [];
  const empty: number[] = [];
  const bare: number[] = [];
  for (let run = 0; run < STARTS; run += 1) {
    if (run > 0) await studio.stop();
    studio = await npmStart(clone, data, undo);
    own.push(studio.seconds);
    empty.push(timeEmptyNode());
    bare.push(await timeBareHono(clone, undo));
  }
  const browser = findBrowser();
  const page = browser === null ? null : await measurePageScripts(browser, await openingLinkOf(studio, data));
  await studio.stop();

  const ready = median(own);
  const scriptKb = page === null ? null : sumOf(page.scripts, (script) => script.gzipBytes) / KB;
  const judge = (isMet: boolean) => (isMet ? "met" : "MISSED");
  process.stdout.write(
    renderTable(
      ["what", "measured", "bar", ""],
      [
        ["node_modules after npm start", `${(installed.bytes / 1e6).toFixed(0)} MB in ${installed.files} files`, "", ""],
        ["first start: install, build, ready", inSeconds(first.seconds), "", ""],
        [`second start, median of ${STARTS}`, inSeconds(ready), `<= ${READY_SECONDS} s`, judge(ready <= READY_SECONDS)],
        ["JavaScript until typed and underlined", scriptKb === null ? "not measured" : `${scriptKb.toFixed(1)} KB gzip`, `<= ${SCRIPT_KB} KB`, scriptKb === null ? "" : judge(scriptKb <= SCRIPT_KB)],
        ["from opening link to underlined", page === null ? "not measured" : inSeconds(page.underlinedMs / 1000), "", ""],
      ],
    ),
  );
  for (const line of first.words.match(/^(Installed|Built) .*$/gm) ?? []) process.stdout.write(`in the first start: ${line}\n`);
  process.stdout.write(`second starts: ${own.map(inSeconds).join(", ")}\n\n`);
  process.stdout.write(
    renderTable(
      ["peer in the same run", "median", "second start is"],
      [
        [`node -e 0 (${process.version})`, inSeconds(median(empty)), `${(ready / median(empty)).toFixed(1)} times that`],
        ["a bare Hono server until it answers", inSeconds(median(bare)), `${(ready / median(bare)).toFixed(1)} times that`],
      ],
    ),
  );
  if (page === null || scriptKb === null) {
    throw new CannotRun("\nThe JavaScript was not measured: no Chromium was found. Install one, or name it: INCLINED_BROWSER=/path/to/chrome npm run bench -- start");
  }
  printScripts(page.scripts);
  return ready <= READY_SECONDS && scriptKb <= SCRIPT_KB ? 0 : 1;
});
