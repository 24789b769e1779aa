import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { beginHandsFree, type HandsFreeDeed, type HandsFreeEvent, type HandsFreeState, readingMs, step } from "./hands-free.ts";

const QUESTION = { turn: "q", text: "Tell me about a time you disagreed." };
const kinds = (deeds: readonly HandsFreeDeed[]): string[] => deeds.map(({ kind }) => kind);

/** Everything that happens, one after the other. */
function after(events: readonly HandsFreeEvent[], begun: HandsFreeState = beginHandsFree()): { state: HandsFreeState; deeds: HandsFreeDeed[] } {
  return events.reduce<{ state: HandsFreeState; deeds: HandsFreeDeed[] }>(
    (before, event) => {
      const { state, deeds } = step(before.state, event);
      return { state, deeds: [...before.deeds, ...deeds] };
    },
    { state: begun, deeds: [] },
  );
}

/** Looks at a microphone: a still room, then somebody who speaks, then a still room again. */
function looks(parts: readonly (readonly [db: number, seconds: number])[], from = 0): HandsFreeEvent[] {
  let ms = from;
  return parts.flatMap(([db, seconds]) => Array.from({ length: Math.round((seconds * 1_000) / 80) }, () => ({ kind: "look" as const, db, ms: (ms += 80) })));
}
const ASKED: HandsFreeEvent[] = [{ kind: "begun" }, { kind: "asked", asked: QUESTION }, { kind: "was-read" }];

describe("a question answered hands free", () => {
  it("is asked for headphones first, read, recorded, ended by silence, written down and handed over", () => {
    const before = after([{ kind: "asked", asked: QUESTION }]);
    expect([before.state.phase, before.deeds]).toEqual(["headphones", []]);
    const reading = after([{ kind: "begun" }], before.state);
    expect([reading.state.phase, reading.deeds]).toEqual(["reading", [{ kind: "read", text: QUESTION.text }]]);
    const listening = after([{ kind: "was-read" }], reading.state);
    expect([listening.state.phase, kinds(listening.deeds)]).toEqual(["listening", ["record"]]);
    const spoken = looks([[-66, 2], [-24, 6], [-66, 4.8]]);
    const still = after(spoken, listening.state);
    expect(still.state.phase).toBe("listening");
    const closing = after(looks([[-66, 0.5]], 12_800), still.state);
    expect([closing.state.phase, closing.deeds]).toEqual(["closing-in", []]);
    const taking = after(looks([[-66, 3.2]], 13_300), closing.state);
    expect([taking.state.phase, kinds(taking.deeds)]).toEqual(["taking-words", ["stop"]]);
    const over = after([{ kind: "words", turn: "q", words: " I moved it. " }], taking.state);
    expect([over.state.phase, over.deeds]).toEqual(["thinking", [{ kind: "hand-over", words: "I moved it.", cutIn: null }]]);
    const probed = after([{ kind: "asked", asked: { turn: "p", text: "And then?" } }], over.state);
    expect([probed.state.phase, kinds(probed.deeds)]).toEqual(["reading", ["read"]]);
  });

  it("goes on listening where a sound or a key stops the countdown, and counts the silence anew", () => {
    const closing = after([...ASKED, ...looks([[-66, 2], [-24, 6], [-66, 6]])]);
    expect(closing.state.phase).toBe("closing-in");
    expect(after(looks([[-24, 0.4]], 14_000), closing.state).state.phase).toBe("listening");
    const touched = after([{ kind: "touched", ms: 14_000 }], closing.state);
    expect(touched.state.phase).toBe("listening");
    // long thinking, with a key now and then
    expect(after(looks([[-66, 4]], 14_000), touched.state).state.phase).toBe("listening");
    expect(after(looks([[-66, 6]], 14_000), touched.state).state.phase).toBe("closing-in");
  });

  it("waits for the first word for as long as it takes", () => {
    expect(after([...ASKED, ...looks([[-66, 90]])]).state.phase).toBe("listening");
  });

  it("lets the recording rest while the question is read again", () => {
    const again = after([...ASKED, { kind: "again" }, { kind: "was-read" }]);
    expect(kinds(again.deeds)).toEqual(["read", "record", "hold", "read", "go-on"]);
    expect(again.state.phase).toBe("listening");
  });

  it("lets go of the microphone in a pause, keeps what was said where it can be seen, and goes on with another recording", () => {
    const paused = after([...ASKED, { kind: "pause" }, { kind: "words", turn: "q", words: "I began." }]);
    expect(kinds(paused.deeds)).toEqual(["read", "record", "stop", "let-go", "write"]);
    const on = after([{ kind: "resume" }, { kind: "done", ms: 1 }, { kind: "words", turn: "q", words: "" }], paused.state);
    // silence in the second: the words of the first stand
    expect(kinds(on.deeds)).toEqual(["record", "stop", "hand-over"]);
  });

  it("pauses and says why where the microphone goes, where no words are heard, and where nobody could write them down", () => {
    const broken = after([...ASKED, { kind: "broken", problem: "unplugged", wasTaking: true }]);
    expect([broken.state.phase, broken.state.problem, broken.state.pending, kinds(broken.deeds).slice(2)]).toEqual(["paused", "unplugged", 1, ["let-go"]]);
    const refused = after([...ASKED, { kind: "broken", problem: "not allowed", wasTaking: false }]);
    expect([refused.state.pending, refused.state.isTaking]).toEqual([0, false]);
    const silent = after([...ASKED, { kind: "done", ms: 1 }, { kind: "words", turn: "q", words: " " }]);
    expect([silent.state.phase, silent.state.problem]).toEqual(["paused", expect.stringContaining("No words were heard")]);
    const failed = after([...ASKED, { kind: "done", ms: 1 }, { kind: "no-words", turn: "q", problem: "it timed out" }]);
    expect([failed.state.phase, failed.state.problem]).toEqual(["paused", "it timed out"]);
    const again = after([{ kind: "words-again" }, { kind: "words", turn: "q", words: "Here they are." }], failed.state);
    expect(again.deeds).toEqual([{ kind: "hand-over", words: "Here they are.", cutIn: null }]);
  });

  it("is cut into while it is said: the recording goes on under the interviewer's words, and these are not read again", () => {
    const cut = after([...ASKED, { kind: "cut-in", text: "I have to stop you." }]);
    expect([cut.state.phase, kinds(cut.deeds)]).toEqual(["cut-in", ["read", "record", "read"]]);
    const over = after([{ kind: "was-read" }, { kind: "words", turn: "q", words: "I said much." }, { kind: "asked", asked: { turn: "p", text: "I have to stop you." }, wasRead: true }], cut.state);
    expect(over.deeds).toEqual([{ kind: "stop" }, { kind: "hand-over", words: "I said much.", cutIn: "I have to stop you." }, { kind: "record", turn: "p" }]);
    expect(over.state.phase).toBe("listening");
  });

  it("goes on without words where nobody writes them down", () => {
    const over = after([{ kind: "begun", isWithoutWords: true, stillSeconds: 8 }, ...ASKED, { kind: "done", ms: 1 }, { kind: "words", turn: "q", words: "" }]);
    expect(over.state.stillSeconds).toBe(8);
    expect(over.deeds.at(-1)).toEqual({ kind: "hand-over", words: "", cutIn: null });
  });

  it("leaves what was heard on screen between questions, and goes on by itself unless somebody touches something", () => {
    const between = after([...ASKED, { kind: "done", ms: 1 }, { kind: "words", turn: "q", words: "I did." }, { kind: "question-over", ms: 1_000 }]);
    expect(between.state.phase).toBe("between");
    expect(after([{ kind: "look", db: null, ms: 21_100 }], between.state).deeds).toEqual([{ kind: "next" }]);
    const touched = after([{ kind: "touched", ms: 2_000 }, { kind: "look", db: null, ms: 900_000 }], between.state);
    expect([touched.state.phase, touched.deeds]).toEqual(["between", []]);
    expect(after([{ kind: "done", ms: 1 }], touched.state).deeds).toEqual([{ kind: "next" }]);
  });

  it("gives a text the time that a calm reader needs", () => {
    expect(readingMs("")).toBe(1_500);
    expect(readingMs("Tell me about a time you disagreed.")).toBe(1_500 + 7 * 280);
  });
});

/** A world that does whatever a machine, a microphone, a recogniser and a person may do, at any time. */
const anything: fc.Arbitrary<HandsFreeEvent["kind"]> = fc.oneof(
  { weight: 60, arbitrary: fc.constantFrom("begun", "asked", "was-read", "look", "done", "touched", "again", "pause", "resume", "resume", "broken", "words", "words", "no-words", "words-again", "cut-in", "question-over") },
  { weight: 1, arbitrary: fc.constant("left" as const) },
);

interface World {
  state: HandsFreeState;
  turns: number;
  ms: number;
  isReading: boolean;
  /** Of the recorder. */
  take: "none" | "running" | "held";
  /** Turns of recordings whose words have not come. */
  ended: string[];
  heard: Map<string, string[]>;
  put: Map<string, string[]>;
  handedOver: number;
}

/** What happens in that world at one moment; null: it cannot happen there. */
function happening(kind: HandsFreeEvent["kind"], world: World): HandsFreeEvent | null {
  const { state, ms } = world;
  const turn = world.ended[0];
  switch (kind) {
    case "asked":
      // the interviewer asks when the word is theirs
      return state.asked === null || state.isOver ? { kind, asked: { turn: `t${world.turns}`, text: "And then?" }, wasRead: world.turns % 3 === 1 } : null;
    case "was-read":
      return world.isReading ? { kind } : null;
    case "look":
      return { kind, db: [null, -66, -24][ms % 3] ?? null, ms };
    case "done":
    case "touched":
    case "question-over":
      return { kind, ms };
    case "broken":
      return { kind, problem: "unplugged", wasTaking: world.take !== "none" };
    case "words":
      return turn === undefined ? null : { kind, turn, words: ms % 4 === 0 ? "" : `w${ms}` };
    case "no-words":
      return turn === undefined ? null : { kind, turn, problem: "it failed" };
    case "words-again":
      return state.phase === "paused" && state.asked !== null && !state.isOver ? { kind } : null;
    case "cut-in":
      return { kind, text: "Let me stop you there." };
    default:
      return { kind };
  }
}

function lives(world: World, kind: HandsFreeEvent["kind"]): void {
  world.ms += 1;
  const event = happening(kind, world);
  if (event === null) return;
  const turn = world.state.asked?.turn ?? "";
  if (event.kind === "asked") world.turns += 1;
  if (event.kind === "was-read") world.isReading = false;
  if (event.kind === "words-again") world.ended.push(turn);
  if (event.kind === "broken" && world.take !== "none") {
    world.take = "none";
    world.ended.push(turn);
  }
  if (event.kind === "words" || event.kind === "no-words") world.ended.shift();
  if (event.kind === "words" && event.turn === turn && event.words !== "") world.heard.set(turn, [...(world.heard.get(turn) ?? []), event.words]);
  const { state, deeds } = step(world.state, event);
  world.state = state;
  for (const deed of deeds) does(world, deed, state.asked?.turn ?? "", turn);
}

function does(world: World, deed: HandsFreeDeed, turn: string, before: string): void {
  if (deed.kind === "read") world.isReading = true;
  if (deed.kind === "hush") world.isReading = false;
  if (deed.kind === "record") {
    expect(world.take).toBe("none");
    expect([deed.turn, world.state.isOver]).toEqual([turn, false]);
    world.take = "running";
  }
  if (deed.kind === "hold" || deed.kind === "go-on") {
    expect(world.take).toBe(deed.kind === "hold" ? "running" : "held");
    world.take = deed.kind === "hold" ? "held" : "running";
  }
  if (deed.kind === "stop") {
    expect(world.take).not.toBe("none");
    world.take = "none";
    world.ended.push(before);
  }
  if (deed.kind === "write" || deed.kind === "hand-over") world.put.set(turn, [...(world.put.get(turn) ?? []), ...deed.words.split("\n\n").filter((words) => words !== "")]);
  if (deed.kind === "hand-over") world.handedOver += 1;
}

const born = (isWithoutWords = false): World => ({ state: { ...beginHandsFree(), isWithoutWords }, turns: 0, ms: 0, isReading: false, take: "none", ended: [], heard: new Map(), put: new Map(), handedOver: 0 });
const lived = fc.array(anything, { minLength: 20, maxLength: 120 });

describe("whatever happens, and whenever", () => {
  it("never reads and listens for an answer at once", () => {
    fc.assert(
      fc.property(lived, (events) => {
        const world = born();
        for (const kind of events) {
          lives(world, kind);
          if (world.isReading && world.take === "running") expect(world.state.phase).toBe("cut-in");
          if (world.state.phase === "listening" || world.state.phase === "closing-in") expect([world.isReading, world.take]).toEqual([false, "running"]);
          if (world.state.phase === "paused" || world.state.phase === "left") expect([world.isReading, world.take]).toEqual([false, "none"]);
          expect(world.state.isTaking).toBe(world.take !== "none");
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it("loses no words: what was heard of a turn is written, handed over, or waits to be", () => {
    fc.assert(
      fc.property(lived, fc.boolean(), (events, isWithoutWords) => {
        const world = born(isWithoutWords);
        for (const kind of events) {
          lives(world, kind);
          const turn = world.state.asked?.turn ?? "";
          for (const [each, heard] of world.heard) expect([...(world.put.get(each) ?? []), ...(each === turn ? world.state.words : [])]).toEqual(heard);
          // nobody looks for them in a machine that rests
          if (world.state.phase === "paused" || world.state.phase === "left") expect(world.state.words).toEqual([]);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it("comes to the end of the turn from everywhere, by what a patient person does", () => {
    const patient: Record<HandsFreeState["phase"], HandsFreeEvent["kind"]> = {
      headphones: "begun", waiting: "asked", reading: "was-read", listening: "done", "closing-in": "done", "taking-words": "words", thinking: "asked", "cut-in": "was-read", between: "done", paused: "resume", left: "left",
    };
    fc.assert(
      fc.property(lived, (events) => {
        const world = born();
        for (const kind of events) lives(world, kind);
        if (world.state.phase === "left") return;
        const before = world.handedOver;
        for (let tries = 0; tries < 40 && world.handedOver === before; tries += 1) {
          if (world.state.asked === null) lives(world, "asked");
          lives(world, patient[world.state.phase]);
        }
        expect(world.handedOver).toBe(before + 1);
        lives(world, "left");
        expect(world.state.phase).toBe("left");
      }),
      { numRuns: 500 },
    );
  });
});
