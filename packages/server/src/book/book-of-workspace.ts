import { findFormat } from "@inclined/content/formats";
import { levels } from "@inclined/content/levels";
import { findQuestion } from "@inclined/content/questions";
import { questionsToAsk } from "@inclined/content/questions-to-ask";
import { sources } from "@inclined/content/sources";
import { acceptedItems, claimsOfItems } from "@inclined/core/candidate/review-items";
import { standingMatch } from "@inclined/core/candidate/standing-match";
import { heardWith } from "@inclined/core/debrief/hear";
import { holdDebrief } from "@inclined/core/debrief/hold-debrief";
import { matchAnswers } from "@inclined/core/interview/match-answers";
import { makeBook } from "@inclined/core/playbook/make-book";
import type { Book } from "@inclined/core/schema/book";
import type { PaperData, PaperKind } from "@inclined/core/schema/paper";
import type { Store } from "@inclined/store/store";

/** Where the candidate aims at no loop yet. */
const USUAL_FORMAT = "short-loop";
const [DAY, MONTH] = ["2026-11-20".length, "2026-11".length];

/** The book of one candidate, from everything that is stored of them. @throws {InclinedError} not-found */
export async function bookOfWorkspace(store: Store, workspaceId: string, now: Date): Promise<Book> {
  const workspace = await store.getWorkspace(workspaceId);
  const papers = await store.listPapers(workspaceId);
  const newest = <Kind extends PaperKind>(kind: Kind): PaperData<Kind> | null => (papers.find((paper) => paper.kind === kind)?.data as PaperData<Kind> | undefined) ?? null;
  const [resume, posting, aims] = [newest("resume"), newest("posting"), newest("aims")];
  const month = now.toISOString().slice(0, MONTH);
  const attempts = await store.listAttemptsOfWorkspace(workspaceId);
  // the last attempt at each answer stands for it
  const last = attempts.filter(({ attempt }, place) => attempts.findIndex((one) => one.attempt.answerId === attempt.answerId) === place).toReversed();
  const answers = last.flatMap(({ attempt: { answerId, questionId, question, text, thread }, assessments: [assessed] }) =>
    assessed === undefined ? [] : [heardWith({ id: answerId, question, text, thread, reach: questionId === null ? null : (findQuestion(questionId)?.reach ?? null) }, assessed.result)],
  );
  const format = findFormat(aims?.format ?? USUAL_FORMAT) ?? findFormat(USUAL_FORMAT);
  if (format === null) throw new RangeError("the short loop is gone");
  return makeBook({
    name: workspace.candidate.name,
    madeOn: now.toISOString().slice(0, DAY),
    posting: posting?.reading ?? null,
    match: posting === null ? null : (standingMatch(posting.reading, resume, month)?.match ?? null),
    claims: claimsOfItems(acceptedItems(resume?.items ?? [])),
    stories: papers.filter((paper) => paper.kind === "story").map(({ id, data }) => ({ id, data })),
    answers,
    format,
    debrief: answers.length === 0 ? null : holdDebrief({ rounds: matchAnswers(format, answers), probes: [], profiles: levels, aim: aims?.level ?? null }),
    questionsToAsk,
    sources,
  });
}
