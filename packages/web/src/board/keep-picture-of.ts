import { studio } from "../api/client.ts";
import { putPaper } from "../papers/use-paper.ts";
import { isPictureOld, keepPicture } from "./keep-picture.ts";

/** Gives a stored board a picture of what is drawn on it, where it has none or an older one. Nothing happens where nothing is drawn. */
export async function keepPictureOf(workspaceId: string, boardId: string): Promise<void> {
  const paper = await studio.paper(workspaceId, boardId);
  if (paper.kind !== "board" || paper.deletedAt !== null || !isPictureOld(paper.data)) return;
  const picture = await keepPicture(workspaceId, paper.data.elements, paper.data.picture);
  if (picture === null) return;
  putPaper(workspaceId, await studio.writePaper(workspaceId, boardId, { baseRevision: paper.revision, kind: "board", data: { ...paper.data, picture } }));
}
