import type { JsonResume } from "../schema/resume.ts";
import type { ConfidentialTerm } from "./safe-form.ts";
import { type Note, safeValues } from "./safe-values.ts";

const DATES: ReadonlySet<string> = new Set(["startDate", "endDate", "date", "releaseDate"]);

/** The fields of jsonresume.org 1.0.0. Whatever else a file calls a field is somebody's own words. */
const FIELDS: ReadonlySet<string> = new Set(
  (
    "$schema basics work volunteer education awards certificates publications skills languages interests references projects meta name label image email phone url summary location profiles address " +
    "postalCode city countryCode region network username position startDate endDate highlights organization institution area studyType score courses title date awarder issuer publisher releaseDate level " +
    "keywords language fluency reference description roles entity type canonical version lastModified"
  ).split(" "),
);

/** A JSON Resume without any listed term. A date in which one stands is left out: with a stand-in it would be none. */
export function safeResume(resume: JsonResume, terms: readonly ConfidentialTerm[], note?: Note): JsonResume {
  return safeValues(resume, terms, { isWhole: (key) => DATES.has(key), isKnownKey: (key) => FIELDS.has(key), ...(note === undefined ? {} : { note }) });
}
