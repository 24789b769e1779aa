import { count } from "../look/words.ts";
import { DeletedPapers } from "../papers/deleted-papers.tsx";

/** Résumés that were deleted or replaced, with what was said to their items. */
export function ResumeDeleted({ standing }: { standing: string | null }) {
  return <DeletedPapers kind="resume" standing={standing} describe={({ data: { fileName, items } }) => ({ name: fileName, about: count(items.length, "item") })} />;
}
