import { readdir, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { inspect } from "node:util";
import { deflateRawSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { InclinedError } from "@inclined/core/errors";
import { SCHEMA_VERSION } from "@inclined/core/schema/archive";
import { ARCHIVE_LIMITS } from "./archive-layout.ts";
import { readArchive } from "./archive-read.ts";
import { SECRET, scratchFolder, sha256, smallAssessment, smallSample } from "./testing/archive-samples.ts";
import { hostileZip } from "./testing/hostile-zip.ts";
import type { HostileMember } from "./testing/hostile-zip.ts";

let scratch: Awaited<ReturnType<typeof scratchFolder>>;
beforeAll(async () => {
  scratch = await scratchFolder();
});
afterAll(() => scratch.end());

const { content: sampleContent, sounds } = smallSample();
const MAYA = sampleContent[0]?.workspace.id ?? "";
const NOOR = sampleContent[1]?.workspace.id ?? "";
const ANSWERS = `workspaces/${MAYA}/answers.json`;
const SOUND = `workspaces/${MAYA}/recordings/${[...sounds.keys()][0] ?? ""}`;
const SOUND_BYTES = [...sounds.values()][0] ?? new Uint8Array();

type Files = Map<string, Uint8Array>;

const json = (value: unknown): Buffer => Buffer.from(JSON.stringify(value));

const put =
  (path: string, bytes: Uint8Array) =>
  (files: Files): void => {
    files.set(path, bytes);
  };

const drop =
  (path: string) =>
  (files: Files): void => {
    files.delete(path);
  };

/** The members of the small archive without their manifest. */
function sampleFiles(): Files {
  const files: Files = new Map();
  for (const { workspace, answers, keptVersions, recordings, attempts, assessments, marks, papers } of smallSample().content) {
    const at = `workspaces/${workspace.id}`;
    files.set(`${at}/workspace.json`, json(workspace));
    files.set(`${at}/answers.json`, json(answers));
    files.set(`${at}/kept-versions.json`, json(keptVersions));
    files.set(`${at}/recordings.json`, json(recordings));
    files.set(`${at}/attempts.json`, json(attempts));
    files.set(`${at}/assessments.json`, json(assessments));
    files.set(`${at}/marks.json`, json(marks));
    files.set(`${at}/papers.json`, json(papers));
  }
  return files.set(SOUND, SOUND_BYTES);
}

const manifestOf = (files: Files, change: object = {}): HostileMember => ({
  name: "manifest.json",
  data: json({
    format: "inclined-archive",
    kind: "backup",
    schemaVersion: SCHEMA_VERSION,
    madeAt: "2026-11-20T22:47:00.000Z",
    madeBy: "inclined 0.1.0",
    sample: false,
    members: [...files].map(([path, data]) => ({ path, bytes: data.length, sha256: sha256(data) })),
    ...change,
  }),
});

const membersOf = (files: Files): HostileMember[] => [...files].map(([name, data]) => ({ name, data, deflate: true }));

/** An archive made by somebody who knows the format: every hash is right. */
const forged = (spoil: (files: Files) => void, manifest: object = {}): Buffer => {
  const files = sampleFiles();
  spoil(files);
  return hostileZip([manifestOf(files, manifest), ...membersOf(files)]);
};

/** An archive whose zip differs from what its manifest says. */
const tampered = (spoil: (members: HostileMember[]) => HostileMember[] | void): Buffer => {
  const files = sampleFiles();
  const members = [manifestOf(files), ...membersOf(files)];
  return hostileZip(spoil(members) ?? members);
};

const memberOf = (members: HostileMember[], name: string): HostileMember => {
  const member = members.find((each) => each.name === name);
  if (!member) throw new Error(`no ${name}`);
  return member;
};

async function refusal(zip: Uint8Array, limits = ARCHIVE_LIMITS): Promise<InclinedError> {
  try {
    const archive = await readArchive(await scratch.write(zip), limits);
    await archive.close();
  } catch (error) {
    if (error instanceof InclinedError) return error;
    throw error;
  }
  throw new Error("the archive was read");
}

/** What the refusal says, which is never the candidate's words. */
async function damageOf(zip: Uint8Array, limits = ARCHIVE_LIMITS): Promise<string> {
  const error = await refusal(zip, limits);
  expect(error.code).toBe("archive-damaged");
  expect(error.message).toContain("Nothing was changed.");
  expect(inspect(error)).not.toContain(SECRET);
  return error.message;
}

it("reads the archive that the attacks start from", async () => {
  const archive = await readArchive(await scratch.write(tampered(() => {})));
  await archive.close();
  expect(archive.content).toEqual(sampleContent);
});

describe("a file that is no whole zip", () => {
  it.each([
    ["empty", Buffer.alloc(0)],
    ["text", Buffer.from(SECRET)],
    ["22 zeros", Buffer.alloc(22)],
    ["an image", Buffer.concat([Buffer.from("\x89PNG\r\n\x1a\n", "latin1"), Buffer.alloc(70_000, 7)])],
  ])("is refused: %s", async (_what, bytes) => expect(await damageOf(bytes)).toContain("not a zip file"));

  it("is refused: a zip of something else", async () => {
    expect(await damageOf(hostileZip([{ name: "photo.jpg", data: Buffer.from("x") }]))).toContain('"manifest.json" is missing');
    expect(await damageOf(hostileZip([]))).toContain('"manifest.json" is missing');
  });

  it("is refused without ending the process: a zip64 end that points beyond 2^53", async () => {
    const locator = Buffer.alloc(20, 0xff);
    locator.write("PK\x06\x07", 0, "latin1");
    const end = Buffer.alloc(22);
    end.write("PK\x05\x06", 0, "latin1");
    expect(await damageOf(Buffer.concat([locator, end]))).toContain("not a zip file");
  });

  it("is refused: a member that lies beyond 2^53", async () => {
    const extra = Buffer.alloc(28, 0xff);
    extra.writeUInt16LE(1, 0);
    extra.writeUInt16LE(24, 2);
    const zip = tampered((members) => void Object.assign(memberOf(members, ANSWERS), { offset: 0xffffffff, extra }));
    expect(await damageOf(zip)).toContain(ANSWERS);
  });

  it("is told apart from no file, and from a folder", async () => {
    const file = await scratch.write(Buffer.from("x"));
    await expect(readArchive(dirname(file))).rejects.toMatchObject({ code: "invalid-input" });
    await rm(file);
    await expect(readArchive(file)).rejects.toMatchObject({ code: "not-found" });
  });
});

describe("a member that is not what the manifest says", () => {
  it("is refused: other bytes of the same length", async () => {
    const zip = tampered((members) => {
      const answers = memberOf(members, ANSWERS);
      answers.data = Buffer.from(Buffer.from(answers.data).toString().replace("moved", "ruled"));
    });
    expect(await damageOf(zip)).toContain(ANSWERS);
  });

  it("is refused: a recording with other bytes, before it is asked for", async () => {
    const zip = tampered((members) => {
      memberOf(members, SOUND).data = SOUND_BYTES.map((byte) => byte ^ 1);
    });
    expect(await damageOf(zip)).toContain(SOUND);
  });

  it("is refused: another length", async () => {
    const zip = tampered((members) => {
      const answers = memberOf(members, ANSWERS);
      answers.data = Buffer.concat([answers.data, Buffer.from(" ")]);
    });
    expect(await damageOf(zip)).toContain(ANSWERS);
  });

  it("is refused: a wrong checksum, the manifest's included", async () => {
    for (const name of ["manifest.json", ANSWERS, SOUND]) {
      expect(await damageOf(tampered((members) => void (memberOf(members, name).crc = 1)))).toContain(name);
    }
  });

  it("is refused: missing", async () => {
    for (const name of [ANSWERS, SOUND]) {
      expect(await damageOf(tampered((members) => members.filter((each) => each.name !== name)))).toContain(name);
    }
  });

  it("is refused: not in the manifest", async () => {
    const name = `workspaces/${MAYA}/recordings/00000000-0000-4000-8000-000000000000`;
    expect(await damageOf(tampered((members) => [...members, { name, data: Buffer.from("x") }]))).toContain(name);
  });

  it("is refused: twice in the zip, or twice in the manifest", async () => {
    expect(await damageOf(tampered((members) => [...members, memberOf(members, ANSWERS)]))).toContain(ANSWERS);
    expect(await damageOf(tampered((members) => [...members, memberOf(members, "manifest.json")]))).toContain("manifest.json");
    const files = sampleFiles();
    const listed = [...files].map(([path, data]) => ({ path, bytes: data.length, sha256: sha256(data) }));
    expect(await damageOf(forged(() => {}, { members: [...listed, ...listed.slice(1, 2)] }))).toContain(ANSWERS);
  });
});

describe("a member with a hostile name", () => {
  it.each([
    "../../etc/passwd",
    "workspaces/../manifest2.json",
    "/etc/passwd",
    "C:/Windows/win.ini",
    "workspaces\\x\\answers.json",
    "workspaces//x.json",
    "./x.json",
    "workspaces/x/",
    ".hidden",
    "a\0b.json",
    "manifest.json\n",
    "\u202egpj.exe",
    "",
    "a".repeat(5_000),
  ])("is refused: %j", async (name) => {
    const { message } = await refusal(tampered((members) => [...members, { name, data: Buffer.from("x") }]));
    expect(message).toMatch(/^The member "[\x20-\x7e]*…?" has a name that Inclined never gives\. Nothing was changed\./);
    expect(await damageOf(forged(put(name, Buffer.from("x"))))).toContain("has a name that Inclined never gives");
  });

  it("is refused: a harmless name that this version does not know", async () => {
    expect(await damageOf(forged(put("workspaces/readme.txt", Buffer.from("x"))))).toContain("workspaces/readme.txt");
  });

  it("is not renamed by an extra field", async () => {
    const name = Buffer.from("harmless.json");
    const other = Buffer.from("../../evil");
    const extra = Buffer.concat([Buffer.from([0x75, 0x70, other.length + 5, 0, 1, 0, 0, 0, 0]), other]);
    expect(await damageOf(tampered((members) => [...members, { name, data: Buffer.from("x"), extra }]))).toContain("harmless.json");
  });

  it("leaves nothing on the disk", async () => {
    const file = await scratch.write(forged(put("../traversed", Buffer.from("x"))));
    const before = await readdir(dirname(file));
    await expect(readArchive(file)).rejects.toBeInstanceOf(InclinedError);
    expect(await readdir(dirname(file))).toEqual(before);
    // other programs write to the folder above; what the archive would have put there it did not
    expect(await readdir(dirname(dirname(file)))).not.toContain("traversed");
  });
});

describe("a member that is no plain file", () => {
  it.each([
    ["a symlink", { mode: 0o120777 }, "is a link"],
    ["a device", { mode: 0o020666 }, "not a file"],
    ["encrypted", { flags: 0x0001 }, "is encrypted"],
    ["strongly encrypted", { flags: 0x0041 }, "broken list of members"],
    ["encrypted with its headers", { flags: 0x2000 }, "is encrypted"],
    ["packed in another way", { method: 14 }, "packed in an unknown way"],
    ["packed in no way that inflates", { method: 8, packed: Buffer.from(SECRET) }, "cannot be unpacked"],
  ])("is refused: %s", async (_what, change, message) => {
    expect(await damageOf(tampered((members) => void Object.assign(memberOf(members, ANSWERS), change)))).toContain(message);
  });

  it("is refused: a list that names more members than there are", async () => {
    const files = sampleFiles();
    expect(await damageOf(hostileZip([manifestOf(files), ...membersOf(files)], 40))).toContain("broken list of members");
  });
});

describe("a bomb", () => {
  const MIB = 1024 * 1024;
  const zeros = (mib: number): Buffer => deflateRawSync(Buffer.alloc(mib * MIB, 0x20));

  /** Peak of what this process holds beyond what it held before. */
  async function peakGrowth(work: () => Promise<void>): Promise<number> {
    const before = process.memoryUsage().rss;
    let peak = before;
    const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 1);
    await work();
    clearInterval(watch);
    return Math.max(peak, process.memoryUsage().rss) - before;
  }

  it("is refused by what it declares", async () => {
    const packed = zeros(300);
    for (const name of ["manifest.json", ANSWERS, SOUND]) {
      const zip = tampered((members) => {
        Object.assign(memberOf(members, name), { method: 8, packed, declaredBytes: 300 * MIB });
      });
      // the manifest is right about it, so that only the limit stands between
      expect(await damageOf(zip)).toContain(name);
    }
    const files = sampleFiles();
    const listed = [...files].map(([path, data]) => ({ path, bytes: data.length, sha256: sha256(data) }));
    const honest = listed.map((each) => (each.path === SOUND ? { ...each, bytes: 300 * MIB } : each));
    const zip = hostileZip([
      manifestOf(files, { members: honest }),
      ...membersOf(files).map((each) =>
        each.name === SOUND ? { ...each, method: 8, packed, declaredBytes: 300 * MIB } : each,
      ),
    ]);
    expect(await damageOf(zip)).toContain(`declares ${300 * MIB} bytes`);
  }, 30_000);

  it("is refused after a block too many when it hides its size, and takes no memory", async () => {
    const packed = zeros(400);
    for (const name of ["manifest.json", ANSWERS, SOUND]) {
      const zip = tampered((members) => {
        const member = memberOf(members, name);
        Object.assign(member, { method: 8, packed, declaredBytes: member.data.length });
      });
      const growth = await peakGrowth(async () => expect(await damageOf(zip)).toContain("unpacks to more than it declares"));
      expect(growth).toBeLessThan(200 * MIB);
    }
  }, 30_000);

  it("is refused by its ratio, below the limit of bytes", async () => {
    const data = Buffer.alloc(100 * MIB, 0x20);
    expect(await damageOf(forged(put(ANSWERS, data)))).toContain("more than 200 times its size");
  }, 30_000);

  it.each([
    ["entries", 5, "names 18 members"],
    ["manifestBytes", 300, '"manifest.json" declares'],
    ["jsonBytes", 300, "bytes; at most 300 are read"],
    ["recordingBytes", 300, `"${SOUND}" declares 5000 bytes`],
    ["totalJsonBytes", 1_500, "more than is read"],
    ["totalBytes", 6_000, "more than is read"],
    ["jsonValues", 20, '"manifest.json" holds more values'],
    ["jsonDepth", 1, '"manifest.json" holds more values, or deeper ones'],
  ] as const)("is refused above the limit of %s", async (limit, value, message) => {
    expect(await damageOf(forged(() => {}), { ...ARCHIVE_LIMITS, [limit]: value })).toContain(message);
  });

  it("is refused when many members share the same packed bytes", async () => {
    const ids = Array.from({ length: 30 }, (_, n) => `c7a9e6d5-8b1f-4c3d-a2e4-${String(n).padStart(12, "0")}`);
    const files = sampleFiles();
    const [row] = sampleContent[0]?.recordings ?? [];
    files.set(`workspaces/${MAYA}/recordings.json`, json([row, ...ids.map((id) => ({ ...row, id }))]));
    for (const id of ids) files.set(`workspaces/${MAYA}/recordings/${id}`, SOUND_BYTES);
    const [others, shared] = [manifestOf(files), ...membersOf(files)].reduce<[HostileMember[], HostileMember[]]>(
      ([rest, sounds], each) => (each.data === SOUND_BYTES ? [rest, [...sounds, each]] : [[...rest, each], sounds]),
      [[], []],
    );
    const [first, ...more] = shared;
    if (!first) throw new Error("no recording");
    const zip = hostileZip([first, ...more.map((each) => ({ ...each, offset: 0 })), ...others]);
    expect(zip.length).toBeLessThan(31 * SOUND_BYTES.length);
    // without the limit they are honest members
    await (await readArchive(await scratch.write(zip))).close();
    expect(await damageOf(zip, { ...ARCHIVE_LIMITS, totalBytes: 30 * SOUND_BYTES.length })).toContain("more than is read");
  });

  it("is refused when it lists members without end, before they are read", async () => {
    const files = sampleFiles();
    expect(await damageOf(hostileZip([manifestOf(files)], 200), { ...ARCHIVE_LIMITS, entries: 100 })).toContain("names 200 members");
    expect(await damageOf(forged(() => {}, { members: Array(200).fill(0) }), {
      ...ARCHIVE_LIMITS,
      entries: 100,
    })).toContain("lists 200 members");
  });

  it("is refused when its JSON is deep, or all values and no text, before it becomes values", async () => {
    expect(await damageOf(forged(put(ANSWERS, Buffer.from("[".repeat(5_000_000)))))).toContain(`"${ANSWERS}" holds more values, or deeper`);
    const zip = forged(put(ANSWERS, Buffer.from(`[${"{},".repeat(11_000_000)}{}]`)));
    const limits = { ...ARCHIVE_LIMITS, ratio: Infinity };
    const growth = await peakGrowth(async () => expect(await damageOf(zip, limits)).toContain(`"${ANSWERS}" holds more values, or deeper`));
    // parsed they take 1,270 MB
    expect(growth).toBeLessThan(600 * MIB);
  }, 60_000);
});

describe("an archive of another version", () => {
  it("says which version to get when it is newer, whatever else changed", async () => {
    const error = await refusal(forged(put("stories/1.json", Buffer.from("{}")), {
      schemaVersion: 9, madeBy: "inclined 0.9.0", compression: "none",
    }));
    expect(error).toMatchObject({ code: "archive-newer", details: { schemaVersion: 9, madeBy: "inclined 0.9.0" } });
    expect(error.message).toContain("Get inclined 0.9.0 or later");
    expect(error.message).toContain("Nothing was changed.");
  });

  it("does not repeat what a newer one says of its maker when that is no name", async () => {
    const error = await refusal(forged(() => {}, { schemaVersion: 99, madeBy: "\u001b[2Jevil" }));
    expect(error.code).toBe("archive-newer");
    expect(error.message).toContain("Get the newest Inclined");
  });

  it("is refused when it is older and holds what its version never wrote", async () => {
    expect(await damageOf(forged(() => {}, { schemaVersion: 1 }))).toContain(`attempts.json", which Inclined never writes`);
  });

  it.each([0, -1, 1.5, "2", null])("is damaged when its version is %j", async (schemaVersion) => {
    expect(await damageOf(forged(() => {}, { schemaVersion }))).toContain("schemaVersion");
  });
});

describe("a row that breaks its schema", () => {
  const answerWith = (change: object) => put(ANSWERS, json([{ ...sampleContent[0]?.answers[0], ...change }]));

  it.each([
    ["an unknown field", answerWith({ secret: SECRET }), `"${ANSWERS}" breaks its form at [0]: has a field`],
    ["a field that pollutes", (files: Files) => {
      const polluting = JSON.stringify(sampleContent[0]?.answers).replace("[{", '[{"__proto__":{"polluted":true},');
      files.set(ANSWERS, Buffer.from(polluting));
    }, "has a field that this version does not know"],
    ["a lens that is none", answerWith({ lens: SECRET }), "at [0].lens"],
    ["a text that is none", answerWith({ text: [SECRET] }), "at [0].text"],
    ["a text that is too long", answerWith({ text: SECRET.repeat(20_000) }), "at [0].text"],
    ["a moment that is none", answerWith({ createdAt: SECRET }), "at [0].createdAt"],
    ["an upper-case id", answerWith({ id: "5D0F7D3C-2A44-4B7A-9B0E-7F6F4E1D2C33" }), "at [0].id"],
    ["no list", put(ANSWERS, json({})), "is not a list"],
    ["a list of lists", put(ANSWERS, json([[[]]])), "at [0]"],
    ["half a JSON", put(ANSWERS, Buffer.from(`[{"text":"${SECRET}`)), "is not JSON"],
    ["JSON with the text unquoted", put(ANSWERS, Buffer.from(`[${SECRET}]`)), "is not JSON"],
    ["JSON in Latin-1", put(ANSWERS, Buffer.from('["é"]', "latin1")), "is not JSON in UTF-8"],
  ] as const)("is refused: %s", async (_what, spoil, message) => expect(await damageOf(forged(spoil))).toContain(message));

  it("pollutes no prototype", () => expect("polluted" in {}).toBe(false));

  it("is refused: a manifest of another form", async () => {
    expect(await damageOf(forged(() => {}, { format: "other-archive" }))).toContain('"manifest.json" breaks its form at format');
    expect(await damageOf(forged(() => {}, { extra: 1 }))).toContain('"manifest.json" breaks its form');
    expect(await damageOf(hostileZip([{ name: "manifest.json", data: Buffer.from("null") }]))).toContain('"manifest.json"');
  });

  it("is refused: a manifest that is wrong about the sample", async () => {
    expect(await damageOf(forged(() => {}, { sample: true }))).toContain("wrong about the sample");
  });
});

describe("rows that do not belong together", () => {
  const edit = (file: string, change: (rows: Record<string, unknown>[]) => unknown) => (files: Files) => {
    const path = `workspaces/${MAYA}/${file}`;
    const rows = JSON.parse(Buffer.from(files.get(path) ?? "").toString()) as Record<string, unknown>[];
    files.set(path, json(change(rows)));
  };

  it.each([
    ["an answer of another workspace", edit("answers.json", (rows) => rows.map((row) => ({ ...row, workspaceId: NOOR }))), "[0] belongs to another"],
    ["a kept version of another workspace", edit("kept-versions.json", (rows) => rows.map((row) => ({ ...row, workspaceId: NOOR }))), "[0] belongs to another"],
    ["a recording of another workspace", edit("recordings.json", (rows) => rows.map((row) => ({ ...row, workspaceId: NOOR }))), "[0] belongs to another"],
    ["a workspace in the wrong folder", put(`workspaces/${MAYA}/workspace.json`, json({ ...sampleContent[0]?.workspace, id: NOOR })), "the id of another workspace"],
    ["an answer twice", edit("answers.json", (rows) => [...rows, ...rows]), "[1] has an id that stands before it"],
    ["a kept version twice", edit("kept-versions.json", (rows) => [...rows, ...rows]), "[1] has an id that stands before it"],
    ["a recording twice", edit("recordings.json", (rows) => [...rows, ...rows]), "[1] has an id that stands before it"],
    ["a recording of an unknown answer", edit("recordings.json", (rows) => rows.map((row) => ({ ...row, answerId: NOOR }))), "of an answer that is not in it"],
    ["a recording of an unknown mock interview", edit("recordings.json", (rows) => rows.map((row) => ({ ...row, answerId: null, paperId: NOOR }))), "of something that is not in it"],
    ["a recording of two things", edit("recordings.json", (rows) => rows.map((row) => ({ ...row, paperId: NOOR }))), "which is not of one thing"],
    ["a recording of nothing", edit("recordings.json", (rows) => rows.map((row) => ({ ...row, answerId: null }))), "which is not of one thing"],
    ["a kept version of an unknown answer", edit("kept-versions.json", (rows) => rows.map((row) => ({ ...row, answerId: NOOR }))), "of an answer that is not in it"],
    ["an attempt of an unknown answer", edit("attempts.json", (rows) => rows.map((row) => ({ ...row, answerId: NOOR }))), "of an answer that is not in it"],
    ["an attempt without an assessment", edit("assessments.json", () => []), "without an assessment"],
    ["an assessment of an unknown attempt", edit("assessments.json", (rows) => rows.map((row) => ({ ...row, attemptId: NOOR }))), "of an attempt that is not in it"],
    ["two assessments of one engine", edit("assessments.json", (rows) => [...rows, ...rows.map((row) => ({ ...row, id: NOOR }))]), "the same thing as one before it"],
    ["an assessment through another lens", edit("attempts.json", (rows) => rows.map((row) => ({ ...row, lens: "push-back" }))), "not one of the words of its attempt"],
    ["an assessment of other words", edit("attempts.json", (rows) => rows.map((row) => ({ ...row, text: SECRET.replace("moved", "ruled") }))), "not one of the words of its attempt"],
    ["a mark on an unknown attempt", edit("marks.json", (rows) => rows.map((row) => ({ ...row, attemptId: NOOR }))), "of an attempt that is not in it"],
    ["two marks on one criterion", edit("marks.json", (rows) => [...rows, ...rows.map((row) => ({ ...row, id: NOOR }))]), "the same thing as one before it"],
    ["a mark on words that are elsewhere", edit("marks.json", (rows) => rows.map((row) => ({ ...row, words: { start: 1, end: 8, quote: "I moved" } }))), "words that its attempt does not have there"],
    ["a mark in a turn that is not there", edit("marks.json", (rows) => rows.map((row) => ({ ...row, words: { start: 0, end: 4, quote: "They", turn: 1 } }))), "words that its attempt does not have there"],
    ["a recording without its bytes", drop(SOUND), `"${SOUND}" is missing`],
    ["bytes without their recording", edit("recordings.json", () => []), `"${SOUND}" is not in the recordings.json`],
    ["a recording whose row has other bytes", edit("recordings.json", (rows) => rows.map((row) => ({ ...row, bytes: 4_999 }))), "recordings.json describes"],
    ["a recording whose row has another hash", edit("recordings.json", (rows) => rows.map((row) => ({ ...row, sha256: "0".repeat(64) }))), "recordings.json describes"],
    ["a candidate without its answers", drop(ANSWERS), `"${ANSWERS}" is missing`],
    ["a recording of two candidates", (files: Files) => {
      edit("answers.json", (rows) => {
        files.set(`workspaces/${NOOR}/answers.json`, json(rows.map((row) => ({ ...row, workspaceId: NOOR }))));
        return rows;
      })(files);
      edit("recordings.json", (rows) => {
        files.set(`workspaces/${NOOR}/recordings.json`, json(rows.map((row) => ({ ...row, workspaceId: NOOR }))));
        return rows;
      })(files);
      files.set(SOUND.replace(MAYA, NOOR), SOUND_BYTES);
    }, "has the id of another recording"],
  ] as const)("are refused: %s", async (_what, spoil, message) => expect(await damageOf(forged(spoil))).toContain(message));
});

describe("text of an archive edited by hand", () => {
  it("is repaired: NUL, lone surrogates and line ends, wherever text stands", async () => {
    const spoil = (files: Files): void => {
      const [answer] = sampleContent[0]?.answers ?? [];
      files.set(ANSWERS, json([{ ...answer, title: "\ud800", text: "a\u0000b\udc00c\r\nd\re😀" }]));
      const workspace = sampleContent[0]?.workspace;
      files.set(`workspaces/${MAYA}/workspace.json`, json({ ...workspace, candidate: { ...workspace?.candidate, name: "M\u0000" } }));
    };
    const archive = await readArchive(await scratch.write(forged(spoil)));
    await archive.close();
    expect(archive.content[0]?.answers[0]).toMatchObject({ title: "\uFFFD", text: "a\uFFFDb\uFFFDc\nd\ne😀" });
    expect(archive.content[0]?.workspace.candidate.name).toBe("M\uFFFD");
    expect(archive.repaired).toBe(4);
  });

  it("is repaired in frozen words together with what points at them", async () => {
    const [content] = smallSample().content;
    const [attempt] = content?.attempts ?? [];
    const [assessment] = content?.assessments ?? [];
    if (!attempt || !assessment) throw new Error("the sample has an attempt");
    const text = "I moved\u0000 them";
    const spoil = (files: Files): void => {
      files.set(`workspaces/${MAYA}/attempts.json`, json([{ ...attempt, text }]));
      files.set(`workspaces/${MAYA}/assessments.json`, json([{ ...assessment, result: smallAssessment({ ...attempt, text }) }]));
    };
    const archive = await readArchive(await scratch.write(forged(spoil)));
    await archive.close();
    expect(archive.content[0]?.attempts[0]?.text).toBe("I moved\uFFFD them");
    expect(archive.content[0]?.assessments[0]?.result.criteria[0]?.evidence[0]?.quote).toBe("I moved\uFFFD them");
  });

  it("may be in any order, with a byte order mark, packed or not", async () => {
    const files = sampleFiles();
    const [answer] = sampleContent[0]?.answers ?? [];
    const second = { ...answer, id: "00000000-0000-4000-8000-000000000000" };
    files.set(ANSWERS, Buffer.concat([Buffer.from("\uFEFF"), json([answer, second])]));
    const zip = hostileZip([...membersOf(files).map((each) => ({ ...each, deflate: false })), manifestOf(files)].reverse());
    const archive = await readArchive(await scratch.write(zip));
    await archive.close();
    expect(archive.content[0]?.answers.map(({ id }) => id)).toEqual([second.id, answer?.id]);
  });
});
