import { spawn } from "node:child_process";
import { basename } from "node:path";
import { InclinedError } from "@inclined/core/errors";
import type { Transcript } from "@inclined/core/schema/transcript";
import { readTranscript } from "@inclined/intake/transcript/read-transcript";
import { commandWords, PLACES } from "./command-line.ts";
import { failed } from "./failed.ts";
import { heardNothing } from "./heard-nothing.ts";

/** Two hours of sound on a slow machine, and no longer. */
const LIMIT_SECONDS = 60 * 60;
const MOST_OUTPUT = 32 * 1024 * 1024;
const MOST_COMPLAINT = 4_000;

export interface CommandTask {
  /** As `commandWords` reads it. */
  line: string;
  /** Makes the file that a place of the line stands for; asked only for those that the line names. */
  fileFor: (place: keyof typeof PLACES) => Promise<string>;
  /** Kills it. */
  signal: AbortSignal;
  limitSeconds?: number;
}

/**
 * Has a program of this machine write down what was said. It gets no shell, and what it prints is read as a transcript.
 * @throws {InclinedError} transcriber-failed, with what the program complained of last
 */
export async function askCommand({ line, fileFor, signal, limitSeconds = LIMIT_SECONDS }: CommandTask): Promise<Transcript> {
  const [program, ...words] = commandWords(line);
  const filled: string[] = [];
  for (const word of words) {
    let whole = word;
    for (const [place, sign] of Object.entries(PLACES)) if (whole.includes(sign)) whole = whole.replaceAll(sign, await fileFor(place as keyof typeof PLACES));
    filled.push(whole);
  }
  const name = basename(program);
  const printed = await run({ program, name, words: filled, signal, limitSeconds });
  try {
    return { ...(await readTranscript(printed)), from: "command", by: name };
  } catch (error) {
    if (!(error instanceof InclinedError)) throw error;
    if (heardNothing(printed)) throw failed(`${name} heard no words in this recording. Type them, or record anew.`, error);
    throw failed(printed.byteLength === 0 ? `${name} ended without printing a word. It has to print VTT or JSON to its standard output.` : `What ${name} printed is no transcript. It has to print VTT or JSON, and nothing else, to its standard output.`, error);
  }
}

function run({ program, name, words, signal, limitSeconds }: { program: string; name: string; words: string[]; signal: AbortSignal; limitSeconds: number }): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    // a group of its own, so that what it starts in turn ends with it
    const grouped = process.platform !== "win32";
    const child = spawn(program, words, { shell: false, detached: grouped, stdio: ["ignore", "pipe", "pipe"], windowsHide: true });
    const pieces: Buffer[] = [];
    let bytes = 0;
    let complaint = "";
    let why: InclinedError | null = null;
    const end = (reason: InclinedError): void => {
      why ??= reason;
      try {
        if (grouped && child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
        else child.kill("SIGKILL");
      } catch {
        // it is gone already
      }
    };
    const cancel = (): void => end(failed("It was cancelled. The recording is as it was."));
    const clock = setTimeout(() => end(failed(`${name} took more than ${spoken(limitSeconds)} and was ended. A smaller model may be quick enough on this machine.`)), limitSeconds * 1_000);
    if (signal.aborted) cancel();
    signal.addEventListener("abort", cancel, { once: true });
    const done = (settle: () => void): void => {
      clearTimeout(clock);
      signal.removeEventListener("abort", cancel);
      settle();
    };
    child.stdout.on("data", (piece: Buffer) => {
      bytes += piece.byteLength;
      if (bytes > MOST_OUTPUT) end(failed(`${name} printed more than ${MOST_OUTPUT / 2 ** 20} MB and was ended. It has to print a transcript, and nothing else.`));
      else pieces.push(piece);
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => (complaint = `${complaint}${text}`.slice(-MOST_COMPLAINT)));
    child.once("error", (error) => done(() => reject(why ?? failed(notStarted(name, error), error))));
    child.once("close", (code, killedBy) =>
      done(() => {
        if (why !== null) reject(why);
        else if (code === 0) resolve(new Uint8Array(Buffer.concat(pieces)));
        else reject(failed(`${name} ended ${code === null ? `by ${killedBy ?? "a signal"}` : `with ${code}`}${lastLine(complaint)}`));
      }),
    );
  });
}

const spoken = (seconds: number): string => (seconds >= 60 ? `${Math.round(seconds / 60)} minutes` : `${seconds} seconds`);

function notStarted(name: string, error: NodeJS.ErrnoException): string {
  if (error.code === "ENOENT") return `There is no program “${name}” here. Install it, or write its whole path in Settings.`;
  if (error.code === "EACCES") return `“${name}” may not be run. Make it executable, or name another program in Settings.`;
  return `“${name}” could not be started (${error.code ?? error.message}).`;
}

/** What a program says before it gives up is mostly in its last line. */
function lastLine(complaint: string): string {
  const line = complaint.replaceAll(/\u001b\[[0-9;]*[A-Za-z]/g, "").split("\n").map((each) => each.trim()).findLast((each) => each !== "");
  return line === undefined ? ", and said nothing." : `: ${line.slice(0, 300)}`;
}
