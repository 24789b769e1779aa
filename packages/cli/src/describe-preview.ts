import type { ExportPreview } from "@inclined/core/schema/api";
import type { Workspace } from "@inclined/core/schema/workspace";

/** What an export will say in other words, a line for each place. @param workspaces for the names of candidates */
export function describePreview({ replacements, total, leftOut, withoutTerms }: ExportPreview, workspaces: readonly Workspace[]): string {
  const names = withoutTerms.map((id) => workspaces.find((workspace) => workspace.id === id)?.candidate.name ?? id);
  return [
    ...names.map((name) => `No confidential terms are listed for ${line(name)}, so nothing is replaced there.`),
    ...replacements.map(({ where, words, standIn, before, after, times }) => `${line(where)}: ${line(before)}[${line(words)} → ${line(standIn)}]${line(after)}${times > 1 ? ` (${times} times)` : ""}`),
    ...(total > 0 || leftOut.length > 0 ? [`${total === 1 ? "1 place says" : `${total} places say`} something else in the export; what is stored stays as it is.`] : []),
    ...(leftOut.length > 0 ? [`Left out: ${leftOut.map(line).join("; ")}.`] : []),
  ].join("\n");
}

/** On one line, and nothing that a terminal would obey. */
function line(text: string): string {
  return text.replaceAll(/[\s\p{Cc}]+/gu, " ");
}
