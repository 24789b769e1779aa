/** Writes the day of a moment in a zone, `2026-11-20`; null: no zone is known by that name. @param timeZone undefined: that of this machine */
export function daysIn(timeZone: string | undefined): ((moment: string) => string) | null {
  try {
    // this language writes a day as ISO does
    const form = new Intl.DateTimeFormat("sv-SE", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" });
    return (moment) => form.format(new Date(moment));
  } catch {
    return null;
  }
}
