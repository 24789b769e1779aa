import { expect, it } from "vitest";
import { sortFiles } from "./sort-files.ts";

const file = (name: string, ...parts: BlobPart[]): File => new File(parts, name);
const WAV = ["RIFF\u0010\0\0\0WAVEfmt "];
const sorted = async (...files: File[]) => {
  const brought = await sortFiles(files);
  return typeof brought === "string" ? brought : { recording: brought.recording?.mediaType ?? null, transcript: brought.transcript?.name ?? null };
};

it("tells a recording from its transcript, whatever they are called", async () => {
  expect(await sorted(file("mock.vtt", ...WAV), file("words.mp3", "WEBVTT\n\nAnn: hello"))).toEqual({ recording: "audio/wav", transcript: "words.mp3" });
  expect(await sorted(file("words.docx", "PK\u0003\u0004"))).toEqual({ recording: null, transcript: "words.docx" });
  // its reader says what to do with a PDF that is called one
  expect(await sorted(file("words.pdf", "%PDF-1.7"))).toEqual({ recording: null, transcript: "words.pdf" });
});

it.each<[string, File[], RegExp]>([
  ["a document that is called a recording", [file("mock.m4a", "PK\u0003\u0004")], /packed archive or an office document/],
  ["nothing", [file("mock.vtt")], /mock\.vtt is empty/],
  ["two recordings", [file("one.wav", ...WAV), file("two.wav", ...WAV)], /several recordings/],
  ["two transcripts", [file("one.vtt", "WEBVTT"), file("two.vtt", "WEBVTT")], /several transcripts/],
])("refuses %s with what to do", async (_, files, words) => expect(await sorted(...files)).toMatch(words));

it("refuses what is too large before it is read", async () => {
  const large = file("mock.wav", ...WAV);
  Object.defineProperty(large, "size", { value: 300_000_000 });
  expect(await sorted(large)).toMatch(/mock\.wav has 300\.0 MB; at most 256 MB are kept/);
});
