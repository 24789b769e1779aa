import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { make } from "./generators/notices.mjs";

const made = realpathSync(mkdtempSync(join(tmpdir(), "inclined-notices-")));
afterAll(() => rmSync(made, { recursive: true, force: true }));

const PACKAGES = {
  "": { version: "1.0.0" },
  "packages/own": { version: "1.0.0" },
  "node_modules/@inclined/own": { link: true },
  "node_modules/alpha": { version: "1.0.0", license: "MIT" },
  "node_modules/alpha/node_modules/gamma": { version: "3.0.0", license: "ISC" },
  "node_modules/beta": { version: "2.0.0", license: "MIT" },
  "node_modules/gamma": { version: "3.0.0", license: "ISC" },
  "node_modules/plain": { version: "1.0.0", license: "MIT" },
  "node_modules/for-linux": { version: "4.0.0", license: "MPL-2.0", optional: true, os: ["linux"] },
  "node_modules/for-tests": { version: "5.0.0", license: "MIT", dev: true },
  "node_modules/for-types": { version: "5.0.0", license: "MIT", devOptional: true },
};

function house(files: Record<string, string>) {
  const root = mkdtempSync(join(made, "house-"));
  const folders = ["alpha", "beta", "gamma", "plain", "alpha/node_modules/gamma"].map((name) => [`node_modules/${name}/package.json`, "{}"]);
  for (const [file, text] of [["package-lock.json", JSON.stringify({ packages: PACKAGES })], ...folders, ...Object.entries(files)] as [string, string][]) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return root;
}

const LICENCES = {
  "node_modules/alpha/LICENSE": "One text\n\nof `words`\n",
  "node_modules/beta/LICENCE.md": "One text  \r\n\r\nof `words`",
  "node_modules/gamma/COPYING": "Another ``` text",
  "node_modules/gamma/NOTICE": "and a notice",
  "node_modules/alpha/node_modules/gamma/COPYING": "Another ``` text",
};

describe("the notices", () => {
  it("list what ships, each package once, and each text once", async () => {
    const text = await make(house(LICENCES));
    expect(text.match(/^\| \S+ \| \d.*$/gm)).toEqual([
      "| alpha | 1.0.0 | MIT |",
      "| beta | 2.0.0 | MIT |",
      "| gamma | 3.0.0 | ISC |",
      "| plain | 1.0.0 | MIT |",
      "| for-linux | 4.0.0 | MPL-2.0 |",
    ]);
    expect(text.match(/^### .*$/gm)?.[0]).toBe("### alpha 1.0.0, beta 2.0.0");
    expect(text).toContain("```text\nOne text\n\nof `words`\n```\n");
    expect(text).toContain("bring no text of it: plain 1.0.0.");
    expect(text).not.toMatch(/for-tests|for-types|inclined\/own/);
  });

  it("keep a text with a fence in it inside of a longer one", async () => {
    expect(await make(house({ ...LICENCES, "node_modules/plain/LICENSE": "a ``` in it" }))).toContain("````text\na ``` in it\n````");
  });

  it("are the same where a platform's own package is there and where it is not", async () => {
    const here = await make(house({ ...LICENCES, "node_modules/for-linux/LICENSE": "Only here" }));
    expect(here).toBe(await make(house(LICENCES)));
    expect(here).not.toContain("Only here");
  });
});
