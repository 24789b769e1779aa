import type { ArchiveManifest } from "@inclined/core/schema/archive";

const MAX_FILE_NAME = 80;
const MAX_NAMED = 3;

/** Letters that do not come apart into a base letter and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: "ss", æ: "ae", œ: "oe", ø: "o", đ: "d", ð: "d", þ: "th", ł: "l", ħ: "h", ı: "i", ŋ: "n", ŧ: "t",
};

/**
 * The name under which an archive, or labelled answers, are offered, such as `inclined-export-maya-r-2026-11-20.zip`: lower-case ASCII letters,
 * digits and hyphens, at most 80 characters. Two archives of one day get the same name.
 * @param archive.names of the candidates in it; what has no ASCII form is left out, more than three become a count
 * @param archive.madeAt a Moment; its day in UTC is used
 */
export function archiveFileName(archive: {
  kind: ArchiveManifest["kind"] | "labels";
  sample: boolean;
  names: readonly string[];
  madeAt: string;
}): string {
  const who =
    archive.names.length > MAX_NAMED
      ? `${archive.names.length}-candidates`
      : archive.names.map(asciiName).filter((name) => name !== "").join("-and-");
  const before = `inclined-${archive.sample ? "sample-" : ""}${archive.kind}`;
  const after = `${archive.madeAt.slice(0, 10).replace(/[^0-9-]/g, "")}.${archive.kind === "labels" ? "jsonl" : "zip"}`;
  const room = MAX_FILE_NAME - before.length - after.length - 2;
  const named = who.slice(0, room).replace(/-+$/, "");
  return [before, named, after].filter((part) => part !== "").join("-");
}

function asciiName(name: string): string {
  return name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]/g, (letter) => LETTERS[letter] ?? "-")
    .replace(/-+/g, "-")
    .replace(/^-|-$/g, "");
}
