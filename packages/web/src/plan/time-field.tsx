import { TextInput } from "@mantine/core";
import { useEffect, useState } from "react";

/** A time of day, or none. Written when it is whole, or when it was emptied and left. */
export function TimeField({ label, time, write }: { label: string; time: string | null; write: (time: string | null) => void }) {
  const [draft, setDraft] = useState(time ?? "");
  useEffect(() => setDraft(time ?? ""), [time]);
  return (
    <TextInput
      label={label}
      type="time"
      value={draft}
      onChange={(event) => {
        const { value } = event.currentTarget;
        setDraft(value);
        if (value !== "") write(value.slice(0, "19:30".length));
      }}
      onBlur={() => {
        if (draft !== "" || time === null) return;
        write(null);
        setDraft(time);
      }}
    />
  );
}
