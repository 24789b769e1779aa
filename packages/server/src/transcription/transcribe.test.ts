import { randomUUID } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import type { Recording } from "@inclined/core/schema/recording";
import { textOfTranscript } from "@inclined/core/delivery/text-of-transcript";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type AppUnderTest, appUnderTest } from "../testing/app-under-test.ts";
import { json, transcriptionServer, VERBOSE } from "../testing/transcription-server.ts";
import { askCommand } from "./ask-command.ts";
import { askEndpoint } from "./ask-endpoint.ts";

const SPOKEN_FILE = join(import.meta.dirname, "..", "testing", "spoken-answer.wav");
const SPOKEN = readFileSync(SPOKEN_FILE);
const RECOGNISER = join(import.meta.dirname, "..", "testing", "pocketsphinx.mjs");
const KEY = "sk-test-0123456789";

let studio: AppUnderTest;
let at: string;
beforeAll(async () => {
  studio = await appUnderTest();
  const [workspaceId, answerId, id] = [randomUUID(), randomUUID(), randomUUID()];
  await studio.store.createWorkspace({ id: workspaceId, candidate: { name: "Mara Okafor", targetRole: null, level: null, loopDate: null } });
  await studio.store.writeAnswer(workspaceId, answerId, { baseRevision: 0, writeId: randomUUID(), questionId: null, question: "Why?", lens: "behavioural", text: "" });
  await studio.store.addRecording({ id, workspaceId, answerId, mediaType: "audio/wav", createdAt: "2026-11-20T10:00:00.000Z", seconds: 15.7 }, SPOKEN);
  at = `/api/workspaces/${workspaceId}/recordings/${id}`;
});
afterAll(() => studio.close());

const set = (change: object): Promise<Response> => studio.ask("PUT", "/api/voice", { keepDays: null, endpoint: null, command: null, ...change });
const ask = async (by: "endpoint" | "command"): Promise<{ status: number; body: Recording & { code?: string; detail?: string; retryAfterSeconds?: number } }> => {
  const response = await studio.ask("POST", `${at}/transcribe`, { by });
  return { status: response.status, body: (await response.json()) as never };
};

describe("a server that speaks the OpenAI interface", () => {
  let server: Awaited<ReturnType<typeof transcriptionServer>>;
  beforeEach(async () => {
    server = await transcriptionServer();
    await set({ endpoint: { url: server.url, model: "whisper-1" }, key: KEY });
  });
  afterEach(() => server.close());

  it("is asked for words with their times, hesitations kept, and gets the sound and the key", async () => {
    server.answer(json(200, VERBOSE));
    const { status, body } = await ask("endpoint");
    expect(status).toBe(200);
    expect(body.transcript).toMatchObject({ from: "endpoint", by: `whisper-1, ${server.host}`, hasTimes: true });
    expect(body.transcript?.segments[0]?.words?.[0]).toEqual({ text: "Um", from: 0.2, to: 0.6 });
    const [sent] = server.asked;
    expect(sent).toMatchObject({ path: "/v1/audio/transcriptions", authorization: `Bearer ${KEY}`, file: { name: "recording.wav", type: "audio/wav" } });
    expect(sent?.fields).toMatchObject({ model: ["whisper-1"], response_format: ["verbose_json"], "timestamp_granularities[]": ["word", "segment"] });
    expect(sent?.fields["prompt"]?.[0]).toMatch(/\bum\b/i);
    expect(sent?.file.bytes.equals(SPOKEN)).toBe(true);
  });

  it("that knows no times is asked for the words alone", async () => {
    server.answer((response) => (server.asked.length === 1 ? json(400, { error: { message: "response_format 'verbose_json' is not compatible with this model" } }) : json(200, { text: "I called the people." }))(response));
    const { body } = await ask("endpoint");
    expect(textOfTranscript(body.transcript ?? { segments: [] })).toBe("I called the people.");
    expect(body.transcript?.hasTimes).toBe(false);
    expect(server.asked.map(({ fields }) => fields["response_format"])).toEqual([["verbose_json"], ["json"]]);
  });

  it.each<[string, Parameters<typeof server.answer>[0], RegExp]>([
    ["is busy", json(429, { error: { message: "slow down" } }, { "retry-after": "17" }), /busy and asks to wait 17 seconds/],
    ["does not know the key", json(401, { error: { message: `Incorrect API key provided: ${KEY}` } }), /does not accept the key/],
    ["does not know the model", json(404, { error: { message: "no such model" } }), /no model “whisper-1”/],
    ["takes no file so large", json(413, {}), /larger than .* takes/],
    ["falls over", json(500, { error: { message: "out of\nmemory" } }), /could not do it \(500\): out of memory/],
    ["answers with a page", (response) => response.end("<html><body>Hello</body></html>"), /no transcript/],
    ["answers with JSON of something else", json(200, { hello: [1, 2] }), /no transcript/],
    ["answers with half a document", (response) => response.end(JSON.stringify(VERBOSE).slice(0, 100)), /no transcript/],
    ["hears nothing", json(200, { ...VERBOSE, text: "", segments: [], words: [] }), /heard no words/],
    ["hears a breath", json(200, { text: " " }), /heard no words/],
    ["hangs up in the middle", (response) => { response.writeHead(200, { "content-length": "5000" }); response.write("{"); setTimeout(() => response.destroy(), 30); }, /broke off/],
    ["sends elsewhere", (response) => { response.writeHead(307, { location: "http://127.0.0.1:9/" }); response.end(); }, /sends elsewhere/],
  ])("that %s: a sentence, and everything is as it was", async (_, how, words) => {
    const before = await (await studio.ask("GET", at)).json();
    server.answer(how);
    const { status, body } = await ask("endpoint");
    expect([status, body.code]).toEqual([502, "transcriber-failed"]);
    expect(body.detail).toMatch(words);
    expect(JSON.stringify(body)).not.toContain(KEY);
    expect(await (await studio.ask("GET", at)).json()).toEqual(before);
    expect(readdirSync(join(studio.folder.path, "uploads"))).toEqual([]);
  });

  it("says how long to wait", async () => {
    server.answer(json(429, {}, { "retry-after": "17" }));
    expect((await ask("endpoint")).body.retryAfterSeconds).toBe(17);
  });

  it("that says nothing is given up after a while, or when the person does", async () => {
    server.answer(() => undefined);
    const task = { endpoint: { url: server.url, model: "m" }, key: null, file: SPOKEN_FILE, name: "recording.wav", mediaType: "audio/wav" };
    await expect(askEndpoint({ ...task, signal: new AbortController().signal, limitSeconds: 0.2 })).rejects.toThrow(/took more than/);
    const person = new AbortController();
    const asked = askEndpoint({ ...task, signal: person.signal });
    setTimeout(() => person.abort(), 50);
    await expect(asked).rejects.toThrow(/cancelled/);
  });

  it("that is not there", async () => {
    await server.close();
    expect((await ask("endpoint")).body.detail).toMatch(/Nothing answers at 127\.0\.0\.1:\d+\. Start/);
  });
});

describe("a command of this machine", () => {
  const node = JSON.stringify(process.execPath);

  it("is a real recogniser that hears at least three of the words, with their times", async () => {
    await set({ command: `${node} "${RECOGNISER}" {wav}` });
    const { status, body } = await ask("command");
    expect([status, body.detail]).toEqual([200, undefined]);
    const heard = textOfTranscript(body.transcript ?? { segments: [] });
    const expected = ["called", "people", "company", "asked", "weeks", "manager", "said", "moved", "plan", "finished", "time"];
    const words = new Set(heard.toLowerCase().split(/\W+/));
    expect(expected.filter((word) => words.has(word)).length).toBeGreaterThanOrEqual(3);
    expect(body.transcript).toMatchObject({ from: "command", hasTimes: true });
    const times = body.transcript?.segments.flatMap(({ words }) => words ?? []) ?? [];
    expect(times.length).toBeGreaterThan(10);
    expect(times.every(({ from, to }, place) => to >= from && from >= (times[place - 1]?.from ?? 0) && to < 16)).toBe(true);
  }, 60_000);

  const run = (line: string, options: { signal?: AbortSignal; limitSeconds?: number } = {}): Promise<unknown> =>
    askCommand({ line, fileFor: () => Promise.resolve(SPOKEN_FILE), signal: options.signal ?? new AbortController().signal, ...(options.limitSeconds === undefined ? {} : { limitSeconds: options.limitSeconds }) });
  const script = (body: string): string => `${node} -e "${body.replaceAll('"', '\\"')}" {file}`;

  it("may print VTT", async () => {
    const vtt = "WEBVTT\\n\\n00:00.000 --> 00:02.000\\nI called them.\\n";
    expect(await run(script(`console.log('${vtt}')`))).toMatchObject({ from: "command", hasTimes: true, segments: [{ text: "I called them.", from: 0, to: 2 }] });
  });

  it.each<[string, string, RegExp]>([
    ["is not there", "no-such-recogniser {file}", /no program “no-such-recogniser”/],
    ["gives up", script("console.error('loading'); console.error('cannot read the model'); process.exit(3)"), /ended with 3: cannot read the model/],
    ["gives up silently", script("process.exit(1)"), /ended with 1, and said nothing/],
    ["prints nothing", script("0"), /without printing a word/],
    ["hears nothing", script("console.log(JSON.stringify({ segments: [] }))"), /heard no words in this recording/],
    ["hears nothing, as whisper.cpp says it", script("console.log(JSON.stringify({ result: {}, transcription: [{ text: ' ' }] }))"), /heard no words/],
    ["hears nothing, as VTT", script("console.log('WEBVTT')"), /heard no words/],
    ["prints something else", script("console.log('done in 3 s')"), /no transcript/],
  ])("that %s: a sentence", async (_, line, words) => {
    await expect(run(line)).rejects.toMatchObject({ code: "transcriber-failed", message: expect.stringMatching(words) as string });
  });

  it("that takes too long is ended", async () => {
    await expect(run(script("setInterval(() => 0, 1000)"), { limitSeconds: 0.5 })).rejects.toThrow(/took more than/);
  });

  it("is killed with what it started when the person gives up", async () => {
    const sign = join(tmpdir(), `inclined-alive-${randomUUID()}`);
    const child = `require('fs').writeFileSync('${sign}', ''); setTimeout(() => require('fs').rmSync('${sign}'), 1500)`;
    const person = new AbortController();
    const asked = run(script(`require('child_process').spawn(process.execPath, ['-e', \`${child}\`], { stdio: 'inherit' }); setInterval(() => 0, 1000)`), { signal: person.signal });
    await expect.poll(() => existsSync(sign), { timeout: 10_000 }).toBe(true);
    person.abort();
    await expect(asked).rejects.toThrow(/cancelled/);
    await delay(1_700);
    expect(existsSync(sign)).toBe(true); // nobody was left to take it away
    rmSync(sign);
  });

  it("sees no shell", async () => {
    const sign = join(tmpdir(), `inclined-shell-${randomUUID()}`);
    await expect(run(`${node} -e 0 {file} ; touch ${sign} $(touch ${sign}) \`touch ${sign}\` | touch ${sign}`)).rejects.toThrow(/without printing/);
    expect(existsSync(sign)).toBe(false);
  });
});
