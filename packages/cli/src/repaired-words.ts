/** One line that says how many characters no store can keep, or none. */
export function repairedWords(repaired: number): string[] {
  if (repaired === 0) return [];
  return [`${repaired} ${repaired === 1 ? "character was" : "characters were"} no valid Unicode and became \uFFFD.`];
}
