import type { OpenAPIHono } from "@hono/zod-openapi";
import { pagePolicy } from "./security.ts";
import type { OpeningTokens, Sessions } from "./session.ts";
import { wordsPage } from "./words-page.ts";

// a redirect would count as sent by the site that the link was clicked on, and Strict cookies would stay away
const MOVE_ON = wordsPage("Opening the studio", '<a href="/">Go on to the studio</a>', '<meta http-equiv="refresh" content="0;url=/">');
const USED_UP = wordsPage(
  "This link has been used, or is too old",
  "An opening link works once, for ten minutes. Run <code>inclined start</code> (or <code>npm start</code>) again: it opens the studio and prints a new link.",
);

/** GET /open?token=…: connects the browser that opens the link. */
export function addOpening(app: OpenAPIHono, sessions: Sessions, tokens: OpeningTokens): void {
  app.get("/open", async (c) => {
    const headers = { "Content-Security-Policy": pagePolicy("none") };
    // a HEAD request, as previews make it, must not use the link up
    if (c.req.method !== "GET") return c.body(null, 204, headers);
    const taken = tokens.consume(c.req.query("token") ?? "");
    if (taken) await sessions.signIn(c);
    // going back to a used link does no harm in a browser that is connected
    else if (!(await sessions.isSignedIn(c))) return c.html(USED_UP, 403, headers);
    return c.html(MOVE_ON, 200, headers);
  });
}
