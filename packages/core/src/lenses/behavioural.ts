import { countIn, type LensRule } from "./lens-rule.ts";

/** Rubric book, lens 2. */
export const behavioural: LensRule = {
  criteria: [
    "situation",
    "own-action",
    "quantified-result",
    "customer",
    "trade-off",
    "mechanism",
    "cross-team",
    "dependency-early",
    "escalation",
    "sequencing",
    "closed-loop",
    "post-mortem",
    "reflection",
    "future-metric",
    "scope-senior",
  ],
  flags: ["vague-influence", "we-only", "no-result", "tech-overload", "hypothetical"],
  facts: [],
  score({ met, raised }) {
    const hypothetical = raised.has("hypothetical");
    const told = met.has("situation") && met.has("own-action");
    const moved = countIn(met, ["mechanism", "trade-off", "sequencing"]) > 0;
    const learned = countIn(met, ["closed-loop", "reflection", "post-mortem"]) > 0;
    if (told && met.has("quantified-result") && moved && learned && !raised.has("we-only") && !hypothetical) return 3;
    const judgement = countIn(met, ["mechanism", "trade-off", "sequencing", "escalation", "dependency-early"]);
    if (told && (met.has("quantified-result") || judgement >= 2) && !hypothetical) return 2;
    if ((!met.has("situation") || hypothetical) && !met.has("quantified-result")) return 0;
    return 1;
  },
};
