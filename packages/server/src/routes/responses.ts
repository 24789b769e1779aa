import { FAILURES, type FailureCode } from "@inclined/core/errors";
import { Problem } from "@inclined/core/schema/api";
import { Id } from "@inclined/core/schema/identity";
import * as z from "zod";
import { PROBLEM_TYPE } from "../problem.ts";

/** What every address behind the session can answer. */
const ALWAYS = ["not-signed-in", "foreign-request", "unexpected", "database-busy", "database-damaged", "database-unreachable"] as const;
/** What every address that writes can answer beside that. */
export const WRITES = ["invalid-input", "disk-full"] as const satisfies FailureCode[];

interface Response {
  description: string;
  content: { [PROBLEM_TYPE]: { schema: typeof Problem } };
}

/** The problems of an address, one response for each status, with the codes in its description. */
export function problems(...codes: FailureCode[]): Record<number, Response> {
  return problemsOnly(...ALWAYS, ...codes);
}

/** The same for an address that needs no session. */
export function problemsOnly(...codes: FailureCode[]): Record<number, Response> {
  const responses: Record<number, Response> = {};
  for (const code of new Set(codes)) {
    const { status, title } = FAILURES[code];
    const line = `${code}: ${title}.`;
    const known = responses[status]?.description;
    responses[status] = {
      description: known ? `${known} ${line}` : line,
      content: { [PROBLEM_TYPE]: { schema: Problem } },
    };
  }
  return responses;
}

/** A JSON answer. */
export function json<Schema extends z.ZodType>(description: string, schema: Schema) {
  return { description, content: { "application/json": { schema } } };
}

/** A JSON body that has to be there. */
export function jsonBody<Schema extends z.ZodType>(schema: Schema) {
  return { body: { required: true, content: { "application/json": { schema } } } };
}

const Binary = z.string().meta({ description: "A zip file.", format: "binary" });

/** A zip body that has to be there; it is streamed, so nothing parses it here. */
export const zipBody = {
  body: { required: true, content: { "application/zip": { schema: Binary } } },
};

export const zipAnswer = {
  description: "The archive, streamed.",
  headers: {
    "Content-Disposition": { description: "The name to save it under.", schema: { type: "string" as const } },
  },
  content: { "application/zip": { schema: Binary } },
};

export const nothing = { description: "Done." };

export const WorkspaceParams = z.object({ workspaceId: Id });
export const AnswerParams = z.object({ workspaceId: Id, answerId: Id });

const Switch = z.enum(["true", "false"]);
export const DeletedQuery = z.object({
  deleted: Switch.optional().meta({ description: "true: the recently deleted instead of the living." }),
});
export const ReplaceTermsQuery = z.object({
  replaceTerms: Switch.optional().meta({ description: "true: what is exported holds no confidential term; what is stored stays as it is." }),
});
export const ForeverQuery = z.object({
  forever: Switch.optional().meta({ description: "true: removes for good what was deleted before." }),
});
