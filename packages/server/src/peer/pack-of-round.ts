import { InclinedError } from "@inclined/core/errors";
import { makeInterviewerPack } from "@inclined/core/peer/make-interviewer-pack";
import { type InterviewerPack, MOST_PACK_BYTES } from "@inclined/core/schema/interviewer-pack";
import type { PlannedRound } from "@inclined/core/schema/loop";
import type { Store } from "@inclined/store/store";

/** One round of a loop of a candidate. @throws {InclinedError} not-found */
async function roundOf(store: Store, workspaceId: string, { loop, round }: { loop: string; round: string }): Promise<PlannedRound> {
  const paper = await store.getPaper(workspaceId, loop);
  const found = paper.kind === "loop" && paper.deletedAt === null ? paper.data.plan.find(({ id }) => id === round) : undefined;
  if (found === undefined) throw new InclinedError("not-found", "There is no such round. The loop may have been deleted.");
  return found;
}

/**
 * What an interviewer needs for one round of a candidate's loop.
 * @throws {InclinedError} not-found; too-large; invalid-input where a confidential term cannot be replaced
 */
export async function packOfRound(store: Store, workspaceId: string, which: { loop: string; round: string }, { now, newId }: { now: Date; newId: () => string }): Promise<InterviewerPack> {
  const workspace = await store.getWorkspace(workspaceId);
  const round = await roundOf(store, workspaceId, which);
  const { pack } = makeInterviewerPack(await store.listPapers(workspaceId), round, { workspaceId, name: workspace.candidate.name, sample: workspace.sample, id: newId(), madeAt: now.toISOString() });
  if (JSON.stringify(pack).length > MOST_PACK_BYTES) throw new InclinedError("too-large", "The pack would be larger than a studio opens. Accept fewer lines of the résumé, or choose a shorter round.", { limit: MOST_PACK_BYTES });
  return pack;
}

/** A fact of a question as its round names it, by what the pack says in its place. @throws {InclinedError} not-found; invalid-input where the pack has none */
export async function factAsPlanned(store: Store, { workspaceId, pack, ...which }: { workspaceId: string; loop: string; round: string; pack: InterviewerPack }, question: string, about: string): Promise<string> {
  const place = pack.questions.find(({ id }) => id === question)?.facts.findIndex((fact) => fact.about === about) ?? -1;
  const { questions } = await roundOf(store, workspaceId, which);
  const fact = questions.find(({ answer }) => answer === question)?.facts[place];
  if (fact === undefined) throw new InclinedError("invalid-input", "That is no fact of this question.");
  return fact.about;
}
