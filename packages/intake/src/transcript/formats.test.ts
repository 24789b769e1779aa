import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { threadsOf } from "@inclined/core/interview/spoken-parts";
import { splitTranscript } from "@inclined/core/interview/split-transcript";
import { Transcript } from "@inclined/core/schema/transcript";
import { describe, expect, it } from "vitest";
import { readTranscript } from "./read-transcript.ts";

const FOLDER = join(import.meta.dirname, "..", "testing", "transcripts");
const files = readdirSync(FOLDER).filter((name) => !/\.split\.txt$|\.md$/.test(name));

/** A transcript and its split as a person would write them down, with every word. */
function written(transcript: Transcript): string {
  const { turns, parts, candidate, doubts } = splitTranscript(transcript);
  const threads = threadsOf(turns, parts).flatMap(({ from, question, answer, seconds, probes }) => [
    "",
    `${transcript.hasTimes ? `at ${from} s, ` : ""}Q: ${question}`,
    `A (${seconds === null ? "no time" : `${seconds} s`}): ${answer.replaceAll("\n\n", " / ")}`,
    ...probes.flatMap(({ probe, reply }) => [`P: ${probe}`, `R: ${reply.replaceAll("\n\n", " / ")}`]),
  ]);
  const asides = turns.filter((_, place) => parts[place] === "aside").map(({ text }) => `- ${text}`);
  const head = [`read as: ${transcript.by}`, `the candidate: ${candidate ?? "not named"}`, `doubts: ${doubts.join(", ") || "none"}`, ...transcript.notes.map((note) => `note: ${note}`)];
  return [...head, ...threads, "", "aside:", ...asides, ""].join("\n");
}

describe("one file of each format, made the way its tool writes it", () => {
  it.each(files)("%s", async (name) => {
    const transcript = await readTranscript(readFileSync(join(FOLDER, name)));
    expect(Transcript.parse(transcript)).toEqual(transcript);
    expect(transcript.segments.map(({ from }) => from)).toEqual(transcript.segments.map(({ from }) => from).toSorted((a, b) => a - b));
    await expect(written(transcript)).toMatchFileSnapshot(join(FOLDER, `${name}.split.txt`));
  });

  it("a file's name says nothing: each is read the same under any", () => expect(readTranscript.length).toBe(1));
});
