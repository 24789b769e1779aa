import type { JsonResume } from "@inclined/core/schema/resume";

/** What is compared, each as a list of words. */
export const FIELDS = ["name", "email", "phone", "company", "position", "place", "dates", "bullet", "school", "degree", "skill"] as const;
export type Field = (typeof FIELDS)[number];

export interface Counted {
  both: number;
  ours: number;
  theirs: number;
}

const plain = (text: string): string => text.normalize("NFC").toLowerCase().replaceAll(/[‐‑‒–—−]/g, "-").replaceAll(/[’‘]/g, "'").replaceAll(/[^\p{L}\p{M}\p{N}+%€$£.@'-]+/gu, " ").replaceAll(/\s+/g, " ").replaceAll(/^[\s.]+|[\s.]+$/g, "");

/** The fields of a résumé as plain words. */
export function fieldsOf({ basics, work = [], education = [], skills = [] }: JsonResume): Map<Field, string[]> {
  const some = (values: readonly (string | undefined)[]): string[] => values.filter((value) => value !== undefined).map(plain).filter((value) => value !== "");
  return new Map<Field, string[]>([
    ["name", some([basics?.name])],
    ["email", some([basics?.email])],
    ["phone", some([basics?.phone?.replaceAll(/\D/g, "")])],
    ["company", some(work.map(({ name }) => name))],
    ["position", some(work.map(({ position }) => position))],
    ["place", some(work.map(({ location }) => location))],
    ["dates", work.filter(({ startDate, endDate }) => startDate !== undefined || endDate !== undefined).map(({ startDate = "", endDate = "" }) => `${startDate} ${endDate}`)],
    ["bullet", some(work.flatMap(({ highlights = [] }) => highlights))],
    ["school", some(education.map(({ institution }) => institution))],
    ["degree", some(education.map(({ studyType, area }) => [studyType, area].filter(Boolean).join(" ")))],
    ["skill", some(skills.flatMap(({ keywords = [] }) => keywords))],
  ]);
}

/** Share of the longer one's words that both have, in order of neither. */
function alike(one: string, other: string): number {
  if (one === other) return 1;
  const words = one.split(" ");
  const left = other.split(" ");
  let common = 0;
  for (const word of words) {
    const at = left.indexOf(word);
    if (at < 0) continue;
    left.splice(at, 1);
    common += 1;
  }
  return common / Math.max(words.length, other.split(" ").length);
}

/** Bullets and degrees may differ in a word; everything else must be the same. */
const LEAST_ALIKE: Partial<Record<Field, number>> = { bullet: 0.9, degree: 0.7 };

/** Pairs what is there with what was found, field by field. @param say told of what has no partner */
export function matched(truth: ReadonlyMap<Field, readonly string[]>, found: ReadonlyMap<Field, readonly string[]>, say?: (line: string) => void): Map<Field, Counted> {
  return new Map(
    FIELDS.map((field) => {
      const left = [...(found.get(field) ?? [])];
      let both = 0;
      let theirs = 0;
      for (const wanted of truth.get(field) ?? []) {
        const at = left.findIndex((one) => alike(wanted, one) >= (LEAST_ALIKE[field] ?? 1));
        if (at < 0) {
          theirs += 1;
          say?.(`${field} missed: ${wanted}`);
        } else {
          left.splice(at, 1);
          both += 1;
        }
      }
      for (const one of left) say?.(`${field} invented: ${one}`);
      return [field, { both, ours: left.length, theirs }];
    }),
  );
}
