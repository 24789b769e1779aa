import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { archiveFileName } from "./archive-file-name.ts";

const named = (names: string[], change: object = {}) =>
  archiveFileName({ kind: "export", sample: false, names, madeAt: "2026-11-20T22:47:00.000Z", ...change });

describe("the file name of an archive", () => {
  it.each([
    [["Maya R."], "inclined-export-maya-r-2026-11-20.zip"],
    [[], "inclined-export-2026-11-20.zip"],
    [["José Ångström"], "inclined-export-jose-angstrom-2026-11-20.zip"],
    [["Łukasz Weiß"], "inclined-export-lukasz-weiss-2026-11-20.zip"],
    [["İpek"], "inclined-export-ipek-2026-11-20.zip"],
    [["نور", "😀"], "inclined-export-2026-11-20.zip"],
    [["نور", "Maya"], "inclined-export-maya-2026-11-20.zip"],
    [["Maya", "Noor"], "inclined-export-maya-and-noor-2026-11-20.zip"],
    [["a", "b", "c", "d"], "inclined-export-4-candidates-2026-11-20.zip"],
    [["../../etc/passwd\0.exe"], "inclined-export-etc-passwd-exe-2026-11-20.zip"],
  ])("of %j is %s", (names, expected) => expect(named(names)).toBe(expected));

  it("says sample, backup, and labels", () => {
    expect(named(["Ana"], { kind: "labels" })).toBe("inclined-labels-ana-2026-11-20.jsonl");
    expect(named(["Ana"], { sample: true })).toBe("inclined-sample-export-ana-2026-11-20.zip");
    expect(named([], { kind: "backup" })).toBe("inclined-backup-2026-11-20.zip");
  });

  it("is always safe ASCII of at most 80 characters", () => {
    const name = fc.oneof(fc.string({ unit: "binary", maxLength: 120 }), fc.string({ unit: "grapheme-ascii", maxLength: 120 }));
    fc.assert(
      fc.property(fc.array(name, { maxLength: 5 }), fc.boolean(), (names, sample) => {
        const fileName = named(names, { sample });
        expect(fileName).toMatch(/^inclined-(?:sample-)?export(?:-[a-z0-9]+)*-2026-11-20\.zip$/);
        expect(fileName.length).toBeLessThanOrEqual(80);
      }),
    );
  });
});
