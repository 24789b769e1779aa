import { readFile } from "node:fs/promises";
import ICAL from "ical.js";
import { afterAll, beforeAll, expect, it } from "vitest";
import { editor } from "./browser.ts";
import { beginJourney, type Journey } from "./journey.ts";

let journey: Journey | undefined;

beforeAll(async () => {
  journey = await beginJourney({ timezoneId: "Europe/Berlin" });
});
afterAll(() => journey?.end());

const DAY_MS = 86_400_000;
const dayFromNow = (days: number): string => new Date(Date.now() + days * DAY_MS).toLocaleDateString("sv-SE", { timeZone: "Europe/Berlin" });

it("plans the days from the day of the loop on, keeps a tick, and gives a file that calendars read", async () => {
  if (journey === undefined) throw new Error("there is no studio");
  const { page, complaints } = journey;
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

  await page.getByRole("link", { name: "The days ahead, and your time" }).click();
  await page.getByLabel("Phone screen", { exact: true }).fill(dayFromNow(5));
  await page.locator(".plan-milestone", { hasText: "Phone screen" }).waitFor();
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

it("says what missed days pushed out, and that nobody owes them", async () => {
  if (journey === undefined) throw new Error("there is no studio");
  const { page } = journey;
  await page.clock.setFixedTime(Date.now() + 15 * DAY_MS);
  await page.goto(page.url().replace(/\/plan$/, ""));
  await page.getByText("planned days without practice. They are no debt").waitFor();
  await page.clock.setFixedTime(Date.now() + 40 * DAY_MS);
  await page.reload();
  await page.getByText("the loop is behind you").waitFor();
  await page.getByText(/The day of your loop, .* is over/).waitFor();
  expect(await page.getByRole("checkbox", { name: /^Done:/ }).count()).toBe(0);
});
