import { isBlankBoard } from "@inclined/core/board/board-text";
import { sceneMark } from "@inclined/core/board/scene-mark";
import type { BoardElement, BoardPaper } from "@inclined/core/schema/board";
import { MOST_ORIGINAL_BYTES } from "@inclined/core/schema/paper";
import { Refused, studio } from "../api/client.ts";
import { queries, queryClient } from "../api/queries.ts";
import { base64Of } from "../look/base64.ts";
import { fetchPictureOf } from "./library.ts";

/** Whether the picture shows something else than what is drawn now. */
export const isPictureOld = ({ elements, picture }: BoardPaper): boolean => !isBlankBoard(elements) && picture?.of !== sceneMark(elements);

/** Makes a picture of a board and stores it. @returns what the board's paper says of it; null where it is too large to be kept */
export async function keepPicture(workspaceId: string, elements: readonly BoardElement[], before: BoardPaper["picture"]): Promise<BoardPaper["picture"]> {
  const png = await (await fetchPictureOf()).pictureOf(elements);
  if (png.size > MOST_ORIGINAL_BYTES * 0.7) return null;
  const original = before?.original ?? crypto.randomUUID();
  const data = { fileName: "board.png", base64: await base64Of(png) };
  const write = (baseRevision: number) => studio.writePaper(workspaceId, original, { baseRevision, kind: "original", data });
  const stored = await write(before === null ? 0 : await revisionOf(workspaceId, original)).catch((failure: unknown) => {
    if (failure instanceof Refused && failure.problem.code === "stale-revision") return write((failure.problem as unknown as { current: { revision: number } }).current.revision);
    throw failure;
  });
  queryClient.setQueryData(queries.original(workspaceId, original).queryKey, stored);
  return { original, of: sceneMark(elements) };
}

/** 0 where there is none any more: an import without it, for example. */
async function revisionOf(workspaceId: string, paperId: string): Promise<number> {
  return studio.paper(workspaceId, paperId).then(
    ({ revision }) => revision,
    (failure: unknown) => {
      if (failure instanceof Refused && failure.problem.code === "not-found") return 0;
      throw failure;
    },
  );
}
