/** Letters or digits that stand together, in offsets of the text they were cut from; letters are small. */
export interface Run {
  word: string;
  start: number;
  end: number;
  isNumber: boolean;
}

/** Cuts a short text into runs of letters and of digits: "3rd May" is 3, rd, may. */
export function runsOf(text: string): Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    const isNumber = sign >= "0" && sign <= "9";
    const isLetter = (sign >= "a" && sign <= "z") || (sign >= "A" && sign <= "Z");
    if (!isNumber && !isLetter) continue;
    const last = runs.at(-1);
    if (last !== undefined && last.end === at && last.isNumber === isNumber) {
      last.word += sign.toLowerCase();
      last.end = at + 1;
    } else runs.push({ word: sign.toLowerCase(), start: at, end: at + 1, isNumber });
  }
  return runs;
}

const MONTHS = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

/** 1 to 12 for the name of a month or its beginning of three letters or more; 0 for any other word. */
export const monthOf = (word: string): number => (word.length < 3 ? 0 : MONTHS.findIndex((name) => name.startsWith(word) || (word === "sept" && name === "september")) + 1);
