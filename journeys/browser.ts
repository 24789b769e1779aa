import { existsSync } from "node:fs";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";

/**
 * The browser that `npm test` found; its absence is a failure and not a reason to skip. Where its shell without windows lies beside it,
 * that one: it draws the same pages in less time.
 * @param more switches of Chromium
 * @param asks whether permissions are asked for and can be taken back, for which it takes a browser with windows
 */
export async function launchBrowser(more: readonly string[] = [], { asks = false } = {}): Promise<Browser> {
  const browser = process.env["INCLINED_BROWSER"];
  if (browser === undefined) throw new Error("INCLINED_BROWSER names no browser; run these tests through `npm test`");
  const shell = `${browser}-headless-shell`;
  const executablePath = !asks && existsSync(shell) ? shell : browser;
  return chromium.launch({
    executablePath,
    args: [
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--disable-quic",
      "--no-first-run",
      ...more,
    ],
  });
}

/** A page that fails the test by `complaints` when the browser reports an error or a request leaves the studio. */
export async function watchedPage(context: BrowserContext, url: string): Promise<{ page: Page; complaints: string[] }> {
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(`error: ${error.message}`));
  page.on("console", (message) => {
    // Refused and lost connections are part of some journeys; the browser prints each as an error.
    if (message.type() === "error" && !/Failed to load resource|net::ERR/.test(message.text())) complaints.push(`console: ${message.text()}`);
  });
  page.on("request", (request) => {
    const address = request.url();
    if (!address.startsWith(url) && !/^(data|blob):/.test(address)) complaints.push(`left the studio: ${address}`);
  });
  return { page, complaints };
}

export const editor = (page: Page) => page.locator(".cm-content");
export const saveState = (page: Page) => page.locator(".save-state");

/** Waits until the page says that everything on the screen is stored. */
export async function untilSaved(page: Page): Promise<void> {
  await page.locator('.save-state[data-state="saved"]').waitFor();
}
