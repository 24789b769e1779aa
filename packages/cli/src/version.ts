import { readFileSync } from "node:fs";

/** Version of the program, from the package's own file. */
export function readVersion(): string {
  const text = readFileSync(new URL("../package.json", import.meta.url), "utf8");
  return (JSON.parse(text) as { version: string }).version;
}
