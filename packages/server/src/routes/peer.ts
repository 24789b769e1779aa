import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import { InclinedError } from "@inclined/core/errors";
import { isSheetBegun, lackingIn } from "@inclined/core/peer/fill-sheet";
import { Id } from "@inclined/core/schema/identity";
import { SheetDraft } from "@inclined/core/schema/interview-sheet";
import { PeerAsk, PeerOpen, PeerRoom, type PeerState, PeerStateOrNone } from "@inclined/core/schema/peer-room";
import * as z from "zod";
import { checkedDraft } from "../peer/checked-draft.ts";
import { askGuest, lookIntoGuestRound } from "../peer/guest-round.ts";
import { packOfRound } from "../peer/pack-of-round.ts";
import type { PeerRooms, Room } from "../peer/peer-rooms.ts";
import type { SecondDevice } from "../peer/second-device.ts";
import { SheetFrom, SheetWritten, writeSheet } from "../peer/write-sheet.ts";
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

const Done = z.strictObject({ done: z.literal(true) }).meta({ id: "PeerDone" });
const AskGuest = z.strictObject({ question: Id, ask: PeerAsk }).meta({ id: "AskGuest" });

const Addresses = z.strictObject({ addresses: z.array(z.string()) }).meta({ id: "PeerAddresses" });
const addresses = createRoute({
  method: "get", path: "/peer/device/addresses", operationId: "listPeerAddresses", tags,
  summary: "Addresses of this machine that a second device may reach",
  responses: { 200: json("Addresses; none where a second device is not offered.", Addresses), ...problems() },
});
const listen = createRoute({
  method: "put", path: "/peer/device", operationId: "listenForDevice", tags,
  summary: "Listen for a second device over HTTPS, with a certificate made for the occasion",
  description: "Off by default, and off again when the interview is ended. Reached is the page of the second window and its one round.",
  request: jsonBody(z.strictObject({ address: z.ipv4() }).meta({ id: "PeerAddress" })),
  responses: { 200: json("Its state, with address and fingerprint.", PeerStateOrNone), ...problems("invalid-input", "not-found", "too-large") },
});
const deafen = createRoute({
  method: "delete", path: "/peer/device", operationId: "stopListeningForDevice", tags,
  summary: "Listen for a second device no more",
  responses: { 200: json("Its state.", PeerStateOrNone), ...problems() },
});
const swap = createRoute({
  method: "post", path: "/peer/swap", operationId: "swapPeer", tags,
  summary: "Swap the roles: the second window answers, and this one asks",
  responses: { 200: json("Its state.", PeerStateOrNone), ...problems() },
});
const interview = createRoute({
  method: "get", path: "/peer/interview", operationId: "lookIntoGuestRound", tags,
  summary: "With roles swapped: the round as the second window answers it",
  responses: { 200: json("The round; nothing of it is stored.", PeerRoom), ...problems("not-found") },
});
const ask = createRoute({
  method: "post", path: "/peer/interview/ask", operationId: "askGuest", tags,
  summary: "With roles swapped: ask a probe, note a fact that was told, or go on to the next question",
  request: jsonBody(AskGuest),
  responses: { 200: json("It is on the second window's screen.", Done), ...problems("invalid-input", "not-found", "too-large") },
});
const write = createRoute({
  method: "put", path: "/peer/interview/sheet", operationId: "writeGuestSheet", tags,
  summary: "With roles swapped: keep the blind sheet as far as it is filled",
  request: { ...jsonBody(SheetDraft.meta({ id: "GuestSheetDraft" })), query: SheetFrom },
  responses: { 200: json("It is kept until the interview is ended.", SheetWritten), ...problems("invalid-input", "not-found", "too-large", "stale-revision") },
});
const handOver = createRoute({
  method: "post", path: "/peer/interview/done", operationId: "handOverGuestSheet", tags,
  summary: "With roles swapped: hand the sheet over; from then on both see it beside the scorer's findings",
  responses: { 200: json("Both see it.", Done), ...problems("invalid-input", "not-found") },
});

/** The candidate's side of a second window. */
export function addPeerRoutes(api: OpenAPIHono, { store, now, newId, mayRunCommands }: StudioDoors, rooms: PeerRooms, device: SecondDevice): void {
  const stateOf = (room: Room | null): PeerState | null => {
    if (room === null) return null;
    const { workspaceId, loop, round, code, guessesLeft, token, peerAt, draft, commands, sheet, isSwapped } = room;
    return { workspaceId, loop, round, code, codeMinutes: rooms.codeMinutes(room), guessesLeft, isPaired: token !== null, silentFor: rooms.secondsSince(peerAt), commands, sheet: sheet?.paper ?? null, isSheetOpen: sheet === null && isSheetBegun(draft), isSwapped };
  };
  const answer = (room: Room | null) => ({ peer: stateOf(room), device: device.listening(), isGuessedAway: rooms.isGuessedAway() });

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
    // it was opened for the interview before, and to whoever was in that
    device.close();
    return c.json(answer(rooms.open(which, pack)), 200);
  });
  api.openapi(renew, (c) => c.json(answer(rooms.renew()), 200));
  const current = (): Room => {
    const room = rooms.current();
    if (room === null) throw new InclinedError("not-found", "There is no second window.");
    return room;
  };
  api.openapi(addresses, (c) => c.json({ addresses: mayRunCommands ? device.addresses() : [] }, 200));
  api.openapi(listen, async (c) => {
    if (!mayRunCommands) throw new InclinedError("invalid-input", "A second device can be let in on one's own machine only.");
    const room = current();
    await device.open(c.req.valid("json").address);
    return c.json(answer(room), 200);
  });
  api.openapi(deafen, (c) => {
    device.close();
    return c.json(answer(rooms.current()), 200);
  });
  api.openapi(swap, (c) => {
    const room = rooms.current();
    if (room !== null && room.token !== null) rooms.swap(room);
    return c.json(answer(room), 200);
  });
  api.openapi(interview, (c) => c.json({ ...lookIntoGuestRound(rooms, current()), isCandidates: true }, 200));
  api.openapi(ask, (c) => {
    const { question, ask: asked } = c.req.valid("json");
    askGuest(current(), question, asked, now().getTime());
    return c.json({ done: true } as const, 200);
  });
  api.openapi(write, (c) => {
    const { guest, pack } = current();
    if (!guest.isHandedOver) writeSheet(guest, checkedDraft(c.req.valid("json"), pack), c.req.valid("query").baseRevision);
    return c.json({ revision: guest.revision }, 200);
  });
  api.openapi(handOver, (c) => {
    const { guest } = current();
    const lacks = lackingIn(guest.draft);
    if (lacks !== null) throw new InclinedError("invalid-input", lacks);
    guest.isHandedOver = true;
    return c.json({ done: true } as const, 200);
  });
  api.openapi(end, (c) => {
    rooms.end();
    device.closeSoon();
    return c.json(answer(null), 200);
  });
}
