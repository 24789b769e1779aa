import { PROCESS_TOPICS, ProcessFact } from "@inclined/core/schema/advice";
import { describe, expect, it } from "vitest";
import { processFacts, processFactsAbout } from "./after-the-loop.ts";
import { findSource } from "./sources.ts";

describe("process facts", () => {
  it.each(processFacts)("$id is well-formed, and comes from a source outside", (fact) => {
    expect(ProcessFact.parse(fact)).toEqual(fact);
    expect(findSource(fact.source)).not.toBeNull();
    expect(fact.source).not.toBe("written-for-inclined");
  });

  it("have an id and a text of their own each", () => {
    for (const field of ["id", "text"] as const) expect(new Set(processFacts.map((fact) => fact[field])).size, field).toBe(processFacts.length);
  });

  it("are all found by their topic, and the topics without any are those on which no source speaks", () => {
    expect(PROCESS_TOPICS.flatMap((topic) => processFactsAbout(topic)).length).toBe(processFacts.length);
    expect(PROCESS_TOPICS.filter((topic) => processFactsAbout(topic).length === 0)).toEqual(["another-loop"]);
  });
});
