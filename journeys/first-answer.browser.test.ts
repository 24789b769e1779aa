import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { editor, saveState, untilSaved, watchedPage } from "./browser.ts";
import { beginJourney, type Journey } from "./journey.ts";
import type { RunningStudio } from "./studio.ts";

let journey: Journey | undefined;
let studio: RunningStudio;
let context: BrowserContext;

beforeAll(async () => {
  journey = await beginJourney();
  ({ studio, context } = journey);
  const { page } = journey;
  await page.close();
});
afterAll(() => journey?.end());

async function today(): Promise<{ page: Page; complaints: string[] }> {
  const watched = await watchedPage(context, studio.url);
  await watched.page.goto(studio.url);
  await editor(watched.page).waitFor();
  return watched;
}

it("asks one question at once, measures while one types without asking the server, saves at the pause, and finds it again", async () => {
  const { page, complaints } = await today();
  expect((await page.locator("h1.question").innerText()).length).toBeGreaterThan(20);

  // Nothing of the server's can be reached while one types: the marks and figures are made here.
  await page.route("**/api/**", (route) => route.abort());
  await page.keyboard.type("Um, we lost the carrier and I, uh, called them myself. I moved the date.", { delay: 1 });
  await page.locator(".cm-content .pencil-filler").nth(1).waitFor();
  const marked = (mark: string) => page.locator(`.cm-content .${mark}`).allInnerTexts();
  expect(await marked("pencil-filler")).toEqual(["Um", "uh"]);
  expect(await marked("pencil-i")).toEqual(["I", "I"]);
  expect(await marked("pencil-we")).toEqual(["we"]);
  const margin = await page.locator(".margin").innerText();
  expect(margin).toMatch(/15\s+words/);
  expect(margin).toMatch(/6 s\s+aloud/);
  expect(margin).toMatch(/estimate, at 150 words a minute/i);
  await page.unroute("**/api/**");

  await untilSaved(page);
  expect(await saveState(page).innerText()).toMatch(/^Saved/);
  await page.reload();
  await editor(page).getByText("I moved the date").waitFor();
  expect(complaints).toEqual([]);
  await page.close();
});

it("asks another question by Alt+N, and an empty page stores nothing", async () => {
  const { page } = await today();
  const first = await page.locator("h1.question").innerText();
  await page.keyboard.press("Alt+n");
  await page.waitForFunction((text) => document.querySelector("h1.question")?.textContent !== text, first);
  await page.getByRole("link", { name: "Practice" }).click();
  await page.getByRole("heading", { name: "Your answers" }).waitFor();
  // Only the answer of the journey before.
  expect(await page.getByRole("region", { name: "Your answers" }).getByRole("listitem").count()).toBe(1);
  await page.close();
});

it.each([
  ["HTML", `<img src=x onerror="document.title='run'"><script>document.title='run'</script> I said <b>no</b>.`],
  ["right to left", "قلت للفريق إن الموعد لن يتغير. ثم اتصلت بالمورد."],
  ["only emoji", "😀😀🎉 👩‍👩‍👧‍👦"],
])("takes %s for what it is: text", async (_name, text) => {
  const { page, complaints } = await today();
  await page.keyboard.insertText(text);
  await untilSaved(page);
  await page.reload();
  await page.waitForFunction((wanted) => document.querySelector(".cm-content")?.textContent === wanted, text);
  expect(await page.title()).toBe("Today · Inclined");
  await page.getByRole("link", { name: "Practice" }).click();
  await page.locator(".row-opening").first().waitFor();
  expect(await page.locator("main img, main script").count()).toBe(0);
  expect(await page.title()).toBe("Practice · Inclined");
  expect(complaints).toEqual([]);
  await page.close();
});

it("takes 200,000 characters, and stays quick enough to type in", async () => {
  const { page, complaints } = await today();
  const long = "I moved the date and we told the carrier about it. ".repeat(4_000).slice(0, 200_000);
  await page.keyboard.insertText(long);
  await untilSaved(page);
  await page.keyboard.type(" The end.");
  await page.waitForFunction(() => document.querySelector(".save-state")?.getAttribute("data-state") === "saved");
  await page.reload();
  await editor(page).waitFor();
  await expect.poll(() => page.locator(".margin").innerText(), { timeout: 20_000 }).toMatch(/43,\d{3}/);
  expect(complaints).toEqual([]);
  await page.close();
});
