import { InclinedError } from "@inclined/core/errors";
import { createMiddleware } from "hono/factory";
import type { Sessions } from "./session.ts";

const SAFE_METHODS = new Set(["GET", "HEAD"]);
const BODY_TYPES = new Set(["application/json", "application/zip", "application/octet-stream"]);
const FRIENDLY_SITES = new Set(["same-origin", "none"]);

/** Every HTML page gets this. `nonce` is new for each response; it lets CodeMirror and Mantine add their style sheets. */
export function pagePolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "media-src 'self' blob:",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/** Headers of every response. What is no page may load nothing at all. */
export const securityHeaders = createMiddleware(async (c, next) => {
  await next();
  const { headers } = c.res;
  if (!headers.has("Content-Security-Policy"))
    headers.set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
  if (!headers.has("Cache-Control")) headers.set("Cache-Control", "no-store");
  headers.set("X-Content-Type-Options", "nosniff");
  headers.set("Referrer-Policy", "no-referrer");
  headers.set("Cross-Origin-Opener-Policy", "same-origin");
  headers.set("Cross-Origin-Resource-Policy", "same-origin");
  headers.set("Permissions-Policy", "microphone=(self), camera=(), geolocation=(), display-capture=()");
});

const foreign = (why: string) => new InclinedError("foreign-request", `${why} Open the studio at the address that inclined start prints.`);

/**
 * Refuses what does not come from our own pages or from who knows the folder's secret: other names for this machine (DNS
 * rebinding), other origins (also other ports of this machine), WebSockets, and forms that need no permission to be sent.
 * @param origin the studio's own, `http://127.0.0.1:4621`
 */
export function refuseForeignRequests(origin: string, sessions: Pick<Sessions, "hasSecret">) {
  const { host, port } = new URL(origin);
  const localhost = port === "" ? "localhost" : `localhost:${port}`;
  return createMiddleware(async (c, next) => {
    const asked = c.req.header("Host")?.toLowerCase();
    const safe = SAFE_METHODS.has(c.req.method);
    if (asked === localhost && safe && !isApi(c.req.path)) {
      const { pathname, search } = new URL(c.req.url);
      return c.redirect(`${origin}${pathname}${search}`, 307);
    }
    if (asked !== host) throw foreign("The request names another host than the studio.");

    const from = c.req.header("Origin");
    if (from !== undefined && from !== origin) throw foreign("The request was sent by a page of another origin.");
    const site = c.req.header("Sec-Fetch-Site");
    if (site !== undefined && !FRIENDLY_SITES.has(site)) throw foreign("The request was sent by a page of another site.");
    if (c.req.header("Upgrade") !== undefined) throw foreign("The studio has no WebSockets.");

    if (!safe) {
      if (from === undefined && !sessions.hasSecret(c)) throw foreign("A request that changes something has to say where it comes from.");
      const type = c.req.header("Content-Type")?.split(";")[0]?.trim().toLowerCase();
      const hasBody = (c.req.header("Content-Length") ?? "0") !== "0" || c.req.header("Transfer-Encoding") !== undefined;
      if (type === undefined ? hasBody : !BODY_TYPES.has(type))
        throw foreign("A body has to be application/json, application/zip or application/octet-stream.");
    }
    return next();
  });
}

/** What starts with /api is never a page. */
export function isApi(path: string): boolean {
  return path === "/api" || path.startsWith("/api/");
}

/** Lets in browsers that were opened with an opening link, and who knows the folder's secret. */
export function requireSession(sessions: Sessions) {
  return createMiddleware(async (c, next) => {
    if (!sessions.hasSecret(c) && !(await sessions.isSignedIn(c)))
      throw new InclinedError(
        "not-signed-in",
        "This browser is not connected to the studio. Run inclined start (or npm start) again: it opens the studio and prints a link.",
      );
    await next();
  });
}
