import { LENS_NAMES } from "@inclined/core/lenses/names";
import type { LensName } from "@inclined/corpus/labelled-answer";
import type { ReaderAgreement } from "@inclined/corpus/read-readings";
import type { Control } from "./agreement-controls.ts";
import { type DocumentReport, documentSection } from "./agreement-documents.ts";
import { type Counts, f1, type Figures } from "./agreement-figures.ts";
import type { Row } from "./agreement-rows.ts";
import type { Rate } from "./agreement-truths.ts";

export interface CurvePoint {
  answers: number;
  microF1: number;
}

export interface LensReport {
  lens: LensName;
  rows: readonly Row[];
  curve: readonly CurvePoint[];
  deletions: { gone: Rate; stayed: Rate };
  pairs: { yes: Rate; no: ReadonlyMap<string, Rate> };
  controls: { padded: Control; truncated: Control };
}

export interface AgreementReport {
  lenses: readonly LensReport[];
  answers: { handed: number; written: number; keptBack: number; writers: number };
  readings: readonly ReaderAgreement[];
  abstentions: ReadonlyMap<string, Counts & { expect: string; of: number }>;
  gamed: { of: number; atMostOne: number };
  documents: DocumentReport;
}

const figure = (value: number): string => (Number.isFinite(value) ? value.toFixed(2) : "–");
const percent = ({ right, of }: Rate): string => (of === 0 ? "–" : `${Math.round((100 * right) / of)} % of ${of}`);

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [`| ${head.join(" | ")} |`, `| ${head.map(() => "---").join(" | ")} |`, ...rows.map((row) => `| ${row.join(" | ")} |`)].join("\n");
}

const HEAD = ["", "answers", "kappa (95 %)", "exact", "1/2 boundary", "micro-F1", "macro-F1", "flags F1", "principles F1", "evidence", "not assessed"];

function line(name: string, { answers, kappa, interval, exact, boundary, microF1, macroF1, flagsF1, principlesF1, evidence, notAssessed }: Figures, lens: LensName, isBaseline: boolean): string[] {
  const none = (value: string): string => (isBaseline ? "–" : value);
  return [
    name,
    String(answers),
    `${figure(kappa)} (${figure(interval[0])} to ${figure(interval[1])})`,
    figure(exact),
    figure(boundary),
    figure(microF1),
    figure(macroF1),
    none(figure(flagsF1)),
    lens === "behavioural" ? none(figure(principlesF1)) : "–",
    none(figure(evidence)),
    none(figure(notAssessed)),
  ];
}

function lensSection({ lens, rows, curve, deletions, pairs, controls }: LensReport): string {
  const folds = rows.at(-1);
  const criteria = [...(folds?.figures.byId ?? [])].map(([id, counts]) => ({ id, counts, f1: f1(counts) }));
  return [
    `## ${LENS_NAMES[lens]}`,
    "",
    table(HEAD, rows.flatMap((row) => [line(`**${row.name}**`, row.figures, lens, false), ...[...row.baselines].map(([name, figures]) => line(name, figures, lens, true))])),
    "",
    `Learning curve, micro-F1 on the fixed fifth: ${curve.map(({ answers, microF1 }) => `${answers} answers ${microF1.toFixed(3)}`).join(", ")}. The last two steps are the last two additions.`,
    "",
    "Per criterion, flag and principle, folds over all:",
    "",
    table(
      ["", "F1", "both", "only the scorer", "only the readers"],
      criteria.map(({ id, counts }) => [`\`${id}\``, figure(f1(counts)), String(counts.both), String(counts.ours), String(counts.theirs)]),
    ),
    "",
    `Deleting the sentences that carry a met criterion's labelled words un-meets it: ${percent(deletions.gone)}; other criteria keep their verdict: ${percent(deletions.stayed)}.`,
    "",
    `Minimal pairs kept out of training: criterion seen where it stands ${percent(pairs.yes)}; not seen where the words were ${[...pairs.no].map(([change, rate]) => `${change} ${percent(rate)}`).join(", ")}.`,
    "",
    `Controls: weak answers padded with talk that says nothing go from ${figure(controls.padded.before)} to ${figure(controls.padded.after)} on average (${controls.padded.gained} of ${controls.padded.of} gained); strong ones cut to their first half go from ${figure(controls.truncated.before)} to ${figure(controls.truncated.after)}.`,
  ].join("\n");
}

/** The whole page, every number from the run. */
export function renderReport({ lenses, answers, readings, abstentions, gamed, documents }: AgreementReport): string {
  const worst = lenses
    .flatMap(({ lens, rows }) => [...(rows.at(-1)?.figures.byId ?? [])].map(([id, counts]) => ({ lens, id, f1: f1(counts) })))
    .sort((a, b) => a.f1 - b.f1)
    .slice(0, 5);
  return `${[
    "# How well the scorer agrees with readers",
    "",
    "Written by `npm run bench -- agreement`; no number here is typed by hand.",
    "",
    `The labelled answers: ${answers.handed} that came with the rubric book, ${answers.written} written for this project by ${answers.writers} writers. Three ways of keeping what is judged apart from what was learned from:`,
    "",
    `- **fixed fifth**: ${answers.keptBack} answers, all of one writer and whole domains of the others, chosen before anything was trained (corpus/src/fixed-fifth.ts);`,
    "- **handed, learned without them**: the answers that came with the rubric book, judged by weights that never saw one of them;",
    "- **folds over all**: five folds, grouped by answer.",
    "",
    "Kappa is quadratic weighted, of the score 0 to 3, with a bootstrap interval. The 1/2 boundary is the share on the right side among answers that readers scored 1 or 2. Micro- and macro-F1 are of criteria. Evidence: of all labelled criteria, the share met with words that cover at least half of a labelled quote in at most max(40, twice its) words. A not-assessed answer counts as 0 with nothing met. Beside each row three baselines that look at one dumb number.",
    "",
    "This is agreement with labels made from the rubric book, not with Amazon's interviewers, and no prediction of any decision. The answers were written to be labelled; real ones are less clear-cut, and agreement on them will be lower.",
    "",
    ...lenses.flatMap((lens) => [lensSection(lens), ""]),
    documentSection(documents),
    "",
    "## Where it is worst",
    "",
    `${worst.map(({ lens, id, f1: value }) => `\`${id}\` (${LENS_NAMES[lens].toLowerCase()}) ${figure(value)}`).join(", ")}. F1 in folds over all.`,
    "",
    "## When it abstains",
    "",
    table(
      ["hand-made set", "as it must be"],
      [...abstentions].map(([kind, { both, of }]) => [kind, `${both} of ${of}`]),
    ),
    "",
    `Gamed answers (every magic word, no story) scored at most 1: ${gamed.atMostOne} of ${gamed.of}.`,
    "",
    "## Two readers",
    "",
    "The written answers were read twice, the second time blind to the first labels, both times with the rubric book alone; differences were settled by its words. Both readers learned the book in the same way, so strangers will agree less.",
    "",
    table(
      ["", "both yes", "first only", "second only", "both no", "kappa"],
      readings.map(({ lens, id, both, firstOnly, secondOnly, neither }) => [`${lens} \`${id}\``, String(both), String(firstOnly), String(secondOnly), String(neither), figure(cohen(both, firstOnly, secondOnly, neither))]),
    ),
    "",
  ].join("\n")}`;
}

/** Cohen's kappa of a two by two table. */
function cohen(both: number, first: number, second: number, neither: number): number {
  const all = both + first + second + neither;
  const chance = ((both + first) * (both + second) + (neither + second) * (neither + first)) / all ** 2;
  return ((both + neither) / all - chance) / (1 - chance);
}
