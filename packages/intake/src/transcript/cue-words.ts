import { parseFragment } from "parse5";

/** Markup that WebVTT and SubRip define. Anything else in angle brackets is what somebody is called or said. */
const TAGS = /<\/?(?:v|c|b|i|u|s|ruby|rt|lang|font)(?:[.\s][^<>]{0,300})?>|<\d[\d:.]{3,14}>|\{\\an?\d\}/gi;

/** The words of a cue without its markup, on one line. */
export function cueWords(text: string): string {
  return unescaped(text.replaceAll(TAGS, "")).replaceAll(/\s+/g, " ").trim();
}

/** Character references as the letters that they stand for; nothing is taken for markup. */
export function unescaped(text: string): string {
  if (!text.includes("&")) return text;
  const [node] = parseFragment(text.replaceAll("<", "&lt;")).childNodes;
  return node !== undefined && "value" in node ? node.value : text;
}
