import { type RefObject, useCallback, useLayoutEffect, useState } from "react";

/**
 * Where something stands right under some words: pixels from the top of the box that holds both. Null while a pointer is pressed in the
 * box, so that nothing comes up under words that are still being selected.
 * @param boxRef holds the words and what stands under them
 * @param bottomOf the lower edge of the words, in pixels from the top of the window; null: there are none
 */
export function usePlaceUnder(boxRef: RefObject<HTMLElement | null>, bottomOf: () => number | null): { top: number | null; placeAgain: () => void } {
  const [top, setTop] = useState<number | null>(null);
  const [isPressed, setPressed] = useState(false);
  const placeAgain = useCallback(() => {
    const bottom = bottomOf();
    const from = boxRef.current?.getBoundingClientRect().top;
    setTop(bottom === null || from === undefined ? null : Math.round(bottom - from));
  }, [boxRef, bottomOf]);
  useLayoutEffect(placeAgain, [placeAgain]);
  useLayoutEffect(() => {
    const press = (event: PointerEvent): void => setPressed(event.target instanceof Element && boxRef.current?.contains(event.target) === true && event.target.closest(".cm-content") !== null);
    const release = (): void => setPressed(false);
    const released = ["pointerup", "pointercancel"] as const;
    document.addEventListener("pointerdown", press);
    for (const kind of released) document.addEventListener(kind, release);
    return () => {
      document.removeEventListener("pointerdown", press);
      for (const kind of released) document.removeEventListener(kind, release);
    };
  }, [boxRef]);
  return { top: isPressed ? null : top, placeAgain };
}
