import { studio } from "../api/client.ts";
import { refreshWorkspaces } from "../api/queries.ts";
import { sayFailure } from "../look/notify.tsx";
import { useStudio } from "../shell/studio-context.ts";
import { DayField } from "./day-field.tsx";

/** The day of the loop. It belongs to the candidate and stands there once. */
export function LoopDay() {
  const { workspace } = useStudio();
  const write = (loopDate: string | null): void => {
    studio
      .changeCandidate(workspace.id, { baseRevision: workspace.revision, candidate: { ...workspace.candidate, loopDate } })
      .catch(sayFailure)
      .finally(() => void refreshWorkspaces());
  };
  return <DayField label="Day of your loop" day={workspace.candidate.loopDate} write={write} />;
}
