import type * as z from "zod";
import { checkSumOf } from "./check-sum.ts";

/** What was read, or why not, in a sentence for the person. */
export type Read<Content> = { content: Content } | { fault: string };

/** One kind of our own files with a check sum, and what is said where something else is opened in its place. */
export interface SealedForm<Schema> {
  /** The value of its member `format`. */
  format: string;
  version: number;
  schema: Schema;
  /** UTF-16 code units of the text; a longer one is refused before it is read. */
  mostBytes: number;
  /** "A coach's reply ends in .json and is opened as it came." */
  hint: string;
  /** By format: kinds that people confuse it with, and where those are opened. */
  others: Readonly<Record<string, string>>;
}

export const AGAIN = "Nothing was kept. Ask for the file once more.";
const LETTERS_OF_A_NUMBER = 12;
/** A file of ours names its form first; what begins so and is no JSON was cut off on its way. */
const BEGINS_AS_OURS = /^\{\s{0,9}"format"\s{0,9}:\s{0,9}"inclined-[a-z-]{1,40}"/;

/** A file with a check sum, from its text. Data only: nothing in it is run, and nothing unknown is taken over. */
export function readSealed<Schema extends z.ZodType<{ checkSum: string }>>(text: string, { format, version, schema, mostBytes, hint, others }: SealedForm<Schema>): Read<z.output<Schema>> {
  if (text.length > mostBytes) return { fault: `This file is larger than a file of ours can be (${Math.floor(mostBytes / 100_000) / 10} MB). Nothing was kept.` };
  const raw = parsed(text);
  if (raw === null && BEGINS_AS_OURS.test(text.trimStart())) return { fault: `This file is incomplete: its end is missing. ${AGAIN}` };
  if (raw === null || raw["format"] === undefined) return { fault: `This is no file of ours. ${hint}` };
  const other = typeof raw["format"] === "string" && Object.hasOwn(others, raw["format"]) ? others[raw["format"]] : undefined;
  if (other !== undefined) return { fault: other };
  if (raw["format"] !== format) return { fault: "This is a file of another kind. Nothing was kept." };
  if (typeof raw["version"] === "number" && raw["version"] > version) return { fault: `It was made by a newer Inclined (form ${String(raw["version"]).slice(0, LETTERS_OF_A_NUMBER)}). Bring this studio up to date, then open it again.` };
  let sum: string;
  try {
    sum = checkSumOf(raw);
  } catch {
    return { fault: `This file is damaged. ${AGAIN}` };
  }
  if (raw["checkSum"] !== sum) return { fault: `This file is not as it was saved: its check sum does not fit its words, so it was damaged or changed. ${AGAIN}` };
  const checked = schema.safeParse(raw);
  return checked.success ? { content: checked.data } : { fault: `This file is not of the expected form (${placeOf(checked.error)}). ${AGAIN}` };
}

function parsed(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ""));
    return value !== null && typeof value === "object" && !Array.isArray(value) ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

const placeOf = ({ issues: [first] }: z.ZodError): string => (first === undefined || first.path.length === 0 ? "as a whole" : first.path.join(".").slice(0, 80));
