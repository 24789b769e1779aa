import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { unmark } from "@inclined/core/answer/marked";
import { LENS_RULES } from "@inclined/core/lenses/rules";
import { PRINCIPLE_IDS } from "@inclined/core/principles/names";
import type { LensName } from "./labelled-answer.ts";
import { MarkedAnswerError } from "./marked-answers.ts";

/** A short passage that shows one label at some places, or not at all. */
export interface LabelledPassage {
  lens: LensName;
  label: string;
  text: string;
  /** Where it shows; empty: it does not. */
  marks: readonly { start: number; end: number }[];
}

const ROOT = join(import.meta.dirname, "..", "passages");
const LENS_NAMES = ["data-driven", "behavioural", "orchestration", "push-back"] as const;

/**
 * Passages in the ordinary words of the trade, one a line: `+ label | words with «marks»` or `- label | words`.
 * @throws {MarkedAnswerError} naming the line and what is wrong with it
 */
export function readPassages(): LabelledPassage[] {
  return readdirSync(ROOT).filter((name) => name.endsWith(".txt")).sort().flatMap((name) => {
    const lens = LENS_NAMES.find((each) => name.startsWith(each));
    if (lens === undefined) throw new MarkedAnswerError(`${name}: begins with no lens`);
    const { criteria, flags, facts } = LENS_RULES[lens];
    const known = new Set<string>([...criteria, ...flags, ...facts, ...(lens === "behavioural" ? PRINCIPLE_IDS : [])]);
    return readFileSync(join(ROOT, name), "utf8").split("\n").flatMap((line, place): LabelledPassage[] => {
      if (line.trim() === "") return [];
      const match = /^([+-]) ([a-z-]+) \| (.+)$/.exec(line);
      const [, sign, label = "", marked = ""] = match ?? [];
      if (match === null || !known.has(label)) throw new MarkedAnswerError(`${name}, line ${place + 1}: write "+ label | words", the label one of ${lens}`);
      const { text, spans } = unmark(marked);
      if ((sign === "+") !== spans.length > 0) throw new MarkedAnswerError(`${name}, line ${place + 1}: a + line has marks, a - line none`);
      return [{ lens, label, text, marks: spans }];
    });
  });
}
