import type { Line } from "../page/line.ts";
import { paragraphsOf } from "./paragraphs.ts";

/** A language as a résumé names it, and the lines that do. */
export interface LanguageFound {
  value: { language: string; fluency?: string };
  lines: readonly Line[];
}

/** How well somebody speaks, where it stands behind the language without a sign between them. */
const FLUENCY = "(?:[ABC][12]\\b|native|mother tongue|bilingual|fluent|proficient|professional|business|advanced|upper|intermediate|conversational|working|limited|good|basic|beginner|elementary|passive)";
const LANGUAGE = new RegExp(`^(?<language>\\p{L}+(?:[ -]\\p{L}+)*?)(?:\\s*[(:–—-]\\s*(?<fluency>[^)]+)\\)?|,?\\s+(?<level>${FLUENCY}.*))?$`, "iu");
/** Between languages; not in brackets, and not before the fluency of the one named last. */
const BETWEEN_LANGUAGES = new RegExp(`[;|•·]\\s*(?![^(]*\\))|,\\s*(?!${FLUENCY})(?![^(]*\\))`, "iu");

/** Reads languages, each with how well it is spoken where that is said. */
export function languagesOf(lines: readonly Line[]): LanguageFound[] {
  // a list has a language on each line, however narrow its column
  const isList = lines.length > 1 && lines.every(({ text }) => !/[,;|•·]/.test(text.replaceAll(/\([^)]*\)|,\s*/g, "")) && text.length < 48);
  const parts = isList ? lines.map((line) => ({ text: line.text.replaceAll(/\s+/g, " "), lines: [line] })) : paragraphsOf(lines);
  return parts
    .flatMap(({ text, lines: own }) => text.split(BETWEEN_LANGUAGES).map((part) => ({ text: part, own })))
    .flatMap(({ text, own }) => {
      const plain = text.replaceAll(/[○●◯⬤★☆\s]+$/g, "").trim();
      const { language, fluency, level } = LANGUAGE.exec(plain)?.groups ?? {};
      if (language === undefined) return [];
      const told = (fluency ?? level)?.trim();
      return [{ value: { language, ...(told === undefined ? {} : { fluency: told }) }, lines: own }];
    });
}
