import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { InclinedError } from "@inclined/core/errors";

/** Nothing well known lives there. */
export const FIRST_PORT = 4621;
const PORTS_TRIED = 100;

/** @returns the port; null when something else has it */
function tryToListen(server: Server, host: string, port: number): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const settle = (finish: () => void) => {
      server.off("error", onError);
      server.off("listening", onListening);
      finish();
    };
    const onListening = () => settle(() => resolve((server.address() as AddressInfo).port));
    // Windows says EACCES for ports that it keeps for itself
    const onError = (error: NodeJS.ErrnoException) =>
      settle(() => (error.code === "EADDRINUSE" || error.code === "EACCES" ? resolve(null) : reject(error)));
    server.on("error", onError);
    server.on("listening", onListening);
    server.listen({ host, port, exclusive: true });
  });
}

/**
 * Listens on the port asked for, else on the one remembered, else on the first free one from 4621.
 * @returns the port, and the remembered one when it was taken by something else
 * @throws {InclinedError} invalid-input when the port asked for is taken, or all are
 */
export async function listen(
  server: Server,
  host: string,
  wish: { asked: number | undefined; remembered: number | null },
): Promise<{ port: number; taken: number | null }> {
  if (wish.asked !== undefined) {
    const port = await tryToListen(server, host, wish.asked);
    if (port === null)
      throw new InclinedError("invalid-input", `Port ${wish.asked} is taken by another program. Choose another with --port, or leave it out.`);
    return { port, taken: null };
  }
  if (wish.remembered !== null) {
    const port = await tryToListen(server, host, wish.remembered);
    if (port !== null) return { port, taken: null };
  }
  for (let wished = FIRST_PORT; wished < FIRST_PORT + PORTS_TRIED; wished += 1) {
    const port = wished === wish.remembered ? null : await tryToListen(server, host, wished);
    if (port !== null) return { port, taken: wish.remembered };
  }
  throw new InclinedError("invalid-input", `The ports ${FIRST_PORT} to ${FIRST_PORT + PORTS_TRIED - 1} are all taken. Choose one with --port.`);
}
