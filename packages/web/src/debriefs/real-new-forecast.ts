import { levels } from "@inclined/content/levels";
import { type Forecast, forecastOf, newestFinished } from "@inclined/core/debrief/forecast";
import { useEffect, useMemo } from "react";
import { localDay } from "../look/words.ts";
import { useOnlyPaper, usePapers } from "../papers/use-paper.ts";

interface NewForecast {
  /** The practice loop that it is made from; null: none was sat to its end. */
  name: string | null;
  /** Null where there is no such loop, or nothing in it could be assessed. */
  make: () => Forecast | null;
}

/**
 * The forecast as it would be made now.
 * @param isAhead nothing is written yet: it is worked out once the page is drawn, so that the first letter does not wait for it
 */
export function useNewForecast(isAhead: boolean): NewForecast {
  const loops = usePapers("loop");
  const aim = useOnlyPaper("aims")?.data.level ?? null;
  const made = useMemo((): NewForecast => {
    const newest = newestFinished(loops);
    let forecast: Forecast | null | undefined;
    return {
      name: newest?.data.name ?? null,
      make: () => (forecast ??= newest === null ? null : forecastOf(newest.data, newest.id, levels, aim, localDay(new Date()))),
    };
  }, [loops, aim]);
  useEffect(() => {
    if (!isAhead) return undefined;
    const timer = setTimeout(made.make);
    return () => clearTimeout(timer);
  }, [made, isAhead]);
  return made;
}
