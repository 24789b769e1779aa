import { CLOCK, secondsOf } from "./clock.ts";
import type { Piece, ReadPieces } from "./piece.ts";
import { hasTimesArrow, isBareTime, sayBroken } from "./time-lines.ts";

/** "Ann Lee  0:12": a name, a wide gap, a time and nothing else. Otter and the documents of Teams. */
const NAME_TIME = new RegExp(String.raw`^(?<name>\S.{0,119}?)(?:\s{2,}|\t\s*)(?<time>${CLOCK})$`);
/** "[Ann Lee] 14:02:11": the captions that Zoom saves. */
const BRACKET_NAME = new RegExp(String.raw`^\[(?<name>[^\]\d][^\]]{0,119})\]\s+(?<time>\d{1,2}:\d{2}:\d{2})$`);
/** "0:12" alone: Otter where it knows no names. */
const TIME_ONLY = new RegExp(String.raw`^\[?(?<time>${CLOCK})\]?$`);
/** "[00:01:02] Ann Lee: …" or "00:01:02 Ann Lee: …". */
const TIME_NAME = new RegExp(String.raw`^[[(]?(?<time>${CLOCK})[\])]?\s+(?:[-–]\s*)?(?<name>[^:\d][^:]{0,60}):\s+(?<rest>.+)$`);
const FOOTER = /^(?:Transcribed by https:\/\/otter\.ai|.{1,120}\s(?:started|stopped) transcription)\s*$/i;

/** Two heads at least, and among the first lines: one wide gap before a time may stand in any notes. */
const isEnough = (heads: readonly Head[]): boolean => heads.length >= 2 && (heads[0]?.line ?? 99) < 40;
export const hasNamedHeads = (text: string): boolean => isEnough(namedHeads(text.split("\n")));
export const hasTimeHeads = (text: string): boolean => isEnough(find(text.split("\n"), TIME_ONLY));

interface Head {
  line: number;
  speaker: string | null;
  at: number | null;
  rest: string;
}

/** Of the forms that name somebody, the one that stands most often. */
function namedHeads(lines: readonly string[]): Head[] {
  return [NAME_TIME, BRACKET_NAME, TIME_NAME].map((pattern) => find(lines, pattern)).reduce((best, one) => (one.length > best.length ? one : best));
}

function find(lines: readonly string[], pattern: RegExp): Head[] {
  return lines.flatMap((line, place): Head[] => {
    const groups = pattern.exec(line.trim())?.groups;
    if (groups === undefined) return [];
    return [{ line: place, speaker: groups["name"]?.trim() ?? null, at: secondsOf(groups["time"] ?? ""), rest: groups["rest"] ?? "" }];
  });
}

/** Turns under a line with a name and the time at which it begins: Otter, Teams as a document, Zoom's saved captions. */
export function readHeads(text: string): ReadPieces {
  const lines = text.split("\n");
  const named = namedHeads(lines);
  const heads = isEnough(named) ? named : find(lines, TIME_ONLY);
  const isZoom = BRACKET_NAME.test(lines[heads[0]?.line ?? 0]?.trim() ?? "");
  // the time of the day, not of the recording
  const zero = isZoom ? (heads.find(({ at }) => at !== null)?.at ?? 0) : 0;
  const onClock = (at: number | null): number | null => (at === null ? null : at - zero + (at < zero ? 86_400 : 0));
  const isBroken = (line: string): boolean => hasTimesArrow(line) || isBareTime(line);
  const broken: string[] = [];
  const pieces = heads.map((head, place): Piece => {
    const said = [head.rest, ...lines.slice(head.line + 1, heads[place + 1]?.line)].map((line) => line.trim()).filter((line) => line !== "" && !FOOTER.test(line));
    broken.push(...said.filter(isBroken));
    const words = said.filter((line) => !isBroken(line));
    // it is not said when a turn ends: it lasts until the next begins, and that of the last is not known
    return { speaker: head.speaker, from: onClock(head.at), to: onClock(heads[place + 1]?.at ?? head.at), text: words.join("\n"), words: null };
  });
  return {
    by: isZoom ? "Zoom, saved captions" : nameOf(text),
    pieces: pieces.filter(({ text: words }) => words !== ""),
    notes: ["The file says when a turn begins and not when it ends. It is taken to last until the next one begins, silence included."],
    faults: sayBroken(broken),
    hasTimes: true,
  };
}

function nameOf(text: string): string {
  if (/otter\.ai/i.test(text)) return "Otter (text)";
  return /\sstarted transcription$/m.test(text) ? "Microsoft Teams (document)" : "Names with times";
}
