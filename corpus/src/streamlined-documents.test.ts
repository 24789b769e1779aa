import { assessDocument } from "@inclined/core/documents/assess-document";
import { OF_FORM } from "@inclined/core/documents/streamline/protect";
import { applyEdits, streamline } from "@inclined/core/documents/streamline/streamline";
import { describe, expect, it } from "vitest";
import { readHandedDocuments, readWrittenDocuments } from "./read-documents.ts";

/** Words that say nothing, strewn between the sentences of every paper: most of the corpus is written without any. */
const FILLERS = ["Needless to say, we are truly excited about the future of this.", "It is a really useful and very modern thing.", "Basically, customers will love it, and we are proud of that.", "In order to get there, each and every step matters."];

describe("every paper of the corpus, streamlined", () => {
  const papers = [...readHandedDocuments(), ...readWrittenDocuments()];
  const padded = (document: string): string => document.split("\n").map((line, at) => (/^[\p{L}“].{60,}[.]$/u.test(line) ? `${line} ${FILLERS[at % FILLERS.length]}` : line)).join("\n");

  it.each([["as it is", (document: string) => document], ["with words that say nothing between its sentences", padded]] as const)("%s keeps what holds and is at most a fifth shorter", (_name, given) => {
    for (const paper of papers) {
      const document = given(paper.document);
      const check = assessDocument({ id: paper.id, kind: "pr-faq", document });
      const { edits, share } = streamline(check, document);
      const after = assessDocument({ id: paper.id, kind: "pr-faq", document: applyEdits(document, edits) });
      expect(check.holds.filter((id) => !after.holds.includes(id))).toEqual([]);
      expect(share).toBeLessThanOrEqual(0.2);
      for (const { start, end } of edits) for (const { id, met, evidence } of check.checks) if (met && !OF_FORM.has(id)) for (const proof of evidence) expect(start < proof.end && proof.start < end).toBe(false);
    }
  });
});
