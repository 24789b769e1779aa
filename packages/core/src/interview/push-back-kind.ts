import { phrases } from "../answer/phrases.ts";
import { PRINCIPLE_IDS, PRINCIPLE_NAMES } from "../principles/names.ts";
import type { Question } from "../schema/question.ts";

type Kind = NonNullable<Question["pushBack"]>;

/** Somebody's company, in which its figures stay. */
const ofOwnCompany = phrases("your company|your employer|your bank|your firm|your agency|your hospital|your marketplace|your current|your last|your former|your previous|your old|you worked for|you worked at|you work for|you work at|you've worked for|you've worked at|you're on now|under contract|under nda");
/** A figure of it, or a date that is not public. */
const asksFigure = phrases("exact|exactly|how much|how many|how low|how high|how far has|how big was|how big is|how large was|did you pay|do you pay|does it pay|company pay|did it cost|do they charge|rate|rates|loss|losses|margin|margins|revenue|turnover|discount|headcount|conversion|churn|salary|salaries|when does it launch");
const namesTwo = phrases("two principles|two of our principles|two of the principles|two of your principles|two good principles|two leadership principles|principles pull|principles conflict|principles clash|principles disagree|principles contradict|principles collide");
/** Other ways in which the principles are called. */
const SHORT_NAMES = [phrases("broad responsibility"), phrases("earth's best employer"), phrases("disagree and commit|have backbone"), phrases("highest standards")];
const namesData = phrases("data|feed|feeds|record|records|log|logs|metric|metrics|tag|tags|tagged|tracking|rating|ratings|history|location|locations|cause|causes|figures|numbers|claims|events|survey|surveys|sensor|sensors|telemetry|measurements|share");
const isGone = phrases("empty|missing|stopped arriving|stopped coming|stopped reporting|stopped sending|has stopped|have stopped|blocked|off limits|not there|not available|not allowed|not permitted|not recorded|not measured|unavailable|refuses to give|refuses to share|refuses to tell|refused to give|refused to share|refused to tell|is no data|have no data|with no data|no history|no records|no figures|no access|no source|no feed|no baseline|dropped the tag|is gone|are gone|gone for good|is lost|are lost|was deleted|were deleted|is broken|are broken|is down|published nothing|nobody ever tagged|nobody tagged|nobody counted|nobody measured|nobody recorded|never tagged|never counted|never measured|never recorded|without data|without any data|without numbers|without figures");
const isUndecided = phrases("inconclusive|right on the line|maybe up|maybe a little up|maybe down|maybe a little down|maybe nothing|can't tell|cannot tell|far from chance|different from chance|not significant|not statistically significant|within the noise|says nothing|say nothing|no difference|no clear difference|no winner|no clear winner|no clear result|came back flat|came out flat|is flat|results are mixed|mixed results|result is mixed|unclear result|unclear results|reasons nobody|one trial says|one test says|one study says");

/** How many principles a question names. */
function principlesNamed(question: string): number {
  const plain = question.toLowerCase().replaceAll("’", "'");
  const full = PRINCIPLE_IDS.filter((id) => plain.includes(PRINCIPLE_NAMES[id].toLowerCase().replaceAll("’", "'")));
  const left = full.reduce((text, id) => text.replaceAll(PRINCIPLE_NAMES[id].toLowerCase().replaceAll("’", "'"), ""), plain);
  return full.length + SHORT_NAMES.filter((isNamed) => isNamed(left)).length;
}

/**
 * The kind of a push-back question by its own words: an exact figure of somebody's company, two principles named, data that is not there,
 * or a result that does not decide. Null where the words do not tell: then nothing is claimed about it.
 */
export function pushBackKind(question: string): Exclude<Kind, "sound-request"> | null {
  if (ofOwnCompany(question) && asksFigure(question)) return "confidential-number";
  if (namesTwo(question) || principlesNamed(question) >= 2) return "two-principles";
  if (isUndecided(question)) return "inconclusive";
  if (namesData(question) && isGone(question)) return "missing-data";
  return null;
}
