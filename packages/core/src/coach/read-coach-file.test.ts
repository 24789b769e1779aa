import { describe, expect, it } from "vitest";
import { assess } from "../assess.ts";
import type { CoachDeskPaper, CoachedAnswer, CoachFile } from "../schema/coach-file.ts";
import { sealed } from "./check-sum.ts";
import { makeCoachFile, makeCoachReply } from "./make-coach-file.ts";
import { readCoachFile, readCoachReply } from "./read-coach-file.ts";
import { scorerVote } from "./scorer-vote.ts";
import { sideBySide } from "./side-by-side.ts";

const [FILE, ANSWER, REPLY, OTHER] = ["1", "2", "3", "4"].map((digit) => `7f1c1b8e-6f0b-4f5c-9a57-0d9f6b3f8a7${digit}`) as [string, string, string, string];
const AT = "2026-11-21T20:00:00.000Z";
const question = "Tell me about a time you fixed something.";
const text = "In May last year our depot in Leeds flooded and 40 vans could not leave. I moved them to the rail yard within a day and cut late deliveries from 9% to 2% in three weeks. We now check the drains every month.";
const reply = "I asked the yard's foreman, and he gave us the west gate until June.";
const thread = [{ probe: "Whose yard was it?", reply }];
const assessment = assess({ id: ANSWER, lens: "behavioural", question, answer: text, thread });
const file = makeCoachFile({ id: FILE, madeAt: AT, name: "Ana", sample: false, book: { title: "The playbook", name: "Ana", madeOn: "2026-11-21", sections: [] }, answers: [{ id: ANSWER, questionId: null, question, lens: "behavioural", text, thread, finishedAt: AT, assessment }] });
const words = (quote: string, of = text) => ({ start: of.indexOf(quote), end: of.indexOf(quote) + quote.length, quote });
const desk: CoachDeskPaper = {
  original: OTHER, file: FILE, checkSum: file.checkSum, madeAt: AT, name: "Ana", reply: REPLY, coach: " Bea ", drill: { id: "two-minute-story", why: "Begin with the vans." }, note: "",
  answers: [
    { id: ANSWER, vote: "inclined", note: "", passages: [{ words: { ...words("west gate", reply), turn: 0 }, note: "Say who paid." }], marks: [{ criterion: "quantified-result", verdict: "does-not-hold", words: null, why: "No base." }, { criterion: "trade-off", verdict: "holds", words: words("We now check the drains"), why: "It cost them a day." }] },
  ],
};
const written = makeCoachReply(desk, AT);
const open = (value: object, known: CoachFile | null = file) => readCoachReply(JSON.stringify(value), (id) => (known?.id === id ? known : null));
/** With a check sum that fits, as somebody would make who knows how. */
const forged = (change: (said: CoachedAnswer) => CoachedAnswer[]) => sealed({ ...structuredClone(written), answers: written.answers.flatMap(change), checkSum: "" });

describe("a file for a coach", () => {
  it("is read as it was made, and the reply to it as it was written", () => {
    expect(readCoachFile(JSON.stringify(file, null, 2))).toEqual({ content: JSON.parse(JSON.stringify(file)) });
    expect(open(written)).toEqual({ content: JSON.parse(JSON.stringify(written)) });
    expect(written.coach).toBe("Bea");
  });

  it.each([
    ["one letter is another", JSON.stringify(file).replace("flooded", "floodeD"), /check sum does not fit/],
    ["it is cut off", JSON.stringify(file).slice(0, 900), /incomplete: its end is missing. Nothing was kept. Ask for the file once more/],
    ["it is cut off and indented", JSON.stringify(file, null, 2).slice(0, 900), /incomplete/],
    ["it is no JSON", "Dear coach, see below.", /no file of ours/],
    ["it is a reply", JSON.stringify(written), /coach's reply/],
    ["it is newer", JSON.stringify({ ...file, version: 2 }), /newer Inclined/],
    ["it is something else", "[]", /no file of ours/],
    ["it is very deep", `{"format":"inclined-coach-file","version":1,"book":${"[".repeat(100_000)}${"]".repeat(100_000)}}`, /damaged|check sum/],
    ["it has a member more", JSON.stringify(sealed({ ...file, run: "alert(1)" })), /expected form/],
    ["its evidence stands elsewhere", JSON.stringify(sealed({ ...file, answers: file.answers.map((one) => ({ ...one, text: ` ${one.text}` })) })), /does not stand in its words/],
    ["it is too large", " ".repeat(2_800_001), /larger/],
  ])("is refused in a sentence where %s", (_name, given, why) => {
    expect(readCoachFile(given)).toEqual({ fault: expect.stringMatching(why) as string });
  });
});

describe("a coach's reply", () => {
  it.each([
    ["of another candidate", () => open(written, null), /not saved for a coach here/],
    ["to a file that was changed", () => open(written, { ...file, checkSum: "0".repeat(64) }), /changed on its way/],
    ["changed on its way", () => open({ ...written, note: "Hired!" }), /check sum/],
    ["about a strange answer", () => open(forged((said) => [{ ...said, id: OTHER }])), /an answer that is not in the file/],
    ["about a strange criterion", () => open(forged((said) => [{ ...said, marks: said.marks.map((mark) => ({ ...mark, criterion: "charm" })) }])), /“charm”, which is not judged/],
    ["with words that were not said", () => open(forged((said) => [{ ...said, passages: [{ words: { start: 0, end: 3, quote: "Out", turn: 0 }, note: "" }] }])), /do not stand there: “Out”/],
    ["cut off", () => readCoachReply(JSON.stringify(written).slice(0, -200), () => file), /incomplete: its end is missing/],
    ["without a reason", () => open(forged((said) => [{ ...said, marks: said.marks.map((mark) => ({ ...mark, why: "" })) }])), /expected form/],
    ["that says one answer twice", () => open(forged((said) => [said, said])), /twice/],
  ])("%s is refused in a sentence", (_name, read, why) => {
    expect(read()).toEqual({ fault: expect.stringMatching(why) as string });
  });

  it("stands beside the scorer's verdicts, criterion by criterion, and over none", () => {
    const rows = sideBySide(assessment, written.answers[0] ?? null);
    expect(rows.filter(({ kind }) => kind === "criterion").map(({ id }) => id)).toEqual(assessment.criteria.map(({ id }) => id));
    expect(rows.find(({ id }) => id === "quantified-result")).toMatchObject({ scorer: { holds: true }, coach: { holds: false, quote: null, why: "No base." }, agrees: false });
    expect(rows.find(({ id }) => id === "trade-off")).toMatchObject({ scorer: { holds: false }, coach: { holds: true, quote: "We now check the drains" }, agrees: false });
    expect(rows.find(({ id }) => id === "situation")?.agrees ?? null).toBeNull();
    expect(sideBySide(assessment, null).every(({ coach }) => coach === null)).toBe(true);
  });

  it("has the vote that the rule gives the same answer beside its own", () => {
    const [answer] = file.answers;
    expect(answer === undefined ? null : scorerVote(answer, null).because).toMatch(/^(?:Strongly i|I|Not i|Strongly not i)nclined: /);
  });
});
