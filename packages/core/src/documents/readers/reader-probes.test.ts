import { describe, expect, it } from "vitest";
import { assessDocument } from "../assess-document.ts";
import { readPage } from "../page.ts";
import { openSpots } from "./open-spots.ts";
import { readDocument } from "./read-document.ts";
import { askOfNumber } from "./reader-probes.ts";

const PAPER = {
  headline: "# Loan-by-Post lends people a working hearing aid while theirs is repaired",
  problem: "People in Yorkshire went without a hearing aid while theirs was repaired.",
  solution: "The clinic lends a device and sends it by post.",
  benefits: "- You pay nothing.",
  launch: "We launch in Leeds.",
  faq: "**Why now?**\nThe models can be set from a file.",
};
/** Every question that a paper draws, with the words it quotes, where one of its parts is another. */
const questionsOn = (parts: Partial<typeof PAPER>): string[] => {
  const { headline, problem, solution, benefits, launch, faq } = { ...PAPER, ...parts };
  const text = `${headline}\n\n## The problem\n\n${problem}\n\n## The solution\n\n${solution}\n\n## What customers get\n\n${benefits}\n\n## Launch\n\n${launch}\n\n## FAQ\n\n${faq}\n`;
  return readDocument({ check: assessDocument({ id: null, kind: "pr-faq", document: text }), text, role: "tpm" }).flatMap(({ probes }) => probes.map((probe) => probe.text));
};
const about = (words: string, parts: Partial<typeof PAPER>): string[] => questionsOn(parts).filter((each) => each.includes(words));

describe("a reader", () => {
  it.each([
    ["38 % of them", "Who are the others", { problem: "In a survey by the Royal National Institute for Deaf People (2024), 38 % of them said that they had stopped answering the telephone during that time." }],
    ["The NHS contract caps", "What decides that date", { launch: "We launch on 3 May 2027 in Leeds. The NHS contract caps our spending at £410,000 until 31 March 2028, and the Medical Devices Regulations require every loan device to be traceable." }],
    ["Royal Mail confirmed", "What have you tested at that size", { faq: "**Can the post cope?**\nRoyal Mail confirmed and tested 400 boxes a day." }],
  ] as const)("of “%s” does not ask what it says: %s", (words, question, parts) => {
    expect(about(words, parts).filter((each) => each.includes(question))).toEqual([]);
  });

  it.each([
    ["38 % of the boxes", "Who are the others", { benefits: "- 38 % of the boxes arrive on the same day." }],
    ["The NHS contract caps", "How close to that limit do you come", { launch: "We launch on 3 May 2027 in Leeds. The NHS contract caps our spending at £410,000 until 31 March 2028, and the Medical Devices Regulations require every loan device to be traceable." }],
  ] as const)("of “%s” asks: %s", (words, question, parts) => {
    expect(about(words, parts).join(" ")).toContain(question);
  });

  it.each([
    ["data", "money", "It costs £640,000 a year altogether.", "What is the unit price in that"],
    ["data", "money", "Each loan costs £6.40 in postage and £11 in staff time.", "Where does that price come from"],
    ["data", "money", "The devices cost £118 each by the supplier's quote.", "What becomes of that sum"],
    ["data", "duration", "Drivers wait 90 minutes.", "Is that a median or a mean"],
    ["data", "duration", "They went without one for a median of 16 days.", "What of the slowest tenth"],
    ["data", "share", "38 % of them said that they had stopped.", "How many were asked"],
    ["data", "count", "61,000 people sent one in.", "How was that counted"],
    ["data", "count", "61,000 people sent one in, according to the repair register.", "left out of that count"],
    ["execution", "count", "235 boxes leave per working day.", "What have you tested at that size"],
    ["execution", "count", "In a dry run 120 boxes left in a day.", "What breaks first above that"],
    ["customer-empathy", "count", "61,000 people sent one in.", "Which of them did you talk to"],
    ["customer-empathy", "count", "You save two trips of the 14.", "What does that mean for one customer"],
    ["customer-empathy", "money", "You pay £4 instead of £9.", "What does a customer say"],
  ] as const)("%s, of %s in “%s”: %s", (reader, kind, sentence, question) => {
    expect(askOfNumber(reader, kind, readPage(sentence), { start: 0, end: sentence.length })).toContain(question);
  });

  it.each([
    ["effect-alone", "Waiting dropped, and drivers are happier.", true],
    ["effect-alone", "The shift would bring the median from 16 to 9 days. A loan brings it to 2, so we dropped the shift.", false],
    ["effect-alone", "The sample was small, and the second one was no better.", false],
    ["effect-alone", "Waiting fell from 40 to 20 minutes. Complaints dropped by 4 a week after that.", false],
    ["number-alone", "I counted 61 wrong parcels on that night.", true],
    ["number-alone", "The programme moved the diary of 14 hearing clinics to another system.", false],
    ["promise", "A device comes within 24 hours of the report.", true],
    ["promise", "Anyone who reports it before 3 p.m. gets another by post.", false],
  ] as const)("%s is open in “%s”: %s", (kind, text, isOpen) => {
    expect(openSpots(readPage(text), [{ start: 0, end: text.length }]).some((spot) => spot.kind === kind)).toBe(isOpen);
  });
});
