import type { Page } from "playwright-core";
import { editor, untilSaved } from "./browser.ts";

/** Loads the sample candidate in a page of the studio. @returns the id of its workspace */
export async function loadSample(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const response = await fetch("/api/sample", { method: "POST", headers: { "content-type": "application/json" }, body: "{}" });
    return ((await response.json()) as { id: string }).id;
  });
}

/** Every screen, and how one gets there. What opens over a screen counts as one, and so does each state that says bad news. */
export function screensOf(url: string, sampleId: string) {
  const screens: Record<string, (page: Page) => Promise<void>> = {
    today: async (page) => {
      await page.goto(url);
      await editor(page).waitFor();
    },
    "today, with an answer": async (page) => {
      await page.goto(`${url}/c/${sampleId}/today`);
      await editor(page).waitFor();
      await page.keyboard.insertText(ANSWER);
      await untilSaved(page);
    },
    "today, and the studio is away": async (page) => {
      await screens["today, with an answer"]?.(page);
      await page.route("**/api/**", (route) => route.abort());
      await page.keyboard.type(" And then the studio went away.");
      await page.locator('.save-state[data-state="kept"]').waitFor();
    },
    "today, changed elsewhere": async (page) => {
      await screens["today, with an answer"]?.(page);
      const answerId = new URL(page.url()).searchParams.get("answer");
      await page.evaluate(
        async ([workspaceId, id]) => {
          const address = `/api/workspaces/${workspaceId}/answers/${id}`;
          const { revision, questionId, question, lens, text } = (await (await fetch(address)).json()) as Record<string, unknown>;
          const write = { baseRevision: revision, writeId: crypto.randomUUID(), questionId, question, lens, text: `${String(text)} Written in another tab.` };
          await fetch(address, { method: "PUT", headers: { "content-type": "application/json" }, body: JSON.stringify(write) });
        },
        [sampleId, answerId],
      );
      await page.keyboard.type(" Written here.");
      await page.locator('.save-state[data-state="conflict"]').waitFor();
    },
    "drafts left behind": async (page) => {
      await page.goto(`${url}/c/${sampleId}/practice`);
      await page.locator("a.row-title").first().waitFor();
      await page.evaluate(async (workspaceId) => {
        const { studioId } = (await (await fetch("/api/studio")).json()) as { studioId: string };
        const answerId = crypto.randomUUID();
        const draft = { workspaceId, answerId, questionId: null, question: "What did you change?", lens: "behavioural", text: "I moved the date.", baseRevision: 0, at: new Date().toISOString() };
        localStorage.setItem(`inclined:draft:${studioId}:${answerId}:gone`, JSON.stringify(draft));
      }, sampleId);
      await page.reload();
      await page.getByRole("region", { name: "Unsent drafts" }).getByRole("button").click();
      await page.getByRole("button", { name: "Recover" }).waitFor();
    },
    practice: async (page) => {
      await page.goto(`${url}/c/${sampleId}/practice`);
      await page.locator("a.row-title").first().waitFor();
    },
    "practice, renaming": async (page) => {
      await page.goto(`${url}/c/${sampleId}/practice`);
      await page.getByRole("button", { name: /^Rename/ }).first().click();
      await page.getByLabel("Name", { exact: true }).waitFor();
    },
    "practice, just deleted": async (page) => {
      await page.goto(`${url}/c/${sampleId}/practice`);
      await page.getByRole("button", { name: /^Delete:/ }).first().click();
      await page.getByRole("button", { name: "Undo" }).waitFor();
      await page.getByRole("button", { name: /Recently deleted/ }).click();
      await page.getByRole("button", { name: "Bring back" }).first().waitFor();
    },
    answer: async (page) => {
      await page.goto(`${url}/c/${sampleId}/practice`);
      await page.getByRole("link", { name: "Slotboard and the registers" }).click();
      await editor(page).waitFor();
    },
    "no such answer": async (page) => {
      await page.goto(`${url}/c/${sampleId}/answers/00000000-0000-4000-8000-000000000000`);
      await page.getByText("This answer is not here").waitFor();
    },
    candidates: async (page) => {
      await page.goto(`${url}/candidates`);
      await page.getByRole("heading", { name: "Candidates" }).waitFor();
    },
    "candidates, adding": async (page) => {
      await page.goto(`${url}/candidates`);
      await page.getByRole("button", { name: "Add a candidate" }).click();
      await page.getByLabel("Name").waitFor();
    },
    settings: async (page) => {
      await page.goto(`${url}/settings`);
      await page.getByRole("heading", { name: "Settings" }).waitFor();
      await page.getByText("Data folder").first().waitFor();
    },
    palette: async (page) => {
      await page.goto(url);
      await editor(page).waitFor();
      await page.keyboard.press("Control+k");
      await page.getByLabel("What to open or do").waitFor();
    },
    "the candidate menu": async (page) => {
      await page.goto(url);
      await page.getByRole("button", { name: /candidates and settings/ }).click();
      await page.getByRole("menuitem", { name: "Settings" }).waitFor();
    },
    "nothing at this address": async (page) => {
      await page.goto(`${url}/nowhere`);
      await page.locator("main").getByText("There is nothing at this address").waitFor();
    },
    "a stranger": async (page) => {
      await page.context().clearCookies();
      await page.goto(url);
      await page.getByText("This browser is not connected to the studio").waitFor();
    },
  };
  return screens;
}

const ANSWER =
  "Um, so this was at Larkbasket, and we had, you know, seven teams on the live promise. I walked the plan backwards and found a line with no name beside it: the picking speed, which belongs to the registers. So I drove to Lima and I sat down with Bev, who runs the team.\n\nWe went live on November 9.";

export const SCREEN_NAMES: readonly string[] = Object.keys(screensOf("", ""));
