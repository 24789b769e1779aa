import { randomUUID } from "node:crypto";
import type { LoopData, LoopEvent } from "@inclined/core/schema/loop";
import { MOST_GUESSES, type PeerRoom, type PeerState } from "@inclined/core/schema/peer-room";
import type { SheetDraft } from "@inclined/core/schema/interview-sheet";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { appUnderTest, HOST, ORIGIN, type AppUnderTest } from "../testing/app-under-test.ts";

const [LOOP, ANSWER, LATER, ROUND_TWO] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
const TEXT = "In May last year our depot in Leeds flooded and 40 vans could not leave. I moved them to the rail yard within a day and cut late deliveries from 9% to 2% in three weeks. Looking back I should have checked the drains.";
const question = (answer: string, text: string) => ({ id: "x", answer, text, objective: "", lens: "behavioural" as const, isScored: true, reach: ["situation"], followUps: [], principle: null, facts: [{ about: "vans", says: "About 40." }] });
const round = (id: string, questions: ReturnType<typeof question>[]) => ({ id, role: "pm" as const, topic: `Round ${id}`, lens: "behavioural" as const, minutes: 9, closingMinutes: 1, principles: [], manner: "neutral" as const, questions });
const loopWith = (...events: LoopEvent[]): LoopData => ({
  of: { kind: "question", id: "x" }, name: "Two rounds", seed: 1, mode: "study", pressure: null, kept: [], events,
  plan: [round("one", [question(ANSWER, "What did you fix?"), question(LATER, "And then?")]), round("two", [question(ROUND_TWO, "A question of the second round?")])],
});

let clock: number;
let studio: AppUnderTest;
let id: string;
beforeEach(async () => {
  clock = Date.parse("2026-11-21T20:00:00.000Z");
  studio = await appUnderTest({ now: () => new Date(clock) });
  ({ id } = (await (await studio.ask("POST", "/api/sample", {})).json()) as { id: string });
  await write(loopWith({ kind: "round-began", at: 1 }, { kind: "typed", at: 2, text: "In May" }));
});
afterEach(() => studio.close());

let revision = 0;
async function write(data: LoopData): Promise<void> {
  const known = await studio.ask("GET", `/api/workspaces/${id}/papers/${LOOP}`);
  revision = known.status === 200 ? ((await known.json()) as { revision: number }).revision : 0;
  expect((await studio.ask("PUT", `/api/workspaces/${id}/papers/${LOOP}`, { baseRevision: revision, kind: "loop", data })).status).toBe(200);
}

const stateIn = async (response: Response): Promise<PeerState | null> => ((await response.json()) as { peer: PeerState | null }).peer;
const open = async (): Promise<PeerState> => {
  const state = await stateIn(await studio.ask("PUT", "/api/peer", { workspaceId: id, loop: LOOP, round: "one" }));
  if (state === null) throw new Error("not opened");
  return state;
};
/** As another browser sends it: without the candidate's cookie. */
const stranger = (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) =>
  studio.send(path, {
    method,
    headers: { Host: HOST, "Sec-Fetch-Site": "same-origin", ...(method === "GET" ? {} : { Origin: ORIGIN }), ...(body === undefined ? {} : { "Content-Type": "application/json", "Content-Length": String(JSON.stringify(body).length) }), ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
const guess = (code: string) => stranger("POST", "/api/peer/pair", { code });
const cookieOf = (response: Response): string => response.headers.get("Set-Cookie")?.split(";")[0] ?? "";
const codeOf = async (response: Response) => `${response.status} ${((await response.json()) as { code: string }).code}`;
const paired = async (): Promise<{ Cookie: string }> => ({ Cookie: cookieOf(await guess((await open()).code)) });
const WRONG = "ZZZZZZ";

describe("the code", () => {
  it("has six signs that nobody mistakes, lets one window in, however it is typed, and once", async () => {
    const { code } = await open();
    expect(code).toMatch(/^[A-HJKMNP-RT-Z2346789]{6}$/);
    const response = await guess(` ${code.slice(0, 3).toLowerCase()}-${code.slice(3)}`);
    expect(response.status).toBe(200);
    expect(response.headers.get("Set-Cookie")).toMatch(/^inclined-peer-[0-9a-f]{12}=[\w-]{43}; Path=\/api\/peer\/room; HttpOnly; SameSite=Strict$/);
    expect(await codeOf(await guess(code))).toBe("401 not-signed-in");
    expect((await stateIn(await studio.ask("GET", "/api/peer")))?.isPaired).toBe(true);
  });

  it("is ended by five wrong guesses, and the candidate is told", async () => {
    const { code } = await open();
    for (let wrong = 1; wrong < MOST_GUESSES; wrong += 1) {
      expect(await codeOf(await guess(WRONG))).toBe("401 not-signed-in");
      expect((await stateIn(await studio.ask("GET", "/api/peer")))?.guessesLeft).toBe(MOST_GUESSES - wrong);
    }
    await guess(WRONG);
    expect(await (await studio.ask("GET", "/api/peer")).json()).toEqual({ peer: null, device: null, isGuessedAway: true });
    expect(await codeOf(await guess(code))).toBe("401 not-signed-in");
  });

  it("has five guesses in all, however many guess at once, and says afterwards what to do", async () => {
    const { code } = await open();
    const answers = await Promise.all(Array.from({ length: 60 }, (_, client) => stranger("POST", "/api/peer/pair", { code: client === 30 ? code : WRONG }, { Cookie: `inclined-peer-000000000000=${client}`, "User-Agent": `client ${client}` })));
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 401));
    expect(answers.flatMap(({ headers }) => headers.getSetCookie())).toEqual([]);
    const last = (await (await guess(code)).json()) as { detail: string };
    expect(last.detail).toMatch(/Five wrong codes were typed.*open the second window once more/);
    // a new one is guessed anew, and lets in who has it
    const again = await open();
    expect(again.guessesLeft).toBe(MOST_GUESSES);
    expect((await guess(again.code)).status).toBe(200);
  });

  it("is worth nothing after a quarter of an hour, nor after a new one was made", async () => {
    const { code } = await open();
    const renewed = await stateIn(await studio.ask("POST", "/api/peer/code", {}));
    expect(renewed?.code).not.toBe(code);
    expect((await guess(code)).status).toBe(401);
    clock += 16 * 60_000;
    expect((await guess(renewed?.code ?? "")).status).toBe(401);
    // the candidate reads that it is late, and makes another
    expect(await stateIn(await studio.ask("GET", "/api/peer"))).toMatchObject({ codeMinutes: 0, isPaired: false });
    const another = await stateIn(await studio.ask("POST", "/api/peer/code", {}));
    expect(another?.codeMinutes).toBe(15);
    expect((await guess(another?.code ?? "")).status).toBe(200);
  });

  const detailOf = async (response: Response): Promise<string> => ((await response.json()) as { detail: string }).detail;

  it("is told to be late or used only where it is the right one; a wrong one learns nothing of the room", async () => {
    const { code } = await open();
    const whileItWaits = await detailOf(await guess(WRONG));
    clock += 14 * 60_000;
    expect((await stateIn(await studio.ask("GET", "/api/peer")))?.codeMinutes).toBe(1);
    clock += 60_000;
    expect(await detailOf(await guess(code))).toMatch(/not used within 15 minutes/);
    const whileItIsLate = await detailOf(await guess(WRONG));
    const { code: second } = await open();
    expect((await guess(second)).status).toBe(200);
    expect(await detailOf(await guess(second))).toMatch(/somebody is in already.*Let another window in/);
    const withSomebodyIn: string[] = [];
    for (let wrong = 0; wrong <= MOST_GUESSES; wrong += 1) withSomebodyIn.push(await detailOf(await guess(WRONG)));
    await open();
    const withNobodyIn: string[] = [];
    for (let wrong = 0; wrong <= MOST_GUESSES; wrong += 1) withNobodyIn.push(await detailOf(await guess(WRONG)));
    expect(withSomebodyIn).toEqual(withNobodyIn);
    expect([whileItWaits, whileItIsLate]).toEqual([withNobodyIn[0], withNobodyIn[0]]);
  });

  it("does not take a sheet with it that is waiting for another window", async () => {
    const headers = await paired();
    await stranger("PUT", "/api/peer/room/sheet", { interviewer: "Bea", vote: "inclined", note: "", seconds: null, answers: [] }, headers);
    await studio.ask("POST", "/api/peer/code", {});
    clock += 20 * 60_000;
    const again = await stateIn(await studio.ask("POST", "/api/peer/code", {}));
    const seen = (await (await stranger("GET", "/api/peer/room", undefined, { Cookie: cookieOf(await guess(again?.code ?? "")) })).json()) as PeerRoom;
    expect(seen.draft.vote).toBe("inclined");
  });

  it("is not opened without the candidate's session", async () => {
    for (const [method, path] of [["GET", "/api/peer"], ["PUT", "/api/peer"], ["POST", "/api/peer/code"], ["DELETE", "/api/peer"]] as const) expect(await codeOf(await stranger(method, path, method === "GET" ? undefined : {})), path).toBe("401 not-signed-in");
  });
});

const ROOM = [["GET", "/api/peer/room"], ["POST", "/api/peer/room/ask"], ["PUT", "/api/peer/room/sheet"], ["POST", "/api/peer/room/done"], ["POST", "/api/peer/room/swap"], ["GET", "/api/peer/room/own"], ["POST", "/api/peer/room/say"]] as const;

describe("a window that is not paired", () => {
  it.each(ROOM)("gets nothing from %s %s", async (method, path) => {
    await open();
    const made = `${cookieOf(await guess(WRONG)) || "inclined-peer-000000000000=made-up"}`;
    // the candidate's own session opens no room either: it was not typed in here
    for (const Cookie of ["", made, "inclined-peer-000000000000=", studio.cookie]) expect(await codeOf(await stranger(method, path, method === "GET" ? undefined : {}, { Cookie })), Cookie).toBe("401 not-signed-in");
  });

  it("is not let in from another origin, from another host, or by a form", async () => {
    const { code } = await open();
    for (const headers of [{ Origin: "https://evil.example" }, { Host: "evil.example" }, { "Sec-Fetch-Site": "cross-site" }, { "Content-Type": "text/plain" }]) expect(await codeOf(await stranger("POST", "/api/peer/pair", { code }, headers as Record<string, string>))).toBe("403 foreign-request");
    expect((await stateIn(await studio.ask("GET", "/api/peer")))?.guessesLeft).toBe(MOST_GUESSES);
  });
});

describe("a window that is paired", () => {
  it("reaches nothing but its round", async () => {
    const headers = await paired();
    const api = (await (await studio.ask("GET", "/openapi.json")).json()) as { paths: Record<string, Record<string, { security?: object[] }>> };
    const tried: string[] = [];
    for (const [path, methods] of Object.entries(api.paths)) {
      for (const [method, { security }] of Object.entries(methods)) {
        if (security !== undefined) continue; // those that ask for something else than the candidate's session
        const address = path.replace("{workspaceId}", id).replace("{paperId}", LOOP).replace("{answerId}", ANSWER).replaceAll(/\{\w+\}/g, randomUUID());
        const response = await stranger(method.toUpperCase(), address, method === "get" ? undefined : {}, headers);
        expect(await codeOf(response), `${method} ${address}`).toBe("401 not-signed-in");
        tried.push(path);
      }
    }
    expect(tried.length).toBeGreaterThan(40);
    const seen = await (await stranger("GET", "/api/peer/room", undefined, headers)).text();
    expect(seen).toContain("What did you fix?");
    expect(seen).not.toContain("second round");
    expect(seen).not.toMatch(/Slotboard and the registers/);
  });

  it.each(["/api/peer/room/../../workspaces", "/api/peer/room/%2e%2e/%2e%2e/workspaces", "/api/peer/room//workspaces", "/api/peer/roommate", "/api//peer/room", "/api/peer/room/"])("does not get around that by %s", async (path) => {
    const response = await stranger("GET", path, undefined, await paired());
    expect([401, 404]).toContain(response.status);
  });

  it("sees what is said, has the candidate's window ask, and is still in when it comes back", async () => {
    const headers = await paired();
    const look = async (): Promise<PeerRoom> => (await (await stranger("GET", "/api/peer/room", undefined, headers)).json()) as PeerRoom;
    expect(await look()).toMatchObject({ phase: "answering", question: ANSWER, saying: "In May", answer: null, compared: null });
    expect((await stranger("POST", "/api/peer/room/ask", { question: ANSWER, ask: { kind: "probe", criterion: null, text: "Whose yard was it?" } }, headers)).status).toBe(200);
    expect((await stranger("POST", "/api/peer/room/ask", { question: ROUND_TWO, ask: { kind: "next" } }, headers)).status).toBe(422);
    const [command] = (await stateIn(await studio.ask("GET", "/api/peer")))?.commands ?? [];
    expect(command).toEqual({ number: clock, question: ANSWER, ask: { kind: "probe", criterion: null, text: "Whose yard was it?" } });
    expect((await look()).waiting).toBe(1);
    expect((await stateIn(await studio.ask("GET", `/api/peer?took=${clock}`)))?.commands).toEqual([]);
    clock += 60_000;
    expect((await stateIn(await studio.ask("GET", "/api/peer")))?.silentFor).toBe(60);
    expect((await look()).pack.questions[0]?.id).toBe(ANSWER);
    expect((await stateIn(await studio.ask("GET", "/api/peer")))?.silentFor).toBe(0);
  });

  it("reads other words for the candidate's confidential terms, while they are written and in what is compared", async () => {
    const known = (await studio.store.listPapers(id)).find(({ kind }) => kind === "terms");
    const term = (words: string, standIn: string) => ({ term: words, standIn });
    const listed = await studio.ask("PUT", `/api/workspaces/${id}/papers/${known?.id ?? randomUUID()}`, { baseRevision: known?.revision ?? 0, kind: "terms", data: { terms: [term("Leeds", "a northern city"), term("vans", "vehicles")] } });
    expect(listed.status).toBe(200);
    const headers = await paired();
    const look = async (): Promise<PeerRoom> => (await (await stranger("GET", "/api/peer/room", undefined, headers)).json()) as PeerRoom;
    const began: LoopEvent = { kind: "round-began", at: 1 };
    await write(loopWith(began, { kind: "typed", at: 2, text: "In May our depot in Lee" }));
    expect(await look()).toMatchObject({ isReplaced: true, saying: "In May our depot in " });
    await write(loopWith(began, { kind: "typed", at: 2, text: "In May our depot in Leeds" }));
    expect((await look()).saying).toBe("In May our depot in a northern city");

    // the fact has another name there, and the candidate's window is told the one that it knows
    const [fact] = (await look()).pack.questions[0]?.facts ?? [];
    expect(fact).toEqual({ about: "vehicles", says: "About 40." });
    expect((await stranger("POST", "/api/peer/room/ask", { question: ANSWER, ask: { kind: "tell", about: "vans" } }, headers)).status).toBe(422);
    expect((await stranger("POST", "/api/peer/room/ask", { question: ANSWER, ask: { kind: "tell", about: "vehicles" } }, headers)).status).toBe(200);
    expect((await stateIn(await studio.ask("GET", "/api/peer")))?.commands).toMatchObject([{ ask: { kind: "tell", about: "vans" } }]);
    await write(loopWith(began, { kind: "asked", at: 2, text: "Asked aloud about vans", about: "vans", says: "About 40." }, { kind: "answered", at: 3, text: TEXT }, { kind: "probed", at: 4, criterion: null, text: "Why Leeds?", quote: "Leeds" }, { kind: "replied", at: 5, text: "Leeds was the only one by the river." }));
    expect(await look()).toMatchObject({ answer: TEXT.replace("Leeds", "a northern city").replace("vans", "vehicles"), told: ["vehicles"], probes: [{ text: "Why a northern city?", reply: "a northern city was the only one by the river." }] });

    await studio.ask("PUT", `/api/workspaces/${id}/answers/${ANSWER}`, { baseRevision: 0, writeId: randomUUID(), questionId: null, question: "What did you fix?", lens: "behavioural", text: TEXT });
    await studio.ask("PUT", `/api/answers/${ANSWER}/attempts/${ANSWER}`, { id: ANSWER, text: TEXT, thread: [], selfRating: null });
    await stranger("PUT", "/api/peer/room/sheet", { interviewer: "Bea", vote: "inclined", note: "", seconds: 300, answers: [{ id: ANSWER, verdicts: [{ id: "situation", says: "yes", words: "" }], note: "" }] }, headers);
    await stranger("POST", "/api/peer/room/done", undefined, headers);
    const text = await (await stranger("GET", "/api/peer/room", undefined, headers)).text();
    expect((JSON.parse(text) as PeerRoom).compared?.questions[0]?.rows.some(({ quote }) => quote !== null)).toBe(true);
    expect(text).not.toMatch(/Leeds|\bvans\b/);
  });

  it("reads nothing of what comes after its round, and nothing at all once it was ended", async () => {
    const headers = await paired();
    const ended = { kind: "round-ended", at: 4 } as const;
    await write(loopWith({ kind: "round-began", at: 1 }, { kind: "answered", at: 2, text: TEXT }, { kind: "question-done", at: 3 }, { kind: "question-done", at: 3 }, ended, { kind: "round-began", at: 5 }, { kind: "typed", at: 6, text: "What only the second interviewer hears" }));
    const response = await stranger("GET", "/api/peer/room", undefined, headers);
    const text = await response.text();
    expect(JSON.parse(text)).toMatchObject({ phase: "over", question: null, answer: null, saying: "", probes: [] });
    expect(text).not.toMatch(/only the second interviewer|second round/);
    await studio.ask("DELETE", "/api/peer", {});
    for (const [method, path] of ROOM) {
      const refused = await stranger(method, path, method === "GET" ? undefined : {}, headers);
      expect([refused.status, await refused.text()]).toEqual([401, expect.not.stringMatching(/fix|Leeds|Sample/i)]);
    }
  });

  it("hands its sheet over, and both compare; the sheet is not written afterwards", async () => {
    const headers = await paired();
    const draft: SheetDraft = { interviewer: "Bea", vote: "inclined", note: "", seconds: 300, answers: [{ id: ANSWER, verdicts: [{ id: "situation", says: "yes", words: "Leeds" }], note: "" }] };
    expect((await stranger("POST", "/api/peer/room/done", undefined, headers)).status).toBe(422);
    expect((await stranger("PUT", "/api/peer/room/sheet", { ...draft, answers: [{ id: ANSWER, verdicts: [{ id: "charm", says: "yes", words: "" }], note: "" }] }, headers)).status).toBe(422);
    expect((await stranger("PUT", "/api/peer/room/sheet", draft, headers)).status).toBe(200);
    await studio.ask("PUT", `/api/workspaces/${id}/answers/${ANSWER}`, { baseRevision: 0, writeId: randomUUID(), questionId: null, question: "What did you fix?", lens: "behavioural", text: TEXT });
    await studio.ask("PUT", `/api/answers/${ANSWER}/attempts/${ANSWER}`, { id: ANSWER, text: TEXT, thread: [], selfRating: null });
    expect((await stranger("POST", "/api/peer/room/done", undefined, headers)).status).toBe(200);
    await stranger("PUT", "/api/peer/room/sheet", { ...draft, vote: "strongly inclined" }, headers);
    const room = (await (await stranger("GET", "/api/peer/room", undefined, headers)).json()) as PeerRoom;
    expect(room.draft.vote).toBe("inclined");
    expect(room.compared?.questions[0]).toMatchObject({ id: ANSWER, isJoined: true });
    expect(room.compared?.questions[0]?.rows.find((row) => row.id === "situation")).toMatchObject({ interviewer: "yes", words: "Leeds", holds: true, state: "met", agrees: true });
    expect(room.compared?.rule).toMatch(/\w/);
    const sheet = (await stateIn(await studio.ask("GET", "/api/peer")))?.sheet ?? "";
    const paper = await studio.store.getPaper(id, sheet);
    expect(paper.kind === "interview-sheet" ? [paper.data.joined, paper.data.agreement?.both] : null).toEqual([{ [ANSWER]: ANSWER }, 1]);
  });

  it("is told where its browser carries the candidate's session, before and after the code", async () => {
    const { code } = await open();
    const before = async (Cookie: string): Promise<unknown> => ((await (await stranger("GET", "/api/peer/room", undefined, { Cookie })).json()) as { isCandidates?: boolean }).isCandidates;
    expect([await before(""), await before("inclined-peer-000000000000=x"), await before(studio.cookie)]).toEqual([undefined, undefined, true]);
    const own = cookieOf(await guess(code));
    expect([await before(own), await before(`${own}; ${studio.cookie}`)]).toEqual([false, true]);
    const answering = (await (await stranger("GET", "/api/peer/room/own", undefined, { Cookie: `${own}; ${studio.cookie}` })).json()) as PeerRoom;
    expect(answering.isCandidates).toBe(true);
  });

  it("does not write over a sheet that another window wrote meanwhile, and is told what is there now", async () => {
    const headers = await paired();
    const draft: SheetDraft = { interviewer: "Bea", vote: null, note: "", seconds: null, answers: [] };
    const put = (note: string, from: number) => stranger("PUT", `/api/peer/room/sheet?baseRevision=${from}`, { ...draft, note }, headers);
    expect(await (await put("one", 0)).json()).toEqual({ revision: 1 });
    const refused = await put("two", 0);
    expect([refused.status, await refused.json()]).toEqual([409, expect.objectContaining({ code: "stale-revision", current: { draft: { ...draft, note: "one" }, revision: 1 } })]);
    expect(await (await stranger("GET", "/api/peer/room", undefined, headers)).json()).toMatchObject({ revision: 1, draft: { note: "one" } });
    expect(await (await put("both", 1)).json()).toEqual({ revision: 2 });
    // with the roles swapped the same
    for (const [from, status] of [[0, 200], [0, 409], [1, 200]] as const) expect((await studio.ask("PUT", `/api/peer/interview/sheet?baseRevision=${from}`, draft)).status).toBe(status);
  });

  it("lets the candidate know what would be lost with it", async () => {
    const headers = await paired();
    const draft: SheetDraft = { interviewer: "Bea", vote: null, note: "", seconds: 30, answers: [] };
    const isSheetOpen = async () => (await stateIn(await studio.ask("GET", "/api/peer")))?.isSheetOpen;
    await stranger("PUT", "/api/peer/room/sheet", draft, headers);
    expect(await isSheetOpen()).toBe(false);
    await stranger("PUT", "/api/peer/room/sheet", { ...draft, vote: "inclined" }, headers);
    expect(await isSheetOpen()).toBe(true);
    await stranger("POST", "/api/peer/room/done", undefined, headers);
    expect(await isSheetOpen()).toBe(false);
  });

  it("is not broken off in a sentence when it answers: what is asked waits for its end, or for a pause", async () => {
    const headers = await paired();
    await stranger("POST", "/api/peer/room/swap", undefined, headers);
    const type = (text: string) => stranger("POST", "/api/peer/room/say", { kind: "typed", text }, headers);
    const own = async (): Promise<PeerRoom> => (await (await studio.ask("GET", "/api/peer/interview")).json()) as PeerRoom;
    const ask = (body: object) => studio.ask("POST", "/api/peer/interview/ask", { question: ANSWER, ask: body });
    await type("In May our depot fl");
    clock += 1_000;
    await ask({ kind: "probe", criterion: null, text: "Whose yard?" });
    expect(await own()).toMatchObject({ phase: "answering", waiting: 1, probes: [] });
    clock += 1_000;
    await type("In May our depot flooded.");
    clock += 1_000;
    expect(await own()).toMatchObject({ phase: "answering", waiting: 1 });
    clock += 1_000;
    expect(await own()).toMatchObject({ phase: "replying", waiting: 0, answer: "In May our depot flooded.", probes: [{ text: "Whose yard?", reply: null }] });
    await type("The foreman's and");
    await ask({ kind: "next" });
    expect((await own()).question).toBe(ANSWER);
    clock += 5_000;
    // asked in a pause, before the guest goes on: what comes then belongs to the next question
    await type("The foreman's and then");
    expect(await own()).toMatchObject({ question: LATER, phase: "answering", waiting: 0 });
  });

  it("answers with the roles swapped, and nothing of that is stored", async () => {
    const headers = await paired();
    expect((await stranger("POST", "/api/peer/room/say", { kind: "typed", text: "Too early" }, headers)).status).toBe(200);
    await stranger("POST", "/api/peer/room/swap", undefined, headers);
    expect((await stateIn(await studio.ask("GET", "/api/peer")))?.isSwapped).toBe(true);
    const own = async (): Promise<PeerRoom> => (await (await studio.ask("GET", "/api/peer/interview")).json()) as PeerRoom;
    expect(await own()).toMatchObject({ isSwapped: true, phase: "answering", question: ANSWER, saying: "" });
    const asked = { question: ANSWER, ask: { kind: "probe", criterion: null, text: "Whose yard?" } };
    expect((await studio.ask("POST", "/api/peer/interview/ask", asked)).status).toBe(422);
    await stranger("POST", "/api/peer/room/say", { kind: "typed", text: TEXT }, headers);
    clock += 2_000;
    expect((await studio.ask("POST", "/api/peer/interview/ask", asked)).status).toBe(200);
    await stranger("POST", "/api/peer/room/say", { kind: "done", text: "The foreman's, until June." }, headers);
    expect(await own()).toMatchObject({ phase: "listening", answer: TEXT, probes: [{ text: "Whose yard?", reply: "The foreman's, until June." }] });
    await studio.ask("POST", "/api/peer/interview/ask", { question: ANSWER, ask: { kind: "next" } });
    expect((await own()).question).toBe(LATER);
    const draft: SheetDraft = { interviewer: "Tamsin", vote: null, note: "", seconds: null, answers: [{ id: ANSWER, verdicts: [{ id: "situation", says: "yes", words: "" }], note: "" }] };
    expect((await studio.ask("PUT", "/api/peer/interview/sheet", draft)).status).toBe(200);
    const papers = async (): Promise<string> => JSON.stringify([await studio.store.listPapers(id), await studio.store.listAttemptsOfWorkspace(id)]);
    const before = await papers();
    expect((await studio.ask("POST", "/api/peer/interview/done", {})).status).toBe(200);
    const seen = (await (await stranger("GET", "/api/peer/room/own", undefined, headers)).json()) as PeerRoom;
    expect(seen.compared?.questions[0]?.rows.find((row) => row.id === "situation")).toMatchObject({ interviewer: "yes", holds: true });
    expect(await papers()).toBe(before);
    await studio.ask("POST", "/api/peer/swap", {});
    expect((await stateIn(await studio.ask("GET", "/api/peer")))?.isSwapped).toBe(false);
    // its last words were on their way, and are there when the roles are swapped again; nothing else is taken
    await stranger("POST", "/api/peer/room/say", { kind: "typed", text: "And the" }, headers);
    await stranger("POST", "/api/peer/room/say", { kind: "done", text: "And the drains" }, headers);
    expect(await own()).toMatchObject({ question: LATER, phase: "answering", saying: "And the" });
  });

  it("ends with it: by the candidate, by a new code, by the time", async () => {
    const headers = await paired();
    const isIn = async (): Promise<boolean> => (await stranger("GET", "/api/peer/room", undefined, headers)).status === 200;
    expect(await isIn()).toBe(true);
    await studio.ask("POST", "/api/peer/code", {});
    expect(await isIn()).toBe(false);
    const again = { Cookie: cookieOf(await guess((await stateIn(await studio.ask("GET", "/api/peer")))?.code ?? "")) };
    expect((await stranger("GET", "/api/peer/room", undefined, again)).status).toBe(200);
    await studio.ask("DELETE", "/api/peer", {});
    for (const [method, path] of ROOM) expect(await codeOf(await stranger(method, path, method === "GET" ? undefined : {}, again))).toBe("401 not-signed-in");
    const last = await paired();
    clock += 5 * 3_600_000;
    expect((await stranger("GET", "/api/peer/room", undefined, last)).status).toBe(401);
  });
});
