// npm run bench -- probes: what an interviewer would ask about labelled answers. On the fixed fifth with weights that never saw it, and on all answers with the shipped ones.
import { heardWith } from "@inclined/core/debrief/hear";
import { LACKING } from "@inclined/core/debrief/concerns";
import { probesFor } from "@inclined/core/interview/probes";
import { modelOf } from "@inclined/core/learned/weights";
import type { LensModel } from "@inclined/core/learned/model";
import { LENS_NAMES, LENSES } from "@inclined/core/lenses/names";
import { LENS_RULES } from "@inclined/core/lenses/rules";
import { isKeptBack } from "@inclined/corpus/fixed-fifth";
import type { LabelledAnswer } from "@inclined/corpus/labelled-answer";
import { readHanded, readWritten } from "@inclined/corpus/read-corpus";
import { readPairs } from "@inclined/corpus/read-pairs";
import { learn } from "@inclined/training/learn";
import { judge } from "./agreement-rows.ts";
import { isPairKeptBack } from "./agreement-truths.ts";
import { runBench } from "./run-bench.ts";

/** An interviewer asks two or three times about one answer. */
const MOST_PROBES = 3;

interface Counts {
  answers: number;
  probes: number;
  /** For a criterion that readers found met. */
  alreadySaid: number;
  /** Quotes that do not stand in the answer. */
  misquoted: number;
  /** Answers that could score higher, by their labels. */
  couldRise: number;
  /** Of these: the first probe is for a criterion that would raise the labelled score, alone or with one other. */
  firstRaises: number;
}

function count(answers: readonly LabelledAnswer[], model: LensModel): Counts {
  const counts: Counts = { answers: 0, probes: 0, alreadySaid: 0, misquoted: 0, couldRise: 0, firstRaises: 0 };
  for (const answer of answers) {
    const assessment = judge(answer, model);
    if (assessment.status !== "assessed") continue;
    const heard = heardWith({ id: answer.id, question: answer.question, text: answer.answer, thread: answer.thread, reach: null }, assessment);
    const said = [answer.answer, ...answer.thread.map(({ reply }) => reply)];
    const probes = probesFor(heard).slice(0, MOST_PROBES);
    counts.answers += 1;
    counts.probes += probes.length;
    counts.alreadySaid += probes.filter(({ criterion }) => criterion !== null && answer.yes.includes(criterion)).length;
    counts.misquoted += probes.filter(({ quote }) => quote !== null && !said.some((words) => words.includes(quote))).length;
    const raising = raisingByLabels(answer);
    if (raising.size === 0) continue;
    counts.couldRise += 1;
    const first = probes[0]?.criterion;
    if (first !== undefined && first !== null && raising.has(first)) counts.firstRaises += 1;
  }
  return counts;
}

/** Criteria that, met, would raise the score that readers gave, alone or in a pair; a fault goes with the criterion that it lacks. */
function raisingByLabels({ lens, yes, flags, facts }: LabelledAnswer): Set<string> {
  const { score, criteria } = LENS_RULES[lens];
  const findings = { met: new Set(yes), raised: new Set(flags), facts: new Set(facts) };
  const now = score(findings);
  const open = criteria.filter((id) => !findings.met.has(id));
  const raises = (...ids: string[]): boolean => score({ ...findings, raised: new Set(flags.filter((flag) => !ids.includes(LACKING[flag] ?? ""))), met: new Set([...yes, ...ids]) }) > now;
  const alone = open.filter((id) => raises(id));
  return new Set(alone.length > 0 ? alone : open.filter((id) => open.some((other) => other !== id && raises(id, other))));
}

const share = (part: number, whole: number): string => (whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)} %`);

await runBench(async () => {
  let isGood = true;
  const all = [...readHanded(), ...readWritten()];
  const pairs = readPairs().filter((pair) => !isPairKeptBack(pair));
  for (const lens of LENSES) {
    const own = all.filter((answer) => answer.lens === lens);
    const held = learn(lens, own.filter((answer) => !isKeptBack(answer)), pairs);
    for (const [name, counts] of [["fixed fifth", count(own.filter(isKeptBack), held)], ["all answers", count(own, modelOf(lens))]] as const) {
      isGood &&= counts.misquoted === 0 && counts.alreadySaid <= 0.05 * counts.probes && counts.firstRaises >= 0.8 * counts.couldRise;
      process.stdout.write(
        `${LENS_NAMES[lens].padEnd(14)} ${name.padEnd(12)} ${String(counts.answers).padStart(4)} answers  ${String(counts.probes).padStart(5)} probes  already said ${share(counts.alreadySaid, counts.probes).padStart(6)} (bar 5 %)  misquoted ${counts.misquoted} (bar 0)  first raises ${share(counts.firstRaises, counts.couldRise).padStart(6)} of ${counts.couldRise} (bar 80 %)\n`,
      );
    }
  }
  return isGood ? 0 : 1;
});
