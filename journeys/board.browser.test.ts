import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { editor, untilSaved } from "./browser.ts";
import { verdict } from "./finished-answer.ts";
import { beginJourney, type Journey } from "./journey.ts";
import { startStudio } from "./studio.ts";

const SAID =
  "I would put one ledger behind the five tills and let each brand keep its own screens. The tills ask it how much is left on a card, and it answers within a second or the sale goes on without it. I would show it to one brand first and look at what the shops say for two weeks.";
/** Stands on the board alone. */
const DRAWN = "The ledger cannot start before finance has signed the clearing rules";

let journey: Journey;
beforeAll(async () => {
  journey = await beginJourney({ viewport: { width: 1440, height: 1_000 } });
});
let after: () => Promise<void> = () => Promise.resolve();
afterAll(async () => {
  await after();
  await journey?.end();
});

const words = (page: Page) => page.locator(".board-words .said-words");
const press = (page: Page, name: string): Promise<void> => page.getByRole("button", { name, exact: true }).click();

/** A box with a label, drawn with the library's own tools. Shares of the board. */
async function box(page: Page, [left, top]: readonly [number, number], label: string): Promise<void> {
  const area = await page.locator(".board-area").boundingBox();
  if (area === null) throw new Error("there is no board");
  const at = (x: number, y: number): [number, number] => [area.x + area.width * x, area.y + area.height * y];
  await page.mouse.click(...at(0.5, 0.97));
  await page.keyboard.press("r");
  await page.mouse.move(...at(left, top));
  await page.mouse.down();
  await page.mouse.move(...at(left + 0.12, top + 0.14), { steps: 4 });
  await page.mouse.up();
  await page.keyboard.press("Enter");
  await page.locator(".excalidraw-wysiwyg").waitFor();
  await page.keyboard.insertText(label);
  await page.keyboard.press("Escape");
}

async function arrow(page: Page, from: readonly [number, number], to: readonly [number, number]): Promise<void> {
  const area = await page.locator(".board-area").boundingBox();
  if (area === null) throw new Error("there is no board");
  await page.keyboard.press("Escape");
  await page.keyboard.press("a");
  await page.mouse.move(area.x + area.width * from[0], area.y + area.height * from[1]);
  await page.mouse.down();
  await page.mouse.move(area.x + area.width * to[0], area.y + area.height * to[1], { steps: 8 });
  await page.mouse.up();
}

it("keeps what is drawn beside an answer through a reload and a killed studio, judges its words and shows its picture", async () => {
  const { page, complaints, studio } = journey;
  const own = /\/c\/([^/]+)/.exec(page.url())?.[1] ?? "";
  await page.goto(`${studio.url}/c/${own}/practice?begin=design-and-deliver`);
  await page.getByRole("dialog").getByRole("button", { name: "Begin", exact: true }).click();
  await page.waitForURL(/\/loops\//);
  await press(page, "Begin");
  await editor(page).waitFor();
  expect(await page.locator(".board-area").count()).toBe(0);

  // by keyboard alone: opened, the headings laid out, a box and its words
  await page.locator(".board > summary").focus();
  await page.keyboard.press("Enter");
  await page.locator(".board-area canvas").first().waitFor();
  await page.getByRole("button", { name: "Lay the suggested headings under it" }).focus();
  await page.keyboard.press("Enter");
  await page.getByText("the suggested headings are on the board").waitFor();
  await page.getByLabel("Boxes and arrows in words").fill(DRAWN);
  await page.keyboard.press("Enter");
  await page.locator(".board-words > summary").click();
  await expect.poll(() => words(page).innerText()).toBe(DRAWN);

  await page.locator(".board-area").evaluate((area) => area.scrollIntoView({ block: "center" }));
  // the library looks where it is a tenth of a second after the page was scrolled
  await page.waitForTimeout(500);
  await box(page, [0.25, 0.56], "Tills");
  await box(page, [0.42, 0.56], "Ledger");
  await arrow(page, [0.372, 0.63], [0.418, 0.63]);
  const all = [DRAWN, "Tills", "Ledger", "Tills -> Ledger"].join("\n");
  await expect.poll(() => words(page).innerText()).toBe(all);
  await page.locator('.board-foot [data-state="saved"]').waitFor();

  // what was said to be saved is there after the studio was killed, and the page goes on by itself
  await studio.kill();
  const again = await startStudio(journey.folder, { port: studio.port });
  after = () => again.kill("SIGTERM");
  await page.reload();
  await page.locator(".board-words > summary").click();
  await expect.poll(() => words(page).innerText()).toBe(all);

  await editor(page).focus();
  await page.keyboard.insertText(SAID);
  await untilSavedTwice(page);
  await press(page, "That is my answer");
  await page.getByText("That is it.").or(page.getByRole("button", { name: "I have nothing to add" })).or(page.getByRole("region", { name: "What was heard" })).first().waitFor();
  const nothing = page.getByRole("button", { name: "I have nothing to add" });
  const heard = page.getByRole("region", { name: "What was heard" });
  if (await nothing.isVisible()) await nothing.click();
  await heard.getByText(DRAWN).first().waitFor();
  await press(page, "Go on");
  await page.getByRole("link", { name: "What was heard" }).click();

  const picture = page.locator(".board-shown img");
  await picture.waitFor();
  expect(await picture.getAttribute("alt")).toContain("Tills -> Ledger");
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(300);

  await page.getByRole("link", { name: "The whole verdict, in your words" }).click();
  await verdict(page).waitFor();
  const turn = page.locator(".turn").filter({ hasText: "On the board" });
  expect(await turn.innerText()).toContain("Tills -> Ledger");
  expect(await turn.locator(".ev").count()).toBeGreaterThan(0);

  await page.goto(`${studio.url}/c/${own}/playbook`);
  const markdown = await page.evaluate(async (id) => (await fetch(`/api/workspaces/${id}/playbook.md`)).text(), own);
  expect(markdown).toMatch(/!\[[^\]]*Tills -&gt; Ledger|!\[[^\]]*Tills -/);
  expect(markdown).toMatch(/^\[picture-1\]: data:image\/png;base64,/m);
  const pdf = await page.evaluate(async (id) => (await fetch(`/api/workspaces/${id}/playbook.pdf`)).status, own);
  expect(pdf).toBe(200);
  expect(complaints).toEqual([]);
});

/** The answer and the board. */
async function untilSavedTwice(page: Page): Promise<void> {
  await untilSaved(page).catch(() => undefined);
  await expect.poll(() => page.locator('.save-state:not([data-state="saved"])').count()).toBe(0);
}
