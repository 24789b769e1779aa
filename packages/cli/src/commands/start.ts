import { join } from "node:path";
import { InclinedError } from "@inclined/core/errors";
import { DATA_OPTION, type Command, type Input } from "../command.ts";
import { databaseUrl, openFolder } from "../open-data.ts";
import { surviveBrokenPipe } from "../output.ts";
import { readVersion } from "../version.ts";

// the build, not the sources: nothing of it is imported
const PAGES_FOLDER = join(import.meta.dirname, "..", "..", "..", "web", "dist");
const LINK_LIFE = "works once, for ten minutes";

/** `inclined start` */
export const start: Command = {
  summary: "Open the studio.",
  forms: ["[--port N] [--data DIR] [--no-open]"],
  details: "The studio listens on this machine only and runs until Ctrl+C. If it runs already, that one is opened.",
  options: {
    port: { type: "string", value: "N", help: "Listen on this port; otherwise on the one used last." },
    "no-open": { type: "boolean", help: "Do not open a browser." },
    ...DATA_OPTION,
  },
  words: { min: 0, max: 0 },
  async run(input) {
    const port = parsePort(input.value("port"));
    const folder = await openFolder(input);
    const { closeOnSignals, startStudio } = await import("@inclined/server/start-studio");
    const url = databaseUrl();
    const { openStore } = await import("@inclined/store/open-store");
    const studio = await startStudio({
      folder,
      openStore: () => openStore({ folder, databaseUrl: url ?? undefined }),
      database: url === null ? folder.database : nameOf(url),
      pagesFolder: PAGES_FOLDER,
      version: readVersion(),
      ...(port === null ? {} : { port }),
    });
    const link = studio.alreadyRunning ? studio.link : studio.openingLink();
    // listened for before anything is said: who reads the address may end us at once
    const closed = studio.alreadyRunning ? null : closeOnSignals(studio);
    surviveBrokenPipe();
    tell(input, {
      url: studio.url,
      link,
      dataFolder: folder.path,
      alreadyRunning: studio.alreadyRunning,
      portTaken: studio.alreadyRunning ? null : studio.portTaken,
    });
    if (shouldOpen(input)) await openBrowser(input, link);
    await closed;
    return 0;
  },
};

/** @returns null when none was given */
function parsePort(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text);
  throw new InclinedError("invalid-input", `"${text}" is no port. Give a number from 1 to 65535, or 0 for any free one.`);
}

/** Host and name of a Postgres database: what stands before the @ is nobody's business. */
function nameOf(url: string): string {
  try {
    const { host, pathname } = new URL(url);
    return `${host}${pathname}`;
  } catch {
    return "Postgres";
  }
}

interface Opened {
  url: string;
  link: string;
  dataFolder: string;
  alreadyRunning: boolean;
  portTaken: number | null;
}

function tell({ output }: Input, opened: Opened): void {
  const lines = [
    opened.alreadyRunning ? "The studio is running already on this data folder." : "The studio is open.",
    `  Address    ${opened.url}`,
    `  Open with  ${opened.link}  (${LINK_LIFE})`,
    `  Your data  ${opened.dataFolder}`,
    ...(opened.portTaken === null
      ? []
      : [
          `Port ${opened.portTaken}, where the studio was last, is taken by another program; this time it has another address.`,
          "Drafts that were not sent yet are offered again when it is back at the old one.",
        ]),
    ...(opened.alreadyRunning ? [] : ["Ctrl+C ends it."]),
  ];
  // the words always: the address must be seen, whoever reads the JSON
  output.say(lines.join("\n"));
  if (output.json) output.answer(opened, "");
}

function shouldOpen(input: Input): boolean {
  return !input.flag("no-open") && !process.env.CI && Boolean(process.stdout.isTTY || process.stderr.isTTY);
}

async function openBrowser({ output }: Input, link: string): Promise<void> {
  const { default: open } = await import("open");
  try {
    const browser = await open(link);
    browser.on("error", () => output.say("No browser could be opened. Open the link above yourself."));
    browser.unref();
  } catch {
    output.say("No browser could be opened. Open the link above yourself.");
  }
}
