// Checks files of marked answers and counts what is in them: node corpus/src/check.ts FILE…
import { readFileSync } from "node:fs";
import { basename, dirname } from "node:path";
import { LENS_RULES } from "@inclined/core/lenses/rules";
import { PRINCIPLE_IDS } from "@inclined/core/principles/names";
import type { LabelledAnswer } from "./labelled-answer.ts";
import { MarkedAnswerError, readMarkedAnswers } from "./marked-answers.ts";

const answers: LabelledAnswer[] = [];
for (const file of process.argv.slice(2)) {
  try {
    answers.push(...readMarkedAnswers(readFileSync(file, "utf8"), basename(dirname(file))));
  } catch (error) {
    if (!(error instanceof MarkedAnswerError)) throw error;
    console.log(`${file}: ${error.message}`);
    process.exitCode = 1;
  }
}

const wordCount = (labelled: LabelledAnswer): number =>
  [labelled.answer, ...labelled.thread.map(({ reply }) => reply)].join(" ").split(/\s+/).length;
const tally = (of: (labelled: LabelledAnswer) => string | number, among = answers): string => {
  const counts = new Map<string | number, number>();
  for (const one of among) counts.set(of(one), (counts.get(of(one)) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, count]) => `${key} ${count}`).join(", ");
};

console.log(`${answers.length} answers; voices: ${tally((one) => one.voice)}; threads: ${answers.filter((one) => one.thread.length > 0).length}; 1,200-1,800 words: ${answers.filter((one) => wordCount(one) >= 1200 && wordCount(one) <= 1800).length}`);
console.log(`domains: ${tally((one) => one.domain)}`);
for (const [lens, rule] of Object.entries(LENS_RULES)) {
  const among = answers.filter((one) => one.lens === lens);
  if (among.length === 0) continue;
  const lengths = among.map(wordCount).sort((a, b) => a - b);
  console.log(`\n${lens}: ${among.length}; scores: ${tally((one) => one.score, among)}; words: ${lengths[0]} to ${lengths.at(-1)}, median ${lengths[lengths.length >> 1]}`);
  const ids = [...rule.criteria, ...rule.flags, ...(lens === "behavioural" ? PRINCIPLE_IDS : [])];
  for (const id of ids) {
    const yes = among.filter((one) => one.spans.has(id)).length;
    const near = among.filter((one) => !one.spans.has(id) && one.near.has(id)).length;
    console.log(`  ${id.padEnd(46)} yes ${String(yes).padStart(3)}   near-miss no ${String(near).padStart(3)}`);
  }
}
