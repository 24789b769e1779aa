import type { RealLoop } from "@inclined/core/schema/real-loop";
import { PaperStateLine } from "../papers/paper-state.tsx";
import { usePaper } from "../papers/use-paper.ts";
import { RealDay } from "./real-day.tsx";
import { RealKeep } from "./real-keep.tsx";
import { useNewForecast } from "./real-new-forecast.ts";
import { RealOutcome } from "./real-outcome.tsx";
import { RealRounds } from "./real-rounds.tsx";
import { RealSources } from "./real-sources.tsx";
import { EMPTY } from "./real-words.ts";

/** A change of a real loop: takes it as it stands, gives it as it should stand. */
export type EditRealLoop = (change: (data: RealLoop) => RealLoop) => void;

/** A loop that really took place, open for writing. With the first change the forecast is made, and never again. */
export function RealDesk({ realLoopId }: { realLoopId: string }) {
  const paper = usePaper("real-loop", realLoopId, EMPTY);
  const { data } = paper;
  const isNew = data === EMPTY;
  const forecast = useNewForecast(isNew);
  const edit: EditRealLoop = (change) => paper.edit((before) => change(before === EMPTY ? { ...before, forecast: forecast.make() } : before));
  return (
    <div className="column real-loop">
      <h1 className="title">The evening after a real loop</h1>
      <p className="lede">
        This is for afterwards; nothing here helps during an interview. Write only what you may: many companies ask candidates not to share their questions. What you write stays on this machine.
      </p>
      <div className="real-state">
        <PaperStateLine paper={paper} />
      </div>
      <RealDay label="The day of the loop" day={data.day} write={(day) => edit((before) => ({ ...before, day }))} />
      <RealRounds rounds={data.rounds} edit={edit} />
      <RealOutcome data={data} yetToBeMade={isNew ? forecast : null} edit={edit} />
      <RealSources />
      <RealKeep paper={paper} />
    </div>
  );
}
