import { OTHER_MILESTONES, type PlanPaper } from "@inclined/core/schema/plan";
import { Fragment } from "react";
import { DayField } from "./day-field.tsx";
import { TimeField } from "./time-field.tsx";
import type { OpenPlan } from "./use-plan.ts";

type Milestone = PlanPaper["milestones"][number];

const LABELS: Readonly<Record<Milestone["kind"], readonly [day: string, time: string]>> = {
  "phone-screen": ["Phone screen", "Phone screen, time"],
  "exercise-sent": ["Writing exercise comes on", "Comes at"],
  "exercise-due": ["Writing exercise is due on", "Due at"],
};

/** Days on the way, each of which may be left open. */
export function Milestones({ paper: { data, edit } }: { paper: Pick<OpenPlan, "data" | "edit"> }) {
  const write = (kind: Milestone["kind"], change: Partial<Milestone>): void =>
    edit((before) => {
      const standing = before.milestones.find((one) => one.kind === kind) ?? { kind, day: null, at: null };
      return { ...before, milestones: [...before.milestones.filter((one) => one.kind !== kind), { ...standing, ...change }] };
    });
  return OTHER_MILESTONES.map((kind) => {
    const { day, at } = data.milestones.find((one) => one.kind === kind) ?? { day: null, at: null };
    const [dayLabel, timeLabel] = LABELS[kind];
    return (
      <Fragment key={kind}>
        <DayField label={dayLabel} day={day} write={(to) => write(kind, { day: to })} />
        <TimeField label={timeLabel} time={at} write={(to) => write(kind, { at: to })} />
      </Fragment>
    );
  });
}
