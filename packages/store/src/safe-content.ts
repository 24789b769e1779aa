import { listedTerms } from "@inclined/core/candidate/listed-terms";
import { named, ReplacementList } from "@inclined/core/candidate/replacement-list";
import { type ConfidentialTerm, findTerms } from "@inclined/core/candidate/safe-form";
import { movedSpan } from "@inclined/core/candidate/safe-places";
import { type Note, safeText } from "@inclined/core/candidate/safe-values";
import { type Answer, MAX_ANSWER_LENGTH, MAX_QUESTION_LENGTH, MAX_TITLE_LENGTH } from "@inclined/core/schema/answer";
import type { ExportReplacement } from "@inclined/core/schema/api";
import type { WorkspaceContent } from "@inclined/core/schema/archive";
import type { Assessment } from "@inclined/core/schema/assessment";
import type { Attempt, Mark, StoredAssessment } from "@inclined/core/schema/attempt";
import type { Candidate } from "@inclined/core/schema/workspace";
import { assessAttempt } from "./assess-attempt.ts";
import { inOrder } from "./content.ts";
import { hasWords } from "@inclined/core/answer/frozen-words";
import { safePaper } from "./safe-papers.ts";

type Terms = readonly ConfidentialTerm[];

/** How replacements in the scorer's own words, of probes and reasons, are named. */
export const VERDICT_ON = "Verdict on";

const MAX_PROBE = 2_000;
const MAX_NOTE = 2_000;

/** One candidate's content without the terms that it lists, and what that changed. */
export interface SafeContent {
  content: WorkspaceContent;
  terms: ConfidentialTerm[];
  /** For the person's eyes only: it holds the terms. */
  replacements: ExportReplacement[];
  /** In plain words: "2 recordings". */
  leftOut: string[];
}

/**
 * The content with every text in its safe form. What cannot be replaced word by word is left out; verdicts are made anew on
 * the words that stand there now. Nothing given is changed, and without a list of terms only that same content comes back.
 */
export async function safeContent(content: WorkspaceContent): Promise<SafeContent> {
  const terms = listedTerms(content.papers);
  if (terms.length === 0) return { content, terms, replacements: [], leftOut: [] };
  const list = new ReplacementList();
  const { workspace } = content;
  const candidate = safeCandidate(workspace.candidate, terms, list.in("Candidate"));
  const answers = content.answers.map((answer) => safeAnswer(answer, terms, list.in(named("Answer", answer.title ?? answer.question))));
  const attempts = content.attempts.map((attempt) => safeAttempt(attempt, terms, list.in(named("Finished answer", attempt.question))));
  const marks = safeMarks(content, attempts, terms, list);
  const assessments: StoredAssessment[] = [];
  for (const attempt of attempts) {
    const newest = newestOf(content.assessments, attempt.id);
    if (newest) assessments.push(await assessedAnew(newest, attempt, terms, list));
  }
  const papers = content.papers.flatMap((paper) => safePaper(paper, terms, list) ?? []);
  const safe = inOrder({ workspace: { ...workspace, candidate }, answers, keptVersions: [], recordings: [], attempts, assessments, marks, papers });
  return { content: safe, terms, replacements: list.all, leftOut: leftOut(content, safe) };
}

function safeCandidate({ name, targetRole, level, loopDate }: Candidate, terms: Terms, note: Note): Candidate {
  const orNull = (text: string | null, most: number): string | null => (text === null ? null : safeText(text, terms, note, { most }) || null);
  return { name: safeText(name, terms, note, { most: 200, filled: true }), targetRole: orNull(targetRole, 200), level: orNull(level, 60), loopDate };
}

function safeAnswer(answer: Answer, terms: Terms, note: Note): Answer {
  return {
    ...answer,
    question: safeText(answer.question, terms, note, { most: MAX_QUESTION_LENGTH, filled: true }),
    title: answer.title === null ? null : safeText(answer.title, terms, note, { most: MAX_TITLE_LENGTH }) || null,
    text: safeText(answer.text, terms, note, { most: MAX_ANSWER_LENGTH }),
  };
}

function safeAttempt(attempt: Attempt, terms: Terms, note: Note): Attempt {
  return {
    ...attempt,
    question: safeText(attempt.question, terms, note, { most: MAX_QUESTION_LENGTH, filled: true }),
    text: safeText(attempt.text, terms, note, { most: MAX_ANSWER_LENGTH }),
    thread: attempt.thread.map(({ probe, reply }) => ({
      probe: safeText(probe, terms, note, { most: MAX_PROBE }),
      reply: safeText(reply, terms, note, { most: MAX_ANSWER_LENGTH }),
    })),
  };
}

/** Marks with their words where they stand now; one goes whose words were replaced. */
function safeMarks({ attempts, marks }: WorkspaceContent, safeAttempts: readonly Attempt[], terms: Terms, list: ReplacementList): Mark[] {
  const before = new Map(attempts.map((attempt) => [attempt.id, attempt]));
  const after = new Map(safeAttempts.map((attempt) => [attempt.id, attempt]));
  return marks.flatMap((mark) => {
    const [was, is] = [before.get(mark.attemptId), after.get(mark.attemptId)];
    if (!was || !is) return [];
    const words = mark.words === null ? null : movedWords(mark.words, was, is, terms);
    if (words === undefined) return [];
    return [{ ...mark, words, note: safeText(mark.note, terms, list.in(named("Your mark on", was.question)), { most: MAX_NOTE }) }];
  });
}

/** @returns undefined where they stand there no more, or are a part of a word that is a term by itself */
function movedWords(words: NonNullable<Mark["words"]>, was: Attempt, is: Attempt, terms: Terms): Mark["words"] | undefined {
  const said = words.turn === undefined ? was.text : (was.thread[words.turn]?.reply ?? "");
  const span = movedSpan(said, terms, words);
  if (span === null || findTerms(words.quote, terms).length > 0) return undefined;
  const moved = { ...words, ...span };
  return hasWords(is, moved) ? moved : undefined;
}

function newestOf(assessments: readonly StoredAssessment[], attemptId: string): StoredAssessment | undefined {
  return assessments
    .filter((assessment) => assessment.attemptId === attemptId)
    .toSorted((a, b) => (a.createdAt === b.createdAt ? (a.id < b.id ? -1 : 1) : a.createdAt > b.createdAt ? -1 : 1))[0];
}

/** By the running engine: what an older one found stood in other words. */
async function assessedAnew(standing: StoredAssessment, attempt: Attempt, terms: Terms, list: ReplacementList): Promise<StoredAssessment> {
  const { seconds, secondsFrom, pauses } = standing.result.delivery;
  // the time of a recording is no word, and stays
  const timing = secondsFrom === "estimate" ? undefined : { seconds, from: secondsFrom, ...(pauses === null ? {} : { pauses }) };
  const found = await assessAttempt(attempt, timing);
  const note = list.in(named(VERDICT_ON, attempt.question));
  const { reason } = found;
  const result: Assessment = {
    ...found,
    ...(reason === undefined ? {} : { reason: safeText(reason, terms, note) }),
    next: found.next.map(({ criterion, probe, why }) => ({ criterion, probe: safeText(probe, terms, note), why: safeText(why, terms, note) })),
  };
  return { ...standing, engine: found.engine, rubric: found.rubric, result };
}

function leftOut(was: WorkspaceContent, is: WorkspaceContent): string[] {
  const some = (number: number, one: string, many = `${one}s`): string[] => (number === 0 ? [] : [number === 1 ? `1 ${one}` : `${number} ${many}`]);
  return [
    "the list of confidential terms",
    ...some(was.papers.filter(({ kind }) => kind === "coach-sent" || kind === "coach-desk").length, "file for a coach", "files for a coach"),
    ...some(was.papers.filter(({ kind }) => kind === "coach-reply").length, "reply of a coach", "replies of a coach"),
    ...some(was.papers.filter(({ kind }) => kind === "pack-sent" || kind === "interviewer-desk").length, "file for an interviewer", "files for interviewers"),
    ...some(was.papers.filter(({ kind }) => kind === "interview-sheet").length, "sheet of an interviewer", "sheets of interviewers"),
    ...some(was.papers.filter((paper) => paper.kind === "board" && paper.data.picture !== null).length, "picture of a board", "pictures of boards"),
    ...some(originalsOf(was.papers), "file that a résumé was read from", "files that résumés were read from"),
    ...some(was.recordings.length, "recording"),
    ...some(was.keptVersions.length, "version kept beside a newer one", "versions kept beside newer ones"),
    ...some(was.marks.length - is.marks.length, "mark on words that are replaced", "marks on words that are replaced"),
    ...some(was.assessments.length - is.assessments.length, "verdict of an earlier scorer", "verdicts of earlier scorers"),
  ];
}

/** Files of résumés; those for a coach or an interviewer and the pictures of boards are named apart. */
function originalsOf(papers: WorkspaceContent["papers"]): number {
  const others = new Set(papers.flatMap((paper) => (paper.kind === "coach-sent" || paper.kind === "coach-desk" || paper.kind === "pack-sent" || paper.kind === "interviewer-desk" ? [paper.data.original] : paper.kind === "board" ? [paper.data.picture?.original] : [])));
  return papers.filter(({ kind, id }) => kind === "original" && !others.has(id)).length;
}
