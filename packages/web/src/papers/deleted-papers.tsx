import type { PaperKind } from "@inclined/core/schema/paper";
import { useQuery } from "@tanstack/react-query";
import { studio } from "../api/client.ts";
import { queries } from "../api/queries.ts";
import { RecentlyDeleted } from "../look/recently-deleted.tsx";
import { useStudio } from "../shell/studio-context.ts";
import type { PaperOf } from "./paper-sync.ts";

interface DeletedPapersProps<Kind extends PaperKind> {
  kind: Kind;
  /** Of a kind of which there is one: the one that stands, whose place another takes when it is brought back. */
  standing: string | null;
  /** How one is called, and what else is said of it. */
  describe: (paper: PaperOf<Kind>) => { name: string; about: string | null };
}

/** Papers of one kind that were deleted or replaced. */
export function DeletedPapers<Kind extends PaperKind>({ kind, standing, describe }: DeletedPapersProps<Kind>) {
  const { workspace } = useStudio();
  const { data = [] } = useQuery(queries.papers(workspace.id, true));
  const things = data.filter((paper): paper is PaperOf<Kind> => paper.kind === kind).map((paper) => ({ id: paper.id, deletedAt: paper.deletedAt ?? paper.updatedAt, ...describe(paper) }));
  const bringBack = async (id: string): Promise<void> => {
    await studio.undeletePaper(workspace.id, id);
    if (standing !== null) await studio.deletePaper(workspace.id, standing);
    document.getElementById("place")?.focus({ preventScroll: true });
  };
  return (
    <RecentlyDeleted
      things={things}
      {...(standing === null ? {} : { note: "One that you bring back takes the place of the one that stands." })}
      bringBack={bringBack}
      deleteForGood={(id) => studio.purgePaper(workspace.id, id)}
    />
  );
}
