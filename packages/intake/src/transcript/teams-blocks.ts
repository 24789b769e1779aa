import { CLOCK, secondsOf } from "./clock.ts";
import type { Piece, ReadPieces } from "./piece.ts";

const TIMES = new RegExp(String.raw`^(?<from>${CLOCK})\s*-->\s*(?<to>${CLOCK})$`);

/** Documents that Teams wrote until 2022: times, a name, words, a line each, without a blank line between. */
export function readTeamsBlocks(lines: readonly string[]): ReadPieces | null {
  const at = lines.flatMap((line, place) => (TIMES.test(line.trim()) ? [place] : []));
  if (at.length < 2) return null;
  const pieces = at.map((place, number): Piece => {
    const { from = "", to = "" } = TIMES.exec(lines[place]?.trim() ?? "")?.groups ?? {};
    const [speaker, ...words] = lines.slice(place + 1, at[number + 1]).map((line) => line.trim()).filter((line) => line !== "");
    return { speaker: speaker ?? null, from: secondsOf(from), to: secondsOf(to), text: words.join("\n"), words: null };
  });
  return { by: "Microsoft Teams (document)", pieces: pieces.filter(({ text }) => text !== ""), notes: [], hasTimes: true };
}
