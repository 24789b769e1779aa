import * as z from "zod";
import { PRINCIPLE_IDS } from "../principles/names.ts";
import { Quote } from "./span.ts";

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
  })
  .meta({ id: "PostingReading" });
export type PostingReading = z.infer<typeof PostingReading>;

/** What a résumé shows of what a posting asks for. */
export const Match = z
  .object({
    requirements: z.array(
      z.object({
        id: z.string(),
        status: z.enum(["met", "partly", "not-shown"]),
        /** Ids of claims, the best first. */
        claims: z.array(z.string()),
        evidence: z.array(z.object({ claim: z.string(), quote: z.string() })),
      }),
    ),
  })
  .meta({ id: "Match" });
export type Match = z.infer<typeof Match>;
