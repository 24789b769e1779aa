import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { LENS_RULES } from "@inclined/core/lenses/rules";
import { PRINCIPLE_IDS } from "@inclined/core/principles/names";
import type { LabelledAnswer } from "./labelled-answer.ts";

/** How often two readers said the same of one criterion, flag or principle. */
export interface ReaderAgreement {
  lens: string;
  id: string;
  both: number;
  firstOnly: number;
  secondOnly: number;
  neither: number;
}

const ROOT = join(import.meta.dirname, "..", "readings");

/**
 * Agreement of the first labels with the second, blind reading, per criterion. The first labels are those before differences
 * were settled: `first.txt` keeps them; both have one line an answer, `id | yes: … | flags: … | principles: …`.
 */
export function readReadings(answers: readonly LabelledAnswer[]): ReaderAgreement[] {
  const second = new Map<string, ReadonlySet<string>>();
  const first = new Map<string, ReadonlySet<string>>();
  for (const name of readdirSync(ROOT).filter((file) => file.endsWith(".txt")).sort()) {
    for (const line of readFileSync(join(ROOT, name), "utf8").split("\n")) {
      const [id = "", ...parts] = line.split("|").map((part) => part.trim());
      if (id === "") continue;
      (name.startsWith("first") ? first : second).set(id, new Set(parts.flatMap((part) => part.slice(part.indexOf(":") + 1).split(",").map((each) => each.trim()).filter(Boolean))));
    }
  }
  const found = new Map<string, ReaderAgreement>();
  for (const answer of answers) {
    const one = first.get(answer.id);
    const other = second.get(answer.id);
    if (one === undefined || other === undefined) continue;
    const { criteria, flags } = LENS_RULES[answer.lens];
    for (const id of [...criteria, ...flags, ...(answer.lens === "behavioural" ? PRINCIPLE_IDS : [])]) {
      const entry = found.get(`${answer.lens} ${id}`) ?? { lens: answer.lens, id, both: 0, firstOnly: 0, secondOnly: 0, neither: 0 };
      entry[one.has(id) ? (other.has(id) ? "both" : "firstOnly") : other.has(id) ? "secondOnly" : "neither"] += 1;
      found.set(`${answer.lens} ${id}`, entry);
    }
  }
  return [...found.values()];
}
