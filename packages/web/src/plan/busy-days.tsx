import { addDays } from "@inclined/core/plan/calendar";
import { Button, Checkbox } from "@mantine/core";
import { useState } from "react";
import { useStudio } from "../shell/studio-context.ts";
import { DayField } from "./day-field.tsx";
import { shortDay } from "./day-words.ts";
import type { OpenPlan } from "./use-plan.ts";
import { useToday } from "./use-today.ts";

/** Where no loop ends it, a weekday is busy for so many weeks. */
const WEEKS = 8;
const MOST_BUSY = 400;

/** Days on which nothing is planned. */
export function BusyDays({ paper: { data, edit } }: { paper: Pick<OpenPlan, "data" | "edit"> }) {
  const { workspace } = useStudio();
  const [day, setDay] = useState<string | null>(null);
  const [isEachWeek, setIsEachWeek] = useState(false);
  const today = useToday();
  const ahead = data.busyDays.filter((one) => one >= today);
  const add = (): void => {
    if (day === null) return;
    const last = workspace.candidate.loopDate ?? addDays(day, WEEKS * 7);
    const days = Array.from({ length: isEachWeek ? 53 : 1 }, (_, week) => addDays(day, week * 7)).filter((one, place) => place === 0 || one <= last);
    edit((before) => ({ ...before, busyDays: [...new Set([...before.busyDays, ...days])].toSorted().slice(-MOST_BUSY) }));
    setDay(null);
  };
  return (
    <div className="busy">
      <h3 className="subsection">Busy days</h3>
      <p className="soft">Nothing is planned on them.</p>
      <div className="busy-add">
        <DayField label="A busy day" day={day} write={setDay} />
        <Checkbox label="and the same weekday until the loop" checked={isEachWeek} onChange={(event) => setIsEachWeek(event.currentTarget.checked)} />
        <Button variant="default" disabled={day === null} onClick={add}>
          Add
        </Button>
      </div>
      {ahead.length === 0 ? null : (
        <ul className="busy-days" aria-label="Busy days">
          {ahead.map((one) => (
            <li key={one} className="tag">
              {shortDay(one)}
              <button type="button" className="quiet" aria-label={`Not busy: ${shortDay(one)}`} onClick={() => edit((before) => ({ ...before, busyDays: before.busyDays.filter((each) => each !== one) }))}>
                remove
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
