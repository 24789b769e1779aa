// `npm run dev`: the server, restarted when its sources change, and the pages, reloaded when theirs do.
// For Node 20, without dependencies.
import { spawn } from "node:child_process";
import { constants } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { ensureInstalled } from "./install.mjs";
import { ROOT, binFile, packagedNode, tooOld } from "./places.mjs";
import { ScriptFailure, runScript } from "./run.mjs";

const SERVER_PORT = "4630"; // packages/web/vite.config.ts hands /api and /open on to it
const DATA = ".inclined-dev"; // not a person's own data; git does not see it
const KILL_AFTER_MS = 8000;

await runScript(async () => {
  const refusal = tooOld();
  if (refusal !== null) throw new ScriptFailure(refusal);
  await ensureInstalled("full");
  const parts = [
    { name: "server", args: ["--watch", "--watch-preserve-output", binFile(), "start", "--no-open", "--port", SERVER_PORT, "--data", join(ROOT, DATA)], cwd: ROOT },
    { name: "web", args: [join(ROOT, "node_modules", "vite", "bin", "vite.js")], cwd: join(ROOT, "packages", "web") },
  ];
  /** @type {import("node:child_process").ChildProcess[]} */
  const children = [];
  let exitCode = 0;
  let isEnding = false;
  /** @param {number} code */
  const endAll = (code) => {
    if (isEnding) return;
    isEnding = true;
    exitCode = code;
    for (const child of children) child.kill("SIGTERM");
    setTimeout(() => children.forEach((child) => child.kill("SIGKILL")), KILL_AFTER_MS).unref();
  };
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) process.on(signal, () => endAll(128 + constants.signals[signal]));
  await Promise.all(
    parts.map(({ name, args, cwd }) => {
      const child = spawn(packagedNode(), args, { cwd, stdio: ["ignore", "pipe", "pipe"] });
      children.push(child);
      for (const [from, to] of /** @type {const} */ ([[child.stdout, process.stdout], [child.stderr, process.stderr]])) {
        createInterface({ input: from }).on("line", (line) => to.write(`${name.padEnd(6)} | ${line}\n`));
      }
      return new Promise((done) => {
        child.on("error", (error) => {
          process.stderr.write(`${name} does not start: ${error.message}\n`);
          endAll(2);
          done(undefined);
        });
        child.on("close", (code) => {
          endAll(code ?? 1); // one without the other is no use
          done(undefined);
        });
      });
    }),
  );
  return exitCode;
});
