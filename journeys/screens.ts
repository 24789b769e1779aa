import { UNSAID_PLAN } from "@inclined/core/plan/unsaid-plan";
import type { Page } from "playwright-core";
import { editor, untilSaved } from "./browser.ts";
import { finishedAnswer, NOTHING_TO_MEND, STORY, STORY_ENDS, verdict } from "./finished-answer.ts";
import { type WrittenCoach, writtenCoach } from "./written-coach.ts";
import { writtenBoard } from "./written-board.ts";
import { spokenInterview, writtenInterview } from "./written-interview.ts";
import { comparedPeer, type WrittenPeers, writtenPeers } from "./written-peers.ts";
import { writtenDocument } from "./written-document.ts";
import { recordedAnswer } from "./written-recording.ts";
import { ABOUT_NOTHING, heardAnswer, spokenText } from "./written-replay.ts";
import { writtenLoops, writtenPaper } from "./written-loop.ts";

/** Loads the sample candidate in a page of the studio. @returns the id of its workspace */
export async function loadSample(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const response = await fetch("/api/sample", { method: "POST", headers: { "content-type": "application/json" }, body: "{}" });
    return ((await response.json()) as { id: string }).id;
  });
}

/** Every screen, and how one gets there. What opens over a screen counts as one, and so does each state that says bad news. */
export function screensOf(url: string, sampleId: string) {
  /** Papers that screens are about, written once. */
  const papers = new Map<string, Promise<string>>();
  const paperOf = (name: string, page: Page, make: () => Parameters<typeof writtenPaper>[3]): Promise<string> => {
    const made = papers.get(name) ?? writtenPaper(page, url, sampleId, make());
    papers.set(name, made);
    return made;
  };
  const evening = (page: Page): Promise<string> =>
    paperOf("real-loop", page, () => ({
      kind: "real-loop",
      data: {
        day: "2026-11-12",
        rounds: [
          { id: "one", role: "bar-raiser", asked: "A time you were wrong in public.", told: "The registers.", probed: "Two stories in forty minutes; who had disagreed, twice.", felt: 4, ownQuestions: "What did you cut last?" },
          { id: "two", role: null, asked: "", told: "", probed: "", felt: null, ownQuestions: "" },
        ],
        forecast: { loop: "short", name: "Short loop", outcome: "inclined", level: "not shown", votes: ["inclined", "strongly inclined", "not inclined", null], madeOn: "2026-11-12" },
        outcome: "another-loop",
        outcomeOn: "2026-11-19",
        note: "They asked for one more round about delivery.",
      },
    }));
  /** Saved for a coach, opened and answered, once. */
  let coach: Promise<WrittenCoach> | null = null;
  const coached = (page: Page): Promise<WrittenCoach> => (coach ??= writtenCoach(page, url, sampleId));
  /** A pack saved, opened, filled and joined, once. */
  let peers: Promise<WrittenPeers> | null = null;
  const interviewed = (page: Page): Promise<WrittenPeers> => (peers ??= writtenPeers(page, url, sampleId));
  const loop = (page: Page, state: keyof typeof writtenLoops): Promise<string> => paperOf(state, page, () => ({ kind: "loop", data: writtenLoops[state]() }));
  /** One round opened for a second window, with a new code each time. */
  const openedPeer = async (page: Page): Promise<{ loopId: string; code: string }> => {
    const loopId = await loop(page, "answering");
    const response = await page.request.put(`${url}/api/peer`, { data: { workspaceId: sampleId, loop: loopId, round: "question" }, headers: { origin: url } });
    const { peer } = (await response.json()) as { peer: { code: string } };
    return { loopId, code: peer.code };
  };
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
    "today, with a plan": async (page) => {
      await page.goto(`${url}/c/${sampleId}/today`);
      await page.getByRole("heading", { name: "Today’s plan" }).waitFor();
    },
    plan: async (page) => {
      await page.goto(`${url}/c/${sampleId}/today/plan`);
      await page.getByRole("heading", { name: "This week" }).waitFor();
      for (const summary of await page.locator("main summary").all()) await summary.click();
    },
    "plan, days were missed": async (page) => {
      await paperOf("plan", page, () => ({ kind: "plan", data: { ...UNSAID_PLAN, timeZone: "Europe/Berlin", milestones: [{ kind: "phone-screen", day: null, at: null }] } }));
      await page.clock.setFixedTime(Date.now() + 9 * 86_400_000);
      await page.goto(`${url}/c/${sampleId}/today/plan`);
      await page.getByText("The plan was made again from today").waitFor();
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
    "findings while one writes": async (page) => {
      await page.goto(`${url}/c/${sampleId}/answers/${crypto.randomUUID()}?question=nearly-did-not-ship`);
      await editor(page).waitFor();
      await page.getByRole("switch", { name: "Findings while I write" }).check();
      await editor(page).focus();
      await page.keyboard.insertText(`${STORY} And then I`);
      await page.locator(".cm-content .live-met").first().waitFor();
      await untilSaved(page);
    },
    "answering aloud, and no microphone": async (page) => {
      await page.goto(`${url}/c/${sampleId}/today`);
      await page.getByRole("button", { name: "Answer aloud" }).click();
      await page.getByText("Words: I type or paste them").click();
      await page.evaluate(() => (navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException("none", "NotFoundError"))));
      await page.getByRole("button", { name: "Record" }).click();
      await page.getByText("No microphone was found").waitFor();
    },
    "answering aloud, recording": async (page) => {
      // a microphone that hums
      await page.addInitScript(() => {
        navigator.mediaDevices.getUserMedia = async () => {
          const context = new AudioContext();
          const hum = new OscillatorNode(context, { frequency: 180 });
          const out = context.createMediaStreamDestination();
          hum.connect(new GainNode(context, { gain: 0.2 })).connect(out);
          hum.start();
          return out.stream;
        };
      });
      await page.goto(`${url}/c/${sampleId}/today`);
      await page.getByRole("button", { name: "Answer aloud" }).click();
      await page.getByRole("button", { name: "Record" }).click();
      await page.getByRole("timer").getByText("0:02").waitFor();
      await page.getByRole("button", { name: "Pause" }).click();
    },
    "an answer that was recorded": async (page) => {
      await page.goto(await recordedAnswer(page, url, sampleId));
      await page.getByText("Words of this recording").click();
      await page.locator(".take-words ins").first().waitFor();
      await page.getByText("1 earlier recording").click();
    },
    "an answer that was recorded, deleting": async (page) => {
      await page.goto(await recordedAnswer(page, url, sampleId));
      await page.getByRole("button", { name: /^Delete this recording/ }).first().click();
      await page.getByText(/^Gone for good/).waitFor();
    },
    "practice, recorded and without words": async (page) => {
      await recordedAnswer(page, url, sampleId, { isWordless: true });
      await page.goto(`${url}/c/${sampleId}/practice`);
      await page.getByText(/^Recorded, 16 s, no words yet/).first().waitFor();
      await page.getByText(/^Recorded, 16 s, no words yet/).first().scrollIntoViewIfNeeded();
    },
    "verdict of a recorded answer": async (page) => {
      await page.goto(await recordedAnswer(page, url, sampleId, { isFinished: true }));
      await page.locator(".replay .player").waitFor();
    },
    "verdict of a recorded answer, with what was found in time": async (page) => {
      const told = `${STORY}\n\n${ABOUT_NOTHING}\n\n${STORY_ENDS}`;
      await page.goto(await heardAnswer(page, url, sampleId, { text: told, ...spokenText(told, { silences: { 40: 3 }, hums: [60] }) }));
      await page.getByText("in the order of time").click();
      await page.getByText("A minute without findings").waitFor();
    },
    "attempts side by side, recorded": async (page) => {
      const address = await heardAnswer(page, url, sampleId, { text: STORY, ...spokenText(STORY) });
      const told = `${STORY}\n\n${STORY_ENDS}`;
      const after = await heardAnswer(page, url, sampleId, { text: told, ...spokenText(told), answerAt: address });
      await page.goto(`${address.replace(/\/[^/]+$/, "")}?before=${address.split("/").at(-1)}&after=${after.split("/").at(-1)}`);
      await page.locator(".heard-both button").first().waitFor();
    },
    "rating oneself first": async (page) => {
      await page.goto(`${url}/c/${sampleId}/answers/${crypto.randomUUID()}?question=nearly-did-not-ship`);
      await editor(page).waitFor();
      await page.getByRole("switch", { name: "Rate myself first" }).check();
      await editor(page).focus();
      await page.keyboard.insertText(STORY);
      await page.keyboard.press("Control+Enter");
      await page.getByText("what would you give it").waitFor();
    },
    verdict: async (page) => {
      await page.goto(await finishedAnswer(page, url, sampleId, { text: STORY, selfRating: 3 }));
      await verdict(page).waitFor();
    },
    "verdict, contesting": async (page) => {
      await screens["verdict"]?.(page);
      await page.locator(".note-name").first().focus();
      await page.locator(".notes").getByRole("button", { name: /^This is wrong/ }).first().click();
      await page.getByRole("button", { name: /^(?:These words do not show it|This is not a fault)$/ }).waitFor();
    },
    "verdict, contested": async (page) => {
      await screens["verdict, contesting"]?.(page);
      await page.getByRole("button", { name: /^(?:These words do not show it|This is not a fault)$/ }).click();
      await page.getByText("1 contested by you").waitFor();
    },
    "verdict, answering the probe": async (page) => {
      await screens["verdict"]?.(page);
      await page.getByRole("button", { name: "Answer the probe" }).first().click();
      await page.getByRole("button", { name: "Finish the reply" }).waitFor();
    },
    "verdict, everything unfolded": async (page) => {
      await screens["verdict"]?.(page);
      for (const summary of await page.locator("main summary").all()) await summary.click();
    },
    "verdict of a thread": async (page) => {
      await page.goto(await finishedAnswer(page, url, sampleId, { text: STORY, thread: [{ probe: "How did it end?", reply: STORY_ENDS }] }));
      await page.getByText("when asked").first().waitFor();
    },
    "verdict, nothing left to mend": async (page) => {
      await page.goto(await finishedAnswer(page, url, sampleId, { text: NOTHING_TO_MEND }));
      await verdict(page).waitFor();
    },
    "verdict, not assessed": async (page) => {
      await page.goto(await finishedAnswer(page, url, sampleId, { text: "We shipped it." }));
      await verdict(page).getByText("Not assessed").waitFor();
    },
    "verdict, and why": async (page) => {
      await page.goto(`${await finishedAnswer(page, url, sampleId, { text: STORY })}?why=quantified-result`);
      await page.getByRole("dialog").getByText("What counts").waitFor();
    },
    "verdict, and the studio is away": async (page) => {
      const address = await finishedAnswer(page, url, sampleId, { text: STORY });
      await page.goto(`${url}/c/${sampleId}/practice`);
      await page.locator("a.row-title").first().waitFor();
      await page.route("**/api/answers/**", (route) => route.abort());
      await page.goto(address);
      await page.getByText("The verdict could not be opened").waitFor();
    },
    "no such verdict": async (page) => {
      await page.goto(`${url}/c/${sampleId}/answers/00000000-0000-4000-8000-000000000000/attempts/00000000-0000-4000-8000-000000000000`);
      await page.getByText("This verdict is not here").waitFor();
    },
    "attempts side by side": async (page) => {
      const address = await finishedAnswer(page, url, sampleId, { text: STORY });
      await finishedAnswer(page, url, sampleId, { text: `${STORY}\n\n${STORY_ENDS}`, answerAt: address });
      await page.goto(address.replace(/[^/]+$/, "").replace(/\/$/, ""));
      await page.getByRole("heading", { name: "What changed" }).waitFor();
    },
    "no attempts yet": async (page) => {
      const answerId = crypto.randomUUID();
      await page.goto(`${url}/c/${sampleId}/answers/${answerId}?question=nearly-did-not-ship`);
      await editor(page).waitFor();
      await editor(page).focus();
      await page.keyboard.insertText(STORY);
      await untilSaved(page);
      await page.goto(`${url}/c/${sampleId}/answers/${answerId}/attempts`);
      await page.getByText("No attempts yet").waitFor();
    },
    criterion: async (page) => {
      await page.goto(`${url}/criteria/data-driven/success-threshold`);
      await page.getByRole("heading", { name: "Success threshold" }).waitFor();
    },
    agreement: async (page) => {
      await page.goto(`${url}/agreement`);
      await page.getByRole("heading", { name: "How well the scorer agrees with readers" }).waitFor();
    },
    "verdict of the sample": async (page) => {
      await page.goto(`${url}/c/${sampleId}/practice`);
      await page.getByRole("link", { name: "Slotboard and the registers" }).click();
      await editor(page).waitFor();
      // by keyboard: on a busy machine the page may still settle under the pointer
      await page.getByRole("link", { name: /verdict/ }).focus();
      await page.keyboard.press("Enter");
      await verdict(page).waitFor();
    },
    "no such answer": async (page) => {
      await page.goto(`${url}/c/${sampleId}/answers/00000000-0000-4000-8000-000000000000`);
      await page.getByText("This answer is not here").waitFor();
    },
    candidate: async (page) => {
      await page.goto(`${url}/c/${sampleId}/candidate`);
      await page.getByText("principles are shown").waitFor();
    },
    "candidate, no résumé yet": async (page) => {
      await page.goto(url);
      await editor(page).waitFor();
      await page.goto(`${await ownPlace(page)}/candidate/resume`);
      await page.getByText("Drop your résumé here").waitFor();
    },
    résumé: async (page) => {
      await page.goto(`${url}/c/${sampleId}/candidate/resume`);
      await page.getByRole("heading", { name: "What was read" }).waitFor();
      const folded = page.getByRole("button", { name: "Show the document" });
      if (await folded.isVisible()) await folded.click();
      await page.locator(".pdf-page canvas").first().waitFor();
      await page.locator('.item[data-kind="bullet"] .item-text').first().focus();
      await page.locator(".item-tools").waitFor();
    },
    "résumé, correcting": async (page) => {
      await screens["résumé"]?.(page);
      await page.keyboard.press("e");
      await page.getByRole("button", { name: "Done" }).waitFor();
    },
    claims: async (page) => {
      await page.goto(`${url}/c/${sampleId}/candidate/claims`);
      await page.getByRole("heading", { name: "Claims" }).waitFor();
    },
    posting: async (page) => {
      await page.goto(`${url}/c/${sampleId}/candidate/posting`);
      await page.getByRole("heading", { name: "Basic qualifications" }).waitFor();
    },
    stories: async (page) => {
      await page.goto(`${url}/c/${sampleId}/candidate/stories`);
      await page.getByRole("link", { name: "Slotboard and the registers" }).waitFor();
    },
    story: async (page) => {
      await screens["stories"]?.(page);
      await page.getByRole("link", { name: "Slotboard and the registers" }).click();
      await page.locator(".story-note").first().waitFor();
    },
    "story, being asked": async (page) => {
      await screens["story"]?.(page);
      await page.getByRole("button", { name: "Dependency audit" }).click();
      await page.getByText("Which teams had to act").waitFor();
    },
    matrix: async (page) => {
      await page.goto(`${url}/c/${sampleId}/candidate/matrix`);
      await page.locator("button.matrix-mark").first().click();
      await page.locator(".matrix-words").waitFor();
    },
    level: async (page) => {
      await page.goto(`${url}/c/${sampleId}/candidate/level`);
      await page.getByRole("heading", { name: "What a senior role is asked for" }).waitFor();
    },
    confidential: async (page) => {
      await page.goto(`${url}/c/${sampleId}/candidate/terms`);
      await page.getByLabel("Said instead").first().waitFor();
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
    "a loop, about to begin": async (page) => {
      await page.goto(`${url}/c/${sampleId}/practice`);
      await page.getByRole("button", { name: "Sit it: Short loop" }).click();
      await page.getByRole("dialog").getByLabel(/^As in the interview/).check();
      await page.getByLabel(/As on the day itself/).waitFor();
    },
    "a loop, before a round": async (page) => {
      await page.goto(`${url}/c/${sampleId}/loops/${await loop(page, "waiting")}`);
      await page.getByRole("button", { name: "Begin the round" }).waitFor();
    },
    "a loop, answering": async (page) => {
      await page.goto(`${url}/c/${sampleId}/loops/${await loop(page, "answering")}`);
      await editor(page).waitFor();
      await page.getByLabel("Ask the interviewer something about this").waitFor();
    },
    "hands free, before it begins": async (page) => {
      await page.goto(`${url}/c/${sampleId}/loops/${await loop(page, "fresh")}`);
      // a microphone in a still room
      await page.evaluate(() => (navigator.mediaDevices.getUserMedia = () => Promise.resolve(new AudioContext().createMediaStreamDestination().stream)));
      await page.getByRole("button", { name: "Begin hands free" }).click();
      await page.getByRole("button", { name: "I wear headphones" }).waitFor();
      await page.getByRole("meter").waitFor();
    },
    "hands free, without a microphone": async (page) => {
      await page.goto(`${url}/c/${sampleId}/loops/${await loop(page, "fresh")}`);
      await page.evaluate(() => (navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException("no", "NotAllowedError"))));
      await page.getByRole("button", { name: "Begin hands free" }).click();
      await page.getByText("does not let this page use the microphone").waitFor();
    },
    "hands free, listening": async (page) => {
      await page.goto(`${url}/c/${sampleId}/loops/${await loop(page, "answering")}`);
      await page.evaluate(() => (navigator.mediaDevices.getUserMedia = () => Promise.resolve(new AudioContext().createMediaStreamDestination().stream)));
      await page.getByRole("button", { name: "Hands free" }).click();
      await page.getByRole("button", { name: "I wear headphones" }).click();
      await page.getByRole("button", { name: "I have read it" }).click();
      await page.getByRole("button", { name: "I am done" }).waitFor();
    },
    "hands free, paused": async (page) => {
      await screens["hands free, listening"]?.(page);
      await page.getByRole("button", { name: "Pause" }).click();
      await editor(page).waitFor();
    },
    "hands free, words afterwards": async (page) => {
      await page.goto(`${url}/c/${sampleId}/loops/${await loop(page, "wordless")}`);
      await page.getByLabel("What you replied").fill("They stayed.");
      await page.getByText("A reply stands without").waitFor();
    },
    "a loop, its closing minutes": async (page) => {
      await page.goto(`${url}/c/${sampleId}/loops/${await loop(page, "closing")}`);
      await page.getByLabel("Your question").waitFor();
      await page.getByText("Questions that are about this interviewer’s own work").click();
    },
    "a loop, at the board": async (page) => {
      await page.goto(`${url}/c/${sampleId}/loops/${await writtenBoard(page, url, sampleId, false)}`);
      await page.locator(".board-area canvas").first().waitFor();
      await page.getByText("Its words, as they are judged").click();
      await page.locator(".board-tools").evaluate((tools) => tools.scrollIntoView());
    },
    "an exercise, with its board": async (page) => {
      await page.goto(`${url}/c/${sampleId}/debriefs/${await writtenBoard(page, url, sampleId, true)}`);
      await page.locator(".board-shown img").waitFor();
    },
    "an exercise, what was heard": async (page) => {
      await page.goto(`${url}/c/${sampleId}/debriefs/${await loop(page, "exercise")}`);
      await page.getByRole("heading", { name: "What was heard" }).waitFor();
    },
    debrief: async (page) => {
      await page.goto(`${url}/c/${sampleId}/debriefs/${await loop(page, "over")}`);
      await page.getByRole("heading", { name: "Noticed besides" }).waitFor();
    },
    playbook: async (page) => {
      await page.goto(`${url}/c/${sampleId}/playbook`);
      await page.getByRole("button", { name: "Sources and method" }).waitFor();
    },
    "playbook, read": async (page) => {
      await screens["playbook"]?.(page);
      for (const name of ["Which story for whom", "Your answers", "Level", "Sources and method"]) await page.getByRole("button", { name, exact: true }).click();
      await page.locator(".book-matrix").first().waitFor();
    },
    "playbook, of somebody with nothing": async (page) => {
      await page.goto(url);
      await editor(page).waitFor();
      await page.goto(`${await ownPlace(page)}/playbook`);
      await page.getByText("There is little to print yet").waitFor();
    },
    "playbook, and the studio is away": async (page) => {
      await screens["playbook"]?.(page);
      await page.route("**/playbook.pdf**", (route) => route.abort());
      await page.getByRole("button", { name: "Make the book" }).click();
      await page.getByText("was not made").waitFor();
    },
    debriefs: async (page) => {
      await Promise.all([loop(page, "over"), loop(page, "exercise"), evening(page)]);
      await page.goto(`${url}/c/${sampleId}/debriefs`);
      await page.getByRole("heading", { name: "Trends" }).waitFor();
      await page.getByRole("link", { name: /^The loop of/ }).first().waitFor();
    },
    "debrief what I have": async (page) => {
      await page.goto(`${url}/c/${sampleId}/debriefs/answers`);
      await page.getByRole("heading", { name: "The votes" }).waitFor();
    },
    "a loop of one’s own": async (page) => {
      const rounds = [...writtenLoops.waiting().plan].map(({ id, role, topic, lens, principles }) => ({ id, role, topic, lens, minutes: 45, principles }));
      const id = await paperOf("format", page, () => ({ kind: "format", data: { name: "As the recruiter said", note: "Her mail of the 3rd.", totalMinutes: 90, rounds } }));
      await page.goto(`${url}/c/${sampleId}/formats/${id}`);
      await page.getByLabel("Minutes in all").waitFor();
    },
    "with another person": async (page) => {
      await interviewed(page);
      await page.goto(`${url}/c/${sampleId}/practice/peers`);
      await page.getByRole("link", { name: "The sheet of Bea Lindqvist" }).waitFor();
      await page.getByLabel("The round").selectOption("drill two-minute-story");
      await page.getByRole("button", { name: "Save as a page" }).waitFor();
    },
    "an interview you lead": async (page) => {
      await page.goto(`${url}/c/${sampleId}/practice/peers/packs/${(await interviewed(page)).desk}`);
      await page.getByText(/^The résumé of/).click();
      await page.getByText("Ask for it").first().click();
    },
    "an interviewer’s sheet": async (page) => {
      await page.goto(`${url}/c/${sampleId}/practice/peers/sheets/${(await interviewed(page)).sheet}`);
      await page.getByText("Cohen’s kappa").waitFor();
    },
    "a loop, and a second window": async (page) => {
      const { loopId } = await openedPeer(page);
      await page.goto(`${url}/c/${sampleId}/loops/${loopId}`);
      await page.locator(".peer-code").waitFor();
    },
    "the second window, before the code": async (page) => {
      await page.goto(`${url}/peer`);
      await page.getByLabel(/^The code/).waitFor();
    },
    "the second window": async (page) => {
      const { code } = await openedPeer(page);
      await page.request.post(`${url}/api/peer/pair`, { data: { code }, headers: { origin: url } });
      await page.goto(`${url}/peer`);
      await page.getByRole("button", { name: /^Ask: / }).first().waitFor();
    },
    "the second window, comparing": async (page) => {
      await comparedPeer(page, url, sampleId);
      await page.goto(`${url}/peer`);
      await page.getByRole("heading", { name: "You and the scorer" }).waitFor();
      await page.getByText(/^The same on/).waitFor();
    },
    "the second window, after five wrong codes": async (page) => {
      await openedPeer(page);
      await page.goto(`${url}/peer`);
      for (let wrong = 0; wrong < 5; wrong += 1) await page.request.post(`${url}/api/peer/pair`, { data: { code: "ZZZZZZ" }, headers: { origin: url } });
      await page.getByLabel(/^The code/).fill("ZZZZZZ");
      await page.keyboard.press("Enter");
      await page.getByRole("alert").getByText("Five wrong codes").waitFor();
    },
    "for my coach": async (page) => {
      await coached(page);
      await page.goto(`${url}/c/${sampleId}/playbook/coach`);
      await page.getByRole("link", { name: "The reply of Bea Lindqvist" }).waitFor();
      await page.locator("button:enabled", { hasText: "Save the file for my coach" }).waitFor();
      await page.locator(".replaced, [role=status]").first().waitFor();
    },
    "a candidate’s file": async (page) => {
      await page.goto(`${url}/c/${sampleId}/playbook/coach/files/${(await coached(page)).desk}`);
      await page.getByLabel("Why this one").waitFor();
      await page.locator(".coach-book summary").first().click();
    },
    "a candidate’s file, one answer": async (page) => {
      const { desk, answer } = await coached(page);
      await page.goto(`${url}/c/${sampleId}/playbook/coach/files/${desk}?answer=${answer}`);
      await page.getByRole("button", { name: /^Overrule/ }).first().click();
      await page.getByLabel("Your reason; the candidate reads it").waitFor();
    },
    "a coach’s reply": async (page) => {
      await page.goto(`${url}/c/${sampleId}/playbook/coach/replies/${(await coached(page)).reply}`);
      await page.getByText("The answer, as Bea Lindqvist read it").click();
    },
    "bring a mock interview": async (page) => {
      await page.goto(`${url}/c/${sampleId}/practice/interviews/${crypto.randomUUID()}`);
      await page.getByText("Drop a recording, its transcript, or both here").waitFor();
    },
    "a mock interview, refused": async (page) => {
      await screens["bring a mock interview"]?.(page);
      await page.getByLabel("Or paste the text of the transcript").fill("I have worked in logistics for nine years, and I like it.");
      await page.getByRole("button", { name: "Read what I pasted" }).click();
      await page.getByText("does not say who speaks").waitFor();
    },
    "a mock interview, looked over": async (page) => {
      const data = await writtenInterview("teams.vtt", "Maya");
      await page.goto(`${url}/c/${sampleId}/practice/interviews/${await paperOf("interview", page, () => ({ kind: "mock-interview", data }))}`);
      await page.getByRole("heading", { name: "Question 2" }).waitFor();
      for (const summary of await page.locator("main summary").all()) await summary.click();
    },
    "a recording, refused": async (page) => {
      await screens["bring a mock interview"]?.(page);
      await page.locator("input[type=file]").setInputFiles({ name: "interview.mp3", mimeType: "audio/mpeg", buffer: Buffer.from("%PDF-1.7") });
      await page.getByText("is a PDF document").waitFor();
    },
    "a recording on its way": async (page) => {
      await screens["bring a mock interview"]?.(page);
      // pieces that never arrive
      await page.route("**/pieces/*", () => undefined);
      await page.locator("input[type=file]").setInputFiles(spokenInterview("mock.mp3"));
      await page.getByText("Bringing mock.mp3").waitFor();
    },
    "a recording without words": async (page) => {
      await screens["bring a mock interview"]?.(page);
      await page.locator("input[type=file]").setInputFiles(spokenInterview("mock.mp3"));
      await page.getByText("Somebody speaks for").waitFor();
    },
    "a mock interview with its recording, a turn being cut": async (page) => {
      await screens["bring a mock interview"]?.(page);
      await page.locator("input[type=file]").setInputFiles([spokenInterview("mock.mp3"), spokenInterview("mock.vtt")]);
      await page.getByText("Somebody speaks for").waitFor();
      await page.getByText("If turns are heard too early or too late").click();
      await page.getByRole("button", { name: "Cut or join: turn 2" }).click();
    },
    "a mock interview that names nobody": async (page) => {
      const data = await writtenInterview("openai-whisper.json", "Maya");
      await page.goto(`${url}/c/${sampleId}/practice/interviews/${await paperOf("unnamed", page, () => ({ kind: "mock-interview", data }))}`);
      await page.getByText("does not say who speaks").waitFor();
    },
    writing: async (page) => {
      await page.goto(`${url}/c/${sampleId}/practice/writing`);
      await page.getByRole("link", { name: "The Sunday bus that may not come" }).waitFor();
    },
    "writing, a prompt to choose": async (page) => {
      await screens["writing"]?.(page);
      await page.getByRole("button", { name: "Choose a prompt: Writing exercise in 90 minutes" }).click();
      await page.getByRole("button", { name: "Two others" }).waitFor();
    },
    "a page that was sat, checked": async (page) => {
      await screens["writing"]?.(page);
      await page.getByRole("link", { name: "The Sunday bus that may not come" }).click();
      await page.getByRole("button", { name: "Check this page" }).click();
      await page.getByText(/\d+ of 16 checks hold/).waitFor();
      await page.getByText(/You and the checks agree/).waitFor();
      for (const summary of await page.locator("main summary").all()) await summary.click();
      await editor(page).evaluate((written) => written.scrollIntoView());
    },
    "a page as an editor reads it": async (page) => {
      await screens["writing"]?.(page);
      await page.getByRole("link", { name: "The Sunday bus that may not come" }).click();
      await page.getByRole("button", { name: "As an editor reads it" }).click();
      await page.getByRole("heading", { name: "The three pillars" }).waitFor();
    },
    "a page that could be shorter": async (page) => {
      await page.goto(`${url}/c/${sampleId}/practice/writing/${await paperOf("page", page, () => ({ kind: "document", data: writtenDocument({ notes: ["Its comment was left out."] }) }))}`);
      await page.getByRole("button", { name: "Make it shorter" }).click();
      await page.getByRole("button", { name: "Take it out" }).first().waitFor();
    },
    "a page read aloud": async (page) => {
      await screens["writing"]?.(page);
      await page.getByRole("link", { name: "The Sunday bus that may not come" }).click();
      await page.getByRole("button", { name: "Read it aloud" }).click();
      await page.getByRole("button", { name: "Read it to me, or stop" }).waitFor();
    },
    "a page about to be sat": async (page) => {
      const data = writtenDocument({ title: "The Sunday bus", text: "", prompt: { id: "sunday-bus", asks: "We run the buses of a rural county." }, sitting: { format: "working-backwards-90", events: [] } });
      await page.goto(`${url}/c/${sampleId}/practice/writing/${await paperOf("unsat", page, () => ({ kind: "document", data }))}`);
      await page.getByRole("button", { name: "Begin", exact: true }).waitFor();
    },
    "readers of a page": async (page) => {
      await screens["writing"]?.(page);
      await page.getByRole("link", { name: "The Sunday bus that may not come" }).click();
      await page.getByRole("link", { name: "Readers" }).click();
      await page.locator(".paper-probe").first().waitFor();
      for (const summary of await page.locator("main summary").all()) await summary.click();
      await page.evaluate(() => scrollTo(0, 0));
    },
    "versions of a page": async (page) => {
      await screens["writing"]?.(page);
      await page.getByRole("link", { name: "The Sunday bus that may not come" }).click();
      await page.getByRole("link", { name: "Versions" }).click();
      await page.getByRole("heading", { name: "What changed" }).waitFor();
    },
    "a dashboard, computed": async (page) => {
      const text = "# Order intake, week 18\n\n| Week | Cycle time (days) | Planned days | Defects before release | Defects after release | Planned budget | Spent |\n|---|---|---|---|---|---|---|\n| W14 | 6 | 5 | 9 | 1 | 40 | 39 |\n| W15 | 7 | 5 | 8 | 2 | 40 | 42 |\n| W16 | 12 | 6 | 7 | n/a | 40 | 44 |\n| W17 | 8 | 5 | 10 | 1 | 40 | 43 |\n\nAbove 20% escaped defects we stop new work for one week and add the missing tests.\n";
      await page.goto(`${url}/c/${sampleId}/practice/writing/${await paperOf("dashboard", page, () => ({ kind: "document", data: writtenDocument({ kind: "dashboard", title: "Order intake", text }) }))}`);
      await page.getByRole("button", { name: "Check this page" }).click();
      await page.getByRole("heading", { name: "Computed from your table" }).waitFor();
    },
    "an experiment, and how large it has to be": async (page) => {
      await page.goto(`${url}/c/${sampleId}/practice/writing/${await paperOf("experiment", page, () => ({ kind: "document", data: writtenDocument({ kind: "experiment", title: "Fewer taps", text: "# Fewer taps\n" }) }))}`);
      await page.getByRole("button", { name: "How large it has to be" }).click();
      await page.getByLabel("Share today, in %").fill("12");
      await page.getByLabel("Effect, in percentage points").fill("1");
      await page.getByLabel("People or units a day").fill("4,000");
      await page.getByText("In each of two groups").waitFor();
    },
    "an annotated example": async (page) => {
      await page.goto(`${url}/c/${sampleId}/practice/writing/example`);
      await page.getByRole("heading", { name: "Watching together" }).first().waitFor();
    },
    "after a real loop": async (page) => {
      await page.goto(`${url}/c/${sampleId}/real-loops/${await evening(page)}`);
      await page.getByText("Two stories in forty minutes").waitFor();
    },
  };
  return screens;
}

/** Where the person's own candidate is, from a page that shows it. */
async function ownPlace(page: Page): Promise<string> {
  const own = await page.evaluate(async () => ((await (await fetch("/api/workspaces")).json()) as { workspaces: { id: string; sample: boolean }[] }).workspaces.find(({ sample }) => !sample)?.id);
  return `${new URL(page.url()).origin}/c/${own}`;
}

const ANSWER =
  "Um, so this was at Larkbasket, and we had, you know, seven teams on the live promise. I walked the plan backwards and found a line with no name beside it: the picking speed, which belongs to the registers. So I drove to Lima and I sat down with Bev, who runs the team.\n\nWe went live on November 9.";

export const SCREEN_NAMES: readonly string[] = Object.keys(screensOf("", ""));
