import { tokens } from "@inclined/core/answer/tokens";
import { Conduct } from "@inclined/core/schema/advice";
import { describe, expect, it } from "vitest";
import { processFacts } from "./after-the-loop.ts";
import { conduct, disagreements } from "./conduct.ts";
import { questionsToAsk } from "./questions-to-ask.ts";
import { findSource } from "./sources.ts";

describe("conduct", () => {
  it.each(conduct)("$id is well-formed, and comes from a source outside", (advice) => {
    expect(Conduct.parse(advice)).toEqual(advice);
    expect(findSource(advice.source)).not.toBeNull();
    expect(advice.source).not.toBe("written-for-inclined");
  });

  it("has ten dos and ten don’ts at least, which are told apart by their words as well", () => {
    for (const kind of ["do", "dont"] as const) expect(conduct.filter((advice) => advice.kind === kind).length, kind).toBeGreaterThanOrEqual(10);
    expect(conduct.filter(({ kind, text }) => text.startsWith("Do not ") !== (kind === "dont"))).toEqual([]);
  });

  it("has an id, a text and a reason of their own each", () => {
    for (const field of ["id", "text", "why"] as const) expect(new Set(conduct.map((advice) => advice[field])).size, field).toBe(conduct.length);
  });

  it.each(disagreements)("%s and %s contradict each other from different sources, and both say so", (one, other) => {
    const pair = [one, other].map((id) => conduct.find((advice) => advice.id === id));
    expect(pair.map((advice) => advice?.kind)).toEqual(["do", "dont"]);
    expect(new Set(pair.map((advice) => advice?.source)).size).toBe(2);
    for (const advice of pair) expect(advice?.why).toContain("sources disagree");
  });

  it("says of no other advice that sources disagree", () => {
    expect(conduct.filter(({ why }) => why.includes("sources disagree")).map(({ id }) => id)).toEqual(disagreements.flat());
  });
});

/** Words that any advice is made of. */
const STOCK = new Set(
  ("a an the and or but so if of in on at to for with from by about into over as than then that this these those it its it’s is was were are be been do did does don’t have has had not no you your yours i i’d we our they them their " +
    "somebody anybody everybody one who whom which what when where how why would could can may will there here still even only any some more most much many first last next up out off down before after while once until own each other another whole " +
    "say says said tell tells make made take takes give gives go bring let leave keep").split(" "),
);
const contentWords = (text: string): Set<string> => new Set(tokens(text).map(({ word }) => word.replaceAll("'", "’")).filter((word) => !STOCK.has(word)));
/** They say opposite things of the same object, so that they have to share its words. */
const mayShare = new Set(disagreements.map((pair) => pair.join(" and ")));

describe("advice of every kind", () => {
  it("has no two texts that share more than half of their words", () => {
    const all = [...questionsToAsk, ...conduct, ...processFacts].map(({ id, text }) => ({ id, words: contentWords(text) }));
    const alike = all.flatMap((one, place) =>
      all.slice(0, place).filter((other) => [...one.words].filter((word) => other.words.has(word)).length * 2 > Math.min(one.words.size, other.words.size)).map((other) => `${other.id} and ${one.id}`),
    );
    expect(alike.filter((pair) => !mayShare.has(pair))).toEqual([]);
  });
});
