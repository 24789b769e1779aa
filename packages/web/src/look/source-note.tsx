import { findSource } from "@inclined/content/sources";
import { dayInWords } from "./words.ts";

/** Where a fact is from, with the day on which that was read. */
export function SourceNote({ id }: { id: string }) {
  const source = findSource(id);
  if (source === null) return null;
  const { title, url, readOn } = source;
  return (
    <span className="soft source-note">
      {url === null ? title : <a href={url}>{title}</a>}, read {dayInWords(readOn)}.
    </span>
  );
}
