import type { JsonResume, ResumeReading } from "@inclined/core/schema/resume";
import type { Line } from "../page/line.ts";
import { contactIn } from "./contact.ts";
import { type DateRange, dateRanges, withoutDates } from "./dates.ts";
import { schoolsInTable } from "./education-table.ts";
import { schoolsOf } from "./education.ts";
import { bodyLookOf, type Entry, entriesOf } from "./entries.ts";
import { withoutLabels } from "./labelled-lines.ts";
import { paragraphsOf } from "./paragraphs.ts";
import { rolesOf } from "./roles.ts";
import { type Section, sectionsOf } from "./sections.ts";
import { skillsOf } from "./skills.ts";
import { isPlace } from "./words-of-trade.ts";

type Work = NonNullable<JsonResume["work"]>[number];

function workDates(dates: DateRange | null): Pick<Work, "startDate" | "endDate"> {
  if (dates === null || dates.start === null) return {};
  if (dates.ongoing) return { startDate: dates.start };
  return { startDate: dates.start, endDate: dates.end ?? dates.start };
}

function locationOf(place: string | null): NonNullable<NonNullable<JsonResume["basics"]>["location"]> | undefined {
  if (place === null) return undefined;
  const [city = "", ...rest] = place.split(",").map((part) => part.trim());
  return { city, ...(rest.length === 0 ? {} : { region: rest.join(", ") }) };
}

/** An empty list is left out. */
function some<T>(list: readonly T[]): T[] | undefined {
  return list.length === 0 ? undefined : [...list];
}

type Pruned<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & { [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined> };

/** Without the fields that hold nothing. */
function pruned<T extends object>(value: T): Pruned<T> {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as Pruned<T>;
}

const textOf = (lines: readonly Line[]): string => paragraphsOf(lines).map(({ text }) => text).join("\n");

/** "Certifications & skills" under one heading: what does not say that it is a certificate goes to the skills. */
function apart(sections: readonly Section[]): Section[] {
  return sections.flatMap((section): Section[] => {
    if (section.kind !== "certificates" || section.heading === null || !/skill/i.test(section.heading.text.replaceAll(" ", ""))) return [section];
    let isSkill = false;
    const skills = section.lines.filter(({ text }) => {
      if (/^[^:]{2,30}:\s/.test(text)) isSkill = !/^(?:certif|licen)/i.test(text);
      return isSkill;
    });
    const others = section.lines.filter((line) => !skills.includes(line));
    return [{ ...section, lines: others }, { ...section, kind: "skills" as const, lines: skills }];
  });
}

const CONTACT = /\S@\S+\.\S|\(?\+?\d[\d\s().-]{8,}\d/;

/** Name and telephone above a later page, in other words than on the first: a line at its edge that holds contact data and no dates. */
function withoutRunningHeads(lines: readonly Line[]): Line[] {
  return lines.filter((line, place) => {
    const isEdge = line.page > 0 && (lines[place - 1]?.page !== line.page || lines[place + 1]?.page !== line.page);
    return !(isEdge && !line.bullet && CONTACT.test(line.text) && dateRanges(line.text).length === 0);
  });
}

/** Long lines of a head, and what closely follows them: the last line of a paragraph may be short. */
function introOf(lines: readonly Line[]): Line[] {
  const intro: Line[] = [];
  for (const line of lines) {
    const before = intro.at(-1);
    const goesOn = before !== undefined && line.page === before.page && line.gap < 0.5 && line.size === before.size && line.y > before.y && line.y - before.y < 2.2 * line.size;
    if (line.text.length > 60 || goesOn) intro.push(line);
  }
  return intro;
}

function projectOf({ parts, body, dates, head }: Entry): NonNullable<JsonResume["projects"]>[number] | null {
  const [name, ...others] = parts.map(({ text }) => text);
  const title = name ?? head[0]?.text ?? body[0]?.text;
  if (title === undefined) return null;
  const highlights = body.map(({ text }) => text).filter((text) => text !== title);
  return pruned({ name: title, roles: some(others), highlights: some(highlights), ...workDates(dates) });
}

/** Reads a résumé from its lines in reading order. */
export function resumeFromLines(lines: readonly Line[], hints: { title: string | null; author: string | null } = { title: null, author: null }): Pick<ResumeReading, "resume" | "unread"> {
  const sections = apart(sectionsOf(withoutRunningHeads(lines.filter(({ text }) => !/\bpage\s+\d+\s+(?:of|\/)\s+\d+\s*$/i.test(text)))));
  const look = bodyLookOf(lines);
  const of = (kind: Section["kind"]): Line[] => sections.filter((section) => section.kind === kind).flatMap((section) => [...section.lines]);
  const head = of("head");
  const contact = contactIn([...head, ...of("contact"), ...lines.filter((line) => !head.includes(line) && /@/.test(line.text)).slice(0, 4)], lines.filter(({ page }) => page === 0), hints);

  const roles = sections.filter(({ kind }) => kind === "work").flatMap((section) => rolesOf(entriesOf(withoutLabels(section.lines), look)));
  const work = roles.map(({ entry, company, position, place }): Work =>
    pruned({ name: company ?? undefined, position: position ?? undefined, location: place ?? undefined, ...workDates(entry.dates), highlights: some(entry.body.map(({ text }) => text)) }),
  );
  const education = sections.filter(({ kind }) => kind === "education").flatMap((section) => schoolsInTable(section.lines) ?? schoolsOf(section.lines));
  const projects = sections.filter(({ kind }) => kind === "projects").flatMap((section) => entriesOf(section.lines, look).map(projectOf).filter((project) => project !== null));
  const volunteer = sections.filter(({ kind }) => kind === "volunteer").flatMap((section) =>
    rolesOf(entriesOf(section.lines, look)).map(({ entry, company, position }) => pruned({ organization: company ?? undefined, position: position ?? undefined, ...workDates(entry.dates), highlights: some(entry.body.map(({ text }) => text)) })),
  );
  const dated = (kind: Section["kind"]): { name: string; date: string | undefined }[] =>
    paragraphsOf(of(kind)).map(({ text }) => ({ name: withoutDates(text), date: dateRanges(text)[0]?.start ?? undefined })).filter(({ name }) => name.length > 1);
  const summary = of("summary").length > 0 ? textOf(of("summary")) : introOf(head.filter((line) => !contact.lines.includes(line))).map(({ text }) => text).join(" ");

  const resume: JsonResume = pruned({
    basics: pruned({
      name: contact.name ?? undefined,
      label: contact.label ?? undefined,
      email: contact.email ?? undefined,
      phone: contact.phone ?? undefined,
      url: contact.url ?? undefined,
      summary: summary === "" ? undefined : summary,
      location: locationOf(contact.place),
      profiles: some(contact.profiles.map(({ network, username, url }) => pruned({ network, username: username ?? undefined, url }))),
    }),
    work: some(work),
    education: some(education),
    skills: some(sections.filter(({ kind }) => kind === "skills").flatMap((section) => skillsOf(section.lines))),
    projects: some(projects),
    certificates: some(dated("certificates").map((one) => pruned(one))),
    languages: some(languagesOf(of("languages"))),
    volunteer: some(volunteer),
    awards: some(dated("awards").map(({ name, date }) => pruned({ title: name, date }))),
    publications: some(dated("publications").map(({ name, date }) => pruned({ name, releaseDate: date }))),
    interests: some(paragraphsOf(of("interests")).flatMap(({ text }) => text.split(/[,;|•·]\s*/)).map((name) => ({ name: name.trim() })).filter(({ name }) => name !== "")),
  });
  const used = new Set([...contact.lines, ...of("summary")]);
  const unread = [
    ...head.filter((line) => !used.has(line) && !isPlace(line.text) && !summary.includes(line.text)).map(({ text }) => text),
    ...sections.filter(({ kind }) => kind === "other").flatMap(({ heading, lines: own }) => [heading?.text ?? "", ...own.map(({ text }) => text)]),
  ].filter((text) => text !== "");
  return { resume, unread };
}

function languagesOf(lines: readonly Line[]): { language: string; fluency?: string }[] {
  return paragraphsOf(lines)
    .flatMap(({ text }) => text.split(/[,;|•·]\s*(?![^(]*\))/))
    .flatMap((text) => {
      const plain = text.replaceAll(/[○●◯⬤★☆\s]+$/g, "").trim();
      const match = /^(?<language>\p{L}[\p{L} ]*?)\s*(?:[(:–—-]\s*(?<fluency>[^)]+)\)?)?$/u.exec(plain)?.groups;
      const language = match?.["language"];
      if (language === undefined) return [];
      return [{ language, ...(match?.["fluency"] === undefined ? {} : { fluency: match["fluency"].trim() }) }];
    });
}
