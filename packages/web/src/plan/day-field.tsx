import { TextInput } from "@mantine/core";
import { useEffect, useState } from "react";

interface DayFieldProps {
  label: string;
  day: string | null;
  write: (day: string | null) => void;
  description?: string;
}

/** While a year is typed a browser reports the years 2, 20 and 202. */
const SOUND = /^20\d{2}-/;

/** A calendar day, or none. It is written when it is whole, or when it was emptied and left. */
export function DayField({ label, day, write, description }: DayFieldProps) {
  const [draft, setDraft] = useState(day ?? "");
  useEffect(() => setDraft(day ?? ""), [day]);
  return (
    <TextInput
      label={label}
      description={description}
      type="date"
      value={draft}
      onChange={(event) => {
        const { value } = event.currentTarget;
        setDraft(value);
        if (SOUND.test(value) && value !== day) write(value);
      }}
      onBlur={() => {
        if (draft === "" && day !== null) write(null);
        else if (!SOUND.test(draft)) setDraft(day ?? "");
      }}
    />
  );
}
