import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Book } from "../schema/book.ts";
import { BookWishes } from "../schema/book-wishes.ts";
import { arrangeBook, chosenBook, NO_WISHES, withLeftOut, withMoved } from "./arrange-book.ts";
import { paragraph, prose, see } from "./prose.ts";
import { settleLinks } from "./settle-links.ts";

const bookOf = (ids: readonly string[]): Book => ({ title: "The playbook", name: "Ana", madeOn: "2026-11-21", sections: ids.map((id) => ({ id, title: id.toUpperCase(), blocks: [], missing: [] })) });
const idsOf = (book: Book): string[] => book.sections.map(({ id }) => id);
const wishes = (order: string[], leftOut: string[] = []): BookWishes => ({ ...NO_WISHES, order, leftOut });

describe("the order of the book", () => {
  const book = bookOf(["card", "judged", "stories", "answers", "method"]);

  it("is the one wished, with the method last whatever is wished", () => {
    expect(idsOf(arrangeBook(book, wishes(["answers", "method", "card", "judged", "stories"])))).toEqual(["answers", "card", "judged", "stories", "method"]);
  });

  it("keeps a section that no wish names in its natural place", () => {
    expect(idsOf(arrangeBook(book, wishes(["answers", "judged"])))).toEqual(["card", "answers", "stories", "judged", "method"]);
    expect(idsOf(arrangeBook(book, wishes(["stories", "gone", "card", "stories"])))).toEqual(["stories", "judged", "card", "answers", "method"]);
  });

  it("is moved by one place; the first does not go up, and what is not there today keeps its place", () => {
    const shown = ["card", "judged", "stories", "answers"];
    expect(withMoved(NO_WISHES, shown, "stories", -1).order).toEqual(["card", "stories", "judged", "answers"]);
    expect(withMoved(NO_WISHES, shown, "card", -1)).toEqual(NO_WISHES);
    expect(withMoved(NO_WISHES, shown, "answers", 1)).toEqual(NO_WISHES);
    expect(withMoved(wishes(["judged", "debrief", "card", "stories", "answers"]), ["judged", "card", "stories", "answers"], "answers", -1).order).toEqual(["judged", "debrief", "card", "answers", "stories"]);
  });
});

describe("what is left out", () => {
  it("is marked in the whole book, gone from the chosen one, and a link to it is plain words", () => {
    const book = bookOf(["card", "judged", "method"]);
    book.sections[0]?.blocks.push(paragraph(prose`Read ${see("how", "judged")} and ${see("why", "method")}.`));
    const whole = settleLinks(arrangeBook(book, wishes([], ["judged", "method", "gone"])));
    expect(whole.sections.map(({ id, isLeftOut }) => [id, isLeftOut ?? false])).toEqual([["card", false], ["judged", true], ["method", false]]);
    const chosen = chosenBook(whole);
    expect(idsOf(chosen)).toEqual(["card", "method"]);
    expect(chosen.sections[0]?.blocks[0]).toEqual(paragraph(prose`Read ${{ kind: "text", text: "how" }} and ${see("why", "method")}.`));
  });

  it("comes back", () => {
    const without = withLeftOut(withLeftOut(NO_WISHES, "card", true), "card", true);
    expect(without.leftOut).toEqual(["card"]);
    expect(arrangeBook(arrangeBook(bookOf(["card"]), without), withLeftOut(without, "card", false))).toEqual(bookOf(["card"]));
  });
});

describe("whatever is wished", () => {
  const id = fc.constantFrom<string>("card", "judged", "stories", "answers", "debrief", "level", "method");
  const natural = fc.uniqueArray(id).map((ids) => [...ids.filter((one) => one !== "method"), "method"]);

  it("loses no section, keeps the wished ones in their order and the method last, and says the same twice", () => {
    fc.assert(
      fc.property(natural, fc.array(id), fc.array(id), (ids, order, leftOut) => {
        const book = arrangeBook(bookOf(ids), { order, leftOut });
        expect(idsOf(book).toSorted()).toEqual(ids.toSorted());
        expect(idsOf(book).at(-1)).toBe("method");
        const wished = [...new Set(order)].filter((one) => one !== "method" && ids.includes(one));
        expect(idsOf(book).filter((one) => wished.includes(one))).toEqual(wished);
        expect(arrangeBook(book, { order, leftOut })).toEqual(book);
        expect(idsOf(chosenBook(book)).some((one) => one !== "method" && leftOut.includes(one))).toBe(false);
      }),
    );
  });

  it("a move swaps two neighbours and nothing else, and is a wish that can be stored", () => {
    fc.assert(
      fc.property(natural, fc.array(id), id, fc.constantFrom(-1 as const, 1 as const), (ids, order, moved, by) => {
        const before = wishes(order.filter((one) => one !== "method"));
        const shown = idsOf(arrangeBook(bookOf(ids), before)).slice(0, -1);
        const after = withMoved(before, shown, moved, by);
        expect(BookWishes.safeParse(after).success).toBe(true);
        const [from, to] = [shown.indexOf(moved), shown.indexOf(moved) + by];
        const expected = from === -1 || shown[to] === undefined ? shown : shown.with(from, shown[to] ?? "").with(to, moved);
        expect(idsOf(arrangeBook(bookOf(ids), after)).slice(0, -1)).toEqual(expected);
      }),
    );
  });
});
