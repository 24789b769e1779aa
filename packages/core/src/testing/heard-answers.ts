import { assess } from "../assess.ts";
import type { HeardAnswer, HeardRound } from "../debrief/heard.ts";
import { findingsOf } from "../lenses/reading-an-assessment.ts";
import { LENS_RULES } from "../lenses/rules.ts";
import { PRINCIPLE_IDS } from "../principles/names.ts";
import type { Assessment } from "../schema/assessment.ts";

type Lens = Assessment["lens"];

interface Shown {
  lens?: Lens;
  met?: readonly string[];
  /** Met only in a reply to a probe. */
  asked?: readonly string[];
  raised?: readonly string[];
  contrary?: readonly string[];
  principles?: readonly string[];
  /** Shown only in a reply. */
  principlesAsked?: readonly string[];
  facts?: readonly string[];
}

const words = (id: string, turn?: number): Assessment["criteria"][number]["evidence"] => [{ start: 0, end: id.length, quote: id, ...(turn === undefined ? {} : { turn }) }];

/** An assessment that finds exactly this, scored by the lens's own rule; the words of a finding are its id. */
export function findingExactly({ lens = "behavioural", met = [], asked = [], raised = [], contrary = [], principles = [], principlesAsked = [], facts = [] }: Shown): Assessment {
  const blank = assess({ id: null, lens, question: "q", answer: "too short" });
  const criteria = blank.criteria.map((one): Assessment["criteria"][number] => {
    const { id } = one;
    if (met.includes(id) || asked.includes(id)) return { ...one, met: true, state: "met", confidence: 0.9, evidence: words(id, asked.includes(id) ? 0 : undefined), asked: asked.includes(id) };
    return contrary.includes(id) ? { ...one, state: "contrary", confidence: 0.9, contrary: words(id) } : { ...one, state: "absent", confidence: 0.9 };
  });
  const flags = blank.flags.map((one) => ({ ...one, raised: raised.includes(one.id), confidence: 0.9, evidence: raised.includes(one.id) && one.kind === "words" ? words(one.id) : [] }));
  const found = blank.facts.map((one) => ({ ...one, met: facts.includes(one.id), evidence: facts.includes(one.id) ? words(one.id) : [] }));
  const shown = lens !== "behavioural" ? [] : PRINCIPLE_IDS.map((id) => {
    const isShown = principles.includes(id) || principlesAsked.includes(id);
    return { id, shown: isShown, confidence: 0.9, evidence: isShown ? words(id, principlesAsked.includes(id) ? 0 : undefined) : [] };
  });
  const { reason: _reason, ...rest } = blank;
  return { ...rest, status: "assessed", score: LENS_RULES[lens].score(findingsOf({ criteria, flags, facts: found })), criteria, flags, facts: found, principles: shown };
}

/** An answer in which exactly this was heard. */
export function heardAnswer(id: string, shown: Shown, also: Shown = {}): HeardAnswer {
  const assessment = findingExactly(shown);
  return { id, question: "q", text: `Words of ${id}.`, thread: [], reach: null, assessment, behavioural: assessment.lens === "behavioural" ? assessment : findingExactly(also) };
}

/** A round of one interviewer. */
export function heardRound(answers: readonly HeardAnswer[], round: Partial<HeardRound> = {}): HeardRound {
  return { interviewer: "one", role: "tpm-peer", lens: "behavioural", principles: ["ownership"], contradictions: [], ...round, answers };
}
