import type { BoardElement } from "@inclined/core/schema/board";
import { exportToBlob, restoreElements } from "@excalidraw/excalidraw";

/** Pixels of the longer side, and how many pixels a unit of the board becomes where there is room. */
const [MOST_SIDE, SHARPNESS] = [2_000, 1.5];
const ROUND_IT = 24;

/** A picture of a board on white paper, as a PNG with nothing in it but the picture. */
export async function pictureOf(elements: readonly BoardElement[]): Promise<Blob> {
  return exportToBlob({
    elements: restoreElements(elements as unknown as Parameters<typeof restoreElements>[0], null).filter(({ isDeleted }) => !isDeleted),
    appState: { exportBackground: true, exportWithDarkMode: false, exportEmbedScene: false, viewBackgroundColor: "#ffffff", frameRendering: { enabled: true, name: true, outline: true, clip: false } },
    files: null,
    mimeType: "image/png",
    exportPadding: ROUND_IT,
    getDimensions: (width: number, height: number) => {
      const scale = Math.min(SHARPNESS, MOST_SIDE / Math.max(width, height));
      return { width: Math.max(1, Math.floor(width * scale)), height: Math.max(1, Math.floor(height * scale)), scale };
    },
  });
}
