import type { ItemKind, ReviewItem } from "../schema/paper.ts";
import type { JsonResume } from "../schema/resume.ts";

const DATE = /^[12]\d{3}(?:-[01]\d(?:-[0-3]\d)?)?$/;
type Entry = Record<string, unknown>;

/**
 * A JSON Resume of the items, in their order. What the résumé as read held beside the reviewed fields is kept; a date that is
 * none in the form of JSON Resume (`2021`, `2021-03`) is left out.
 * @param items those that count: see `acceptedItems`
 */
export function resumeOfItems(items: readonly ReviewItem[], asRead: JsonResume): JsonResume {
  const bulletsOf = (id: string): string[] | undefined => some(items.filter(({ kind, parent }) => kind === "bullet" && parent === id).map(({ fields }) => fields["text"] ?? ""));
  const list = (kind: ItemKind, before: readonly Entry[] | undefined, entryOf: (fields: Record<string, string>, item: ReviewItem) => Entry): Entry[] | undefined =>
    some(items.filter((item) => item.kind === kind).map((item) => pruned({ ...(item.from === null ? {} : before?.[item.from]), ...entryOf(item.fields, item) })));
  const text = (kind: ItemKind): string | undefined => items.find((item) => item.kind === kind)?.fields["text"];
  const dates = ({ start, end }: Record<string, string>): Entry => ({ startDate: date(start), endDate: date(end) });

  const links = items.filter(({ kind }) => kind === "link").map(({ fields }) => fields["text"] ?? "");
  const { url: urlBefore, profiles: profilesBefore = [], location: locationBefore, name: _name, label: _label, email: _email, phone: _phone, summary: _summary, ...others } = asRead.basics ?? {};
  const profiles = profilesBefore.filter(({ url, username }) => links.includes(url ?? username ?? ""));
  const place = text("place");
  const isPlaceAsRead = place === [locationBefore?.address, locationBefore?.city, locationBefore?.region, locationBefore?.countryCode].filter((part) => part !== undefined && part !== "").join(", ");
  const basics = pruned({
    ...others,
    name: text("name"),
    label: text("label"),
    email: text("email"),
    phone: text("phone"),
    summary: text("summary"),
    location: place === undefined ? undefined : isPlaceAsRead ? locationBefore : { city: place },
    url: urlBefore !== undefined && links.includes(urlBefore) ? urlBefore : links.find((link) => !profiles.some(({ url, username }) => link === (url ?? username))),
    profiles: some(profiles),
  });
  const { basics: _basics, work, education, skills, projects, certificates, languages, volunteer, awards, publications, interests, ...beside } = asRead;
  return pruned({
    ...beside,
    basics: Object.keys(basics).length === 0 ? undefined : basics,
    work: list("role", work, (fields, { id }) => ({ name: fields["company"], position: fields["position"], location: fields["place"], ...dates(fields), highlights: bulletsOf(id) })),
    projects: list("project", projects, (fields, { id }) => ({ name: fields["name"], ...dates(fields), highlights: bulletsOf(id) })),
    education: list("school", education, (fields) => ({ institution: fields["institution"], studyType: fields["studyType"], area: fields["area"], ...dates(fields) })),
    certificates: list("certificate", certificates, (fields) => ({ name: fields["name"], date: date(fields["date"]) })),
    skills: list("skills", skills, (fields) => ({ name: fields["name"], keywords: some((fields["keywords"] ?? "").split(/,\s*/).filter((word) => word !== "")) })),
    languages: list("language", languages, (fields) => ({ language: fields["language"], fluency: fields["fluency"] })),
    volunteer: list("volunteer", volunteer, (fields, { id }) => ({ organization: fields["organization"], position: fields["position"], ...dates(fields), highlights: bulletsOf(id) })),
    awards: list("award", awards, (fields) => ({ title: fields["name"], date: date(fields["date"]) })),
    publications: list("publication", publications, (fields) => ({ name: fields["name"], releaseDate: date(fields["date"]) })),
    interests: list("interest", interests, (fields) => ({ name: fields["name"] })),
  });
}

/** True for a date in the form of JSON Resume: `2021`, `2021-03`, `2021-03-14`. */
export function isResumeDate(text: string): boolean {
  return DATE.test(text);
}

const date = (text: string | undefined): string | undefined => (text !== undefined && isResumeDate(text) ? text : undefined);

function some<T>(list: T[]): T[] | undefined {
  return list.length === 0 ? undefined : list;
}

function pruned(entry: Entry): Entry {
  return Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined));
}
