import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { LensName, Marked } from "./labelled-answer.ts";
import { MarkedAnswerError, readMarks } from "./marked-answers.ts";

export const CHANGES = ["removed", "negated", "attributed", "intention", "habit", "question", "hypothetical"] as const;

/** A passage that shows a criterion, and the same passage changed so that it does not. */
export interface MinimalPair {
  id: string;
  lens: LensName;
  criterion: string;
  change: (typeof CHANGES)[number];
  domain: string;
  yes: string;
  /** Where the criterion stands in `yes`. */
  marks: readonly Marked[];
  no: string;
}

const LENS_OF: Readonly<Record<string, LensName>> = { dd: "data-driven", be: "behavioural", or: "orchestration", pb: "push-back" };
const ROOT = join(import.meta.dirname, "..", "pairs");

/**
 * All minimal pairs, file by file.
 * @throws {MarkedAnswerError} naming the pair and what is wrong with it
 */
export function readPairs(): MinimalPair[] {
  return readdirSync(ROOT).filter((name) => name.endsWith(".txt")).sort().flatMap((name) => {
    const [prefix = "", ...rest] = name.replace(/\.txt$/, "").split("-");
    const lens = LENS_OF[prefix];
    if (lens === undefined) throw new MarkedAnswerError(`${name}: begins with none of ${Object.keys(LENS_OF).join(", ")}`);
    return readFileSync(join(ROOT, name), "utf8").split(/^=== +/m).slice(1).map((block) => readPair(block, lens, rest.join("-")));
  });
}

function readPair(block: string, lens: LensName, criterion: string): MinimalPair {
  const [first = "", ...lines] = block.split("\n");
  const id = first.trim();
  const fields = new Map(lines.filter((line) => line.includes(":")).map((line) => [line.slice(0, line.indexOf(":")).trim(), line.slice(line.indexOf(":") + 1).trim()] as const));
  const field = (name: string): string => {
    const value = fields.get(name);
    if (value === undefined || value === "") throw new MarkedAnswerError(`${id}: no line "${name}:"`);
    return value;
  };
  const change = CHANGES.find((name) => name === field("change"));
  if (change === undefined) throw new MarkedAnswerError(`${id}: change "${field("change")}" is none of ${CHANGES.join(", ")}`);
  const { text, spans } = readMarks(field("yes"), id);
  const marks = spans.get(criterion);
  if (marks === undefined) throw new MarkedAnswerError(`${id}: "yes" marks no ${criterion}`);
  return { id, lens, criterion, change, domain: field("domain"), yes: text, marks, no: field("no") };
}
