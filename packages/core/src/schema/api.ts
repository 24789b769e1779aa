import * as z from "zod";
import { FAILURES, type FailureCode } from "../errors.ts";
import { AnswerSummary, KeptVersion } from "./answer.ts";
import { Id, Moment } from "./identity.ts";
import { Paper } from "./paper.ts";
import { RecordingsSize } from "./recording.ts";
import { Workspace } from "./workspace.ts";

/**
 * What travels between the studio's server and its pages, beside the things themselves.
 * Server and web meet here and nowhere else.
 */

/** RFC 9457 problem details. `code` is the row of the failure table; what else is in it depends on the code. */
export const Problem = z
  .looseObject({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    code: z.enum(Object.keys(FAILURES) as [FailureCode, ...FailureCode[]]),
  })
  .meta({ id: "Problem", description: "RFC 9457 problem details." });
export type Problem = z.infer<typeof Problem>;

export const Copy = z
  .strictObject({
    id: Id,
    kind: z.enum(["backup", "export"]),
    /** An absolute path, or the name under which a browser downloaded it. */
    place: z.string(),
    /** True when "delete everything" can delete it: it lies in the data folder. */
    reachable: z.boolean(),
    madeAt: Moment,
  })
  .meta({ id: "Copy", description: "A backup or export that was made." });
export type Copy = z.infer<typeof Copy>;

export const StudioInfo = z
  .strictObject({
    /** Identity of the data folder; the browser keeps unsent drafts under it. */
    studioId: Id,
    version: z.string(),
    engine: z.enum(["sqlite", "postgres"]),
    dataFolder: z.string(),
    /** Path of the database file, or host and name of a Postgres database. */
    database: z.string(),
    sizeBytes: z.int().nonnegative(),
    /** Of all candidates, counted in `sizeBytes`. */
    recordings: RecordingsSize,
    copies: z.array(Copy),
  })
  .meta({ id: "StudioInfo" });
export type StudioInfo = z.infer<typeof StudioInfo>;

export const Health = z
  .strictObject({
    studioId: Id,
    version: z.string(),
    /** What only who knows the data folder's secret can answer to the nonce, on this port; null without a nonce. */
    proof: z.string().nullable(),
  })
  .meta({ id: "Health" });

/** Asked of whoever answers on a studio's port, before anything is confided to it. */
export const HealthQuery = z.strictObject({ nonce: z.string().regex(/^[0-9a-f]{32,128}$/).optional() });
export type Health = z.infer<typeof Health>;

export const WorkspaceList = z.strictObject({ workspaces: z.array(Workspace) }).meta({ id: "WorkspaceList" });
export type WorkspaceList = z.infer<typeof WorkspaceList>;

export const PaperList = z.strictObject({ papers: z.array(Paper) }).meta({ id: "PaperList" });
export type PaperList = z.infer<typeof PaperList>;

/** A document as it may be shown beside what was read from it. `html` holds words and their structure, nothing that runs or is fetched. */
export const ShownOriginal = z
  .discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("pdf") }),
    z.strictObject({ kind: z.literal("html"), html: z.string() }),
    z.strictObject({ kind: z.literal("text"), text: z.string() }),
  ])
  .meta({ id: "ShownOriginal" });
export type ShownOriginal = z.infer<typeof ShownOriginal>;

export const AnswerList = z.strictObject({ answers: z.array(AnswerSummary) }).meta({ id: "AnswerList" });
export type AnswerList = z.infer<typeof AnswerList>;

export const KeptVersionList = z.strictObject({ keptVersions: z.array(KeptVersion) }).meta({ id: "KeptVersionList" });
export type KeptVersionList = z.infer<typeof KeptVersionList>;

export const ExportChoice = z
  .strictObject({
    workspaceIds: z.array(Id).min(1),
    replaceTerms: z.boolean().optional().meta({ description: "true: what is exported holds no confidential term; what is stored stays as it is." }),
  })
  .meta({ id: "ExportChoice" });
export type ExportChoice = z.infer<typeof ExportChoice>;

/** A place where an export says something else than what is stored. Only shown: it holds the term. */
export const ExportReplacement = z
  .strictObject({
    /** "Story “Late parcels”" */
    where: z.string(),
    /** As it is listed. */
    term: z.string(),
    /** As it stands there. */
    words: z.string(),
    standIn: z.string(),
    /** Up to 40 code units on either side, as they stand in the export. */
    before: z.string(),
    after: z.string(),
    /** The same words with the same neighbours may stand in one thing several times. */
    times: z.int().positive(),
  })
  .meta({ id: "ExportReplacement", description: "A place where an export says something else than what is stored." });
export type ExportReplacement = z.infer<typeof ExportReplacement>;

/** What an export without confidential terms would say in other words, and what it would leave out. */
export const ExportPreview = z
  .strictObject({
    replacements: z.array(ExportReplacement),
    /** All places, those counted in `times` included. */
    total: z.int().nonnegative(),
    /** In plain words: "2 recordings". */
    leftOut: z.array(z.string()),
    /** Candidates of the export who have listed no term. */
    withoutTerms: z.array(Id),
  })
  .meta({ id: "ExportPreview" });
export type ExportPreview = z.infer<typeof ExportPreview>;

export const ImportResult = z
  .strictObject({
    workspaces: z.array(
      z.strictObject({ workspaceId: Id, name: z.string(), outcome: z.enum(["added", "copied", "unchanged"]) }),
    ),
    /** Characters repaired to U+FFFD on the way in. */
    repaired: z.int().nonnegative(),
  })
  .meta({ id: "ImportResult" });
export type ImportResult = z.infer<typeof ImportResult>;

export const RestoreResult = z
  .strictObject({
    workspaces: z.array(z.strictObject({ workspaceId: Id, name: z.string() })),
    /** What stood there before, saved first; null where there was nothing to save. */
    safetyBackup: Copy.nullable(),
    repaired: z.int().nonnegative(),
  })
  .meta({ id: "RestoreResult" });
export type RestoreResult = z.infer<typeof RestoreResult>;

export const DeleteEverything = z.strictObject({ confirm: z.string() }).meta({ id: "DeleteEverything" });

/** What "delete everything" could not reach: exports and backups outside the data folder. */
export const DeletedEverything = z
  .strictObject({ unreachable: z.array(Copy) })
  .meta({ id: "DeletedEverything" });
export type DeletedEverything = z.infer<typeof DeletedEverything>;
