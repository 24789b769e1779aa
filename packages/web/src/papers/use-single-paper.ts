import type { PaperData, PaperKind } from "@inclined/core/schema/paper";
import { useState } from "react";
import { type OpenPaper, useOnlyPaper, usePaper } from "./use-paper.ts";

/** The one paper of a kind, open for writing; the first change makes it. @param empty the same object each time */
export function useSinglePaper<Kind extends PaperKind>(kind: Kind, empty: PaperData<Kind>): OpenPaper<Kind> {
  const stored = useOnlyPaper(kind);
  const [made] = useState(() => crypto.randomUUID());
  return usePaper(kind, stored?.id ?? made, empty);
}
