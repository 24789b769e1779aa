import { readFileSync } from "node:fs";
import { join } from "node:path";
import { contradictionsIn } from "@inclined/core/interview/contradictions";
import { describe, expect, it } from "vitest";
import { REPOSITORY } from "./machine.ts";

interface Pair {
  id: string;
  first: string;
  second: string;
  isSame: boolean;
}

const pairs = readFileSync(join(REPOSITORY, "corpus", "told-twice.jsonl"), "utf8").trim().split("\n").map((line) => JSON.parse(line) as Pair);
const found = pairs.filter(({ first, second }) => contradictionsIn([{ id: "first", text: first }, { id: "second", text: second }]).length > 0);

describe("numbers told twice, on pairs written without sight of the code", () => {
  it("are at least forty, half of them none", () => {
    expect(pairs.length).toBeGreaterThanOrEqual(40);
    expect(pairs.filter(({ isSame }) => isSame).length * 2).toBe(pairs.length);
  });

  it("are right in nine of ten that are asked about", () => {
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter(({ isSame }) => isSame).length / found.length, found.filter(({ isSame }) => !isSame).map(({ id }) => id).join(", ")).toBeGreaterThanOrEqual(0.9);
  });
});
