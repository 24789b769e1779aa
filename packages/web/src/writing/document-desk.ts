import { createContext, useContext } from "react";
import type { OpenPaper } from "../papers/use-paper.ts";

const Desk = createContext<OpenPaper<"document"> | null>(null);

/** Hands the open paper to its pages, so that they edit one and the same. */
export const DocumentDesk = Desk.Provider;

/** The paper whose pages these are. */
export function useDocument(): OpenPaper<"document"> {
  const paper = useContext(Desk);
  if (paper === null) throw new Error("only a page of a paper may ask for it");
  return paper;
}
