import { named, type ReplacementList } from "@inclined/core/candidate/replacement-list";
import { claimsOfItems } from "@inclined/core/candidate/review-items";
import { type ConfidentialTerm, findTerms } from "@inclined/core/candidate/safe-form";
import { movedSpan, safeLines } from "@inclined/core/candidate/safe-places";
import { safeResume } from "@inclined/core/candidate/safe-resume";
import { type Note, noteBeside, safeText } from "@inclined/core/candidate/safe-values";
import { MAX_ANSWER_LENGTH, MAX_QUESTION_LENGTH } from "@inclined/core/schema/answer";
import { MOST_BOARD_TEXT } from "@inclined/core/schema/board";
import { MAX_DOCUMENT_LENGTH } from "@inclined/core/schema/document-paper";
import type { Paper, PaperData, PaperKind } from "@inclined/core/schema/paper";
import type { PostingReading } from "@inclined/core/schema/posting";
import type { Claim, ResumeReading } from "@inclined/core/schema/resume";

type Terms = readonly ConfidentialTerm[];

/** A paper without any listed term; null for what cannot be replaced or says the terms: the file of a résumé, the list itself, what went to and came from a coach or an interviewer. */
export function safePaper(paper: Paper, terms: Terms, list: ReplacementList): Paper | null {
  switch (paper.kind) {
    case "original":
    case "terms":
    // files of others, or for them: whole as they are, or not at all
    case "coach-sent":
    case "coach-reply":
    case "coach-desk":
    case "pack-sent":
    case "interview-sheet":
    case "interviewer-desk":
      return null;
    case "resume":
      return { ...paper, data: resumeData(paper.data, terms, list.in("Résumé")) };
    case "posting": {
      const note = list.in("Posting");
      const fileName = orNull(paper.data.fileName, terms, note, 300);
      return { ...paper, data: { fileName, reading: postingReading(paper.data.reading, terms, note) } };
    }
    case "story":
      return { ...paper, data: storyData(paper.data, terms, list.in(named("Story", paper.data.title))) };
    case "aims":
      return { ...paper, data: aimsData(paper.data, terms, list.in("Level")) };
    case "loop":
      return { ...paper, data: loopData(paper.data, terms, list.in(named("Loop", paper.data.name))) };
    case "format":
      return { ...paper, data: formatData(paper.data, terms, list.in(named("Loop of your own", paper.data.name))) };
    case "real-loop":
      return { ...paper, data: realLoopData(paper.data, terms, list.in("Real loop")) };
    case "plan":
      // days, times and ids; only the time zone names something
      return { ...paper, data: { ...paper.data, timeZone: paper.data.timeZone !== null && holdsTerm(paper.data.timeZone, terms) ? null : paper.data.timeZone } };
    case "board":
      return { ...paper, data: boardData(paper.data, terms, list.in("Board")) };
    case "mock-interview":
      return { ...paper, data: mockInterviewData(paper.data, terms, list.in(named("Mock interview", paper.data.name))) };
    case "document":
      return { ...paper, data: documentData(paper.data, terms, list.in(named("Paper", paper.data.title))) };
    case "document-version":
      return { ...paper, data: { ...paper.data, text: safeText(paper.data.text, terms, list.in("Earlier version"), { most: MAX_DOCUMENT_LENGTH }) } };
    case "playbook":
      // names of our own sections
      return paper;
  }
}

type Data<Kind extends PaperKind> = PaperData<Kind>;

const orNull = (text: string | null, terms: Terms, note: Note, most?: number): string | null =>
  text === null ? null : safeText(text, terms, note, most === undefined ? {} : { most });

const holdsTerm = (value: string | number, terms: Terms): boolean => findTerms(String(value), terms).length > 0;

function eachText<Key extends string>(texts: Readonly<Partial<Record<Key, string>>>, terms: Terms, note: Note, most: number): Record<Key, string> {
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, safeText(String(text), terms, note, { most })])) as Record<Key, string>;
}

/** A company or a place says nothing of where it stands: the fields beside it are shown with it. */
function eachField(fields: Readonly<Record<string, string>>, terms: Terms, note: Note): Record<string, string> {
  const values = Object.values(fields);
  return Object.fromEntries(Object.entries(fields).map(([key, text], place) => [key, safeText(text, terms, noteBeside(note, values, place, terms), { most: 5_000 })]));
}

function resumeData({ fileName, reading, items, claimStates }: Data<"resume">, terms: Terms, note: Note): Data<"resume"> {
  return {
    fileName: safeText(fileName, terms, note, { most: 300 }),
    items: items.map((item) => ({ ...item, fields: eachField(item.fields, terms, note) })),
    reading: resumeReading(reading, terms, note),
    claimStates,
    // a file cannot be replaced word by word
    original: null,
  };
}

function resumeReading({ resume, claims, unread, pages, lines, places, hidden }: ResumeReading, terms: Terms, note: Note): ResumeReading {
  const texts = safeLines(lines.map(({ text }) => text), terms, note);
  return {
    resume: safeResume(resume, terms, note),
    claims: claims.map((claim) => safeClaim(claim, terms, note)),
    unread: safeLines(unread, terms, note),
    pages,
    lines: lines.map((line, place) => ({ ...line, text: texts[place] ?? "" })),
    places,
    hidden: hidden.map(({ text, why }) => ({ text: safeText(text, terms, note), why })),
  };
}

/** The numbers are those of the new words. */
function safeClaim(claim: Claim, terms: Terms, note: Note): Claim {
  const text = safeText(claim.text, terms, note);
  if (text === claim.text) return claim;
  const [read] = claimsOfItems([{ id: claim.id, kind: "bullet", parent: null, fields: { text }, state: "accepted", lines: [], from: null }]);
  return { ...claim, text, numbers: read?.numbers ?? [] };
}

/** What was read from the text points at the new words, or goes. */
function postingReading(reading: PostingReading, terms: Terms, note: Note): PostingReading {
  const text = safeText(reading.text, terms, note);
  const startOf = (at: number): number | null => movedSpan(reading.text, terms, { start: at, end: at })?.start ?? null;
  return {
    title: orNull(reading.title, terms, note),
    company: orNull(reading.company, terms, note),
    level: orNull(reading.level, terms, note),
    family: reading.family,
    team: orNull(reading.team, terms, note),
    place: orNull(reading.place, terms, note),
    text,
    requirements: reading.requirements.flatMap((requirement) => {
      const words = safeText(requirement.text, terms);
      const moved = startOf(requirement.start);
      const start = moved !== null && text.startsWith(words, moved) ? moved : text.indexOf(words);
      return words === "" || start < 0 ? [] : [{ ...requirement, text: words, start, end: start + words.length }];
    }),
    technologies: [...new Set(reading.technologies.map((name) => safeText(name, terms, note)))],
    principles: reading.principles
      .map(({ id, evidence }) => ({
        id,
        evidence: evidence.flatMap(({ quote, ...span }) => {
          const moved = movedSpan(reading.text, terms, span);
          return moved !== null && text.slice(moved.start, moved.end) === quote && !holdsTerm(quote, terms) ? [{ ...moved, quote }] : [];
        }),
      }))
      .filter(({ evidence }) => evidence.length > 0),
    // ids only
    ...(reading.marks === undefined ? {} : { marks: reading.marks }),
  };
}

function storyData(data: Data<"story">, terms: Terms, note: Note): Data<"story"> {
  const text = (texts: Readonly<Record<string, string>>): Record<string, string> => eachText(texts, terms, note, MAX_ANSWER_LENGTH);
  return {
    ...data,
    title: safeText(data.title, terms, note, { most: 200 }),
    year: data.year !== null && holdsTerm(data.year, terms) ? null : data.year,
    employer: orNull(data.employer, terms, note, 120),
    parts: text(data.parts),
    forms: eachText(data.forms, terms, note, MAX_ANSWER_LENGTH),
    // what was decided about a number that is not said any more
    numbers: data.numbers.filter(({ quote }) => !holdsTerm(quote, terms)),
    ...(data.marks === undefined ? {} : { marks: safeMarks(data.marks, terms, note) }),
    interviews: Object.fromEntries(Object.entries(data.interviews).map(([interview, answers]) => [interview, text(answers)])),
  };
}

/** Words that were chosen stand in the story in the same new form. */
function safeMarks(marks: NonNullable<Data<"story">["marks"]>, terms: Terms, note: Note): NonNullable<Data<"story">["marks"]> {
  return Object.fromEntries(
    Object.entries(marks).map(([id, { verdict, quote }]) => [id, { verdict, quote: quote === null ? null : safeText(quote, terms, note, { most: 2_000, filled: true }) }]),
  );
}

function aimsData(data: Data<"aims">, terms: Terms, note: Note): Data<"aims"> {
  return {
    ...data,
    ownProfiles: data.ownProfiles.map(({ id, name, scope }) => ({
      id,
      name: safeText(name, terms, note, { most: 80 }),
      scope: Object.fromEntries(Object.entries(scope).filter(([, value]) => !holdsTerm(value, terms))),
    })),
  };
}

/** Everything that was said, by either side; a question may be about a line of the résumé. */
function loopData(data: Data<"loop">, terms: Terms, note: Note): Data<"loop"> {
  const filled = (text: string, most: number): string => safeText(text, terms, note, { most, filled: text !== "" });
  return {
    ...data,
    name: filled(data.name, 200),
    plan: data.plan.map((round) => ({
      ...round,
      topic: filled(round.topic, 200),
      questions: round.questions.map((question) => ({ ...question, text: filled(question.text, MAX_QUESTION_LENGTH), objective: filled(question.objective, 1_000), followUps: question.followUps.map((text) => filled(text, 1_000)) })),
    })),
    events: data.events.map((event) => {
      switch (event.kind) {
        case "typed":
        case "answered":
        case "replied":
          return { ...event, text: safeText(event.text, terms, note, { most: MAX_ANSWER_LENGTH }) };
        case "board":
          return { ...event, text: safeText(event.text, terms, note, { most: 20_000 }) };
        case "candidate-asked":
          return { ...event, text: safeText(event.text, terms, note, { most: MAX_QUESTION_LENGTH }) };
        case "asked":
          return { ...event, text: safeText(event.text, terms, note, { most: MAX_QUESTION_LENGTH }), says: safeText(event.says, terms, note, { most: 2_000 }) };
        case "probed":
          return { ...event, text: safeText(event.text, terms, note, { most: 2_000 }), quote: event.quote === null ? null : safeText(event.quote, terms, note, { most: 2_000 }) };
        default:
          return event;
      }
    }),
  };
}

function formatData(data: Data<"format">, terms: Terms, note: Note): Data<"format"> {
  return {
    ...data,
    name: safeText(data.name, terms, note, { most: 100 }),
    note: safeText(data.note, terms, note, { most: 2_000 }),
    rounds: data.rounds.map((round) => ({ ...round, topic: safeText(round.topic, terms, note, { most: 200 }) })),
  };
}

function realLoopData(data: Data<"real-loop">, terms: Terms, note: Note): Data<"real-loop"> {
  const text = (words: string): string => safeText(words, terms, note, { most: 10_000 });
  return {
    ...data,
    note: text(data.note),
    forecast: data.forecast === null ? null : { ...data.forecast, name: safeText(data.forecast.name, terms, note, { most: 200 }) },
    rounds: data.rounds.map((round) => ({ ...round, asked: text(round.asked), told: text(round.told), probed: text(round.probed), ownQuestions: text(round.ownQuestions) })),
  };
}

/** A drawn picture cannot be replaced word by word; the next look at the board makes another. */
function boardData(data: Data<"board">, terms: Terms, note: Note): Data<"board"> {
  return {
    picture: null,
    elements: data.elements.map((element) => {
      if (element.type === "frame") return { ...element, name: orNull(element.name, terms, note, 200) };
      if (element.type !== "text") return element;
      const text = safeText(element.originalText, terms, note, { most: MOST_BOARD_TEXT });
      return text === element.originalText ? { ...element, text: safeText(element.text, terms, undefined, { most: MOST_BOARD_TEXT }) } : { ...element, text, originalText: text };
    }),
  };
}

/** Everything that was said, by everybody; who is the candidate stays who it was. */
function mockInterviewData(data: Data<"mock-interview">, terms: Terms, note: Note): Data<"mock-interview"> {
  return {
    ...data,
    name: safeText(data.name, terms, note, { most: 200, filled: true }),
    by: orNull(data.by, terms, note, 300),
    notes: data.notes.map((text) => safeText(text, terms, note, { most: 500 })),
    ...(data.faults === undefined ? {} : { faults: data.faults.map((text) => safeText(text, terms, note, { most: 500 })) }),
    recordingId: null,
    candidate: orNull(data.candidate, terms, note, 200),
    turns: data.turns.map((turn) => ({ ...turn, speaker: orNull(turn.speaker, terms, note, 200), text: safeText(turn.text, terms, note, { most: MAX_ANSWER_LENGTH }) })),
    questions: eachText(data.questions, terms, note, MAX_QUESTION_LENGTH),
  };
}

/** What was written, asked and replied; what a check found before stays, for it names no words. */
function documentData(data: Data<"document">, terms: Terms, note: Note): Data<"document"> {
  return {
    ...data,
    title: safeText(data.title, terms, note, { most: 200 }),
    text: safeText(data.text, terms, note, { most: MAX_DOCUMENT_LENGTH }),
    prompt: data.prompt === null ? null : { ...data.prompt, asks: safeText(data.prompt.asks, terms, note, { most: 4_000 }) },
    sitting:
      data.sitting === null
        ? null
        : {
            ...data.sitting,
            events: data.sitting.events.map((event) => (event.kind === "asked" ? { ...event, text: safeText(event.text, terms, note, { most: MAX_QUESTION_LENGTH }), says: safeText(event.says, terms, note, { most: 2_000 }) } : event)),
          },
    threads: data.threads.map((thread) => ({
      ...thread,
      probe: safeText(thread.probe, terms, note, { most: 2_000, filled: true }),
      quote: safeText(thread.quote, terms, note, { most: 4_000 }),
      reply: safeText(thread.reply, terms, note, { most: 20_000 }),
    })),
    versions: data.versions.map((version) => ({ ...version, name: safeText(version.name, terms, note, { most: 200 }) })),
    notes: data.notes.map((text) => safeText(text, terms, note, { most: 500 })),
  };
}
