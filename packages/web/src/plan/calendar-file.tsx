import { exportedNow } from "@inclined/core/plan/exported";
import type { PlanView } from "@inclined/core/schema/plan";
import { Button } from "@mantine/core";
import { useState } from "react";
import { studio } from "../api/client.ts";
import { sayFailure } from "../look/notify.tsx";
import { saveFile } from "../look/save-file.ts";
import { useStudio } from "../shell/studio-context.ts";
import type { OpenPlan } from "./use-plan.ts";

/** The plan as a file for a calendar. What is in it is remembered, so that the next one can cancel what has left the plan. */
export function CalendarFile({ view, paper }: { view: PlanView; paper: OpenPlan }) {
  const { workspace } = useStudio();
  const [busy, setBusy] = useState(false);
  const download = async (): Promise<void> => {
    setBusy(true);
    try {
      saveFile(await studio.planCalendar(workspace.id, view.today));
      paper.edit((before) => ({ ...before, exported: exportedNow(view) }));
    } catch (failure) {
      sayFailure(failure);
    } finally {
      setBusy(false);
    }
  };
  return (
    <section aria-labelledby="calendar-file">
      <h2 className="section" id="calendar-file">
        In your calendar
      </h2>
      <p className="soft">A file for Apple, Google or Outlook. Import a later one over it: tasks move to their new days, and none stands there twice. Where your calendar understands it, what has left the plan is cancelled.</p>
      <div className="actions">
        <Button variant="default" loading={busy} disabled={paper.state.kind === "saving"} onClick={() => void download()}>
          Download the calendar file
        </Button>
      </div>
    </section>
  );
}
