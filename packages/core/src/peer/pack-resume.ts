import { acceptedItems } from "../candidate/review-items.ts";
import type { PackEntry, PackResume } from "../schema/interviewer-pack.ts";
import type { ItemKind, ReviewItem } from "../schema/paper.ts";

type Fields = Readonly<Record<string, string | undefined>>;
/** Of an item that stands by itself: what it is, and what stands beside it. */
type Shown = (fields: Fields) => Pick<PackEntry, "head" | "about">;

const joined = (parts: readonly (string | undefined)[], by: string): string => parts.map((part) => part?.trim() ?? "").filter((part) => part !== "").join(by);
const span = ({ start, end }: Fields): string => joined([start, (start ?? "") !== "" && (end ?? "") === "" ? "today" : end], " to ");

/** In the order of a page. The ways to reach the person are not among them: an interviewer needs none. */
const SECTIONS: readonly { title: string; kind: ItemKind; shown: Shown }[] = [
  { title: "Experience", kind: "role", shown: (fields) => ({ head: joined([fields["position"], fields["company"]], ", "), about: joined([span(fields), fields["place"]], ", ") }) },
  { title: "Projects", kind: "project", shown: (fields) => ({ head: fields["name"] ?? "", about: span(fields) }) },
  { title: "Volunteer work", kind: "volunteer", shown: (fields) => ({ head: joined([fields["position"], fields["organization"]], ", "), about: span(fields) }) },
  { title: "Education", kind: "school", shown: (fields) => ({ head: joined([fields["studyType"], fields["area"]], ", ") || (fields["institution"] ?? ""), about: joined([(fields["studyType"] ?? fields["area"] ?? "") === "" ? "" : fields["institution"], span(fields)], ", ") }) },
  { title: "Skills", kind: "skills", shown: (fields) => ({ head: joined([fields["name"], fields["keywords"]], ": "), about: "" }) },
  { title: "Certificates", kind: "certificate", shown: (fields) => ({ head: fields["name"] ?? "", about: fields["date"] ?? "" }) },
  { title: "Languages", kind: "language", shown: (fields) => ({ head: joined([fields["language"], fields["fluency"]], ", "), about: "" }) },
  { title: "Awards", kind: "award", shown: (fields) => ({ head: fields["name"] ?? "", about: fields["date"] ?? "" }) },
  { title: "Publications", kind: "publication", shown: (fields) => ({ head: fields["name"] ?? "", about: fields["date"] ?? "" }) },
];

/** What was accepted of a résumé, as an interviewer reads it; null where nothing was. */
export function packResume(reviewed: readonly ReviewItem[]): PackResume | null {
  const items = acceptedItems(reviewed);
  const text = (kind: ItemKind): string => items.find((item) => item.kind === kind)?.fields["text"]?.trim() ?? "";
  const linesOf = (id: string): string[] => items.filter(({ kind, parent }) => kind === "bullet" && parent === id).map(({ fields }) => fields["text"]?.trim() ?? "").filter((line) => line !== "");
  const sections = SECTIONS.map(({ title, kind, shown }) => ({
    title,
    entries: items.filter((item) => item.kind === kind).map(({ id, fields }): PackEntry => ({ ...shown(fields), lines: linesOf(id) })).filter(({ head, lines }) => head !== "" || lines.length > 0),
  })).filter(({ entries }) => entries.length > 0);
  const resume: PackResume = { label: text("label"), summary: text("summary"), sections };
  return resume.label === "" && resume.summary === "" && sections.length === 0 ? null : resume;
}

/** The name that was accepted; null: none was. */
export const nameIn = (items: readonly ReviewItem[]): string | null => acceptedItems(items).find(({ kind }) => kind === "name")?.fields["text"]?.trim() || null;
