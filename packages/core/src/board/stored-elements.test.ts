import { describe, expect, it } from "vitest";
import { BoardElement } from "../schema/board.ts";
import { arrowOn, boxOn } from "../testing/boards.ts";
import { sceneMark } from "./scene-mark.ts";
import { storedElements } from "./stored-elements.ts";
import { suggestedFrames } from "./suggested-layout.ts";

const drawn = [...boxOn({ id: "a", x: 0, y: 0 }, "A"), arrowOn("x", "a", null), ...suggestedFrames()].map((one) => ({ ...one, version: 3, versionNonce: 9, updated: 1, isDeleted: false, link: "javascript:alert(1)", customData: { any: 1 } }));

describe("what is stored of a drawing", () => {
  it("is what the schema knows; links and the library's own notes stay out", () => {
    const { elements, leftOut } = storedElements(drawn);
    expect(leftOut).toBe(0);
    expect(elements).toHaveLength(drawn.length);
    expect(JSON.stringify(elements)).not.toMatch(/javascript|customData|version/);
    expect(elements.every((one) => BoardElement.safeParse(one).success)).toBe(true);
    expect(storedElements(elements)).toEqual({ elements, leftOut: 0 });
  });

  it("has nothing that was deleted, and says how much else cannot be kept", () => {
    const [box] = drawn;
    expect(storedElements([{ ...box, isDeleted: true }, { ...box, type: "image" }, { ...box, type: "embeddable" }, { ...box, x: Number.NaN }, { ...box, strokeColor: "url(#x)" }])).toEqual({ elements: [], leftOut: 4 });
  });

  it("has a mark that the order of fields does not change, and anything else does", () => {
    const { elements } = storedElements(drawn);
    const turned = elements.map((one) => Object.fromEntries(Object.entries(one).toReversed()) as unknown as BoardElement);
    expect(sceneMark(turned)).toBe(sceneMark(elements));
    expect(sceneMark(elements)).toMatch(/^[0-9a-f]{8}$/);
    expect(sceneMark(elements.map((one) => ({ ...one, x: one.x + 1 })))).not.toBe(sceneMark(elements));
  });
});
