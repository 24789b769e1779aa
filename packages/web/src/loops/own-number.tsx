import { NumberInput } from "@mantine/core";

interface OwnNumberProps {
  label: string;
  description?: string;
  /** As it stands on the page; null: nothing is said. */
  value: number | null;
  most: number;
  change: (value: number | null) => void;
  /** What was typed cannot be stored. */
  refuse: (value: number) => void;
}

/** A number from 1 to `most`, or nothing. Another number stays where it was typed, with what to do about it. */
export function OwnNumber({ label, description, value, most, change, refuse }: OwnNumberProps) {
  const isFit = (some: number): boolean => some >= 1 && some <= most;
  return (
    <NumberInput
      label={label}
      {...(description === undefined ? {} : { description })}
      error={value === null || isFit(value) ? undefined : `1 to ${most.toLocaleString("en")}, or empty`}
      value={value ?? ""}
      allowDecimal={false}
      allowNegative={false}
      clampBehavior="none"
      maxLength={5}
      hideControls
      min={1}
      max={most}
      onChange={(typed) => {
        const number = typed === "" ? null : Number(typed);
        if (number === null || isFit(number)) change(number);
        else refuse(number);
      }}
    />
  );
}
