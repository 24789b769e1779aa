import { describe, expect, it } from "vitest";
import type { Block, Book, Inline } from "../schema/book.ts";
import { proveRepetition } from "./proof-of-repetition.ts";
import { anchored, heading, list, paragraph, quotation, quote } from "./prose.ts";
import { sayOnce } from "./say-once.ts";

const section = (id: string, ...blocks: Block[]): Book["sections"][number] => ({ id, title: id, blocks, missing: [] });
const book = (...sections: Book["sections"][number][]): Book => ({ title: "T", name: "Ana Berg", madeOn: "2026-11-21", sections });
const inlinesOf = ({ blocks }: Book["sections"][number]): Inline[] => blocks.flatMap((block) => (block.kind === "paragraph" ? block.text : block.kind === "list" ? block.items.flat() : []));

describe("what a book says once", () => {
  const asked = "Which teams were part of it, and how did they work with each other?";

  it("is a question of ours: afterwards it stands by its first words, with a link to where it was asked", () => {
    const made = sayOnce(book(section("one", heading("One"), anchored("place", "Here"), paragraph([quote(asked, "Interviewer")])), section("two", list([[quote(asked, "Interviewer")]]))), []);
    expect(made.sections.flatMap(inlinesOf)).toEqual([quote(asked, "Interviewer"), { kind: "see", text: "Which teams were part of …", section: "place", origin: "Interviewer" }]);
    expect(proveRepetition(made, []).repeats).toEqual([]);
  });

  it("leaves alone what is not printed", () => {
    const made = sayOnce(book({ ...section("one", paragraph([quote(asked, "Interviewer")])), isLeftOut: true }, section("two", paragraph([quote(asked, "Interviewer")]))), []);
    expect(made.sections.flatMap(inlinesOf)).toEqual([quote(asked, "Interviewer"), quote(asked, "Interviewer")]);
  });

  it("are the candidate's words three times at most, their whole text among them, shortened first where that is near", () => {
    const words = "I offered her two engineers for the whole of the winter";
    const said = (): Block => paragraph([quote(words, "Answer 1")]);
    const made = sayOnce(book(section("judged", said()), section("answers", anchored("answer-a", "1 · What happened?"), quotation(`We met. ${words}.`, "Answer 1"), said()), section("kit", said()), section("level", paragraph([quote("9 teams", "Answer 1")]), paragraph([quote("9 teams", "Answer 1")]))), []);
    expect(made.sections.map((one) => inlinesOf(one).map(({ kind }) => kind))).toEqual([["quote"], ["see"], ["quote"], ["quote", "quote"]]);
    expect(inlinesOf(made.sections[1] ?? section("none"))).toEqual([{ kind: "see", text: "I offered her two engineers …", section: "answer-a", origin: "Answer 1" }]);
  });
});
