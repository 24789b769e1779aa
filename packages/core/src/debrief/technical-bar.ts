import { readText } from "../answer/reading.ts";
import { TECHNICAL_BAR, type TechnicalFinding } from "../schema/debrief.ts";
import { type HeardAnswer, wordsOf } from "./heard.ts";

/** Words that show each part; a part that is only asked for, denied or wished for is not shown. */
const SHOWS: Readonly<Record<(typeof TECHNICAL_BAR)[number], RegExp>> = {
  requirements: /\b(?:requirements?|has to (?:handle|serve|survive|answer)|must (?:handle|serve|support|answer)|service levels?|slas?|slos?|availability|latency|consistency|read-heavy|write-heavy)\b/i,
  interface: /\b(?:apis?|endpoints?|interface|contract|schema|payload|grpc|graphql|webhooks?|idempoten\w{1,6}|versioned)\b/i,
  storage: /\bdatabases?\b|\bdynamodb\b|\bpostgres|\bmysql\b|\bs3\b|\bredis\b|\bcached?\b|\bpartition keys?\b|\bshard|\bindexed\b|\btables?\b|\bobject store\b|\breplicas?\b|\bevent store\b|\bledger\b|\bdurable queue\b/i,
  failure: /\bretry\b|\bretries\b|\bretried\b|\bfails?\b|\bfailover\b|\bfails over\b|\bfailures?\b|\bfailed\b|\bcircuit breakers?\b|\bdead[- ]letter\b|\bfalls? back\b|\bfallback\b|\brolls? back\b|\brolled back\b|\brollback\b|\btime-?outs?\b|\bback-?off\b|\bdegrade|\boutages?\b|\bgoes down\b|\bis down\b/i,
  scale: /\d(?:k|m| thousand| million| billion)?\+? (?:requests|transactions|events|messages|orders|writes|reads|calls|users|customers|records|devices|parcels)\b|\d ?k? ?(?:tps|qps|rps)\b|\bper second\b/i,
  security: /\b(?:encrypt\w{0,5}|authenticat\w{1,4}|authori[sz]\w{1,6}|least privilege|iam|pii|personal data|access controls?|tls|kms|secrets?|threat model\w{0,4}|audit logs?|penetration)\b/i,
};

/** How many of the six parts the bar asks for: more than half. The book names the parts and no number. */
export const TECHNICAL_BAR_AT = 4;

/** What the principal engineer looks for, each with the first words that show it. */
export function technicalFindings(answers: readonly HeardAnswer[]): TechnicalFinding[] {
  const said = answers.flatMap((answer) => {
    const reading = readText(wordsOf(answer));
    return reading.passages.flatMap(({ start, end }, place) => {
      const status = reading.statuses[place];
      const isMeant = status === undefined || !(status.negated || status.intended || status.asked || status.attributed);
      return isMeant ? [{ answer: answer.id, text: reading.text.slice(start, end) }] : [];
    });
  });
  return TECHNICAL_BAR.map((id) => {
    const first = said.find(({ text }) => SHOWS[id].test(text));
    return { id, answer: first?.answer ?? null, quote: first?.text ?? null };
  });
}

/** True where enough of the parts are shown. */
export function meetsTechnicalBar(findings: readonly TechnicalFinding[]): boolean {
  return findings.filter(({ quote }) => quote !== null).length >= TECHNICAL_BAR_AT;
}
