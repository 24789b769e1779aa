import { PlanData } from "@inclined/core/schema/plan";

const { hoursADay } = PlanData.shape;

/** What the plan accepts as hours on a day. */
export const leastHours = hoursADay.minValue ?? 0;
export const mostHours = hoursADay.maxValue ?? 24;

/** The hours that were typed; null: none that can be planned with. */
export function soundHours(typed: string | number): number | null {
  const checked = hoursADay.safeParse(typeof typed === "number" ? typed : typed.trim() === "" ? Number.NaN : Number(typed));
  return checked.success ? checked.data : null;
}
