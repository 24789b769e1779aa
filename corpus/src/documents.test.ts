import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PR_FAQ_CRITERIA, PR_FAQ_PITFALLS } from "@inclined/core/documents/pr-faq/ids";
import { describe, expect, it } from "vitest";
import { documentReaderAgreement, parseDocumentReadings, readDocumentReadings } from "./read-document-readings.ts";
import { isDocumentKeptBack, LabelledDocumentError, readHandedDocuments, readLabelledDocuments, readWrittenDocuments } from "./read-documents.ts";

const handed = readHandedDocuments();
const written = readWrittenDocuments();
const all = [...handed, ...written];
const LABELS = [...PR_FAQ_CRITERIA, ...PR_FAQ_PITFALLS].filter((id) => id !== "template");

const normal = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
const twice = (list: readonly string[]): string[] => list.filter((one, at) => list.indexOf(one) !== at);

describe("labelled documents", () => {
  it("holds the handed ones as they were given", () => {
    const sum = createHash("sha256").update(readFileSync(join(import.meta.dirname, "..", "handed", "pr-faq.jsonl"))).digest("hex");
    expect(sum).toBe("be950c614afa296cb0622e7ad9b5772a6bb4044b1c7323659f07aa446ce51599");
    expect(handed).toHaveLength(20);
  });

  it("holds at least 60 written ones by three writers, each with its own id, domain and words", () => {
    expect(written.length).toBeGreaterThanOrEqual(60);
    expect(new Set(written.map(({ writer }) => writer)).size).toBeGreaterThanOrEqual(3);
    expect(twice(all.map(({ id }) => id))).toEqual([]);
    expect(twice(written.map(({ domain }) => domain.toLowerCase()))).toEqual([]);
    expect(twice(all.map(({ document }) => normal(document)))).toEqual([]);
    expect(written.filter(({ id, writer, domain }) => !id.startsWith(`${writer}-pf-`) || domain === "").map(({ id }) => id)).toEqual([]);
  });

  it("labels by the ids of the rubric book, nothing as both held and near", () => {
    const ids = new Set<string>([...PR_FAQ_CRITERIA, ...PR_FAQ_PITFALLS]);
    for (const { id, holds, pitfalls, near } of all) {
      expect({ id, wrong: [...holds, ...pitfalls, ...near].filter((each) => !ids.has(each)) }).toEqual({ id, wrong: [] });
      expect({ id, both: near.filter((each) => holds.includes(each) || pitfalls.includes(each)) }).toEqual({ id, both: [] });
    }
    // the rubric book: where no constraint is named, they are ignored
    expect(all.filter(({ holds, pitfalls }) => holds.includes("constraints") === pitfalls.includes("ignored-constraints")).map(({ id }) => id)).toEqual([]);
  });

  it("shares no passage of twelve words between two documents", () => {
    const seen = new Map<string, string>();
    const shared: string[] = [];
    for (const { id, document } of all) {
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

  it.each(LABELS)("%s: enough that have it, and enough that have not", (label) => {
    const has = all.filter(({ holds, pitfalls }) => holds.includes(label as never) || pitfalls.includes(label as never)).length;
    expect(has).toBeGreaterThanOrEqual(12);
    expect(all.length - has).toBeGreaterThanOrEqual(12);
    expect(written.filter(({ near }) => near.includes(label)).length).toBeGreaterThanOrEqual(2);
  });

  it("keeps about a fifth back, by domain", () => {
    const back = written.filter(isDocumentKeptBack);
    expect(back.length / written.length).toBeGreaterThan(0.15);
    expect(back.length / written.length).toBeLessThan(0.27);
    expect(new Set(back.map(({ writer }) => writer)).size).toBe(3);
    expect(handed.filter(isDocumentKeptBack)).toEqual([]);
  });
});

describe("the reader of documents", () => {
  const HEAD = "=== ash-pf-01\ndomain: ferries\nholds: faq-cost\npitfalls:\nnear:\ndisputed:\nwhy: one\n---\n";

  it("takes a document with rules and heads of its own", () => {
    const [one] = readLabelledDocuments(`${HEAD}# A\n\n---\n\nB\n\n=== \n`, "ash");
    expect(one).toMatchObject({ id: "ash-pf-01", domain: "ferries", holds: ["faq-cost"], pitfalls: [], document: "# A\n\n---\n\nB\n\n===" });
  });

  it("refuses ids that are not of the rubric book, and heads that lack a line", () => {
    expect(() => readLabelledDocuments(HEAD.replace("faq-cost", "faq-price") + "A", "ash")).toThrow(LabelledDocumentError);
    expect(() => readLabelledDocuments(HEAD.replace("near:\n", "") + "A", "ash")).toThrow("no line near");
  });
});

describe("second readings", () => {
  it("are of documents that are there, by the ids of the rubric book", () => {
    const ids = new Set<string>(LABELS);
    const readings = readDocumentReadings();
    expect(readings.filter(({ id }) => !all.some((document) => document.id === id)).map(({ id }) => id)).toEqual([]);
    expect(readings.flatMap(({ id, holds, pitfalls }) => [...holds, ...pitfalls].filter((each) => !ids.has(each)).map((each) => `${id} ${each}`))).toEqual([]);
  });

  it("are held against the labels", () => {
    const readings = parseDocumentReadings("# blind\nash-pf-01 | holds: faq-cost, mvp | pitfalls:\n\n");
    expect(readings).toEqual([{ id: "ash-pf-01", holds: ["faq-cost", "mvp"], pitfalls: [] }]);
    const [document] = readLabelledDocuments("=== ash-pf-01\ndomain: ferries\nholds: faq-cost\npitfalls: vague-number\nnear:\ndisputed:\nwhy: one\n---\nA", "ash");
    const agreement = documentReaderAgreement(document === undefined ? [] : [document], readings);
    const of = (id: string) => agreement.find((each) => each.id === id);
    expect([of("faq-cost")?.both, of("mvp")?.secondOnly, of("vague-number")?.firstOnly, of("faq-scale")?.neither]).toEqual([1, 1, 1, 1]);
  });
});
