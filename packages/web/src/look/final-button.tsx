import { Button } from "@mantine/core";
import { useState } from "react";

interface FinalButtonProps {
  /** What it does, "Delete for good". */
  children: string;
  /** What it does it to, for those who hear the button without its row. */
  about: string;
  onConfirmed: () => void;
}

/** A button for what cannot be taken back: it asks once more, in its place, and forgets when it is left. */
export function FinalButton({ children, about, onConfirmed }: FinalButtonProps) {
  const [asking, setAsking] = useState(false);
  const label = asking ? "Really? There is no way back" : children;
  return (
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
}
