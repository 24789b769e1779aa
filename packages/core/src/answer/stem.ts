const UNDOUBLE = /([bdfgmnprt])\1$/;

/**
 * A word without its commonest endings, so that "measured" and "measures" are one feature. Not a linguist's stem: it only
 * has to be the same in training and use.
 * @param word in small letters
 */
export function stem(word: string): string {
  let root = word.endsWith("'s") ? word.slice(0, -2) : word;
  if (root.length > 4 && root.endsWith("ies")) return `${root.slice(0, -3)}y`;
  if (root.length > 3 && root.endsWith("s") && !/(?:ss|us|is)$/.test(root)) root = root.slice(0, -1);
  if (root.length > 5 && root.endsWith("ing")) root = root.slice(0, -3).replace(UNDOUBLE, "$1");
  else if (root.length > 4 && root.endsWith("ed")) root = root.slice(0, -2).replace(UNDOUBLE, "$1");
  if (root.length > 4 && root.endsWith("e")) root = root.slice(0, -1);
  return root;
}
