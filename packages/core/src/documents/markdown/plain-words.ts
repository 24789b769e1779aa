/** Words of a paper on one line, without the signs of Markdown: for quoting them where they are not edited. */
export function plainWords(words: string, most = Number.POSITIVE_INFINITY): string {
  const cells = words.replaceAll(/\*\*|__|`|^#{1,6} |^[-*>] /gm, "").split("|").map((cell) => cell.replaceAll(/\s+/g, " ").trim());
  // the line under a table's head says nothing
  const plain = cells.filter((cell) => cell !== "" && !/^:?-+:?$/.test(cell)).join(" · ");
  if (plain.length <= most) return plain;
  const cut = plain.lastIndexOf(" ", most);
  return `${plain.slice(0, cut > 0 ? cut : most)}…`;
}
