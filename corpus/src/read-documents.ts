import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PR_FAQ_CRITERIA, PR_FAQ_PITFALLS } from "@inclined/core/documents/pr-faq/ids";
import type { LabelledDocument } from "./labelled-document.ts";
import { nameHash } from "./name-hash.ts";

const ROOT = join(import.meta.dirname, "..");
/** One product domain in so many is kept back whole, whoever wrote in it. */
const ONE_DOMAIN_IN = 5;

/** A file of written documents that cannot be read, with the place. */
export class LabelledDocumentError extends Error {}

const HOLDS: ReadonlySet<string> = new Set(PR_FAQ_CRITERIA);
const PITFALLS: ReadonlySet<string> = new Set(PR_FAQ_PITFALLS);
const HEADS = ["domain", "holds", "pitfalls", "near", "disputed", "why"] as const;

/**
 * Documents that nothing is tuned on, chosen by a hash of their product domain before any rule was written. Handed ones have
 * no domain and are counted apart.
 */
export function isDocumentKeptBack({ domain }: Pick<LabelledDocument, "domain">): boolean {
  return domain !== "" && nameHash(domain.toLowerCase()) % ONE_DOMAIN_IN === 0;
}

/** The twenty that came with the rubric book. */
export function readHandedDocuments(): LabelledDocument[] {
  return readFileSync(join(ROOT, "handed", "pr-faq.jsonl"), "utf8").trim().split("\n").map((line) => {
    const { id, document, holds, pitfalls, why } = JSON.parse(line) as Pick<LabelledDocument, "id" | "document" | "holds" | "pitfalls" | "why">;
    return { id, kind: "pr-faq", writer: "handed", domain: "", document, holds, pitfalls, near: [], disputed: [], why };
  });
}

/** Those written for this project, writer by writer, file by file. */
export function readWrittenDocuments(): LabelledDocument[] {
  const root = join(ROOT, "documents");
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== "readings")
    .map(({ name }) => name)
    .sort()
    .flatMap((writer) =>
      readdirSync(join(root, writer)).filter((name) => name.endsWith(".txt")).sort(byNumber).flatMap((name) => readLabelledDocuments(readFileSync(join(root, writer, name), "utf8"), writer)),
    );
}

/** pf-2 before pf-10. */
const byNumber = (a: string, b: string): number => Number(/\d+/.exec(a)?.[0] ?? 0) - Number(/\d+/.exec(b)?.[0] ?? 0);

/**
 * Documents as they are written and labelled by hand, many to a file:
 *
 *     === ash-pf-01
 *     domain: hospital pharmacy
 *     holds: problem-two-sentences, solution-length
 *     pitfalls: vague-number
 *     near: faq-cost                (comes near, and the verdict is no)
 *     disputed: external-data       (readers may differ)
 *     why: one sentence
 *     ---
 *     the document, up to the next line that begins with ===
 *
 * @throws {LabelledDocumentError} on a head that is missing or an id that is not of the rubric book
 */
export function readLabelledDocuments(text: string, writer: string): LabelledDocument[] {
  return `\n${text}`.split(/\n(?==== [a-z])/).filter((part) => part.startsWith("=== ")).map((part) => {
    const [head = "", ...rest] = part.split("\n---\n");
    const [first = "", ...lines] = head.split("\n");
    const id = first.slice(4).trim();
    const fields = new Map(lines.map((line) => [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 1).trim()] as const));
    const missing = HEADS.filter((name) => !fields.has(name));
    if (missing.length > 0) throw new LabelledDocumentError(`${id}: no line ${missing.join(", ")}`);
    const list = (name: (typeof HEADS)[number]): string[] => (fields.get(name) ?? "").split(",").map((each) => each.trim()).filter((each) => each !== "");
    const document = rest.join("\n---\n").trim();
    if (document === "") throw new LabelledDocumentError(`${id}: no document`);
    const one = { id, kind: "pr-faq", writer, domain: fields.get("domain") ?? "", document, holds: list("holds"), pitfalls: list("pitfalls"), near: list("near"), disputed: list("disputed"), why: fields.get("why") ?? "" } as const;
    const wrong = [...one.holds.filter((each) => !HOLDS.has(each)), ...one.pitfalls.filter((each) => !PITFALLS.has(each)), ...[...one.near, ...one.disputed].filter((each) => !HOLDS.has(each) && !PITFALLS.has(each))];
    if (wrong.length > 0) throw new LabelledDocumentError(`${id}: not of the rubric book: ${wrong.join(", ")}`);
    return one;
  });
}
