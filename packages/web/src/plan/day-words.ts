import type { MILESTONE_KINDS } from "@inclined/core/schema/plan";
import { dayInWords } from "../look/words.ts";

export const MILESTONE_NAMES: Readonly<Record<(typeof MILESTONE_KINDS)[number], string>> = {
  "phone-screen": "Phone screen", "exercise-sent": "Writing exercise sent", "exercise-due": "Writing exercise due", loop: "The loop",
};

/** "Sat 21 Nov". */
export function shortDay(day: string): string {
  return new Date(`${day}T12:00:00`).toLocaleDateString("en-GB", { weekday: "short", day: "numeric", month: "short" }).replace(",", "");
}

/** A sentence with its ISO days as people write them. */
export const withDaysInWords = (text: string): string => text.replaceAll(/\b\d{4}-\d{2}-\d{2}\b/g, (day) => dayInWords(day));

/** "45 min", "1 h", "1 h 30 min". */
export function hoursAndMinutes(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return hours === 0 ? `${rest} min` : rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
}
