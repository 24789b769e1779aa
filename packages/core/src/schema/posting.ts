import * as z from "zod";
import { PRINCIPLE_IDS } from "../principles/names.ts";
import { Quote, Span } from "./span.ts";

/** One thing that a posting asks for. `text === posting.text.slice(start, end)`. */
export const Requirement = z
  .object({
    id: z.string(),
    text: z.string(),
    kind: z.enum(["basic", "preferred", "responsibility"]),
    start: z.int().nonnegative(),
    end: z.int().nonnegative(),
  })
  .meta({ id: "Requirement", description: "One thing that a posting asks for." });
export type Requirement = z.infer<typeof Requirement>;

/** Families of roles that are prepared for. */
export const RoleFamily = z.enum(["tpm", "pm", "pm-t", "program-manager"]);
export type RoleFamily = z.infer<typeof RoleFamily>;

/** How far a résumé shows a requirement. */
export const MatchStatus = z.enum(["met", "partly", "not-shown"]);
export type MatchStatus = z.infer<typeof MatchStatus>;

/** What the person says to a match, beside what was found and never over it. Claims are named by the ids of the items they come from. */
export const RequirementMark = z.object({
  requirement: z.string().max(60),
  /** Null: nothing but claims was refused. */
  status: MatchStatus.nullable(),
  /** Those that show it as the person sees it, in the order in which they were chosen. */
  claims: z.array(z.string().max(60)).max(20),
  /** Those that were found and do not show it. */
  refused: z.array(z.string().max(60)).max(200),
});
export type RequirementMark = z.infer<typeof RequirementMark>;

/** What was read from a job posting. Only what it says is there. */
export const PostingReading = z
  .object({
    title: z.string().nullable(),
    company: z.string().nullable(),
    /** As the title says it: senior, principal, ii; null where it says nothing. */
    level: z.string().nullable(),
    family: RoleFamily.nullable(),
    team: z.string().nullable(),
    place: z.string().nullable(),
    /** The text that offsets count in. */
    text: z.string(),
    requirements: z.array(Requirement),
    technologies: z.array(z.string()),
    /** Leadership Principles that it leans on, each with its words. */
    principles: z.array(z.object({ id: z.enum(PRINCIPLE_IDS as [string, ...string[]]), evidence: z.array(Quote) })),
    /** What the person corrected of the match with the résumé; each requirement at most once. */
    marks: z.array(RequirementMark).max(500).optional(),
  })
  .meta({ id: "PostingReading" });
export type PostingReading = z.infer<typeof PostingReading>;

/** What a résumé shows of what a posting asks for. */
export const Match = z
  .object({
    requirements: z.array(
      z.object({
        id: z.string(),
        status: MatchStatus,
        /** Ids of claims, the best first. */
        claims: z.array(z.string()),
        /** `words` are the places in the quote that show it; not there where the role as a whole does. */
        evidence: z.array(z.object({ claim: z.string(), quote: z.string(), words: z.array(Span).optional() })),
        /** Where years are asked for: how many months dated roles add up to, which of `work` these are, and whether their titles are of that kind, are related to it, or only claims in them show it. */
        years: z.object({ asked: z.number(), months: z.int().nonnegative(), roles: z.array(z.int().nonnegative()), by: z.enum(["titles", "related-titles", "claims"]) }).optional(),
      }),
    ),
  })
  .meta({ id: "Match" });
export type Match = z.infer<typeof Match>;
