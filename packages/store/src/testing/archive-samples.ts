import { createHash } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import fc from "fast-check";
import { repairText } from "@inclined/core/answer/repair";
import type { Answer, KeptVersion } from "@inclined/core/schema/answer";
import type { Assessment } from "@inclined/core/schema/assessment";
import type { Attempt, Mark, StoredAssessment } from "@inclined/core/schema/attempt";
import type { WorkspaceContent } from "@inclined/core/schema/archive";
import type { Recording } from "@inclined/core/schema/recording";
import type { Paper } from "@inclined/core/schema/paper";
import { Lens } from "@inclined/core/schema/lens";
import { writeArchive } from "../archive-write.ts";
import type { ArchiveInput } from "../archive-write.ts";

/** Content with the bytes of its recordings, by id. */
export interface Sampled {
  content: WorkspaceContent[];
  sounds: Map<string, Uint8Array>;
}

const NASTY = [
  "", "İ", "😀", "e\u0301", "\u00a0", "ﬃ", "’", "\u202eעברית", "\uFEFF", "\uFFFD", "\u2028", "\\u0000", "</script>", "a\nb\t\u0007",
  '{"a":[1,2],"b":"\\""}', "../../etc/passwd", "\u{10FFFF}",
];

/** Text as the store keeps it, nasty more often than not. */
const text = (maxLength: number): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(...NASTY), fc.string({ unit: "binary", maxLength: Math.max(0, maxLength - 24) }))
    .map(([nasty, rest]) => repairText(`${nasty}${rest}`).text.slice(0, maxLength))
    .map((raw) => repairText(raw).text);

const words = (maxLength: number): fc.Arbitrary<string> => text(maxLength).map((raw) => (raw === "" ? "x" : raw));
const moment = fc
  .date({ min: new Date("1960-01-01T00:00:00.000Z"), max: new Date("2120-12-31T23:59:59.999Z"), noInvalidDate: true })
  .map((date) => date.toISOString());
const day = moment.map((at) => at.slice(0, 10));
const revision = fc.integer({ min: 1, max: 2 ** 31 });
const orNull = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> => fc.option(value, { nil: null });

const byId = <Row extends { id: string }>(rows: Row[]): Row[] => rows.sort((left, right) => (left.id < right.id ? -1 : 1));

const answer = (workspaceId: string): fc.Arbitrary<Answer> =>
  fc.record({
    id: fc.uuid(),
    workspaceId: fc.constant(workspaceId),
    questionId: orNull(words(100)),
    question: words(200),
    lens: fc.constantFrom(...Lens.options),
    title: orNull(words(200)),
    text: text(2_000),
    revision,
    createdAt: moment,
    updatedAt: moment,
    deletedAt: orNull(moment),
  });

const keptVersion = (workspaceId: string, answerIds: string[]): fc.Arbitrary<KeptVersion> =>
  fc.record({
    id: fc.uuid(),
    workspaceId: fc.constant(workspaceId),
    answerId: fc.constantFrom(null, ...answerIds),
    field: fc.constantFrom("text", "title", "candidate"),
    value: text(500),
    baseRevision: fc.nat(),
    keptAt: moment,
  });

const sound = fc.uint8Array({ maxLength: 3_000 });

const heard = fc.record({
  from: fc.constantFrom("browser" as const, "endpoint" as const, "command" as const),
  by: orNull(words(40)),
  segments: fc.array(fc.record({ speaker: orNull(text(40)), from: fc.nat(), to: fc.nat(), text: text(200), words: orNull(fc.array(fc.record({ text: text(40), from: fc.nat(), to: fc.nat() }), { maxLength: 2 })) }), { maxLength: 2 }),
  hasTimes: fc.boolean(),
  notes: fc.array(text(60), { maxLength: 1 }),
});

const stretches = fc.array(fc.record({ from: fc.nat(), to: fc.nat() }), { maxLength: 2 });
const measured = fc.record({
  seconds: fc.nat(), runs: stretches, speakingSeconds: fc.nat(), pauses: stretches, longestRunSeconds: fc.nat(), syllables: fc.nat(),
  speechRate: orNull(fc.nat()), articulationRate: orNull(fc.nat()), peaks: fc.array(fc.constantFrom(0, 0.25, 1), { maxLength: 4 }), signalToNoise: orNull(fc.integer()),
});

interface Sound {
  row: Recording;
  bytes: Uint8Array;
}

type Owner = Pick<Recording, "answerId" | "paperId">;

const recording = (workspaceId: string, owners: Owner[]): fc.Arbitrary<Sound> =>
  fc
    .record({
      id: fc.uuid(),
      owner: fc.constantFrom(...owners),
      mediaType: fc.constantFrom("audio/webm", "audio/mp4", "audio/x-wav", "audio/vnd.a+b"),
      createdAt: moment,
      bytes: sound,
      attemptId: fc.constant(null),
      turn: orNull(fc.nat({ max: 40 })),
      state: fc.constantFrom("cut" as const, "closed" as const),
      pieces: fc.nat({ max: 9_000 }),
      seconds: orNull(fc.integer({ min: 0, max: 9_000 })),
      transcript: orNull(heard),
      words: orNull(text(200)),
      sound: orNull(measured),
    })
    .map(({ bytes, owner, ...rest }) => ({
      row: { ...rest, ...owner, workspaceId, bytes: bytes.length, sha256: sha256(bytes) },
      bytes,
    }));

const paper = (workspaceId: string): fc.Arbitrary<Paper> => {
  const meta = { id: fc.uuid(), workspaceId: fc.constant(workspaceId), revision, createdAt: moment, updatedAt: moment, deletedAt: orNull(moment) };
  const terms = fc.array(fc.record({ term: words(40), standIn: text(40) }), { maxLength: 3 });
  const story = fc.record({
    title: text(60),
    claim: orNull(words(20)),
    year: orNull(fc.integer({ min: 1950, max: 2100 })),
    employer: orNull(text(40)),
    isDataProject: fc.boolean(),
    parts: fc.dictionary(fc.constantFrom("customer", "situation", "result"), text(80)),
    forms: fc.record({ short: text(80) }, { requiredKeys: [] }),
    numbers: fc.array(fc.record({ quote: fc.constantFrom("40 %", "€2M"), provenance: fc.constantFrom("said" as const, "cannot-confirm" as const) }), { maxLength: 2 }),
    interviews: fc.dictionary(fc.constantFrom("dependencies", "planning"), fc.dictionary(fc.constantFrom("teams", "order"), text(40))),
    marks: fc.dictionary(fc.constantFrom("ownership", "customer"), fc.record({ verdict: fc.constantFrom("holds" as const, "does-not-hold" as const), quote: orNull(words(40)) }), { maxKeys: 2 }),
  });
  return fc.oneof(
    fc.record({ ...meta, kind: fc.constant("terms" as const), data: fc.record({ terms }) }),
    fc.record({ ...meta, kind: fc.constant("story" as const), data: story }),
  );
};

const recordings = (workspaceId: string, owners: Owner[]): fc.Arbitrary<Sound[]> =>
  owners.length === 0
    ? fc.constant([])
    : fc.uniqueArray(recording(workspaceId, owners), { maxLength: 3, selector: ({ row }) => row.id });

type Words = NonNullable<Mark["words"]>;

/** Some of the words of an attempt, of the answer or of a reply; null where nothing was said. */
const wordsOf = ({ text: said, thread }: Attempt): fc.Arbitrary<Words | null> => {
  const turns = [{ said }, ...thread.map(({ reply }, turn) => ({ said: reply, turn }))].filter((each) => each.said !== "");
  if (turns.length === 0) return fc.constant(null);
  return fc.tuple(fc.constantFrom(...turns), fc.nat(), fc.nat()).map(([{ said: all, ...turn }, from, length]) => {
    const start = from % all.length;
    const quote = all.slice(start, start + 1 + (length % (all.length - start)));
    return quote.isWellFormed() ? { start, end: start + quote.length, quote, ...turn } : { start: 0, end: all.length, quote: all, ...turn };
  });
};

const confidence = fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value + 0); // JSON knows no -0

const assessmentOf = (attempt: Attempt, engine: string): fc.Arbitrary<StoredAssessment> => {
  const evidence = fc.array(wordsOf(attempt), { maxLength: 2 }).map((list) => list.filter((each) => each !== null));
  const id = words(20);
  const delivery = fc.record({
    words: fc.nat(), seconds: confidence, secondsFrom: fc.constantFrom("recording", "transcript", "estimate"), wordsPerMinute: orNull(confidence),
    fillers: wordsOf({ ...attempt, thread: [] }).map((each) => (each === null ? [] : [each])),
    pauses: orNull(fc.array(fc.record({ atMs: fc.nat(), ms: fc.integer({ min: 1, max: 9_000 }) }), { maxLength: 2 })),
    i: fc.nat(), we: fc.nat(), longestSentenceWords: fc.nat(), technicalShare: confidence,
  });
  const result: fc.Arbitrary<Assessment> = fc.record({
    id: fc.constant(attempt.id), lens: fc.constant(attempt.lens), status: fc.constantFrom("assessed", "not-assessed"), reason: text(40),
    score: orNull(fc.integer({ min: 0, max: 3 })), closeCall: fc.boolean(),
    facts: fc.array(fc.record({ id, met: fc.boolean(), evidence }), { maxLength: 1 }),
    criteria: fc.array(
      fc.record({ id, met: fc.boolean(), state: fc.constantFrom("met", "absent", "contrary", "not-assessed", "broken"), confidence, evidence, contrary: evidence, asked: fc.boolean() }),
      { maxLength: 2 },
    ),
    flags: fc.array(fc.record({ id, raised: fc.boolean(), kind: fc.constantFrom("words", "absence"), confidence, evidence }), { maxLength: 1 }),
    principles: fc.array(fc.record({ id, shown: fc.boolean(), confidence, evidence }), { maxLength: 1 }),
    next: fc.array(fc.record({ criterion: id, probe: text(40), why: text(40) }), { maxLength: 1 }),
    delivery, engine: fc.constant(engine), rubric: words(10),
  });
  return fc.record({ id: fc.uuid(), createdAt: moment, result }).map((rest) => ({ ...rest, workspaceId: attempt.workspaceId, attemptId: attempt.id, engine, rubric: rest.result.rubric }));
};

const markOn = (attempt: Attempt, criterion: string): fc.Arbitrary<Mark> =>
  fc.record({
    id: fc.uuid(), workspaceId: fc.constant(attempt.workspaceId), attemptId: fc.constant(attempt.id), criterion: fc.constant(criterion),
    verdict: fc.constantFrom("holds", "does-not-hold"), words: wordsOf(attempt), note: text(60), createdAt: moment,
  });

interface Finished {
  attempt: Attempt;
  assessments: StoredAssessment[];
  marks: Mark[];
}

const finished = (workspaceId: string, answerIds: string[]): fc.Arbitrary<Finished> =>
  fc
    .record({
      id: fc.uuid(), workspaceId: fc.constant(workspaceId), answerId: fc.constantFrom(...answerIds), questionId: orNull(words(100)), question: words(200),
      lens: fc.constantFrom(...Lens.options), text: text(500), thread: fc.array(fc.record({ probe: text(60), reply: text(200) }), { maxLength: 2 }),
      selfRating: orNull(fc.integer({ min: 0, max: 3 })), createdAt: moment,
    })
    .chain((attempt) =>
      fc.record({
        attempt: fc.constant(attempt),
        assessments: fc.uniqueArray(words(8), { minLength: 1, maxLength: 2 }).chain((engines) => fc.tuple(...engines.map((engine) => assessmentOf(attempt, engine)))),
        marks: fc.uniqueArray(words(8), { maxLength: 2 }).chain((criteria) => fc.tuple(...criteria.map((criterion) => markOn(attempt, criterion)))),
      }),
    );

const finishedOnes = (workspaceId: string, answerIds: string[]): fc.Arbitrary<Finished[]> =>
  answerIds.length === 0 ? fc.constant([]) : fc.uniqueArray(finished(workspaceId, answerIds), { maxLength: 2, selector: ({ attempt }) => attempt.id });

const oneWorkspace = fc.uuid().chain((workspaceId) =>
  fc
    .tuple(fc.uniqueArray(answer(workspaceId), { maxLength: 4, selector: ({ id }) => id }), fc.uniqueArray(paper(workspaceId), { maxLength: 3, selector: ({ id }) => id }))
    .chain(([answers, papers]) => {
      const answerIds = answers.map(({ id }) => id);
      return fc.record({
        workspace: fc.record({
          id: fc.constant(workspaceId),
          sample: fc.boolean(),
          candidate: fc.record({
            name: words(200),
            targetRole: orNull(words(200)),
            level: orNull(words(60)),
            loopDate: orNull(day),
          }),
          revision,
          createdAt: moment,
          updatedAt: moment,
          deletedAt: orNull(moment),
        }),
        answers: fc.constant(answers),
        keptVersions: fc.uniqueArray(keptVersion(workspaceId, answerIds), { maxLength: 3, selector: ({ id }) => id }),
        recordings: recordings(workspaceId, [...answers.map(({ id }) => ({ answerId: id, paperId: null })), ...papers.map(({ id }) => ({ answerId: null, paperId: id }))]),
        finished: finishedOnes(workspaceId, answerIds),
        papers: fc.constant(papers),
      });
    }),
);

/** Any content that a store could hold, in the order that it promises. */
export const sampled: fc.Arbitrary<Sampled> = fc
  .uniqueArray(oneWorkspace, { maxLength: 3, selector: ({ workspace }) => workspace.id })
  .map((workspaces) => ({
    content: workspaces
      .map((one) => ({
        workspace: one.workspace,
        answers: byId([...one.answers]),
        keptVersions: byId([...one.keptVersions]),
        recordings: byId(one.recordings.map(({ row }) => row)),
        attempts: byId(one.finished.map(({ attempt }) => attempt)),
        assessments: byId(one.finished.flatMap(({ assessments }) => assessments)),
        marks: byId(one.finished.flatMap(({ marks }) => marks)),
        papers: byId([...one.papers]),
      }))
      .sort((left, right) => (left.workspace.id < right.workspace.id ? -1 : 1)),
    sounds: new Map(workspaces.flatMap((one) => one.recordings.map(({ row, bytes }) => [row.id, bytes]))),
  }));

export function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

export const SECRET = "I moved 4 teams off the old pipeline";

/** Two small candidates, one with a recording, a kept version, and an attempt with an assessment and a mark. */
export function smallSample(): Sampled {
  const at = "2026-11-20T22:47:00.000Z";
  const [maya, noor] = ["3f1c1b8e-6f0b-4f5c-9a57-0d9f6b3f8a11", "9b2d7a40-13c5-4e0e-8d5c-5a1f0c2e4d22"];
  const answerId = "5d0f7d3c-2a44-4b7a-9b0e-7f6f4e1d2c33";
  const recordingId = "c7a9e6d5-8b1f-4c3d-a2e4-1b0c9d8e7f44";
  const bytes = Uint8Array.from({ length: 5_000 }, (_, index) => (index * 7919) % 251);
  const attempt: Attempt = {
    id: "a1b2c3d4-e5f6-4a7b-8c9d-0e1f2a3b4c55", workspaceId: maya, answerId, questionId: null, question: "Tell me about a time you disagreed.",
    lens: "behavioural", text: `${SECRET}.`, thread: [{ probe: "And then?", reply: "They stayed." }], selfRating: 2, createdAt: at,
  };
  const workspace = (id: string, name: string) => ({
    id,
    sample: false,
    candidate: { name, targetRole: "TPM", level: null, loopDate: "2026-12-04" },
    revision: 1,
    createdAt: at,
    updatedAt: at,
    deletedAt: null,
  });
  return {
    content: [
      {
        workspace: workspace(maya, "Maya R."),
        answers: [
          {
            id: answerId, workspaceId: maya, questionId: null, question: "Tell me about a time you disagreed.",
            lens: "behavioural", title: null, text: `${SECRET}. 😀`.repeat(20), revision: 3, createdAt: at, updatedAt: at,
            deletedAt: null,
          },
        ],
        keptVersions: [
          {
            id: "e1f2a3b4-5c6d-4e7f-8a9b-0c1d2e3f4a55", workspaceId: maya, answerId, field: "text",
            value: "older words", baseRevision: 2, keptAt: at,
          },
        ],
        recordings: [
          {
            id: recordingId, workspaceId: maya, answerId, mediaType: "audio/webm", bytes: bytes.length, sha256: sha256(bytes), createdAt: at,
            attemptId: null, paperId: null, turn: null, state: "closed", pieces: 0, seconds: null, transcript: null, words: null, sound: null,
          },
        ],
        attempts: [attempt],
        assessments: [
          {
            id: "0b8c6a1d-7e2f-4a3b-8c4d-5e6f7a8b9c66", workspaceId: maya, attemptId: attempt.id, engine: "inclined 0.1.0 test", rubric: "2026-11",
            createdAt: at, result: smallAssessment(attempt),
          },
        ],
        marks: [
          {
            id: "1c9d7b2e-8f30-4b4c-9d5e-6f708192a377", workspaceId: maya, attemptId: attempt.id, criterion: "own-action", verdict: "holds",
            words: { start: 0, end: 7, quote: "I moved" }, note: "this says it", createdAt: at,
          },
        ],
        papers: [
          {
            id: "2d0e8c3f-9041-4c5d-8e6f-7180920ab488", workspaceId: maya, kind: "terms", revision: 2, createdAt: at, updatedAt: at, deletedAt: null,
            data: { terms: [{ term: "Hedgehog", standIn: "an internal tool" }] },
          },
        ],
      },
      { workspace: workspace(noor, "نور"), answers: [], keptVersions: [], recordings: [], attempts: [], assessments: [], marks: [], papers: [] },
    ],
    sounds: new Map([[recordingId, bytes]]),
  };
}

/** What an engine could have said of an attempt. */
export function smallAssessment({ id, lens, text: said }: Pick<Attempt, "id" | "lens" | "text">, engine = "inclined 0.1.0 test"): Assessment {
  const whole = said === "" ? [] : [{ start: 0, end: said.length, quote: said }];
  return {
    id, lens, status: "assessed", score: 1, closeCall: false, facts: [],
    criteria: [{ id: "situation", met: whole.length > 0, state: whole.length > 0 ? "met" : "absent", confidence: 0.5, evidence: whole, contrary: [] }],
    flags: [], principles: [], next: [{ criterion: "own-action", probe: "What did you do?", why: "It decides." }],
    delivery: {
      words: 8, seconds: 3.2, secondsFrom: "estimate", wordsPerMinute: 150, fillers: [], pauses: null, i: 1, we: 0, longestSentenceWords: 8, technicalShare: 0,
    },
    engine, rubric: "2026-11",
  };
}

/** The whole archive of a sample. */
export async function archiveOf({ content, sounds }: Sampled, change: Partial<ArchiveInput> = {}): Promise<Buffer> {
  return buffer(
    writeArchive({
      kind: "backup",
      madeAt: "2026-11-20T22:47:00.000Z",
      madeBy: "inclined 0.1.0",
      content,
      openRecording: ({ id }) => sounds.get(id) ?? new Uint8Array(),
      ...change,
    }),
  );
}

/** A folder of its own for the files of a test, and its end. */
export async function scratchFolder(): Promise<{ write: (bytes: Uint8Array) => Promise<string>; end: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), "inclined-archive-"));
  let count = 0;
  return {
    write: async (bytes) => {
      count += 1;
      const file = join(folder, `${count}.zip`);
      await writeFile(file, bytes);
      return file;
    },
    end: () => rm(folder, { recursive: true, force: true }),
  };
}
