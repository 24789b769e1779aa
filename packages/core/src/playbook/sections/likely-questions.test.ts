import { describe, expect, it } from "vitest";
import type { Question } from "../../schema/question.ts";
import { likelyQuestions } from "../likely.ts";
import { smallInput, wordsOf } from "../testing/small-book.ts";
import { likelyQuestionsSection } from "./likely-questions.ts";

const idsOf = (input: ReturnType<typeof smallInput>): string[][] => likelyQuestions(input).map(({ likely }) => likely.map(({ question }) => question.id));

describe("the likely questions", () => {
  const input = smallInput();
  const section = likelyQuestionsSection(input);
  const words = section === null ? [] : wordsOf(section);

  it("are those of the rounds, none twice, with the story or the answer that there is for them", () => {
    expect(idsOf(input)).toEqual([["delivered", "felt"], ["which-one", "other-one"]]);
    expect(words).toContain("Tell: Vans out of the flood");
    expect(words.find((each) => each.startsWith("Answer 1, 3 of 3."))).toMatch(/slow/);
    expect(words).toContain("As in: Answer 1");
    expect(words).toContain("To learn: Whether felt is heard, at least 4 times. Then: And felt?");
  });

  it("come first where the posting leans on their principle or the studio suggests them", () => {
    const posting = { principles: [{ id: "customer-obsession", evidence: [] }], requirements: [] } as unknown as NonNullable<typeof input.posting>;
    expect(idsOf({ ...input, posting })[0]).toEqual(["felt", "delivered"]);
    const other = input.questions?.find(({ id }) => id === "other-one");
    const suggestions = other === undefined ? [] : [{ need: "criterion" as const, question: other, why: "So." }];
    expect(idsOf({ ...input, suggestions })[1]).toEqual(["other-one", "which-one"]);
  });

  it("are sixteen at most, whatever there is to choose from", () => {
    const many = Array.from({ length: 60 }, (_, at): Question[] => (input.questions ?? []).map((one) => ({ ...one, id: `${one.id}-${at}`, text: `${one.text} ${at}` }))).flat();
    expect(idsOf({ ...input, questions: many }).flat().length).toBeLessThanOrEqual(16);
  });

  it("end with what the posting asks for and the résumé does not show", () => {
    const requirement = { id: "r", text: "5 years of programmes", kind: "basic" as const, start: 0, end: 21 };
    const posting = { principles: [], requirements: [requirement] } as unknown as NonNullable<typeof input.posting>;
    const asked = likelyQuestionsSection({ ...input, posting, match: { requirements: [{ id: "r", status: "not-shown", claims: [], evidence: [] }] } });
    expect(asked === null ? [] : wordsOf(asked).at(-1)).toBe("5 years of programmes Asked: Which roles do you count towards the 5 years, and what did you answer for in each?");
  });

  it("are not there where no questions are given", () => {
    expect(likelyQuestionsSection(smallInput({ questions: [] }))).toBeNull();
  });
});
