import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { editor, launchBrowser, watchedPage } from "./browser.ts";
import { newDataFolder, type RunningStudio, startStudio } from "./studio.ts";

/** A studio on a folder of its own, opened by its link in a browser: the first answer can be typed. */
export interface Journey {
  studio: RunningStudio;
  /** Where its data lies. */
  folder: string;
  context: BrowserContext;
  page: Page;
  /** What the page complained of so far. */
  complaints: string[];
  end: () => Promise<void>;
}

export async function beginJourney(options: BrowserContextOptions = {}): Promise<Journey> {
  const folder = newDataFolder();
  let studio: RunningStudio | undefined;
  let browser: Browser | undefined;
  const end = async (): Promise<void> => {
    await browser?.close();
    await studio?.kill("SIGTERM");
    folder.remove();
  };
  try {
    studio = await startStudio(folder.path);
    browser = await launchBrowser();
    const context = await browser.newContext({ acceptDownloads: true, ...options });
    const { page, complaints } = await watchedPage(context, studio.url);
    await page.goto(studio.link);
    await editor(page).waitFor();
    return { studio, folder: folder.path, context, page, complaints, end };
  } catch (failure) {
    await end();
    throw failure;
  }
}
