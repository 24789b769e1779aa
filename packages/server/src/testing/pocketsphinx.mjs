import { spawnSync } from "node:child_process";

/**
 * A small recogniser as a local command: has Debian's pocketsphinx listen to a WAV file of 16 kHz, and prints what it says
 * as JSON with the time of each word. It hears poorly, and needs no network and no download.
 */
const [file] = process.argv.slice(2);
const { status, stdout, stderr } = spawnSync("pocketsphinx_continuous", ["-infile", file, "-time", "yes"], { encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
if (status !== 0) {
  console.error(stderr ?? "pocketsphinx_continuous is not installed");
  process.exit(1);
}
const segments = [];
for (const line of stdout.split("\n")) {
  const timed = /^(\S+) (\d+\.\d+) (\d+\.\d+) \d+\.\d+$/.exec(line);
  if (timed === null) {
    if (line.trim() !== "") segments.push({ text: line.trim(), words: [] });
  } else if (!/^<.*>$|^\[.*\]$/.test(timed[1])) {
    segments.at(-1).words.push({ word: timed[1].replace(/\(\d+\)$/, ""), start: Number(timed[2]), end: Number(timed[3]) });
  }
}
console.log(JSON.stringify({ segments: segments.filter(({ words }) => words.length > 0).map(({ text, words }) => ({ text, start: words[0].start, end: words.at(-1).end, words })) }));
