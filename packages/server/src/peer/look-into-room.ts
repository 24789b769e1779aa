import { listedTerms } from "@inclined/core/candidate/listed-terms";
import { safeText } from "@inclined/core/candidate/safe-values";
import { findCriterion } from "@inclined/core/criteria/find-criterion";
import { type LoopThread, openThread, replay } from "@inclined/core/interview/loop-state";
import { agreementOf, peerRows } from "@inclined/core/peer/agreement";
import { sheetAnswerOf } from "@inclined/core/peer/fill-sheet";
import { liveWords } from "@inclined/core/peer/live-words";
import { scorerRoundVote } from "@inclined/core/peer/scorer-round-vote";
import type { Assessment } from "@inclined/core/schema/assessment";
import type { AttemptView } from "@inclined/core/schema/attempt";
import type { PeerRoom } from "@inclined/core/schema/peer-room";
import type { Store } from "@inclined/store/store";
import type { PeerRooms, Room } from "./peer-rooms.ts";

/** What was given to the questions of the round so far: the newest attempt at each. */
export async function attemptsOfRound(store: Store, { workspaceId, pack }: Room): Promise<Map<string, AttemptView>> {
  const wanted = new Set(pack.questions.map(({ id }) => id));
  const found = new Map<string, AttemptView>();
  for (const view of await store.listAttemptsOfWorkspace(workspaceId)) {
    const { answerId } = view.attempt;
    if (wanted.has(answerId) && !found.has(answerId)) found.set(answerId, view);
  }
  return found;
}

/** The round as the second window may see it: its own questions, and what is said to them, without the terms that the candidate does not say outside. @throws {InclinedError} not-found where the loop is gone */
export async function lookIntoRoom(store: Store, rooms: PeerRooms, room: Room, fingerprint: string | null): Promise<Omit<PeerRoom, "isCandidates">> {
  const { pack, code, draft, revision, commands } = room;
  // read with every look: a term that is listed during the interview is replaced from then on
  const terms = listedTerms(await store.listPapers(room.workspaceId));
  const safe = (words: string): string => safeText(words, terms);
  const paper = await store.getPaper(room.workspaceId, room.loop);
  const data = paper.kind === "loop" && paper.deletedAt === null ? paper.data : null;
  const state = data === null ? null : replay(data);
  const place = data === null ? -1 : data.plan.findIndex(({ id }) => id === room.round);
  const isHere = state !== null && place >= 0 && state.round === place;
  const phase = state === null || place < 0 || state.round > place || state.phase === "done" ? "over" : !isHere || state.phase === "waiting" ? "waiting" : state.phase;
  const thread = isHere && state !== null ? openThread(state) : null;
  return {
    isSwapped: room.isSwapped,
    fingerprint, pack, code, draft, revision, phase,
    question: thread?.question.answer ?? null,
    answer: thread === null || thread.answer === null ? null : safe(thread.answer),
    saying: thread === null || state === null ? "" : liveWords(state.draft, terms),
    probes: thread?.probes.map(({ criterion, text, reply }) => ({ criterion, text: safe(text), reply: reply === null ? null : safe(reply) })) ?? [],
    told: thread === null ? [] : toldOf(thread, pack),
    isReplaced: terms.length > 0,
    waiting: commands.length,
    silentFor: rooms.secondsSince(room.candidateAt),
    compared: room.sheet === null ? null : await comparedIn(store, room, safe),
  };
}

/** What was told, as the pack names it: the facts of a question stand in both in one order. */
function toldOf({ question, asked }: LoopThread, pack: Room["pack"]): string[] {
  const facts = pack.questions.find(({ id }) => id === question.answer)?.facts ?? [];
  const places = new Set(asked.map(({ about }) => question.facts.findIndex((fact) => fact.about === about)));
  return facts.flatMap(({ about }, place) => (places.has(place) ? [about] : []));
}

async function comparedIn(store: Store, room: Room, safe: (words: string) => string): Promise<PeerRoom["compared"]> {
  const attempts = await attemptsOfRound(store, room);
  const given = room.pack.questions.flatMap((question) => {
    const view = attempts.get(question.id);
    return view === undefined ? [] : [{ question, view }];
  });
  const rule = given.length === 0 ? null : scorerRoundVote(room.pack, given).because;
  return comparedWith(room.pack, room.draft, (id) => attempts.get(id)?.assessments[0]?.result, { rule, safe });
}

/** A sheet beside what the scorer found in the answers. @param assessmentOf by id of the question @param rule what the rule of votes makes of the answers @param safe what of a quotation may be read there */
export function comparedWith({ questions: asked }: Room["pack"], { answers }: Room["draft"], assessmentOf: (id: string) => Assessment | undefined, { rule, safe = (words) => words }: { rule: string | null; safe?: (words: string) => string }): NonNullable<PeerRoom["compared"]> {
  const questions = asked.map(({ id, lens }) => {
    const result = assessmentOf(id);
    const rows = result === undefined || result.lens !== lens ? [] : peerRows(result, sheetAnswerOf(answers, id));
    return { id, lens, isJoined: rows.length > 0, rows };
  });
  const all = questions.flatMap(({ rows }) => rows);
  return {
    agreement: questions.some(({ isJoined }) => isJoined) ? agreementOf(all) : null,
    rule: rule === null ? null : safe(rule),
    questions: questions.map(({ id, lens, isJoined, rows }) => ({
      id, isJoined,
      rows: rows.filter(({ interviewer, scorer }) => interviewer !== null || scorer.holds || scorer.state === "contrary").map(({ id: of, kind, interviewer, scorer, agrees }) => ({
        id: of, name: findCriterion(lens, of)?.name ?? of, kind, interviewer: interviewer?.says ?? null, words: interviewer?.words ?? "", holds: scorer.holds, state: scorer.state, quote: scorer.quote === null ? null : safe(scorer.quote), agrees,
      })),
    })),
  };
}
