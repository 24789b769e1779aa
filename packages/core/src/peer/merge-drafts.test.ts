import { describe, expect, it } from "vitest";
import type { SheetDraft } from "../schema/interview-sheet.ts";
import { EMPTY_SHEET, sheetAnswerOf, withSheetAnswer, withVerdict } from "./fill-sheet.ts";
import { mergeDrafts } from "./merge-drafts.ts";

const ONE = "11111111-1111-4111-8111-111111111111";
const TWO = "22222222-2222-4222-8222-222222222222";
const judged = (draft: SheetDraft, id: string, line: string, says: "yes" | "no" | null, words = ""): SheetDraft => ({ ...draft, answers: withSheetAnswer(draft.answers, withVerdict(sheetAnswerOf(draft.answers, id), line, says === null ? null : { says, words })) });
const noted = (draft: SheetDraft, id: string, note: string): SheetDraft => ({ ...draft, answers: withSheetAnswer(draft.answers, { ...sheetAnswerOf(draft.answers, id), note }) });
const BASE: SheetDraft = judged({ ...EMPTY_SHEET, interviewer: "Bea" }, ONE, "situation", "yes", "Leeds");

describe("mergeDrafts", () => {
  it("takes each line, note and vote from the window that changed it", () => {
    const mine = noted({ ...judged(BASE, ONE, "own-action", "no"), vote: "inclined" }, TWO, "Asked twice.");
    const theirs = { ...judged(judged(BASE, TWO, "situation", "yes"), ONE, "situation", null), note: "She was calm." };
    const { draft, lost } = mergeDrafts(BASE, mine, theirs);
    expect(lost).toEqual([]);
    expect([draft.interviewer, draft.vote, draft.note]).toEqual(["Bea", "inclined", "She was calm."]);
    // what the other window took back is not brought in again
    expect(sheetAnswerOf(draft.answers, ONE).verdicts).toEqual([{ id: "own-action", says: "no", words: "" }]);
    expect(sheetAnswerOf(draft.answers, TWO)).toEqual({ id: TWO, verdicts: [{ id: "situation", says: "yes", words: "" }], note: "Asked twice." });
  });

  it.each([
    ["a note", noted(BASE, ONE, "Mine"), noted(BASE, ONE, "Theirs"), ["Mine"]],
    ["a verdict", judged(BASE, ONE, "situation", "no"), judged(BASE, ONE, "situation", "yes", "Hull"), ["No"]],
    ["a verdict with words", judged(BASE, ONE, "situation", "yes", "York"), judged(BASE, ONE, "situation", "yes", "Hull"), ["Yes: York"]],
    ["the vote", { ...BASE, vote: "inclined" as const }, { ...BASE, vote: "not inclined" as const }, ["inclined"]],
    ["a note that was emptied here", { ...BASE, interviewer: "" }, { ...BASE, interviewer: "Beatrix" }, []],
  ])("lets the studio's stand where both changed %s, and gives back what was written here", (_, mine, theirs, lost) => {
    expect(mergeDrafts(BASE, mine, theirs)).toEqual({ draft: theirs, lost });
  });

  it("changes nothing where one window changed nothing, and lets the clock only go on", () => {
    const theirs = { ...noted(BASE, TWO, "New"), seconds: 30 };
    expect(mergeDrafts(BASE, BASE, theirs).draft).toEqual(theirs);
    expect(mergeDrafts(BASE, { ...BASE, seconds: 45 }, theirs).draft.seconds).toBe(45);
    expect(mergeDrafts(BASE, { ...BASE, seconds: 15 }, theirs).draft.seconds).toBe(30);
  });
});
