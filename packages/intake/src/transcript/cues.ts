import { CLOCK, secondsOf } from "./clock.ts";
import { cueWords } from "./cue-words.ts";
import { namesAmong, splitLabel } from "./name-labels.ts";
import type { Piece, ReadPieces } from "./piece.ts";
import { voicesIn } from "./voices.ts";

const ARROW = /\s*-{1,2}(?:>|&gt;)\s*/;
/** SubRip and WebVTT write an arrow, SubViewer a comma, Whisper on the screen brackets. */
const COMMA = new RegExp(String.raw`^(?<from>${CLOCK}),(?<to>${CLOCK})$`);
const BRACKETS = new RegExp(String.raw`^\[(?<from>${CLOCK})\s*-->\s*(?<to>${CLOCK})\]\s*(?<text>.*)$`);
/** A number or an identifier as tools write them before the times of a cue. */
const CUE_ID = /^(?:\d+|[\da-f-]{4,40}\/[\d-]+|[\w-]{1,40}\/\d+-\d+)$/i;
const ASIDE_BLOCK = /^(?:NOTE|STYLE|REGION)(?:\s|$)/;

interface Cue {
  from: number | null;
  to: number | null;
  lines: string[];
  isBroken: boolean;
}

/** The times of a cue; null where the line has none. What has the arrow and no times that can be read is a broken one. */
function timesIn(line: string): Omit<Cue, "lines"> & { rest: string } | null {
  const bracketed = BRACKETS.exec(line)?.groups ?? COMMA.exec(line)?.groups;
  if (bracketed !== undefined) {
    const [from, to] = [secondsOf(bracketed["from"] ?? ""), secondsOf(bracketed["to"] ?? "")];
    return { from, to, isBroken: from === null || to === null, rest: bracketed["text"] ?? "" };
  }
  const [before, after, ...more] = line.split(ARROW);
  if (before === undefined || after === undefined || more.length > 0 || !/^\d\S{0,19}$|^$/.test(before)) return null;
  const from = secondsOf(before);
  const to = secondsOf(after.split(/\s/)[0] ?? "");
  return { from, to, isBroken: from === null || to === null, rest: "" };
}

/** True for a text that is made of cues. */
export function hasCues(text: string): boolean {
  return /^\s*WEBVTT(?:\s|$)/.test(text) || text.split("\n").slice(0, 400).filter((line) => timesIn(line.trim()) !== null).length >= 1;
}

/** WebVTT (Teams, Zoom and others), SubRip, SubViewer: cues with times. Words of a cue whose times are broken are kept. */
export function readCues(text: string): ReadPieces {
  const cues = cuesOf(text.split("\n"));
  const isVoiced = cues.some(({ lines }) => lines.some((line) => /<v[\s.]/i.test(line)));
  const broken = cues.filter(({ isBroken }) => isBroken).length;
  const pieces = isVoiced ? cues.flatMap(voiced) : labelled(cues);
  return {
    by: formatOf(text, isVoiced, pieces),
    pieces,
    notes: broken === 0 ? [] : [`${broken === 1 ? "One cue has" : `${broken} cues have`} times that cannot be read. The words are kept where they stood.`],
    hasTimes: true,
  };
}

function cuesOf(lines: readonly string[]): Cue[] {
  const cues: Cue[] = [];
  let isAside = false;
  let open: Cue | null = null;
  for (const [place, raw] of lines.entries()) {
    const line = raw.trim();
    const times = timesIn(line);
    if (times !== null) {
      const { rest, ...cue } = times;
      open = { ...cue, lines: rest === "" ? [] : [rest] };
      cues.push(open);
      isAside = false;
    } else if (line === "") {
      isAside = false;
    } else if (ASIDE_BLOCK.test(line) && lines[place - 1]?.trim() === "") {
      isAside = true;
    } else if (!isAside && open !== null && !(isIdOf(line, lines, place) && timesIn(lines[place + 1]?.trim() ?? "") !== null)) {
      open.lines.push(line);
    }
  }
  return cues;
}

const isIdOf = (line: string, lines: readonly string[], place: number): boolean => CUE_ID.test(line) || lines[place - 1]?.trim() === "";

function voiced({ from, to, lines }: Cue): Piece[] {
  return voicesIn(lines.join("\n")).map(({ speaker, text }) => ({ speaker, from, to, text, words: null }));
}

/** Names before a colon, as Zoom and Otter write them. A cue without one goes on with who spoke. */
function labelled(cues: readonly Cue[]): Piece[] {
  const texts = cues.map(({ lines }) => cueWords(lines.join("\n")));
  const labels = texts.map((text) => splitLabel(text));
  const names = namesAmong(labels.filter((_, place) => texts[place] !== ""));
  let speaker: string | null = null;
  return cues.map(({ from, to }, place): Piece => {
    const label = labels[place];
    const isNamed = label !== null && label !== undefined && names.has(label.speaker);
    if (isNamed) ({ speaker } = label);
    return { speaker, from, to, text: isNamed ? label.text : (texts[place] ?? ""), words: null };
  });
}

function formatOf(text: string, isVoiced: boolean, pieces: readonly Piece[]): string {
  const isNamed = pieces.some(({ speaker }) => speaker !== null);
  if (/^\s*WEBVTT/.test(text)) {
    if (isVoiced) return /^[\da-f-]{4,40}\/\d+-\d+\s*$/im.test(text) ? "Microsoft Teams (WebVTT)" : "WebVTT";
    return isNamed ? "WebVTT with names, as Zoom writes it" : "WebVTT";
  }
  if (text.split("\n").some((line) => COMMA.test(line.trim()))) return "SubViewer (SBV)";
  return /^\[/m.test(text) && !/^\s*\d+\s*$/m.test(text) ? "Whisper, as printed on the screen" : "SubRip (SRT)";
}
