import type { ItemKind, ReviewItem } from "../schema/paper.ts";
import type { Claim, JsonResume } from "../schema/resume.ts";
import { readText } from "../answer/reading.ts";

/** What is written of an item, by kind, in the order in which it is shown. `keywords` are separated by commas. */
export const ITEM_FIELDS = {
  name: ["text"],
  label: ["text"],
  email: ["text"],
  phone: ["text"],
  place: ["text"],
  link: ["text"],
  summary: ["text"],
  role: ["position", "company", "place", "start", "end"],
  bullet: ["text"],
  school: ["institution", "studyType", "area", "start", "end"],
  skills: ["name", "keywords"],
  project: ["name", "start", "end"],
  certificate: ["name", "date"],
  language: ["language", "fluency"],
  volunteer: ["position", "organization", "start", "end"],
  award: ["name", "date"],
  publication: ["name", "date"],
  interest: ["name"],
} as const satisfies Record<ItemKind, readonly string[]>;

/** What may have bullets. */
export const HAS_BULLETS: ReadonlySet<ItemKind> = new Set(["role", "project", "volunteer"]);

type Fields = Record<string, string | undefined>;
type Found = Pick<ReviewItem, "id" | "kind" | "parent" | "from"> & { fields: Fields };

const PREFIX: Partial<Record<ItemKind, string>> = { role: "work", school: "education" };
const idOf = (kind: ItemKind, place: number): string => `${PREFIX[kind] ?? kind}-${place + 1}`;

/** Every item of a résumé, none reviewed yet. @param places lines by id of an item, as in the reading */
export function itemsOf(resume: JsonResume, places: Readonly<Record<string, readonly number[]>> = {}): ReviewItem[] {
  const { basics = {}, work = [], education = [], skills = [], projects = [], certificates = [], languages = [], volunteer = [], awards = [], publications = [], interests = [] } = resume;
  const { address, city, region, countryCode } = basics.location ?? {};
  const found: Found[] = [];
  const one = (kind: ItemKind, text: string | undefined): void => {
    found.push({ id: kind, kind, parent: null, from: null, fields: { text } });
  };
  const list = (kind: ItemKind, all: readonly Fields[], bullets: readonly (readonly string[] | undefined)[] = []): void => {
    for (const [place, fields] of all.entries()) {
      const id = idOf(kind, place);
      found.push({ id, kind, parent: null, from: place, fields });
      for (const [number, text] of (bullets[place] ?? []).entries()) found.push({ id: `${id}-${number + 1}`, kind: "bullet", parent: id, from: number, fields: { text } });
    }
  };
  const links = [...new Set([basics.url, ...(basics.profiles ?? []).map(({ url, username }) => url ?? username)].filter((link) => link !== undefined))];
  one("name", basics.name);
  one("label", basics.label);
  one("email", basics.email);
  one("phone", basics.phone);
  one("place", joined([address, city, region, countryCode]));
  for (const [place, link] of links.entries()) found.push({ id: `link-${place + 1}`, kind: "link", parent: null, from: place, fields: { text: link } });
  one("summary", basics.summary);
  list("role", work.map(({ position, name, location, startDate, endDate }) => ({ position, company: name, place: location, start: startDate, end: endDate })), work.map(({ highlights }) => highlights));
  list("project", projects.map(({ name, startDate, endDate }) => ({ name, start: startDate, end: endDate })), projects.map(({ highlights }) => highlights));
  list("school", education.map(({ institution, studyType, area, startDate, endDate }) => ({ institution, studyType, area, start: startDate, end: endDate })));
  list("certificate", certificates.map(({ name, date }) => ({ name, date })));
  list("skills", skills.map(({ name, keywords = [] }) => ({ name, keywords: keywords.join(", ") })));
  list("language", languages.map(({ language, fluency }) => ({ language, fluency })));
  list("volunteer", volunteer.map(({ organization, position, startDate, endDate }) => ({ position, organization, start: startDate, end: endDate })), volunteer.map(({ highlights }) => highlights));
  list("award", awards.map(({ title, date }) => ({ name: title, date })));
  list("publication", publications.map(({ name, releaseDate }) => ({ name, date: releaseDate })));
  list("interest", interests.map(({ name }) => ({ name })));
  return found.flatMap(({ fields, ...item }): ReviewItem[] => {
    const written = Object.fromEntries(Object.entries(fields).filter((entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== ""));
    return Object.keys(written).length === 0 ? [] : [{ ...item, fields: written, state: "open", lines: [...(places[item.id] ?? [])] }];
  });
}

const joined = (parts: readonly (string | undefined)[]): string => parts.filter((part) => part !== undefined && part !== "").join(", ");

/** Every bullet with its numbers; schools, certificates and groups of skills are claims, too. Ids are those of the items. */
export function claimsOfItems(items: readonly ReviewItem[]): Claim[] {
  const roles = items.filter(({ kind }) => kind === "role").map(({ id }) => id);
  return items.flatMap(({ id, kind, parent, fields }): Claim[] => {
    const text = claimText(kind, fields);
    if (text === "") return [];
    const role = parent === null ? -1 : roles.indexOf(parent);
    const numbers = readText(text)
      .quantities.filter((quantity) => quantity.kind !== "ordinal")
      .map(({ start, end, kind: of, value }) => ({ start, end, quote: text.slice(start, end), kind: of, value }));
    return [{ id, text, work: role < 0 ? null : role, numbers }];
  });
}

/** A school as a claim says it: "BSc, Mathematics, Wexley". */
export function schoolText({ studyType, area, institution }: { studyType?: string | undefined; area?: string | undefined; institution?: string | undefined }): string {
  return joined([studyType, area, institution]);
}

function claimText(kind: ItemKind, fields: Fields): string {
  if (kind === "bullet") return fields["text"] ?? "";
  if (kind === "school") return schoolText(fields);
  if (kind === "certificate") return fields["name"] ?? "";
  if (kind === "skills") return fields["name"] === undefined ? (fields["keywords"] ?? "") : `${fields["name"]}: ${fields["keywords"] ?? ""}`;
  return "";
}

/** Only what the person accepted, and of bullets only those whose role is accepted. */
export function acceptedItems(items: readonly ReviewItem[]): ReviewItem[] {
  const states = new Map(items.map(({ id, state }) => [id, state]));
  return items.filter(({ state, parent }) => state === "accepted" && (parent === null || states.get(parent) === "accepted"));
}
