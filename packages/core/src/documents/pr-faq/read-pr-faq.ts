import { type JudgedQuestion, judgeAnswers } from "./answers.ts";
import { type Metric, metricsOf } from "./metrics.ts";
import { type Paper, readPaper } from "./parts.ts";

/** A PR/FAQ with everything that its criteria look at, read once. */
export interface PrFaq extends Paper {
  metrics: readonly Metric[];
  /** The questions of the FAQ in order, with what their answers are worth. */
  asked: readonly JudgedQuestion[];
}

/** Reads a PR/FAQ. Never throws, whatever the text; linear in its length. */
export function readPrFaq(text: string): PrFaq {
  const paper = readPaper(text);
  return { ...paper, metrics: metricsOf(paper.page, paper.lines, paper.parts), asked: judgeAnswers(paper.page, paper.parts.questions) };
}
