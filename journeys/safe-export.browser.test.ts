import AxeBuilder from "@axe-core/playwright";
import { readArchive } from "@inclined/store/archive";
import { readFileSync } from "node:fs";
import type { Download, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { loadSample } from "./screens.ts";
import { beginJourney, type Journey } from "./journey.ts";
import type { RunningStudio } from "./studio.ts";

let journey: Journey | undefined;
let studio: RunningStudio;
let page: Page;
let complaints: string[];
let sampleId: string;

beforeAll(async () => {
  journey = await beginJourney({ viewport: { width: 390, height: 844 }, reducedMotion: "reduce" });
  ({ studio, page, complaints } = journey);
  sampleId = await loadSample(page);
  // an employer of the résumé stays inside, too
  await page.evaluate(async (id) => {
    const body = { baseRevision: 0, kind: "terms", data: { terms: [{ term: "Larkbasket", standIn: "a grocer" }] } };
    await fetch(`/api/workspaces/${id}/papers/${crypto.randomUUID()}`, { method: "PUT", headers: { "content-type": "application/json" }, body: JSON.stringify(body) });
  }, sampleId);
});
afterAll(() => journey?.end());

const dialog = () => page.getByRole("dialog");
const replace = () => dialog().getByRole("switch", { name: "Replace confidential terms" });

async function exported(): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent("download"), dialog().getByRole("button", { name: "Export", exact: true }).click()]);
  await dialog().waitFor({ state: "detached" });
  return download;
}

it("shows every replacement before a candidate is exported, and the file holds no term", async () => {
  await page.goto(`${studio.url}/candidates`);
  await page.getByRole("button", { name: /^Export Tamsin/ }).click();
  expect(await replace().isChecked()).toBe(false);
  await replace().click();
  await dialog().getByText("say something else in the file").waitFor();
  expect(await dialog().locator("del", { hasText: "Larkbasket" }).count()).toBeGreaterThan(3);
  const { violations } = await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
  const archive = await readArchive(await (await exported()).path());
  await archive.close();
  const words = JSON.stringify(archive.content);
  expect(words).not.toMatch(/\bLarkbasket\b/i);
  expect(words).toContain("a grocer");
});

it("does the same with a résumé that is saved as JSON Resume", async () => {
  await page.goto(`${studio.url}/c/${sampleId}/candidate/resume`);
  const save = page.getByRole("button", { name: "Save as JSON Resume" });
  await save.click();
  expect(readFileSync(await (await exported()).path(), "utf8")).toContain("Larkbasket");
  await save.click();
  await replace().click();
  await dialog().locator("del", { hasText: "Larkbasket" }).first().waitFor();
  const json = readFileSync(await (await exported()).path(), "utf8");
  expect(json).not.toMatch(/\bLarkbasket\b/i);
  expect(JSON.parse(json).work.map(({ name }: { name: string }) => name)).toContain("a grocer");
});

it("says where nothing is listed, and leads to the list", async () => {
  await page.goto(`${studio.url}/settings`);
  await page.getByRole("button", { name: /^Export You/ }).click();
  await replace().click();
  await dialog().getByText("No confidential terms are listed for You").waitFor();
  await dialog().getByRole("link", { name: "List them" }).click();
  await page.getByRole("heading", { name: "What stays inside" }).waitFor();
  expect(complaints).toEqual([]);
});
