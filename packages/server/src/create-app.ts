import { OpenAPIHono } from "@hono/zod-openapi";
import { InclinedError } from "@inclined/core/errors";
import { bodyLimit } from "hono/body-limit";
import { openApiDocument } from "./open-api.ts";
import { addOpening } from "./opening.ts";
import { invalidInput, problemOf, problemResponse } from "./problem.ts";
import { logRequests, logError } from "./request-log.ts";
import { addAnswerRoutes } from "./routes/answers.ts";
import { addArchiveRoutes } from "./routes/archives.ts";
import { addAttemptRoutes } from "./routes/attempts.ts";
import { addControlRoutes } from "./routes/control.ts";
import { addDeleteEverythingRoute } from "./routes/delete-everything.ts";
import { addHealthRoute } from "./routes/health.ts";
import { addInterviewerPackRoutes } from "./routes/interviewer-packs.ts";
import { addKeptVersionRoutes } from "./routes/kept-versions.ts";
import { createPeerRooms, type PeerRooms } from "./peer/peer-rooms.ts";
import { createSecondDevice, type SecondDevice } from "./peer/second-device.ts";
import { addPeerRoomRoutes } from "./routes/peer-room.ts";
import { addPeerRoutes } from "./routes/peer.ts";
import { addPaperRoutes } from "./routes/papers.ts";
import { addPlanRoutes } from "./routes/plan.ts";
import { addCoachRoutes } from "./routes/coach.ts";
import { addDocumentRoutes } from "./routes/documents.ts";
import { addPlaybookRoutes } from "./routes/playbook.ts";
import { addRecordingRoutes } from "./routes/recordings.ts";
import { addSampleRoutes } from "./routes/sample.ts";
import { addStudioRoute } from "./routes/studio.ts";
import { addVoiceRoutes } from "./routes/voice.ts";
import { addWorkspaceRoutes } from "./routes/workspaces.ts";
import { refuseForeignRequests, requireSession, securityHeaders } from "./security.ts";
import { createOpeningTokens, createSessions, type OpeningTokens } from "./session.ts";
import type { StudioDoors } from "./studio-doors.ts";

/** The longest answer, with every character escaped, and room beside it. */
const MAX_JSON_BYTES = 4 * 1024 * 1024;
/** Bodies that are no JSON; each address holds them to a limit of its own. */
const UPLOADS = new Set(["/api/import", "/api/restore", "/api/read/resume", "/api/read/posting", "/api/read/original", "/api/read/transcript"]);

/** A piece of a recording is one, too. */
const PIECE = /^\/api\/workspaces\/[^/]+\/recordings\/[^/]+\/pieces\/\d+$/;

export interface StudioApp {
  app: OpenAPIHono;
  tokens: OpeningTokens;
  /** Lets go of what listens for a second device. */
  endPeers: () => void;
}

/** The whole HTTP side of the studio, without a socket: `app.request(…)` is enough to test it. */
export function createApp(doors: StudioDoors): StudioApp {
  const sessions = createSessions(doors.folder, doors.now);
  const tokens = createOpeningTokens(doors.now);
  const rooms = createPeerRooms(doors.now);
  const device = createSecondDevice(doors, rooms);
  const app = createHono();

  app.use(logRequests(doors.log));
  app.use(securityHeaders);
  app.use(refuseForeignRequests(doors.origin, sessions));
  app.onError((error) => {
    logError(doors.log, error, problemOf(error).code);
    return problemResponse(error);
  });
  app.notFound(() => problemResponse(new InclinedError("not-found", "There is nothing at this address. /openapi.json lists what there is.")));

  app.route("/api", createApi(doors, sessions, tokens, rooms, device));
  app.get("/openapi.json", (c) => c.json(openApiDocument(app, doors, sessions.cookie)));
  addOpening(app, sessions, tokens);
  app.get("*", async (c) => (await doors.pages.answer(c)) ?? c.notFound());
  return { app, tokens, endPeers: () => device.close() };
}

function createHono(): OpenAPIHono {
  return new OpenAPIHono({
    defaultHook: (result) => {
      if (!result.success) throw invalidInput(result.target, result.error.issues);
    },
  });
}

function createApi(doors: StudioDoors, sessions: ReturnType<typeof createSessions>, tokens: OpeningTokens, rooms: PeerRooms, device: SecondDevice): OpenAPIHono {
  const api = createHono();
  const limitJson = bodyLimit({
    maxSize: MAX_JSON_BYTES,
    onError: () => {
      throw new InclinedError("too-large", "The body is larger than 4 MB. Split the text into several answers; archives go to /api/import.", {
        limit: MAX_JSON_BYTES,
      });
    },
  });
  addHealthRoute(api, doors);
  addControlRoutes(api, doors, sessions, tokens);
  addPeerRoomRoutes(api, doors, rooms);

  // from here on every address needs a session
  api.use(requireSession(sessions));
  api.use((c, next) => (UPLOADS.has(c.req.path) || PIECE.test(c.req.path) ? next() : limitJson(c, next)));
  addStudioRoute(api, doors);
  addWorkspaceRoutes(api, doors);
  addAnswerRoutes(api, doors);
  addKeptVersionRoutes(api, doors);
  addAttemptRoutes(api, doors);
  addPaperRoutes(api, doors);
  addRecordingRoutes(api, doors);
  addVoiceRoutes(api, doors);
  addPlanRoutes(api, doors);
  addDocumentRoutes(api, doors);
  addPlaybookRoutes(api, doors);
  addCoachRoutes(api, doors);
  addInterviewerPackRoutes(api, doors);
  addPeerRoutes(api, doors, rooms, device);
  addSampleRoutes(api, doors);
  addArchiveRoutes(api, doors);
  addDeleteEverythingRoute(api, doors);
  return api;
}
