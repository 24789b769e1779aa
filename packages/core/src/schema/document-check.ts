import * as z from "zod";
import { Assessment } from "./assessment.ts";
import { CheckedDashboard } from "./dashboard.ts";
import { Quote } from "./span.ts";

/** The kinds of paper that can be checked; each brings its own criteria. */
export const DOCUMENT_KINDS = ["pr-faq", "writing-exercise", "post-mortem", "dashboard", "experiment"] as const;
export const DocumentKind = z.enum(DOCUMENT_KINDS);
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

/** Id of a criterion or a pitfall of the kind. */
const CheckId = z.string().max(60);

const verdict = <Kinds extends readonly [string, ...string[]]>(kinds: Kinds) => z.strictObject({ is: z.enum(kinds), because: z.string() });

/** A metric that a paper promises, with what a careful reader says of it. */
export const CheckedMetric = z.strictObject({
  tier: z.enum(["primary", "secondary", "leading"]),
  from: z.enum(["table", "list", "prose"]),
  name: Quote,
  /** Words with the number to reach; null where there is none. */
  target: Quote.nullable(),
  time: Quote.nullable(),
  /** Words that say where the number is read; null where no column of the table does. */
  source: Quote.nullable(),
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
export const CheckedPart = z.strictObject({ name: z.string().max(60), span: Quote });
export type CheckedPart = z.infer<typeof CheckedPart>;

/** What was found in a document. Fields may be added, none removed. */
export const DocumentCheck = z
  .object({
    id: z.string().nullable(),
    kind: DocumentKind,
    status: z.enum(["assessed", "not-assessed"]),
    /** Why it is not assessed, as a person reads it. */
    reason: z.string().optional(),
    /** Ids of the criteria that hold, in the order of `checks`. */
    holds: z.array(CheckId),
    /** All criteria, in rubric order; one that is met has evidence. */
    checks: z.array(
      z.object({
        id: CheckId,
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
        id: CheckId,
        raised: z.boolean(),
        state: z.enum(["raised", "clear", "not-assessed", "broken"]),
        confidence: z.number().min(0).max(1),
        evidence: z.array(Quote),
        says: z.string(),
        why: z.string(),
      }),
    ),
    parts: z.array(CheckedPart),
    /** Of a PR/FAQ. */
    metrics: z.array(CheckedMetric),
    /** Of a PR/FAQ. */
    questions: z.array(CheckedQuestion),
    /** Of a writing exercise: its words through the behavioural lens. */
    behavioural: Assessment.optional(),
    /** Of a dashboard: what was computed from its tables. */
    dashboard: CheckedDashboard.optional(),
    /** What to mend first, at most three. */
    next: z.array(z.object({ id: z.string(), says: z.string() })),
    /** Of a file that was no text, on the command line: the Markdown that it was read as, which the offsets fit, and what was left out of it. */
    read: z.object({ markdown: z.string(), notes: z.array(z.string()) }).optional(),
    engine: z.string(),
    rubric: z.string(),
  })
  .meta({ id: "DocumentCheck" });
export type DocumentCheck = z.infer<typeof DocumentCheck>;
