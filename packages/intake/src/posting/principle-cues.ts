import { PRINCIPLE_NAMES, type PrincipleId } from "@inclined/core/principles/names";

/** Beside its name, the words with which postings lean on a principle. */
const CUES: Readonly<Record<PrincipleId, string>> = {
  "customer-obsession": "customer[- ]obsess\\w*|customer[- ](?:centric|first|focus\\w*)|(?:work\\w*|start\\w*|working) (?:from the customer )?backwards?|working[- ]backwards?|delight\\w* (?:our |the )?customers?|on behalf of (?:our |your |the )?customers?|voice of the customer|raise the bar for customer",
  ownership: "ownership|end[- ]to[- ]end|own the|roll up your sleeves|take (?:full )?responsibility|accountab\\w+|self[- ]starter",
  "invent-and-simplify": "invent(?:s|ing|ions?|ive)?|simplif\\w+|innovat\\w+|groundbreaking|novel solutions?|reimagine",
  "are-right-a-lot": "(?:good|high|sound|strong|great) judge?ment|right a lot",
  "learn-and-be-curious": "curio\\w+|quick learner|learn(?:s|ing)? (?:quickly|fast)|continuous learning|passion(?:ate)? (?:for|about) learning",
  "hire-and-develop-the-best": "mentor\\w*|coach\\w*|hir(?:e|ing) and develop\\w*|develop(?:ing)? (?:people|talent|others)|grow(?:ing)? (?:the )?team",
  "insist-on-the-highest-standards": "highest standards|high (?:quality )?standards|operational excellence|zero[- ]defects?|raise the bar|quality bar|detail[- ]oriented|attention to detail",
  "think-big": "think(?:ing)? big|bold vision|big picture|vision(?:ary)?|long[- ]term strategy|strategic(?:ally)? think\\w*",
  "bias-for-action": "bias(?:es)? (?:for|towards?) action|fast[- ]pac\\w+|move quickly|sense of urgency|get (?:the job|things) done|thrive in ambiguity",
  frugality: "frugal\\w*|do more with less|cost[- ](?:conscious|effective\\w*|efficien\\w*)|resourceful\\w*|minimi[sz]e (?:losses|costs?|waste)",
  "earn-trust": "earn(?:s|ing)? (?:the )?trust|build(?:s|ing)? trust|partnerships? with|build(?:ing)? (?:strong )?(?:relationships|partnerships)|collaborat\\w+",
  "dive-deep": "div(?:e|es|ing)[- ](?:deep|into)|deep[- ]dives?|dig in|root causes?|data[- ](?:driven|based)|analy[sz]e (?:large|complex)|mine and analy[sz]e|use data",
  "have-backbone-disagree-and-commit": "disagree|backbone|challenge (?:the )?(?:status quo|decisions|assumptions)|influenc\\w+ without authority|conviction",
  "deliver-results": "deliver(?:s|ing)? results|track record of deliver\\w*|timely and successful delivery|deliver\\w* (?:large|complex|on)|results[- ](?:driven|oriented)|measur\\w+ (?:business )?(?:impact|outcomes?)",
  "strive-to-be-earths-best-employer": "inclusive (?:team|culture|environment)|earth(?:'|’)s best employer|psychological safety|work[- ]life (?:balance|harmony)|diverse and inclusive",
  "success-and-scale-bring-broad-responsibility": "sustainab\\w+|planet|environmental impact|communit(?:y|ies)|society|broad responsibility|landfills?|climate",
};

/** By principle: its own name and its cues. */
export const PRINCIPLE_CUES: readonly (readonly [PrincipleId, RegExp])[] = Object.entries(CUES).map(([id, cues]) => {
  const name = PRINCIPLE_NAMES[id as PrincipleId].replaceAll(/[^\p{L}]+/gu, "\\W+").replaceAll(/\\W\+$/g, "");
  return [id as PrincipleId, new RegExp(`(?<!\\p{L})(?:${name}|${cues})(?!\\p{L})`, "giu")] as const;
});
