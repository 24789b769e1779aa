import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assess } from "../assess.ts";
import { sealed } from "../coach/check-sum.ts";
import type { PlannedRound } from "../schema/loop.ts";
import type { InterviewerPack } from "../schema/interviewer-pack.ts";
import type { SheetAnswer, SheetDraft } from "../schema/interview-sheet.ts";
import { agreementInWords, agreementOf, LEAST_FOR_KAPPA, type PeerRow, peerRows } from "./agreement.ts";
import { EMPTY_SHEET, lackingIn, makeInterviewSheet, sheetAnswerOf, withSheetAnswer, withVerdict } from "./fill-sheet.ts";
import { makeInterviewerPack } from "./make-interviewer-pack.ts";
import { readInterviewerPack, readInterviewSheet } from "./read-pack.ts";

const [WORKSPACE, PACK, ANSWER, SHEET, OTHER] = ["1", "2", "3", "4", "5"].map((digit) => `7f1c1b8e-6f0b-4f5c-9a57-0d9f6b3f8a7${digit}`) as [string, string, string, string, string];
const AT = "2026-11-21T20:00:00.000Z";
const ROUND: PlannedRound = {
  id: "one", role: "pm", topic: "Delivery", lens: "behavioural", minutes: 45, closingMinutes: 5, principles: [], manner: "neutral",
  questions: [{ id: "nearly", answer: ANSWER, text: "Tell me about a time you fixed something.", objective: "", lens: "behavioural", isScored: true, reach: ["situation"], followUps: [], principle: null, facts: [] }],
};
const { pack } = makeInterviewerPack([], ROUND, { workspaceId: WORKSPACE, name: "Ana", sample: false, id: PACK, madeAt: AT });
const draft: SheetDraft = {
  interviewer: " Bea ", vote: "inclined", note: "Well told.", seconds: 600,
  answers: [{ id: ANSWER, verdicts: [{ id: "situation", says: "yes", words: "depot in Leeds" }, { id: "trade-off", says: "yes", words: "" }, { id: "customer", says: "not-heard", words: "" }, { id: "we-only", says: "no", words: "" }], note: "" }],
};
const sheet = makeInterviewSheet(draft, pack, { id: SHEET, writtenAt: AT });
const open = (value: object, known: InterviewerPack | null = pack) => readInterviewSheet(JSON.stringify(value), (id) => (known?.id === id ? known : null));
/** With a check sum that fits, as somebody would make who knows how. */
const forged = (change: (said: SheetAnswer) => SheetAnswer[]) => sealed({ ...structuredClone(sheet), answers: sheet.answers.flatMap(change), checkSum: "" });

describe("a sheet", () => {
  it("is filled line by line, taken back, and read as it was saved", () => {
    const once = withVerdict(sheetAnswerOf([], ANSWER), "situation", { says: "yes", words: "Leeds" });
    expect(withVerdict(once, "situation", { says: "no", words: "" }).verdicts).toEqual([{ id: "situation", says: "no", words: "" }]);
    expect(withVerdict(once, "situation", null).verdicts).toEqual([]);
    expect(withSheetAnswer([once], { ...once, note: "x" })).toEqual([{ ...once, note: "x" }]);
    expect([lackingIn(EMPTY_SHEET), lackingIn({ ...EMPTY_SHEET, interviewer: "Bea" }), lackingIn(draft)]).toEqual(["Say who you are first.", "Say something of an answer first, or vote.", null]);
    expect(open(sheet)).toEqual({ content: JSON.parse(JSON.stringify(sheet)) });
    expect(sheet.interviewer).toBe("Bea");
  });

  it.each([
    ["of another candidate", () => open(sheet, null), /was not saved here/],
    ["for a pack that was changed", () => open(sheet, { ...pack, checkSum: "0".repeat(64) }), /changed on its way/],
    ["changed on its way", () => open({ ...sheet, vote: "strongly inclined" }), /check sum/],
    ["about a strange question", () => open(forged((said) => [{ ...said, id: OTHER }])), /a question that is not in the pack/],
    ["about a strange criterion", () => open(forged((said) => [{ ...said, verdicts: [{ id: "charm", says: "yes", words: "" }] }])), /“charm”, which is not on it/],
    ["that judges one line twice", () => open(forged((said) => [{ ...said, verdicts: [...said.verdicts, ...said.verdicts] }])), /one criterion twice/],
    ["that says one question twice", () => open(forged((said) => [said, said])), /twice/],
    ["with another verdict", () => open(forged((said) => [{ ...said, verdicts: [{ id: "situation", says: "maybe" as "yes", words: "" }] }])), /expected form/],
    ["cut off", () => readInterviewSheet(JSON.stringify(sheet).slice(0, -90), () => pack), /incomplete: its end is missing/],
    ["that is a pack", () => open(pack), /an interviewer pack, not a filled sheet/],
    ["that is newer", () => open({ ...sheet, version: 2 }), /newer Inclined/],
    ["that is none", () => open([]), /no file of ours/],
  ])("%s is refused in a sentence", (_name, read, why) => {
    expect(read()).toEqual({ fault: expect.stringMatching(why) as string });
  });

  /** Every place in a value, as a path. */
  const placesIn = (value: unknown, path: string[] = []): string[][] =>
    value !== null && typeof value === "object" ? [path, ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...path, key]))].filter((one) => one.length > 0) : [path];
  const changedAt = (path: readonly string[], change: (owner: Record<string, unknown>, key: string) => void): object => {
    const copy = structuredClone(sheet) as unknown as Record<string, unknown>;
    const owner = path.slice(0, -1).reduce((inner, key) => inner[key] as Record<string, unknown>, copy);
    change(owner, path.at(-1) ?? "");
    return copy;
  };
  const other = (value: unknown): unknown =>
    typeof value === "string" ? `${value}x` : typeof value === "number" ? value + 1 : value === null ? 1 : Array.isArray(value) ? value.slice(1) : {};

  it.each(placesIn(sheet).map((path) => [path.join("."), path] as const))("that was tampered with at %s is refused, whatever was done there", (_place, path) => {
    const ways: ((owner: Record<string, unknown>, key: string) => void)[] = [
      (owner, key) => (owner[key] = other(owner[key])),
      (owner, key) => (Array.isArray(owner) ? void owner.splice(Number(key), 1) : delete owner[key]),
      (owner, key) => (owner[key] = JSON.parse('{"__proto__":{"polluted":true}}') as unknown),
    ];
    for (const way of ways) expect(open(changedAt(path, way))).toEqual({ fault: expect.stringMatching(/Nothing was kept|Bring this studio up to date|no file of ours/) as string });
  });

  it.each([
    ["its pack", ["pack"], OTHER, /not saved here/],
    ["the pack's check sum", ["packCheckSum"], "0".repeat(64), /changed on its way/],
    ["a question", ["answers", "0", "id"], OTHER, /not in the pack/],
    ["a criterion", ["answers", "0", "verdicts", "0", "id"], "charm", /not on it/],
    ["a verdict", ["answers", "0", "verdicts", "0", "says"], "perhaps", /expected form/],
    ["a vote", ["vote"], "hired", /expected form/],
    ["the seconds", ["seconds"], -1, /expected form/],
    ["its moment", ["writtenAt"], "yesterday", /expected form/],
    ["its id", ["id"], "../../etc", /expected form/],
    ["a note of a megabyte", ["note"], "x".repeat(1_000_000), /Nothing was kept/],
  ] as const)("that was forged with a check sum that fits, in %s, is refused all the same", (_name, path, value, why) => {
    const forgery = sealed({ ...(changedAt(path, (owner, key) => (owner[key] = value)) as typeof sheet), checkSum: "" });
    expect(open(forgery)).toEqual({ fault: expect.stringMatching(why) as string });
  });

  it.each([
    ["changed", JSON.stringify(pack).replace("fixed", "broke"), /check sum/],
    ["that is a sheet", JSON.stringify(sheet), /This is a filled sheet/],
    ["that asks twice", JSON.stringify(sealed({ ...pack, questions: [...pack.questions, ...pack.questions], checkSum: "" })), /one question twice/],
    ["without its sheet", JSON.stringify(sealed({ ...pack, questions: pack.questions.map((one) => ({ ...one, lens: "push-back" as const })), checkSum: "" })), /no sheet for one/],
    ["with a member more", JSON.stringify(sealed({ ...pack, run: "alert(1)" })), /expected form/],
  ])("a pack %s is refused in a sentence", (_name, given, why) => {
    expect(readInterviewerPack(given)).toEqual({ fault: expect.stringMatching(why) as string });
  });
});

describe("interviewer and scorer side by side", () => {
  const text = "In May last year our depot in Leeds flooded and 40 vans could not leave. I moved them to the rail yard within a day and cut late deliveries from 9% to 2% in three weeks.";
  const assessment = assess({ id: ANSWER, lens: "behavioural", question: "Tell me about a time you fixed something.", answer: text, thread: [] });

  it("has every criterion in order; not heard is no verdict", () => {
    const [answer] = sheet.answers;
    const rows = peerRows(assessment, answer ?? { verdicts: [] });
    expect(rows.filter(({ kind }) => kind === "criterion").map(({ id }) => id)).toEqual(assessment.criteria.map(({ id }) => id));
    expect(rows.find(({ id }) => id === "situation")).toMatchObject({ interviewer: { says: "yes", words: "depot in Leeds" }, agrees: true });
    expect(rows.find(({ id }) => id === "trade-off")?.agrees).toBe(false);
    expect(rows.find(({ id }) => id === "customer")).toMatchObject({ interviewer: { says: "not-heard" }, agrees: null });
    expect(rows.find(({ id }) => id === "we-only")).toMatchObject({ kind: "flag", agrees: true });
    expect(rows.find(({ id }) => id === "mechanism")).toMatchObject({ interviewer: null, agrees: null });
    expect(agreementOf(rows)).toEqual({ both: 3, same: 2, kappa: null });
    expect(agreementInWords(agreementOf(rows))).toBe("The same on 2 of 3 criteria and faults (67%). No kappa is given below 10 verdicts.");
  });

  it("is compared with nothing that was not assessed", () => {
    const short = assess({ id: ANSWER, lens: "behavioural", question: "Tell me about a time you fixed something.", answer: "We shipped it.", thread: [] });
    expect(agreementInWords(agreementOf(peerRows(short, sheet.answers[0] ?? { verdicts: [] })))).toMatch(/^Nothing can be compared yet/);
  });

  const row = (theirs: boolean, ours: boolean): PeerRow => ({ id: "x", kind: "criterion", interviewer: { says: theirs ? "yes" : "no", words: "" }, scorer: { holds: ours, state: ours ? "met" : "absent", quote: null }, agrees: theirs === ours });
  const rowsOf = (...counts: [number, boolean, boolean][]): PeerRow[] => counts.flatMap(([times, theirs, ours]) => Array.from({ length: times }, () => row(theirs, ours)));

  it("gives Cohen's kappa as its books do", () => {
    // 20 both yes, 5 only theirs, 10 only ours, 15 both no: 0.7 observed, 0.5 by chance
    expect(agreementOf(rowsOf([20, true, true], [5, true, false], [10, false, true], [15, false, false]))).toEqual({ both: 50, same: 35, kappa: 0.4 });
    expect(agreementOf(rowsOf([5, true, true], [5, false, false])).kappa).toBe(1);
    expect(agreementOf(rowsOf([10, true, true])).kappa).toBeNull();
    expect(agreementInWords(agreementOf(rowsOf([10, true, true])))).toMatch(/100%\)\. No kappa can be given/);
  });

  it("gives none below ten verdicts, and never one outside of -1 to 1", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.boolean(), fc.boolean()), { maxLength: 40 }), (pairs) => {
        const { both, same, kappa } = agreementOf(pairs.map(([theirs, ours]) => row(theirs, ours)));
        expect([both, same]).toEqual([pairs.length, pairs.filter(([theirs, ours]) => theirs === ours).length]);
        if (kappa === null) return;
        expect(both).toBeGreaterThanOrEqual(LEAST_FOR_KAPPA);
        expect(Math.abs(kappa)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
