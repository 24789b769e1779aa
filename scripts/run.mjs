// Other programs as children of ours. For Node 20, without dependencies; never through a shell.
import { spawn } from "node:child_process";
import { constants } from "node:os";

const KEPT_OUTPUT = 200_000; // characters; enough for the end of any failure
const KILL_AFTER_MS = 8000;

/** An expected failure of these scripts: the message is for the person, no stack is shown. */
export class ScriptFailure extends Error {}

/** Somebody pressed Ctrl+C or asked us to end. */
export class Interrupted extends Error {
  /** @param {NodeJS.Signals} signal */
  constructor(signal) {
    super(`interrupted by ${signal}`);
    this.exitCode = 128 + constants.signals[signal];
  }
}

const SIGNALS = /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"]);

/**
 * Runs a program and keeps its output to itself. Signals that we get end it, too; then this throws Interrupted after it ended.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, onStart?: (pid: number | undefined) => void, timeoutMs?: number }} [options]
 * @returns {Promise<{ code: number, output: string }>} output: both streams, in order of arrival, only the end when it is long
 */
export function runQuietly(command, args, { cwd, env, onStart, timeoutMs } = {}) {
  return new Promise((done, failed) => {
    const child = spawn(command, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"], windowsHide: true });
    let output = "";
    /** @type {NodeJS.Signals | null} */
    let interruptedBy = null;
    /** @type {NodeJS.Timeout | undefined} */
    let killTimer;
    const end = () => {
      child.kill("SIGTERM");
      killTimer ??= setTimeout(() => child.kill("SIGKILL"), KILL_AFTER_MS);
    };
    /** @param {NodeJS.Signals} signal */
    const onSignal = (signal) => {
      interruptedBy = signal;
      end();
    };
    const timeout = timeoutMs === undefined ? undefined : setTimeout(end, timeoutMs);
    const cleanUp = () => {
      for (const signal of SIGNALS) process.off(signal, onSignal);
      clearTimeout(killTimer);
      clearTimeout(timeout);
    };
    for (const signal of SIGNALS) process.on(signal, onSignal);
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8");
      stream.on("data", (text) => (output = (output + text).slice(-KEPT_OUTPUT)));
    }
    child.on("error", (error) => {
      cleanUp();
      failed(new ScriptFailure(`${command} does not start: ${error.message}`));
    });
    child.on("close", (code, signal) => {
      cleanUp();
      if (interruptedBy !== null) failed(new Interrupted(interruptedBy));
      else done({ code: code ?? 128 + (signal ? constants.signals[signal] : 0), output });
    });
    if (child.pid !== undefined) onStart?.(child.pid);
  });
}

/**
 * Runs a program on our own stdin, stdout and stderr and passes signals on to it.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<number>} its exit code, 128 + n when signal n ended it
 */
export function runInForeground(command, args, { cwd, env } = {}) {
  return new Promise((done, failed) => {
    const child = spawn(command, args, { cwd, env, stdio: "inherit" });
    const onTerminal = Boolean(process.stdin.isTTY || process.stdout.isTTY || process.stderr.isTTY);
    let interrupts = 0;
    /** @param {NodeJS.Signals} signal */
    const onSignal = (signal) => {
      // Ctrl+C on a terminal reaches the child by itself; a second one from us could look like impatience.
      if (signal === "SIGINT" && onTerminal && ++interrupts === 1) return;
      child.kill(signal);
    };
    for (const signal of SIGNALS) process.on(signal, onSignal);
    const cleanUp = () => {
      for (const signal of SIGNALS) process.off(signal, onSignal);
    };
    child.on("error", (error) => {
      cleanUp();
      failed(new ScriptFailure(`${command} does not start: ${error.message}`));
    });
    child.on("exit", (code, signal) => {
      cleanUp();
      done(code ?? 128 + (signal ? constants.signals[signal] : 0));
    });
  });
}

/**
 * Runs a script's main function: expected failures become a sentence on stderr and exit code 2.
 * @param {() => Promise<number>} main resolves to the exit code
 */
export async function runScript(main) {
  try {
    process.exitCode = await main();
  } catch (error) {
    if (error instanceof Interrupted) {
      process.exitCode = error.exitCode;
    } else if (error instanceof ScriptFailure) {
      process.stderr.write(`${error.message}\n`);
      process.exitCode = 2;
    } else {
      throw error;
    }
  }
}
