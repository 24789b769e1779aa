import { InclinedError } from "@inclined/core/errors";
import type { SheetDraft } from "@inclined/core/schema/interview-sheet";
import * as z from "zod";
import type { GuestRound, Room } from "./peer-rooms.ts";

/** From which state a sheet was changed. */
export const SheetFrom = z.strictObject({ baseRevision: z.coerce.number().int().nonnegative().optional().meta({ description: "Revision of the sheet that was changed; without it whatever is there is written over." }) });
export const SheetWritten = z.strictObject({ revision: z.int().nonnegative() }).meta({ id: "PeerSheetWritten" });

/** Keeps a sheet as far as it is filled. @throws {InclinedError} stale-revision with the newer sheet where another window wrote meanwhile */
export function writeSheet(of: Pick<Room | GuestRound, "draft" | "revision">, draft: SheetDraft, baseRevision: number | undefined): void {
  if (baseRevision !== undefined && baseRevision !== of.revision) {
    throw new InclinedError("stale-revision", "This sheet was written in another window meanwhile.", { current: { draft: of.draft, revision: of.revision } });
  }
  of.draft = draft;
  of.revision += 1;
}
