import { claimsOfItems, itemsOf } from "@inclined/core/candidate/review-items";
import type { ConfidentialTerm } from "@inclined/core/candidate/safe-form";
import type { Attempt, Mark } from "@inclined/core/schema/attempt";
import type { WorkspaceContent } from "@inclined/core/schema/archive";
import type { BoardPaper } from "@inclined/core/schema/board";
import type { LoopData } from "@inclined/core/schema/loop";
import type { Paper } from "@inclined/core/schema/paper";
import type { JsonResume } from "@inclined/core/schema/resume";
import fc from "fast-check";
import { inOrder } from "../content.ts";
import { sha256, smallAssessment } from "./archive-samples.ts";

/** A candidate who says listed terms wherever words can stand. */
export interface Secretive {
  content: WorkspaceContent;
  terms: ConfidentialTerm[];
}

const AT = "2026-11-20T22:47:00.000Z";
const letters = fc.string({ unit: fc.constantFrom(..."abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ".split("")), minLength: 2, maxLength: 10 });
/** 4 to 12 letters that stand in no word of ours. */
const name = letters.map((rest) => `zq${rest}`);
const figure = fc.oneof(
  fc.tuple(fc.nat(99), fc.nat(9)).map(([whole, tenth]) => `$${whole}.${tenth}M`),
  fc.tuple(fc.nat(99), fc.nat(9)).map(([whole, tenth]) => `${whole}.${tenth}%`),
);
const term = fc.oneof({ weight: 3, arbitrary: name }, fc.tuple(name, name).map((two) => two.join(" ")), figure);
/** Stands for a listed term: a stand-in that is none. */
const A_TERM = "@";
const standIn = fc.constantFrom("", "an internal tool", "about a tenth", "a large retailer", "it", "w".repeat(200), A_TERM);

const PLAIN = ["I", "moved", "4 teams off", "the old pipeline", "because", "9% of orders were late.", "We", "checked it in June,", "so", "the pricing team", "agreed.", "😀", "e\u0301", "“quoted”", "\u0007"];
const GAPS = [" ", " ", " ", "\n", "\n\t", ", ", " (", "/", "-", "_", "\\"];

/** The term as people write it: other case, other spaces, at a line end. */
const written = (said: string): fc.Arbitrary<string> =>
  fc.constantFrom(said, said.toUpperCase(), said.toLowerCase(), said.replaceAll(" ", "\n"), said.replaceAll(" ", "-"), `${said}’s`, `“${said}”`);

/** Words with terms among them. */
const words = (terms: readonly string[], maxPieces: number): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(fc.oneof({ weight: 2, arbitrary: fc.constantFrom(...PLAIN) }, fc.constantFrom(...terms).chain(written)), fc.constantFrom(...GAPS)), { minLength: 1, maxLength: maxPieces })
    .map((pieces) => pieces.map((piece) => piece.join("")).join("").trimEnd() || "I");

const short = (terms: readonly string[], most: number): fc.Arbitrary<string> => words(terms, 4).map((text) => (text.length > most ? "I" : text)); // half a term is none
const orNull = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> => fc.option(value, { nil: null });

const attemptOf = (workspaceId: string, answerId: string, terms: readonly string[]): fc.Arbitrary<{ attempt: Attempt; marks: Mark[] }> =>
  fc
    .record({ id: fc.uuid(), question: short(terms, 200), text: words(terms, 30), probe: words(terms, 5), reply: words(terms, 10), places: fc.array(fc.tuple(fc.boolean(), fc.nat(), fc.integer({ min: 1, max: 20 }), fc.uuid()), { maxLength: 4 }), note: words(terms, 3) })
    .map(({ id, question, text, probe, reply, places, note }) => {
      const attempt: Attempt = { id, workspaceId, answerId, questionId: null, question, lens: "behavioural", text, thread: [{ probe, reply }], selfRating: 1, createdAt: AT };
      const marks = places.flatMap(([isReply, from, length, markId], number): Mark[] => {
        const said = isReply ? reply : text;
        const start = from % said.length;
        const quote = said.slice(start, start + length);
        if (!quote.isWellFormed()) return [];
        const criterion = ["own-action", "situation", "trade-off", "mechanism"][number] ?? "task";
        return [{ id: markId, workspaceId, attemptId: id, criterion, verdict: "holds", words: { start, end: start + quote.length, quote, ...(isReply ? { turn: 0 } : {}) }, note, createdAt: AT }];
      });
      return { attempt, marks };
    });

const COACHED = "7f1c1b8e-6f0b-4f5c-9a57-0d9f6b3f8a79";

const paperData = (terms: readonly string[]): fc.Arbitrary<Pick<Paper, "kind" | "data">[]> => {
  const text = words(terms, 6);
  const secret = fc.constantFrom(...terms);
  return fc.record({ a: text, b: text, c: text, d: text, secret, name: short(terms, 60), posting: fc.tuple(text, text, text) }).map(({ a, b, c, d, secret: said, name: called, posting }) => {
    const resume: JsonResume = { basics: { name: called, summary: a, "x-more": [b, { [`x ${said}`]: c, kind: d }] }, work: [{ name: said, position: b, startDate: "2021-03", highlights: [c, d] }], skills: [{ keywords: [said, "SQL"] }] };
    const items = itemsOf(resume);
    const claims = claimsOfItems(items);
    const lines = [a, ...said.split(" "), b].map((line, place) => ({ page: 0, x0: 72.5, x1: 540.5, y: 90.5 + place, size: 10.5, text: line }));
    const whole = posting.join("\n\n");
    const requirements = posting.map((each, place) => {
      const start = whole.indexOf(each);
      return { id: `requirement-${place}`, text: each, kind: "basic" as const, start, end: start + each.length };
    });
    const quote = whole.slice(0, 1);
    const evidence = quote.isWellFormed() ? [{ start: 0, end: 1, quote }] : [];
    const reading = { resume, claims, unread: [a, said], pages: [{ width: 595.5, height: 841.5 }], lines, places: { "work-1": [0] }, hidden: [{ text: b, why: "tiny" as const }] };
    return [
      { kind: "resume", data: { fileName: `${said}.pdf`, reading, items, claimStates: {}, original: "7f1c1b8e-6f0b-4f5c-9a57-0d9f6b3f8a77" } },
      { kind: "original", data: { fileName: `${said}.pdf`, base64: Buffer.from(said).toString("base64") } },
      { kind: "posting", data: { fileName: said, reading: { title: a, company: said, level: null, family: "tpm", team: b, place: c, text: whole, requirements, technologies: [said, "SQL"], principles: [{ id: "ownership", evidence }], marks: [{ requirement: "requirement-0", status: "met", claims: ["work-1-1"], refused: [] }] } } },
      { kind: "story", data: { title: called, claim: "work-1-1", year: 2021, employer: said, isDataProject: false, parts: { situation: a, result: b }, forms: { short: c }, numbers: [{ quote: said.slice(0, 60), provenance: "said" }], interviews: { dependencies: { teams: d } }, marks: { ownership: { verdict: "holds", quote: said } } } },
      { kind: "aims", data: { format: null, level: null, ownProfiles: [{ id: "own-1", name: called, scope: { customers: 7 } }] } },
      { kind: "loop", data: loopOf(called, a, b, said) },
      { kind: "format", data: { name: called, note: a, totalMinutes: 60, rounds: [{ id: "one", role: "pm", topic: b, lens: null, minutes: 60, principles: [] }] } },
      { kind: "real-loop", data: { day: "2026-11-20", rounds: [{ id: "one", role: null, asked: a, told: b, probed: c, felt: 3, ownQuestions: said }], forecast: { loop: "one", name: called, outcome: "inclined", level: "TPM", votes: [null], madeOn: "2026-11-20" }, outcome: null, outcomeOn: null, note: d } },
      { kind: "mock-interview", data: { name: called, by: a, hasTimes: true, notes: [b], faults: [c], recordingId: null, candidate: called, isWhoSure: true, turns: [{ speaker: called, from: 0, to: 2.5, text: said, pauses: [] }, { speaker: null, from: 3, to: 4, text: c, pauses: null }], parts: ["question", "answer"], lenses: { "0": "behavioural" }, questions: { "0": d }, assessed: {} } },
      { kind: "plan", data: { milestones: [{ kind: "exercise-due", day: "2026-11-25", at: "18:00" }], loopAt: null, hoursADay: 1, busyDays: ["2026-11-22"], role: "pm", done: [{ task: "story:write:1", day: "2026-11-20" }], startsAt: "19:30", timeZone: "Europe/Berlin", exported: [] } },
      { kind: "playbook", data: { order: ["stories", "card"], leftOut: ["pay"], paper: "us-letter" } },
      { kind: "board", data: boardOf(a, said.slice(0, 200)) },
      { kind: "coach-sent", data: { original: COACHED, file: COACHED, checkSum: "0".repeat(64), madeAt: "2026-11-20T20:00:00.000Z", answers: 1 } },
      { kind: "coach-reply", data: { reply: { format: "inclined-coach-reply", version: 1, id: COACHED, writtenAt: "2026-11-20T20:00:00.000Z", file: COACHED, fileCheckSum: "0".repeat(64), coach: called, answers: [], drill: null, note: a, checkSum: "0".repeat(64) } } },
      { kind: "coach-desk", data: { original: COACHED, file: COACHED, checkSum: "0".repeat(64), madeAt: "2026-11-20T20:00:00.000Z", name: `x${called}`.slice(0, 200), reply: COACHED, coach: called, answers: [], drill: null, note: b } },
      { kind: "pack-sent", data: { original: COACHED, pack: COACHED, checkSum: "0".repeat(64), madeAt: "2026-11-20T20:00:00.000Z", loop: COACHED, round: "one", topic: `x${called}`.slice(0, 200), questions: 1 } },
      { kind: "interview-sheet", data: { sheet: { format: "inclined-interview-sheet", version: 1, id: COACHED, writtenAt: "2026-11-20T20:00:00.000Z", pack: COACHED, packCheckSum: "0".repeat(64), interviewer: called, vote: null, answers: [{ id: COACHED, verdicts: [{ id: "situation", says: "yes", words: a }], note: b }], note: c, seconds: null, checkSum: "0".repeat(64) }, joined: {}, agreement: null } },
      { kind: "interviewer-desk", data: { original: COACHED, pack: COACHED, checkSum: "0".repeat(64), madeAt: "2026-11-20T20:00:00.000Z", name: `x${called}`.slice(0, 200), topic: `x${called}`.slice(0, 200), sheet: COACHED, interviewer: called, vote: null, answers: [], note: b, seconds: null } },
    ] as Pick<Paper, "kind" | "data">[];
  });
};

function boardOf(text: string, name: string): BoardPaper {
  const base = { x: 0, y: 0, width: 10, height: 10, angle: 0, strokeColor: "#1e1e1e", backgroundColor: "transparent", fillStyle: "solid", strokeWidth: 2, strokeStyle: "solid", roundness: null, roughness: 1, opacity: 100, seed: 1, index: null, groupIds: [], frameId: null, boundElements: null, locked: false };
  return {
    picture: { original: COACHED, of: "00000000" },
    elements: [
      { ...base, id: "frame", type: "frame", name },
      { ...base, id: "text", type: "text", text: text.replaceAll(" ", "\n"), originalText: text, fontSize: 20, fontFamily: 5, lineHeight: 1.25, textAlign: "left", verticalAlign: "top", autoResize: true, containerId: null },
    ],
  };
}

function loopOf(name: string, asked: string, said: string, secret: string): LoopData {
  const question = { id: "own", answer: "7f1c1b8e-6f0b-4f5c-9a57-0d9f6b3f8a78", text: `${asked}?`, objective: secret, lens: "behavioural" as const, isScored: true, reach: [], followUps: [said], principle: null, facts: [] };
  return {
    of: { kind: "question", id: "own" }, name, seed: 1, mode: "real", pressure: 2, kept: [],
    plan: [{ id: "one", role: "pm", topic: secret, lens: "behavioural", minutes: 9, closingMinutes: 1, principles: [], manner: "neutral", questions: [question] }],
    events: [
      { kind: "round-began", at: 1 },
      { kind: "asked", at: 2, text: secret, about: null, says: said },
      { kind: "typed", at: 3, text: said },
      { kind: "answered", at: 4, text: `${said} ${secret}` },
      { kind: "probed", at: 5, criterion: null, text: `You said “${secret}”. Why?`, quote: secret },
      { kind: "replied", at: 6, text: asked },
      { kind: "board", at: 7, text: `${said} -> ${secret}` },
      { kind: "question-done", at: 7 },
      { kind: "candidate-asked", at: 8, text: secret },
    ],
  };
}

const SAID_NOTHING = { paperId: null, attemptId: null, turn: null, state: "closed" as const, pieces: 1, seconds: 3, transcript: null, sound: null };

const contentWith = (terms: readonly ConfidentialTerm[]): fc.Arbitrary<WorkspaceContent> => {
  const said = terms.map((each) => each.term);
  return fc
    .record({ workspaceId: fc.uuid(), answerId: fc.uuid(), name: short(said, 200), role: orNull(short(said, 200)), level: orNull(short(said, 60)), question: short(said, 200), title: orNull(short(said, 200)), text: words(said, 20), papers: paperData(said), ids: fc.uniqueArray(fc.uuid(), { minLength: 32, maxLength: 32 }) })
    .chain(({ workspaceId, answerId, name: called, role, level, question, title, text, papers, ids }) =>
      fc.uniqueArray(attemptOf(workspaceId, answerId, said), { maxLength: 2, selector: ({ attempt }) => attempt.id }).map((finished): WorkspaceContent => {
        const meta = { revision: 1, createdAt: AT, updatedAt: AT, deletedAt: null };
        const id = (place: number): string => ids[place] ?? workspaceId;
        const sound = Buffer.from(said.join(" "));
        return inOrder({
          workspace: { id: workspaceId, sample: false, candidate: { name: called, targetRole: role, level, loopDate: null }, ...meta },
          answers: [{ id: answerId, workspaceId, questionId: null, question, lens: "behavioural", title, text, ...meta }],
          keptVersions: [{ id: id(0), workspaceId, answerId, field: "text", value: text, baseRevision: 1, keptAt: AT }],
          recordings: [{ id: id(1), workspaceId, answerId, mediaType: "audio/webm", bytes: sound.length, sha256: sha256(sound), createdAt: AT, ...SAID_NOTHING, words: text }],
          attempts: finished.map(({ attempt }) => attempt),
          assessments: finished.flatMap(({ attempt }, place) =>
            ["older", "newer"].map((engine, age) => ({ id: id(2 + 2 * place + age), workspaceId, attemptId: attempt.id, engine, rubric: "2026-11", createdAt: AT.replace("22:47", `22:4${age}`), result: smallAssessment(attempt, engine) })),
          ),
          marks: finished.flatMap(({ marks }) => marks),
          papers: [...papers, { kind: "terms", data: { terms: [...terms] } }].map((paper, place) => ({ id: id(6 + place), workspaceId, ...meta, ...paper }) as Paper),
        });
      }),
    );
};

/** Content full of listed terms. @param from what terms look like */
export const secretive = (from: fc.Arbitrary<string> = term): fc.Arbitrary<Secretive> =>
  fc.array(fc.record({ term: from, standIn }), { minLength: 1, maxLength: 4 }).chain((drawn) => {
    const terms = drawn.map((each, place) => ({ ...each, standIn: each.standIn === A_TERM ? (drawn[(place + 1) % drawn.length]?.term ?? "") : each.standIn }));
    return contentWith(terms).map((content) => ({ content, terms }));
  });
