import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { editor, untilSaved } from "./browser.ts";
import { beginJourney, type Journey } from "./journey.ts";
import type { RunningStudio } from "./studio.ts";

let journey: Journey | undefined;
let studio: RunningStudio;
let page: Page;

beforeAll(async () => {
  journey = await beginJourney();
  ({ studio, page } = journey);
});
afterAll(() => journey?.end());

const place = (name: string) => page.getByRole("link", { name, exact: true }).first().click();
const menu = async (item: string) => {
  await page.getByRole("button", { name: /candidates and settings/ }).click();
  await page.getByRole("menuitem", { name: item }).click();
};

it("lists answers; opens, renames, deletes and undeletes them", async () => {
  await page.keyboard.type("I called the carrier.");
  await untilSaved(page);
  await place("Practice");
  await page.getByRole("button", { name: /^Rename/ }).click();
  await page.getByLabel("Name", { exact: true }).fill("The carrier");
  await page.getByRole("button", { name: "Rename", exact: true }).click();
  await page.getByRole("link", { name: "The carrier" }).click();
  await expect.poll(() => editor(page).innerText()).toBe("I called the carrier.");
  await page.getByLabel("Name of this answer").fill("The carrier, again");
  await page.keyboard.press("Enter");
  await place("Practice");

  await page.getByRole("button", { name: "Delete: The carrier, again" }).click();
  await expect.poll(() => page.getByRole("link", { name: "The carrier, again" }).count()).toBe(0);
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByRole("link", { name: "The carrier, again" }).waitFor();

  await page.getByRole("button", { name: "Delete: The carrier, again" }).click();
  await page.getByRole("button", { name: /Recently deleted/ }).click();
  await page.getByRole("button", { name: "Bring back" }).click();
  await page.getByRole("link", { name: "The carrier, again" }).waitFor();

  // For good only after asking twice, and not when one has gone elsewhere in between.
  await page.getByRole("button", { name: "Delete: The carrier, again" }).click();
  await page.getByRole("button", { name: /Recently deleted/ }).click();
  await page.getByRole("button", { name: "Delete for good: The carrier, again" }).click();
  await page.getByRole("button", { name: /^Really\?/ }).waitFor();
  await page.getByRole("button", { name: "Bring back" }).focus();
  await page.getByRole("button", { name: "Delete for good: The carrier, again" }).click();
  await page.getByRole("button", { name: /^Really\?/ }).click();
  await page.getByRole("button", { name: /Recently deleted/ }).waitFor({ state: "detached" });
  expect(await page.getByText("The carrier, again").count()).toBe(0);
});

it("keeps several candidates apart; exports, deletes and restores one alone", async () => {
  await menu("Manage candidates");
  await page.getByRole("button", { name: "Add a candidate" }).click();
  await page.getByLabel("Name").fill("Ines Vogel");
  await page.getByLabel("Day of the loop").fill("2099-01-02");
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await page.getByText("days to the loop").waitFor();
  await editor(page).click();
  await page.keyboard.type("Words of Ines.");
  await untilSaved(page);
  await place("Practice");
  await page.getByText("Words of Ines.").waitFor();
  expect(await page.getByText("The carrier, again").count()).toBe(0);

  await menu("Manage candidates");
  await page.getByRole("button", { name: "Export Ines Vogel" }).click();
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("dialog").getByRole("button", { name: "Export", exact: true }).click()]);
  const archive = await download.path();
  expect(download.suggestedFilename()).toMatch(/^inclined-export-.*\.zip$/);
  expect(readFileSync(archive).subarray(0, 2).toString()).toBe("PK");

  await page.getByRole("link", { name: "Ines Vogel" }).click();
  await place("Practice");
  await page.getByRole("link").filter({ hasNotText: /Today|Practice/ }).first().waitFor();
  await page.getByRole("button", { name: /^Delete:/ }).click();
  await page.getByText("Nothing yet.").waitFor();

  await menu("Manage candidates");
  await page.getByLabel("Archive to restore Ines Vogel from").setInputFiles(archive);
  await page.getByText(/Ines Vogel was restored/).waitFor();
  await page.getByRole("link", { name: "Ines Vogel" }).click();
  await place("Practice");
  await page.getByText("Words of Ines.").waitFor();

  await menu("Manage candidates");
  await page.getByRole("button", { name: "Delete Ines Vogel" }).click();
  await expect.poll(() => page.getByRole("link", { name: "Ines Vogel" }).count()).toBe(0);
  await page.getByRole("button", { name: "Bring back Ines Vogel" }).click();
  await page.getByRole("link", { name: "Ines Vogel" }).waitFor();
});

it("always has somebody to ask: deleting the last candidate makes room for a new one", async () => {
  await menu("Manage candidates");
  for (const name of await page.locator("ul.list").first().locator("a.row-title").allInnerTexts()) {
    await page.getByRole("button", { name: `Delete ${name}`, exact: true }).click();
    await page.getByRole("button", { name: `Bring back ${name}` }).waitFor();
  }
  await page.goto(studio.url);
  await editor(page).waitFor();
  expect(await page.locator("h1.question").innerText()).toContain("?");
  await menu("Manage candidates");
  await page.getByRole("button", { name: "Bring back Ines Vogel" }).click();
  await page.getByRole("link", { name: "Ines Vogel" }).waitFor();
});

it("loads the sample candidate by one click, marks it on every screen and export, and removes it by one click", async () => {
  await menu("Look around with a sample candidate");
  const strip = page.getByRole("region", { name: "Sample" });
  await strip.waitFor();
  await place("Practice");
  await strip.waitFor();
  await expect.poll(() => page.locator("a.row-title").count()).toBeGreaterThan(6);
  await page.locator("a.row-title").first().click();
  await editor(page).waitFor();
  await strip.waitFor();
  await menu("Settings");
  await strip.waitFor();
  await menu("Manage candidates");
  await strip.waitFor();
  await page.getByRole("button", { name: /^Export Tamsin/ }).click();
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("dialog").getByRole("button", { name: "Export", exact: true }).click()]);
  expect(download.suggestedFilename()).toContain("sample");

  await strip.getByRole("button", { name: "Remove the sample" }).click();
  await strip.waitFor({ state: "detached" });
  await place("Practice");
  expect(await page.getByText("Larkbasket").count()).toBe(0);
});

it("does everything by keyboard, from the palette", async () => {
  await page.keyboard.press("Control+k");
  await page.getByLabel("What to open or do").waitFor();
  await page.keyboard.type("settings");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Settings", level: 1 }).waitFor();
  await page.keyboard.press("Control+k");
  await page.getByLabel("What to open or do").waitFor();
  await page.keyboard.press("Escape");
  await page.getByLabel("What to open or do").waitFor({ state: "detached" });

  // The Tab key gets into the writing area and out of it again.
  await place("Today");
  await editor(page).waitFor();
  await page.locator(".skip").focus();
  const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.className ?? "");
  let steps = 0;
  do {
    await page.keyboard.press("Tab");
    steps += 1;
  } while (!(await focused()).includes("cm-content") && steps < 40);
  expect(await focused()).toContain("cm-content");
  expect(steps).toBeGreaterThan(4);
  await page.keyboard.press("Tab");
  expect(await focused()).not.toContain("cm-content");
});

it("backs up, imports, and deletes everything only after the words were typed", async () => {
  await menu("Settings");
  await page.getByRole("button", { name: "Back up now" }).click();
  await page.getByText(/Backed up to/).waitFor();
  await page.getByRole("button", { name: /^Export all/ }).click();
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("dialog").getByRole("button", { name: "Export", exact: true }).click()]);
  const archive = await download.path();

  const button = page.getByRole("button", { name: "Delete everything" });
  expect(await button.isDisabled()).toBe(true);
  await page.evaluate(() => localStorage.setItem("inclined:draft:elsewhere:a:p", "{}"));
  await page.getByLabel(/Type “delete everything”/).fill("delete everything");
  await button.click();
  await page.getByText("Everything here is deleted").waitFor();
  // The export lies where nothing here can reach it, and that is said.
  await page.getByText(download.suggestedFilename()).first().waitFor();
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("inclined:draft")))).toEqual([]);
  await place("Practice");
  await page.getByText("Nothing yet.").waitFor();

  await menu("Settings");
  await page.getByLabel("Export to import").setInputFiles(archive);
  await page.getByText(/was added/).waitFor();
  await menu("Manage candidates");
  await page.getByRole("link", { name: "Ines Vogel" }).waitFor();
});
