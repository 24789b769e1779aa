import { placesIn } from "@inclined/core/candidate/replacement-list";
import { termLeftIn } from "@inclined/core/candidate/safe-values";
import { InclinedError } from "@inclined/core/errors";
import type { ExportPreview } from "@inclined/core/schema/api";
import type { AttemptView } from "@inclined/core/schema/attempt";
import { archiveFileName } from "./archive-file-name.ts";
import { labelledLine } from "./labelled-lines.ts";
import { VERDICT_ON } from "./safe-content.ts";
import { refuseTerm, replaceTerms, safeFileName } from "./safe-export.ts";
import type { Store } from "./store.ts";

interface Door {
  store: Store;
  now: () => Date;
}

/**
 * The attempts on which the person marked verdicts, as labelled answers in the corpus's shape: JSON, a line each, oldest
 * mark first. Noted as a copy that cannot be reached, once for each name.
 * @throws {InclinedError} not-found; invalid-input where a term cannot be replaced
 */
export async function labelledExport(door: Door, workspaceId: string, options: { replaceTerms?: boolean } = {}): Promise<{ fileName: string; lines: string }> {
  const made = options.replaceTerms === true ? await safeLabels(door, workspaceId) : await labels(door, workspaceId);
  const { fileName, lines } = made;
  const isNoted = (await door.store.listCopies()).some(({ place }) => place === fileName);
  if (!isNoted) await door.store.noteCopy({ kind: "export", place: fileName, reachable: false });
  return { fileName, lines };
}

/** What labelled answers without confidential terms would say in other words. Nothing is written or noted. */
export async function previewLabelled(door: Door, workspaceId: string): Promise<ExportPreview> {
  return (await safeLabels(door, workspaceId)).preview;
}

async function labels({ store, now }: Door, workspaceId: string) {
  const { sample, candidate } = await store.getWorkspace(workspaceId);
  const attemptIds = new Set((await store.listMarks(workspaceId)).map(({ attemptId }) => attemptId));
  const views: AttemptView[] = [];
  for (const id of attemptIds) views.push(await store.getAttempt(workspaceId, id));
  return { fileName: nameWith({ sample, madeAt: now() })([candidate.name]), lines: views.map(lineOf).join("") };
}

async function safeLabels({ store, now }: Door, workspaceId: string) {
  const marks = await store.listMarks(workspaceId);
  const [standing] = await store.snapshot([workspaceId]);
  if (!standing) throw new InclinedError("not-found", `There is no candidate ${workspaceId}. Was it deleted? Undelete it first.`);
  const attemptIds = new Set(marks.map(({ attemptId }) => attemptId));
  const { workspace } = standing;
  // nothing else is written, so nothing else is shown
  const labelled = {
    ...standing,
    workspace: { ...workspace, candidate: { ...workspace.candidate, targetRole: null, level: null } },
    answers: [],
    keptVersions: [],
    recordings: [],
    attempts: standing.attempts.filter(({ id }) => attemptIds.has(id)),
    assessments: standing.assessments.filter(({ attemptId }) => attemptIds.has(attemptId)),
    marks: standing.marks.map((mark) => ({ ...mark, note: "" })),
    papers: standing.papers.filter(({ kind }) => kind === "terms"),
  };
  const safe = await replaceTerms([labelled]);
  const [content = labelled] = safe.content;
  const order = [...attemptIds];
  const lines = content.attempts
    .map((attempt) => ({
      attempt,
      assessments: content.assessments.filter(({ attemptId }) => attemptId === attempt.id),
      marks: content.marks.filter(({ attemptId }) => attemptId === attempt.id),
    }))
    .filter((view) => view.marks.length > 0)
    .toSorted((a, b) => order.indexOf(a.attempt.id) - order.indexOf(b.attempt.id))
    .map(lineOf);
  for (const line of lines) refuseTerm(termLeftIn(line, safe.terms), "labelled answers");
  const { sample, candidate } = content.workspace;
  const replacements = safe.preview.replacements.filter(({ where }) => !where.startsWith(VERDICT_ON));
  const gone = labelled.marks.length - content.marks.length;
  const preview: ExportPreview = {
    replacements,
    total: placesIn(replacements),
    leftOut: gone === 0 ? [] : [gone === 1 ? "1 mark on words that are replaced" : `${gone} marks on words that are replaced`],
    withoutTerms: safe.preview.withoutTerms,
  };
  return { fileName: safeFileName(nameWith({ sample, madeAt: now() }), [candidate.name], safe.terms), lines: lines.join(""), preview };
}

const nameWith =
  ({ sample, madeAt }: { sample: boolean; madeAt: Date }) =>
  (names: readonly string[]): string =>
    archiveFileName({ kind: "labels", sample, names, madeAt: madeAt.toISOString() });

const lineOf = (view: AttemptView): string => `${JSON.stringify(labelledLine(view))}\n`;
