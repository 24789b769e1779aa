import { flushSync } from "react-dom";

type Find = () => HTMLElement | null;

/** True where what had the focus is gone. */
export const isFocusLost = (): boolean => document.activeElement === null || document.activeElement === document.body;

/** Makes a change, and if it takes away what has the focus, puts the focus where one goes on: that needs the page as it is afterwards. */
export function thenFocus(find: Find, change: () => void): void {
  flushSync(change);
  if (isFocusLost()) find()?.focus();
}

const all = (selector: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(`.import-interview ${selector}`)];
const undo: Find = () => all(".undo-last")[0] ?? null;

/** The heading of the question in a place, or of the last one. @param number from 1 */
export const headingInPlace = (number: number): Find => () => all(".heard-thread h2").slice(0, Math.max(1, number)).at(-1) ?? undo();

/** A list of a turn's row, or of the next row that can be seen: a turn that is left aside is folded away. @param list what it is, or who says it */
export const listOfTurn = (place: number, list: "part" | "who"): Find => () => {
  const row = all(".turn").find((each) => Number(each.dataset["place"]) >= place && each.closest("details:not([open])") === null);
  return row?.querySelector<HTMLElement>(`.turn-${list}`) ?? row?.querySelector<HTMLElement>("select") ?? undo();
};

/** Who the person is among the speakers. */
export const whoIsChosen: Find = () => all(".who-is-you input:checked")[0] ?? all(".who-is-you input")[0] ?? undo();
