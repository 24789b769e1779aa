import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { InclinedError } from "@inclined/core/errors";
import { VoiceSettings, type VoiceWrite } from "@inclined/core/schema/voice";
import { fileFailure, writeDurably } from "@inclined/store/durable-files";
import { commandWords } from "./command-line.ts";

/** Everything is kept, and nobody is asked for words, until somebody says otherwise. */
const UNSET: VoiceSettings = { keepDays: null, endpoint: null, command: null };

/** What was set about sound, in files of the data folder that no export and no backup holds. */
export class VoiceFiles {
  readonly #settings: string;
  readonly #key: string;

  constructor(folder: string) {
    this.#settings = join(folder, "voice.json");
    this.#key = join(folder, "voice.key");
  }

  /** As nothing were set where the file is missing or is not ours. */
  read(): VoiceSettings {
    try {
      return VoiceSettings.parse(JSON.parse(readFileSync(this.#settings, "utf8")));
    } catch {
      return UNSET;
    }
  }

  /** The secret of the endpoint; null: none. It goes to the endpoint and nowhere else. */
  key(): string | null {
    try {
      return readFileSync(this.#key, "utf8");
    } catch {
      return null;
    }
  }

  /** @throws {InclinedError} invalid-input; disk-full */
  write({ key, ...settings }: VoiceWrite): void {
    if (settings.command !== null) commandWords(settings.command);
    if (settings.endpoint !== null) {
      const { username, password } = new URL(settings.endpoint.url);
      if (username !== "" || password !== "") throw new InclinedError("invalid-input", "The address of the endpoint holds a name or password. Leave it out; a key has a field of its own.");
    }
    try {
      writeDurably(this.#settings, `${JSON.stringify(settings)}\n`);
      // a key belongs to the endpoint that it was given for
      if (key === null || settings.endpoint === null) rmSync(this.#key, { force: true });
      else if (key !== undefined) writeDurably(this.#key, key);
    } catch (error) {
      throw fileFailure(error, this.#settings) ?? error;
    }
  }
}
