import { openAsBlob } from "node:fs";
import { InclinedError } from "@inclined/core/errors";
import type { Transcript } from "@inclined/core/schema/transcript";
import type { TranscriptionEndpoint } from "@inclined/core/schema/voice";
import { readTranscript } from "@inclined/intake/transcript/read-transcript";
import { failed } from "./failed.ts";
import { heardNothing } from "./heard-nothing.ts";

/** A server on a slow machine may take as long as the recording lasts. */
const LIMIT_SECONDS = 30 * 60;
const MOST_ANSWER = 32 * 1024 * 1024;
/** Recognisers of this kind go on in the style of the prompt: one with hesitations keeps those of the recording. */
const VERBATIM = "Umm, let me think, like, hmm... Okay, so, uh, I, I mean, here's what I, um, what I did.";

export interface EndpointTask {
  endpoint: TranscriptionEndpoint;
  key: string | null;
  /** The sound, with an ending that says what it is. */
  file: string;
  /** `recording.webm` */
  name: string;
  mediaType: string;
  signal: AbortSignal;
  limitSeconds?: number;
}

/**
 * Sends a recording to a server that speaks the OpenAI interface, and reads the words with their times from its answer.
 * @throws {InclinedError} transcriber-failed; its `details.retryAfterSeconds` says how long the server wants to be left alone
 */
export async function askEndpoint(task: EndpointTask): Promise<Transcript> {
  const { endpoint } = task;
  const { host } = new URL(endpoint.url);
  let answer = await ask(task, host, "verbose_json");
  // some models know no times; words without times are better than none
  if (answer.status === 400 && /verbose_json|response_format|timestamp_granularities/.test(complaintIn(answer.body))) answer = await ask(task, host, "json");
  if (answer.status !== 200) throw refused(answer, host, endpoint.model);
  try {
    return { ...(await readTranscript(answer.body)), from: "endpoint", by: `${endpoint.model}, ${host}`.slice(0, 300) };
  } catch (error) {
    if (!(error instanceof InclinedError)) throw error;
    if (heardNothing(answer.body)) throw failed(`${host} heard no words in this recording.`, error);
    throw failed(`${host} answered with something that is no transcript. Check in Settings that its address leads to a transcription server, then try again.`, error);
  }
}

interface Answer {
  status: number;
  retryAfter: string | null;
  body: Uint8Array;
}

async function ask({ endpoint, key, file, name, mediaType, signal, limitSeconds = LIMIT_SECONDS }: EndpointTask, host: string, format: "verbose_json" | "json"): Promise<Answer> {
  const form = new FormData();
  form.set("file", await openAsBlob(file, { type: mediaType }), name);
  form.set("model", endpoint.model);
  form.set("response_format", format);
  if (format === "verbose_json") for (const each of ["word", "segment"]) form.append("timestamp_granularities[]", each);
  form.set("prompt", VERBATIM);
  form.set("temperature", "0");
  const limit = AbortSignal.timeout(limitSeconds * 1_000);
  try {
    const response = await fetch(transcriptionsAt(endpoint.url), {
      method: "POST",
      body: form,
      headers: { accept: "application/json", ...(key === null ? {} : { authorization: `Bearer ${key}` }) },
      // the key is for this address and for no other
      redirect: "error",
      signal: AbortSignal.any([signal, limit]),
    });
    return { status: response.status, retryAfter: response.headers.get("retry-after"), body: await bodyOf(response) };
  } catch (error) {
    if (error instanceof InclinedError) throw error;
    if (signal.aborted) throw failed("It was cancelled. The recording is as it was.", error);
    if (limit.aborted) throw failed(`${host} took more than ${limitSeconds >= 60 ? `${Math.round(limitSeconds / 60)} minutes` : `${limitSeconds} seconds`}. Try again later, or use a smaller model.`, error);
    throw failed(unreachable(host, error), error);
  }
}

/** The interface of an address that may be given with or without its path. */
export function transcriptionsAt(url: string): URL {
  const address = new URL(url);
  const path = address.pathname.replace(/\/+$/, "");
  if (!path.endsWith("/audio/transcriptions")) address.pathname = `${path === "" ? "/v1" : path}/audio/transcriptions`;
  return address;
}

async function bodyOf(response: Response): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  for await (const piece of response.body ?? []) {
    bytes += piece.byteLength;
    if (bytes > MOST_ANSWER) throw failed("The answer of the transcription server is far larger than any transcript, and was not read.");
    pieces.push(piece);
  }
  return new Uint8Array(Buffer.concat(pieces));
}

function unreachable(host: string, error: unknown): string {
  const cause = error instanceof Error ? error.cause : null;
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  if (code === "ECONNREFUSED" || code === "ENOTFOUND" || code === "EAI_AGAIN") return `Nothing answers at ${host}. Start the transcription server, or check its address in Settings, then try again.`;
  if (cause instanceof Error && cause.message.includes("redirect")) return `${host} sends elsewhere, and the recording is sent to no address but the one in Settings. Write the final address there.`;
  return `The connection to ${host} broke off before the words had come. Try again.`;
}

function refused({ status, retryAfter, body }: Answer, host: string, model: string): InclinedError {
  if (status === 429) {
    const wait = secondsOf(retryAfter);
    return failed(`${host} is busy and asks to wait${wait === null ? "" : ` ${wait} seconds`}. Try again then.`, undefined, wait === null ? {} : { retryAfterSeconds: wait });
  }
  // what is said about a key may repeat it
  if (status === 401 || status === 403) return failed(`${host} does not accept the key. Write it anew in Settings.`);
  if (status === 404) return failed(`${host} has no transcription at this address, or no model “${model}”. Check both in Settings.`);
  if (status === 413) return failed(`The recording is larger than ${host} takes. Use a server of your own, or type the words.`);
  const said = complaintIn(body);
  return failed(`${host} could not do it (${status})${said === "" ? "" : `: ${said}`}${/[.!?]$/.test(said) ? "" : "."} Try again, or choose another way to the words.`);
}

function secondsOf(retryAfter: string | null): number | null {
  if (retryAfter === null) return null;
  const seconds = /^\d+$/.test(retryAfter.trim()) ? Number(retryAfter) : Math.ceil((Date.parse(retryAfter) - Date.now()) / 1_000);
  return Number.isFinite(seconds) && seconds >= 0 ? Math.min(seconds, 86_400) : null;
}

/** What a server says was wrong, without line breaks, 200 characters of it. */
function complaintIn(body: Uint8Array): string {
  const text = Buffer.from(body.subarray(0, 10_000)).toString("utf8");
  try {
    const { error, detail } = JSON.parse(text) as { error?: { message?: unknown } | string; detail?: unknown };
    const message = typeof error === "object" ? error.message : (error ?? detail);
    return typeof message === "string" ? message.replaceAll(/\s+/g, " ").slice(0, 200) : "";
  } catch {
    return "";
  }
}
