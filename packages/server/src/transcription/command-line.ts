import { InclinedError } from "@inclined/core/errors";

/** Where a command line names the sound: the recording as it is, or as 16 kHz mono WAV. */
export const PLACES = { file: "{file}", wav: "{wav}" } as const;

/**
 * The words of a command line. Quotes keep words together and a backslash takes the next character as it is; nothing else
 * means anything, for no shell ever sees it: `;`, `|`, `$` and `*` are letters.
 * @throws {InclinedError} invalid-input when a quote is open, or nothing names the sound
 */
export function commandWords(line: string): [string, ...string[]] {
  const words: string[] = [];
  let word: string | null = null;
  let quote: string | null = null;
  for (let at = 0; at < line.length; at += 1) {
    const letter = line[at] ?? "";
    if (quote !== null) {
      if (letter === quote) quote = null;
      else if (letter === "\\" && quote === '"' && /["\\]/.test(line[at + 1] ?? "")) word = `${word ?? ""}${line[(at += 1)] ?? ""}`;
      else word = `${word ?? ""}${letter}`;
    } else if (letter === '"' || letter === "'") {
      quote = letter;
      word ??= "";
    } else if (/\s/.test(letter)) {
      if (word !== null) words.push(word);
      word = null;
    } else if (letter === "\\" && /[\s"'\\]/.test(line[at + 1] ?? "")) word = `${word ?? ""}${line[(at += 1)] ?? ""}`;
    else word = `${word ?? ""}${letter}`;
  }
  if (quote !== null) throw new InclinedError("invalid-input", `A quotation mark (${quote}) in the command is not closed. Close it, or take it away.`);
  if (word !== null) words.push(word);
  const [program, ...rest] = words;
  if (program === undefined || program === "") throw new InclinedError("invalid-input", "The command is empty. Write the program and its arguments, with {file} where the recording goes.");
  if (!rest.some((each) => each.includes(PLACES.file) || each.includes(PLACES.wav))) {
    throw new InclinedError("invalid-input", "The command does not say where the recording goes. Write {file} among its arguments, or {wav} for a program that reads WAV only.");
  }
  return [program, ...rest];
}
