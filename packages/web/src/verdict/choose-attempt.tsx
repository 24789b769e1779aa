import type { AttemptView } from "@inclined/core/schema/attempt";
import { NativeSelect } from "@mantine/core";
import { when } from "../look/words.ts";
import { outcome } from "./compared.tsx";

interface ChooseAttemptProps {
  label: string;
  attempts: readonly AttemptView[];
  chosen: string;
  onChosen: (attemptId: string) => void;
}

/** One of the attempts, newest first. */
export function ChooseAttempt({ label, attempts, chosen, onChosen }: ChooseAttemptProps) {
  return (
    <NativeSelect
      label={label}
      value={chosen}
      onChange={(event) => onChosen(event.currentTarget.value)}
      data={attempts.map((view, index) => ({ value: view.attempt.id, label: `${attempts.length - index}. ${when(view.attempt.createdAt)}, ${outcome(view)}` }))}
    />
  );
}
