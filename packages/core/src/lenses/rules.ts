import { behavioural } from "./behavioural.ts";
import { dataDriven } from "./data-driven.ts";
import type { LensRule } from "./lens-rule.ts";
import type { LENSES } from "./names.ts";
import { orchestration } from "./orchestration.ts";
import { pushBack } from "./push-back.ts";

/** Every lens with its criteria and score rule. */
export const LENS_RULES: Readonly<Record<(typeof LENSES)[number], LensRule>> = {
  "data-driven": dataDriven,
  behavioural,
  orchestration,
  "push-back": pushBack,
};
