import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PR_FAQ_CRITERIA, PR_FAQ_PITFALLS } from "@inclined/core/documents/pr-faq/ids";
import type { LabelledDocument } from "./labelled-document.ts";
import type { ReaderAgreement } from "./read-readings.ts";

const ROOT = join(import.meta.dirname, "..", "documents", "readings");

/** One reading of one document: what holds and what is raised. */
export interface DocumentReading {
  id: string;
  holds: readonly string[];
  pitfalls: readonly string[];
}

/** Lines `id | holds: a, b | pitfalls: x`; empty lines and those that begin with # are skipped. */
export function parseDocumentReadings(text: string): DocumentReading[] {
  return text.split("\n").map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("#")).map((line) => {
    const [id = "", ...parts] = line.split("|").map((part) => part.trim());
    const list = (name: string): string[] => (parts.find((part) => part.startsWith(`${name}:`))?.slice(name.length + 1) ?? "").split(",").map((each) => each.trim()).filter((each) => each !== "");
    return { id, holds: list("holds"), pitfalls: list("pitfalls") };
  });
}

/** All second readings, file by file; none while there is no file. */
export function readDocumentReadings(): DocumentReading[] {
  return readdirSync(ROOT).filter((name) => name.endsWith(".txt")).sort().flatMap((name) => parseDocumentReadings(readFileSync(join(ROOT, name), "utf8")));
}

/** How often the writer's labels and the second, blind reading say the same, per criterion and pitfall. */
export function documentReaderAgreement(documents: readonly LabelledDocument[], readings: readonly DocumentReading[]): ReaderAgreement[] {
  const second = new Map(readings.map((reading) => [reading.id, new Set([...reading.holds, ...reading.pitfalls])]));
  const read = documents.filter(({ id }) => second.has(id));
  if (read.length === 0) return [];
  return [...PR_FAQ_CRITERIA, ...PR_FAQ_PITFALLS].filter((id) => id !== "template").map((id) => {
    const entry = { lens: "pr-faq", id, both: 0, firstOnly: 0, secondOnly: 0, neither: 0 };
    for (const { id: name, holds, pitfalls } of read) {
      const one = holds.includes(id) || pitfalls.includes(id);
      const other = second.get(name)?.has(id) === true;
      entry[one ? (other ? "both" : "firstOnly") : other ? "secondOnly" : "neither"] += 1;
    }
    return entry;
  });
}
