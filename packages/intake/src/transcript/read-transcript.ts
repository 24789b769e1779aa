import { InclinedError } from "@inclined/core/errors";
import { MOST_DOCUMENT_BYTES } from "@inclined/core/schema/resume";
import type { Transcript } from "@inclined/core/schema/transcript";
import { decode } from "../document/decode.ts";
import { docxToHtml } from "../document/read-docx.ts";
import { hasCues, readCues } from "./cues.ts";
import { hasNamedHeads, hasTimeHeads, readHeads } from "./heads.ts";
import { readLabelledText } from "./labelled-text.ts";
import { linesOfDocx } from "./lines-of-docx.ts";
import type { ReadPieces } from "./piece.ts";
import { settled } from "./settle.ts";
import { readTeamsBlocks } from "./teams-blocks.ts";
import { readWhisperJson } from "./whisper-json.ts";

const KINDS = "a transcript as VTT, SRT, SBV, Whisper JSON, Teams DOCX, or text with a name before each turn (“Interviewer: …”, “Me: …”)";
const no = (message: string, cause?: unknown): InclinedError => new InclinedError("invalid-input", message, {}, cause === undefined ? undefined : { cause });

/**
 * Reads who said what and when from the file of a recogniser or a meeting tool. What the file is, its content says; its name says nothing.
 * @throws {InclinedError} invalid-input with what to do instead; too-large
 */
export async function readTranscript(bytes: Uint8Array): Promise<Transcript> {
  if (bytes.length === 0) throw no("The file is empty. Export the transcript again.");
  if (bytes.length > MOST_DOCUMENT_BYTES) throw new InclinedError("too-large", `The file has ${Math.ceil(bytes.length / 2 ** 20)} MB; at most ${MOST_DOCUMENT_BYTES / 2 ** 20} MB are read. A transcript is text: this may be the recording.`);
  refuseOther(bytes);
  if (startsWith(bytes, "PK\u0003\u0004")) return readTranscriptText((await docxLines(bytes)).join("\n"));
  return readTranscriptText(decode(bytes));
}

/** As `readTranscript`, of what is text already. @throws {InclinedError} invalid-input */
export function readTranscriptText(raw: string): Transcript {
  const text = raw.replace(/^\uFEFF/, "").replaceAll(/\r\n?|\u2028|\u2029|\v/g, "\n").replaceAll("\u00a0", " ");
  if (text.trim() === "") throw no("There are no words in this file. Export the transcript again.");
  const odd = text.slice(0, 8_192).match(/[\0-\x08\x0e-\x1f\x7f-\x9f\uFFFD]/g)?.length ?? 0;
  if (odd * 50 > Math.min(text.length, 8_192)) throw no(`This file is not text and may be damaged. Bring ${KINDS}.`);
  const transcript = settled(readAs(text));
  if (transcript.segments.length === 0) throw no("The file has the form of a transcript and no words in it. Export it again.");
  return transcript;
}

function readAs(text: string): ReadPieces {
  if (/^\s*[[{]\s*["[{\]}]/.test(text)) return fromJson(text);
  if (/^\s*<(?:!doctype\s+html|html|head|body)\b/i.test(text)) throw no("This is a web page. Use the tool’s own export (VTT, SRT, DOCX or TXT), or copy the transcript and paste it here.");
  if (/^\d{2}:\d{2}:\d{2}\s+From\s.+/m.test(text) || /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2} From .+ to /im.test(text)) throw no("This is the chat of the meeting, not what was said. Zoom keeps the transcript as a .vtt file with the cloud recording, or as “meeting_saved_closed_caption.txt”.");
  const blocks = readTeamsBlocks(text.split("\n"));
  if (blocks !== null && !/^\s*WEBVTT/.test(text) && !isSubRip(text)) return blocks;
  if (hasCues(text)) return readCues(text);
  if (hasNamedHeads(text)) return readHeads(text);
  const labelled = readLabelledText(text);
  if (labelled !== null) return labelled;
  if (hasTimeHeads(text)) return readHeads(text);
  throw no("This text does not say who speaks, and has no times. Put a name and a colon before each turn (“Interviewer: Tell me about a time…”, “Me: In March…”) and read it again.");
}

/** Blocks of SubRip have a blank line between them, and their second line is no name. */
const isSubRip = (text: string): boolean => /^\s*\d+\s*\n\s*\d{1,3}:\d{1,2}:\d{1,2}/.test(text) || /-->[^\n]*\n[^\n]+\n\s*\n/.test(text);

function fromJson(text: string): ReadPieces {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw no("This looks like JSON and is damaged or cut off. Export it again, or bring the transcript as VTT or SRT.", cause);
  }
  const read = readWhisperJson(value);
  if (read === null) throw no("This JSON holds no transcript that is known here. Whisper’s own (with “segments” or “transcription”) is read; most tools can also write VTT or SRT.");
  return read;
}

async function docxLines(bytes: Uint8Array): Promise<string[]> {
  try {
    return linesOfDocx(await docxToHtml(bytes));
  } catch (cause) {
    throw no("This file is no Word document that can be read, or it is damaged. Export the transcript again as DOCX or VTT.", cause);
  }
}

const startsWith = (bytes: Uint8Array, signature: string, at = 0): boolean => Array.from(signature, (letter) => letter.charCodeAt(0)).every((byte, place) => bytes[at + place] === byte);

/** Files of other kinds, each with what to do. */
function refuseOther(bytes: Uint8Array): void {
  const is = (signature: string, at = 0): boolean => startsWith(bytes, signature, at);
  if (is("%PDF-")) throw no("This is a PDF. Export the transcript as DOCX, TXT, SRT or VTT: a PDF does not keep who speaks apart from the words.");
  if (is("RIFF") || is("ID3") || is("OggS") || is("fLaC") || is("ftyp", 4) || is("\u001aE\u00df\u00a3") || (bytes[0] === 0xff && ((bytes[1] ?? 0) & 0xe6) === 0xe2 && bytes[1] !== 0xfe)) {
    throw no("This is a recording, not its words. Have it transcribed first (by Whisper, Otter, or the meeting tool), and bring that file.");
  }
  if (is("\u0089PNG") || is("\u00ff\u00d8\u00ff") || is("GIF8")) throw no(`This is a picture. Bring ${KINDS}.`);
  if (is("\u00d0\u00cf\u0011\u00e0") || is("{\\rtf")) throw no("This kind of document is not read. Save it as DOCX or as plain text.");
  if (is("\u001f\u008b") || is("7z\u00bc\u00af")) throw no("This is a packed archive. Unpack it and bring the transcript itself.");
}
