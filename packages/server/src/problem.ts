import { FAILURES, InclinedError, type FailureCode } from "@inclined/core/errors";
import type { Problem } from "@inclined/core/schema/api";
import { HTTPException } from "hono/http-exception";
import type { $ZodIssue } from "zod/v4/core";

export const PROBLEM_TYPE = "application/problem+json";

/** A row of the failure table as problem details; `details` become members of their own (RFC 9457, 3.2). */
function problem(code: FailureCode, detail: string, details: Readonly<Record<string, unknown>> = {}): Problem {
  const { status, title } = FAILURES[code];
  return { ...details, type: `urn:inclined:problem:${code}`, title, status, detail, code };
}

/** What a caller may know about an error. Of a bug that is nothing: it belongs in the log. */
export function problemOf(error: unknown): Problem {
  if (error instanceof InclinedError) return problem(error.code, error.message, error.details);
  if (error instanceof HTTPException && error.status === 415)
    return problem("invalid-input", "The body has another form than this address takes. /openapi.json says which.");
  if (error instanceof HTTPException && error.status === 400)
    return problem("invalid-input", "The body cannot be read as JSON. Send one JSON document in UTF-8.");
  return problem(
    "unexpected",
    "The studio met an error that it does not know. Load the page again to see what is stored. If it happens again, the log in the data folder says more.",
  );
}

export function problemResponse(error: unknown): Response {
  const body = problemOf(error);
  return new Response(JSON.stringify(body), { status: body.status, headers: { "Content-Type": PROBLEM_TYPE } });
}

/** Which field is wrong and what is expected there. Zod's messages name types and limits, never the value. */
export function invalidInput(target: string, issues: readonly $ZodIssue[]): InclinedError {
  const errors = issues.map((issue) => {
    const path = issue.path.map(String).join(".");
    return { field: target === "json" ? path || "(the whole body)" : path, expected: issue.message };
  });
  const first = errors[0];
  const more = errors.length > 1 ? ` And ${errors.length - 1} more, listed under errors.` : "";
  return new InclinedError(
    "invalid-input",
    first ? `The field ${first.field} is not as expected. ${first.expected}.${more}` : "The input is not as expected.",
    { errors },
  );
}
