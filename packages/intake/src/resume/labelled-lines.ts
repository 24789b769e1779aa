import type { Cell, Line } from "../page/line.ts";
import { dateRanges } from "./dates.ts";

/** "Designation: Project Lead": labels that name a position, a company or the dates of a job; their words stand for themselves. */
const NAMES_IT = /^(?:designation|position|job title|title|company|company name|organi[sz]ation|employer|client name)\s*[:–-]\s+(?=\S)/i;
/** What else is said of a project inside a job. It is no job, and no bullet of one. */
const ABOUT_A_PROJECT = /^(?:project(?: name| title)?|client|role|roles? played|team size|environment|technolog(?:y|ies)(?: used)?|tech stack|tools(?: used)?|platform|domain|description|project description|responsibilities|roles? (?:and|&) responsibilities|key responsibilities|duration|period|location)\s*[:–-](?:\s|$)/i;
const GOES_ON = /^[\p{Ll}(]/u;
/** So many of them make a résumé one that is written with labels; a single colon may mean anything. */
const LEAST = 3;

/** Lines of a work section without labels: what a label names stays, what is said of projects inside a job goes, their bullets stay. */
export function withoutLabels(lines: readonly Line[]): readonly Line[] {
  const labelled = lines.filter(({ text, bullet }) => !bullet && (NAMES_IT.test(text) || ABOUT_A_PROJECT.test(text)));
  if (labelled.length < LEAST) return lines;
  // where a job says its position and its dates itself, those of its projects are no others
  const hasPositions = labelled.some(({ text }) => /^(?:designation|position|job title|title)\b/i.test(text));
  const hasDates = lines.some(({ text, bullet }) => !bullet && !ABOUT_A_PROJECT.test(text) && dateRanges(text).length > 0);
  const kept: Line[] = [];
  let isLeftOut = false;
  for (const line of lines) {
    if (line.bullet) {
      isLeftOut = false;
      kept.push(line);
    } else if (NAMES_IT.test(line.text)) {
      isLeftOut = false;
      kept.push(without(line, NAMES_IT));
    } else if (ABOUT_A_PROJECT.test(line.text)) {
      const isNeeded = (/^role/i.test(line.text) && !hasPositions) || (/^(?:duration|period)/i.test(line.text) && !hasDates);
      isLeftOut = !isNeeded;
      if (isNeeded) kept.push(without(line, ABOUT_A_PROJECT));
    } else if (!isLeftOut || !GOES_ON.test(line.text)) {
      isLeftOut = false;
      kept.push(line);
    }
  }
  return kept;
}

function without(line: Line, label: RegExp): Line {
  const [first, ...others] = line.cells;
  const text = line.text.replace(label, "");
  const cells: Cell[] = first === undefined ? [] : [{ ...first, text: first.text.replace(label, "") }, ...others].filter((cell) => cell.text.trim() !== "");
  return { ...line, text, cells };
}
