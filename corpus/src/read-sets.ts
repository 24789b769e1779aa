import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { LensName } from "./labelled-answer.ts";
import { MarkedAnswerError } from "./marked-answers.ts";

const ROOT = join(import.meta.dirname, "..");

/** A text of which only one thing is expected. */
export interface Expected {
  id: string;
  lens: LensName;
  /** not-assessed, assessed, or at-most-1: a score of 0 or 1. */
  expect: "not-assessed" | "assessed" | "at-most-1";
  kind: string;
  question: string;
  answer: string;
}

/** `not-assessed.txt` (with decoys that must be assessed) and `gamed.txt`. */
export function readExpected(name: "not-assessed" | "gamed"): Expected[] {
  const source = readFileSync(join(ROOT, `${name}.txt`), "utf8").replace(/\r\n?/g, "\n");
  return source.split(/^=== +/m).slice(1).map((block) => {
    const cut = block.indexOf("\n---\n");
    const [first = "", ...lines] = block.slice(0, cut).split("\n");
    const fields = new Map(lines.map((line) => [line.slice(0, line.indexOf(":")).trim(), line.slice(line.indexOf(":") + 1).trim()] as const));
    const expect = fields.get("expect");
    if (cut < 0 || (expect !== "not-assessed" && expect !== "assessed" && expect !== "at-most-1")) throw new MarkedAnswerError(`${first}: expect is none of not-assessed, assessed, at-most-1`);
    return { id: first.trim(), lens: fields.get("lens") as LensName, expect, kind: fields.get("kind") ?? "", question: fields.get("question") ?? "", answer: block.slice(cut + 5).trim() };
  });
}

/** Neutral openings and pleas to whoever grades, one a line. */
export function readOpeningsAndPleas(): { openings: string[]; pleas: string[] } {
  const lines = readFileSync(join(ROOT, "openings-and-pleas.txt"), "utf8").split("\n");
  const of = (prefix: string): string[] => lines.filter((line) => line.startsWith(prefix)).map((line) => line.slice(prefix.length).trim());
  return { openings: of("opening:"), pleas: of("plea:") };
}

/** Every second of the openings and of the pleas is learned from; the others are for tests. */
export const isLearnedFrom = (_line: string, place: number): boolean => place % 2 === 0;
