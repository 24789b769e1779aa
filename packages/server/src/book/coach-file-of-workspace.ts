import { ReplacementList, placesIn } from "@inclined/core/candidate/replacement-list";
import { cannotReplace, termLeftIn } from "@inclined/core/candidate/safe-values";
import { makeCoachFile } from "@inclined/core/coach/make-coach-file";
import { InclinedError } from "@inclined/core/errors";
import type { ExportPreview } from "@inclined/core/schema/api";
import { type CoachAnswer, type CoachFile, MOST_COACH_ANSWERS, MOST_COACH_BYTES } from "@inclined/core/schema/coach-file";
import { safeContent } from "@inclined/store/safe-content";
import type { Store } from "@inclined/store/store";
import { printedBook } from "./book-for-coach.ts";

interface Made {
  file: CoachFile;
  /** What the file says in other words, and what it leaves out. It holds the terms: for the candidate's eyes. */
  preview: ExportPreview;
}

/**
 * What a candidate gives to a coach: the book for a coach and the last attempt at each answer, judged anew where terms were replaced.
 * @throws {InclinedError} not-found; too-large; invalid-input where a term cannot be replaced
 */
export async function coachFileOfWorkspace(store: Store, workspaceId: string, { now, newId }: { now: Date; newId: () => string }): Promise<Made> {
  const workspace = await store.getWorkspace(workspaceId);
  const list = new ReplacementList();
  const book = await printedBook(store, workspaceId, now, "coach", list.in("Playbook"));
  const [content] = await store.snapshot([workspaceId]);
  if (content === undefined) throw new InclinedError("not-found", "There is no such candidate.");
  const safe = await safeContent(content);
  const attempts = await store.listAttemptsOfWorkspace(workspaceId);
  // the last attempt at each answer stands for it, in the order of the book
  const last = attempts.filter(({ attempt }, place) => attempts.findIndex((one) => one.attempt.answerId === attempt.answerId) === place).toReversed();
  const answers = last.flatMap(({ attempt: { id }, assessments: [standing] }): CoachAnswer[] => {
    const attempt = safe.content.attempts.find((one) => one.id === id);
    const assessment = safe.terms.length === 0 ? standing : safe.content.assessments.find((one) => one.attemptId === id);
    if (attempt === undefined || assessment === undefined) return [];
    const { questionId, question, lens, text, thread, createdAt } = attempt;
    return [{ id, questionId, question, lens, text, thread, finishedAt: createdAt, assessment: assessment.result }];
  });
  const dropped = Math.max(0, answers.length - MOST_COACH_ANSWERS);
  const file = makeCoachFile({ id: newId(), madeAt: now.toISOString(), name: book.name, sample: workspace.sample, book, answers: answers.slice(dropped) });
  const json = JSON.stringify(file);
  const left = termLeftIn(json, safe.terms);
  if (left !== null) throw new InclinedError("invalid-input", cannotReplace(left, "the file for a coach"));
  if (Buffer.byteLength(json) > MOST_COACH_BYTES) {
    throw new InclinedError("too-large", "The file for a coach would be larger than a studio opens. Leave sections out of the book, or give your coach the PDF.", { limit: MOST_COACH_BYTES });
  }
  // whatever else is stored is in no file for a coach and need not be named
  const inAnswers = safe.replacements.filter(({ where }) => where.startsWith("Finished answer") || where.startsWith("Verdict on"));
  const replacements = [...list.all, ...inAnswers];
  return {
    file,
    preview: {
      replacements,
      total: placesIn(replacements),
      leftOut: ["everything that is not in the book or a finished answer", ...(dropped === 0 ? [] : [dropped === 1 ? "the oldest answer" : `the ${dropped} oldest answers`])],
      withoutTerms: safe.terms.length === 0 ? [workspaceId] : [],
    },
  };
}
