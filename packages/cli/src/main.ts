import { FAILURES, InclinedError } from "@inclined/core/errors";
import type { Command } from "./command.ts";
import { commandHelp, mainHelp } from "./help.ts";
import { didYouMean } from "./nearest.ts";
import { endOnBrokenPipe } from "./output.ts";
import { parseInput } from "./parse-input.ts";
import { readVersion } from "./version.ts";

/** Every command, in the order of the help; each file is read only when its command is called. */
const COMMANDS: Readonly<Record<string, { summary: string; load: () => Promise<Command> }>> = {
  start: { summary: "Open the studio.", load: async () => (await import("./commands/start.ts")).start },
  assess: { summary: "Assess answers, without opening any data.", load: async () => (await import("./commands/assess.ts")).assess },
  resume: { summary: "Read a résumé, without opening any data.", load: async () => (await import("./commands/resume.ts")).resume },
  posting: { summary: "Read a job posting, without opening any data.", load: async () => (await import("./commands/posting.ts")).posting },
  match: { summary: "Hold a posting against a résumé, without opening any data.", load: async () => (await import("./commands/match.ts")).match },
  check: { summary: "Check a paper, without opening any data.", load: async () => (await import("./commands/check.ts")).check },
  experiment: { summary: "Say how large and how long an experiment has to be.", load: async () => (await import("./commands/experiment.ts")).experiment },
  rehearse: { summary: "Run a whole loop over answers that were given, without a screen and without opening any data.", load: async () => (await import("./commands/rehearse.ts")).rehearse },
  sample: { summary: "Load or remove the sample candidate.", load: async () => (await import("./commands/sample.ts")).sample },
  export: { summary: "Write candidates to an archive.", load: async () => (await import("./commands/export.ts")).exportCommand },
  import: { summary: "Add what an archive holds.", load: async () => (await import("./commands/import.ts")).importCommand },
  backup: { summary: "Back up everything.", load: async () => (await import("./commands/backup.ts")).backup },
  restore: { summary: "Replace what stands by what an archive holds.", load: async () => (await import("./commands/restore.ts")).restore },
  "delete-everything": {
    summary: "Delete everything for good.",
    load: async () => (await import("./commands/delete-everything.ts")).deleteEverythingCommand,
  },
};

/**
 * The `inclined` command.
 * @param argv what was typed after `inclined`
 * @returns the exit code: 0 done, 1 done but not well, 2 could not run. Bugs are thrown.
 */
export async function main(argv: string[]): Promise<number> {
  endOnBrokenPipe();
  try {
    return await run(argv);
  } catch (error) {
    if (!(error instanceof InclinedError)) throw error;
    process.stderr.write(`inclined: ${error.message}\n`);
    return FAILURES[error.code].exit;
  }
}

async function run([name = "--help", ...rest]: string[]): Promise<number> {
  if (name === "--version" || name === "-V") return print(`${readVersion()}\n`);
  if (name === "--help" || name === "-h" || (name === "help" && rest.length === 0)) return print(mainHelp(summaries()));
  if (name === "help") return run([...rest.slice(0, 1), "--help"]);
  const entry = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!entry) {
    const what = name.startsWith("-") ? "option" : "command";
    throw new InclinedError("invalid-input", `There is no ${what} "${name}".${didYouMean(name, Object.keys(COMMANDS))} See inclined --help.`);
  }
  const command = await entry.load();
  const input = parseInput(name, command, rest);
  if (input.flag("help")) return print(commandHelp(name, command));
  return command.run(input);
}

function summaries(): Record<string, string> {
  return Object.fromEntries(Object.entries(COMMANDS).map(([name, { summary }]) => [name, summary]));
}

function print(text: string): number {
  process.stdout.write(text);
  return 0;
}
