import type { ItemKind } from "@inclined/core/schema/paper";

/** As it is said in a sentence: "Add a role". */
export const ITEM_NAMES: Readonly<Record<ItemKind, string>> = {
  name: "your name", label: "a headline", email: "an e-mail address", phone: "a telephone number", place: "a place", link: "a link", summary: "a summary", role: "a role", bullet: "a bullet",
  school: "a school", skills: "skills", project: "a project", certificate: "a certificate", language: "a language", volunteer: "volunteer work", award: "an award", publication: "a publication", interest: "an interest",
};

/** The parts of a résumé, as they are shown one after the other. */
export const SECTIONS: readonly { title: string; kinds: readonly ItemKind[] }[] = [
  { title: "You", kinds: ["name", "label", "email", "phone", "place", "link", "summary"] },
  { title: "Roles", kinds: ["role"] },
  { title: "Projects", kinds: ["project"] },
  { title: "Education and certificates", kinds: ["school", "certificate"] },
  { title: "Skills and languages", kinds: ["skills", "language"] },
  { title: "Anything else", kinds: ["volunteer", "award", "publication", "interest"] },
];

/** What a field is called beside its input. */
export const FIELD_NAMES: Readonly<Record<string, string>> = {
  text: "Text", position: "Title", company: "Company", place: "Place", start: "From", end: "Until", institution: "School", studyType: "Degree", area: "Subject", name: "Name", keywords: "Skills, with commas between them",
  date: "Date", language: "Language", fluency: "How well", organization: "Organisation",
};

/** Fields that hold a date: year, or year and month. */
export const DATE_FIELDS: ReadonlySet<string> = new Set(["start", "end", "date"]);
