import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { MantineTheme } from "@mantine/core";
import { describe, expect, it } from "vitest";
import { cssVariables } from "./theme.ts";

/** Relative luminance and contrast as WCAG 2.2 defines them, for `#rrggbb`. */
function contrast(one: string, other: string): number {
  const luminance = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
      return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [bright = 0, dim = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (bright + 0.05) / (dim + 0.05);
}

const { light, dark } = cssVariables({} as MantineTheme) as Record<"light" | "dark", Record<string, string>>;
const WRITTEN_IN = ["--ink", "--ink-soft", "--accent", "--filler", "--danger", "--mantine-color-placeholder"];
const WRITTEN_ON = ["--paper", "--sheet", "--accent-wash", "--wash-warn"];

it("measures contrast as the standard does", () => {
  expect(contrast("#000000", "#ffffff")).toBe(21);
  expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
});

describe.each([["light", light], ["dark", dark]] as const)("%s", (_scheme, colours) => {
  it.each(WRITTEN_IN)("%s can be read on everything that is written on", (ink) => {
    for (const ground of WRITTEN_ON) expect(contrast(colours[ink] ?? "", colours[ground] ?? "")).toBeGreaterThanOrEqual(4.5);
  });
});

it("is the one that the design language tells", () => {
  const page = readFileSync(join(import.meta.dirname, "..", "..", "..", "..", "docs", "design-language.md"), "utf8");
  for (const name of ["paper", "sheet", "ink", "ink-soft", "rule", "accent", "filler", "danger"]) {
    expect(page).toContain(`| ${name} | \`${light[`--${name}`]}\` | \`${dark[`--${name}`]}\` |`);
  }
});
