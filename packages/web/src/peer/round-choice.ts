import { drills } from "@inclined/content/drills";
import { formats } from "@inclined/content/formats";
import { practiceQuestions } from "@inclined/content/questions";
import { faultsOfFormat } from "@inclined/core/interview/check-format";
import { replay } from "@inclined/core/interview/loop-state";
import { ROLE_NAMES } from "@inclined/core/interview/role-names";
import type { RoundPlan } from "@inclined/core/schema/format";
import type { LoopData, PlannedRound } from "@inclined/core/schema/loop";
import { loopOfDrill, loopOfFormat } from "../loops/begin-loop.ts";
import { when } from "../look/words.ts";
import type { PaperOf } from "../papers/paper-sync.ts";

/** A round that somebody else may ask. */
export interface RoundChoice {
  key: string;
  label: string;
  group: string;
  /** The loop that it belongs to, and its plan; `loopId` null: it is stored when the pack is saved. @throws {RangeError} where it cannot be planned */
  plan: () => { loopId: string | null; data: LoopData; round: PlannedRound };
}

interface ChoicesFrom {
  loops: readonly PaperOf<"loop">[];
  own: readonly PaperOf<"format">[];
  /** Ids of shipped questions that were answered, the latest first. */
  lately: readonly string[];
  claims: readonly { id: string; text: string }[];
}

const STUDY = { mode: "study", pressure: null } as const;
const nameOf = ({ role, topic }: Pick<RoundPlan, "role" | "topic">): string => (topic === "" || topic === ROLE_NAMES[role] ? ROLE_NAMES[role] : `${ROLE_NAMES[role]}: ${topic}`);

function first(data: LoopData): { loopId: null; data: LoopData; round: PlannedRound } {
  const [round] = data.plan;
  if (round === undefined) throw new RangeError("this loop has no interviewers");
  return { loopId: null, data, round };
}

/** What can be asked by somebody else: rounds of loops that are not over, exercises, and the rounds of every format. */
export function roundChoices({ loops, own, lately, claims }: ChoicesFrom): RoundChoice[] {
  const planned = loops.flatMap(({ id, data, updatedAt }): RoundChoice[] => {
    const state = replay(data);
    if (state.phase === "done") return [];
    return data.plan.slice(state.round).map((round) => ({ key: `loop ${id} ${round.id}`, group: `Begun: ${data.name}, ${when(updatedAt)}`, label: nameOf(round), plan: () => ({ loopId: id, data, round }) }));
  });
  const exercises = drills.map(({ id, name, minutes }): RoundChoice => ({ key: `drill ${id}`, group: "Exercises", label: `${name}, ${minutes} minutes`, plan: () => first(loopOfDrill(id, STUDY, lately, claims)) }));
  const sat = [
    ...formats.map(({ id, name, rounds }) => ({ id, name, rounds })),
    ...own.filter(({ data }) => faultsOfFormat(data, practiceQuestions).faults.length === 0).map(({ id, data }) => ({ id, name: data.name === "" ? "A loop of your own" : data.name, rounds: data.rounds })),
  ];
  const ofFormats = sat.flatMap(({ id, name, rounds }) =>
    rounds.map((round): RoundChoice => ({ key: `format ${id} ${round.id}`, group: name, label: nameOf(round), plan: () => first(loopOfFormat({ id, name: `${name}, ${nameOf(round)}`.slice(0, 200), rounds: [round] }, STUDY, lately)) })),
  );
  return [...planned, ...exercises, ...ofFormats];
}
