import { DOCUMENT_NAMES } from "@inclined/core/documents/names";
import type { DocumentPaper } from "@inclined/core/schema/document-paper";

/** What a paper is called: its own title, or what it is. */
export const titleOf = ({ title, kind }: Pick<DocumentPaper, "title" | "kind">): string => (title.trim() === "" ? DOCUMENT_NAMES[kind] : title);
