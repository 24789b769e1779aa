import { randomUUID } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { AttemptView } from "@inclined/core/schema/attempt";
import type { Recording } from "@inclined/core/schema/recording";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type AppUnderTest, appUnderTest, HOST, ORIGIN } from "../testing/app-under-test.ts";

const SPOKEN = readFileSync(join(import.meta.dirname, "..", "testing", "spoken-answer.wav"));
const ANSWER = "I called the people at the company, and I asked them for three more weeks. The manager said no. So I moved two teams to the new plan, and we finished on time.";

let studio: AppUnderTest;
let workspaceId: string;
let answerId: string;
beforeAll(async () => {
  studio = await appUnderTest({ now: () => new Date("2026-11-21T10:00:00.000Z") });
  workspaceId = randomUUID();
  answerId = randomUUID();
  const candidate = { name: "Mara Okafor", targetRole: null, level: null, loopDate: null };
  await studio.store.createWorkspace({ id: workspaceId, candidate });
  await studio.store.writeAnswer(workspaceId, answerId, { baseRevision: 0, writeId: randomUUID(), questionId: null, question: "Tell me about a delay.", lens: "behavioural", text: ANSWER });
});
afterAll(() => studio.close());

const at = (id: string): string => `/api/workspaces/${workspaceId}/recordings/${id}`;
const sendPiece = (id: string, piece: number, bytes: Uint8Array): Promise<Response> =>
  studio.send(`${at(id)}/pieces/${piece}`, {
    method: "PUT",
    headers: { Host: HOST, Origin: ORIGIN, Cookie: studio.cookie, "Content-Type": "application/octet-stream", "Content-Length": String(bytes.byteLength) },
    body: new Uint8Array(bytes),
  });
const bodyOf = async <Body>(response: Response): Promise<Body> => (await response.json()) as Body;

async function recorded(bytes: Uint8Array = SPOKEN, pieces = 3, mediaType = "audio/wav"): Promise<string> {
  const id = randomUUID();
  await studio.ask("PUT", at(id), { answerId, mediaType });
  const size = Math.ceil(bytes.byteLength / pieces);
  for (let piece = 0; piece < pieces; piece += 1) expect((await sendPiece(id, piece, bytes.subarray(piece * size, (piece + 1) * size))).status).toBe(200);
  expect((await studio.ask("POST", `${at(id)}/finish`, { seconds: 15.7, pieces })).status).toBe(200);
  return id;
}

describe("a recording", () => {
  it("comes in pieces and plays whole, in parts, and from the middle", async () => {
    const id = await recorded();
    const play = (range?: string): Promise<Response> => studio.ask("GET", `${at(id)}/sound`, undefined, range === undefined ? {} : { Range: range });
    const whole = await play();
    expect([whole.status, whole.headers.get("content-type"), whole.headers.get("accept-ranges")]).toEqual([200, "audio/wav", "bytes"]);
    expect(Buffer.from(await whole.arrayBuffer()).equals(SPOKEN)).toBe(true);
    for (const [range, start, end] of [["bytes=0-", 0, SPOKEN.length], ["bytes=100-199", 100, 200], ["bytes=-10", SPOKEN.length - 10, SPOKEN.length], ["bytes=100-99999999", 100, SPOKEN.length]] as const) {
      const part = await play(range);
      expect([part.status, part.headers.get("content-range")]).toEqual([206, `bytes ${start}-${end - 1}/${SPOKEN.length}`]);
      expect(Buffer.from(await part.arrayBuffer()).equals(SPOKEN.subarray(start, end))).toBe(true);
    }
    expect((await play(`bytes=${SPOKEN.length}-`)).status).toBe(416);
    for (const odd of ["bytes=5-2", "bytes=0-1,4-5", "words=1-2", "bytes=-"]) expect((await play(odd)).status).toBe(200);
  });

  it("says which piece is the next when one is missing, and takes each once", async () => {
    const id = randomUUID();
    await studio.ask("PUT", at(id), { answerId, mediaType: "audio/webm" });
    await sendPiece(id, 0, Buffer.from("one"));
    expect(await bodyOf(await sendPiece(id, 2, Buffer.from("three")))).toMatchObject({ code: "stale-revision", pieces: 1 });
    expect(await bodyOf(await sendPiece(id, 0, Buffer.from("one")))).toMatchObject({ pieces: 1, bytes: 3 });
    expect(await bodyOf(await studio.ask("POST", `${at(id)}/finish`, { seconds: 1, pieces: 2 }))).toMatchObject({ code: "stale-revision", pieces: 1 });
    expect((await sendPiece(id, 1, new Uint8Array(2 * 1024 * 1024 + 1))).status).toBe(413);
    expect(await bodyOf(await studio.ask("GET", at(id)))).toMatchObject({ state: "open", pieces: 1, bytes: 3 });
  });

  it("begins for an answer that is there, as sound, under an id", async () => {
    expect((await studio.ask("PUT", at(randomUUID()), { answerId: randomUUID(), mediaType: "audio/webm" })).status).toBe(404);
    expect((await studio.ask("PUT", at(randomUUID()), { answerId, mediaType: "text/html" })).status).toBe(422);
    expect((await studio.ask("PUT", at("..%2f..%2fx"), { answerId, mediaType: "audio/webm" })).status).toBe(422);
  });

  it("is measured, and gives the finished answer its time; what a page says of the time is not asked", async () => {
    const id = await recorded();
    const measured = await bodyOf<Recording>(await studio.ask("POST", `${at(id)}/measure`, {}));
    expect(measured.sound?.seconds).toBeCloseTo((SPOKEN.length - 44) / 32_000, 1);
    const attemptId = randomUUID();
    const made = await bodyOf<AttemptView>(await studio.ask("PUT", `/api/answers/${answerId}/attempts/${attemptId}`, { id: attemptId, text: ANSWER, thread: [], selfRating: null, recordingId: id }));
    const { delivery } = made.assessments[0]?.result ?? {};
    expect(delivery).toMatchObject({ secondsFrom: "recording", pauses: [] });
    expect(delivery?.seconds).toBeGreaterThan(10);
    expect(delivery?.wordsPerMinute).toBeGreaterThan(100);
    expect(await bodyOf(await studio.ask("GET", at(id)))).toMatchObject({ attemptId });
  });

  it("keeps its words as they came beside what the person made of them", async () => {
    const id = await recorded();
    const transcript = { from: "typed", by: null, segments: [{ speaker: null, from: 0, to: 0, text: "I mooed two teams.", words: null }], hasTimes: false, notes: [] };
    await studio.ask("PUT", `${at(id)}/transcript`, transcript);
    expect(await bodyOf(await studio.ask("PUT", `${at(id)}/words`, { words: "I moved two teams." }))).toMatchObject({ transcript, words: "I moved two teams." });
    expect(await bodyOf(await studio.ask("PUT", `${at(id)}/words`, { words: null }))).toMatchObject({ transcript, words: null });
  });

  it("of a mock interview is taken by what it is, and gives an answer in it the time of the turns in which it was given", async () => {
    const [paperId, id] = [randomUUID(), randomUUID()];
    const data = { name: "With Sam", by: null, hasTimes: false, notes: [], recordingId: id, candidate: null, isWhoSure: false, turns: [], parts: [], lenses: {}, questions: {}, assessed: {} };
    const begin = { answerId: null, paperId, mediaType: "audio/wav" };
    expect((await studio.ask("PUT", at(id), begin)).status).toBe(404);
    await studio.store.writePaper(workspaceId, paperId, { baseRevision: 0, kind: "mock-interview", data });
    expect((await studio.ask("PUT", at(id), { ...begin, answerId })).status).toBe(422);
    expect((await studio.ask("PUT", at(id), { answerId: null, mediaType: "audio/wav" })).status).toBe(422);
    expect(await bodyOf(await studio.ask("PUT", at(id), begin))).toMatchObject({ paperId, answerId: null });
    expect(await bodyOf(await sendPiece(id, 0, Buffer.from("%PDF-1.7 cv")))).toMatchObject({ code: "invalid-input", detail: expect.stringMatching(/PDF document.*Bring the recording/) });
    expect(await bodyOf(await sendPiece(id, 0, Buffer.from("OggS and so on")))).toMatchObject({ code: "invalid-input", detail: expect.stringMatching(/is Ogg by its content/) });
    expect((await sendPiece(id, 0, SPOKEN)).status).toBe(200);
    await studio.ask("POST", `${at(id)}/finish`, { seconds: 15.7, pieces: 1 });

    const attemptId = randomUUID();
    const attempt = { id: attemptId, text: ANSWER, thread: [], selfRating: null, timed: { seconds: 12, pauses: null }, heard: { recordingId: id, spans: [{ from: 3, to: 9 }] } };
    const finish = async (body: object): Promise<AttemptView["assessments"][number]["result"]["delivery"] | undefined> => (await bodyOf<AttemptView>(await studio.ask("PUT", `/api/answers/${answerId}/attempts/${(body as { id: string }).id}`, body))).assessments[0]?.result.delivery;
    // not measured yet: the transcript's own times
    expect(await finish(attempt)).toMatchObject({ secondsFrom: "transcript", seconds: 12 });
    const measured = await bodyOf<Recording>(await studio.ask("POST", `${at(id)}/measure`, {}));
    expect(measured.sound?.runs.length).toBeGreaterThan(0);
    const delivery = await finish({ ...attempt, id: randomUUID() });
    expect(delivery?.secondsFrom).toBe("recording");
    expect(delivery?.seconds).toBeLessThanOrEqual(6);
    expect(delivery?.seconds).toBeGreaterThan(4);
    // where nobody is heard, the transcript is asked again
    expect(await finish({ ...attempt, id: randomUUID(), heard: { recordingId: id, spans: [{ from: 900, to: 960 }] } })).toMatchObject({ secondsFrom: "transcript" });
    expect((await studio.ask("PUT", `/api/answers/${answerId}/attempts/${randomUUID()}`, { ...attempt, heard: { recordingId: id, spans: [] } })).status).toBe(422);
  });

  it("is deleted for good, with its file", async () => {
    const id = await recorded();
    expect((await studio.ask("DELETE", at(id))).status).toBe(204);
    expect(readdirSync(studio.folder.recordings)).not.toContain(id);
    expect((await studio.ask("GET", `${at(id)}/sound`)).status).toBe(404);
  });

  it("counts in what Settings show", async () => {
    const { recordings } = await bodyOf<{ recordings: { count: number; bytes: number } }>(await studio.ask("GET", "/api/studio"));
    expect(recordings).toEqual(await studio.store.recordingsSize());
    expect(recordings.bytes).toBeGreaterThan(SPOKEN.length);
  });
});

describe("settings about sound", () => {
  const set = (change: object): Promise<Response> => studio.ask("PUT", "/api/voice", { keepDays: null, endpoint: null, command: null, ...change });

  it("never say the key", async () => {
    await set({ endpoint: { url: "http://127.0.0.1:9/v1", model: "whisper-1" }, key: "sk-secret" });
    const said = await (await studio.ask("GET", "/api/voice")).text();
    expect(JSON.parse(said)).toMatchObject({ hasKey: true, endpoint: { model: "whisper-1" } });
    expect(said).not.toContain("sk-secret");
    await set({ endpoint: null });
    expect(await bodyOf(await studio.ask("GET", "/api/voice"))).toMatchObject({ hasKey: false });
  });

  it.each([
    ["a command without the sound", { command: "whisper --fast" }],
    ["an open quotation mark", { command: 'whisper "{file}' }],
    ["an address that is none", { endpoint: { url: "javascript:alert(1)", model: "x" } }],
    ["an address with a password", { endpoint: { url: "http://me:secret@127.0.0.1/v1", model: "x" } }],
    ["no days", { keepDays: 0 }],
  ])("refuse %s", async (_, change) => expect((await set(change)).status).toBe(422));

  it("delete what is older than the person wants to keep, and nothing else", async () => {
    const id = randomUUID();
    await studio.store.addRecording({ id, workspaceId, answerId, mediaType: "audio/webm", createdAt: "2026-11-01T10:00:00.000Z" }, Buffer.from("old"));
    const before = await studio.store.recordingsSize();
    await set({ keepDays: 30 });
    expect(await studio.store.recordingsSize()).toEqual(before);
    await set({ keepDays: 7 });
    expect(readdirSync(studio.folder.recordings)).not.toContain(id);
    expect((await studio.store.recordingsSize()).count).toBe(before.count - 1);
    await set({});
  });
});
