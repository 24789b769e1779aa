import { EMPTY_SHEET } from "@inclined/core/peer/fill-sheet";
import { blindSheet } from "@inclined/core/peer/blind-sheet";
import type { InterviewerPack } from "@inclined/core/schema/interviewer-pack";
import type { PeerRoom } from "@inclined/core/schema/peer-room";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { InterviewerDesk } from "../interviewer/interviewer-desk.tsx";
import { EndInterview } from "./end-interview.tsx";
import { joinedQuestions } from "./join-sheet.ts";
import { PeerCompared } from "./peer-compared.tsx";
import { SecondDevice } from "./second-device.tsx";

const [ONE, TWO] = ["11111111-1111-4111-8111-111111111111", "22222222-2222-4222-8222-222222222222"];
const question = (id: string, text: string) => ({ id, text, objective: "", lens: "behavioural" as const, reach: ["situation"], followUps: [], facts: [] });
const PACK: InterviewerPack = {
  format: "inclined-interviewer-pack", version: 1, id: ONE, madeAt: "2026-11-21T20:00:00.000Z", name: "Maya", sample: true, role: "pm", topic: "One", minutes: 9, closingMinutes: 0, principles: [], resume: null,
  questions: [question(ONE, "What did you fix?"), question(TWO, "And then?")], sheets: [blindSheet("behavioural")], checkSum: "0".repeat(64),
};
const SHEET = { ...EMPTY_SHEET, interviewer: "Bea", vote: "inclined" as const, note: "She told it well.", answers: [{ id: ONE, verdicts: [{ id: "situation", says: "yes" as const, words: "in Leeds" }], note: "Asked twice." }] };

it("marks the question that is open, and no other", () => {
  const shown = (open: string | null) => renderToStaticMarkup(createElement(InterviewerDesk, { pack: PACK, draft: EMPTY_SHEET, edit: () => undefined, live: open === null ? null : { question: open, part: null } }));
  expect(shown(TWO).match(/href="#question-(\S+)" aria-current="step"/)?.[1]).toBe(TWO);
  expect(shown(TWO).split("aria-current").length).toBe(2);
  expect(shown(null)).not.toContain("aria-current");
});

it("compares in the words that the candidate reads, with notes, quotations and the scorer's vote", () => {
  const row = { name: "x", kind: "criterion" as const, interviewer: "yes" as const, words: "in Leeds", quote: null, agrees: false };
  const compared: NonNullable<PeerRoom["compared"]> = { agreement: null, rule: "The rule would vote inclined.", questions: [{ id: ONE, isJoined: true, rows: [{ ...row, id: "situation", holds: false, state: "absent" }, { ...row, id: "own-action", holds: false, state: "contrary" }] }] };
  const text = renderToStaticMarkup(createElement(PeerCompared, { room: { pack: PACK, draft: SHEET, isSwapped: false } as PeerRoom, compared }));
  for (const words of ["Not found.", "The words say otherwise.", "“in Leeds”", "Asked twice.", "She told it well.", "The rule would vote inclined."]) expect(text).toContain(words);
  expect(text).not.toContain("<p>No.</p>");
});

it("keeps what an interviewer said of an answer that is not joined", () => {
  const [one, two] = joinedQuestions(PACK, SHEET, [], {});
  expect([one?.view, one?.rows, one?.alone, two?.alone]).toEqual([null, [], [{ id: "situation", says: "yes", words: "in Leeds", kind: "criterion" }], []]);
});

it("shows the door of a second device as long as it is open, also when somebody is in", () => {
  const device = { url: "https://192.168.1.7:4701/peer", fingerprint: "AB:CD" };
  for (const isPaired of [false, true]) {
    const text = renderToStaticMarkup(createElement(QueryClientProvider, { client: new QueryClient() }, createElement(SecondDevice, { device, isPaired, listen: () => undefined, stop: () => undefined })));
    for (const words of [device.url, device.fingerprint, "Listen for no other device"]) expect(text).toContain(words);
  }
});

it("ends at one press where nothing is lost", () => {
  expect(renderToStaticMarkup(createElement(EndInterview, { isSheetOpen: true, end: () => undefined }))).toContain("End it and close the second window");
});
