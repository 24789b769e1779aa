import type { Page } from "playwright-core";

/** What a verdict says first. */
export const verdict = (page: Page) => page.locator(".verdict-line");

/** A story that stops before its result. */
export const STORY =
  "So this was at Larkbasket last March, in the grocery delivery team. We had seven teams on the live promise, and two weeks before launch I walked the plan backwards and found a line with no name beside it: the picking speed, which belongs to the registers team.\n\nI drove to Lima and sat down with Bev, who runs the registers. I aligned all the stakeholders and communicated effectively.\n\nI chose to do the registers before the app because the app could not be tested without them.";

/** Its result, and what was learned from it. */
export const STORY_ENDS =
  "We went live on November 9. Late deliveries fell from 14% to 6% in the first month, and the support team had 2,300 fewer calls. Looking back, I should have asked who owns each line on day one; I now send a list of owners with every plan.";

/** The same story as it might be told in an interview. */
export const NOTHING_TO_MEND =
  "So this was at Larkbasket last March, in the grocery delivery team. We had seven teams on the live promise, and two weeks before launch I walked the plan backwards and found a line with no name beside it: the picking speed, which belongs to the registers team.\n\nI drove to Lima and sat down with Bev, who runs the registers. She had no room on her roadmap, so I offered to take over her team's reporting for a month and I wrote the test harness myself. In return she gave us two engineers for nine days.\n\nI chose to do the registers before the app because the app could not be tested without them. We dropped the live map to make the date.\n\n" +
  STORY_ENDS;

interface Finished {
  text: string;
  thread?: { probe: string; reply: string }[];
  selfRating?: number;
  /** Address of an attempt of the answer that is changed and finished again; absent: a new answer. */
  answerAt?: string;
}

/** Writes and finishes an answer through the studio's own doors. @returns the address of its verdict */
export async function finishedAnswer(page: Page, url: string, workspaceId: string, { text, thread = [], selfRating, answerAt }: Finished): Promise<string> {
  if (!page.url().startsWith(url)) await page.goto(url);
  const answerId = answerAt === undefined ? crypto.randomUUID() : (/answers\/([^/]+)/.exec(answerAt)?.[1] ?? "");
  const attemptId = crypto.randomUUID();
  await page.evaluate(
    async ({ address, answerId: id, attemptId: attempt, words, isNew }) => {
      const put = async (to: string, body: unknown) => {
        const response = await fetch(to, { method: "PUT", headers: { "content-type": "application/json" }, body: JSON.stringify(body) });
        if (!response.ok) throw new Error(`${to}: ${response.status} ${await response.text()}`);
      };
      const { revision } = isNew ? { revision: 0 } : ((await (await fetch(`${address}/answers/${id}`)).json()) as { revision: number });
      const asked = { questionId: "nearly-did-not-ship", question: "Tell me about something you delivered that nearly didn’t happen.", lens: "behavioural" };
      await put(`${address}/answers/${id}`, { baseRevision: revision, writeId: crypto.randomUUID(), ...asked, text: words.text });
      await put(`/api/answers/${id}/attempts/${attempt}`, { id: attempt, ...words });
    },
    { address: `/api/workspaces/${workspaceId}`, answerId, attemptId, words: { text, thread, selfRating: selfRating ?? null }, isNew: answerAt === undefined },
  );
  return `${url}/c/${workspaceId}/answers/${answerId}/attempts/${attemptId}`;
}
