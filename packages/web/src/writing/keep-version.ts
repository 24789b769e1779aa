import { countWords } from "@inclined/core/answer/count-words";
import type { DocumentPaper, DocumentVersion } from "@inclined/core/schema/document-paper";
import { studio } from "../api/client.ts";
import type { OpenPaper } from "../papers/use-paper.ts";
import { asGiven } from "./at-hand.ts";
import { runTask } from "./run-task.ts";

/** The text is that of the newest version already. */
async function isKept(workspaceId: string, { versions, text }: DocumentPaper): Promise<boolean> {
  const newest = versions.at(-1);
  return newest !== undefined && (await versionText(workspaceId, newest.id)) === text;
}

/** The text of a version. */
export async function versionText(workspaceId: string, versionId: string): Promise<string> {
  const paper = await studio.paper(workspaceId, versionId);
  if (paper.kind !== "document-version") throw new Error("this is no version");
  return paper.data.text;
}

/**
 * Keeps the text as it stands. The text is stored before the list names it, so that no version is ever without its words.
 * @returns the version, or null where nothing is written or the newest version has these words already
 */
export async function keepVersion(workspaceId: string, paper: OpenPaper<"document">, why: DocumentVersion["why"], name: string): Promise<DocumentVersion | null> {
  const { data, paperId, edit } = paper;
  const { text } = data;
  if (text.trim() === "" || (await isKept(workspaceId, data))) return null;
  const id = crypto.randomUUID();
  await studio.writePaper(workspaceId, id, { baseRevision: 0, kind: "document-version", data: { document: paperId, text } });
  const check = await runTask("check", { ...asGiven(data), earlier: [] });
  const version: DocumentVersion = {
    id,
    at: new Date().toISOString(),
    why,
    name,
    words: countWords(text),
    holds: check.holds,
    pitfalls: check.pitfalls.filter(({ raised }) => raised).map((pitfall) => pitfall.id),
    engine: check.engine,
  };
  edit((before) => ({ ...before, versions: [...before.versions, version] }));
  return version;
}
