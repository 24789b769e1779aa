import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { InclinedError } from "@inclined/core/errors";
import { lackingIn } from "@inclined/core/peer/fill-sheet";
import { SheetDraft } from "@inclined/core/schema/interview-sheet";
import { PeerAsk, PeerRoom, PeerSays } from "@inclined/core/schema/peer-room";
import { Id } from "@inclined/core/schema/identity";
import { bodyLimit } from "hono/body-limit";
import * as z from "zod";
import { checkedDraft } from "../peer/checked-draft.ts";
import { guestSays, lookIntoGuestRound } from "../peer/guest-round.ts";
import { handOverSheet } from "../peer/hand-over-sheet.ts";
import { lookIntoRoom } from "../peer/look-into-room.ts";
import { factAsPlanned } from "../peer/pack-of-round.ts";
import type { NotLetIn, PeerRooms } from "../peer/peer-rooms.ts";
import { type InRoom, letIn, requirePeer } from "../peer/peer-session.ts";
import { SheetFrom, SheetWritten, writeSheet } from "../peer/write-sheet.ts";
import { invalidInput } from "../problem.ts";
import { createSessions } from "../session.ts";
import type { StudioDoors } from "../studio-doors.ts";
import { json, jsonBody, problems, problemsOnly, WRITES } from "./responses.ts";

const tags = ["Practice"];
const security = [{ peerSession: [] }];
/** A whole sheet, with every character escaped. */
const MOST_BYTES = 1_000_000;
const Paired = z.strictObject({ paired: z.literal(true) }).meta({ id: "Paired" });
const CodeGuess = z.strictObject({ code: z.string().min(1).max(40) }).meta({ id: "CodeGuess" });
const AskInRoom = z.strictObject({ question: Id, ask: PeerAsk }).meta({ id: "AskInRoom" });
const Done = z.strictObject({ done: z.literal(true) }).meta({ id: "PeerDone" });

const WHY_NOT: Record<NotLetIn, string> = {
  wrong: "That is not the code on the candidate’s screen. After five wrong codes a new one is needed.",
  taken: "With this code somebody is in already: it works once. The candidate can choose “Let another window in”, and their screen then shows a new code.",
  late: "This code was not used within 15 minutes, and lets nobody in any more. The candidate can choose “Another code”.",
  "guessed-away": "Five wrong codes were typed, so nobody is let in any more, not even with the right one. Ask the candidate for another code, or to open the second window once more: their screen then shows a new code.",
};

const pair = createRoute({
  method: "post", path: "/peer/pair", operationId: "pairPeer", tags, security: [],
  summary: "Enter the one-time code that the candidate's window shows",
  description: "Works once. Five wrong codes end the pairing.",
  request: jsonBody(CodeGuess),
  responses: { 200: json("This window leads the interview now.", Paired), ...problemsOnly("not-signed-in", "foreign-request", "invalid-input", "too-large", "unexpected") },
});
const look = createRoute({
  method: "get", path: "/peer/room", operationId: "lookIntoRoom", tags, security,
  summary: "The round as who interviews sees it",
  responses: { 200: json("The round.", PeerRoom), ...problems("not-found") },
});
const ask = createRoute({
  method: "post", path: "/peer/room/ask", operationId: "askInRoom", tags, security,
  summary: "Ask a probe, note a fact that was told, or go on to the next question",
  request: jsonBody(AskInRoom),
  responses: { 200: json("The candidate's window will do it.", Done), ...problems(...WRITES, "too-large") },
});
const write = createRoute({
  method: "put", path: "/peer/room/sheet", operationId: "writePeerSheet", tags, security,
  summary: "Keep the blind sheet as far as it is filled",
  description: "With the revision that it was changed from, a sheet that another window wrote meanwhile is not written over.",
  request: { ...jsonBody(SheetDraft.meta({ id: "SheetDraft" })), query: SheetFrom },
  responses: { 200: json("It is kept until the interview is ended.", SheetWritten), ...problems(...WRITES, "too-large", "stale-revision") },
});
const handOver = createRoute({
  method: "post", path: "/peer/room/done", operationId: "handOverSheet", tags, security,
  summary: "Hand the sheet over; from then on both see it beside the scorer's findings",
  responses: { 200: json("It is kept with the candidate.", Done), ...problems(...WRITES, "not-found") },
});

const swap = createRoute({
  method: "post", path: "/peer/room/swap", operationId: "swapFromRoom", tags, security,
  summary: "Swap the roles: who asked answers",
  responses: { 200: json("They are swapped.", Done), ...problems("invalid-input") },
});
const own = createRoute({
  method: "get", path: "/peer/room/own", operationId: "lookIntoOwnRound", tags, security,
  summary: "With roles swapped: the round as this window answers it",
  responses: { 200: json("The round; nothing of it is stored.", PeerRoom), ...problems() },
});
const say = createRoute({
  method: "post", path: "/peer/room/say", operationId: "sayInRoom", tags, security,
  summary: "With roles swapped: what this window answers",
  request: jsonBody(PeerSays),
  responses: { 200: json("It is heard.", Done), ...problems("invalid-input", "too-large") },
});

/**
 * What a second window reaches: its own round. Added before the candidate's session is asked for, and behind a session of its own.
 * @param fingerprint of the certificate, where it comes over HTTPS to a second device
 */
export function addPeerRoomRoutes(api: OpenAPIHono, { store, folder, now, newId }: StudioDoors, rooms: PeerRooms, fingerprint: string | null = null): void {
  const sessions = createSessions(folder, now);
  const limit = bodyLimit({
    maxSize: MOST_BYTES,
    onError: () => {
      throw new InclinedError("too-large", "The body is larger than 1 MB.", { limit: MOST_BYTES });
    },
  });
  api.use("/peer/pair", limit);
  api.openapi(pair, (c) => {
    const entered = rooms.pair(c.req.valid("json").code);
    if ("refused" in entered) throw new InclinedError("not-signed-in", WHY_NOT[entered.refused]);
    letIn(c, folder.id, entered.token);
    return c.json({ paired: true } as const, 200);
  });

  const room = new OpenAPIHono<InRoom>({
    defaultHook: (result) => {
      if (!result.success) throw invalidInput(result.target, result.error.issues);
    },
  });
  room.use("/peer/room", requirePeer(rooms, folder.id, sessions), limit);
  room.use("/peer/room/*", requirePeer(rooms, folder.id, sessions), limit);
  room.openapi(look, async (c) => c.json({ ...(await lookIntoRoom(store, rooms, c.get("room"), fingerprint)), isCandidates: await sessions.isSignedIn(c) }, 200));
  room.openapi(ask, async (c) => {
    const { question, ask: asked } = c.req.valid("json");
    const open = c.get("room");
    if (!open.pack.questions.some(({ id }) => id === question)) throw new InclinedError("invalid-input", "That is no question of this round.");
    // the pack may name it in other words than the candidate's window does
    rooms.ask(open, question, asked.kind === "tell" ? { ...asked, about: await factAsPlanned(store, open, question, asked.about) } : asked);
    return c.json({ done: true } as const, 200);
  });
  room.openapi(write, (c) => {
    const open = c.get("room");
    // what was compared is not written afterwards
    if (open.sheet === null) writeSheet(open, checkedDraft(c.req.valid("json"), open.pack), c.req.valid("query").baseRevision);
    return c.json({ revision: open.revision }, 200);
  });
  room.openapi(handOver, async (c) => {
    const open = c.get("room");
    const lacks = lackingIn(open.draft);
    if (lacks !== null) throw new InclinedError("invalid-input", lacks);
    open.sheet ??= { paper: await handOverSheet(store, open, { now: now(), newId }) };
    return c.json({ done: true } as const, 200);
  });
  room.openapi(swap, (c) => {
    rooms.swap(c.get("room"));
    return c.json({ done: true } as const, 200);
  });
  room.openapi(own, async (c) => c.json({ ...lookIntoGuestRound(rooms, c.get("room")), isCandidates: await sessions.isSignedIn(c) }, 200));
  room.openapi(say, (c) => {
    const open = c.get("room");
    const says = c.req.valid("json");
    // what was being written when the roles were swapped back is there when they are swapped again
    if (open.isSwapped || (open.guest.events.length > 0 && says.kind === "typed")) guestSays(open, says, rooms.now());
    return c.json({ done: true } as const, 200);
  });
  api.route("/", room);
}
