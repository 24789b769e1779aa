import type { TimedWord } from "@inclined/core/schema/transcript";
import { rounded } from "./clock.ts";
import type { Piece, ReadPieces } from "./piece.ts";

type Json = Record<string, unknown>;
const record = (value: unknown): Json | null => (value !== null && typeof value === "object" && !Array.isArray(value) ? (value as Json) : null);
const list = (value: unknown): Json[] => (Array.isArray(value) ? value.map(record).filter((each) => each !== null) : []);
const number = (value: unknown): number | null => (typeof value === "number" && Number.isFinite(value) && value >= 0 ? rounded(value) : null);
const string = (value: unknown): string => (typeof value === "string" ? value : "");
const MOST_WORD = 200;

/** What speech recognisers of the Whisper family write. Null: JSON of something else. */
export function readWhisperJson(value: unknown): ReadPieces | null {
  const whole = record(value);
  if (whole !== null && Array.isArray(whole["transcription"])) return fromWhisperCpp(list(whole["transcription"]));
  if (whole !== null && Array.isArray(whole["chunks"])) return { by: "Whisper (JSON, chunks)", pieces: list(whole["chunks"]).map(ofChunk), notes: [], hasTimes: true };
  const segments = list(Array.isArray(value) ? value : whole?.["segments"]).filter((one) => typeof one["text"] === "string");
  if (segments.length > 0) {
    const words = list(whole?.["words"]).flatMap(wordOf);
    return { by: byOf(whole), pieces: segments.map((segment) => ofSegment(segment, words)), notes: [], hasTimes: segments.some(({ start }) => number(start) !== null) };
  }
  const text = string(whole?.["text"]).trim();
  if (whole === null || text === "") return null;
  const words = list(whole["words"]).flatMap(wordOf);
  const [first, last] = [words[0], words.at(-1)];
  return { by: byOf(whole), pieces: [{ speaker: null, from: first?.from ?? null, to: last?.to ?? null, text, words: words.length === 0 ? null : words }], notes: [], hasTimes: words.length > 0 };
}

const byOf = (whole: Json | null): string => (whole?.["task"] === "transcribe" || whole?.["task"] === "translate" ? "An endpoint that speaks the OpenAI protocol (JSON)" : "Whisper (JSON)");

function ofSegment(segment: Json, all: readonly TimedWord[]): Piece {
  const [from, to] = [number(segment["start"]), number(segment["end"])];
  const own = list(segment["words"]).flatMap(wordOf);
  // an endpoint lists the words beside the segments; a word belongs where its middle lies
  const words = own.length > 0 ? own : all.filter((word) => from !== null && to !== null && (word.from + word.to) / 2 >= from && (word.from + word.to) / 2 < to);
  return { speaker: nameOf(segment["speaker"]), from, to, text: string(segment["text"]).trim(), words: words.length === 0 ? null : words };
}

function nameOf(value: unknown): string | null {
  const name = typeof value === "number" ? `Speaker ${value}` : string(value).trim();
  return name === "" || name === "?" ? null : /^\d+$/.test(name) ? `Speaker ${name}` : name;
}

/** openai-whisper and faster-whisper: word, start, end. A word that could not be placed has no times and is left out here; the text has it. */
function wordOf(word: Json): TimedWord[] {
  const [from, to] = [number(word["start"]), number(word["end"])];
  const text = string(word["word"] ?? word["text"]).trim().slice(0, MOST_WORD);
  return from === null || to === null || to < from || text === "" ? [] : [{ text, from, to }];
}

function ofChunk(chunk: Json): Piece {
  const [from, to] = Array.isArray(chunk["timestamp"]) ? (chunk["timestamp"] as unknown[]) : [];
  return { speaker: nameOf(chunk["speaker"]), from: number(from), to: number(to), text: string(chunk["text"]).trim(), words: null };
}

/** whisper.cpp: offsets in milliseconds; with -ojf tokens, which are pieces of words; with -tdrz a sign where the speaker changes. */
function fromWhisperCpp(segments: readonly Json[]): ReadPieces {
  const isTurned = segments.some((one) => one["speaker_turn_next"] === true);
  let turn = 1;
  const pieces = segments.map((segment): Piece => {
    const [from, to] = offsetsOf(segment);
    const speaker = isTurned ? `Speaker ${turn}` : nameOf(segment["speaker"]);
    if (segment["speaker_turn_next"] === true) turn = turn === 1 ? 2 : 1;
    const words = wordsOfTokens(list(segment["tokens"]));
    return { speaker, from, to, text: string(segment["text"]).replaceAll("[SPEAKER_TURN]", "").trim(), words: words.length === 0 ? null : words };
  });
  const notes = isTurned ? ["The file marks where the speaker changes and not who speaks. Two speakers taking turns were assumed: check them."] : [];
  return { by: "whisper.cpp (JSON)", pieces, notes, hasTimes: true };
}

function offsetsOf(one: Json): [number | null, number | null] {
  const { from, to } = record(one["offsets"]) ?? {};
  const seconds = (value: unknown): number | null => (number(value) === null ? null : rounded((number(value) ?? 0) / 1_000));
  return [seconds(from), seconds(to)];
}

/** A token that begins with a space begins a word. */
function wordsOfTokens(tokens: readonly Json[]): TimedWord[] {
  const words: TimedWord[] = [];
  for (const token of tokens) {
    const text = string(token["text"]);
    const [from, to] = offsetsOf(token);
    if (/^\s*\[.*\]$|^<\|/.test(text) || from === null || to === null) continue;
    const open = words.at(-1);
    if (open === undefined || text.startsWith(" ")) words.push({ text: text.trim(), from, to: Math.max(from, to) });
    else [open.text, open.to] = [`${open.text}${text}`.slice(0, MOST_WORD), Math.max(open.to, to)];
  }
  return words.filter(({ text }) => text !== "");
}
