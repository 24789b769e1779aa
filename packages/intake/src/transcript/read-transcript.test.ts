import { InclinedError } from "@inclined/core/errors";
import type { Transcript } from "@inclined/core/schema/transcript";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readTranscript, readTranscriptText } from "./read-transcript.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const raw = (...parts: (number | string)[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => (typeof part === "number" ? [part] : [...bytes(part)])));
const said = ({ segments }: Transcript): string[] => segments.map(({ speaker, text }) => `${speaker ?? "?"}: ${text}`);
const times = ({ segments }: Transcript): [number, number][] => segments.map(({ from, to }) => [from, to]);

describe("files that are no transcript", () => {
  it.each<[string, Uint8Array, RegExp]>([
    ["empty", new Uint8Array(0), /empty/],
    ["blank", bytes(" \n\n "), /no words/],
    ["an essay", bytes("I have worked in logistics for nine years. My teams ship parcels.\n\nI enjoy it."), /who speaks.*name and a colon/s],
    ["a WebVTT without cues", bytes("WEBVTT\n\nNOTE nothing was said\n"), /no words in it/],
    ["JSON of something else", bytes('{"name": "Zora", "work": []}'), /no transcript that is known/],
    ["JSON that is cut off", bytes('{"segments": [{"start": 0'), /damaged or cut off/],
    ["a PDF", bytes("%PDF-1.7\n"), /a PDF.*DOCX, TXT, SRT or VTT/],
    ["a recording: WAV", bytes("RIFF\u0010\0\0\0WAVE"), /a recording.*transcribed first/],
    ["a recording: M4A", raw(0, 0, 0, 32, "ftypM4A "), /a recording/],
    ["a recording: WebM", raw(0x1a, 0x45, 0xdf, 0xa3, 1, 2), /a recording/],
    ["a recording: MP3 without a tag", raw(0xff, 0xfb, 0x90, 0x44, 0, 0), /a recording/],
    ["a picture", raw(0x89, "PNG"), /a picture/],
    ["a web page", bytes("<!doctype html><html><body>Transcript</body></html>"), /a web page.*paste/],
    ["the chat of a meeting", bytes("14:02:11\t From  Priya Raman : hello\n14:03:00\t From  Zora Quill : hi\n"), /the chat/],
    ["an old Word file", raw(0xd0, 0xcf, 0x11, 0xe0), /DOCX or as plain text/],
    ["a damaged DOCX", bytes("PK\u0003\u0004 and no more"), /damaged/],
    ["noise", Uint8Array.from({ length: 900 }, (_, place) => (place * 7919) % 256), /damaged/],
    ["far too large", new Uint8Array(31 * 2 ** 20), /MB/],
  ])("%s", async (_, file, words) => {
    const failure: unknown = await readTranscript(file).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(InclinedError);
    expect((failure as InclinedError).message).toMatch(words);
  });
});

describe("times", () => {
  const cues = (...each: [string, string, string][]): Transcript => readTranscriptText(`WEBVTT\n\n${each.map(([from, to, text]) => `${from} --> ${to}\n${text}`).join("\n\n")}\n`);

  it("that cannot be read lose no word, and are said", () => {
    const read = cues(["00:01.000", "00:03.000", "<v Ann>One."], ["00:0x.000", "00:05.000", "<v Bo>Two."], ["00:06.000", "00:08.000", "<v Ann>Three."]);
    expect(said(read)).toEqual(["Ann: One.", "Bo: Two.", "Ann: Three."]);
    expect(times(read)[1]).toEqual([3, 3]);
    expect(read.hasTimes).toBe(false);
    expect(read.faults?.join(" ")).toMatch(/^One line has times that cannot be read: “00:0x.000 --> 00:05.000”/);
    expect(cues(["00:01.000", "00:03.000", "<v Ann>One."]).faults).toBeUndefined();
  });

  const ONE = "00:01.000 --> 00:03.000\n<v Ann>One.";
  const LAST = "00:09.000 --> 00:11.000\n<v Ann>Last.";
  it.each<[string, string, string[]]>([
    ["letters in the place of times", `${ONE}\n\nxx:yy --> zz\n<v Bo>Two.\n\n${LAST}`, ["Ann: One.", "Bo: Two.", "Ann: Last."]],
    ["a time alone, later than what follows it", `${ONE}\n\n00:01:00.000\n<v Bo>Two.\n\n${LAST}`, ["Ann: One.", "Bo: Two.", "Ann: Last."]],
    ["a short time at the head of a block", `${ONE}\n\n1:00\n<v Bo>Two.\n\n${LAST}`, ["Ann: One.", "Bo: Two.", "Ann: Last."]],
    ["an arrow escaped, with settings behind it", `${ONE}\n\nstart --&gt; end align:start\n<v Bo>Two.\n\n${LAST}`, ["Ann: One.", "Bo: Two.", "Ann: Last."]],
    ["a number before broken times", `${ONE}\n\n2\n?? --> ??\n<v Bo>Two.\n\n${LAST}`, ["Ann: One.", "Bo: Two.", "Ann: Last."]],
    ["a broken line within a cue", `${ONE}\n00:0a:00.000 --> 00:00:0b.000\n\n${LAST}`, ["Ann: One.", "Ann: Last."]],
  ])("that are broken are never words: %s", (_, file, words) => {
    const read = readTranscriptText(`WEBVTT\n\n${file}\n`);
    expect(said(read)).toEqual(words);
    expect(read.faults?.[0]).toMatch(/^One line has times that cannot be read: “/);
    expect(read.segments.map(({ from }) => from)).toEqual(read.segments.map(({ from }) => from).toSorted((a, b) => a - b));
  });

  it.each<[string, string, string]>([
    ["a time that somebody says", "00:01.000 --> 00:03.000\n<v Ann>We began at\n10:30", "Ann: We began at 10:30"],
    ["an arrow in a sentence", "00:01.000 --> 00:03.000\n<v Ann>The plan went from\nthe old one --> to the new one", "Ann: The plan went from the old one --> to the new one"],
    ["a whole time as the name of a cue", "00:01:00.000\n00:01.000 --> 00:03.000\n<v Ann>One.", "Ann: One."],
  ])("that are no broken ones stay as they are: %s", (_, file, words) => {
    const read = readTranscriptText(`WEBVTT\n\n${file}\n`);
    expect(said(read)).toEqual([words]);
    expect(read.faults).toBeUndefined();
  });

  it.each<[string, string, string[]]>([
    ["names before a colon", "Ann: Tell me about a launch.\nxx:yy --> zz\nMe: In May --> June.\nAnn: And then?\nMe: Done.\n", ["Ann: Tell me about a launch.", "Me: In May --> June.", "Ann: And then?", "Me: Done."]],
    ["names over their turns", "Ann Lee  0:12\nTell me about a launch.\nxx --> yy\n\nBo Ray  0:20\n00:00:21.000\nIn May.\n", ["Ann Lee: Tell me about a launch.", "Bo Ray: In May."]],
    ["blocks of Teams", "0:0:1.0 --> 0:0:3.0\nAnn Lee\nTell me about a launch.\n0:0:x --> 0:0:y\nBo Ray\nIn May.\n0:0:9.0 --> 0:0:11.0\nAnn Lee\nThanks.\n", ["Ann Lee: Tell me about a launch.", "Bo Ray: In May.", "Ann Lee: Thanks."]],
  ])("that are broken are never words in other forms either: %s", (_, file, words) => {
    const read = readTranscriptText(file);
    expect(said(read)).toEqual(words);
    expect(read.faults?.[0]).toMatch(/times that cannot be read/);
  });

  it("out of order are put in order", () => {
    const read = cues(["00:05.000", "00:06.000", "<v Ann>Second."], ["00:01.000", "00:03.000", "<v Bo>First."]);
    expect(said(read)).toEqual(["Bo: First.", "Ann: Second."]);
    expect(read.notes.join(" ")).toMatch(/out of the order/);
  });

  it("that overlap stay, and are said", () => {
    const read = cues(["00:01.000", "00:09.000", "<v Ann>On and on."], ["00:04.000", "00:05.000", "<v Bo>Right."]);
    expect(times(read)).toEqual([[1, 9], [4, 5]]);
    expect(read.hasTimes).toBe(true);
    expect(read.notes.join(" ")).toMatch(/overlap/);
  });

  it("that end before they begin, or jump away for one cue, are put right", () => {
    const read = cues(["00:01.000", "00:02.000", "<v Ann>One."], ["00:09.000", "00:04.000", "<v Ann>Two."], ["99:00:00.000", "99:00:01.000", "<v Bo>Three."], ["00:12.000", "00:14.000", "<v Ann>Four."]);
    expect(said(read)).toEqual(["Ann: One.", "Ann: Two.", "Bo: Three.", "Ann: Four."]);
    expect(times(read)).toEqual([[1, 2], [9, 9], [9, 9], [12, 14]]);
  });

  it("that begin anew are a second recording, which follows the first", () => {
    const read = cues(["00:02.000", "00:04.000", "<v Bo>Zero."], ["10:00.000", "10:05.000", "<v Ann>One."], ["00:01.000", "00:03.000", "<v Bo>Two."], ["00:04.000", "00:06.000", "<v Ann>Three."]);
    expect(said(read)).toEqual(["Bo: Zero.", "Ann: One.", "Bo: Two.", "Ann: Three."]);
    expect(times(read)).toEqual([[2, 4], [600, 605], [605, 607], [608, 610]]);
  });

  it("past midnight go on", () => {
    const read = readTranscriptText("[Ann Lee] 23:59:50\nTell me about a launch.\n\n[Bo Ray] 00:00:10\nIn May we launched.\n");
    expect(times(read)).toEqual([[0, 20], [20, 20]]);
  });
});

describe("letters", () => {
  const VTT = "WEBVTT\n\n1\n00:01.000 --> 00:03.000\n<v Zoë Ångström>Fish &amp; chips &lt;b&gt; at 5 &#62; 4.</v>\n";
  it.each<[string, Uint8Array]>([
    ["UTF-8 with its mark", bytes(`\uFEFF${VTT}`)],
    ["UTF-16", Buffer.from(`\uFEFF${VTT}`, "utf16le")],
    ["UTF-16 without its mark", Buffer.from(VTT, "utf16le")],
    ["Windows-1252, CRLF", Buffer.from(VTT.replaceAll("\n", "\r\n"), "latin1")],
    ["old line ends", bytes(VTT.replaceAll("\n", "\r"))],
  ])("%s", async (_, file) => expect(said(await readTranscript(file))).toEqual(["Zoë Ångström: Fish & chips <b> at 5 > 4."]));

  it("markup in a name, or in what was said, is a name and what was said", () => {
    const named = readTranscriptText("WEBVTT\n\n00:01.000 --> 00:03.000\n<v <img src=x onerror=alert(1)>>Hello <script>alert(2)</script> &lt;i&gt;.\n");
    expect(said(named)).toEqual(["<img src=x onerror=alert(1)>: Hello <script>alert(2)</script> <i>."]);
    const labelled = readTranscriptText("<b>Ann</b>: Hello.\n<b>Ann</b>: Tell me.\n<b>Ann</b>: Go on.\nMe: Yes.\nMe: So.\n");
    expect(labelled.segments[0]?.speaker).toBe("<b>Ann</b>");
  });

  it("a colon inside a sentence makes nobody of it", () => {
    const read = readTranscriptText("Interviewer: Tell me about a launch.\nMe: Here is the thing: it was late.\nThe plan: two weeks.\nInterviewer: And then?\nMe: We cut scope.\n");
    expect(said(read)).toEqual(["Interviewer: Tell me about a launch.", "Me: Here is the thing: it was late.\nThe plan: two weeks.", "Interviewer: And then?", "Me: We cut scope."]);
  });
});

describe("long ones", () => {
  const hours = (seconds: number): string => `${String(Math.floor(seconds / 3_600)).padStart(2, "0")}:${String(Math.floor(seconds / 60) % 60).padStart(2, "0")}:${String(seconds % 60).padStart(2, "0")}`;

  it("two hours in cues of two seconds are read whole", () => {
    const all = Array.from({ length: 3_600 }, (_, place) => `${place + 1}\n${hours(place * 2)},000 --> ${hours(place * 2 + 2)},000\n${place % 40 < 4 ? "Priya" : "Zora"}: word ${place}.\n`);
    const read = readTranscriptText(all.join("\n"));
    expect(read.segments).toHaveLength(3_600);
    expect(read.segments.at(-1)).toMatchObject({ speaker: "Zora", from: 7_198, to: 7_200, text: "word 3599." });
  });

  it("a line for each of 30,000 words is put together", () => {
    const segments = Array.from({ length: 30_000 }, (_, place) => ({ start: place / 4, end: place / 4 + 0.2, text: ` w${place}` }));
    const read = readTranscriptText(JSON.stringify({ segments }));
    expect(read.segments.length).toBeLessThan(20_000);
    expect(read.segments.flatMap(({ text }) => text.split(" "))).toHaveLength(30_000);
  });
});

describe("any text", () => {
  it("is read or refused with a sentence, and never breaks", () => {
    const line = fc.oneof(fc.constantFrom("WEBVTT", "", "1", "00:01.000 --> 00:02.000", "00:00:05,000 --> 00:00:01,000", "99:99 --> x", "NOTE", "<v Ann>hi</v>", "Ann: hi", "Ann  0:12", "[Ann] 10:00:00", "0:0:1.0 --> 0:0:2.0", "--> -->", "{", "<v >"), fc.string({ maxLength: 40 }));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        try {
          const { segments } = readTranscriptText(lines.join("\n"));
          expect(segments.length).toBeGreaterThan(0);
          for (const { from, to } of segments) expect(to).toBeGreaterThanOrEqual(from);
        } catch (error) {
          if (!(error instanceof InclinedError)) throw error;
        }
      }),
      { numRuns: 500 },
    );
  });
});
