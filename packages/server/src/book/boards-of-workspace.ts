import { boardText } from "@inclined/core/board/board-text";
import { sceneMark } from "@inclined/core/board/scene-mark";
import type { BoardDrawn } from "@inclined/core/playbook/book-input";
import type { Paper } from "@inclined/core/schema/paper";
import type { Store } from "@inclined/store/store";
import { soundPng } from "./sound-png.ts";

/** The pictures of a candidate's boards that show what is drawn there and can be drawn again. The words of the others stand in the book all the same. */
export async function boardsOfWorkspace(store: Pick<Store, "getPaper">, workspaceId: string, papers: readonly Paper[]): Promise<BoardDrawn[]> {
  const all = await Promise.all(
    papers.map(async (paper): Promise<BoardDrawn[]> => {
      if (paper.kind !== "board" || paper.data.picture === null) return [];
      const { elements, picture } = paper.data;
      if (picture.of !== sceneMark(elements)) return [];
      const file = await store.getPaper(workspaceId, picture.original).catch(() => null);
      if (file?.kind !== "original") return [];
      const sound = soundPng(Buffer.from(file.data.base64, "base64"));
      if (sound === null) return [];
      return [{ answer: paper.id, words: boardText(elements).text, base64: Buffer.from(sound.bytes).toString("base64"), width: sound.width, height: sound.height }];
    }),
  );
  return all.flat();
}
