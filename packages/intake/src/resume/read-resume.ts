import { InclinedError } from "@inclined/core/errors";
import { claimsOfItems, itemsOf } from "@inclined/core/candidate/review-items";
import { JsonResume, type ResumeReading } from "@inclined/core/schema/resume";
import { type IncomingFile, linesOfDocument } from "../document/lines-of-document.ts";
import { resumeFromLines } from "./resume-from-lines.ts";

/**
 * Reads a résumé: PDF, DOCX, HTML, Markdown, plain text or JSON Resume. What the file says is data; nothing in it is run.
 * @throws {InclinedError} invalid-input with what to do; too-large
 */
export async function readResume(file: IncomingFile): Promise<ResumeReading> {
  const { lines, pages, title, author, text, kind } = await linesOfDocument(file);
  if (kind === "json") return fromJson(text ?? "");
  const { resume, items, unread, places } = resumeFromLines(lines, { title, author });
  const { basics, work, education, skills, projects } = resume;
  if (basics?.name === undefined && basics?.email === undefined && work === undefined && education === undefined && skills === undefined && projects === undefined) {
    throw new InclinedError("invalid-input", "No résumé was recognised in this file: no name, no address, no role, no school. Choose another file, or paste the text.");
  }
  const hidden = pages.flatMap(({ runs }) => runs.flatMap(({ text: words, hidden: why }) => (why === null ? [] : [{ text: words, why }])));
  return {
    resume,
    claims: claimsOfItems(items),
    unread,
    hidden,
    pages: pages.map(({ width, height }) => ({ width, height })),
    lines: lines.map(({ page, x0, x1, y, size, text: words }) => ({ page, x0: tenth(x0), x1: tenth(x1), y: tenth(y), size: tenth(size), text: words })),
    places,
  };
}

/** Places are known to a tenth of a point. */
const tenth = (points: number): number => Math.round(points * 10) / 10;

function fromJson(text: string): ResumeReading {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new InclinedError("invalid-input", "The file begins like JSON and is none. Choose a JSON Resume, or paste the text.", {}, { cause });
  }
  const parsed = JsonResume.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new InclinedError("invalid-input", `This is no JSON Resume: ${issue?.path.join(".") ?? ""} ${issue?.message ?? ""}. See jsonresume.org for its form.`);
  }
  const { basics, work, education, skills, projects } = parsed.data;
  if (basics === undefined && work === undefined && education === undefined && skills === undefined && projects === undefined) {
    throw new InclinedError("invalid-input", "This JSON holds no résumé: none of basics, work, education, skills, projects is in it.");
  }
  return { resume: parsed.data, claims: claimsOfItems(itemsOf(parsed.data)), unread: [], hidden: [], pages: [], lines: [], places: {} };
}
