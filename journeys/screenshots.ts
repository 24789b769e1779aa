/**
 * Takes a picture of every screen at 1440 and 390 px, light and dark, from the real studio with the sample candidate.
 * `node journeys/screenshots.ts FOLDER`, with INCLINED_BROWSER naming a Chromium. The README's pictures are among them.
 */
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { editor, launchBrowser } from "./browser.ts";
import { loadSample, screensOf } from "./screens.ts";
import { newDataFolder, startStudio } from "./studio.ts";

const [target, ...wanted] = process.argv.slice(2);
if (target === undefined) throw new Error("name the folder for the pictures");
const folder = resolve(target);
mkdirSync(folder, { recursive: true });

const data = newDataFolder();
const studio = await startStudio(data.path);
const browser = await launchBrowser();
try {
  const first = await browser.newContext();
  const page = await first.newPage();
  await page.goto(studio.link);
  await editor(page).waitFor();
  const screens = screensOf(studio.url, await loadSample(page));
  const storageState = await first.storageState();
  for (const viewport of [{ width: 1440, height: 900 }, { width: 390, height: 844 }]) {
    for (const colorScheme of ["light", "dark"] as const) {
      for (const [name, go] of Object.entries(screens)) {
        if (wanted.length > 0 && !wanted.includes(name)) continue;
        const context = await browser.newContext({ viewport, colorScheme, storageState, reducedMotion: "reduce" });
        const shown = await context.newPage();
        await go(shown);
        await shown.waitForTimeout(350);
        await shown.screenshot({ path: join(folder, `${name.replace(/\W+/g, "-")}-${viewport.width}-${colorScheme}.png`) });
        await context.close();
      }
    }
  }
} finally {
  await browser.close();
  await studio.kill("SIGTERM");
  data.remove();
}
