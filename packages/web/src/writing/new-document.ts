import type { DocumentKind } from "@inclined/core/schema/document-check";
import type { DocumentPaper } from "@inclined/core/schema/document-paper";
import { studio } from "../api/client.ts";
import { putPaper } from "../papers/use-paper.ts";

/** A document without a word in it. */
export function newDocument(kind: DocumentKind, rest: Partial<DocumentPaper> = {}): DocumentPaper {
  return { kind, title: "", text: "", role: "tpm", prompt: null, sitting: null, threads: [], versions: [], notes: [], ...rest };
}

/** Stores a new document. @returns its id */
export async function storeDocument(workspaceId: string, data: DocumentPaper): Promise<string> {
  const id = crypto.randomUUID();
  putPaper(workspaceId, await studio.writePaper(workspaceId, id, { baseRevision: 0, kind: "document", data }));
  return id;
}
