import { TextInput } from "@mantine/core";
import { useState } from "react";
import { localDay } from "../look/words.ts";

interface RealDayProps {
  label: string;
  day: string | null;
  write: (day: string | null) => void;
}

/** A day that has been. One that has not come yet is kept and spoken of: it may be a slip. */
export function RealDay({ label, day, write }: RealDayProps) {
  const [today, setToday] = useState(() => localDay(new Date()));
  return (
    <div className="real-day">
      <TextInput
        label={label}
        type="date"
        max={today}
        value={day ?? ""}
        error={day !== null && day > today ? "This day has not come yet. This page is for afterwards." : undefined}
        onFocus={() => setToday(localDay(new Date()))}
        onChange={(event) => {
          const { value } = event.currentTarget;
          write(value === "" ? null : value);
        }}
      />
      {day === null ? (
        <button type="button" className="quiet" aria-label={`${label}: today`} onClick={() => write(localDay(new Date()))}>
          Today
        </button>
      ) : null}
    </div>
  );
}
