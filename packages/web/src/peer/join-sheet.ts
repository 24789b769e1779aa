import { agreementOf, type PeerRow, peerRows } from "@inclined/core/peer/agreement";
import { sheetAnswerOf } from "@inclined/core/peer/fill-sheet";
import type { FoundQuestion } from "@inclined/core/peer/join-interview";
import type { AttemptView } from "@inclined/core/schema/attempt";
import type { InterviewerPack, PackItem } from "@inclined/core/schema/interviewer-pack";
import type { InterviewSheet, InterviewSheetPaper, SheetVerdict } from "@inclined/core/schema/interview-sheet";

type Joined = InterviewSheetPaper["joined"];

/** The same with the answers of a mock interview in which the pack's questions were asked; what the person chose stays. */
export function joinedByInterview(pack: Pick<InterviewerPack, "questions">, found: readonly FoundQuestion[], attempts: readonly AttemptView[], before: Joined): Joined {
  const own = found.flatMap(({ id, attempt }) => {
    const lens = pack.questions.find((question) => question.id === id)?.lens;
    // by another lens nothing could be compared
    return attempt !== null && attempts.some((view) => view.attempt.id === attempt && view.attempt.lens === lens) ? [[id, attempt] as const] : [];
  });
  return joinedByPlan(pack, attempts, { ...Object.fromEntries(own), ...before });
}

/** The attempt at the answer that was planned for each question, where it was given here. */
export function joinedByPlan({ questions }: Pick<InterviewerPack, "questions">, attempts: readonly AttemptView[], before: Joined = {}): Joined {
  const found = questions.flatMap(({ id }) => {
    const attempt = before[id] ?? attempts.find((view) => view.attempt.answerId === id)?.attempt.id;
    return attempt === undefined ? [] : [[id, attempt] as const];
  });
  return Object.fromEntries(found);
}

export interface JoinedQuestion {
  question: InterviewerPack["questions"][number];
  /** Null: no answer to it is here yet. */
  view: AttemptView | null;
  rows: PeerRow[];
  /** What the interviewer said of it, where the scorer has nothing to set beside it. */
  alone: (SheetVerdict & { kind: PackItem["kind"] })[];
  note: string;
}

/** Each question with the answer that it is held against, and both verdicts. */
export function joinedQuestions({ questions, sheets }: Pick<InterviewerPack, "questions" | "sheets">, { answers }: Pick<InterviewSheet, "answers">, attempts: readonly AttemptView[], joined: Joined): JoinedQuestion[] {
  return questions.map((question) => {
    const view = attempts.find(({ attempt }) => attempt.id === joined[question.id]) ?? null;
    const written = sheetAnswerOf(answers, question.id);
    const assessment = view?.assessments[0]?.result;
    const rows = assessment === undefined || assessment.lens !== question.lens ? [] : peerRows(assessment, written);
    const items = sheets.find(({ lens }) => lens === question.lens)?.items ?? [];
    const beside = new Set(rows.map(({ id }) => id));
    const alone = written.verdicts.filter(({ id }) => !beside.has(id)).map((verdict) => ({ ...verdict, kind: items.find(({ id }) => id === verdict.id)?.kind ?? "criterion" }));
    return { question, view, rows, alone, note: written.note };
  });
}

/** The agreement over all questions, with the engines that judged; null where no answer is joined. */
export function agreementKept(asked: readonly JoinedQuestion[]): InterviewSheetPaper["agreement"] {
  const engines = [...new Set(asked.flatMap(({ view }) => view?.assessments[0]?.engine ?? []))];
  return engines.length === 0 ? null : { ...agreementOf(asked.flatMap(({ rows }) => rows)), engines };
}
