import { CLOCK, secondsOf } from "./clock.ts";
import { cueWords } from "./cue-words.ts";
import { namesAmong, splitLabel } from "./name-labels.ts";
import type { Piece, ReadPieces } from "./piece.ts";
import { aroundArrow, hasTimesArrow, isBareTime, sayBroken } from "./time-lines.ts";
import { voicesIn } from "./voices.ts";

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
  /** The line that should have its times; null: they can be read. */
  broken: string | null;
}

type Times = Omit<Cue, "lines"> & { rest: string };

/** The times of a cue; null where the line has none. What has the arrow and begins as a time is one, broken or not. */
function timesIn(line: string): Times | null {
  const bracketed = BRACKETS.exec(line)?.groups ?? COMMA.exec(line)?.groups;
  if (bracketed !== undefined) {
    const [from, to] = [secondsOf(bracketed["from"] ?? ""), secondsOf(bracketed["to"] ?? "")];
    return { from, to, broken: from === null || to === null ? line : null, rest: bracketed["text"] ?? "" };
  }
  const sides = aroundArrow(line);
  if (sides === null || !/^\d\S{0,19}$|^$/.test(sides.before)) return null;
  const from = secondsOf(sides.before);
  const to = secondsOf(sides.after.split(/\s/)[0] ?? "");
  return { from, to, broken: from === null || to === null ? line : null, rest: "" };
}

/** As `timesIn`, also where the line is so broken that nothing but its form shows what it was: "xx:yy --> zz", or a time alone. */
function anyTimesIn(line: string, isFirst: boolean): Times | null {
  const times = timesIn(line);
  if (times !== null) return times;
  // not even a half of it is relied on: the words stay between those that stood around them
  return hasTimesArrow(line) || isBareTime(line, isFirst) ? { from: null, to: null, broken: line, rest: "" } : null;
}

/** True for a text that is made of cues. */
export function hasCues(text: string): boolean {
  return /^\s*WEBVTT(?:\s|$)/.test(text) || text.split("\n").slice(0, 400).some((line) => {
    const times = timesIn(line.trim());
    // people write arrows of other kinds between numbers
    return times !== null && (times.broken === null || /-(?:>|&gt;)/.test(line));
  });
}

/** WebVTT (Teams, Zoom and others), SubRip, SubViewer: cues with times. Words of a cue whose times are broken are kept. */
export function readCues(text: string): ReadPieces {
  const cues = cuesOf(text.split("\n"));
  const isVoiced = cues.some(({ lines }) => lines.some((line) => /<v[\s.]/i.test(line)));
  const pieces = isVoiced ? cues.flatMap(voiced) : labelled(cues);
  return {
    by: formatOf(text, isVoiced, pieces),
    pieces,
    notes: [],
    faults: sayBroken(cues.flatMap(({ broken }) => broken ?? [])),
    hasTimes: true,
  };
}

function cuesOf(lines: readonly string[]): Cue[] {
  const cues: Cue[] = [];
  let isAside = false;
  let open: Cue | null = null;
  for (const [place, raw] of lines.entries()) {
    const line = raw.trim();
    const isFirst = (lines[place - 1] ?? "").trim() === "";
    // a name of the cue may look like a time of its own
    const isId = (isFirst || CUE_ID.test(line)) && isCueNext(line, lines[place + 1]?.trim() ?? "");
    const times = isId && timesIn(line) === null ? null : anyTimesIn(line, isFirst);
    if (times !== null) {
      const { rest, ...cue } = times;
      open = { ...cue, lines: rest === "" ? [] : [rest] };
      cues.push(open);
      isAside = false;
    } else if (line === "") {
      isAside = false;
    } else if (ASIDE_BLOCK.test(line) && lines[place - 1]?.trim() === "") {
      isAside = true;
    } else if (!isAside && open !== null && !isId) {
      open.lines.push(line);
    }
  }
  return cues;
}

/** Any line may name the cue whose times follow it; before a time that stands alone only what looks like a name does. */
const isCueNext = (line: string, next: string): boolean => timesIn(next) !== null || hasTimesArrow(next) || (CUE_ID.test(line) && isBareTime(next));

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
