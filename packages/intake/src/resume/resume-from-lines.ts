import { itemsOf } from "@inclined/core/candidate/review-items";
import type { ReviewItem } from "@inclined/core/schema/paper";
import type { JsonResume, ResumeReading } from "@inclined/core/schema/resume";
import type { Line } from "../page/line.ts";
import { contactIn } from "./contact.ts";
import { type DateRange, dateRanges, withoutDates } from "./dates.ts";
import { schoolsInTable } from "./education-table.ts";
import { schoolsOf } from "./education.ts";
import { bodyLookOf, type Entry, entriesOf } from "./entries.ts";
import type { BodyLook } from "./heads.ts";
import { withoutLabels } from "./labelled-lines.ts";
import { languagesOf } from "./languages.ts";
import { paragraphsOf } from "./paragraphs.ts";
import { placesOf, type Source } from "./places.ts";
import { type Role, rolesOf } from "./roles.ts";
import { isSurelyHeading, type Section, sectionsOf } from "./sections.ts";
import { skillsOf } from "./skills.ts";
import { unreadOf } from "./unread.ts";
import { isPlace } from "./words-of-trade.ts";

type Work = NonNullable<JsonResume["work"]>[number];

function workDates(dates: DateRange | null): Pick<Work, "startDate" | "endDate"> {
  if (dates === null || dates.start === null) return {};
  if (dates.ongoing) return { startDate: dates.start };
  // one date alone is that year or month: without an end, JSON Resume would say that it goes on
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

/** Heads of later pages are no part of what they stand between: name and telephone in other words than on the first, and what counts the pages. */
function withAsides(lines: readonly Line[]): Line[] {
  return lines.map((line, place) => {
    const isEdge = line.page > 0 && (lines[place - 1]?.page !== line.page || lines[place + 1]?.page !== line.page);
    const isHead = isEdge && !line.bullet && CONTACT.test(line.text) && dateRanges(line.text).length === 0;
    return isHead || /\bpage\s+\d+\s+(?:of|\/)\s+\d+\s*$/i.test(line.text) ? { ...line, aside: true } : line;
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

/** A project with its lines and those of its bullets. */
function projectOf({ parts, body, dates, head }: Entry): Read<NonNullable<JsonResume["projects"]>[number]> | null {
  const [name, ...others] = parts.map(({ text }) => text);
  const title = name ?? head[0]?.text ?? body[0]?.text;
  if (title === undefined) return null;
  const highlights = body.filter(({ text }) => text !== title);
  return {
    value: pruned({ name: title, roles: some(others), highlights: some(highlights.map(({ text }) => text)), ...workDates(dates) }),
    lines: head.length > 0 ? head : (body[0]?.lines ?? []),
    bullets: highlights.map(({ lines }) => lines),
  };
}

/** What was read, and from which lines. */
type Read<T> = Source & { value: T };

const rolesIn = (section: Section, look: BodyLook): Role[] => rolesOf(entriesOf(section.kind === "work" ? withoutLabels(section.lines) : section.lines, look));
const sourceOf = ({ lines, entry }: Role): Source => ({ lines, bullets: entry.body.map((paragraph) => paragraph.lines) });
const highlightsOf = ({ entry }: Role): string[] | undefined => some(entry.body.map(({ text }) => text));

/** Certificates, awards, publications: a paragraph each, most with a date. */
function datedIn(lines: readonly Line[]): Read<{ name: string; date: string | undefined }>[] {
  const found: Read<{ name: string; date: string | undefined }>[] = [];
  for (const { text, lines: own } of paragraphsOf(lines)) {
    const value = { name: withoutDates(text), date: dateRanges(text)[0]?.start ?? undefined };
    const last = found.at(-1);
    if (value.name.length > 1) found.push({ value, lines: own });
    // a date on a line of its own is that of what stands above it
    else if (last !== undefined && last.value.date === undefined) found[found.length - 1] = { value: { ...last.value, date: value.date }, lines: [...last.lines, ...own] };
  }
  return found;
}

/** What seems a place without being one is where somebody helped: volunteering says no place. */
function helped(role: Role): NonNullable<JsonResume["volunteer"]>[number] {
  const isElsewhere = role.position === null && role.place !== null && !isPlace(role.place, 3);
  const [position, organization] = isElsewhere ? [role.company, role.place] : [role.position, role.company];
  return pruned({ organization: organization ?? undefined, position: position ?? undefined, ...workDates(role.entry.dates), highlights: highlightsOf(role) });
}

/** Parts of a résumé whose heading says what was read there. */
const HAS_NO_READER: ReadonlySet<Section["kind"]> = new Set(["other", "references"]);

/** Reads a résumé from its lines in reading order. */
export function resumeFromLines(given: readonly Line[], hints: { title: string | null; author: string | null } = { title: null, author: null }): Pick<ResumeReading, "resume" | "unread" | "places"> & { items: ReviewItem[] } {
  const lines = withAsides(given.map((line, number) => ({ ...line, at: [number] })));
  const flow = lines.filter(({ aside }) => aside !== true);
  const sections = apart(sectionsOf(flow));
  const look = bodyLookOf(flow);
  const of = (...kinds: Section["kind"][]): Section[] => sections.filter(({ kind }) => kinds.includes(kind));
  const linesOf = (kind: Section["kind"]): Line[] => of(kind).flatMap((section) => [...section.lines]);
  const head = linesOf("head");
  const contactLines = [...head, ...linesOf("contact"), ...lines.filter(({ aside }) => aside === true), ...flow.filter((line) => !head.includes(line) && /@/.test(line.text)).slice(0, 4)];
  const contact = contactIn(contactLines, flow.filter(({ page }) => page === 0), hints);

  const roles = of("work").flatMap((section) => rolesIn(section, look));
  const volunteers = of("volunteer").flatMap((section) => rolesIn(section, look));
  const education = of("education").flatMap((section) => schoolsInTable(section.lines) ?? schoolsOf(section.lines));
  const projects = of("projects").flatMap((section) => entriesOf(section.lines, look).map(projectOf).filter((project) => project !== null));
  const skills = of("skills").flatMap((section) => skillsOf(section.lines));
  const [certificates, awards, publications] = [datedIn(linesOf("certificates")), datedIn(linesOf("awards")), datedIn(linesOf("publications"))];
  const languages = languagesOf(linesOf("languages"));
  const interests = paragraphsOf(linesOf("interests")).flatMap(({ text, lines: own }) => text.split(/[,;|•·]\s*/).map((name) => ({ value: { name: name.trim() }, lines: own }))).filter(({ value }) => value.name !== "");
  const summaryLines = linesOf("summary").length > 0 ? linesOf("summary") : introOf(head.filter((line) => !contact.lines.includes(line)));
  const summary = linesOf("summary").length > 0 ? textOf(summaryLines) : summaryLines.map(({ text }) => text).join(" ");

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
    work: some(roles.map((role): Work => pruned({ name: role.company ?? undefined, position: role.position ?? undefined, location: role.place ?? undefined, ...workDates(role.entry.dates), highlights: highlightsOf(role) }))),
    education: some(education.map(({ school }) => school)),
    skills: some(skills.map(({ skill }) => skill)),
    projects: some(projects.map(({ value }) => value)),
    certificates: some(certificates.map(({ value }) => pruned(value))),
    languages: some(languages.map(({ value }) => value)),
    volunteer: some(volunteers.map(helped)),
    awards: some(awards.map(({ value: { name, date } }) => pruned({ title: name, date }))),
    publications: some(publications.map(({ value: { name, date } }) => pruned({ name, releaseDate: date }))),
    interests: some(interests.map(({ value }) => value)),
  });
  const items = itemsOf(resume);
  const places = placesOf(
    items,
    {
      role: roles.map(sourceOf), volunteer: volunteers.map(sourceOf), school: education, project: projects, skills, certificate: certificates, award: awards, publication: publications, language: languages, interest: interests,
      ...(summary === "" ? {} : { summary: [{ lines: summaryLines }] }),
    },
    [...contact.lines, ...contactLines],
  );
  // a heading right above another of its kind is as good as one above lines
  const headings = sections.flatMap(({ kind, heading, lines: own, byContent }, place) => (HAS_NO_READER.has(kind) || byContent === true || !isSurelyHeading(heading?.text ?? "") || (own.length === 0 && sections[place + 1]?.kind !== kind) ? [] : (heading?.at ?? [])));
  return { resume, items, places, unread: unreadOf(lines, items, places, new Set(headings), new Set([...contactLines, ...contact.lines].flatMap(({ at }) => at ?? []))) };
}
