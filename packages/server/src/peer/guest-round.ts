import { assess } from "@inclined/core/assess";
import { InclinedError } from "@inclined/core/errors";
import { isSaid, type LoopState, openThread, repliesIn, replay } from "@inclined/core/interview/loop-state";
import { record } from "@inclined/core/interview/record";
import { mayCutIn } from "@inclined/core/peer/may-cut-in";
import type { Assessment } from "@inclined/core/schema/assessment";
import type { LoopEvent, PlannedRound } from "@inclined/core/schema/loop";
import type { PeerAsk, PeerRoom, PeerSays } from "@inclined/core/schema/peer-room";
import { comparedWith } from "./look-into-room.ts";
import type { PeerRooms, Room } from "./peer-rooms.ts";

/** More than this is not asked in one sentence. */
const MOST_WAITING = 5;

type Without<Event> = Event extends unknown ? Omit<Event, "at"> : never;

/** What the studio calls who answers in the second window: it knows no more of them. */
const GUEST = "the other person";

/** The round of the pack as a loop runs it. */
function planOf({ pack }: Room): PlannedRound[] {
  const { role, topic, minutes, closingMinutes, questions } = pack;
  return [{
    id: "guest", role, topic, lens: null, minutes, closingMinutes, principles: [], manner: "neutral",
    questions: questions.map(({ id, text, objective, lens, reach, followUps, facts }) => ({ id, answer: id, text, objective, lens, isScored: true, reach, followUps, principle: null, facts })),
  }];
}

const stateOf = (room: Room): LoopState => replay({ plan: planOf(room), events: room.guest.events });

function happen(room: Room, at: number, ...happenings: readonly Without<LoopEvent>[]): void {
  room.guest.events = happenings.reduce<LoopEvent[]>((events, happening) => record(events, { ...happening, at }), room.guest.events);
}

/** What ends the words that are open, where there are any. */
const saidSoFar = ({ phase, draft }: LoopState): Without<LoopEvent>[] => (phase === "answering" ? (isSaid(draft) ? [{ kind: "answered", text: draft }] : []) : phase === "replying" ? [{ kind: "replied", text: draft }] : []);

/** Asks what waited for the end of a sentence, where that has come. */
function askWhatWaits(room: Room, at: number): void {
  const { guest } = room;
  const [next] = guest.waiting;
  if (next === undefined) return;
  const state = stateOf(room);
  if (mustWait(state, at - guest.typedAt)) return;
  guest.waiting = guest.waiting.slice(1);
  if (openThread(state)?.question.answer === next.question) askNow(room, state, next.ask, at);
}

/** Whether the guest is in a sentence, which nobody breaks off. */
const mustWait = ({ phase, draft }: LoopState, quietMs: number): boolean => (phase === "answering" || phase === "replying") && isSaid(draft) && !mayCutIn(draft, quietMs);

/** What the guest does. */
export function guestSays(room: Room, { kind, text }: PeerSays, at: number): void {
  askWhatWaits(room, at);
  const state = stateOf(room);
  if (state.draft !== text) room.guest.typedAt = at;
  if (state.phase !== "answering" && state.phase !== "replying") return;
  if (kind === "typed") happen(room, at, { kind: "typed", text });
  else if (kind === "done") happen(room, at, { kind: state.phase === "answering" ? "answered" : "replied", text });
  else happen(room, at, { kind: "typed", text: "" }, ...(state.phase === "replying" ? [{ kind: "replied" as const, text: "" }] : []), { kind: "question-done" });
}

/** What the candidate asks the guest; in the middle of a sentence it waits for its end. @throws {InclinedError} invalid-input where nothing was said yet */
export function askGuest(room: Room, question: string, ask: PeerAsk, at: number): void {
  const state = stateOf(room);
  const thread = openThread(state);
  if (thread === null || thread.question.answer !== question) return;
  if (ask.kind === "tell") {
    const fact = thread.question.facts.find(({ about }) => about === ask.about);
    return fact === undefined ? undefined : happen(room, at, { kind: "asked", text: `Asked aloud about ${fact.about}`, ...fact });
  }
  if (ask.kind === "probe" && state.phase === "answering" && !isSaid(state.draft)) throw new InclinedError("invalid-input", "Nothing was said to it yet. Ask when there are words.");
  const { guest } = room;
  if (!mustWait(state, at - guest.typedAt)) return askNow(room, state, ask, at);
  if (guest.waiting.length < MOST_WAITING) guest.waiting = [...guest.waiting, { question, ask }];
}

function askNow(room: Room, state: LoopState, ask: PeerAsk, at: number): void {
  if (ask.kind === "next") happen(room, at, ...saidSoFar(state), { kind: "question-done" });
  else if (ask.kind === "probe") happen(room, at, ...saidSoFar(state), { kind: "probed", criterion: ask.criterion, text: ask.text, quote: null });
}

/** The round with the roles swapped, as both windows see it; the comparison comes when the candidate handed the sheet over. */
export function lookIntoGuestRound(rooms: PeerRooms, room: Room): Omit<PeerRoom, "isCandidates"> {
  askWhatWaits(room, rooms.now());
  const { code, guest } = room;
  // the guest brought nothing but themselves
  const pack = { ...room.pack, name: GUEST, resume: null };
  const state = stateOf(room);
  const thread = openThread(state);
  const assessments = new Map<string, Assessment>();
  if (guest.isHandedOver) {
    for (const { question, answer, probes } of state.threads) {
      if (isSaid(answer)) assessments.set(question.answer, assess({ id: question.answer, lens: question.lens, question: question.text, answer, thread: repliesIn({ probes }) }));
    }
  }
  return {
    isSwapped: room.isSwapped,
    fingerprint: null,
    pack, code,
    draft: guest.draft,
    revision: guest.revision,
    phase: state.phase === "done" ? "over" : state.phase,
    question: thread?.question.answer ?? null,
    answer: thread?.answer ?? null,
    saying: thread === null ? "" : state.draft,
    probes: thread?.probes.map(({ criterion, text, reply }) => ({ criterion, text, reply })) ?? [],
    told: thread?.asked.flatMap(({ about }) => about ?? []) ?? [],
    // what the guest says is the guest's own
    isReplaced: false,
    waiting: guest.waiting.length,
    silentFor: rooms.secondsSince(room.peerAt),
    compared: guest.isHandedOver ? comparedWith(pack, guest.draft, (id) => assessments.get(id), { rule: null }) : null,
  };
}
