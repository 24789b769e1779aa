import { assess } from "@inclined/core/assess";
import { assessDocument } from "@inclined/core/documents/assess-document";
import type { GivenToCheck } from "@inclined/core/documents/given-to-check";
import { type EarlierText, overlaps } from "@inclined/core/documents/originality";
import { readDocument } from "@inclined/core/documents/readers/read-document";
import { objectionsTo } from "@inclined/core/documents/shape/objections";
import { extrasOf } from "@inclined/core/documents/shape/pr-faq-extras";
import { shapeOf } from "@inclined/core/documents/shape/shape-of";
import { streamline } from "@inclined/core/documents/streamline/streamline";
import { probesOf } from "@inclined/core/documents/writing-exercise/probes";
import type { DocumentKind } from "@inclined/core/schema/document-check";
import type { DocumentThread } from "@inclined/core/schema/document-paper";

/** The paper as it is handed to a task. */
export interface PaperAtHand {
  kind: DocumentKind;
  text: string;
  given: GivenToCheck;
}

const checked = ({ kind, text, given }: PaperAtHand, earlier: readonly EarlierText[] = []) => assessDocument({ id: null, kind, document: text, earlier, given });

/** What is worked out of a paper, beside the page. */
export const DOCUMENT_TASKS = {
  check: ({ earlier, ...paper }: PaperAtHand & { earlier: readonly EarlierText[] }) => checked(paper, earlier),
  /** What a text shares with earlier ones, most shared first, each passage with its words in both. */
  shared: ({ text, earlier }: { text: string; earlier: readonly EarlierText[] }) =>
    // two papers may have one title: they are told apart by their places
    overlaps(text, earlier.map((one, at) => ({ id: String(at), text: one.text }))).map(({ id: place, share, passages }) => {
      const { id, text: other } = earlier[Number(place)] ?? { id: "", text: "" };
      return { id, share, passages: passages.map(({ here, there, words }) => ({ here: { ...here, quote: text.slice(here.start, here.end) }, there: { ...there, quote: other.slice(there.start, there.end) }, words })) };
    }),
  /** What the readers ask and how they vote; of a writing exercise the questions about it, and how it stands with what was said to them. */
  read: ({ role, threads, ...paper }: PaperAtHand & { role: "pm" | "tpm"; threads: readonly DocumentThread[] }) => {
    const check = checked(paper);
    if (paper.kind !== "writing-exercise") return { check, readings: readDocument({ check, text: paper.text, role, threads }), probes: [], spoken: null };
    const said = threads.filter(({ reply }) => reply.trim() !== "").map(({ probe, reply }) => ({ probe, reply }));
    return { check, readings: [], probes: probesOf(check, paper.text), spoken: assess({ id: null, lens: "behavioural", question: paper.given.question ?? "", answer: paper.text, thread: said }) };
  },
  shape: (paper: PaperAtHand) => {
    const check = checked(paper);
    return { shape: shapeOf(check, paper.text), objections: paper.kind === "pr-faq" ? objectionsTo(check, paper.text) : [], extras: extrasOf(check, paper.text) };
  },
  streamline: (paper: PaperAtHand) => streamline(checked(paper), paper.text, paper.given),
} as const;

type Tasks = typeof DOCUMENT_TASKS;
export type TaskName = keyof Tasks;
export type TaskInput<Name extends TaskName> = Parameters<Tasks[Name]>[0];
export type TaskResult<Name extends TaskName> = ReturnType<Tasks[Name]>;

export interface TaskRequest {
  number: number;
  name: TaskName;
  input: unknown;
}

export interface TaskReply {
  number: number;
  result: unknown;
}
