// How long a key takes until the next paint, in the middle of a 600-word answer.
import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Page } from "playwright-core";
import { describeMachine, folderOnDisk } from "./machine.ts";
import { median } from "./median.ts";
import { findBrowser } from "./page-scripts.ts";
import { CannotRun, runBench } from "./run-bench.ts";
import { openingLink, startStudioProcess } from "./studio-process.ts";
import { renderTable } from "./table.ts";
import { undoAtTheEnd } from "./undo.ts";

/** The bar of the design; it prevents work at every key that grows with the answer. */
const PAINT_MS = 100;
const RUNS = 5;
const KEYS = 120;
/** A quick typist: 100 words a minute. */
const KEY_EVERY_MS = 100;
const WORDS = 600;
const SENTENCE = "Um, we lost the carrier and I called them, you know, and I moved the date to 14 March. ";

/** Types in the middle of what stands in the focused field. @returns milliseconds from each key to the paint after it */
async function typeAndMeasure(page: Page): Promise<number[]> {
  await page.evaluate(() => {
    const keys: number[] = [];
    Object.assign(globalThis, { keys });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (entry.name === "keydown") keys.push(entry.duration);
    }).observe({ type: "event", durationThreshold: 16 } as PerformanceObserverInit);
  });
  for (let step = 0; step < KEYS; step += 1) {
    await page.keyboard.press(step % 6 === 5 ? "Space" : "KeyM", { delay: 10 });
    await page.waitForTimeout(KEY_EVERY_MS - 10);
  }
  const slow = await page.evaluate(() => (globalThis as unknown as { keys: number[] }).keys);
  // Browsers report only keys that took longer than a frame.
  return [...slow, ...Array<number>(Math.max(0, KEYS - slow.length)).fill(8)].toSorted((a, b) => a - b);
}

const percentile = (sorted: readonly number[], share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

await runBench(async () => {
  const executablePath = findBrowser();
  if (executablePath === null) throw new CannotRun("No browser was found. Install Chromium, or name one with INCLINED_BROWSER.");
  process.stdout.write(`${describeMachine()}\n\n`);
  const undo = undoAtTheEnd();
  const folder = mkdtempSync(join(folderOnDisk(), "inclined-typing-"));
  undo.add(() => rmSync(folder, { recursive: true, force: true }));
  const studio = await startStudioProcess(folder, undo);
  const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ["--no-sandbox"] : [] });
  const context = await browser.newContext();
  const answer = SENTENCE.repeat(Math.ceil(WORDS / SENTENCE.split(" ").length)).trim();

  const opening = await context.newPage();
  await opening.goto(await openingLink(studio));
  await opening.locator(".cm-content").waitFor();
  await opening.close();

  const measured: Record<"studio" | "textarea", number[][]> = { studio: [], textarea: [] };
  for (let run = 0; run < RUNS; run += 1) {
    const page = await context.newPage();
    await page.goto(studio.url);
    await page.locator(".cm-content").click();
    await page.keyboard.insertText(answer);
    await page.keyboard.press("Control+Home");
    for (let line = 0; line < 10; line += 1) await page.keyboard.press("ArrowDown");
    measured.studio.push(await typeAndMeasure(page));
    await page.close();

    const bare = await context.newPage();
    await bare.setContent(`<textarea cols="80" rows="30"></textarea>`);
    await bare.locator("textarea").fill(answer);
    await bare.locator("textarea").press("Control+Home");
    measured.textarea.push(await typeAndMeasure(bare));
    await bare.close();
  }

  const row = (name: string, runs: number[][]) => [
    name,
    Math.round(median(runs.map((keys) => percentile(keys, 0.5)))),
    Math.round(median(runs.map((keys) => percentile(keys, 0.98)))),
    Math.round(median(runs.map((keys) => keys.at(-1) ?? 0))),
  ];
  const rows = [row("the studio", measured.studio), row("a bare <textarea>", measured.textarea)];
  process.stdout.write(`Key to next paint in ${WORDS} words, ms; each figure the median of ${RUNS} runs of ${KEYS} keys.\n\n`);
  process.stdout.write(`${renderTable(["where", "p50", "p98", "worst"], rows)}\n\n`);
  await browser.close();
  await studio.stop();
  const p98 = Number(rows[0]?.[2]);
  process.stdout.write(`bar      p98 ≤ ${PAINT_MS} ms: ${p98 <= PAINT_MS ? "met" : "missed"}\n`);
  return p98 <= PAINT_MS ? 0 : 1;
});
