import { DeletedPapers } from "../papers/deleted-papers.tsx";

/** Postings that were deleted or replaced. */
export function PostingDeleted({ standing }: { standing: string | null }) {
  return (
    <DeletedPapers
      kind="posting"
      standing={standing}
      describe={({ data: { reading, fileName } }) => ({ name: reading.title ?? fileName ?? "A posting without a title", about: reading.company })}
    />
  );
}
