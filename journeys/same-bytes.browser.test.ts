import { createHash } from "node:crypto";
import { join } from "node:path";
import { assess, type AssessInput } from "@inclined/core/assess";
import { LENSES } from "@inclined/core/lenses/names";
import { readHanded, readWritten } from "@inclined/corpus/read-corpus";
import type { Browser, Page } from "playwright-core";
import { rolldown } from "rolldown";
import { afterAll, beforeAll, expect, it } from "vitest";
import { launchBrowser } from "./browser.ts";

const SCORER = join(import.meta.dirname, "..", "packages", "core", "src", "assess.ts");
/** Nobody is asked: the page is answered here. A page needs a safe address for its own hashes. */
const ADDRESS = "http://localhost/";

const inputs: AssessInput[] = [...readHanded(), ...readWritten()].flatMap(({ id, question, answer, thread }) =>
  LENSES.map((lens) => ({ id, lens, question, answer, thread: thread.map(({ probe, reply }) => ({ probe, reply })) })),
);

let browser: Browser;
let page: Page;

beforeAll(async () => {
  const bundle = await rolldown({ input: SCORER, platform: "browser", logLevel: "silent" });
  const { output } = await bundle.generate({ format: "iife", name: "scorer", minify: true });
  await bundle.close();
  browser = await launchBrowser();
  page = await browser.newPage();
  await page.route("**", (route) => route.fulfill({ contentType: "text/html", body: "<!doctype html><title>same bytes</title>" }));
  await page.goto(ADDRESS);
  await page.addScriptTag({ content: output[0].code });
});
afterAll(async () => {
  await browser?.close();
});

it("judges every answer of the corpus through every lens to the same bytes in Node and in Chromium", { timeout: 480_000 }, async () => {
  expect(inputs.length).toBeGreaterThan(780 * LENSES.length);
  const there = await page.evaluate(async (all) => {
    const { scorer } = globalThis as unknown as { scorer: { assess: (input: unknown) => unknown } };
    const hashes: string[] = [];
    for (const input of all) {
      const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(JSON.stringify(scorer.assess(input))));
      hashes.push(Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join(""));
    }
    return hashes;
  }, inputs);
  const judged = inputs.map((input) => assess(input));
  expect(judged.filter(({ status }) => status === "assessed").length).toBeGreaterThan(inputs.length / 2); // there is something to compare
  const here = judged.map((found) => createHash("sha256").update(JSON.stringify(found)).digest("hex"));
  expect(inputs.flatMap(({ id, lens }, at) => (there[at] === here[at] ? [] : [`${id} ${lens}`]))).toEqual([]);
  expect(there).toHaveLength(here.length);
});
