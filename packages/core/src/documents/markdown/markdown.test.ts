import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DocumentBlock } from "../../schema/document-blocks.ts";
import { asPlainText } from "./as-plain-text.ts";
import { plainWords } from "./plain-words.ts";
import { blocksOfMarkdown } from "./blocks-of-markdown.ts";

const PAGE = [
  "# Headline with **weight**", "", "A paragraph, [linked](https://example.org/a) and *leaning*,", "over two lines.", "", "- one", "- two", "   - inside", "", "1. first", "2. second", "",
  "| Tier | Metric |", "| --- | --- |", "| Primary | wait \\| minutes |", "", "> said a driver", "", "---", "", "```", "a = 1", "```", "",
].join("\n");

describe("blocks of Markdown", () => {
  it("reads headings, items, tables and what is said in them", () => {
    const blocks = blocksOfMarkdown(PAGE);
    expect(blocks.map(({ kind }) => kind)).toEqual(["heading", "paragraph", "item", "item", "item", "item", "item", "table", "paragraph", "rule", "code"]);
    expect(blocks[0]).toEqual({ kind: "heading", level: 1, text: [{ text: "Headline with " }, { text: "weight", strong: true }] });
    expect(blocks[4]).toEqual({ kind: "item", depth: 1, number: null, text: [{ text: "inside" }] });
    expect(blocks[6]).toMatchObject({ number: 2 });
    expect(blocks[7]).toMatchObject({ rows: [[[{ text: "Primary" }], [{ text: "wait | minutes" }]]] });
    for (const block of blocks) expect(() => DocumentBlock.parse(block)).not.toThrow();
  });

  it("shows markup of others as the words it is made of, and leads nowhere unsafe", () => {
    expect(blocksOfMarkdown("<script>alert(1)</script>")).toEqual([{ kind: "code", text: "<script>alert(1)</script>" }]);
    expect(blocksOfMarkdown("[x](javascript:alert(1))")).toEqual([{ kind: "paragraph", text: [{ text: "x" }] }]);
    expect(blocksOfMarkdown("![wait times](a.png)")).toEqual([{ kind: "paragraph", text: [{ text: "[a picture: wait times]" }] }]);
  });

  it("leaves no word out, whatever signs stand around it", () => {
    const piece = fc.oneof(fc.stringMatching(/^[a-z]{3,8}$/), fc.constantFrom(" ", "\n", "\n\n", "# ", "- ", "1. ", "> ", "| ", " |", "**", "*", "`", "[", "](x)", "---", "    "));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = asPlainText(pieces.join(""));
        // an address behind a link is no word of the paper
        for (const word of pieces.join("").replaceAll("](x)", "] ").match(/[a-z]{3,}/g) ?? []) expect(text).toContain(word);
      }),
      { numRuns: 500 },
    );
  });

  it("never throws, and gives blocks of the schema", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), (any) => {
        expect(blocksOfMarkdown(any).filter((block) => !DocumentBlock.safeParse(block).success)).toEqual([]);
      }),
    );
  });
});

it("gives the words alone where nothing else is known", () => {
  expect(asPlainText(PAGE)).toBe(
    ["Headline with weight", "A paragraph, linked and leaning,\nover two lines.", "– one\n– two\n– inside\n1. first\n2. second", "Tier · Metric\nPrimary · wait | minutes", "said a driver", "a = 1"].join("\n\n"),
  );
});

it("quotes words on one line without the signs around them", () => {
  expect(plainWords("| Primary | Minutes\na car **waits** | 15 |\n|---|:--|---|")).toBe("Primary · Minutes a car waits · 15");
  expect(plainWords("## What does it cost?\n\n- four `euros`")).toBe("What does it cost? four euros");
  expect(plainWords("one two three", 9)).toBe("one two…");
});
