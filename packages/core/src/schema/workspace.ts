import * as z from "zod";
import { Day, Id, Moment, Revision } from "./identity.ts";

/** The person who prepares, as far as they have told us. Null means "not told". */
export const Candidate = z
  .strictObject({
    name: z.string().min(1).max(200),
    targetRole: z.string().min(1).max(200).nullable(),
    level: z.string().min(1).max(60).nullable(),
    loopDate: Day.nullable(),
  })
  .meta({ id: "Candidate", description: "The person who prepares. Null means not told." });
export type Candidate = z.infer<typeof Candidate>;

/** Owner of everything of one candidate. A data folder holds several, a shared server many. */
export const Workspace = z
  .strictObject({
    id: Id,
    /** True for the invented sample candidate; shown as such on every screen and export. */
    sample: z.boolean(),
    candidate: Candidate,
    revision: Revision,
    createdAt: Moment,
    updatedAt: Moment,
    /** When it was put among the recently deleted; null for a living one. */
    deletedAt: Moment.nullable(),
  })
  .meta({ id: "Workspace", description: "Owner of everything of one candidate." });
export type Workspace = z.infer<typeof Workspace>;

export const NewWorkspace = z
  .strictObject({ id: Id, candidate: Candidate })
  .meta({ id: "NewWorkspace" });
export type NewWorkspace = z.infer<typeof NewWorkspace>;

export const CandidateChange = z
  .strictObject({ baseRevision: Revision, candidate: Candidate })
  .meta({ id: "CandidateChange" });
export type CandidateChange = z.infer<typeof CandidateChange>;
