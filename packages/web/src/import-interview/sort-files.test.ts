import { expect, it } from "vitest";
import { sortFiles } from "./sort-files.ts";

const file = (name: string, ...parts: BlobPart[]): File => new File(parts, name);
const WAV = [`RIFF\u0040\0\0\0WAVEfmt ${"\0".repeat(60)}`];
/** A tag with so many bytes in it, as ID3 counts them. */
const tag = (size: number): Uint8Array<ArrayBuffer> => Uint8Array.of(0x49, 0x44, 0x33, 3, 0, 0, 0, 0, size >> 7, size & 127, ...Array.from({ length: size }, () => 1));
const zeros = (count: number): Uint8Array<ArrayBuffer> => new Uint8Array(count);
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
  ["a head of WAV and nothing more", [file("mock.wav", "RIFF\u0010\0\0\0WAVEfmt ")], /only the beginning of a WAV file: it has 16 bytes, and no sound\. Save or download/],
  ["a tag and nothing but noughts", [file("mock.mp3", tag(0), zeros(4_000))], /head of a recording, and no sound after it/],
  ["a tag with words in it and nothing but noughts after", [file("mock.mp3", tag(300), zeros(4_000))], /no sound after it/],
  ["a tag that is cut off", [file("mock.mp3", tag(300).subarray(0, 200))], /ends before its sound begins/],
  ["two recordings", [file("one.wav", ...WAV), file("two.wav", ...WAV)], /several recordings/],
  ["two transcripts", [file("one.vtt", "WEBVTT"), file("two.vtt", "WEBVTT")], /several transcripts/],
])("refuses %s with what to do", async (_, files, words) => expect(await sorted(...files)).toMatch(words));

it("refuses what is too large before it is read", async () => {
  const large = file("mock.wav", ...WAV);
  Object.defineProperty(large, "size", { value: 300_000_000 });
  expect(await sorted(large)).toMatch(/mock\.wav has 300\.0 MB; at most 256 MB are kept/);
});

it("takes sound behind a tag, also where there is room between the two", async () => {
  const taken = { recording: "audio/mpeg", transcript: null };
  expect(await sorted(file("mock.mp3", tag(300), Uint8Array.of(0xff, 0xfb, 0x90, 0x44), zeros(400)))).toEqual(taken);
  expect(await sorted(file("mock.mp3", tag(300), zeros(2_000), Uint8Array.of(0xff, 0xfb, 0x90, 0x44), zeros(400)))).toEqual(taken);
});
