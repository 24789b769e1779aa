import { bookContent } from "@inclined/content/book-content";
import { findFormat } from "@inclined/content/formats";
import { findLevel, levels } from "@inclined/content/levels";
import { findQuestion } from "@inclined/content/questions";
import { acceptedItems, claimsOfItems } from "@inclined/core/candidate/review-items";
import type { ScopeKind } from "@inclined/core/candidate/scope-facts";
import { standingMatch } from "@inclined/core/candidate/standing-match";
import { heardWith } from "@inclined/core/debrief/hear";
import type { HeardAnswer } from "@inclined/core/debrief/heard";
import { holdDebrief } from "@inclined/core/debrief/hold-debrief";
import { levelsFor } from "@inclined/core/debrief/level";
import { trendsOf } from "@inclined/core/debrief/trends";
import { DOCUMENT_NAMES } from "@inclined/core/documents/names";
import { matchAnswers } from "@inclined/core/interview/match-answers";
import { leftToDo } from "@inclined/core/plan/left-to-do";
import type { BookAim } from "@inclined/core/playbook/book-input";
import { NO_WISHES } from "@inclined/core/playbook/arrange-book";
import { makeBook } from "@inclined/core/playbook/make-book";
import type { AttemptView } from "@inclined/core/schema/attempt";
import type { Book } from "@inclined/core/schema/book";
import type { PaperData, PaperKind } from "@inclined/core/schema/paper";
import type { Store } from "@inclined/store/store";
import { UNNAMED } from "@inclined/store/transfer";
import { planOfWorkspace } from "../plan/plan-of-workspace.ts";
import { boardsOfWorkspace } from "./boards-of-workspace.ts";
import { withSuggestions } from "./with-suggestions.ts";

/** Where the candidate aims at no loop yet. */
const USUAL_FORMAT = "short-loop";
const [DAY, MONTH] = ["2026-11-20".length, "2026-11".length];

/** The whole book of one candidate, from everything that is stored of them, as they wish it; `chosenBook` of it is what is printed. @throws {InclinedError} not-found */
export async function bookOfWorkspace(store: Store, workspaceId: string, now: Date): Promise<Book> {
  const workspace = await store.getWorkspace(workspaceId);
  const papers = await store.listPapers(workspaceId);
  const newest = <Kind extends PaperKind>(kind: Kind): PaperData<Kind> | null => (papers.find((paper) => paper.kind === kind)?.data as PaperData<Kind> | undefined) ?? null;
  const [resume, posting, aims] = [newest("resume"), newest("posting"), newest("aims")];
  const month = now.toISOString().slice(0, MONTH);
  const attempts = await store.listAttemptsOfWorkspace(workspaceId);
  // the last attempt at each answer stands for it
  const last = attempts.filter(({ attempt }, place) => attempts.findIndex((one) => one.attempt.answerId === attempt.answerId) === place).toReversed();
  const heardIn = ({ attempt: { answerId, questionId, question, text, thread }, assessments: [assessed] }: AttemptView): HeardAnswer[] =>
    assessed === undefined ? [] : [heardWith({ id: answerId, question, text, thread, reach: reachOf(questionId) }, assessed.result)];
  const answers = last.flatMap(heardIn);
  const earlier = attempts.filter((one) => !last.includes(one)).toReversed().flatMap(heardIn);
  const format = findFormat(aims?.format ?? USUAL_FORMAT) ?? findFormat(USUAL_FORMAT);
  if (format === null) throw new RangeError("the short loop is gone");
  const stories = papers.filter((paper) => paper.kind === "story").map(({ id, data }) => ({ id, data }));
  const standing = posting === null ? null : standingMatch(posting.reading, resume, month);
  const input = {
    name: workspace.candidate.name === UNNAMED ? (acceptedItems(resume?.items ?? []).find(({ kind }) => kind === "name")?.fields.text ?? UNNAMED) : workspace.candidate.name,
    madeOn: now.toISOString().slice(0, DAY),
    posting: posting?.reading ?? null,
    match: standing?.match ?? null,
    roles: standing?.resume.work ?? [],
    claims: claimsOfItems(acceptedItems(resume?.items ?? [])),
    stories,
    answers,
    boards: await boardsOfWorkspace(store, workspaceId, papers),
    earlier,
    format,
    isFormatChosen: aims?.format !== undefined && aims.format !== null,
    debrief: answers.length === 0 ? null : holdDebrief({ rounds: matchAnswers(format, answers), probes: [], profiles: levelsFor(levels, posting?.reading.family ?? null, aims?.level ?? null), aim: aims?.level ?? null, stories }),
    aim: { profile: levelAimedAt(aims), level: workspace.candidate.level, family: posting?.reading.family ?? null },
    trends: trendsOf(attempts, reachOf),
    papers: papers.flatMap((paper) => (paper.kind === "document" && paper.data.text.trim() !== "" ? [{ id: paper.id, kind: paper.data.kind, title: paper.data.title.trim() === "" ? DOCUMENT_NAMES[paper.data.kind] : paper.data.title, text: paper.data.text }] : [])).toReversed(),
    plan: leftToDo((await planOfWorkspace(store, workspaceId, now)).view),
    ...bookContent,
  };
  return makeBook(withSuggestions(input, { attempts, resume, now }), newest("playbook") ?? NO_WISHES);
}

const reachOf = (questionId: string | null): readonly string[] | null => (questionId === null ? null : (findQuestion(questionId)?.reach ?? null));

/** The level that the candidate chose to be held against, a source's or their own; null where none is chosen. */
function levelAimedAt(aims: PaperData<"aims"> | null): BookAim["profile"] {
  if (aims === null || aims.level === null) return null;
  const own = aims.ownProfiles.find(({ id }) => id === aims.level);
  if (own === undefined) return findLevel(aims.level);
  return { name: own.name, source: null, note: null, scope: Object.entries(own.scope).map(([kind, atLeast]) => ({ kind: kind as ScopeKind, atLeast, says: "Yours." })) };
}
