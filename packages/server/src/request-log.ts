import type { HttpBindings } from "@hono/node-server";
import type { MiddlewareHandler } from "hono";
import { routePath } from "hono/route";
import type { Logger } from "./log.ts";

const ID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

function sizeOf(header: unknown): number | null {
  return header === undefined || header === null ? null : Number(header);
}

/** One line for each request, when it is answered. What people write is never in it. */
export function logRequests(log: Logger): MiddlewareHandler {
  return async (c, next) => {
    const startedAt = performance.now();
    await next();
    const write = (bytesOut: unknown) =>
      log.info({
        method: c.req.method,
        // the pattern: a raw address may hold a token
        route: routePath(c),
        status: c.res.status,
        ms: Math.round((performance.now() - startedAt) * 10) / 10,
        bytesIn: sizeOf(c.req.header("Content-Length")),
        bytesOut: sizeOf(bytesOut),
        ids: c.req.path.match(ID) ?? [],
      });
    // without a socket, in tests, there is nothing to wait for
    const { outgoing } = (c.env ?? {}) as Partial<HttpBindings>;
    if (outgoing) outgoing.once("close", () => write(outgoing.getHeader("content-length")));
    else write(c.res.headers.get("Content-Length"));
  };
}

/** An expected failure is its code; a bug brings its stack. Messages may quote what somebody wrote, so they stay out. */
export function logError(log: Logger, error: unknown, code: string): void {
  if (code !== "unexpected") {
    log.info({ code });
    return;
  }
  const { name, code: systemCode, stack } = error as NodeJS.ErrnoException;
  const frames = (stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  log.error({ code, error: name, systemCode, stack: frames.map((line) => line.trim()) });
}
