import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { LENSES } from "@inclined/core/lenses/names";
import type { LabelledAnswer, LensName, Marked, Voice } from "./labelled-answer.ts";
import { readMarkedAnswers } from "./marked-answers.ts";

const ROOT = join(import.meta.dirname, "..");

/** The ten styles of the handed answers, by voice. */
const VOICE_OF_STYLE: Readonly<Record<string, Voice>> = {
  a: "polished", b: "spoken", c: "unpunctuated", d: "second-language", e: "terse", f: "spoken", g: "polished", h: "polished", i: "polished", j: "second-language",
};

interface HandedLine {
  id: string;
  lens: LensName;
  style: string;
  question: string;
  answer: string;
  yes: string[];
  flags: string[];
  score: 0 | 1 | 2 | 3;
  principles: string[];
  quotes: Record<string, string>;
  disputed: string[];
}

/** The 180 answers that came with the rubric book: one quote stands for each criterion, flags and principles have none. */
export function readHanded(): LabelledAnswer[] {
  return LENSES.flatMap((lens) =>
    readFileSync(join(ROOT, "handed", `${lens}.jsonl`), "utf8").trim().split("\n").map((line) => {
      const handed = JSON.parse(line) as HandedLine;
      const spans = new Map<string, readonly Marked[]>();
      for (const id of [...handed.yes, ...handed.flags, ...handed.principles]) {
        const quote = handed.quotes[id];
        const start = quote === undefined ? -1 : handed.answer.indexOf(quote);
        spans.set(id, quote === undefined || start < 0 ? [] : [{ start, end: start + quote.length }]);
      }
      return {
        id: handed.id, lens: handed.lens, writer: `handed-${handed.style}`, voice: VOICE_OF_STYLE[handed.style] ?? "polished", domain: "", question: handed.question,
        answer: handed.answer, thread: [], yes: handed.yes, flags: handed.flags, principles: handed.principles, facts: [], score: handed.score, spans, near: new Map(),
        exhaustive: false, disputed: handed.disputed,
      };
    }),
  );
}

/** The answers written for this project, writer by writer, file by file. */
export function readWritten(): LabelledAnswer[] {
  const root = join(ROOT, "written");
  return readdirSync(root).sort().flatMap((writer) =>
    readdirSync(join(root, writer)).filter((name) => name.endsWith(".txt")).sort().flatMap((name) => readMarkedAnswers(readFileSync(join(root, writer, name), "utf8"), writer)),
  );
}
