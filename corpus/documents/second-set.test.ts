import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PR_FAQ_CRITERIA, PR_FAQ_PITFALLS } from "@inclined/core/documents/pr-faq/ids";
import { describe, expect, it } from "vitest";
import { parseDocumentReadings } from "../src/read-document-readings.ts";
import { readHandedDocuments, readLabelledDocuments, readWrittenDocuments } from "../src/read-documents.ts";

const HERE = import.meta.dirname;
const second = readdirSync(HERE).filter((name) => name.endsWith(".txt")).sort().flatMap((name) => readLabelledDocuments(readFileSync(join(HERE, name), "utf8"), name.slice(0, -".txt".length)));
const first = [...readHandedDocuments(), ...readWrittenDocuments()];
const normal = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
const twice = (list: readonly string[]): string[] => list.filter((one, at) => list.indexOf(one) !== at);

describe("the second set of labelled documents", () => {
  it("holds at least 30 by three writers, four to each of eight areas that the first set does not have", () => {
    expect(second.length).toBeGreaterThanOrEqual(30);
    expect(new Set(second.map(({ writer }) => writer)).size).toBe(3);
    expect(twice([...first, ...second].map(({ id }) => id))).toEqual([]);
    expect(twice([...first, ...second].map(({ domain }) => domain.toLowerCase()).filter((domain) => domain !== ""))).toEqual([]);
    const areas = second.map(({ domain }) => domain.split(":")[0]);
    expect(new Set(areas).size).toBe(8);
    for (const area of areas) expect(areas.filter((each) => each === area)).toHaveLength(4);
    expect(second.filter(({ id, writer }) => !id.startsWith(`${writer}-pf-`)).map(({ id }) => id)).toEqual([]);
  });

  it("labels nothing as both held and near, and constraints as either named or ignored", () => {
    for (const { id, holds, pitfalls, near } of second) expect({ id, both: near.filter((each) => holds.includes(each) || pitfalls.includes(each)) }).toEqual({ id, both: [] });
    expect(second.filter(({ holds, pitfalls }) => holds.includes("constraints") === pitfalls.includes("ignored-constraints")).map(({ id }) => id)).toEqual([]);
  });

  it("shares no passage of twelve words with any other document", () => {
    const seen = new Map<string, string>();
    const shared: string[] = [];
    for (const { id, document } of [...first, ...second]) {
      const words = normal(document).split(" ");
      for (let at = 0; at + 12 <= words.length; at += 1) {
        const piece = words.slice(at, at + 12).join(" ");
        const other = seen.get(piece) ?? id;
        if (other !== id) shared.push(`${other} and ${id}: ${piece}`);
        seen.set(piece, other);
      }
    }
    expect(shared).toEqual([]);
  });

  it("has been read twice, each document once", () => {
    const readings = parseDocumentReadings(readFileSync(join(HERE, "readings", "second-set", "second-1.txt"), "utf8"));
    expect(readings.map(({ id }) => id).sort()).toEqual(second.map(({ id }) => id).sort());
    const ids = new Set<string>([...PR_FAQ_CRITERIA, ...PR_FAQ_PITFALLS]);
    expect(readings.flatMap(({ holds, pitfalls }) => [...holds, ...pitfalls]).filter((each) => !ids.has(each))).toEqual([]);
  });
});
