import { NumberInput } from "@mantine/core";
import { useEffect, useState } from "react";
import { leastHours, mostHours, soundHours } from "./sound-hours.ts";

const STEP = 0.25;

/** Hours on a day that is not busy. What is outside of what can be planned stays to be seen, with what is accepted; the plan keeps what it had. */
export function HoursField({ hours, write }: { hours: number; write: (hours: number) => void }) {
  const [draft, setDraft] = useState<string | number>(hours);
  useEffect(() => setDraft(hours), [hours]);
  const isSound = soundHours(draft) !== null;
  return (
    <NumberInput
      label="Hours on a day, at most"
      value={draft}
      min={leastHours}
      max={mostHours}
      step={STEP}
      decimalScale={2}
      clampBehavior="none"
      error={isSound ? undefined : `From ${leastHours} (a quarter of an hour) to ${mostHours} hours. The plan still counts with ${hours}.`}
      onChange={(typed) => {
        setDraft(typed);
        const sound = soundHours(typed);
        if (sound !== null) write(sound);
      }}
    />
  );
}
