// npm run bench -- sound: what measuring a 45-minute recording costs, and how right the figures are on speech whose truth is known.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readSpoken } from "@inclined/corpus/read-sound";
import { makeLongRecording } from "./long-recording.ts";
import { describeMachine } from "./machine.ts";
import { median } from "./median.ts";
import { runBench } from "./run-bench.ts";
import { accuracyOf } from "./sound-accuracy.ts";
import type { Accuracy } from "./sound-accuracy.ts";
import type { SoundRun } from "./sound-once.ts";
import { renderTable } from "./table.ts";

const RUNS = 3;
const MINUTES = 45;
const BAR_SECONDS = 30;
/**
 * What the process may grow by from the fifth minute to the last: the 1.6 KB a second that are kept of the sound (4 MB), and small
 * blocks that wait to be collected. The sound itself, held whole, would be 494 MB at its own rate.
 */
const BAR_GROWTH_MB = 64;
const BAR_SPEAKING = 0.05;
const BAR_RATE = 0.15;

function once(by: "ours" | "audio-decode", path: string): SoundRun {
  const { status, stdout } = spawnSync(process.execPath, ["--disable-warning=ExperimentalWarning", join(import.meta.dirname, "sound-once.ts"), by, path], { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"], maxBuffer: 2 ** 24 });
  if (status !== 0) throw new Error(`measuring by ${by} ended with ${status}`);
  return JSON.parse(stdout.slice(stdout.lastIndexOf("{"))) as SoundRun;
}

const percent = (part: number): string => `${part >= 0 ? "+" : ""}${(part * 100).toFixed(1)} %`;
const noiseOf = ({ noise }: Accuracy): string => (noise === null ? "none" : `pink, ${noise} dB`);

async function printAccuracy(): Promise<boolean> {
  const rows = (await Promise.all(readSpoken().map(accuracyOf))).flat();
  process.stdout.write("\nfigures against the truth, on speech made by espeak-ng (corpus/sound)\n\n");
  process.stdout.write(
    renderTable(
      ["recording", "voice", "words a minute asked for", "noise", "syllables true", "found", "speaking time", "syllables per second", "pauses over 2 s", "of", "S/N as measured"],
      rows.map((row) => [row.truth.name, row.truth.voice, row.truth.speed, noiseOf(row), row.truth.syllables, row.measured.syllables, percent(row.speakingError), percent(row.rateError), row.pauses.found, row.pauses.true, row.measured.signalToNoise ?? "no background"]),
    ),
  );
  const held = (rowsOf: readonly Accuracy[]): string => {
    const speaking = rowsOf.filter(({ speakingError }) => Math.abs(speakingError) <= BAR_SPEAKING).length;
    const rate = rowsOf.filter(({ rateError }) => Math.abs(rateError) <= BAR_RATE).length;
    return `speaking time within 5 % in ${speaking} of ${rowsOf.length}, syllables per second within 15 % in ${rate} of ${rowsOf.length}`;
  };
  const clean = rows.filter(({ noise }) => noise === null);
  for (const noise of [null, 20, 10] as const) process.stdout.write(`${noise === null ? "\nclean       " : `noise ${noise} dB `}  ${held(rows.filter((row) => row.noise === noise))}\n`);
  return clean.every(({ speakingError, rateError }) => Math.abs(speakingError) <= BAR_SPEAKING && Math.abs(rateError) <= BAR_RATE);
}

await runBench(async () => {
  const folder = mkdtempSync(join(tmpdir(), "inclined-sound-"));
  try {
    const path = join(folder, "recording.webm");
    await makeLongRecording(readSpoken().map((truth) => truth.path), path, MINUTES * 60);
    const runs = { ours: [] as SoundRun[], "audio-decode": [] as SoundRun[] };
    for (let run = 0; run < RUNS; run += 1) for (const by of ["ours", "audio-decode"] as const) runs[by].push(once(by, path));
    const of = (by: keyof typeof runs, pick: (one: SoundRun) => number): number => median(runs[by].map(pick));
    process.stdout.write(`${describeMachine()}\na recording of ${MINUTES} minutes (WebM, Opus, ${(statSync(path).size / 2 ** 20).toFixed(1)} MB), decoded and measured; the median of ${RUNS} runs, each in a process of its own\n\n`);
    const mb = (value: number | null): string => (value === null ? "all at once" : value.toFixed(0));
    process.stdout.write(
      renderTable(
        ["", "seconds", "MB after 5 min", "MB at the end", "MB at most", "syllables", "time against audio-decode"],
        (["ours", "audio-decode"] as const).map((by) => [
          by === "ours" ? "ours (streaming, in a worker)" : "audio-decode (whole file), then the same measuring",
          of(by, ({ seconds }) => seconds).toFixed(1),
          by === "ours" ? of(by, ({ earlyMb }) => earlyMb ?? 0).toFixed(0) : mb(null),
          by === "ours" ? of(by, ({ lateMb }) => lateMb ?? 0).toFixed(0) : mb(null),
          of(by, ({ peakMb }) => peakMb).toFixed(0),
          of(by, ({ syllables }) => syllables),
          (of(by, ({ seconds }) => seconds) / of("audio-decode", ({ seconds }) => seconds)).toFixed(2),
        ]),
      ),
    );
    const seconds = of("ours", (one) => one.seconds);
    const growth = of("ours", ({ earlyMb, lateMb }) => (lateMb ?? 0) - (earlyMb ?? 0));
    const isWhole = runs.ours.every(({ soundSeconds }) => soundSeconds >= MINUTES * 60);
    process.stdout.write(`\nmeasured in ${seconds.toFixed(1)} s (bar ${BAR_SECONDS}); memory grew by ${growth.toFixed(0)} MB from the fifth minute to the last (bar ${BAR_GROWTH_MB})\n`);
    const isRight = await printAccuracy();
    return seconds <= BAR_SECONDS && growth <= BAR_GROWTH_MB && isWhole && isRight ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
