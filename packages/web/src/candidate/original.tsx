import type { ResumeReading } from "@inclined/core/schema/resume";
import type { ReviewItem } from "@inclined/core/schema/paper";
import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useState } from "react";
import { failureText, studio } from "../api/client.ts";
import { queries } from "../api/queries.ts";
import { bytesOf } from "../look/base64.ts";
import { useStudio } from "../shell/studio-context.ts";
import { OriginalWords } from "./original-words.tsx";

const PdfPages = lazy(() => import("./pdf-pages.tsx"));

interface OriginalProps {
  /** Id of the paper that keeps the file; null where none is kept. */
  original: string | null;
  fileName: string;
  reading: ResumeReading;
  /** Its place is marked. */
  item: ReviewItem | null;
}

/** The document that was read, with the place of the chosen item marked. */
export function Original(props: OriginalProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <aside className="original" aria-label="The document that was read" data-open={isOpen || undefined}>
      <button type="button" className="quiet original-switch" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {isOpen ? "Hide the document" : "Show the document"}
      </button>
      <div className="original-pages" tabIndex={0} role="region" aria-label={props.fileName}>
        {props.original === null ? <p className="soft">The file itself is not kept here: it was pasted, larger than 2.8 MB, or left out of an export. What was read from it is here.</p> : <Kept {...props} original={props.original} />}
      </div>
    </aside>
  );
}

function Kept({ original, fileName, reading, item }: OriginalProps & { original: string }) {
  const { workspace } = useStudio();
  const shown = useQuery({
    queryKey: ["shown-original", workspace.id, original],
    staleTime: Infinity,
    queryFn: async ({ client }) => {
      const paper = await client.fetchQuery(queries.original(workspace.id, original));
      if (paper.kind !== "original") throw new Error("this is no file");
      const bytes = bytesOf(paper.data.base64);
      return { bytes, document: await studio.readOriginal(fileName, new Blob([bytes])) };
    },
  });
  if (shown.error !== null) return <p className="soft">The document cannot be shown. {failureText(shown.error)}</p>;
  if (shown.data === undefined) return <p className="soft" role="status">Opening the document…</p>;
  const { document, bytes } = shown.data;
  if (document.kind !== "pdf") return <OriginalWords document={document} item={item} />;
  const lines = (item?.lines ?? []).flatMap((number) => reading.lines[number] ?? []);
  return (
    <Suspense fallback={<p className="soft" role="status">Drawing the pages…</p>}>
      <PdfPages bytes={bytes} marked={lines} />
    </Suspense>
  );
}
