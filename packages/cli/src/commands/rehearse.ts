import { createReadStream } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { bookContent } from "@inclined/content/book-content";
import { findFormat, formats } from "@inclined/content/formats";
import { questionAsked } from "@inclined/content/questions";
import { levels } from "@inclined/content/levels";
import { match as hold } from "@inclined/core/candidate/match";
import { hear } from "@inclined/core/debrief/hear";
import type { HeardAnswer } from "@inclined/core/debrief/heard";
import { holdDebrief } from "@inclined/core/debrief/hold-debrief";
import { levelsFor } from "@inclined/core/debrief/level";
import { bySourceRule } from "@inclined/core/debrief/source-rule";
import { InclinedError } from "@inclined/core/errors";
import { matchAnswers } from "@inclined/core/interview/match-answers";
import { probesFor } from "@inclined/core/interview/probes";
import { makeBook } from "@inclined/core/playbook/make-book";
import { markdownOf } from "@inclined/core/playbook/markdown";
import type { AssessRequest } from "@inclined/core/schema/assess-request";
import { showProgress } from "../assess/progress.ts";
import { readLines } from "../assess/read-lines.ts";
import type { Command, Input } from "../command.ts";
import { readFileBytes } from "../intake/read-file-bytes.ts";
import { didYouMean } from "../nearest.ts";
import { describeDebrief } from "../rehearse/describe-debrief.ts";

/** As many as an interviewer has time for. */
const MOST_PROBES = 2;

/** `inclined rehearse` */
export const rehearse: Command = {
  summary: "Run a whole loop over answers that were given, without a screen and without opening any data.",
  forms: ["--resume FILE --posting FILE --answers FILE.jsonl --out DIR [--format ID] [--paper SIZE] [--json]"],
  details: [
    "Answers are lines of {id, lens, question, answer, thread?}. Each goes to the interviewer who listens for it.",
    "DIR gets assessments.jsonl, debrief.json (votes, outcome, level, probes), debrief.md, and the playbook as playbook.pdf,",
    ".docx and .md. A damaged line is reported with its number while the rest goes on, and the exit code is 1.",
  ].join("\n"),
  options: {
    resume: { type: "string", value: "FILE", help: "The résumé." },
    posting: { type: "string", value: "FILE", help: "The job posting." },
    answers: { type: "string", value: "FILE", help: "The answers, one JSON object on each line." },
    out: { type: "string", value: "DIR", help: "Where to write; it is made where it is not there." },
    paper: { type: "string", value: "SIZE", help: "Of the playbook: a4 (as if nothing were said) or us-letter." },
    format: { type: "string", value: "ID", help: `The loop, one of ${formats.map(({ id }) => id).join(", ")}. Without it the short loop.` },
  },
  words: { min: 0, max: 0 },
  run: async (input) => {
    const { resume, posting, answers, out } = Object.fromEntries(["resume", "posting", "answers", "out"].map((name) => [name, named(input, name)])) as Record<string, string>;
    const format = formatNamed(input.value("format") ?? "short-loop");
    const { readPostingApart, readResumeApart } = await import("@inclined/intake/apart/read-apart");
    const reading = await readResumeApart({ bytes: await readFileBytes(resume ?? ""), name: basename(resume ?? "") });
    const asked = await readPostingApart({ bytes: await readFileBytes(posting ?? ""), name: basename(posting ?? "") });
    const { heard, exit } = await hearAll(input, answers ?? "");
    const aim = levels.find(({ name }) => asked.title?.toLowerCase().includes(name.toLowerCase()) === true)?.id ?? null;
    const debrief = holdDebrief({
      rounds: matchAnswers(format, heard),
      probes: heard.flatMap((answer) => probesFor(answer, answer.thread.length > 0 ? [null] : []).slice(0, MOST_PROBES).map(({ criterion, text }) => ({ answer: answer.id, criterion, text }))),
      profiles: levelsFor(levels, asked.family, aim),
      aim,
    });
    const matched = hold(asked.requirements, reading, new Date().toISOString().slice(0, 7));
    const lenses = new Map(heard.map(({ id, assessment: { lens } }) => [id, lens]));
    const report = describeDebrief({ debrief, format, lenses, posting: asked, sourceRule: bySourceRule(format, heard), match: matched });
    await mkdir(out ?? "", { recursive: true });
    await writeFile(join(out ?? "", "assessments.jsonl"), heard.map(({ assessment }) => `${JSON.stringify(assessment)}\n`).join(""));
    await writeFile(join(out ?? "", "debrief.json"), `${JSON.stringify(debrief, null, 2)}\n`);
    await writeFile(join(out ?? "", "debrief.md"), report);
    const book = makeBook({
      name: reading.resume.basics?.name ?? "You",
      madeOn: new Date().toISOString().slice(0, "2026-11-20".length),
      posting: asked,
      match: matched,
      claims: reading.claims,
      roles: reading.resume.work ?? [],
      stories: [],
      answers: heard,
      format,
      isFormatChosen: input.value("format") !== undefined,
      debrief,
      aim: { profile: levels.find(({ id }) => id === aim) ?? null, level: null, family: asked.family },
      ...bookContent,
    });
    await writeFile(join(out ?? "", "playbook.md"), markdownOf(book));
    const { drawBook } = await import("@inclined/server/book/draw-book");
    const { writeDocx } = await import("@inclined/server/book/write-docx");
    const paper = { paper: input.value("paper") === "us-letter" ? "us-letter" : "a4" } as const;
    const [pdf, docx] = await Promise.all([drawBook(book, paper), writeDocx(book, paper)]);
    await writeFile(join(out ?? "", "playbook.pdf"), pdf);
    await writeFile(join(out ?? "", "playbook.docx"), docx);
    input.output.answer(debrief, report);
    return exit;
  },
};

function named(input: Input, name: string): string {
  const value = input.value(name);
  if (value === undefined || value === "") throw new InclinedError("invalid-input", `Name the ${name === "out" ? "folder to write into" : name}: --${name} ${name === "out" ? "DIR" : "FILE"}.`);
  return value;
}

function formatNamed(id: string) {
  const format = findFormat(id);
  if (format !== null) return format;
  const ids = formats.map((one) => one.id);
  throw new InclinedError("invalid-input", `There is no loop "${id}".${didYouMean(id, ids)} There are ${ids.join(", ")}.`);
}

/** A shipped question brings its reach along. */
function heardFrom({ id, lens, question, answer, thread = [] }: AssessRequest): HeardAnswer {
  const shipped = questionAsked(question);
  return hear({ id, question: shipped?.text ?? question, text: answer, thread, reach: shipped?.reach ?? null }, lens);
}

/** Every answer that can be read, and 1 where some line could not. */
async function hearAll(input: Input, file: string): Promise<{ heard: HeardAnswer[]; exit: 0 | 1 }> {
  const { parseAssessRequest } = await import("../assess/parse-assess-request.ts");
  await readFileBytes(file); // says what is wrong with a file that cannot be read
  const heard: HeardAnswer[] = [];
  const progress = showProgress();
  let exit: 0 | 1 = 0;
  const leaveOut = (number: number, why: string): void => {
    exit = 1;
    input.output.say(`inclined: line ${number} was left out: ${why}.`);
  };
  for await (const { number, line } of readLines(createReadStream(file) as AsyncIterable<Uint8Array>)) {
    if (line !== null && line.trim() === "") continue;
    const parsed = line === null ? { fault: "it is no UTF-8" } : parseAssessRequest(line);
    if ("fault" in parsed) leaveOut(number, parsed.fault);
    else if (heard.some(({ id }) => id === parsed.request.id)) leaveOut(number, "an answer with its id stands above");
    else {
      heard.push(heardFrom(parsed.request));
      progress.next();
    }
  }
  progress.end();
  if (heard.length === 0) throw new InclinedError("invalid-input", `No answer could be read from ${file}. Each line is an object with id, lens, question and answer.`);
  return { heard, exit };
}
