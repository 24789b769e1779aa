import * as z from "zod";

/** A server that speaks `/v1/audio/transcriptions`. The key is written and never read back. */
export const TranscriptionEndpoint = z.strictObject({
  /** With or without the path of the interface: `http://127.0.0.1:8080/v1`. */
  url: z.url({ protocol: /^https?$/ }).max(2_000),
  model: z.string().min(1).max(200),
});
export type TranscriptionEndpoint = z.infer<typeof TranscriptionEndpoint>;

/** How this studio deals with sound. Kept in the data folder, apart from every candidate; in no export or backup. */
export const VoiceSettings = z
  .strictObject({
    /** Recordings older than so many days are deleted; null: they are kept until somebody deletes them. */
    keepDays: z.int().min(1).max(3_650).nullable(),
    endpoint: TranscriptionEndpoint.nullable(),
    /** A command line with `{file}` or `{wav}` in it, run without a shell; null: none. */
    command: z.string().min(1).max(2_000).nullable(),
  })
  .meta({ id: "VoiceSettings" });
export type VoiceSettings = z.infer<typeof VoiceSettings>;

export const VoiceInfo = VoiceSettings.extend({
  hasKey: z.boolean().meta({ description: "A key for the endpoint is kept in the data folder." }),
  /** False on a server that several people share: there nobody may have it run a command. */
  mayRunCommands: z.boolean(),
}).meta({ id: "VoiceInfo" });
export type VoiceInfo = z.infer<typeof VoiceInfo>;

export const VoiceWrite = VoiceSettings.extend({
  /** Absent: as it stands. Null: forget it. */
  key: z.string().min(1).max(2_000).nullable().optional(),
}).meta({ id: "VoiceWrite" });
export type VoiceWrite = z.infer<typeof VoiceWrite>;

/** Who is asked for the words of a recording, where the studio asks. */
export const TranscriptionRequest = z.strictObject({ by: z.enum(["endpoint", "command"]) }).meta({ id: "TranscriptionRequest" });
export type TranscriptionRequest = z.infer<typeof TranscriptionRequest>;
