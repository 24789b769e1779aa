import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import { InclinedError } from "@inclined/core/errors";
import * as z from "zod";
import type { OpeningTokens, Sessions } from "../session.ts";
import type { StudioDoors } from "../studio-doors.ts";
import { json, problemsOnly } from "./responses.ts";

const OpeningLink = z.strictObject({ link: z.string() }).meta({ id: "OpeningLink" });

const openingLink = createRoute({
  method: "post",
  path: "/control/opening-link",
  operationId: "makeOpeningLink",
  summary: "Make a link that connects a browser",
  description: "The link works once, for ten minutes. Only who can read the data folder knows its secret.",
  tags: ["Studio"],
  security: [{ folderSecret: [] }],
  responses: { 200: json("The link.", OpeningLink), ...problemsOnly("not-signed-in", "foreign-request", "unexpected") },
});

/** Absolute address that connects the browser that opens it. */
export function openingLinkFor(origin: string, tokens: OpeningTokens): string {
  return `${origin}/open?token=${tokens.issue()}`;
}

/** What the command line asks a running studio for. */
export function addControlRoutes(api: OpenAPIHono, { origin }: StudioDoors, sessions: Sessions, tokens: OpeningTokens): void {
  api.openapi(openingLink, (c) => {
    // a session is not enough: it must not breed others
    if (!sessions.hasSecret(c)) throw new InclinedError("not-signed-in", "This address needs the secret of the data folder. Run inclined start instead.");
    return c.json({ link: openingLinkFor(origin, tokens) }, 200);
  });
}
