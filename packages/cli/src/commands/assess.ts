import { createReadStream } from "node:fs";
import { questionAsked } from "@inclined/content/questions";
import { assess as judge } from "@inclined/core/assess";
import { InclinedError } from "@inclined/core/errors";
import { LENSES } from "@inclined/core/lenses/names";
import type { Lens } from "@inclined/core/schema/lens";
import { describeAssessment } from "../assess/describe-assessment.ts";
import { createPaint } from "../assess/paint.ts";
import { showProgress } from "../assess/progress.ts";
import { decodeUtf8, readLines } from "../assess/read-lines.ts";
import type { Command, Input } from "../command.ts";
import { didYouMean } from "../nearest.ts";

/** `inclined assess` */
export const assess: Command = {
  summary: "Assess answers, without opening any data.",
  forms: ["--lens L [--question Q] [FILE|-] [--json]", "--jsonl [FILE|-]"],
  details: [
    "Without FILE, or with -, the answer is read from stdin. Offsets count UTF-16 code units of the text as received.",
    "--jsonl reads lines of {id, lens, question, answer, thread?} and prints one assessment for each, in order, as they",
    "come; a damaged line is reported with its number while the rest goes on, and the exit code is 1.",
  ].join("\n"),
  options: {
    lens: { type: "string", value: "L", help: `One of ${LENSES.join(", ")}.` },
    question: { type: "string", value: "Q", help: "The question that was answered: its words, or the id of a shipped one." },
    jsonl: { type: "boolean", help: "Many answers, one JSON object on each line." },
  },
  words: { min: 0, max: 1 },
  run: (input) => (input.flag("jsonl") ? assessLines(input) : assessOne(input)),
};

async function assessOne(input: Input): Promise<number> {
  const lens = parseLens(input.value("lens"));
  const chunks: Uint8Array[] = [];
  for await (const chunk of readInput(input.words[0])) chunks.push(chunk);
  const answer = decodeUtf8(Buffer.concat(chunks));
  if (answer === null) throw new InclinedError("invalid-input", `${nameOf(input.words[0])} is no text in UTF-8. Save it as UTF-8 and try again.`);
  const assessment = judge({ id: null, lens, answer, ...asked(input.value("question") ?? "") });
  const isTerminal = process.stderr.isTTY && process.env["NO_COLOR"] === undefined;
  input.output.answer(assessment, describeAssessment(assessment, answer, createPaint(isTerminal), process.stderr.columns || 88));
  return 0;
}

async function assessLines(input: Input): Promise<number> {
  const alone = ["lens", "question"].find((option) => input.value(option) !== undefined);
  if (alone !== undefined) throw new InclinedError("invalid-input", `With --jsonl each line has its own ${alone}; leave --${alone} out.`);
  const { parseAssessRequest } = await import("../assess/parse-assess-request.ts"); // one answer needs no schema
  const progress = showProgress();
  let exit = 0;
  for await (const { number, line } of readLines(readInput(input.words[0]))) {
    if (line !== null && line.trim() === "") continue;
    const parsed = line === null ? { fault: "it is no UTF-8" } : parseAssessRequest(line);
    if ("fault" in parsed) {
      exit = 1;
      input.output.say(`inclined: line ${number} was left out: ${parsed.fault}.`);
    } else {
      await input.output.write(`${JSON.stringify(judge({ ...parsed.request, ...asked(parsed.request.question) }))}\n`);
      progress.next();
    }
  }
  progress.end();
  return exit;
}

function parseLens(name: string | undefined): Lens {
  const lens = LENSES.find((each) => each === name);
  if (lens) return lens;
  throw new InclinedError(
    "invalid-input",
    name === undefined
      ? `Say how to judge the answer: --lens L, one of ${LENSES.join(", ")}.`
      : `There is no lens "${name}".${didYouMean(name, LENSES)} There are ${LENSES.join(", ")}.`,
  );
}

/** A shipped question brings its reach along; any other is taken as it is. */
function asked(question: string): { question: string; reach?: readonly string[] } {
  const shipped = questionAsked(question);
  return shipped === null ? { question } : { question: shipped.text, reach: shipped.reach };
}

const nameOf = (file: string | undefined) => (file === undefined || file === "-" ? "What came on stdin" : file);

async function* readInput(file: string | undefined): AsyncGenerator<Uint8Array> {
  if (file === undefined || file === "-") {
    if (process.stdin.isTTY) process.stderr.write("Type the answer and end it with Ctrl+D.\n");
    yield* process.stdin as AsyncIterable<Uint8Array>;
    return;
  }
  try {
    yield* createReadStream(file) as AsyncIterable<Uint8Array>;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") throw new InclinedError("not-found", `There is no file ${file}. Check the path.`, {}, { cause: error });
    if (code === "EISDIR" || code === "EACCES" || code === "EPERM")
      throw new InclinedError("invalid-input", `${file} cannot be read as a file (${code}).`, {}, { cause: error });
    throw error;
  }
}
