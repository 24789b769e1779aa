import * as z from "zod";
import { Answer, KeptVersion } from "./answer.ts";
import { Attempt, Mark, StoredAssessment } from "./attempt.ts";
import { Moment } from "./identity.ts";
import { Paper } from "./paper.ts";
import { Recording } from "./recording.ts";
import { Workspace } from "./workspace.ts";

/** Goes up when the shape of what is stored changes. Older archives are upgraded on reading, newer ones refused. */
export const SCHEMA_VERSION = 6;

/** All of one candidate. Lists are in ascending order of id. */
export const WorkspaceContent = z.strictObject({
  workspace: Workspace,
  answers: z.array(Answer),
  keptVersions: z.array(KeptVersion),
  recordings: z.array(Recording),
  attempts: z.array(Attempt),
  assessments: z.array(StoredAssessment),
  marks: z.array(Mark),
  papers: z.array(Paper),
});
export type WorkspaceContent = z.infer<typeof WorkspaceContent>;

/**
 * First member of every archive, `manifest.json`. A backup holds everything, what was recently deleted included;
 * an export holds a selection of living things.
 */
export const ArchiveManifest = z.strictObject({
  format: z.literal("inclined-archive"),
  kind: z.enum(["backup", "export"]),
  schemaVersion: z.int().positive(),
  madeAt: Moment,
  madeBy: z.string(),
  /** True when a workspace in it is the invented sample candidate. */
  sample: z.boolean(),
  members: z.array(
    z.strictObject({ path: z.string(), bytes: z.int().nonnegative(), sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
  ),
});
export type ArchiveManifest = z.infer<typeof ArchiveManifest>;
