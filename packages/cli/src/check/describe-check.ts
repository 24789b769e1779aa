import type { DocumentCheck } from "@inclined/core/schema/document-check";
import { lengthNote } from "@inclined/core/documents/shape/length-note";
import { KNOWN_DOCUMENTS } from "@inclined/core/documents/known-documents";
import type { Paint } from "../assess/paint.ts";

const INDENT = "  ";

/**
 * A checked paper for a person at a terminal: what holds, what does not with what an editor says, the metrics and what to mend first.
 * @param columns of the terminal
 */
export function describeCheck(found: DocumentCheck, paint: Paint, columns: number): string {
  const width = Math.max(40, Math.min(columns, 88)) - INDENT.length;
  const known = KNOWN_DOCUMENTS[found.kind];
  if (found.status === "not-assessed" && found.dashboard !== undefined) return describeTableAlone(found, found.dashboard, paint, width);
  if (found.status === "not-assessed") return [`${paint.bold(known.name)} · not assessed: ${found.reason ?? "too little to judge"}.`].map((line) => `${INDENT}${line}`).join("\n");
  const nameOf = (id: string): string => [...known.criteria, ...known.pitfalls].find((each) => each.id === id)?.name ?? id;
  const say = (mark: string, id: string, says: string): string[] => [`${mark}  ${paint.bold(nameOf(id))}`, ...wrap(says, width - 6).map((line) => `      ${paint.dim(line)}`)];
  const met = found.checks.filter((check) => check.met);
  const raised = found.pitfalls.filter((pitfall) => pitfall.raised);
  const length = lengthNote(found);
  const lines = [
    `${paint.bold(known.name)} · ${met.length} of ${found.checks.length} hold${raised.length > 0 ? paint.warn(` · ${raised.length} ${raised.length === 1 ? "pitfall" : "pitfalls"}`) : ""}`,
    ...(length === null ? [] : ["", ...wrap(length, width)]),
    "",
    ...found.checks.flatMap((check) => say(check.met ? paint.accent(" ✓") : " ·", check.id, check.says)),
    ...(raised.length > 0 ? ["", paint.warn("Pitfalls"), ...raised.flatMap(({ id, says }) => say(" !", id, says))] : []),
    ...(found.metrics.length > 0 ? ["", paint.accent("Metrics"), ...found.metrics.flatMap((metric) => describeMetric(metric, paint, width))] : []),
    ...(found.dashboard === undefined ? [] : describeDashboard(found.dashboard, paint, width)),
    ...(found.next.length > 0 ? ["", paint.accent("Mend first"), ...found.next.flatMap(({ id }) => [`      ${nameOf(id)}`])] : []),
  ];
  return lines.map((line) => (line === "" ? "" : `${INDENT}${line}`)).join("\n");
}

/** A table of figures with hardly a word beside it: what was computed, and what only words can say. */
function describeTableAlone({ kind, reason }: DocumentCheck, dashboard: NonNullable<DocumentCheck["dashboard"]>, paint: Paint, width: number): string {
  const { name, criteria } = KNOWN_DOCUMENTS[kind];
  const core = CORE_METRICS.flatMap((id) => criteria.find((each) => each.id === id) ?? []);
  const isComputed = (id: string): boolean => dashboard.figures.some((figure) => figure.id === id);
  const open = [
    ...core.filter(({ id }) => isComputed(id)).map((each) => `${each.name}: from which value on do you act, and what do you do then?`),
    ...core.filter(({ id }) => !isComputed(id)).map((each) => `${each.name}: the table has no columns for it.`),
    "Which number moves earlier than these: the age of open work, the review queue?",
    "Who owns the page, and of which day its numbers are.",
  ];
  // a table has no sentences, whatever its language
  const why = reason === undefined || reason.includes("English") ? "beside its table stands too little English to judge" : reason;
  const lines = [`${paint.bold(name)} · not assessed: ${why}.`, ...describeDashboard(dashboard, paint, width), "", paint.accent("Still to be written"), ...open.flatMap((each) => wrap(each, width - 6).map((line) => `      ${line}`))];
  return lines.map((line) => (line === "" ? "" : `${INDENT}${line}`)).join("\n");
}

const CORE_METRICS = ["cycle-time-variance", "defect-escape-rate", "burn-rate"];

function describeMetric({ tier, name, target, time, outcome, leading, actionable, inTwoWeeks }: DocumentCheck["metrics"][number], paint: Paint, width: number): string[] {
  const flat = (words: string): string => words.replaceAll(/\s/g, " ");
  const goal = [target === null ? "no target" : flat(target.quote), time === null ? "no time" : flat(time.quote)].join(", ");
  const judged = `${outcome.is} (${outcome.because}); ${leading.is} (${leading.because}); ${actionable.is === "yes" ? "actionable" : "not actionable"} (${actionable.because}); ${inTwoWeeks.is === "yes" ? "readable in two weeks" : "not readable in two weeks"} (${inTwoWeeks.because}).`;
  return [`      ${paint.bold(tier)}: ${flat(name.quote)} – ${goal}`, ...wrap(judged, width - 8).map((line) => `        ${paint.dim(line)}`)];
}

function describeDashboard({ figures, notes }: NonNullable<DocumentCheck["dashboard"]>, paint: Paint, width: number): string[] {
  const dim = (words: string): string[] => wrap(words, width - 8).map((line) => `        ${paint.dim(line)}`);
  const said = figures.flatMap(({ name, says, formula, rows, leftOut, trend }) => [
    `      ${paint.bold(name)}`,
    ...dim(`${says} ${trend.says}`),
    ...dim(`${formula}, from ${rows.length} ${rows.length === 1 ? "row" : "rows"}${leftOut.length === 0 ? "" : `; left out: ${leftOut.map(({ row, because }) => `“${row.quote.replaceAll(/\s/g, " ")}” (${because})`).join(", ")}`}.`),
  ]);
  return [...(figures.length > 0 ? ["", paint.accent("Computed from the table"), ...said] : []), ...(notes.length > 0 ? ["", paint.accent("How the table was read"), ...notes.flatMap((note) => wrap(note, width - 6).map((line) => `      ${line}`))] : [])];
}

/** Words in lines of at most `width` characters; a longer word stands alone. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
