import { replay } from "../interview/loop-state.ts";
import type { LevelProfile } from "../schema/level.ts";
import type { LoopData } from "../schema/loop.ts";
import type { RealLoop } from "../schema/real-loop.ts";
import { debriefOfLoop } from "./debrief-of-loop.ts";

export type Forecast = NonNullable<RealLoop["forecast"]>;

/**
 * What the rule of the debrief makes of a practice loop, in the shape in which it is kept beside what came. Pure.
 * @param loopId under which the loop is kept
 * @param profiles from the lower level to the higher
 * @param aim id of the profile that is aimed at; null: none was chosen
 * @param day on which the forecast is made
 * @returns null where nothing was heard that could be assessed: then nobody votes, and there is nothing to hold the outcome against
 */
export function forecastOf(loop: LoopData, loopId: string, profiles: readonly LevelProfile[], aim: string | null, day: string): Forecast | null {
  const { outcome, level, votes } = debriefOfLoop(loop, profiles, aim).debrief;
  if (votes.every(({ vote }) => vote === null)) return null;
  return { loop: loopId, name: loop.name, outcome, level, votes: votes.map(({ vote }) => vote), madeOn: day };
}

/**
 * Of several practice loops the one that ended last; null where none was sat to its end. Only a loop of a format counts: an exercise
 * has one interviewer and is no forecast of a day with five.
 */
export function newestFinished<Kept extends { id: string; data: LoopData }>(loops: readonly Kept[]): Kept | null {
  const endOf = ({ data }: Kept): number => data.events.at(-1)?.at ?? 0;
  const finished = loops.filter(({ data }) => data.of.kind === "format" && replay(data).phase === "done");
  const [first, ...others] = finished;
  return first === undefined ? null : others.reduce((newest, one) => (endOf(one) > endOf(newest) ? one : newest), first);
}
