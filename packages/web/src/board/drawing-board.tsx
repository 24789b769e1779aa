import "@excalidraw/excalidraw/index.css";
import { CaptureUpdateAction, Excalidraw, FONT_FAMILY, MainMenu, newElementWith, restoreElements } from "@excalidraw/excalidraw";
import { addByWords } from "@inclined/core/board/add-by-words";
import { KEPT, storedElements } from "@inclined/core/board/stored-elements";
import { suggestedFrames } from "@inclined/core/board/suggested-layout";
import type { BoardElement } from "@inclined/core/schema/board";
import { type ComponentProps, type KeyboardEvent, memo, useEffect, useRef, useState } from "react";
import { ByWords } from "./by-words.tsx";
import { Strokes } from "./strokes.ts";

type Api = Parameters<NonNullable<ComponentProps<typeof Excalidraw>["excalidrawAPI"]>>[0];
type Drawn = Parameters<NonNullable<ComponentProps<typeof Excalidraw>["onChange"]>>[0];

interface DrawingBoardProps {
  elements: readonly BoardElement[];
  theme: "light" | "dark";
  /** Is given what stands on it now, for as long as it is shown. */
  onLive: (now: (() => BoardElement[]) | null) => void;
  /** @param leftOut how many things cannot be stored */
  onDrawn: (elements: BoardElement[], leftOut: number) => void;
}

/** Keys of the library with Ctrl for what the studio has not, or does itself: a link, opening and saving files, sharing, searching. Its page of help leads to addresses elsewhere. */
const NOT_HERE = new Set(["KeyK", "KeyO", "KeyS", "KeyE", "KeyF"]);
/** Between the tools: with their hint and the names over frames above, the zoom below. In pixels. */
const WHOLE = { fitToViewport: true, viewportZoomFactor: 0.98, maxZoom: 1, canvasOffsets: { top: 104, bottom: 36 } } as const;
/** What reaches over a frame is seen all the same. */
const FRAMES = { enabled: true, name: true, outline: true, clip: false } as const;
const UI_OPTIONS = { canvasActions: { export: false, loadScene: false, saveToActiveFile: false, saveAsImage: false, toggleTheme: false, changeViewBackgroundColor: false }, tools: { image: false } } as const;

const forLibrary = (elements: readonly BoardElement[]) => restoreElements(elements as unknown as Parameters<typeof restoreElements>[0], null);

/** The drawing library with what the studio does not offer taken out, storing what is drawn at every pause. */
export function DrawingBoard({ elements, theme, onLive, onDrawn }: DrawingBoardProps) {
  const [api, setApi] = useState<Api | null>(null);
  const latest = useRef({ onDrawn, onLive });
  latest.current = { onDrawn, onLive };
  const [strokes] = useState(() => new Strokes(elements, (drawn, leftOut) => latest.current.onDrawn(drawn, leftOut)));
  const hasLayout = elements.some(({ id }) => id.startsWith("layout-"));

  useEffect(() => {
    if (api === null) return;
    const tell = latest.current.onLive;
    tell(() => storedElements(api.getSceneElements()).elements);
    return () => tell(null);
  }, [api]);
  const [hadElements] = useState(elements.length > 0);
  useEffect(() => {
    if (api === null || !hadElements) return;
    // once what is stored has been put on it, all of it is seen
    const stop = api.onChange((drawn) => {
      if (drawn.length === 0) return;
      stop();
      setTimeout(() => api.scrollToContent(undefined, WHOLE));
    });
    return stop;
  }, [api, hadElements]);
  useEffect(() => {
    const { flush } = strokes;
    // before the paper itself looks at what is unsaved
    addEventListener("pagehide", flush, { capture: true });
    document.addEventListener("visibilitychange", flush, { capture: true });
    return () => {
      removeEventListener("pagehide", flush, { capture: true });
      document.removeEventListener("visibilitychange", flush, { capture: true });
      flush();
    };
  }, [strokes]);
  useEffect(() => {
    // read from another window, or chosen among two versions
    if (api !== null && strokes.adopt(elements)) api.updateScene({ elements: forLibrary(elements), captureUpdate: CaptureUpdateAction.NEVER });
  }, [api, elements, strokes]);

  const layOut = (): void => {
    if (api === null) return;
    api.updateScene({ elements: [...api.getSceneElements(), ...forLibrary(suggestedFrames())], captureUpdate: CaptureUpdateAction.IMMEDIATELY });
    api.scrollToContent(undefined, WHOLE);
  };
  const addWords = (words: string): void => {
    if (api === null) return;
    const drawn = api.getSceneElements();
    const { added, bound } = addByWords(storedElements(drawn).elements, words, () => crypto.randomUUID());
    const tied = drawn.map((one) => (bound.has(one.id) ? newElementWith(one, { boundElements: [...(one.boundElements ?? []), ...(bound.get(one.id) ?? [])] }) : one));
    api.updateScene({ elements: [...tied, ...forLibrary(added)], captureUpdate: CaptureUpdateAction.IMMEDIATELY });
    api.scrollToContent(undefined, WHOLE);
  };
  const withoutForeignKeys = (event: KeyboardEvent): void => {
    const isTyping = event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLInputElement;
    if (((event.ctrlKey || event.metaKey) && NOT_HERE.has(event.code)) || (event.key === "?" && !isTyping)) event.stopPropagation();
  };
  return (
    <>
      <div className="board-tools">
        {hasLayout ? null : (
          <button type="button" className="quiet" onClick={layOut} disabled={api === null}>
            Lay the suggested headings under it
          </button>
        )}
        <span className="soft">Questions, assumptions, requirements, design, dependencies and sequence, risks{hasLayout ? ": the suggested headings are on the board, and undo takes them off" : ""}.</span>
      </div>
      <div className="board-area" onKeyDownCapture={withoutForeignKeys}>
        <Board initial={elements} theme={theme} onApi={setApi} onChange={strokes.changed} />
      </div>
      <ByWords isReady={api !== null} add={addWords} />
    </>
  );
}

/** Nothing from elsewhere but what can be kept: no files, and of elements neither links nor pages nor pictures of others. */
const pasted: NonNullable<ComponentProps<typeof Excalidraw>["onPaste"]> = (data, event) => {
  if (data.elements !== undefined) data.elements = data.elements.filter(({ type }) => KEPT.has(type)).map((one) => ({ ...one, link: null }));
  return (event?.clipboardData?.files.length ?? 0) === 0;
};

interface BoardProps {
  initial: readonly BoardElement[];
  theme: "light" | "dark";
  onApi: (api: Api) => void;
  onChange: (elements: Drawn) => void;
}

/** Drawn anew only where the theme changes: the library keeps its own state. */
const Board = memo(
  function Board({ initial, theme, onApi, onChange }: BoardProps) {
    return (
      <Excalidraw
        initialData={{ elements: forLibrary(initial), scrollToContent: true, appState: { currentItemRoughness: 0, currentItemFontFamily: FONT_FAMILY.Nunito, frameRendering: FRAMES } }}
        excalidrawAPI={onApi}
        onChange={onChange}
        theme={theme}
        name="board"
        langCode="en"
        UIOptions={UI_OPTIONS}
        aiEnabled={false}
        validateEmbeddable={false}
        handleKeyboardGlobally={false}
        onPaste={pasted}
        onLinkOpen={(_element, event) => event.preventDefault()}
      >
        <MainMenu>
          <MainMenu.DefaultItems.ClearCanvas />
        </MainMenu>
      </Excalidraw>
    );
  },
  (before, after) => before.theme === after.theme,
);
