import { createServer } from "node:http";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { editor, launchBrowser, saveState, untilSaved } from "./browser.ts";
import { freePort, newDataFolder, type RunningStudio, startStudio } from "./studio.ts";

let browser: Browser;
let context: BrowserContext;
let folder: ReturnType<typeof newDataFolder>;
let studio: RunningStudio;

beforeAll(async () => void (browser = await launchBrowser()));
afterAll(async () => browser?.close());
beforeEach(async () => {
  folder = newDataFolder();
  studio = await startStudio(folder.path, { port: await freePort() });
  context = await browser.newContext();
});
afterEach(async () => {
  await context?.close();
  await studio?.kill();
  folder.remove();
});

async function openToday(): Promise<Page> {
  const page = await context.newPage();
  await page.goto(studio.link);
  await editor(page).waitFor();
  return page;
}

const state = (page: Page, kind: string) => page.locator(`.save-state[data-state="${kind}"]`).waitFor();
const words = (page: Page, text: string) =>
  page.waitForFunction((wanted) => document.querySelector(".cm-content")?.textContent === wanted, text);

it("keeps what was saved through kill -9, and sends by itself what was typed meanwhile", async () => {
  const page = await openToday();
  await page.keyboard.type("Saved before.");
  await untilSaved(page);
  await studio.kill("SIGKILL");
  await page.keyboard.type(" Typed while it was dead.");
  await state(page, "kept");
  expect(await saveState(page).innerText()).toMatch(/kept in this browser/);
  studio = await startStudio(folder.path);
  expect(new URL(studio.url).port).toBe(String(new URL(page.url()).port));
  await state(page, "saved");
  await page.reload();
  await words(page, "Saved before. Typed while it was dead.");
});

it("goes on with unsent words when the page is opened again", async () => {
  const page = await openToday();
  await page.keyboard.type("One.");
  await untilSaved(page);
  const address = page.url();
  await studio.kill("SIGKILL");
  await page.keyboard.type(" Two.");
  await state(page, "kept");
  await page.close();
  studio = await startStudio(folder.path);
  const again = await context.newPage();
  await again.goto(address);
  await words(again, "One. Two.");
  await again.getByText("They were kept in this browser and are here again").waitFor();
  await untilSaved(again);
  expect(await saveState(again).innerText()).toMatch(/^Saved/);
});

it("takes another port when its own is taken, says so, and offers the drafts when the old address serves again", async () => {
  const page = await openToday();
  await page.keyboard.type("Never sent.");
  await untilSaved(page);
  await studio.kill("SIGKILL");
  await page.keyboard.type(" Left behind.");
  await state(page, "kept");
  await page.close();

  const squatter = createServer((_request, response) => response.end("somebody else"));
  await new Promise<void>((resolve) => squatter.listen(studio.port, "127.0.0.1", resolve));
  const elsewhere = await startStudio(folder.path);
  expect(elsewhere.port).not.toBe(studio.port);
  expect(elsewhere.printed()).toContain(String(studio.port));
  await elsewhere.kill("SIGTERM");
  await new Promise((resolve) => squatter.close(resolve));

  studio = await startStudio(folder.path);
  const back = await openToday();
  await back.getByRole("region", { name: "Unsent drafts" }).getByRole("button").click();
  await back.getByRole("button", { name: "Recover" }).click();
  await words(back, "Never sent. Left behind.");
  await untilSaved(back);
});

it("reuses the studio that runs already and says so", async () => {
  const second = await startStudio(folder.path);
  expect(second.url).toBe(studio.url);
  expect(second.printed()).toMatch(/already|runs/i);
});

it("never overwrites another browser's words after a rename", async () => {
  const one = await openToday();
  await one.keyboard.type("Together.");
  await untilSaved(one);
  const answerId = new URL(one.url()).searchParams.get("answer") ?? "";
  await one.getByRole("link", { name: "Practice", exact: true }).click();
  await one.locator("a.row-title").first().click();
  await words(one, "Together.");

  // Another browser: nothing tells this one.
  const elsewhere = await browser.newContext({ storageState: await context.storageState() });
  const other = await elsewhere.newPage();
  await other.goto(one.url());
  await words(other, "Together.");
  await editor(other).press("Control+End");
  await other.keyboard.type(" From elsewhere.");
  await untilSaved(other);

  await one.getByLabel("Name of this answer").fill("Renamed");
  await one.keyboard.press("Enter");
  await words(one, "Together. From elsewhere.");
  await editor(one).press("Control+End");
  await one.keyboard.type(" And here.");
  await untilSaved(one);
  await one.reload();
  await words(one, "Together. From elsewhere. And here.");
  expect(one.url()).toContain(answerId);
  await elsewhere.close();
});

it("opens every place while the studio is away, and sends what was left as soon as it is back", async () => {
  // a page has more files than a browser remembers by itself
  await context.addInitScript(() => performance.setResourceTimingBufferSize(2_000));
  const page = await openToday();
  await page.waitForTimeout(2_500); // then the other places are fetched, the palette last
  await page.waitForFunction(() => performance.getEntriesByType("resource").some(({ name }) => /\/palette-.*\.js$/.test(name)), null, { timeout: 30_000 });
  await page.waitForLoadState("networkidle");
  await page.keyboard.type("Before.");
  await untilSaved(page);
  await studio.kill("SIGKILL");
  await page.keyboard.type(" While away.");
  await state(page, "kept");
  await page.getByRole("link", { name: "Practice", exact: true }).click();
  await page.getByRole("heading", { name: "Practice", level: 1 }).waitFor();
  await page.keyboard.press("Control+k");
  await page.getByLabel("What to open or do").waitFor();
  await page.keyboard.press("Escape");
  studio = await startStudio(folder.path);
  await expect.poll(() => page.locator(".row-opening").first().innerText(), { timeout: 30_000 }).toBe("Before. While away.");
  await expect.poll(() => page.getByRole("region", { name: "Unsent drafts" }).count()).toBe(0);
});

it("never lets two tabs overwrite each other silently", async () => {
  const one = await openToday();
  await one.keyboard.type("Together.");
  await untilSaved(one);
  const two = await context.newPage();
  await two.goto(one.url());
  await words(two, "Together.");

  // A tab without unsaved words follows the other.
  await one.bringToFront();
  await editor(one).press("Control+End");
  await one.keyboard.type(" From one.");
  await untilSaved(one);
  await words(two, "Together. From one.");

  // Both type while neither hears of the other.
  await two.evaluate(() => Object.defineProperty(document, "visibilityState", { value: "hidden" }));
  await studio.kill("SIGKILL");
  await editor(two).press("Control+End");
  await two.keyboard.type(" Two meanwhile.");
  await state(two, "kept");
  await editor(one).press("Control+End");
  await one.keyboard.type(" One meanwhile.");
  await state(one, "kept");
  studio = await startStudio(folder.path);

  await expect
    .poll(async () => new Set(await Promise.all([one, two].map((page) => saveState(page).getAttribute("data-state")))), { timeout: 30_000 })
    .toEqual(new Set(["saved", "conflict"]));
  const loser = (await saveState(one).getAttribute("data-state")) === "conflict" ? one : two;
  const versions = await loser.locator(".version").allInnerTexts();
  expect(versions.some((text) => text.includes("One meanwhile"))).toBe(true);
  expect(versions.some((text) => text.includes("Two meanwhile"))).toBe(true);

  await loser.getByRole("button", { name: "Keep this page’s words as a second answer" }).click();
  // the second answer opens by itself
  await loser.waitForURL(/\/answers\//);
  await loser.getByRole("link", { name: "Practice", exact: true }).first().click();
  await loser.locator("a.row-title").nth(1).waitFor();
  expect((await loser.locator(".row-opening").allInnerTexts()).filter((text) => text.startsWith("Together.")).length).toBe(2);
});
