import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";

/** What a transcription server was sent. */
export interface Asked {
  path: string;
  authorization: string | null;
  fields: Record<string, string[]>;
  file: { name: string; type: string; bytes: Buffer };
}

/**
 * A server on this machine that speaks the OpenAI interface for transcription as far as a client can see: it takes the
 * multipart form apart, and answers as it is told to.
 */
export async function transcriptionServer(): Promise<{ url: string; host: string; asked: Asked[]; answer: (how: (response: ServerResponse) => void) => void; close: () => Promise<void> }> {
  const asked: Asked[] = [];
  let how: (response: ServerResponse) => void = (response) => response.end();
  const server = createServer((request, response) => {
    void take(request).then((each) => {
      asked.push(each);
      how(response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: `http://${host}/v1`,
    host,
    asked,
    answer: (next) => (how = next),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function take(request: IncomingMessage): Promise<Asked> {
  const body = await buffer(request);
  const form = await new Response(new Uint8Array(body), { headers: { "content-type": request.headers["content-type"] ?? "" } }).formData();
  const fields: Record<string, string[]> = {};
  let file: Asked["file"] = { name: "", type: "", bytes: Buffer.alloc(0) };
  for (const [name, value] of form) {
    if (typeof value === "string") (fields[name] ??= []).push(value);
    else file = { name: value.name, type: value.type, bytes: Buffer.from(await value.arrayBuffer()) };
  }
  return { path: request.url ?? "", authorization: request.headers.authorization ?? null, fields, file };
}

export const json = (status: number, value: unknown, headers: Record<string, string> = {}) => (response: ServerResponse): void => {
  response.writeHead(status, { "content-type": "application/json", ...headers });
  response.end(JSON.stringify(value));
};

/** What such a server says of "Um, I called the people." */
export const VERBOSE = {
  task: "transcribe", language: "english", duration: 3.2, text: "Um, I called the people.",
  segments: [{ id: 0, seek: 0, start: 0.2, end: 3, text: " Um, I called the people.", temperature: 0, avg_logprob: -0.2 }],
  words: [["Um", 0.2, 0.6], ["I", 1, 1.1], ["called", 1.1, 1.6], ["the", 1.6, 1.8], ["people", 1.8, 3]].map(([word, start, end]) => ({ word, start, end })),
};
