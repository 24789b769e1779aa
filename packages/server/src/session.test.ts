import { describe, expect, it } from "vitest";
import { createOpeningTokens, isSameSecret } from "./session.ts";
import { appUnderTest, HOST } from "./testing/app-under-test.ts";

const MINUTE = 60_000;
const DAY = 1_440 * MINUTE;

describe("opening tokens", () => {
  it("work once each, several side by side", () => {
    const tokens = createOpeningTokens(() => new Date(0));
    const [first, second] = [tokens.issue(), tokens.issue()];
    expect(first).not.toBe(second);
    expect([tokens.consume(second), tokens.consume(second), tokens.consume(first), tokens.consume(first)]).toEqual([true, false, true, false]);
  });

  it("expire after ten minutes", () => {
    let now = 0;
    const tokens = createOpeningTokens(() => new Date(now));
    const [inTime, late] = [tokens.issue(), tokens.issue()];
    now = 10 * MINUTE - 1;
    expect(tokens.consume(inTime)).toBe(true);
    now = 10 * MINUTE;
    expect(tokens.consume(late)).toBe(false);
  });

  it("are nothing that can be guessed", () => {
    const tokens = createOpeningTokens(() => new Date(0));
    const token = tokens.issue();
    expect(token).toMatch(/^[\w-]{43}$/); // 256 bits
    for (const guess of ["", "x", token.slice(1), `${token}x`, token.toUpperCase()]) expect(tokens.consume(guess)).toBe(false);
  });
});

describe("isSameSecret", () => {
  it("compares secrets of any length", () => {
    expect([isSameSecret("a", "a"), isSameSecret("a", "b"), isSameSecret("a", "ab"), isSameSecret("", "")]).toEqual([true, false, false, true]);
  });
});

describe("opening the studio in a browser", () => {
  it("moves on by itself, so that the Strict cookie is sent", async () => {
    const studio = await appUnderTest();
    const response = await studio.send(`/open?token=${studio.tokens.issue()}`, { headers: { Host: HOST } });
    expect(response.headers.get("Cache-Control")).toBe("no-store");
    expect(await response.text()).toContain('<meta http-equiv="refresh" content="0;url=/">');
    await studio.close();
  });

  it("says what to do when the link is used or wrong, and gives nothing away", async () => {
    const studio = await appUnderTest();
    const token = studio.tokens.issue();
    await studio.send(`/open?token=${token}`, { headers: { Host: HOST } });
    for (const path of [`/open?token=${token}`, "/open?token=<script>", "/open"]) {
      const response = await studio.send(path, { headers: { Host: HOST } });
      expect([response.status, response.headers.get("Set-Cookie")]).toEqual([403, null]);
      const page = await response.text();
      expect(page).toContain("inclined start");
      expect(page).toContain("npm start");
      expect(page).not.toContain("<script>");
    }
    // going back in a browser that is connected does no harm
    expect((await studio.send(`/open?token=${token}`, { headers: { Host: HOST, Cookie: studio.cookie } })).status).toBe(200);
    await studio.close();
  });

  it("is not used up by a preview that only asks for the head", async () => {
    const studio = await appUnderTest();
    const path = `/open?token=${studio.tokens.issue()}`;
    await studio.send(path, { method: "HEAD", headers: { Host: HOST } });
    expect((await studio.send(path, { headers: { Host: HOST } })).status).toBe(200);
    await studio.close();
  });

  it("lasts 180 days", async () => {
    let now = Date.parse("2026-11-20T00:00:00.000Z");
    const studio = await appUnderTest({ now: () => new Date(now) });
    now += 180 * DAY - 1;
    expect((await studio.ask("GET", "/api/studio")).status).toBe(200);
    now += 1;
    expect((await studio.ask("GET", "/api/studio")).status).toBe(401);
    await studio.close();
  });
});
