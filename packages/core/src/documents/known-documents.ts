import type { DocumentKind } from "../schema/document-check.ts";
import type { KnownDocument } from "./document-profile.ts";
import { dashboard } from "./dashboard/profile.ts";
import { experiment } from "./experiment/profile.ts";
import { postMortem } from "./post-mortem/profile.ts";
import { prFaq } from "./pr-faq/profile.ts";
import { writingExercise } from "./writing-exercise/profile.ts";

/** Every kind of paper that can be checked. */
export const KNOWN_DOCUMENTS: Readonly<Record<DocumentKind, KnownDocument>> = {
  "pr-faq": prFaq,
  "writing-exercise": writingExercise,
  "post-mortem": postMortem,
  dashboard,
  experiment,
};
