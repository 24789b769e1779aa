/** Words between white space, hesitations and all: what a person counting the length of a quotation would count. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => word !== "").length;
}
