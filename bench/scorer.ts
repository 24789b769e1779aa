// npm run bench -- scorer: what judging an answer costs, beside two prose linters on the same texts in the same run.
import { spawnSync } from "node:child_process";
import { mkdtempSync, openSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { assess } from "@inclined/core/assess";
import { countWords } from "@inclined/core/answer/count-words";
import { readHanded, readWritten } from "@inclined/corpus/read-corpus";
import retextEnglish from "retext-english";
import retextIntensify from "retext-intensify";
import retextPassive from "retext-passive";
import retextStringify from "retext-stringify";
import { rolldown } from "rolldown";
import { unified } from "unified";
// @ts-expect-error it comes without types
import writeGood from "write-good";
import { describeMachine, REPOSITORY } from "./machine.ts";
import { median } from "./median.ts";
import { runBench } from "./run-bench.ts";
import { renderTable } from "./table.ts";

const RUNS = 5;
const BAR_MS = 1;
const BAR_KB = 300;
const BAR_PER_SECOND = 500;
const COMMAND_ANSWERS = 5_000;
const LONG_WORDS = 100_000;
const BAR_LONG_MS = 1_000;

/** The answers whose length is near that of the bar, 250 words. */
const answers = [...readHanded(), ...readWritten()].filter(({ answer, thread }) => thread.length === 0 && Math.abs(countWords(answer) - 250) <= 50);

const retext = unified().use(retextEnglish).use(retextPassive).use(retextIntensify).use(retextStringify);

const PEERS: Readonly<Record<string, (answer: (typeof answers)[number]) => unknown>> = {
  "assess (all of one lens)": ({ lens, question, answer }) => assess({ id: null, lens, question, answer }),
  "write-good": ({ answer }) => writeGood(answer),
  "retext (passive, intensify)": ({ answer }) => retext.processSync(answer),
};

interface Times {
  p50: number;
  p95: number;
  perSecond: number;
}

function timesOf(work: (answer: (typeof answers)[number]) => unknown): Times {
  const times = answers.map((answer) => {
    const from = performance.now();
    work(answer);
    return performance.now() - from;
  });
  const total = times.reduce((sum, time) => sum + time, 0);
  times.sort((a, b) => a - b);
  return { p50: times[Math.floor(times.length / 2)] ?? NaN, p95: times[Math.floor(times.length * 0.95)] ?? NaN, perSecond: (answers.length * 1_000) / total };
}

/** What a browser fetches to judge: core's scorer with its weights, minified and gzipped. */
async function sizeInBrowser(): Promise<number> {
  const bundle = await rolldown({ input: join(REPOSITORY, "packages/core/src/assess.ts"), platform: "browser", logLevel: "silent" });
  const { output } = await bundle.generate({ format: "esm", minify: true });
  await bundle.close();
  return output.reduce((sum, part) => sum + ("code" in part ? gzipSync(part.code, { level: 9 }).length : 0), 0);
}

/** Answers a second of the whole command, start of the process included, on every answer of the corpus of that length, over and over. */
function perSecondOfCommand(count: number): number {
  const folder = mkdtempSync(join(tmpdir(), "inclined-scorer-"));
  try {
    const input = join(folder, "answers.jsonl");
    writeFileSync(input, Array.from({ length: count }, (_, line) => JSON.stringify({ ...answers[line % answers.length], spans: undefined, near: undefined })).join("\n"));
    const from = performance.now();
    const output = openSync(join(folder, "assessments.jsonl"), "w");
    const { status } = spawnSync(process.execPath, [join(REPOSITORY, "packages", "cli", "bin", "inclined.mjs"), "assess", "--jsonl", input], { stdio: ["ignore", output, "inherit"] });
    if (status !== 0) throw new Error(`inclined assess ended with ${status}`);
    return (count * 1_000) / (performance.now() - from);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Milliseconds for one answer of 100,000 words, real ones put behind one another. */
function longAnswerMs(): number {
  let text = "";
  for (let at = 0, words = 0; words < LONG_WORDS; at += 1) {
    const answer = answers[at % answers.length]?.answer ?? "";
    text += `${answer}\n\n`;
    words += countWords(answer);
  }
  const from = performance.now();
  assess({ id: null, lens: "data-driven", question: "How did you decide?", answer: text });
  return performance.now() - from;
}

await runBench(async () => {
  process.stdout.write(`${describeMachine()}\n${answers.length} answers of 200 to 300 words, the median of ${RUNS} runs after one that is not counted\n\n`);
  const runs = new Map<string, Times[]>(Object.keys(PEERS).map((name) => [name, []]));
  for (let run = 0; run <= RUNS; run += 1) {
    for (const [name, work] of Object.entries(PEERS)) {
      const times = timesOf(work);
      if (run > 0) runs.get(name)?.push(times);
    }
  }
  const of = (name: string, pick: (times: Times) => number): number => median((runs.get(name) ?? []).map(pick));
  const [own = ""] = Object.keys(PEERS);
  const ownP50 = of(own, ({ p50 }) => p50);
  process.stdout.write(
    renderTable(
      ["", "p50 ms", "p95 ms", "answers/s", "times ours"],
      Object.keys(PEERS).map((name) => [name, of(name, ({ p50 }) => p50).toFixed(2), of(name, ({ p95 }) => p95).toFixed(2), of(name, ({ perSecond }) => perSecond).toFixed(0), (of(name, ({ p50 }) => p50) / ownP50).toFixed(1)]),
    ),
  );
  const bytes = await sizeInBrowser();
  const memory = process.memoryUsage().heapUsed / 2 ** 20;
  process.stdout.write(`\nin a browser: ${(bytes / 1024).toFixed(1)} KB gzip, code and weights of all lenses (bar ${BAR_KB})\nheap in use with the corpus and all peers loaded: ${memory.toFixed(0)} MB\n`);
  const peers = of("write-good", ({ p50 }) => p50) + of("retext (passive, intensify)", ({ p50 }) => p50);
  process.stdout.write(`p50 ${ownP50.toFixed(2)} ms (bar ${BAR_MS}); both linters together ${peers.toFixed(2)} ms\n`);
  const long = median(Array.from({ length: RUNS }, longAnswerMs));
  process.stdout.write(`${LONG_WORDS.toLocaleString("en-GB")} words in one answer: ${long.toFixed(0)} ms (bar ${BAR_LONG_MS})\n`);
  const perSecond = median(Array.from({ length: RUNS }, () => perSecondOfCommand(COMMAND_ANSWERS)));
  process.stdout.write(`inclined assess --jsonl, the whole command on ${COMMAND_ANSWERS} answers: ${perSecond.toFixed(0)} a second (bar ${BAR_PER_SECOND})\n`);
  return bytes <= BAR_KB * 1024 && ownP50 < peers && perSecond >= BAR_PER_SECOND && long <= BAR_LONG_MS ? 0 : 1;
});
