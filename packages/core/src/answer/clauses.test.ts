import { describe, expect, it } from "vitest";
import { readText } from "./reading.ts";

/** The names of what holds for the first passage. */
const status = (text: string): string => {
  const first = readText(text).statuses[0];
  return first === undefined ? "" : Object.entries(first).filter(([, holds]) => holds).map(([name]) => name).join(" ");
};

describe("clauseStatus", () => {
  it.each([
    ["We set the bar at five percent.", ""],
    ["We did not set a bar.", "negated"],
    ["nobody checked the door that night", "negated"],
    ["I would set the bar at five percent.", "hypothetical"],
    ["If it slips we stop.", "hypothetical"],
    ["I'd have loved to run it next to the old one.", "hypothetical"],
    ["We wanted to run it next to the old one.", "intended"],
    ["we talked about a pilot in two shops", "intended"],
    ["Is it all titles or only ours?", "asked"],
    ["The director wanted to open everywhere at once.", "intended attributed"],
    ["Marek said that the belts would hold.", "hypothetical attributed"],
    ["“Just ship it to everyone on Monday”", "attributed"],
    ["I said that the belts hold.", ""],
  ])("%s → %s", (text, expected) => {
    expect(status(text)).toBe(expected);
  });
});
