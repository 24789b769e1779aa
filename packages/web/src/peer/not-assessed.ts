/** Says how many of the questions that were found have no verdict yet, and what to do; empty: all have one. */
export function notAssessed(due: number, found: number): string {
  if (due === 0) return "";
  if (due > 1) return `${due < found ? `${due.toLocaleString("en")} of them` : due === 2 ? "Both" : `All ${due.toLocaleString("en")}`} are not assessed yet: assess them there, and they are joined by themselves.`;
  return `${found === 1 ? "It is" : "1 of them is"} not assessed yet: assess it there, and it is joined by itself.`;
}
