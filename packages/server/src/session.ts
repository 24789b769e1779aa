import { createHash, createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import type { DataFolder } from "@inclined/store/data-folder";
import type { Context } from "hono";
import { getSignedCookie, setSignedCookie } from "hono/cookie";

const SESSION_DAYS = 180;
const TOKEN_MINUTES = 10;

const sha256 = (text: string) => createHash("sha256").update(text).digest();

/** Compares in constant time, whatever the lengths. */
export function isSameSecret(left: string, right: string): boolean {
  return timingSafeEqual(sha256(left), sha256(right));
}

/**
 * What the studio on this port answers to a nonce. A stranger who took over the port of a studio that was killed does not
 * know it, nor can they fetch it from a studio on another port: the port is part of it.
 */
export function proofOfSecret(secret: string, port: string, nonce: string): string {
  return createHmac("sha256", `${secret} proof`).update(`${port} ${nonce}`).digest("hex");
}

/** Ports do not separate cookies, so the name says which data folder a session belongs to. */
export function sessionCookieName(studioId: string): string {
  return `inclined-${sha256(studioId).toString("hex").slice(0, 12)}`;
}

/**
 * The studio's sessions: the moment of signing in, signed with the secret of the data folder. They survive a restart
 * because the secret does, and are worthless in any other folder.
 */
export function createSessions(folder: Pick<DataFolder, "id" | "secret">, now: () => Date) {
  const cookie = sessionCookieName(folder.id);
  return {
    cookie,
    async isSignedIn(c: Context): Promise<boolean> {
      const signedAt = await getSignedCookie(c, folder.secret, cookie);
      if (!signedAt) return false;
      const ageMs = now().getTime() - Date.parse(signedAt);
      return ageMs < SESSION_DAYS * 86_400_000; // NaN is not smaller
    },
    async signIn(c: Context): Promise<void> {
      await setSignedCookie(c, cookie, now().toISOString(), folder.secret, {
        httpOnly: true,
        sameSite: "Strict",
        path: "/",
        maxAge: SESSION_DAYS * 86_400,
      });
    },
    /** True for `Authorization: Bearer <secret of the data folder>`, which only who can read the folder knows. */
    hasSecret(c: Context): boolean {
      const [scheme, secret, more] = (c.req.header("Authorization") ?? "").split(" ");
      return scheme?.toLowerCase() === "bearer" && secret !== undefined && more === undefined && isSameSecret(secret, folder.secret);
    },
  };
}
export type Sessions = ReturnType<typeof createSessions>;

/** One-time tokens for opening links. Several may be outstanding; each works once, for ten minutes. */
export function createOpeningTokens(now: () => Date) {
  const expiries = new Map<string, number>();
  const forgetExpired = () => {
    for (const [token, expiry] of expiries) if (expiry <= now().getTime()) expiries.delete(token);
  };
  return {
    issue(): string {
      forgetExpired();
      const token = randomBytes(32).toString("base64url");
      expiries.set(token, now().getTime() + TOKEN_MINUTES * 60_000);
      return token;
    },
    /** True once for each token that was issued in the last ten minutes. */
    consume(candidate: string): boolean {
      forgetExpired();
      let found: string | null = null;
      // no early way out: the time must not tell how many tokens there are before the right one
      for (const token of expiries.keys()) if (isSameSecret(token, candidate)) found = token;
      return found !== null && expiries.delete(found);
    },
  };
}
export type OpeningTokens = ReturnType<typeof createOpeningTokens>;
