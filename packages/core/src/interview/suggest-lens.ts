import type { Lens } from "../schema/lens.ts";
import { type Phrase, phrases, says, spokenWords } from "./spoken-phrases.ts";

/** What in a question speaks for a lens, and how much. */
const SIGNS: readonly { lens: Lens; weight: number; list: readonly Phrase[] }[] = [
  {
    lens: "behavioural",
    weight: 3,
    list: phrases(`
      a|an|another|one|last *3 time|situation|occasion when|where|that|in|you|someone|somebody
      have you ever
      tell|talk me|us about yourself|your
      when was|did *3 last
      describe|give|share|walk *6 you|your *2 did|made|had|were|took|led|failed|disagreed|learned|changed
      tell me about something|somebody|someone|a|an|the *6 you|your
    `),
  },
  {
    // what somebody did; a question of any other lens asks what they would do
    lens: "behavioural",
    weight: 5,
    list: phrases(`
      did|have|had|were you|your|yours
      you've|you'd
      how|what|which|when|whom|who|where|why *3 did *2 you
      of yours
    `),
  },
  {
    lens: "data-driven",
    weight: 3,
    list: phrases(`
      metric|metrics|kpi|kpis|a/b|experiment|experiments|hypothesis|hypotheses|telemetry|instrumentation|conversion|baseline
      how do|would|will|could|can you|we decide|know|tell|measure|test|prove|find
      what would|do you measure|look|track|collect
      success look|mean
      %|percent faster|slower|more|less|cheaper|dearer|fewer
      goes|go|went out
    `),
  },
  { lens: "data-driven", weight: 1, list: phrases(`data|measure+|dashboard|number|numbers|decide|users|customers|feature|launch|test|trend|dropped|fell|rose|fallen|risen|faster|costs`) },
  {
    lens: "orchestration",
    weight: 3,
    list: phrases(`
      program|programme|programs|programmes|dependenc+|cross-team|cross-functional|milestone+|critical roadmap|roadmaps|workstream+
      critical path
      teams
      plan|run|lead|organi+|coordinate|migrat+|deliver|sequence *6 teams|migration|launch|rollout|region|regions|system|systems
      across *2 teams|organi+|orgs|regions|countries
    `),
  },
  { lens: "orchestration", weight: 1, list: phrases(`team|architecture|system|systems|service|migration|migrate|risk|risks|schedule|stakeholder+|escalat+|design|rollout|order|plan`) },
  {
    lens: "push-back",
    weight: 4,
    list: phrases(`
      exactly|exact *4 number|figure|pay|cost|margin|discount|revenue
      competitor|competitors|confidential|nda|former|previous *4 employer|company|number|numbers|figure|figures|revenue|margin|discount
      your *2 company *6 pay|pays|earn|spend|spends
      no|without|missing|empty|broken|stopped|incomplete *3 data|feed|numbers|source|figures|logs
      feed|data|log|logs|survey|source is|was|are|were|has|have *4 empty|missing|broken|gone|stopped|down|lost|unavailable|inconclusive
      two|principles *6 apart|against|conflict|contradict|collide
      inconclusive
      i want|need|expect|insist you *3 to
      just give|tell|do|ship|say
    `),
  },
];
const ORDER: readonly Lens[] = ["behavioural", "orchestration", "data-driven", "push-back"];
/** A question of fewer words that shows nothing asks about the person: "Why here?" */
const SHORT = 12;

/**
 * The lens that the words of a question speak for. A suggestion, right for seven in ten of the shipped questions: that a question
 * pushes back is seldom in its words. The person chooses.
 */
export function suggestLens(question: string): Lens {
  const words = spokenWords(question);
  const worth = (lens: Lens): number => SIGNS.reduce((sum, sign) => sum + (sign.lens === lens ? sign.weight * sign.list.filter((phrase) => says(words, [phrase])).length : 0), 0);
  const possible = worth("behavioural") > 0 || words.length < SHORT ? ORDER : ORDER.filter((lens) => lens !== "behavioural");
  return possible.reduce((best, lens) => (worth(lens) > worth(best) ? lens : best));
}
