declare global {
  interface Window {
    EXCALIDRAW_ASSET_PATH?: string;
  }
}

/** The library asks for its fonts under this address, and would ask a public server otherwise. */
function sayWhereFontsAre(): void {
  window.EXCALIDRAW_ASSET_PATH = "/board/";
}

/** The board itself: more than a megabyte, fetched when the first board is opened. */
export const fetchBoard = () => {
  sayWhereFontsAre();
  return import("./drawing-board.tsx");
};

/** What makes a picture of a board, the same library. */
export const fetchPictureOf = () => {
  sayWhereFontsAre();
  return import("./picture-of.ts");
};
