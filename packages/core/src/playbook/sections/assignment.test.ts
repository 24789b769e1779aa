import { describe, expect, it } from "vitest";
import { smallInput, tablesOf, wordsOf } from "../testing/small-book.ts";
import { placesInLoop } from "../told-stories.ts";
import { assignmentSection } from "./assignment.ts";

describe("which story for whom", () => {
  const section = assignmentSection(smallInput());

  it("lays the stories out with the words that show the principle, and says where it is told elsewhere, to the same interviewer, too", () => {
    const rows = tablesOf(section)[0]?.rows ?? [];
    expect(rows.map(([principle, story]) => [principle, story])).toEqual([["Deliver Results", "Vans out of the flood"], ["Customer Obsession", "Vans out of the flood, told elsewhere"]]);
    expect(wordsOf(section)[0]).not.toContain("No story is told twice");
    expect(wordsOf(section)[0]).toContain("no story of their own is left, first or as another example: 1.");
    expect(wordsOf(section).some((words) => words.includes("no other layout of these stories is worth more"))).toBe(true);
  });

  it("gives an interviewer without a story of their own the one that another hears, and says so", () => {
    const input = smallInput();
    const [manager] = input.format.rounds;
    const rounds = manager === undefined ? [] : [{ ...manager, principles: ["deliver-results" as const] }, { ...manager, id: "other", principles: ["customer-obsession" as const] }];
    const [first, second] = placesInLoop({ stories: input.stories, format: { ...input.format, rounds } }).map(({ places: [place] }) => place);
    expect([first, second].map((place) => place?.story?.title)).toEqual(["Vans out of the flood", "Vans out of the flood"]);
    expect([first?.isStoryShared, second?.isStoryShared].filter(Boolean)).toHaveLength(1);
    expect(tablesOf(assignmentSection({ ...input, format: { ...input.format, rounds } })).flatMap(({ rows }) => rows.flat())).toContain("Vans out of the flood, told elsewhere");
  });

  it("counts how often each story is used, and asks for the principles that none shows", () => {
    const use = tablesOf(section).find(({ head }) => head[1] === "In this loop");
    expect(use?.rows.map(([title, place, told]) => [title, place, told])).toEqual([["Vans out of the flood", "told in 2 places", "0"], ["A thin one", "not used", "0"]]);
    expect(wordsOf(section)).toContain("Think Big: Asked: thought?");
  });

  it("says what it lacks without stories", () => {
    const bare = assignmentSection(smallInput({ stories: [] }));
    expect(bare.missing.map(({ page }) => page)).toEqual(["stories"]);
    expect(tablesOf(bare)).toEqual([]);
  });
});
