// `npm start [-- --port N --data DIR --no-open]`: installs and builds what is missing, then opens the studio.
// For Node 20, without dependencies.
import { pathToFileURL } from "node:url";
import { ensureBuilt } from "./build.mjs";
import { ensureInstalled } from "./install.mjs";
import { binFile, tooOld } from "./places.mjs";
import { ScriptFailure, runScript } from "./run.mjs";

const LOOK_EVERY_MS = 1000;

/**
 * Ends this process like Ctrl+C would when the shell between npm and us is gone: npm passes SIGTERM on to that shell only,
 * and many shells die of it without telling us.
 */
function endWithShell() {
  if (process.env.npm_lifecycle_event === undefined || process.platform === "win32") return;
  const shell = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === shell) return;
    clearInterval(timer);
    process.kill(process.pid, "SIGTERM");
  }, LOOK_EVERY_MS);
  timer.unref();
}

await runScript(async () => {
  const refusal = tooOld();
  if (refusal !== null) throw new ScriptFailure(refusal);
  endWithShell();
  await ensureInstalled("production");
  await ensureBuilt();
  // In this process, not in a further one: the second start is quicker, and there is one less to pass signals through.
  process.argv.splice(1, Infinity, binFile(), "start", ...process.argv.slice(2));
  await import(pathToFileURL(binFile()).href);
  return Number(process.exitCode ?? 0);
});
