// npm run bench -- playbook: what the sample candidate's book costs, beside pdfmake on the same headings, paragraphs and tables.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bookOfWorkspace } from "@inclined/server/book/book-of-workspace";
import { openDataFolder } from "@inclined/store/data-folder";
import { openStore } from "@inclined/store/open-store";
import { loadSample } from "@inclined/store/transfer";
import { countPages } from "./counted-pages.ts";
import { describeMachine } from "./machine.ts";
import { median } from "./median.ts";
import { runBench } from "./run-bench.ts";
import { renderTable } from "./table.ts";

const RUNS = 5;
const BAR_PAGES = 50;
const BAR_SECONDS = 3;
/** On which the sample's book is made, so that every run makes the same. */
const NOW = new Date("2026-11-21T20:00:00Z");

interface Once {
  seconds: number;
  bytes: number;
  peakMb: number;
}

await runBench(async () => {
  const folder = mkdtempSync(join(tmpdir(), "inclined-playbook-"));
  try {
    const store = await openStore({ folder: openDataFolder(folder) });
    const { workspace } = await loadSample(store, NOW);
    const made: number[] = [];
    let book = await bookOfWorkspace(store, workspace.id, NOW);
    for (let run = 0; run < RUNS; run += 1) {
      const from = performance.now();
      book = await bookOfWorkspace(store, workspace.id, NOW);
      made.push((performance.now() - from) / 1_000);
    }
    await store.close();
    const model = join(folder, "book.json");
    writeFileSync(model, JSON.stringify(book));
    const pdfOf = (by: string): string => join(folder, `${by}.pdf`);
    const once = (by: string): Once => {
      const { status, stdout } = spawnSync(process.execPath, ["--disable-warning=ExperimentalWarning", join(import.meta.dirname, "playbook-once.ts"), by, model, pdfOf(by)], { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
      if (status !== 0) throw new Error(`drawing by ${by} ended with ${status}`);
      return JSON.parse(stdout) as Once;
    };
    const runs = { ours: [] as Once[], pdfmake: [] as Once[] };
    for (let run = 0; run < RUNS; run += 1) for (const by of ["ours", "pdfmake"] as const) runs[by].push(once(by));
    const of = (by: keyof typeof runs, pick: (one: Once) => number): number => median(runs[by].map(pick));
    const pages = { ours: await countPages(readFileSync(pdfOf("ours")), book), pdfmake: await countPages(readFileSync(pdfOf("pdfmake")), { sections: [] }) };
    const seconds = median(made) + of("ours", (one) => one.seconds);
    process.stdout.write(`${describeMachine()}\nthe sample candidate’s book, the median of ${RUNS} runs, each in a process of its own\n\n`);
    process.stdout.write(
      renderTable(
        ["", "pages", "drawn in s", "KB", "peak MB", "time against pdfmake"],
        (["ours", "pdfmake"] as const).map((by) => [by === "ours" ? "ours (Typst)" : "pdfmake", pages[by].pages, of(by, (one) => one.seconds).toFixed(2), (of(by, (one) => one.bytes) / 1_024).toFixed(0), of(by, (one) => one.peakMb).toFixed(0), (of(by, (one) => one.seconds) / of("pdfmake", (one) => one.seconds)).toFixed(2)]),
      ),
    );
    process.stdout.write(`\nmade from the database in ${median(made).toFixed(2)} s; made and drawn in ${seconds.toFixed(2)} s (bar ${BAR_SECONDS})\n`);
    process.stdout.write(`pages with at least 250 words or a figure: ${pages.ours.counted} of ${pages.ours.pages} (bar ${BAR_PAGES})\n`);
    return pages.ours.counted >= BAR_PAGES && seconds <= BAR_SECONDS ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
