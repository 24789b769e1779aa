import { DocumentRequest, type DocumentKind } from "@inclined/core/schema/document-check";

/**
 * Reads one line.
 * @param kind of lines that name none; one that names another keeps its own
 * @returns the request, or what is wrong with the line, without quoting it: papers are private
 */
export function parseDocumentRequest(line: string, kind: DocumentKind | undefined): { request: DocumentRequest } | { fault: string } {
  let value: unknown;
  try {
    value = JSON.parse(line.replace(/^\uFEFF/, "")); // a byte order mark belongs to the file, not to the paper
  } catch {
    return { fault: "it is not JSON" };
  }
  const whole = kind !== undefined && typeof value === "object" && value !== null && !("kind" in value) ? { ...value, kind } : value;
  const parsed = DocumentRequest.safeParse(whole);
  if (parsed.success) return { request: parsed.data };
  const faults = parsed.error.issues.map(({ path, message }) => `${path.map(String).join(".") || "the line"}: ${message}`);
  return { fault: faults.join("; ") };
}
