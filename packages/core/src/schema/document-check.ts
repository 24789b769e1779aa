import * as z from "zod";
import { PR_FAQ_CRITERIA, PR_FAQ_PITFALLS } from "../documents/pr-faq/ids.ts";
import { Quote } from "./span.ts";

/** The kinds of paper that can be checked; each brings its own criteria. */
export const DocumentKind = z.enum(["pr-faq"]);
export type DocumentKind = z.infer<typeof DocumentKind>;

/** One document to check: a line of `inclined check --jsonl`. Fields that only a newer version knows are let through. */
export const DocumentRequest = z
  .object({
    id: z.string(),
    kind: DocumentKind,
    /** Exactly as written; offsets fit this string. */
    document: z.string(),
  })
  .meta({ id: "DocumentRequest" });
export type DocumentRequest = z.infer<typeof DocumentRequest>;

const verdict = <Kinds extends readonly [string, ...string[]]>(kinds: Kinds) => z.strictObject({ is: z.enum(kinds), because: z.string() });

/** A metric that a paper promises, with what a careful reader says of it. */
export const CheckedMetric = z.strictObject({
  tier: z.enum(["primary", "secondary", "leading"]),
  from: z.enum(["table", "list", "prose"]),
  name: Quote,
  /** Words with the number to reach; null where there is none. */
  target: Quote.nullable(),
  time: Quote.nullable(),
  outcome: verdict(["outcome", "output", "sentiment"]),
  leading: verdict(["leading", "lagging"]),
  actionable: verdict(["yes", "no"]),
  inTwoWeeks: verdict(["yes", "no"]),
});
export type CheckedMetric = z.infer<typeof CheckedMetric>;

/** A question of the FAQ. */
export const CheckedQuestion = z.strictObject({ question: Quote, answer: Quote.nullable(), answered: z.boolean() });
export type CheckedQuestion = z.infer<typeof CheckedQuestion>;

/** Where one part of a paper stands. */
export const CheckedPart = z.strictObject({ name: z.enum(["headline", "problem", "solution", "benefits", "metrics", "launch", "quotes", "faq"]), span: Quote });
export type CheckedPart = z.infer<typeof CheckedPart>;

/** What was found in a document. Fields may be added, none removed. */
export const DocumentCheck = z
  .object({
    id: z.string().nullable(),
    kind: DocumentKind,
    status: z.enum(["assessed", "not-assessed"]),
    /** Why it is not assessed, as a person reads it. */
    reason: z.string().optional(),
    /** Ids of the criteria that hold, in rubric order. */
    holds: z.array(z.enum(PR_FAQ_CRITERIA)),
    /** All criteria, in rubric order; one that is met has evidence. */
    checks: z.array(
      z.object({
        id: z.enum(PR_FAQ_CRITERIA),
        met: z.boolean(),
        state: z.enum(["met", "unmet", "not-assessed", "broken"]),
        confidence: z.number().min(0).max(1),
        evidence: z.array(Quote),
        /** What a careful editor would say of this paper. */
        says: z.string(),
        /** Why the criterion matters, the same for every paper. */
        why: z.string(),
      }),
    ),
    pitfalls: z.array(
      z.object({
        id: z.enum(PR_FAQ_PITFALLS),
        raised: z.boolean(),
        state: z.enum(["raised", "clear", "not-assessed", "broken"]),
        confidence: z.number().min(0).max(1),
        evidence: z.array(Quote),
        says: z.string(),
        why: z.string(),
      }),
    ),
    parts: z.array(CheckedPart),
    metrics: z.array(CheckedMetric),
    questions: z.array(CheckedQuestion),
    /** What to mend first, at most three. */
    next: z.array(z.object({ id: z.string(), says: z.string() })),
    engine: z.string(),
    rubric: z.string(),
  })
  .meta({ id: "DocumentCheck" });
export type DocumentCheck = z.infer<typeof DocumentCheck>;
