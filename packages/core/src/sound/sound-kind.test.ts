import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { kindOfFile, notASound, promisesSound } from "./sound-kind.ts";

const bytes = (...parts: (number | string)[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => (typeof part === "number" ? [part] : Array.from(part, (letter) => letter.charCodeAt(0)))));

describe("what a file is", () => {
  it.each<[string, Uint8Array, string]>([
    ["WebM", bytes(0x1a, "E", 0xdf, 0xa3, 1), "audio/webm"],
    ["Ogg", bytes("OggS", 0, 2), "audio/ogg"],
    ["WAV", bytes("RIFF", 1, 2, 3, 4, "WAVEfmt "), "audio/wav"],
    ["a WAV of more than 4 GB", bytes("RF64", 255, 255, 255, 255, "WAVEds64"), "audio/wav"],
    ["MP3 with a tag", bytes("ID3", 4, 0), "audio/mpeg"],
    ["MP3 without one", bytes(0xff, 0xfb, 0x90, 0x44), "audio/mpeg"],
    ["M4A", bytes(0, 0, 0, 32, "ftypM4A "), "audio/mp4"],
    ["a film of a meeting", bytes(0, 0, 0, 32, "ftypisom"), "audio/mp4"],
    ["AAC in bare frames", bytes(0xff, 0xf1, 0x50, 0x80), "audio/aac"],
    ["FLAC", bytes("fLaC", 0), "audio/flac"],
  ])("%s is sound", (_, head, mediaType) => expect(kindOfFile(head)).toMatchObject({ is: "sound", mediaType }));

  it.each<[string, Uint8Array, string]>([
    ["nothing", bytes(), "empty"],
    ["a PDF", bytes("%PDF-1.7\n"), "pdf"],
    ["a Word document", bytes("PK", 3, 4, 20), "zip"],
    ["a picture", bytes(0x89, "PNG\r\n"), "picture"],
    ["a photo of a telephone", bytes(0, 0, 0, 24, "ftypheic"), "picture"],
    ["a picture that begins like a WAV", bytes("RIFF", 1, 2, 3, 4, "WEBPVP8 "), "picture"],
    ["an old Word document", bytes(0xd0, 0xcf, 0x11, 0xe0), "old-office"],
    ["a transcript", bytes("WEBVTT\n\n00:01.000 --> 00:02.000\nhello"), "text"],
    ["a transcript in UTF-16", new Uint8Array(Buffer.from("\uFEFFhello there", "utf16le")), "text"],
    ["noise", Uint8Array.from({ length: 900 }, (__, place) => (place * 7_919) % 29), "unknown"],
  ])("%s is none", (_, head, is) => expect(kindOfFile(head)).toEqual({ is }));

  it("is told of any bytes, and what is none is said with what to do", () =>
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), fc.string(), (head, name) => {
        const kind = kindOfFile(head);
        expect(kind.is === "sound" ? "Bring it" : notASound(name, kind.is)).toMatch(/(?:Bring|Save) /);
      }),
    ));
});

it.each([["mock.mp3", true], ["Mock.M4A", true], ["a.webm", true], ["mock.vtt", false], ["mp3", false], ["notes.mp3.txt", false]])("whether %s promises sound: %s", (name, promises) => expect(promisesSound(name)).toBe(promises));
