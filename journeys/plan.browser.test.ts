import { readFile } from "node:fs/promises";
import ICAL from "ical.js";
import { afterAll, beforeAll, expect, it } from "vitest";
import { editor } from "./browser.ts";
import { beginJourney, type Journey } from "./journey.ts";
import { writtenPaper } from "./written-loop.ts";

let journey: Journey | undefined;

beforeAll(async () => {
  journey = await beginJourney({ timezoneId: "Europe/Berlin" });
});
afterAll(() => journey?.end());

const DAY_MS = 86_400_000;
/** From noon to three minutes before midnight: too short for any task. */
const LATE_MS = (11 * 60 + 57) * 60_000;
const dayFromNow = (days: number): string => new Date(Date.now() + days * DAY_MS).toLocaleDateString("sv-SE", { timeZone: "Europe/Berlin" });

it("plans the days from the day of the loop on, keeps a tick, and gives a file that calendars read", async () => {
  if (journey === undefined) throw new Error("there is no studio");
  const { page, complaints } = journey;
  // what is left of a day is offered: the day is at noon, whenever this runs
  const noon = Date.parse(`${dayFromNow(0)}T12:00:00+01:00`);
  await page.clock.setFixedTime(noon);
  await page.reload();
  await page.getByLabel("Day of your loop").fill(dayFromNow(20));
  await page.getByText("20 days to the loop").waitFor();
  await page.getByRole("heading", { name: "Today’s plan" }).waitFor();
  // the question stands there all the same
  expect(await editor(page).count()).toBe(1);

  const tick = page.getByRole("checkbox", { name: /^Done: Write your first story/ });
  const stored = page.waitForResponse((response) => response.request().method() === "PUT" && response.url().includes("/papers/"));
  await tick.focus();
  await page.keyboard.press("Space");
  expect((await stored).ok()).toBe(true);
  await page.reload();
  await tick.waitFor();
  expect(await tick.isChecked()).toBe(true);
  await page.getByText(/All of it is done|left\./).waitFor();
  // late in the evening only what fits is offered
  await page.clock.setFixedTime(noon + LATE_MS);
  await page.reload();
  await page.getByText("3 min of the day are left.").waitFor();
  await page.getByText(/^Too long for what is left of today/).waitFor();
  await page.clock.setFixedTime(noon);
  await page.reload();

  await page.getByRole("link", { name: "The days ahead, and your time" }).click();
  await page.getByLabel("Phone screen", { exact: true }).fill(dayFromNow(5));
  await page.locator(".plan-milestone", { hasText: "Phone screen" }).waitFor();
  // hours that cannot be planned with are not taken, and it says what is
  const hours = page.getByLabel("Hours on a day, at most");
  await hours.fill("30");
  await page.getByText("From 0.25 (a quarter of an hour) to 8 hours. The plan still counts with 1.").waitFor();
  await hours.fill("1.5");
  await page.getByText("From 0.25").waitFor({ state: "detached" });
  await page.getByLabel("Writing exercise comes on").fill(dayFromNow(8));
  await page.getByLabel("Writing exercise is due on").fill(dayFromNow(7));
  await page.getByText("Nothing of it is planned until they are put right.").waitFor();
  await page.getByLabel("Writing exercise is due on").fill(dayFromNow(10));
  await page.getByText("Writing exercise: read it as a stranger, and cut").waitFor({ state: "attached" });
  const button = page.getByRole("button", { name: "Download the calendar file" });
  await page.locator('.save-state[data-state="saved"]').waitFor();
  const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
  expect(download.suggestedFilename()).toMatch(/^inclined-plan-\d{4}-\d\d-\d\d\.ics$/);
  const calendar = new ICAL.Component(ICAL.parse(await readFile(await download.path(), "utf8")) as ConstructorParameters<typeof ICAL.Component>[0]);
  const events = calendar.getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));
  expect(events.find(({ summary }) => summary === "The loop")?.startDate.toString()).toBe(dayFromNow(20));
  expect(events.find(({ summary }) => summary.startsWith("Full mock interview"))?.startDate.zone.tzid).toBe("Europe/Berlin");
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
  expect(complaints).toEqual([]);
});

it("asks for the very story that a task names, with nothing of it beside", async () => {
  if (journey === undefined) throw new Error("there is no studio");
  const { page, studio } = journey;
  const workspaceId = /\/c\/([^/]+)/.exec(page.url())?.[1] ?? "";
  const story = { title: "The flooded depot", claim: null, year: null, employer: null, isDataProject: false, parts: { situation: "In May last year our depot in Leeds flooded and 40 vans stood in Wakefield lane." }, forms: {}, numbers: [], interviews: {} };
  const storyId = await writtenPaper(page, studio.url, workspaceId, { kind: "story", data: story });
  await page.goto(`${studio.url}/c/${workspaceId}/today`);
  await page.clock.setFixedTime(Date.parse(`${dayFromNow(1)}T12:00:00+01:00`));
  await page.reload();
  await page.getByRole("link", { name: /^Tell “The flooded depot”/ }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("heading", { name: "Tell “The flooded depot”" }).waitFor();
  expect(page.url()).toContain(encodeURIComponent(`story:${storyId}`));
  await dialog.getByRole("button", { name: "Begin" }).click();
  await page.getByRole("button", { name: "Begin", exact: true }).click();
  await page.getByRole("heading", { name: /tell me about “The flooded depot”/ }).waitFor();
  expect(await page.getByText("Wakefield").count()).toBe(0);
});

it("says what missed days pushed out, and that nobody owes them", async () => {
  if (journey === undefined) throw new Error("there is no studio");
  const { page } = journey;
  await page.clock.setFixedTime(Date.now() + 15 * DAY_MS);
  await page.goto(page.url().replace(/(\/c\/[^/]+)\/.*$/, "$1/today"));
  await page.getByText("planned days without practice. They are no debt").waitFor();
  await page.clock.setFixedTime(Date.now() + 40 * DAY_MS);
  await page.reload();
  await page.getByText("the loop is behind you").waitFor();
  await page.getByText(/The day of your loop, .* is over/).waitFor();
  expect(await page.getByRole("checkbox", { name: /^Done:/ }).count()).toBe(0);
});
