/** Where a command speaks: JSON on stdout, words on stderr. */
export interface Output {
  /** Whether `--json` was given. */
  json: boolean;
  /** A line for people, on stderr. */
  say: (words: string) => void;
  /** The result: with `--json` the value on stdout, otherwise the words on stderr. */
  answer: (value: unknown, words: string) => void;
  /** Writes to stdout and waits until it is taken, so that a slow reader slows us down. */
  write: (text: string) => Promise<void>;
}

export function createOutput(json: boolean): Output {
  const say = (words: string) => void process.stderr.write(`${words}\n`);
  return {
    json,
    say,
    answer: (value, words) => (json ? void process.stdout.write(`${JSON.stringify(value)}\n`) : say(words)),
    write: (text) =>
      process.stdout.write(text)
        ? Promise.resolve()
        : new Promise((resolve) => void process.stdout.once("drain", resolve)),
  };
}

let keepsRunning = false;

/** A studio goes on when nobody reads what it says any more; every other command has nobody left to work for. */
export function surviveBrokenPipe(): void {
  keepsRunning = true;
}

/** Lets `inclined … | head` end quietly. */
export function endOnBrokenPipe(): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (keepsRunning) return;
      process.exit(error.code === "EPIPE" ? 0 : 2);
    });
}
