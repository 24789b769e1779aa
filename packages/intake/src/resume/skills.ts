import type { JsonResume } from "@inclined/core/schema/resume";
import type { Line } from "../page/line.ts";
import { paragraphsOf } from "./paragraphs.ts";

type Skill = NonNullable<JsonResume["skills"]>[number];

const LABEL = /^(?<name>[\p{L}\d][^:：]{1,40})[:：]\s*(?<rest>.*)$/u;
const BETWEEN = /(?:\s*[,;|•·∙]\s*|\s+\/\s+|\s{2,}|\s[–—-]\s)(?![^(]*\))/u;
/** Dots, stars and bars that show how well somebody knows something. */
const RATING = /[○●◯⬤★☆▪■□▮▯]+(?:\s*[○●◯⬤★☆▪■□▮▯]+)*/gu;

const keywordsOf = (text: string): string[] => text.replaceAll(RATING, " ").split(BETWEEN).map((word) => word.replaceAll(/^[\s.]+|[\s.]+$/g, "")).filter((word) => word.length > 0 && word.length < 80);

interface Group {
  name: string | null;
  keywords: string[];
  lines: Line[];
}

/** Reads skills: "Label: one, two", tags, or lists. Each group comes with its lines. */
export function skillsOf(lines: readonly Line[]): { skill: Skill; lines: readonly Line[] }[] {
  const groups: Group[] = [];
  let unnamed: Group | null = null;
  for (const { text, lines: own } of withLabels(lines.map(labelled))) {
    const label = LABEL.exec(text)?.groups;
    if (label !== undefined) {
      unnamed = null;
      groups.push({ name: (label["name"] ?? "").trim(), keywords: keywordsOf(label["rest"] ?? ""), lines: [...own] });
      continue;
    }
    const [line] = own;
    const isTitle = line !== undefined && line.bold && !line.bullet && own.length === 1 && line.cells.length === 1 && !/[,;|•·]/.test(text) && text.length < 40;
    if (isTitle) {
      unnamed = { name: text, keywords: [], lines: [...own] };
      groups.push(unnamed);
      continue;
    }
    const keywords = own.length === 1 && (line?.cells.length ?? 0) > 1 ? (line?.cells ?? []).flatMap((cell) => keywordsOf(cell.text)) : keywordsOf(text);
    if (unnamed === null) {
      unnamed = { name: null, keywords: [], lines: [] };
      groups.push(unnamed);
    }
    unnamed.keywords.push(...keywords);
    unnamed.lines.push(...own);
  }
  return groups.filter(({ name, keywords }) => keywords.length > 0 || name !== null).map(({ name, keywords, lines: own }) => ({ skill: { ...(name === null ? {} : { name }), ...(keywords.length === 0 ? {} : { keywords }) }, lines: own }));
}

/** A label in a cell of its own gets the colon that others have. */
function labelled(line: Line): Line {
  const [label, rest, ...more] = line.cells;
  if (label === undefined || rest === undefined || more.length > 0 || LABEL.test(line.text) || /[,;]/.test(label.text) || !/[,;]/.test(rest.text)) return line;
  const text = `${label.text}: ${rest.text}`;
  return { ...line, text, cells: [{ ...label, text }] };
}

/** Lines under a label go on with it, also where labels have a column of their own. */
function withLabels(lines: readonly Line[]): { text: string; lines: readonly Line[] }[] {
  const hasLabels = lines.some(({ text }) => LABEL.test(text));
  if (!hasLabels) return lines.every(({ cells }) => cells.length === 1) ? paragraphsOf(lines) : lines.map((line) => ({ text: line.text, lines: [line] }));
  const found: { text: string; lines: Line[] }[] = [];
  for (const line of lines) {
    const last = found.at(-1);
    const text = line.text.replaceAll(/\s+/g, " ");
    if (last === undefined || LABEL.test(text) || line.bullet || line.gap > 0.5) found.push({ text, lines: [line] });
    else {
      last.text = `${last.text} ${text}`;
      last.lines.push(line);
    }
  }
  return found;
}
