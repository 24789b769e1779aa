import { createContext, useContext } from "react";

/** Goes to a section of the book, or to a heading in one, and opens it where it is folded. */
export type GoTo = (target: string) => void;

const Context = createContext<GoTo>(() => undefined);
export const SeeProvider = Context.Provider;
export const useGoTo = (): GoTo => useContext(Context);

/** The element that a link inside of the book leads to. The page has ids of its own, so those of the book are told apart. */
export const anchorOf = (target: string): string => `book-${target}`;
