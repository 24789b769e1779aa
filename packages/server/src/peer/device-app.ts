import { OpenAPIHono } from "@hono/zod-openapi";
import { InclinedError } from "@inclined/core/errors";
import { invalidInput, problemOf, problemResponse } from "../problem.ts";
import { logError, logRequests } from "../request-log.ts";
import { addPeerRoomRoutes } from "../routes/peer-room.ts";
import { refuseForeignRequests, securityHeaders } from "../security.ts";
import type { StudioDoors } from "../studio-doors.ts";
import type { PeerRooms } from "./peer-rooms.ts";

/** What the page of the second window is made of; no other page is given to a second device. */
const PAGE_PARTS = ["/assets/*", "/icon.svg", "/color-scheme.js"];

/** All that a second device can ask: the page of the second window and its one round. The studio's own addresses do not exist here. */
export function createDeviceApp(doors: StudioDoors, rooms: PeerRooms, { origin, fingerprint }: { origin: string; fingerprint: string }): OpenAPIHono {
  const hono = (): OpenAPIHono =>
    new OpenAPIHono({
      defaultHook: (result) => {
        if (!result.success) throw invalidInput(result.target, result.error.issues);
      },
    });
  const app = hono();
  app.use(logRequests(doors.log));
  app.use(securityHeaders);
  // nobody over there knows the secret of the data folder, and it is not taken here
  app.use(refuseForeignRequests(origin, { hasSecret: () => false }));
  app.onError((error) => {
    logError(doors.log, error, problemOf(error).code);
    return problemResponse(error);
  });
  app.notFound(() => problemResponse(new InclinedError("not-found", "There is nothing at this address.")));
  const api = hono();
  addPeerRoomRoutes(api, doors, rooms, fingerprint);
  app.route("/api", api);
  app.get("/", (c) => c.redirect(`${origin}/peer`, 307));
  for (const path of ["/peer", ...PAGE_PARTS]) app.get(path, async (c) => (await doors.pages.answer(c)) ?? c.notFound());
  return app;
}
