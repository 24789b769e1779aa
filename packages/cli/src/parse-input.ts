import { parseArgs } from "node:util";
import { InclinedError } from "@inclined/core/errors";
import type { Command, Input, OptionSpec } from "./command.ts";
import { didYouMean } from "./nearest.ts";
import { createOutput } from "./output.ts";

/** Every command has these. */
export const COMMON_OPTIONS: Readonly<Record<string, OptionSpec & { short?: string }>> = {
  json: { type: "boolean", help: "Print the result as JSON on stdout." },
  help: { type: "boolean", short: "h", help: "Show this help." },
};

/**
 * Checks what was typed after a command's name.
 * @throws {InclinedError} invalid-input, with the nearest thing that would have been right
 */
export function parseInput(name: string, command: Command, argv: readonly string[]): Input {
  const specs: Readonly<Record<string, OptionSpec>> = { ...command.options, ...COMMON_OPTIONS };
  const options = Object.fromEntries(
    Object.entries({ ...command.options, ...COMMON_OPTIONS }).map(([option, { type, ...spec }]) => [
      option,
      "short" in spec && spec.short ? { type, multiple: true, short: spec.short } : { type, multiple: true },
    ]),
  );
  const wrong = (message: string) => new InclinedError("invalid-input", `${message} See inclined ${name} --help.`);
  // not strict: its own messages know no suggestions
  const { tokens, positionals } = parseArgs({ args: [...argv], options, strict: false, allowPositionals: true, tokens: true });
  const given = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const spec = Object.hasOwn(specs, token.name) ? specs[token.name] : undefined;
    if (!spec) throw wrong(`There is no option ${token.rawName}.${didYouMean(token.rawName, Object.keys(specs).map((each) => `--${each}`))}`);
    if (spec.type === "boolean" && token.value !== undefined) throw wrong(`The option ${token.rawName} takes no value.`);
    const swallowed = !token.inlineValue && token.value !== undefined && /^-./.test(token.value);
    if (spec.type === "string" && (token.value === undefined || token.value === "" || swallowed))
      throw wrong(`The option ${token.rawName} needs a value: ${token.rawName} ${spec.value ?? "VALUE"}.`);
    const values = given.get(token.name) ?? [];
    values.push(token.value ?? "");
    if (values.length > 1 && spec.type === "string" && !spec.multiple) throw wrong(`The option ${token.rawName} can be given once only.`);
    given.set(token.name, values);
  }
  const { min, max } = command.words;
  const words = positionals.filter((word) => typeof word === "string");
  const isHelp = given.has("help");
  if (words.length > max && !isHelp) throw wrong(`"${words[max]}" is one word too many for inclined ${name}.`);
  if (words.length < min && !isHelp) throw wrong(`Something is missing: inclined ${name} ${command.forms[0] ?? ""}.`);
  return {
    flag: (option) => given.has(option),
    value: (option) => given.get(option)?.at(-1),
    values: (option) => given.get(option) ?? [],
    words,
    output: createOutput(given.has("json")),
  };
}
