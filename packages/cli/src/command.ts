import type { Output } from "./output.ts";

/** One option of a command. */
export interface OptionSpec {
  type: "boolean" | "string";
  /** May be given several times. */
  multiple?: true;
  /** What stands for the value in the help, `DIR`. */
  value?: string;
  help: string;
}

/** What a command is given: checked options, and its words in order. */
export interface Input {
  flag: (name: string) => boolean;
  /** The last value given, or undefined. */
  value: (name: string) => string | undefined;
  values: (name: string) => readonly string[];
  words: readonly string[];
  output: Output;
}

/** A command of the `inclined` bin, one per file. */
export interface Command {
  /** One line for the list of commands. */
  summary: string;
  /** What can follow the command's name, one line for each form. */
  forms: readonly string[];
  /** More than the forms and options say; empty where they say it all. */
  details: string;
  options: Readonly<Record<string, OptionSpec>>;
  /** How many words it takes beside options. */
  words: { min: number; max: number };
  /** @returns the exit code. @throws {InclinedError} whose row in the failure table has the exit code */
  run: (input: Input) => Promise<number>;
}

/** Of every command that uses a data folder. */
export const DATA_OPTION = {
  data: { type: "string", value: "DIR", help: "The data folder, instead of the usual one or INCLINED_DATA." },
} as const satisfies Record<string, OptionSpec>;
