import { existsSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { chromium, type BrowserContext, type Response } from "playwright-core";

/** One script that the browser fetched. */
export interface PageScript {
  /** Without the studio's address. */
  path: string;
  bytes: number;
  gzipBytes: number;
}

/** The browser to measure with: INCLINED_BROWSER, otherwise an installed one. Null when there is none. */
export function findBrowser(): string | null {
  const named = process.env.INCLINED_BROWSER;
  const places = named ? [named] : ["/usr/bin/chromium", "/usr/bin/google-chrome", "/usr/bin/chromium-browser", chromium.executablePath()];
  return places.find((file) => existsSync(file)) ?? null;
}

/**
 * Opens the studio in a fresh headless browser, types into the first answer, and waits until its filler is underlined.
 * @param link opening link of a studio that serves on loopback
 * @returns the JavaScript that was fetched until then, and the milliseconds it took from opening the link
 */
export async function measurePageScripts(browserFile: string, link: string): Promise<{ scripts: PageScript[]; underlinedMs: number }> {
  const browser = await chromium.launch({ executablePath: browserFile, args: process.getuid?.() === 0 ? ["--no-sandbox"] : [] });
  try {
    const context = await browser.newContext();
    const responses = recordScripts(context);
    const page = await context.newPage();
    const start = performance.now();
    await page.goto(link);
    const editor = page.locator(".cm-content").first();
    await editor.click();
    await page.keyboard.type("um, I did");
    await editor.locator(".pencil-filler").first().waitFor();
    const underlinedMs = performance.now() - start;
    const fetched = [...responses.values()];
    const known = await page.evaluate(() => performance.getEntriesByType("resource").map((entry) => entry.name));
    const missed = known.filter((url) => /\.m?js(\?|$)/.test(url) && !responses.has(url));
    if (missed.length > 0) throw new Error(`the browser fetched scripts that were not counted: ${missed.join(", ")}`);
    return { scripts: await Promise.all(fetched.map(weigh)), underlinedMs };
  } finally {
    await browser.close();
  }
}

/** Every JavaScript response of the context, by address: scripts, preloaded modules, workers. */
function recordScripts(context: BrowserContext): Map<string, Response> {
  const responses = new Map<string, Response>();
  context.on("response", (response) => {
    if (/javascript/.test(response.headers()["content-type"] ?? "")) responses.set(response.url(), response);
  });
  return responses;
}

async function weigh(response: Response): Promise<PageScript> {
  const body = await response.body();
  return { path: new URL(response.url()).pathname, bytes: body.length, gzipBytes: gzipSync(body, { level: 9 }).length };
}
