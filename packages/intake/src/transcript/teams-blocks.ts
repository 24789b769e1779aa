import { CLOCK, secondsOf } from "./clock.ts";
import type { Piece, ReadPieces } from "./piece.ts";
import { hasTimesArrow, isBareTime, sayBroken } from "./time-lines.ts";

const TIMES = new RegExp(String.raw`^(?<from>${CLOCK})\s*-->\s*(?<to>${CLOCK})$`);

/** Documents that Teams wrote until 2022: times, a name, words, a line each, without a blank line between. */
export function readTeamsBlocks(lines: readonly string[]): ReadPieces | null {
  if (lines.filter((line) => TIMES.test(line.trim())).length < 2) return null;
  const isBroken = (line: string): boolean => !TIMES.test(line) && (hasTimesArrow(line) || isBareTime(line));
  const at = lines.flatMap((line, place) => (TIMES.test(line.trim()) || isBroken(line.trim()) ? [place] : []));
  const pieces = at.map((place, number): Piece => {
    const { from = "", to = "" } = TIMES.exec(lines[place]?.trim() ?? "")?.groups ?? {};
    const [speaker, ...words] = lines.slice(place + 1, at[number + 1]).map((line) => line.trim()).filter((line) => line !== "");
    return { speaker: speaker ?? null, from: secondsOf(from), to: secondsOf(to), text: words.join("\n"), words: null };
  });
  return { by: "Microsoft Teams (document)", pieces: pieces.filter(({ text }) => text !== ""), notes: [], faults: sayBroken(lines.map((line) => line.trim()).filter(isBroken)), hasTimes: true };
}
