// npm run bench -- intake: how much of a résumé is read rightly, field by field, on layouts whose truth was written first.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { JsonResume } from "@inclined/core/schema/resume";
import { linesOfDocument } from "@inclined/intake/document/lines-of-document";
import { readResume } from "@inclined/intake/resume/read-resume";
import { baselineResume } from "./intake-baseline.ts";
import { type Counted, FIELDS, type Field, fieldsOf, matched } from "./intake-fields.ts";
import { describeMachine, REPOSITORY } from "./machine.ts";
import { median } from "./median.ts";
import { runBench } from "./run-bench.ts";
import { renderTable } from "./table.ts";

const RUNS = 5;
const BAR = 0.95;
const ROOT = join(REPOSITORY, "corpus", "resumes");
const NAMES = ["resume.pdf", "resume.docx", "resume.md", "resume.txt", "resume.html"];

const add = (into: Map<Field, Counted>, counts: ReadonlyMap<Field, Counted>): void => {
  for (const [field, { both, ours, theirs }] of counts) {
    const sum = into.get(field) ?? { both: 0, ours: 0, theirs: 0 };
    into.set(field, { both: sum.both + both, ours: sum.ours + ours, theirs: sum.theirs + theirs });
  }
};

/** Precision, recall and F1 of what was counted; NaN where there is nothing to find and nothing was found. */
function rates({ both, ours, theirs }: Counted): [number, number, number] {
  return [both / (both + ours), both / (both + theirs), (2 * both) / (2 * both + ours + theirs)];
}

const show = (value: number): string => (Number.isNaN(value) ? "–" : value.toFixed(3));
const whole = (counts: ReadonlyMap<Field, Counted>): Counted =>
  [...counts.values()].reduce((sum, one) => ({ both: sum.both + one.both, ours: sum.ours + one.ours, theirs: sum.theirs + one.theirs }), { both: 0, ours: 0, theirs: 0 });

await runBench(async () => {
  process.stdout.write(`${describeMachine()}\n\n`);
  const all = new Map<Field, Counted>();
  const baseline = new Map<Field, Counted>();
  const rows: string[][] = [];
  const wrong = process.argv.includes("--wrong");
  for (const layout of readdirSync(ROOT).sort()) {
    const name = NAMES.find((each) => existsSync(join(ROOT, layout, each)));
    if (name === undefined || !existsSync(join(ROOT, layout, "truth.json"))) continue;
    const truth = JSON.parse(readFileSync(join(ROOT, layout, "truth.json"), "utf8")) as JsonResume;
    const bytes = readFileSync(join(ROOT, layout, name));
    const times: number[] = [];
    let counts = new Map<Field, Counted>();
    for (let run = 0; run <= RUNS; run += 1) {
      const from = performance.now();
      const { resume } = await readResume({ bytes, name });
      if (run > 0) times.push(performance.now() - from);
      counts = matched(fieldsOf(truth), fieldsOf(resume), wrong && run === 0 ? (line) => process.stdout.write(`${layout} ${line}\n`) : undefined);
    }
    const simple = matched(fieldsOf(truth), fieldsOf(baselineResume((await linesOfDocument({ bytes, name })).pages, bytes)));
    add(all, counts);
    add(baseline, simple);
    const [precision, recall, f1] = rates(whole(counts));
    rows.push([layout, name.replace("resume", ""), show(precision), show(recall), show(f1), show(rates(whole(simple))[2]), median(times).toFixed(0)]);
  }
  process.stdout.write(renderTable(["layout", "file", "precision", "recall", "F1", "baseline F1", "ms"], rows));
  process.stdout.write("\n");
  process.stdout.write(renderTable(["field", "precision", "recall", "F1", "baseline F1"], FIELDS.map((field) => [field, ...rates(all.get(field) ?? { both: 0, ours: 0, theirs: 0 }).map(show), show(rates(baseline.get(field) ?? { both: 0, ours: 0, theirs: 0 })[2])])));
  const f1 = rates(whole(all))[2];
  process.stdout.write(`\n${rows.length} layouts, F1 over all fields ${show(f1)} (bar ${BAR}); baseline ${show(rates(whole(baseline))[2])}\n`);
  return f1 >= BAR ? 0 : 1;
});
