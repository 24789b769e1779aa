#!/usr/bin/env node
// The `inclined` command. Plain old syntax and no dependencies: this file must be understood by Nodes far older than
// the one that runs the rest, so that it can say what is wrong or hand over.
import { spawn } from "child_process";
import { existsSync } from "fs";
import { dirname, join } from "path";
import { fileURLToPath } from "url";

var OLDEST_START = 20; // below this even the scripts around the packages are not tried
var NEEDED = 24; // type stripping and node:sqlite without flags
var HANDED_OVER = "INCLINED_HANDED_OVER";
/** @type {NodeJS.Signals[]} */
var SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"];
var ORPHAN_GRACE_MS = 5000; // time for a graceful end after the parent died

var here = dirname(fileURLToPath(import.meta.url)); // the real place, also when called through node_modules/.bin
var home = join(here, "..", "..", "..");

/** @param {string} sentence */
function refuse(sentence) {
  process.stderr.write("inclined: " + sentence + "\n");
  process.exitCode = 2;
}

/**
 * The Node that npm put beside us, looked for from this file upward as packages are.
 * @returns {string | null}
 */
function findNode() {
  var binary = process.platform === "win32" ? "node.exe" : "node";
  for (var folder = here; ; folder = dirname(folder)) {
    var candidate = join(folder, "node_modules", "node", "bin", binary);
    if (existsSync(candidate)) return candidate;
    if (folder === dirname(folder)) return null;
  }
}

/** @param {string} why */
function refuseWithoutNode(why) {
  refuse(
    why + " Run `npm install` in " + home + "; install scripts must be allowed there (npm config get ignore-scripts), " +
    "because one of them fetches Node " + NEEDED + ".",
  );
}

/** Runs this file again under Node 24 and is nothing but a pipe between it and our caller. */
function handOver() {
  var node = findNode();
  if (node === null) {
    refuseWithoutNode("this needs Node " + NEEDED + ", you have " + process.versions.node + ", and the one that comes with the packages is missing.");
    return;
  }
  var env = Object.assign({}, process.env);
  env[HANDED_OVER] = "1";
  // The channel carries no messages. It closes when we die, however we die, and that is how the child learns of it.
  var child = spawn(node, [fileURLToPath(import.meta.url)].concat(process.argv.slice(2)), {
    env: env,
    stdio: ["inherit", "inherit", "inherit", "ipc"],
  });
  var onTerminal = Boolean(process.stdin.isTTY || process.stdout.isTTY || process.stderr.isTTY);
  var interrupts = 0;
  /** @param {NodeJS.Signals} signal */
  function passOn(signal) {
    if (signal === "SIGINT") interrupts += 1;
    // Ctrl+C on a terminal reaches the child by itself; a second one from us could look like impatience.
    if (signal === "SIGINT" && onTerminal && interrupts === 1) return;
    child.kill(signal);
  }
  SIGNALS.forEach(function (signal) { process.on(signal, passOn); });
  child.on("error", function (error) {
    refuseWithoutNode("Node " + NEEDED + " at " + node + " does not start (" + error.message + ").");
  });
  child.on("exit", function (code, signal) {
    SIGNALS.forEach(function (name) { process.removeListener(name, passOn); });
    if (signal === null) {
      process.exit(code === null ? 2 : code);
    } else {
      process.kill(process.pid, signal); // end the way the child ended, so that shells see it
      setTimeout(function () { process.exit(128 + 15); }, 1000); // where that signal does not end us
    }
  });
}

/** Ends with the parent that handed over to us: first asked, then made to. */
function endWithParent() {
  delete process.env[HANDED_OVER]; // not for the programs that we start
  if (!process.channel) return;
  process.on("disconnect", function () {
    setTimeout(function () { process.exit(143); }, ORPHAN_GRACE_MS).unref();
    process.kill(process.pid, "SIGTERM");
  });
  process.channel.unref();
}

/** Node 24.0 to 24.11 still warns of features that we rely on; a person at the terminal can do nothing about it. */
function hushExperiments() {
  /** @type {Function} */
  var emit = process.emitWarning;
  /** @param {unknown} _warning @param {any} [options] */
  process.emitWarning = function (_warning, options) {
    var type = typeof options === "string" ? options : options && options.type;
    if (type !== "ExperimentalWarning") emit.apply(process, arguments);
  };
}

var major = Number(process.versions.node.split(".")[0]);
if (major >= NEEDED) {
  hushExperiments();
  if (process.env[HANDED_OVER]) endWithParent();
  // A path that the compiler does not follow: this file is checked without the sources.
  var main = "../src/main.ts";
  import(main)
    .then(function (module) { return module.main(process.argv.slice(2)); })
    .then(
      function (code) { process.exitCode = code; },
      function (error) {
        if (error && error.code === "ERR_MODULE_NOT_FOUND") {
          refuse("a part is missing (" + error.message + "). Run `npm install` in " + home + ".");
        } else {
          process.stderr.write("inclined: " + ((error && error.stack) || error) + "\n");
          process.exitCode = 2;
        }
      },
    );
} else if (major < OLDEST_START) {
  refuse("this needs Node " + OLDEST_START + " or newer; you have " + process.versions.node + ". Install a current Node, then run it again.");
} else if (process.env[HANDED_OVER]) {
  refuseWithoutNode("the Node that comes with the packages is " + process.versions.node + ", not " + NEEDED + ".");
} else {
  handOver();
}
