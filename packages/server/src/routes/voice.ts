import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import { InclinedError } from "@inclined/core/errors";
import { type VoiceInfo, VoiceInfo as VoiceInfoSchema, VoiceWrite } from "@inclined/core/schema/voice";
import type { StudioDoors } from "../studio-doors.ts";
import { deleteOldRecordings } from "../old-recordings.ts";
import { VoiceFiles } from "../transcription/voice-settings.ts";
import { json, jsonBody, problems, WRITES } from "./responses.ts";

const read = createRoute({
  method: "get",
  path: "/voice",
  operationId: "getVoice",
  summary: "Say how this studio deals with sound",
  tags: ["Recordings"],
  responses: { 200: json("What is set. The key itself is never said.", VoiceInfoSchema), ...problems() },
});

const write = createRoute({
  method: "put",
  path: "/voice",
  operationId: "setVoice",
  summary: "Set how long recordings are kept and who may be asked for their words",
  description: "Recordings that are older than keepDays are deleted at once, then once an hour.",
  tags: ["Recordings"],
  request: jsonBody(VoiceWrite),
  responses: { 200: json("What is set now.", VoiceInfoSchema), ...problems(...WRITES) },
});

/** Settings about sound, of the whole studio. */
export function addVoiceRoutes(api: OpenAPIHono, doors: StudioDoors): void {
  const files = new VoiceFiles(doors.folder.path);
  const info = (): VoiceInfo => ({ ...files.read(), hasKey: files.key() !== null, mayRunCommands: doors.mayRunCommands });

  api.openapi(read, (c) => c.json(info(), 200));
  api.openapi(write, async (c) => {
    const wanted = c.req.valid("json");
    if (wanted.command !== null && !doors.mayRunCommands) throw new InclinedError("invalid-input", "This studio is shared, and runs no commands for anybody. Leave the command empty.");
    files.write(wanted);
    await deleteOldRecordings(doors);
    return c.json(info(), 200);
  });
}
