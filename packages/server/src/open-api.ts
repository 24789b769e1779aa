import type { OpenAPIHono } from "@hono/zod-openapi";
import { peerCookieName } from "./peer/peer-session.ts";
import type { StudioDoors } from "./studio-doors.ts";

// `identifier` is of 3.1, and the type still of 3.0
const LICENSE: { name: string; identifier: string } = { name: "MIT", identifier: "MIT" };

/** The OpenAPI 3.1 document of the app, made from its routes. */
export function openApiDocument(app: OpenAPIHono, { version, folder }: Pick<StudioDoors, "version" | "folder">, sessionCookie: string) {
  const document = app.getOpenAPI31Document({
    openapi: "3.1.0",
    info: {
      title: "Inclined studio",
      version,
      description: "What the studio's pages and command line use. It listens on this machine only.",
      license: LICENSE,
    },
    servers: [{ url: "/", description: "The studio that serves this document." }],
    security: [{ session: [] }, { folderSecret: [] }],
    tags: [
      { name: "Studio", description: "The studio itself." },
      { name: "Candidates", description: "Candidates; each owns a workspace with all of theirs." },
      { name: "Answers", description: "Answers and the versions that were refused and kept." },
      { name: "Attempts", description: "Finished answers, their assessments, and the person's own marks." },
      { name: "Recordings", description: "The sound of answers, and who writes its words down." },
      { name: "Plan", description: "The days until the loop, planned anew on every day." },
      { name: "Practice", description: "Practice with another person." },
      { name: "Papers", description: "What the candidate writes, as files." },
      { name: "Playbook", description: "The personal book, made anew from what is stored." },
      { name: "Sample", description: "The invented sample candidate." },
      { name: "Archives", description: "Exports and backups." },
    ],
  });
  document.components = {
    ...document.components,
    securitySchemes: {
      session: { type: "apiKey", in: "cookie", name: sessionCookie, description: "Set by opening the link that inclined start prints." },
      peerSession: { type: "apiKey", in: "cookie", name: peerCookieName(folder.id), description: "Set by typing the one-time code that the candidate's window shows; opens one round and ends with it." },
      folderSecret: { type: "http", scheme: "bearer", description: "The secret in the data folder." },
    },
  };
  return document;
}
