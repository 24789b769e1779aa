import * as z from "zod";

/** What is asked of an experiment: shares with a baseline, or means with a spread; null where nothing was said. */
export const ExperimentPlan = z.strictObject({
  /** Share of those without the change who do it, between 0 and 1; for shares. */
  baseline: z.number().nullable(),
  /** Mean without the change; for means, and needed only for an effect in shares of it. */
  mean: z.number().nullable(),
  /** Standard deviation within a group; for means. */
  sd: z.number().nullable(),
  /** Least difference that would change the decision; null asks which one the traffic can find. */
  effect: z.number().nullable(),
  /** The effect is a share of the baseline or mean. */
  relative: z.boolean(),
  alpha: z.number(),
  power: z.number(),
  /** New people or units a day, of whom a share is exposed to the change. */
  perDay: z.number().nullable(),
  share: z.number(),
  /** Days after which it is decided. */
  days: z.number(),
});
export type ExperimentPlan = z.infer<typeof ExperimentPlan>;

/** How large and how long an experiment has to be: `inclined experiment size --json`. Fields may be added, none removed. */
export const ExperimentSize = z
  .object({
    test: z.enum(["proportions", "means"]),
    /** As it was reckoned with; `effect` is absolute, and what the traffic can find where none was given. */
    plan: ExperimentPlan.extend({ effect: z.number(), relative: z.literal(false) }),
    /** People or units in each of two equal groups, rounded up. */
    perGroup: z.number().int(),
    /** Null where no traffic was given. */
    traffic: z
      .object({
        /** In each group after the planned days: a control group as large as the exposed one is drawn from the rest. */
        perGroup: z.number().int(),
        /** Whole days until each group is full. */
        daysNeeded: z.number().int(),
        isEnough: z.boolean(),
        /** Chance to find the effect after the planned days. */
        power: z.number(),
        /** Least effect that is found after the planned days, in the direction of the plan's and without its sign; null where none is. */
        effect: z.number().nullable(),
      })
      .nullable(),
    /** Chance of a false alarm when one looks so often and stops at the first significant result. */
    peeking: z.array(z.object({ looks: z.number().int(), chance: z.number() })),
    /** What to do when the result says neither, for a person. */
    inconclusive: z.array(z.string()),
    /** What the numbers rest on, for a person. */
    notes: z.array(z.string()),
  })
  .meta({ id: "ExperimentSize" });
export type ExperimentSize = z.infer<typeof ExperimentSize>;
