import { execFileSync } from "node:child_process";
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { findDataFolder, openDataFolder } from "./data-folder.ts";
import { openStore } from "./open-store.ts";
import { failureOf, makeTemporaryFolder } from "./testing/fixtures.ts";

const POSIX = process.platform !== "win32";
const modeOf = (path: string) => statSync(path).mode & 0o777;

describe("findDataFolder", () => {
  it.each([
    ["Linux", "linux", {}, "/home/mara", "/home/mara/.local/share/inclined"],
    ["Linux with XDG", "linux", { XDG_DATA_HOME: "/data/xdg" }, "/home/mara", "/data/xdg/inclined"],
    ["Linux with a relative XDG, which is ignored", "linux", { XDG_DATA_HOME: "xdg" }, "/home/mara", "/home/mara/.local/share/inclined"],
    ["macOS", "darwin", { XDG_DATA_HOME: "/data/xdg" }, "/Users/mara", "/Users/mara/Library/Application Support/Inclined"],
    ["Windows", "win32", { LOCALAPPDATA: "D:\\Local" }, "C:\\Users\\mara", "D:\\Local\\Inclined"],
    ["Windows without LOCALAPPDATA", "win32", {}, "C:\\Users\\mara", "C:\\Users\\mara\\AppData\\Local\\Inclined"],
  ] as const)("follows the convention of %s", (_, platform, env, home, expected) => {
    expect(findDataFolder(env, platform, home)).toBe(expected);
  });

  it.each(["linux", "darwin", "win32"] as const)("lets INCLINED_DATA override on %s", (platform) => {
    const env = { INCLINED_DATA: "mine", XDG_DATA_HOME: "/x", LOCALAPPDATA: "D:\\L" };
    expect(findDataFolder(env, platform, "/home/mara")).toBe(resolve("mine"));
    expect(findDataFolder({ INCLINED_DATA: "" }, "linux", "/home/mara")).toBe("/home/mara/.local/share/inclined");
  });
});

describe("openDataFolder", () => {
  let temporary: ReturnType<typeof makeTemporaryFolder>;
  let path: string;

  beforeEach(() => {
    temporary = makeTemporaryFolder();
    path = join(temporary.path, "not", "there", "yet");
  });
  afterEach(() => temporary.remove());

  it("makes what is missing, for the owner alone", async () => {
    const folder = openDataFolder(path);
    const store = await openStore({ folder });
    for (const each of [folder.path, folder.recordings, folder.backups, folder.logs]) {
      expect(statSync(each).isDirectory()).toBe(true);
      if (POSIX) expect(modeOf(each)).toBe(0o700);
    }
    for (const each of ["studio.json", "secret", "inclined.sqlite", "inclined.sqlite-wal", "inclined.sqlite-shm"]) {
      if (POSIX) expect([each, modeOf(join(path, each))]).toEqual([each, 0o600]);
    }
    await store.close();
  });

  it.runIf(POSIX)("is private whatever the umask", () => {
    const script = `process.umask(0); const { openDataFolder } = await import(${JSON.stringify(new URL("data-folder.ts", import.meta.url).href)}); openDataFolder(${JSON.stringify(path)});`;
    execFileSync(process.execPath, ["--input-type=module", "--eval", script]);
    expect([path, join(path, "backups"), join(path, "secret"), join(path, "studio.json")].map(modeOf)).toEqual([0o700, 0o700, 0o600, 0o600]);
  });

  it.runIf(POSIX)("tightens a folder that was made under a loose mode, and leaves what is not ours", async () => {
    await (await openStore({ folder: openDataFolder(path) })).close();
    writeFileSync(join(path, "backups", "all.zip"), "x");
    writeFileSync(join(path, "holiday.jpg"), "x");
    for (const each of [".", "backups", "recordings", "logs", "inclined.sqlite", "secret", "studio.json", "backups/all.zip", "holiday.jpg"]) {
      chmodSync(join(path, each), 0o755);
    }
    openDataFolder(path);
    expect([".", "backups", "recordings", "logs"].map((each) => modeOf(join(path, each)))).toEqual([0o700, 0o700, 0o700, 0o700]);
    for (const each of ["inclined.sqlite", "secret", "studio.json", "backups/all.zip"]) expect(modeOf(join(path, each)) & 0o077).toBe(0);
    expect(modeOf(join(path, "holiday.jpg"))).toBe(0o755);
  });

  it("keeps id, secret and port", () => {
    const first = openDataFolder(path);
    expect(first.id).toMatch(/^[0-9a-f-]{36}$/);
    expect(first.secret).toMatch(/^[0-9a-f]{64}$/);
    expect(first.port()).toBeNull();
    first.rememberPort(4711);
    const second = openDataFolder(path);
    expect([second.id, second.secret, second.port()]).toEqual([first.id, first.secret, 4711]);
    expect(first.port()).toBe(4711);
    const other = openDataFolder(join(temporary.path, "other"));
    expect(other.id).not.toBe(first.id);
    expect(other.secret).not.toBe(first.secret);
  });

  it("carries along what a newer version wrote into studio.json", () => {
    const folder = openDataFolder(path);
    writeFileSync(join(path, "studio.json"), JSON.stringify({ id: folder.id, port: null, colour: "blue" }));
    openDataFolder(path).rememberPort(1234);
    expect(JSON.parse(readFileSync(join(path, "studio.json"), "utf8"))).toEqual({ id: folder.id, port: 1234, colour: "blue" });
  });

  it.each(["", "{", "null", '{"id":"../x","port":1}'])("heals a studio.json that holds %j", (text) => {
    openDataFolder(path);
    writeFileSync(join(path, "studio.json"), text);
    writeFileSync(join(path, "secret"), "short");
    const healed = openDataFolder(path);
    expect(healed.id).toMatch(/^[0-9a-f-]{36}$/);
    expect(healed.secret).toMatch(/^[0-9a-f]{64}$/);
    expect(openDataFolder(path).id).toBe(healed.id);
  });

  it("says so when a file is in the way", async () => {
    const file = join(temporary.path, "file");
    writeFileSync(file, "x");
    for (const place of [file, join(file, "inside")]) {
      const failure = await failureOf(() => openDataFolder(place));
      expect(failure.code).toBe("data-folder-unusable");
      expect(failure.message).toContain(place);
      expect(failure.message).toContain("INCLINED_DATA");
    }
    expect(readFileSync(file, "utf8")).toBe("x");
  });

  it.runIf(process.platform === "linux")("gives up where no folder can be made, instead of trying for ever", () => {
    const script = `const { openDataFolder } = await import(${JSON.stringify(new URL("data-folder.ts", import.meta.url).href)});
      try { openDataFolder("/proc/nope/inside"); } catch ({ code, message }) { console.log(JSON.stringify({ code, message })); }`;
    // in a process of its own, so that a loop can be ended
    const printed = execFileSync(process.execPath, ["--input-type=module", "--eval", script], { encoding: "utf8", timeout: 20_000, killSignal: "SIGKILL" });
    expect(JSON.parse(printed)).toMatchObject({ code: "data-folder-unusable", message: expect.stringContaining("/proc/nope") });
  }, 30_000);

  describe.runIf(POSIX)("without the right to write", () => {
    /** Opens folder and store as somebody who is not root: in a process that has loaded everything before. */
    function openAsAnother(folder: string): { code: string; message: string } {
      const script = fileURLToPath(new URL("testing/open-as-another.ts", import.meta.url));
      return JSON.parse(execFileSync(process.execPath, [script, folder], { encoding: "utf8" }));
    }
    const own = (each: string) => {
      if (process.getuid?.() === 0) chownSync(each, 65534, 65534);
    };

    it("opens as another account at all", () => {
      own(temporary.path);
      expect(openAsAnother(join(temporary.path, "data")).code).toBe("opened");
    });

    it("refuses a parent that cannot be written", () => {
      own(temporary.path);
      chmodSync(temporary.path, 0o555);
      const failure = openAsAnother(join(temporary.path, "data"));
      expect(failure.code).toBe("data-folder-unusable");
      expect(failure.message).toContain(join(temporary.path, "data"));
      expect(existsSync(join(temporary.path, "data"))).toBe(false);
      chmodSync(temporary.path, 0o755);
    });

    it("refuses a whole data folder that cannot be written, and changes nothing in it", () => {
      own(temporary.path);
      const folder = join(temporary.path, "data");
      expect(openAsAnother(folder).code).toBe("opened");
      const before = readFileSync(join(folder, "inclined.sqlite"));
      chmodSync(folder, 0o500);
      const failure = openAsAnother(folder);
      expect(failure.code).toBe("data-folder-unusable");
      expect(failure.message).toContain("no right to write");
      expect(readFileSync(join(folder, "inclined.sqlite"))).toEqual(before);
      chmodSync(folder, 0o700);
    });

    it("refuses a database file that cannot be written", () => {
      own(temporary.path);
      const folder = join(temporary.path, "data");
      openAsAnother(folder);
      chmodSync(join(folder, "inclined.sqlite"), 0o400);
      const failure = openAsAnother(folder);
      expect(failure.code).toBe("data-folder-unusable");
      expect(failure.message).toContain("inclined.sqlite");
    });

    it.runIf(process.getuid?.() === 0)("refuses the folder of somebody else", () => {
      mkdirSync(join(temporary.path, "data"), { mode: 0o777 });
      chmodSync(join(temporary.path, "data"), 0o777);
      expect(openAsAnother(join(temporary.path, "data")).code).toBe("data-folder-unusable");
    });
  });
});
