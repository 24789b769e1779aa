import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { proveNumbers } from "@inclined/core/playbook/proof-of-numbers";
import { proveRepetition } from "@inclined/core/playbook/proof-of-repetition";
import { piecesOf, textOf } from "@inclined/core/playbook/walk";
import type { Book } from "@inclined/core/schema/book";
import { openDataFolder } from "@inclined/store/data-folder";
import { openStore } from "@inclined/store/open-store";
import { loadSample } from "@inclined/store/transfer";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bookOfWorkspace } from "./book-of-workspace.ts";

const NOW = new Date("2026-11-21T20:00:00Z");
/** Shorter quotations are names and figures. */
const LEAST_WORDS = 6;
const MOST_TIMES = 3;
let [folder, book]: [string, Book] = ["", { title: "", name: "", madeOn: "2026-11-21", sections: [] }];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "sample-book-"));
  const store = await openStore({ folder: openDataFolder(folder) });
  const { workspace } = await loadSample(store, NOW);
  book = await bookOfWorkspace(store, workspace.id, NOW);
  await store.close();
}, 60_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

const wordsOf = (id: string): string[] => piecesOf({ sections: book.sections.filter((section) => section.id === id) }).map(({ inlines }) => textOf(inlines));
const rowsOf = (id: string): string[][] => book.sections.filter((section) => section.id === id).flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === "table" ? block.rows.map(({ cells }) => cells.map(textOf)) : [])));
const plain = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, " ").trim();

describe("the sample's book", () => {
  it("says nothing of ours twice, questions among it, and has no number without an origin", () => {
    expect(proveRepetition(book, book.name.split(/\s+/)).repeats).toEqual([]);
    expect(proveNumbers(book).untraced).toEqual([]);
  });

  it("has the same words of the candidate's three times at most, the whole text among them", () => {
    const pieces = piecesOf(book).filter(({ place }) => place !== "heading");
    const whole = pieces.filter(({ place }) => place === "quotation").map(({ inlines }) => plain(textOf(inlines)));
    const quoted = pieces.filter(({ place }) => place !== "quotation" && place !== "picture").flatMap(({ inlines }) => inlines.flatMap((one) => (one.kind === "quote" && /^(?:Answer \d|Story: |Résumé$)/.test(one.origin) && !/^…|…$/.test(one.text) ? [plain(one.text)] : [])));
    const often = [...new Set(quoted)].filter((words) => words.split(" ").length >= LEAST_WORDS).filter((words) => quoted.filter((other) => other === words).length + whole.filter((text) => text.includes(words)).length > MOST_TIMES && quoted.filter((other) => other === words).length > 1);
    expect(often).toEqual([]);
  });

  it("credits scope that is the candidate's own, and no level above its tables", () => {
    const level = wordsOf("level").join("\n");
    for (const words of ["$3.1M", "five sites", "200 drivers"]) expect(level).not.toContain(words);
    const [first = ""] = wordsOf("level");
    const shown = rowsOf("level").find(([name]) => name !== undefined && name !== "" && first.startsWith(name) && name.length > "Senior TPM".length);
    expect(shown?.[2]).toBe("shown");
  });

  it("tells the same of one story wherever it names it", () => {
    for (const id of ["card", "assignment"]) expect(rowsOf(id).flat().some((cell) => cell.startsWith("Express Lane, the second day, told elsewhere"))).toBe(true);
    expect(rowsOf("card").find((row) => row[1] === "Bias for Action")?.[2]).toBe("Express Lane, the second day, told elsewhere");
    expect(rowsOf("assignment").find((row) => row[0] === "Bias for Action")?.[1]).toBe("Express Lane, the second day, told elsewhere");
    expect(wordsOf("assignment")[0]).not.toContain("No story is told twice");
  });

  it("meets years by roles with their dates, and push-back kinds by the questions that were answered", () => {
    expect(rowsOf("posting").find(([asked]) => asked === "5+ years of technical program management")?.[2]).toMatch(/^\d+ years: Lead Technical Program Manager, Larkbasket, 2022-03 to today; /);
    expect(rowsOf("posting").find(([asked]) => asked?.startsWith("Experience with delivery, logistics, retail stores") === true)?.[1]).toBe("met");
  });
});
