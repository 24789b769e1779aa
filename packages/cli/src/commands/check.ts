import { createReadStream } from "node:fs";
import { basename } from "node:path";
import { limitsOf } from "@inclined/content/writing-limits";
import { assessDocument } from "@inclined/core/documents/assess-document";
import { KNOWN_DOCUMENTS } from "@inclined/core/documents/known-documents";
import { InclinedError } from "@inclined/core/errors";
import type { DocumentCheck, DocumentKind } from "@inclined/core/schema/document-check";
import { createPaint } from "../assess/paint.ts";
import { showProgress } from "../assess/progress.ts";
import { readLines } from "../assess/read-lines.ts";
import { describeCheck } from "../check/describe-check.ts";
import { readPaper } from "../check/read-paper.ts";
import type { Command, Input } from "../command.ts";
import { didYouMean } from "../nearest.ts";

/** In the order in which they are offered. */
const KINDS = Object.values(KNOWN_DOCUMENTS).map(({ kind }) => kind);

/** `inclined check` */
export const check: Command = {
  summary: "Check a paper, without opening any data.",
  forms: ["[PAPER|-] --kind KIND [--json]", "--kind KIND --jsonl [FILE|-]"],
  details: [
    "PAPER is Markdown, plain text, a Word document (.docx) or a saved web page; without it, or with -, it comes on stdin.",
    "Offsets count UTF-16 code units of the text as received. Word and web pages are read as Markdown, which --json returns",
    "as read.markdown and offsets then fit. --jsonl reads lines of {id, kind, document} and prints one result for each, in",
    "order, as they come; a damaged line is reported with its number while the rest goes on.",
    "The exit code is 1 when a criterion is not met, a pitfall is raised, too little was there to judge, or a line was damaged.",
  ].join("\n"),
  options: {
    kind: { type: "string", value: "KIND", help: `What kind of paper it is: ${KINDS.join(", ")}.` },
    jsonl: { type: "boolean", help: "Many papers, one JSON object on each line." },
  },
  words: { min: 0, max: 1 },
  run: (input) => (input.flag("jsonl") ? checkLines(input) : checkOne(input)),
};

/** Whether nothing is left to mend. */
const isClean = ({ status, checks, pitfalls }: DocumentCheck): boolean => status === "assessed" && checks.every(({ met }) => met) && pitfalls.every(({ raised }) => !raised);

async function checkOne(input: Input): Promise<number> {
  const kind = parseKind(input.value("kind"));
  if (kind === undefined) throw new InclinedError("invalid-input", `Say what kind of paper it is: --kind KIND, one of ${KINDS.join(", ")}.`);
  const chunks: Uint8Array[] = [];
  for await (const chunk of readInput(input.words[0])) chunks.push(chunk);
  const { document, read } = await readPaper(Buffer.concat(chunks), isStdin(input.words[0]) ? "" : basename(input.words[0]));
  for (const note of read?.notes ?? []) input.output.say(note);
  const checked = assessDocument({ id: null, kind, document, given: { limits: limitsOf(kind) } });
  const found = read === null ? checked : { ...checked, read };
  const isTerminal = process.stderr.isTTY && process.env["NO_COLOR"] === undefined;
  input.output.answer(found, describeCheck(found, createPaint(isTerminal), process.stderr.columns || 88));
  return isClean(found) ? 0 : 1;
}

async function checkLines(input: Input): Promise<number> {
  const kind = parseKind(input.value("kind"));
  const { parseDocumentRequest } = await import("../check/parse-document-request.ts"); // one paper needs no schema
  const progress = showProgress();
  let exit = 0;
  for await (const { number, line } of readLines(readInput(input.words[0]))) {
    if (line !== null && line.trim() === "") continue;
    const parsed = line === null ? { fault: "it is no UTF-8" } : parseDocumentRequest(line, kind);
    if ("fault" in parsed) {
      exit = 1;
      input.output.say(`inclined: line ${number} was left out: ${parsed.fault}.`);
    } else {
      const found = assessDocument({ ...parsed.request, given: { limits: limitsOf(parsed.request.kind) } });
      if (!isClean(found)) exit = 1;
      await input.output.write(`${JSON.stringify(found)}\n`);
      progress.next();
    }
  }
  progress.end();
  return exit;
}

function parseKind(name: string | undefined): DocumentKind | undefined {
  if (name === undefined) return undefined;
  const kind = KINDS.find((each) => each === name);
  if (kind) return kind;
  throw new InclinedError("invalid-input", `There is no kind of paper "${name}".${didYouMean(name, KINDS)} There are ${KINDS.join(", ")}.`);
}

const isStdin = (file: string | undefined): file is undefined | "-" => file === undefined || file === "-";

async function* readInput(file: string | undefined): AsyncGenerator<Uint8Array> {
  if (isStdin(file)) {
    if (process.stdin.isTTY) process.stderr.write("Paste the paper and end it with Ctrl+D.\n");
    yield* process.stdin as AsyncIterable<Uint8Array>;
    return;
  }
  try {
    yield* createReadStream(file) as AsyncIterable<Uint8Array>;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") throw new InclinedError("not-found", `There is no file ${file}. Check the path.`, {}, { cause: error });
    if (code === "EISDIR" || code === "EACCES" || code === "EPERM") throw new InclinedError("invalid-input", `${file} cannot be read as a file (${code}).`, {}, { cause: error });
    throw error;
  }
}
