import type { PlanRole } from "@inclined/core/schema/plan";
import { NativeSelect, TextInput } from "@mantine/core";
import { BusyDays } from "./busy-days.tsx";
import { HoursField } from "./hours-field.tsx";
import { LoopDay } from "./loop-day.tsx";
import { Milestones } from "./milestones.tsx";
import { TimeField } from "./time-field.tsx";
import type { OpenPlan } from "./use-plan.ts";

const ROLES: readonly { value: PlanRole; label: string }[] = [
  { value: "tpm", label: "TPM" },
  { value: "pm", label: "PM" },
  { value: "data-scientist", label: "PM, coming from data science" },
];

/** What the person says about their time. All of it may be left as it is. */
export function PlanSetup({ paper: { data, edit }, role }: { paper: OpenPlan; role: PlanRole | null }) {
  return (
    <section aria-labelledby="your-time">
      <h2 className="section" id="your-time">
        Your time
      </h2>
      <p className="soft">All of it may stay empty. What you set changes the plan at once.</p>
      <div className="plan-fields">
        <LoopDay />
        <TimeField label="It begins at" time={data.loopAt} write={(loopAt) => edit((before) => ({ ...before, loopAt }))} />
        <Milestones paper={{ data, edit }} />
        <HoursField hours={data.hoursADay} write={(hoursADay) => edit((before) => ({ ...before, hoursADay }))} />
        <TimeField label="You begin at" time={data.startsAt} write={(startsAt) => (startsAt === null ? undefined : edit((before) => ({ ...before, startsAt })))} />
        <NativeSelect
          label="You prepare as"
          value={data.role ?? ""}
          data={[{ value: "", label: role === null || data.role !== null ? "As your target role says" : `As your target role says: ${ROLES.find(({ value }) => value === role)?.label}` }, ...ROLES]}
          onChange={(event) => {
            const chosen = ROLES.find(({ value }) => value === event.currentTarget.value)?.value ?? null;
            edit((before) => ({ ...before, role: chosen }));
          }}
        />
        <TextInput
          label="Time zone of your calendar"
          value={data.timeZone ?? ""}
          list="time-zones"
          maxLength={60}
          error={data.timeZone === null || isZone(data.timeZone) ? undefined : "No such zone: times will be those of wherever you are."}
          onChange={(event) => {
            const { value } = event.currentTarget;
            edit((before) => ({ ...before, timeZone: value.trim() === "" ? null : value }));
          }}
        />
        <datalist id="time-zones">
          {Intl.supportedValuesOf("timeZone").map((zone) => (
            <option key={zone} value={zone}>
              {zone}
            </option>
          ))}
        </datalist>
      </div>
      <BusyDays paper={{ data, edit }} />
    </section>
  );
}

function isZone(name: string): boolean {
  try {
    Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
