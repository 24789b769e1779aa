import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NASTY_PIECES } from "./answer/nasty.ts";
import { SENSE_NAMES } from "./answer/find-senses.ts";
import { stem } from "./answer/stem.ts";
import { assess, type AssessInput } from "./assess.ts";
import { FLAGS_BY_ABSENCE } from "./criteria/structure.ts";
import { type Combination, type LensModel, SMALLEST_MARGIN, UNIT } from "./learned/model.ts";
import { modelOf } from "./learned/weights.ts";
import { LENSES } from "./lenses/names.ts";
import { LENS_RULES } from "./lenses/rules.ts";
import { PRINCIPLE_IDS } from "./principles/names.ts";
import { Assessment } from "./schema/assessment.ts";

type Lens = (typeof LENSES)[number];

const labelsOf = (lens: Lens): string[] => {
  const { criteria, flags, facts } = LENS_RULES[lens];
  return [...criteria, ...flags, ...facts, ...(lens === "behavioural" ? PRINCIPLE_IDS : [])];
};

/** A word of its own for each label, one that no text holds by chance. */
const wordOf = (lens: Lens, label: string): string => {
  const at = labelsOf(lens).indexOf(label);
  return `z${String.fromCharCode(97 + (at % 26))}${String.fromCharCode(97 + Math.floor(at / 26))}ook`;
};
/** A sentence that shows a label to the model of `plainModel`; it holds a number, since some criteria need one. */
const saying = (lens: Lens, label: string): string => `We had ${wordOf(lens, label)} by 14% on that day.`;
const answerWith = (lens: Lens, labels: readonly string[]): string => [...labels.map((label) => saying(lens, label)), "It was the end of the work for all of us."].join(" ");

/**
 * A model that says yes to a label where its word stands, whatever was learned from the corpus.
 * @param unsure labels about which it is as sure of a yes as of a no
 */
function plainModel(lens: Lens, unsure: ReadonlySet<string> = new Set()): LensModel {
  const labels = labelsOf(lens);
  const floor = SMALLEST_MARGIN * UNIT;
  return {
    labels,
    bias: labels.map(() => floor),
    weights: new Map(labels.map((label, at) => [`1${stem(wordOf(lens, label))}`, [at, UNIT - floor]])),
    combine: labels.map((label) => ({
      constant: 0,
      best: 1,
      second: 0,
      all: 0,
      others: labels.map(() => 0),
      question: SENSE_NAMES.map(() => 0),
      confidence: unsure.has(label) ? [...Array<number>(5).fill(-1e9), ...Array<number>(5).fill(1e9)] : Array<number>(10).fill(0),
    })),
  };
}

/** A model in which one label has no combination any more. */
function withoutCombination(model: LensModel, label: string): LensModel {
  const combine: (Combination | undefined)[] = [...model.combine];
  combine[model.labels.indexOf(label)] = undefined;
  return { ...model, combine: combine as Combination[] };
}

const run = (input: Partial<AssessInput> & { lens: Lens; answer: string }, model?: LensModel): Assessment => assess({ id: null, question: "", ...input }, model);

/** Everything that the contract says of an assessment, whatever was found. */
function expectContract(input: Partial<AssessInput> & { lens: Lens; answer: string }, found: Assessment): void {
  const rule = LENS_RULES[input.lens];
  const thread = input.thread ?? [];
  expect(Assessment.parse(found)).toEqual(found);
  expect(found.lens).toBe(input.lens);
  expect(found.criteria.map(({ id }) => id)).toEqual(rule.criteria);
  expect(found.flags.map(({ id }) => id)).toEqual(rule.flags);
  expect(found.facts.map(({ id }) => id)).toEqual(rule.facts);
  expect(found.principles.map(({ id }) => id)).toEqual(input.lens === "behavioural" ? PRINCIPLE_IDS : []);

  for (const { met, state, evidence, contrary, asked } of found.criteria) {
    expect(met).toBe(state === "met");
    expect(evidence.length > 0).toBe(met);
    if (contrary.length > 0) expect(state).toBe("contrary");
    if (state === "contrary") expect(contrary).not.toEqual([]);
    expect(asked).toBe(met ? evidence.every(({ turn }) => turn !== undefined) : undefined);
  }
  for (const { id, raised, kind, evidence } of found.flags) {
    expect(kind).toBe(FLAGS_BY_ABSENCE.has(id) ? "absence" : "words");
    if (raised && kind === "words") expect(evidence).not.toEqual([]);
    if (!raised) expect(evidence).toEqual([]);
  }
  for (const { met, evidence } of found.facts) expect(evidence.length > 0).toBe(met);
  for (const { shown, evidence } of found.principles) expect(evidence.length > 0).toBe(shown);

  const textOf = (turn: number | undefined): string | undefined => (turn === undefined ? input.answer : thread[turn]?.reply);
  for (const { evidence, contrary = [] } of [...found.criteria, ...found.flags, ...found.facts, ...found.principles] as { evidence: Assessment["criteria"][number]["evidence"]; contrary?: Assessment["criteria"][number]["evidence"] }[]) {
    for (const { start, end, quote, turn } of [...evidence, ...contrary]) expect(textOf(turn)?.slice(start, end)).toBe(quote);
    const places = evidence.map(({ turn = -1, start }) => [turn, start] as const);
    expect(places).toEqual(places.toSorted(([a, from], [b, to]) => a - b || from - to));
  }
  for (const { start, end, quote } of found.delivery.fillers) expect(input.answer.slice(start, end)).toBe(quote);

  if (found.status === "not-assessed") {
    expect(found.reason).toMatch(/\w/);
    expect(found.score).toBeNull();
    expect(found.closeCall).toBe(false);
    expect(found.next).toEqual([]);
    expect(found.criteria.filter(({ state }) => state !== "not-assessed")).toEqual([]);
    expect([...found.flags.filter(({ raised }) => raised), ...found.facts.filter(({ met }) => met), ...found.principles.filter(({ shown }) => shown)]).toEqual([]);
    return;
  }
  expect(found.reason).toBeUndefined();
  expect(found.criteria.filter(({ state }) => state === "not-assessed")).toEqual([]);
  expect(found.score).toBe(rule.score(findingsOf(found)));
}

const findingsOf = ({ criteria, flags, facts }: Assessment) => ({
  met: new Set(criteria.filter(({ met }) => met).map(({ id }) => id)),
  raised: new Set(flags.filter(({ raised }) => raised).map(({ id }) => id)),
  facts: new Set(facts.filter(({ met }) => met).map(({ id }) => id)),
});

const SENTENCES = [
  "I called the carrier's planner myself and moved the cut-off from 18:00 to 16:30.",
  "My bet was that fewer steps would keep more people, so we tried it on 5% of the buyers for two weeks.",
  "We never had a threshold, and nobody wrote one down.",
  "The legal team would wait for us, and we would wait for the platform team",
  "i would ask the vp and then uh maybe we ship it to everyone at once",
  "Looking back, I should have asked who owns the list; since then every plan has one.",
];
const lenses = fc.constantFrom(...LENSES);
const words = fc.oneof({ weight: 2, arbitrary: fc.constantFrom(...NASTY_PIECES) }, { weight: 2, arbitrary: fc.constantFrom(...SENTENCES) }, fc.constantFrom(...LENSES.flatMap((lens) => labelsOf(lens).map((label) => saying(lens, label)))), fc.string({ unit: "binary", maxLength: 6 }));
const texts = fc.tuple(fc.array(words, { maxLength: 14 }), fc.constantFrom("", " ", "\n")).map(([pieces, between]) => pieces.join(between));
const threads = fc.array(fc.record({ probe: texts, reply: texts }), { maxLength: 3 });
const inputs = fc.record({ lens: lenses, question: fc.oneof(fc.constantFrom("", "Tell me about a time you said no.", "What would you do?"), texts), answer: texts, thread: threads, anyLength: fc.boolean() });

describe("assess, whatever the text and whatever was learned", () => {
  it("keeps the contract, and gives the same bytes again after others were judged", () => {
    fc.assert(
      fc.property(inputs, inputs, fc.boolean(), (input, other, isPlain) => {
        const model = isPlain ? plainModel(input.lens) : modelOf(input.lens);
        const found = run(input, model);
        expectContract(input, found);
        run(other);
        expect(JSON.stringify(run(structuredClone(input), model))).toBe(JSON.stringify(found));
      }),
      { numRuns: 300 },
    );
  });

  it("finds exactly what stands in the text, at its place, in the turn where it was said", () => {
    const glue = fc.constantFrom(...NASTY_PIECES.filter((piece) => !/[\p{L}\p{N}\p{M}'’_@/&"“«»(-]/u.test(piece)));
    fc.assert(
      fc.property(lenses, glue, glue, fc.nat(), (lens, before, after, pick) => {
        const { criteria } = LENS_RULES[lens];
        const here = criteria[pick % criteria.length] ?? "";
        const there = criteria[(pick + 1) % criteria.length] ?? "";
        const dress = (text: string): string => `${before} 😀 İİ.\n${text} ${after}`;
        const input = { lens, answer: dress(saying(lens, here)), thread: [{ probe: saying(lens, here), reply: "No, none." }, { probe: "And then?", reply: dress(saying(lens, there)) }] };
        const found = run({ ...input, anyLength: true }, plainModel(lens));
        expectContract(input, found);
        expect(found.criteria.filter(({ met }) => met).map(({ id }) => id).toSorted()).toEqual([here, there].toSorted());
        const of = (id: string) => found.criteria.find((criterion) => criterion.id === id);
        expect(of(here)).toMatchObject({ asked: false, evidence: expect.arrayContaining([{ start: expect.any(Number), end: expect.any(Number), quote: expect.stringContaining(wordOf(lens, here)) }]) });
        expect(of(there)).toMatchObject({ asked: true, evidence: expect.arrayContaining([{ start: expect.any(Number), end: expect.any(Number), turn: 1, quote: expect.stringContaining(wordOf(lens, there)) }]) });
      }),
    );
  });

  it.each(LENSES)("hears every criterion, fact, principle and flag of %s, and nothing where nothing is said", (lens) => {
    const all = answerWith(lens, labelsOf(lens));
    const full = run({ lens, answer: all, anyLength: true }, plainModel(lens));
    expectContract({ lens, answer: all }, full);
    expect([...full.criteria.filter(({ met }) => !met), ...full.facts.filter(({ met }) => !met), ...full.principles.filter(({ shown }) => !shown), ...full.flags.filter(({ raised }) => !raised)]).toEqual([]);
    const none = run({ lens, answer: answerWith(lens, []), anyLength: true }, plainModel(lens));
    expect(none.status).toBe("assessed");
    expect([...none.criteria.filter(({ met }) => met), ...none.facts.filter(({ met }) => met), ...none.principles.filter(({ shown }) => shown), ...none.flags.filter(({ raised }) => raised)]).toEqual([]);
  });

  it("judges replies to probes, never the probes", () => {
    const answer = answerWith("push-back", ["premise"]);
    const probe = answerWith("push-back", ["alternative"]);
    const found = run({ lens: "push-back", answer, thread: [{ probe, reply: "I have nothing to add." }] }, plainModel("push-back"));
    expect(found.criteria.filter(({ met }) => met).map(({ id }) => id)).toEqual(["premise"]);
  });
});

describe("a broken criterion", () => {
  it.each(LENSES.flatMap((lens) => LENS_RULES[lens].criteria.map((id) => [lens, id] as const)))("of %s, %s, is reported and the rest stands", (lens, id) => {
    const answer = [...SENTENCES, answerWith(lens, labelsOf(lens))].join(" ");
    for (const model of [modelOf(lens), plainModel(lens)]) {
      const whole = run({ lens, answer, anyLength: true }, model);
      const damaged = run({ lens, answer, anyLength: true }, withoutCombination(model, id));
      expectContract({ lens, answer }, damaged);
      expect(damaged.status).toBe("assessed");
      expect(damaged.criteria).toEqual(whole.criteria.map((criterion) => (criterion.id === id ? { id, met: false, state: "broken", confidence: 0, evidence: [], contrary: [] } : criterion)));
      expect([damaged.flags, damaged.facts, damaged.principles]).toEqual([whole.flags, whole.facts, whole.principles]);
    }
  });

  it("never raises a broken flag, nor shows a broken principle", () => {
    const answer = answerWith("behavioural", labelsOf("behavioural"));
    const damaged = run({ lens: "behavioural", answer }, withoutCombination(withoutCombination(plainModel("behavioural"), "we-only"), "frugality"));
    expect(damaged.flags.filter(({ raised }) => !raised).map(({ id }) => id)).toEqual(["we-only"]);
    expect(damaged.principles.filter(({ shown }) => !shown).map(({ id }) => id)).toEqual(["frugality"]);
  });
});

describe("next", () => {
  it("stays within reach: criteria that the question invites, and flags that hold the score down", () => {
    fc.assert(
      fc.property(
        lenses.chain((lens) => fc.tuple(fc.constant(lens), fc.subarray(labelsOf(lens)), fc.subarray([...LENS_RULES[lens].criteria]))),
        ([lens, said, reach]) => {
          const input = { lens, answer: answerWith(lens, said), anyLength: true };
          const found = run({ ...input, reach }, plainModel(lens));
          const { score: now, criteria, flags } = found;
          const holding = flags.filter(({ raised }) => raised).map(({ id }) => id);
          expect(found.next.filter(({ criterion }) => !reach.includes(criterion) && !holding.includes(criterion))).toEqual([]);
          const asked = found.next.map(({ criterion }) => criterion).filter((id) => reach.includes(id));
          expect(criteria.filter(({ id, met }) => met && asked.includes(id))).toEqual([]);
          if (now === 3) expect(found.next).toEqual([]);
          for (const { probe, why } of found.next) expect(`${probe} ${why}`).toMatch(/\w.*\w/);
          // reach is no part of the verdict
          expect({ ...run(input, plainModel(lens)), next: [] }).toEqual({ ...found, next: [] });
        },
      ),
    );
  });

  it("names what raises the score by the fewest criteria, and nothing where reach holds none", () => {
    const input = { lens: "push-back" as const, answer: answerWith("push-back", ["alternative", "premise"]), anyLength: true };
    const next = (reach?: readonly string[]) => run({ ...input, reach }, plainModel("push-back")).next.map(({ criterion }) => criterion);
    expect(next()).toEqual(["decision"]);
    expect(next(["decision", "principle"])).toEqual(["decision"]);
    expect(next(["principle"])).toEqual([]);
    expect(next([])).toEqual([]);
  });
});

describe("the flag hypothetical", () => {
  const lens = "behavioural";
  const raised = (question: string): boolean | undefined => run({ lens, question, answer: answerWith(lens, ["hypothetical", "situation"]), anyLength: true }, plainModel(lens)).flags.find(({ id }) => id === "hypothetical")?.raised;
  it.each(["What would you do if a partner team missed its date?", "How will you bring two teams to one plan?", "Imagine that the supplier says no."])("is not raised where the question invites it: %s", (question) => expect(raised(question)).toBe(false));
  it.each(["Tell me about a time a partner team missed its date.", "Describe a time when you would have liked more data.", "Have you ever said no to somebody who could overrule you?", ""])("is raised where the question asks for the past: %s", (question) => expect(raised(question)).toBe(true));
  it("is the only flag that a question can take away", () => {
    const found = run({ lens, question: "What would you do?", answer: answerWith(lens, LENS_RULES[lens].flags), anyLength: true }, plainModel(lens));
    expect(found.flags.filter((flag) => !flag.raised).map(({ id }) => id)).toEqual(["hypothetical"]);
  });
});

describe("closeCall", () => {
  const flips = (lens: Lens, found: Assessment, ids: ReadonlySet<string>): boolean => {
    const { met, raised, facts } = findingsOf(found);
    const flipped = (set: ReadonlySet<string>, id: string): ReadonlySet<string> => (set.has(id) ? new Set([...set].filter((one) => one !== id)) : new Set([...set, id]));
    const score = (one: ReadonlySet<string>, two: ReadonlySet<string>): number => LENS_RULES[lens].score({ met: one, raised: two, facts });
    return (
      LENS_RULES[lens].criteria.some((id) => ids.has(id) && score(flipped(met, id), raised) !== found.score) ||
      LENS_RULES[lens].flags.some((id) => ids.has(id) && score(met, flipped(raised, id)) !== found.score)
    );
  };

  it("is said exactly when a verdict that is not sure, the other way round, changes the score", () => {
    let close = 0;
    let clear = 0;
    fc.assert(
      fc.property(
        lenses.chain((lens) => fc.tuple(fc.constant(lens), fc.subarray(labelsOf(lens)), fc.subarray(labelsOf(lens)))),
        ([lens, said, unsure]) => {
          const found = run({ lens, answer: answerWith(lens, said), anyLength: true }, plainModel(lens, new Set(unsure)));
          expect(found.closeCall).toBe(flips(lens, found, new Set(unsure)));
          if (found.closeCall) close += 1;
          else clear += 1;
        },
      ),
    );
    expect(Math.min(close, clear)).toBeGreaterThan(0); // both were tried
  });

  it("is never said of shipped weights where no single flip changes the score", () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const found = run(input);
        expect(!found.closeCall || flips(input.lens, found, new Set(labelsOf(input.lens)))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

const PATIENCE_MS = 120_000; // no bar for speed; a slow machine must not fail here

describe("length", () => {
  const sentence = "I called the carrier myself and moved the cut-off.";
  it("of a single sentence is too little, unless any length will do", () => {
    for (const lens of LENSES) {
      const short = run({ lens, answer: sentence });
      expect(short).toMatchObject({ status: "not-assessed", score: null });
      expect(short.reason).toContain("20 words");
      expect(run({ lens, answer: sentence, anyLength: true }).status).toBe("assessed");
    }
  });

  it("counts the replies, too", () => {
    const reply = "The depot in Leiden packs at noon, so I asked them for the list and wrote to each driver before the next shift began.";
    expect(run({ lens: "behavioural", answer: sentence, thread: [{ probe: "And then?", reply }] }).status).toBe("assessed");
  });

  it.each([
    ["nothing", ""],
    ["white space", " \n\t "],
    ["signs alone", "— … !!! (((( 😀"],
    ["another language", "Wir haben damals mit dem Spediteur gesprochen und die Annahmezeit verschoben, weil sonst niemand rechtzeitig fertig geworden wäre, und danach kamen die Pakete wieder pünktlich an."],
  ])("does not help %s: no score, and nothing met", (_, answer) => {
    for (const lens of LENSES) {
      const found = run({ lens, answer });
      expectContract({ lens, answer }, found);
      expect(found.status).toBe("not-assessed");
    }
  });

  it.each([
    ["prose", (at: number) => `${SENTENCES[at % SENTENCES.length]}${at % 9 === 0 ? "\n\n" : " "}`, 7_500],
    ["speech without a stop", (at: number) => `and then i called number ${at} and she said we should wait so `, 7_700],
    ["one word over and over", () => "really ", 100_000],
    ["numbers", (at: number) => `${at}% `, 100_000],
    ["brackets and quotation marks that never close", (at: number) => `("${at % 3 === 0 ? "no" : "yes"} `, 100_000],
  ])("of 100,000 words of %s is judged or refused with a reason", (_, piece, count) => {
    const answer = Array.from({ length: count }, (__, at) => piece(at)).join("");
    expect(answer.split(/\s+/).length).toBeGreaterThanOrEqual(99_000);
    for (const lens of LENSES) expectContract({ lens, answer }, run({ lens, answer }));
  }, PATIENCE_MS);
});

describe("what a criterion needs besides its words", () => {
  it("takes nothing that could not be done, or was done too late, for a deed in time", () => {
    const word = wordOf("behavioural", "escalation");
    const isMet = (words: string): boolean | undefined =>
      assess({ id: null, lens: "behavioural", question: "q", answer: `${words} It was in March, and the whole team of nine people was waiting for us that week.` }, plainModel("behavioural")).criteria.find(({ id }) => id === "escalation")?.met;
    expect(isMet(`I told the director about the ${word} that same day.`)).toBe(true);
    expect(isMet(`I couldn't reach him, so I told the director about the ${word} that same day.`)).toBe(true);
    expect(isMet(`I could not bring myself to tell the director about the ${word}.`)).toBe(false);
    expect(isMet(`I told the director about the ${word} two months late.`)).toBe(false);
  });
});
