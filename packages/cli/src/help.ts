import type { Command, OptionSpec } from "./command.ts";
import { COMMON_OPTIONS } from "./parse-input.ts";

const INDENT = "  ";

function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length)) + 3;
  return rows.map(([left, right]) => `${INDENT}${left.padEnd(width)}${right}`);
}

function optionRow([name, spec]: [string, OptionSpec & { short?: string }]): [string, string] {
  const short = spec.short ? `-${spec.short}, ` : "";
  return [`${short}--${name}${spec.value ? ` ${spec.value}` : ""}`, spec.help];
}

/** The help of one command. */
export function commandHelp(name: string, command: Command): string {
  return [
    command.summary,
    "",
    "Usage:",
    ...command.forms.map((form) => `${INDENT}inclined ${name} ${form}`.trimEnd()),
    ...(command.details ? ["", command.details] : []),
    "",
    "Options:",
    ...columns(Object.entries({ ...command.options, ...COMMON_OPTIONS }).map(optionRow)),
    "",
  ].join("\n");
}

/** The help of the whole bin. */
export function mainHelp(summaries: Readonly<Record<string, string>>): string {
  return [
    "Inclined: practice for an Amazon TPM or PM interview loop, on your own machine.",
    "",
    "Usage:",
    `${INDENT}inclined COMMAND [options]`,
    "",
    "Commands:",
    ...columns(Object.entries(summaries)),
    "",
    "Options:",
    ...columns([
      ["-h, --help", "Show this help, or that of a command."],
      ["-V, --version", "Print the version."],
    ]),
    "",
    "Every command takes --json: JSON on stdout, words on stderr.",
    "Exit codes: 0 done, 1 done but not well, 2 could not run.",
    "",
  ].join("\n");
}
