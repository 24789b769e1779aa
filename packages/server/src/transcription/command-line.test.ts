import { describe, expect, it } from "vitest";
import { commandWords } from "./command-line.ts";

describe("a command line", () => {
  it.each<[string, string[]]>([
    ["whisper-cli -m model.bin -oj {file}", ["whisper-cli", "-m", "model.bin", "-oj", "{file}"]],
    ['"C:\\Program Files\\w.exe" --in={wav}', ["C:\\Program Files\\w.exe", "--in={wav}"]],
    ["'my tool' 'it''s' {file}", ["my tool", "its", "{file}"]],
    ["a\\ tool \"say \\\"um\\\"\" '' {file}", ["a tool", 'say "um"', "", "{file}"]],
    ["tool $HOME * ; rm -rf / {file}", ["tool", "$HOME", "*", ";", "rm", "-rf", "/", "{file}"]],
  ])("%s", (line, words) => expect(commandWords(line)).toEqual(words));

  it.each([["   ", /empty/], ["tool", /does not say where/], ["{file}", /does not say where/], ['tool "{file}', /not closed/]])("%j is refused", (line, words) => expect(() => commandWords(line)).toThrow(words));
});
