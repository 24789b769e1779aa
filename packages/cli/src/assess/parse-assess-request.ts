import { AssessRequest } from "@inclined/core/schema/assess-request";

/**
 * Reads one line.
 * @returns the request, or what is wrong with the line, without quoting it: answers are private
 */
export function parseAssessRequest(line: string): { request: AssessRequest } | { fault: string } {
  let value: unknown;
  try {
    value = JSON.parse(line.replace(/^\uFEFF/, "")); // a byte order mark belongs to the file, not to the answer
  } catch {
    return { fault: "it is not JSON" };
  }
  const parsed = AssessRequest.safeParse(value);
  if (parsed.success) return { request: parsed.data };
  const faults = parsed.error.issues.map(({ path, message }) => `${path.map(String).join(".") || "the line"}: ${message}`);
  return { fault: faults.join("; ") };
}
