import type { ResumeReading } from "@inclined/core/schema/resume";

/** What was read from a résumé, for people. */
export function describeResume({ resume: { basics, work = [], education = [], skills = [], projects = [] }, claims, unread, hidden }: ResumeReading): string {
  const time = ({ startDate, endDate }: { startDate?: string | undefined; endDate?: string | undefined }): string => (startDate === undefined && endDate === undefined ? "no dates read" : `${startDate ?? "?"} to ${endDate ?? "now"}`);
  const lines = [
    basics?.name ?? "No name was read",
    [basics?.label, basics?.email, basics?.phone].filter(Boolean).join(" · "),
    "",
    ...work.flatMap(({ name, position, location, highlights = [], ...dates }) => [
      `${position ?? "position not read"}, ${name ?? "company not read"}${location === undefined ? "" : `, ${location}`} (${time(dates)})`,
      ...highlights.map((text) => `  - ${text}`),
    ]),
    ...education.map(({ studyType, area, institution, ...dates }) => `${[studyType, area].filter(Boolean).join(", ")}${institution === undefined ? "" : `, ${institution}`} (${time(dates)})`),
    ...projects.map(({ name, highlights = [] }) => `Project ${name ?? ""}: ${highlights.join(" ")}`),
    ...skills.map(({ name, keywords = [] }) => `${name ?? "Skills"}: ${keywords.join(", ")}`),
    "",
    `${claims.length} claims, ${claims.filter(({ numbers }) => numbers.length > 0).length} of them with numbers.`,
    ...(unread.length === 0 ? [] : [`Read, and fitting nowhere: ${unread.join(" / ")}`]),
    ...(hidden.length === 0 ? [] : [`Hidden text, not used: ${hidden.map(({ text }) => text).join(" ").slice(0, 300)}`]),
  ];
  return `${lines.join("\n")}\n`;
}
