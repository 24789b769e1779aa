import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import type { Transcript } from "@inclined/core/schema/transcript";

/** Sixteen seconds of speech, made with espeak-ng. */
export const SPOKEN = join(import.meta.dirname, "..", "packages", "server", "src", "testing", "spoken-answer.wav");

const HEARD: Transcript = {
  from: "command",
  by: "whisper-cli",
  segments: [{ speaker: null, from: 0, to: 15.4, text: "I called all the people at the company and I asked them for three more weeks. The manager said no. So I mooed two teams to the new planet and we finished on time.", words: null }],
  hasTimes: true,
  notes: [],
};
const CORRECTED = "Um, I called the people at the company, and I asked them for three more weeks. The manager said no. So I moved two teams to the new plan, and we finished on time.";

/**
 * Records an answer through the studio's own doors: two recordings, the newer with corrected words.
 * With `isWordless` one recording, and no words at all.
 * @returns where the answer is; with `isFinished` where its verdict is
 */
export async function recordedAnswer(page: Page, url: string, workspaceId: string, { isFinished = false, isWordless = false } = {}): Promise<string> {
  const [answerId, attemptId] = [randomUUID(), randomUUID()];
  const at = `${url}/api/workspaces/${workspaceId}`;
  const send = async (method: "put" | "post", address: string, data: unknown, type = "application/json"): Promise<void> => {
    const response = await page.request[method](address, { data: data as Buffer, headers: { origin: url, "content-type": type } });
    if (!response.ok()) throw new Error(`${address}: ${response.status()} ${await response.text()}`);
  };
  const asked = { questionId: "nearly-did-not-ship", question: "Tell me about something you delivered that nearly didn’t happen.", lens: "behavioural" };
  await send("put", `${at}/answers/${answerId}`, { baseRevision: 0, writeId: randomUUID(), ...asked, text: isWordless ? "" : CORRECTED });
  const record = async (id: string): Promise<void> => {
    await send("put", `${at}/recordings/${id}`, { answerId, mediaType: "audio/wav" });
    await send("put", `${at}/recordings/${id}/pieces/0`, readFileSync(SPOKEN), "application/octet-stream");
    await send("post", `${at}/recordings/${id}/finish`, { seconds: 15.7, pieces: 1 });
    await send("post", `${at}/recordings/${id}/measure`, {});
  };
  if (!isFinished && !isWordless) await record(randomUUID());
  const id = randomUUID();
  await record(id);
  if (isWordless) return `${url}/c/${workspaceId}/answers/${answerId}`;
  await send("put", `${at}/recordings/${id}/transcript`, HEARD);
  await send("put", `${at}/recordings/${id}/words`, { words: CORRECTED });
  if (!isFinished) return `${url}/c/${workspaceId}/answers/${answerId}`;
  await send("put", `${url}/api/answers/${answerId}/attempts/${attemptId}`, { id: attemptId, text: CORRECTED, thread: [], selfRating: null, recordingId: id });
  return `${url}/c/${workspaceId}/answers/${answerId}/attempts/${attemptId}`;
}
