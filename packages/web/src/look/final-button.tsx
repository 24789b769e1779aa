import { Button } from "@mantine/core";
import { useState } from "react";

interface FinalButtonProps {
  /** What it does, "Delete for good". */
  children: string;
  /** What it does it to, for those who hear the button without its row. */
  about: string;
  /** What is gone afterwards and what stays, in a sentence; said with the second question. */
  lost?: string;
  onConfirmed: () => void;
}

/** A button for what cannot be taken back: it asks once more, in its place, and forgets when it is left. */
export function FinalButton({ children, about, lost, onConfirmed }: FinalButtonProps) {
  const [asking, setAsking] = useState(false);
  const label = asking ? "Really? There is no way back" : children;
  const button = (
    <Button
      variant="subtle"
      size="compact-sm"
      data-final
      aria-label={`${label}: ${about}`}
      onClick={() => (asking ? onConfirmed() : setAsking(true))}
      onBlur={() => setAsking(false)}
    >
      {label}
    </Button>
  );
  if (lost === undefined) return button;
  return (
    <>
      {button}
      <p className="soft final-lost" role="status">
        {asking ? lost : ""}
      </p>
    </>
  );
}
