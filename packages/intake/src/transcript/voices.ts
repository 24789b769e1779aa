import { cueWords, unescaped } from "./cue-words.ts";

/** Words that one voice says in a cue; null: the cue does not say whose. */
export interface Voice {
  speaker: string | null;
  text: string;
}

const VOICE = /<v(?:\.[^\s<>]*)?[ \t]+(?<name>(?:[^<>]|<(?!\/?v[\s.>])[^<>]*>)*)>/gi;

/** A cue by its voice tags: `<v Ann Lee>Hello.</v><v Bo>Hi.</v>`. A name may hold what looks like markup; it stays a name. */
export function voicesIn(text: string): Voice[] {
  const marks = [...text.matchAll(VOICE)];
  const before = cueWords(text.slice(0, marks[0]?.index ?? text.length));
  const voices: Voice[] = before === "" ? [] : [{ speaker: null, text: before }];
  for (const [place, mark] of marks.entries()) {
    const words = cueWords(text.slice(mark.index + mark[0].length, marks[place + 1]?.index));
    const name = unescaped(mark.groups?.["name"] ?? "").replaceAll(/\s+/g, " ").trim();
    if (words !== "") voices.push({ speaker: name === "" ? null : name, text: words });
  }
  return voices;
}
