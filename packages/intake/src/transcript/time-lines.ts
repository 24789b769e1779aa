import { CLOCK } from "./clock.ts";

/** The arrow between two times as the formats write it. */
const ARROWS = ["-->", "--&gt;"];
/** The same as editors of text set it, or people write it. */
const LIKE_ARROWS = ["->", "-&gt;", "–>", "—>", "→"];
/** What has so many words around an arrow was said or written by somebody. */
const PROSE_WORDS = 4;
/** With hours, or with parts of a second: "at 10:30" may be said, "00:10:30.000" is not. */
const WHOLE_TIME = new RegExp(String.raw`^[[(]?(?=.*(?:\d:\d{1,2}:|\d[.,]\d))${CLOCK}[\])]?$`);
const SHORT_TIME = new RegExp(String.raw`^[[(]?${CLOCK}[\])]?$`);
const MOST_SHOWN = 3;
const MOST_LINE = 40;

/** What stands before an arrow and after it, without the space around; null: the line has none, or several. */
export function aroundArrow(line: string): { before: string; after: string } | null {
  const arrow = [...ARROWS, ...LIKE_ARROWS].find((each) => line.includes(each));
  if (arrow === undefined) return null;
  const [before = "", after = "", ...more] = line.split(arrow);
  return more.length > 0 ? null : { before: before.trim(), after: after.trim() };
}

/** A line that holds an arrow as times do, and no words that anybody could have said: broken or not, it is none of the words. */
export const hasTimesArrow = (line: string): boolean => !line.startsWith("<") && ARROWS.some((arrow) => line.includes(arrow)) && line.split(/\s+/).filter(isWord).length < PROSE_WORDS;
/** Settings of a cue, "align:start", are none. */
const isWord = (token: string): boolean => !token.includes(":") && /\p{L}{2}/u.test(token);

/** A time and nothing else. @param isFirst whether a block of lines begins with it: then "1:00" is one, which could be said elsewhere */
export const isBareTime = (line: string, isFirst = false): boolean => (isFirst ? SHORT_TIME : WHOLE_TIME).test(line);

/** What is said of lines that should have been the times of a cue. */
export function sayBroken(lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  const shown = lines.slice(0, MOST_SHOWN).map((line) => `“${line.length > MOST_LINE ? `${line.slice(0, MOST_LINE - 1)}…` : line}”`);
  const [has, their] = lines.length === 1 ? ["One line has", "it"] : [`${lines.length} lines have`, "them"];
  return [`${has} times that cannot be read: ${shown.join(", ")}${lines.length > shown.length ? " and others" : ""}. The words after ${their} are kept where they stood.`];
}
