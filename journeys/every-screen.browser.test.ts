import AxeBuilder from "@axe-core/playwright";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { editor, launchBrowser, watchedPage } from "./browser.ts";
import { loadSample, SCREEN_NAMES, screensOf } from "./screens.ts";
import { newDataFolder, type RunningStudio, startStudio } from "./studio.ts";

const folder = newDataFolder();
let studio: RunningStudio;
let browser: Browser;
let session: Awaited<ReturnType<BrowserContext["storageState"]>>;
let screens: ReturnType<typeof screensOf>;

beforeAll(async () => {
  studio = await startStudio(folder.path);
  browser = await launchBrowser();
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(studio.link);
  await editor(page).waitFor();
  session = await context.storageState();
  screens = screensOf(studio.url, await loadSample(page));
  await context.close();
});
afterAll(async () => {
  await browser?.close();
  await studio?.kill("SIGTERM");
  folder.remove();
});

const [WIDE, NARROW] = [{ width: 1440, height: 900 }, { width: 390, height: 844 }] as const;
const LEVELS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** A studio has one second window at a time. */
const isOfSecondWindow = (name: string): boolean => name.includes("second window");

// Two at a time: they share nothing but the studio.
describe.concurrent("at 1440 and 390 px, without violation, sideways scrolling or complaint", () => {
  it.each(SCREEN_NAMES.filter((name) => !isOfSecondWindow(name)))("%s looks right", looksRight);
});
describe("at 1440 and 390 px, one at a time", () => {
  it.each(SCREEN_NAMES.filter(isOfSecondWindow))("%s looks right", looksRight);
});

/** Gone to once, and looked at wide in the light and narrow in the dark: one look takes a second, and what a scheme colours it colours in both widths. */
async function looksRight(name: string): Promise<void> {
  const context = await browser.newContext({ viewport: WIDE, colorScheme: "light", reducedMotion: "reduce", storageState: session });
  try {
    const { page, complaints } = await watchedPage(context, studio.url);
    await screens[name]?.(page);
    await settled(page);
    expect(await violationsIn(page), "1440 px, light").toEqual([]);
    expect(await overflowOf(page), "1440 px").toBeLessThanOrEqual(0);
    await page.emulateMedia({ colorScheme: "dark" });
    await page.setViewportSize(NARROW);
    await page.locator('[data-mantine-color-scheme="dark"]').first().waitFor();
    await settled(page);
    expect(await violationsIn(page), "390 px, dark").toEqual([]);
    expect(await overflowOf(page), "390 px").toBeLessThanOrEqual(0);
    expect(complaints).toEqual([]);
  } finally {
    await context.close();
  }
}

/** Mantine fades what it opens, and colours that fade are read when they have faded. What is scrolled half under a bar is no small target. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(() => scrollTo(0, 0));
  await page.waitForTimeout(100);
  // the cursor blinks for ever
  await page.waitForFunction(() => document.getAnimations().every(({ playState, effect }) => playState !== "running" || effect?.getComputedTiming().iterations === Infinity));
}

const overflowOf = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

async function violationsIn(page: Page): Promise<string[]> {
  // what the drawing library draws is its own; all around it is ours, and what one draws there can be drawn from outside by words
  // nothing is framed, so the page itself can run it, and what is in order need not be listed: both halve the time
  const builder = new AxeBuilder({ page }).setLegacyMode(true).options({ runOnly: { type: "tag", values: LEVELS }, resultTypes: ["violations"] });
  const { violations } = await builder.exclude(".board-area .excalidraw").analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`);
}

it.each([768, 1024, 1920])("today, practice, a verdict and attempts fit at %d px", async (width) => {
  const context = await browser.newContext({ viewport: { width, height: 900 }, storageState: session });
  const page = await context.newPage();
  for (const name of ["today", "practice", "verdict", "attempts side by side", "settings"]) {
    await screens[name]?.(page);
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
  }
  await context.close();
});

it("moves nothing for those who asked for less motion", async () => {
  const context = await browser.newContext({ reducedMotion: "reduce", storageState: session });
  const page = await context.newPage();
  await screens["candidates, adding"]?.(page);
  const slow = await page.evaluate(() =>
    [...document.querySelectorAll("*")]
      .map((element) => getComputedStyle(element))
      .flatMap((style) => [...style.transitionDuration.split(","), ...style.animationDuration.split(",")])
      .filter((duration) => Number.parseFloat(duration) > 0.01),
  );
  expect(slow).toEqual([]);
  await context.close();
});
