// `npm run bench -- NAME [flags]`: runs one benchmark under the packaged Node. For Node 20, without dependencies.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { constants } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** Every benchmark, NAME.ts beside this file. */
const BENCHES = {
  start: "MB installed, seconds of first and second start, JavaScript until the first answer can be typed",
  typing: "milliseconds from a key to the next paint, in the middle of a 600-word answer",
  kill: "kill -9 of the studio at random moments under writes; nothing acknowledged may be lost",
  scorer: "milliseconds an answer, beside two prose linters on the same texts; size in a browser",
  intake: "how much of a résumé is read rightly, field by field, beside a short script; --wrong lists what is not",
  agreement: "how well the scorer agrees with readers; writes docs/agreement.md",
  playbook: "pages, seconds, bytes and peak memory of the sample candidate's book, beside pdfmake on the same words",
  probes: "what an interviewer would ask about labelled answers: how often for what was said, and how often for what would help",
  sound: "seconds and memory for a 45-minute recording, and speaking time and syllables against speech whose truth is known",
  powercut: "emulated power cuts under writes (root, Linux); nothing acknowledged may be lost",
};
/** @type {NodeJS.Signals[]} */
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"];

const here = dirname(fileURLToPath(import.meta.url));
const node = join(here, "..", "node_modules", "node", "bin", process.platform === "win32" ? "node.exe" : "node");

/** @param {string} sentence */
function refuse(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 2;
}

function list() {
  const lines = Object.entries(BENCHES).map(([name, what]) => `  ${name.padEnd(10)}${what}`);
  process.stdout.write(`npm run bench -- NAME [flags]\n\n${lines.join("\n")}\n\nbench/README.md says how to read them.\n`);
}

/** @param {string} name @param {string[]} flags */
function run(name, flags) {
  const child = spawn(node, ["--disable-warning=ExperimentalWarning", join(here, `${name}.ts`), ...flags], { stdio: "inherit" });
  const onTerminal = Boolean(process.stdin.isTTY || process.stdout.isTTY);
  for (const signal of SIGNALS) {
    process.on(signal, () => {
      // Ctrl+C on a terminal reaches the child by itself
      if (signal !== "SIGINT" || !onTerminal) child.kill(signal);
    });
  }
  child.on("error", (error) => refuse(`${node} does not start: ${error.message}`));
  child.on("exit", (code, signal) => {
    process.exitCode = code ?? 128 + (signal === null ? 0 : constants.signals[signal]);
    for (const name of SIGNALS) process.removeAllListeners(name);
  });
}

const [name, ...flags] = process.argv.slice(2);
if (name === undefined || name === "--help") list();
else if (!Object.hasOwn(BENCHES, name)) refuse(`There is no benchmark "${name}". There are: ${Object.keys(BENCHES).join(", ")}.`);
else if (!existsSync(node)) refuse("The packages are not installed. Run npm install first.");
else run(name, flags);
