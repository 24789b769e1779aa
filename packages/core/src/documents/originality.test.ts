import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { overlaps, tooClose } from "./originality.ts";

const FERRY = "Drivers who come to the north pier cannot see how many cars wait at the south pier, so one ferry in six leaves half empty while forty cars stand on the other side of the water. A board at each pier shows both queues and the time until the next boat.";
const REWORDED = "Nobody at one landing knows the length of the line at the other. That is why a sixth of all crossings run with space to spare, although dozens of vehicles are left behind across the bay. We hang up a display with both lines and the minutes to departure.";

describe("overlaps", () => {
  it("finds a pasted passage with its words in both texts, whatever its case, signs and line breaks", () => {
    const pasted = `Something of our own first. DRIVERS who come to the north pier\ncannot see, how many cars wait at the south pier. And then we go on in words of our own.`;
    const [found] = overlaps(pasted, [{ id: "ferry", text: FERRY }]);
    expect(found?.passages).toHaveLength(1);
    const [passage] = found?.passages ?? [];
    expect(pasted.slice(passage?.here.start, passage?.here.end)).toBe("DRIVERS who come to the north pier\ncannot see, how many cars wait at the south pier");
    expect(FERRY.slice(passage?.there.start, passage?.there.end)).toBe("Drivers who come to the north pier cannot see how many cars wait at the south pier");
    expect(passage?.words).toBe(17);
  });

  it("does not count a rewording, nor a short turn of phrase", () => {
    expect(overlaps(REWORDED, [{ id: "ferry", text: FERRY }])).toEqual([]);
    expect(overlaps("We know how many cars wait at the pier.", [{ id: "ferry", text: FERRY }])).toEqual([]);
  });

  it("does not count a quotation", () => {
    const quoting = `As the old paper put it, “a board at each pier shows both queues and the time until the next boat”, and we keep to that idea in words of our own from here on.`;
    expect(overlaps(quoting, [{ id: "ferry", text: FERRY }])).toEqual([]);
  });

  it("is too close where a quarter of the words are shared, and says with which", () => {
    const rest = "The rest of this paper is about something else entirely and was written today by somebody who had never seen it before, in a room without a window, on paper that was green.";
    expect(tooClose(overlaps(`${FERRY} ${rest}`, [{ id: "other", text: REWORDED }, { id: "ferry", text: FERRY }]))?.id).toBe("ferry");
    expect(tooClose(overlaps(`${rest} ${rest.toUpperCase()} Drivers who come to the north pier cannot see how.`, [{ id: "ferry", text: FERRY }]))).toBeNull();
    expect(tooClose(overlaps(FERRY, [{ id: "ferry", text: FERRY }]))?.share).toBe(1);
  });

  it("finds every shared run of at least eight words, and points at equal words", () => {
    const word = fc.constantFrom(..."pier boat car queue board north south tide wind rope gate lamp clock crew pilot deck".split(" "));
    const run = fc.array(word, { minLength: 8, maxLength: 14 });
    const other = (sign: string) => fc.array(word.map((each) => `${each}${sign}`), { maxLength: 20 });
    fc.assert(
      fc.property(run, other("x"), other("y"), other("z"), other("w"), (shared, before, after, ahead, behind) => {
        const one = [...before, ...shared, ...after].join(" ");
        const two = [...ahead, ...shared, ...behind].join(" ");
        const [found] = overlaps(one, [{ id: "two", text: two }]);
        expect(found?.passages.reduce((sum, { words }) => sum + words, 0)).toBeGreaterThanOrEqual(8);
        for (const { here, there } of found?.passages ?? []) expect(one.slice(here.start, here.end)).toBe(two.slice(there.start, there.end));
      }),
      { numRuns: 200 },
    );
  });

  it("takes empty texts", () => {
    expect(overlaps("", [{ id: "a", text: FERRY }])).toEqual([]);
    expect(overlaps(FERRY, [{ id: "a", text: "" }])).toEqual([]);
  });
});
