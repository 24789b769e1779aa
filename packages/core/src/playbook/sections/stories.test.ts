import { describe, expect, it } from "vitest";
import { hear } from "../../debrief/hear.ts";
import { smallInput, tablesOf, wordsOf } from "../testing/small-book.ts";
import { otherNumbers, storiesSection, wordsOfNumber } from "./stories.ts";

describe("the stories", () => {
  const input = smallInput();
  const section = storiesSection(input);

  it("stand in the order of the loop, each with its own heading to point at, and with their origin said once", () => {
    const headings = section.blocks.flatMap((block) => (block.kind === "heading" && block.id !== undefined ? [block.id] : []));
    expect(headings).toEqual(["story-s1", "story-s2"]);
    const quotations = section.blocks.filter((block) => block.kind === "quotation");
    expect(quotations.length).toBe(8);
    for (const one of quotations) expect(one).toMatchObject({ isUnderOrigin: true, origin: expect.stringMatching(/^Story: /) });
    expect(wordsOf(section)).toContain("Kestrel, 2024. Behavioural, 3 of 3. Told to hiring manager: Deliver Results.");
  });

  it("have each number with its words and where it is from", () => {
    const numbers = tablesOf(section).find(({ head }) => head[0] === "Number");
    expect(numbers?.rows).toContainEqual(["9%", "… deliveries fell from 9% to 2% in three weeks.", "résumé"]);
    expect(numbers?.rows).toContainEqual(["40", "… in Leeds flooded and 40 vans could not leave.", "not confirmed yet"]);
  });

  it("show a number where it is one, and count those that only name something", () => {
    const text = "By Friday number 12 three boxes were open. Then I counted 12 people in 2024, and 12 of the 40 stayed.";
    expect(wordsOfNumber({ quote: "12 people" }, text)).toContain("Then I counted 12 people");
    expect(wordsOfNumber({ quote: "40" }, text)).toContain("of the 40 stayed");
    expect(otherNumbers(text)).toEqual(["12", "2024"]);
  });

  it("set the words that answer beside what is asked about, and the question once for all", () => {
    const expected = tablesOf(section).find(({ head }) => head[0] === "Asked on");
    expect(expected?.rows.find(([name]) => name === "Trade-off")?.[1]).toMatch(/^We dropped the Sunday tours/);
    const asked = tablesOf(section).find(({ head }) => head[1] === "Asked");
    expect(asked?.rows.find(([name]) => name === "Trade-off")?.[1]).toBe("What did you give up for that?");
    expect(new Set(asked?.rows.map(([, question]) => question)).size).toBe(asked?.rows.length);
  });

  it("say what strong looks like once for each criterion, and afterwards where it stands", () => {
    const [, thin] = input.stories;
    const again = storiesSection({ ...input, stories: thin === undefined ? [] : [thin, { ...thin, id: "s3", data: { ...thin.data, title: "Another thin one" } }] });
    const words = wordsOf(again);
    expect(words.filter((each) => each.startsWith("Strong: One occasion"))).toHaveLength(1);
    expect(words).toContain("Specific situation, under A thin one");
  });

  it("show the words of an answer that tells the story and has what it lacks; lines to write on where none has", () => {
    const [story] = input.stories;
    const told = "In May last year our depot in Leeds flooded and 40 vans could not leave. Families waited for their insulin. I called the rail yard, rented its ramp for the night, rewrote the routes and rang every driver. We dropped the Sunday tours to make the Monday ones. On the Friday I took the risk to our operations director, who could decide it, and she gave us the ramp. Late deliveries fell from 9% to 2% in three weeks. We now check the drains every month.";
    const answer = hear({ id: "a9", question: "Tell me about a flood.", text: told, thread: [], reach: null }, "behavioural");
    const escalation = answer.behavioural.criteria.find(({ id }) => id === "escalation");
    expect(escalation?.met).toBe(true);
    const words = wordsOf(storiesSection({ ...input, stories: story === undefined ? [] : [story], answers: [answer] }));
    expect(words).toContain(`Answer 1: ${escalation?.evidence[0]?.quote ?? ""}`);
    expect(section.blocks.some(({ kind }) => kind === "lines")).toBe(true);
  });
});
