import { drills } from "@inclined/content/drills";
import type { CoachDeskPaper } from "@inclined/core/schema/coach-file";
import { DRILL_IDS } from "@inclined/core/schema/drill-id";
import { NativeSelect, Textarea } from "@mantine/core";

type Drill = CoachDeskPaper["drill"];

/** What the candidate is to practise next, and why. */
export function NextDrill({ drill, set }: { drill: Drill; set: (drill: Drill) => void }) {
  const choose = (value: string): void => {
    const id = DRILL_IDS.find((one) => one === value);
    set(id === undefined ? null : { id, why: drill?.why ?? "" });
  };
  return (
    <section aria-labelledby="drill-title">
      <h2 className="section" id="drill-title">
        The next drill
      </h2>
      <div className="coach-fields">
        <NativeSelect label="To practise next" value={drill?.id ?? ""} onChange={(event) => choose(event.currentTarget.value)} data={[{ value: "", label: "None set" }, ...drills.map(({ id, name }) => ({ value: id, label: name }))]} />
        {drill === null ? null : <Textarea label="Why this one" autosize minRows={2} maxLength={2_000} value={drill.why} onChange={(event) => set({ ...drill, why: event.currentTarget.value })} />}
      </div>
    </section>
  );
}
