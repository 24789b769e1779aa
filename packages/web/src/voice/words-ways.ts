import type { VoiceInfo } from "@inclined/core/schema/voice";
import { canBrowserListen } from "./browser-words.ts";

/** Who writes down the words of a recording. */
export type WordsWay = "browser" | "endpoint" | "command" | "none";

export interface Way {
  way: WordsWay;
  name: string;
  /** Where the sound goes, said before it goes there. */
  where: string;
  /** Why it cannot be chosen; null: it can. */
  missing: string | null;
}

const LOOPBACK = /^(?:127(?:\.\d{1,3}){3}|localhost|\[::1\])(?::\d+)?$/;

/** The ways that there are here, each with where the sound goes. */
export function waysOf({ endpoint, command, mayRunCommands }: VoiceInfo): Way[] {
  const host = endpoint === null ? null : new URL(endpoint.url).host;
  return [
    { way: "none", name: "Nobody: I type or paste them", where: "The sound goes nowhere. It stays in this studio’s data folder, and its time and pauses are measured here.", missing: null },
    {
      way: "command",
      name: command === null ? "A program of this machine" : `The program ${programOf(command)} on this machine`,
      where: "The recording is handed to that program. The studio sends it nowhere; what the program does with it is up to the program.",
      missing: !mayRunCommands ? "This studio is shared, and runs no programs." : command === null ? "None is set." : null,
    },
    {
      way: "endpoint",
      name: host === null ? "A transcription server" : `The transcription server ${host}`,
      where: host === null ? "The recording is sent to the address that you set." : LOOPBACK.test(host) ? `The recording is sent to ${host}, which is on this machine.` : `The recording leaves this machine: it is sent to ${host}, and kept there as that server pleases.`,
      missing: host === null ? "None is set." : null,
    },
    {
      way: "browser",
      name: "The browser’s own recogniser, while I speak",
      where: "The maker of the browser may receive the sound while you speak: most browsers recognise speech on servers of theirs. It is heard from the microphone, so it has to be chosen before recording.",
      missing: canBrowserListen() ? null : "This browser has none.",
    },
  ];
}

const programOf = (command: string): string => (/^"([^"]+)"|^'([^']+)'|^(\S+)/.exec(command.trim())?.slice(1).find((word) => word !== undefined) ?? command).split(/[\\/]/).at(-1) ?? command;

const KEY = "inclined:words-from";

/** What was chosen in this browser; nothing is sent anywhere until somebody chooses. */
export function rememberedWay(): WordsWay {
  try {
    const way = localStorage.getItem(KEY);
    return way === "browser" || way === "endpoint" || way === "command" ? way : "none";
  } catch {
    return "none";
  }
}

export function rememberWay(way: WordsWay): void {
  try {
    localStorage.setItem(KEY, way);
  } catch {
    // chosen anew the next time
  }
}
