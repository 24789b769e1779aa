import { readFile } from "node:fs/promises";
import { InclinedError } from "@inclined/core/errors";

/** @throws {InclinedError} not-found; invalid-input when it is no file that can be read */
export async function readFileBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") throw new InclinedError("not-found", `There is no file ${file}. Check the path.`, {}, { cause: error });
    if (code === "EISDIR" || code === "EACCES" || code === "EPERM") throw new InclinedError("invalid-input", `${file} cannot be read as a file (${code}).`, {}, { cause: error });
    throw error;
  }
}
