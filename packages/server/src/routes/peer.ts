import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import { PeerOpen, type PeerState, PeerStateOrNone } from "@inclined/core/schema/peer-room";
import * as z from "zod";
import { packOfRound } from "../peer/pack-of-round.ts";
import type { PeerRooms, Room } from "../peer/peer-rooms.ts";
import type { StudioDoors } from "../studio-doors.ts";
import { json, jsonBody, problems, WRITES } from "./responses.ts";

const tags = ["Practice"];

const look = createRoute({
  method: "get", path: "/peer", operationId: "getPeer", tags,
  summary: "The second window that interviews, if there is one",
  request: { query: z.strictObject({ took: z.coerce.number().int().nonnegative().optional().meta({ description: "Everything asked up to this number is on the candidate's screen." }) }) },
  responses: { 200: json("Its state.", PeerStateOrNone), ...problems("invalid-input") },
});
const open = createRoute({
  method: "put", path: "/peer", operationId: "openPeer", tags,
  summary: "Let somebody else ask one round in a second window",
  description: "It needs the one-time code. A window that was open before is closed.",
  request: jsonBody(PeerOpen),
  responses: { 200: json("Its state, with the code.", PeerStateOrNone), ...problems(...WRITES, "not-found", "too-large") },
});
const renew = createRoute({
  method: "post", path: "/peer/code", operationId: "renewPeerCode", tags,
  summary: "A new code; the window that was let in before is let out, and what was written stays",
  responses: { 200: json("Its state, with the code.", PeerStateOrNone), ...problems() },
});
const end = createRoute({
  method: "delete", path: "/peer", operationId: "endPeer", tags,
  summary: "End it; the second window reaches nothing any more",
  responses: { 200: json("There is none.", PeerStateOrNone), ...problems() },
});

/** The candidate's side of a second window. */
export function addPeerRoutes(api: OpenAPIHono, { store, now, newId }: StudioDoors, rooms: PeerRooms): void {
  const stateOf = (room: Room | null): PeerState | null => {
    if (room === null) return null;
    const { workspaceId, loop, round, code, guessesLeft, token, peerAt, commands, sheet, isSwapped } = room;
    return { workspaceId, loop, round, code, guessesLeft, isPaired: token !== null, silentFor: rooms.secondsSince(peerAt), commands, sheet: sheet?.paper ?? null, isSwapped };
  };
  const answer = (room: Room | null) => ({ peer: stateOf(room), isGuessedAway: rooms.isGuessedAway() });

  api.openapi(look, (c) => {
    const room = rooms.current();
    const { took } = c.req.valid("query");
    if (room !== null) rooms.seen(room, "candidateAt");
    if (room !== null && took !== undefined) rooms.took(room, took);
    return c.json(answer(room), 200);
  });
  api.openapi(open, async (c) => {
    const which = c.req.valid("json");
    const pack = await packOfRound(store, which.workspaceId, which, { now: now(), newId });
    return c.json(answer(rooms.open(which, pack)), 200);
  });
  api.openapi(renew, (c) => c.json(answer(rooms.renew()), 200));
  api.openapi(end, (c) => {
    rooms.end();
    return c.json(answer(null), 200);
  });
}
