import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { assessDocument } from "@inclined/core/documents/assess-document";
import { PR_FAQ_CRITERIA, PR_FAQ_PITFALLS } from "@inclined/core/documents/pr-faq/ids";
import type { LabelledDocument } from "@inclined/corpus/labelled-document";
import { nameHash } from "@inclined/corpus/name-hash";
import type { ReaderAgreement } from "@inclined/corpus/read-readings";
import { documentReaderAgreement, parseDocumentReadings, readDocumentReadings } from "@inclined/corpus/read-document-readings";
import { isDocumentKeptBack, readHandedDocuments, readLabelledDocuments, readWrittenDocuments } from "@inclined/corpus/read-documents";
import { type Counts, f1 } from "./agreement-figures.ts";

/** `template` needs earlier texts, and no labelled document has it. */
const PITFALLS = PR_FAQ_PITFALLS.filter((id) => id !== "template");

const DOCUMENTS = join(import.meta.dirname, "..", "corpus", "documents");

/** The second set: files beside the writers' folders, one a writer, written after the rules and in other areas. */
function readSecondSet(): LabelledDocument[] {
  return readdirSync(DOCUMENTS).filter((name) => name.endsWith(".txt")).sort().flatMap((name) => readLabelledDocuments(readFileSync(join(DOCUMENTS, name), "utf8"), name.slice(0, -".txt".length)));
}

/** The area of a domain: "farming" of "farming: milk tank alarm". */
const areaOf = ({ domain }: LabelledDocument): string => domain.split(":")[0] ?? "";

/** Half of the areas, every second in the order of their hash: chosen before any check had seen a paper of the set. */
function keptAreas(documents: readonly LabelledDocument[]): ReadonlySet<string> {
  const areas = [...new Set(documents.map(areaOf))].sort((a, b) => nameHash(a) - nameHash(b));
  return new Set(areas.filter((_area, place) => place % 2 === 1));
}

const readSecondReadings = () => parseDocumentReadings(readFileSync(join(DOCUMENTS, "readings", "second-set", "second-1.txt"), "utf8"));

/** Agreement on one set of documents. */
export interface DocumentRow {
  name: string;
  documents: number;
  /** F1 over all labels together, and the mean over ids. */
  criteria: { micro: number; macro: number };
  pitfalls: { micro: number; macro: number };
  byId: ReadonlyMap<string, Counts>;
}

export interface DocumentReport {
  rows: readonly DocumentRow[];
  readings: readonly ReaderAgreement[];
}

/** Bars of the rubric: micro-F1 of criteria and of pitfalls. */
export const DOCUMENT_BARS = { criteria: 0.9, pitfalls: 0.75 } as const;

function rowOf(name: string, documents: readonly LabelledDocument[]): DocumentRow {
  const byId = new Map<string, Counts>([...PR_FAQ_CRITERIA, ...PITFALLS].map((id) => [id, { both: 0, ours: 0, theirs: 0 }]));
  for (const { id, kind, document, holds, pitfalls } of documents) {
    const found = assessDocument({ id, kind, document });
    const ours = new Set<string>([...found.holds, ...found.pitfalls.filter(({ raised }) => raised).map((pitfall) => pitfall.id)]);
    const theirs = new Set([...holds, ...pitfalls]);
    for (const [label, counts] of byId) {
      if (ours.has(label) && theirs.has(label)) counts.both += 1;
      else if (ours.has(label)) counts.ours += 1;
      else if (theirs.has(label)) counts.theirs += 1;
    }
  }
  return { name, documents: documents.length, criteria: together(byId, PR_FAQ_CRITERIA), pitfalls: together(byId, PITFALLS), byId };
}

function together(byId: ReadonlyMap<string, Counts>, ids: readonly string[]): { micro: number; macro: number } {
  const counts = ids.map((id) => byId.get(id) ?? { both: 0, ours: 0, theirs: 0 });
  const sum = counts.reduce((all, each) => ({ both: all.both + each.both, ours: all.ours + each.ours, theirs: all.theirs + each.theirs }), { both: 0, ours: 0, theirs: 0 });
  const single = counts.map(f1).filter(Number.isFinite);
  return { micro: f1(sum), macro: single.reduce((all, each) => all + each, 0) / single.length };
}

/** Judges every labelled document; the kept-out half of the second set is the row that counts. */
export function documentReport(): DocumentReport {
  const handed = readHandedDocuments();
  const written = readWrittenDocuments();
  const second = readSecondSet();
  const kept = keptAreas(second);
  return {
    rows: [
      rowOf("kept-out half of the second set", second.filter((document) => kept.has(areaOf(document)))),
      rowOf("the other half, read while the rules were mended", second.filter((document) => !kept.has(areaOf(document)))),
      rowOf("kept-back fifth of the first set, no longer unseen", written.filter(isDocumentKeptBack)),
      rowOf("handed", handed),
      rowOf("the rest of the first set", written.filter((document) => !isDocumentKeptBack(document))),
      rowOf("all", [...handed, ...written, ...second]),
    ],
    readings: documentReaderAgreement([...written, ...second], [...readDocumentReadings(), ...readSecondReadings()]),
  };
}

const figure = (value: number): string => (Number.isFinite(value) ? value.toFixed(2) : "–");
const countsOf = (counts: Counts = { both: 0, ours: 0, theirs: 0 }): string[] => [figure(f1(counts)), String(counts.both), String(counts.ours), String(counts.theirs)];
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string[] => [`| ${head.join(" | ")} |`, `| ${head.map(() => "---").join(" | ")} |`, ...rows.map((row) => `| ${row.join(" | ")} |`)];

/** The section of docs/agreement.md on documents. */
export function documentSection({ rows, readings }: DocumentReport): string {
  const [kept] = rows;
  const all = rows.at(-1);
  return [
    "## Documents: the PR/FAQ",
    "",
    "Rules, not weights, judge a PR/FAQ. They were written and mended with the handed documents, the first set and half of the second open beside them, so agreement there says little. What counts is the other half of the second set: whole product areas, chosen by a hash before any check had seen them, measured once when the rules were done. One hand wrote the papers, the labels and the rules, so the figure is an upper bound of what unknown writers will see.",
    "",
    ...table(
      ["", "documents", "criteria micro-F1", "criteria macro-F1", "pitfalls micro-F1", "pitfalls macro-F1"],
      rows.map(({ name, documents, criteria, pitfalls }) => [name === kept?.name ? `**${name}**` : name, String(documents), figure(criteria.micro), figure(criteria.macro), figure(pitfalls.micro), figure(pitfalls.macro)]),
    ),
    "",
    "Per criterion and pitfall:",
    "",
    ...table(
      ["", "kept out: F1", "both", "only the checks", "only the readers", "all: F1", "both", "only the checks", "only the readers"],
      [...(all?.byId ?? [])].map(([id, counts]) => [`\`${id}\``, ...countsOf(kept?.byId.get(id)), ...countsOf(counts)]),
    ),
    ...(readings.length === 0 ? [] : ["", "Two readers, the second blind to the first labels:", "", ...table(["", "both yes", "first only", "second only", "both no"], readings.map(({ id, both, firstOnly, secondOnly, neither }) => [`\`${id}\``, String(both), String(firstOnly), String(secondOnly), String(neither)]))]),
  ].join("\n");
}
