import { CLOCK, secondsOf } from "./clock.ts";
import { namesAmong, splitLabel } from "./name-labels.ts";
import type { Piece, ReadPieces } from "./piece.ts";
import { hasTimesArrow, sayBroken } from "./time-lines.ts";

/** A line with nothing but a time: Google Meet sets one about once a minute. */
const MARK = new RegExp(String.raw`^\(?(?<time>${CLOCK})\)?$`);
const MEET_FOOTER = /^(?:(?:Transcription|Meeting) ended after .{3,20}|This editable transcript was computer generated.*|People can also change the text.*)$/i;
const MEET = /^(?:.{0,200}[-–] Transcript|📖\s*Transcript|This editable transcript was computer generated.*)$/m;

/** Lines that begin with who speaks. Null where too few do: then the text is no transcript. */
export function readLabelledText(text: string): ReadPieces | null {
  const isMeet = MEET.test(text);
  const lines = text.split("\n").map((line) => line.trim()).filter((line) => line !== "" && !MEET_FOOTER.test(line.replaceAll(/[#*_]/g, "").trim()));
  const labels = lines.map((line) => splitLabel(line));
  const names = namesAmong(labels);
  if (names.size === 0) return null;
  const pieces: Piece[] = [];
  const broken: string[] = [];
  let mark: number | null = null;
  for (const [place, line] of lines.entries()) {
    const label = labels[place];
    const time = MARK.exec(line.replaceAll(/[#*]/g, "").trim())?.groups?.["time"];
    if (time !== undefined) mark = secondsOf(time);
    else if ((label === null || label === undefined) && hasTimesArrow(line)) broken.push(line);
    else if (label !== null && label !== undefined && names.has(label.speaker)) pieces.push({ speaker: label.speaker, from: mark, to: mark, text: label.text, words: null });
    else {
      // a line without a name goes on with who spoke; before the first name it is a title
      const open = pieces.at(-1);
      if (open !== undefined) open.text = `${open.text}\n${line}`.trim();
    }
  }
  const notes = isMeet
    ? ["Google Meet sets a time about once a minute, not for each turn. The order is kept; how long an answer took is not known."]
    : ["The text has no times. The order is kept; how long an answer took is not known."];
  return { by: isMeet ? "Google Meet (document)" : "Text with names", pieces: pieces.filter((piece) => piece.text !== ""), notes, faults: sayBroken(broken), hasTimes: false };
}
