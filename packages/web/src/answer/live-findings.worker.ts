import { assess } from "@inclined/core/assess";
import { findCriterion } from "@inclined/core/criteria/find-criterion";
import type { LiveFinding, LiveFindings, LiveRequest } from "./live-finding.ts";

/** Judges finished sentences beside the page, so that typing never waits for it. */
addEventListener("message", ({ data: { lens, question, text } }: MessageEvent<LiveRequest>) => {
  const { status, criteria, flags } = assess({ id: null, lens, question, answer: text });
  const one = (id: string, tone: LiveFinding["tone"], words: LiveFinding["words"]): LiveFinding => ({ id, tone, name: findCriterion(lens, id)?.name ?? id, words });
  const found =
    status === "assessed"
      ? [
          ...criteria.filter(({ met }) => met).map(({ id, evidence }) => one(id, "met", evidence)),
          // a fault of something missing may still be mended by the next sentence
          ...flags.filter(({ raised, evidence, kind }) => raised && kind === "words" && evidence.length > 0).map(({ id, evidence }) => one(id, "fault", evidence)),
        ]
      : [];
  postMessage({ text, found } satisfies LiveFindings);
});
