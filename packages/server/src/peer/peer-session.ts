import { InclinedError } from "@inclined/core/errors";
import type { Context } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import { createMiddleware } from "hono/factory";
import { type Sessions, sessionCookieName } from "../session.ts";
import type { PeerRooms, Room } from "./peer-rooms.ts";

/** All that a second window reaches lies below this address; its cookie goes nowhere else. */
export const ROOM_ADDRESS = "/api/peer/room";

/** Of the second window; apart from the candidate's, also in one and the same browser. */
export const peerCookieName = (studioId: string): string => sessionCookieName(studioId).replace("inclined-", "inclined-peer-");

/** What the middleware below lets in, for the routes behind it. */
export interface InRoom {
  Variables: { room: Room };
}

/** Lets the window in that typed the code. Until the browser is closed: the room ends before. */
export function letIn(c: Context, studioId: string, token: string): void {
  setCookie(c, peerCookieName(studioId), token, { httpOnly: true, sameSite: "Strict", path: ROOM_ADDRESS, ...(new URL(c.req.url).protocol === "https:" ? { secure: true } : {}) });
}

/** The one place at which a second window is let into its room: nothing else in the studio asks for this cookie. */
export function requirePeer(rooms: PeerRooms, studioId: string, sessions: Pick<Sessions, "isSignedIn">) {
  return createMiddleware<InRoom>(async (c, next) => {
    const room = rooms.roomOf(getCookie(c, peerCookieName(studioId)) ?? "");
    if (room === null) {
      // who holds the candidate's own session is told so before a code is typed; nobody else learns anything from it
      throw new InclinedError("not-signed-in", "This window leads no interview, or the interview was ended. The candidate’s window shows a code to begin one.", (await sessions.isSignedIn(c)) ? { isCandidates: true } : {});
    }
    rooms.seen(room, "peerAt");
    c.set("room", room);
    await next();
  });
}
