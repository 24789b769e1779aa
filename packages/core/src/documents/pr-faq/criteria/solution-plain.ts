import { unexplained } from "../../../interview/drill-checks.ts";
import { STRONG_TERMS } from "../../../delivery/technical-terms.ts";
import type { Span } from "../../../schema/span.ts";
import { type DocumentCriterion, holds, lacks } from "../../document-criterion.ts";
import { everySaid, inShort, type Page, tokenRange } from "../../page.ts";
import { phrases } from "../../phrases.ts";
import type { DocumentExamples } from "../../document-examples.ts";
import { spanOf } from "../part-text.ts";
import type { PrFaq } from "../read-pr-faq.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));
/** Terms of builders that a customer does not use, beside those that the share of technical words is counted from. */
const BUILDERS = set(
  "micro-frontend microservices re-ranker retrieval two-tower event-driven multi-tenant quantised quantized canary reconciler idempotent telemetry ingests orchestration orchestrator websockets federated ontology " +
    "deterministic containerised containerized virtualised bandit contextual log-level firmware bitmask gitops admission digest lidar imu accelerometer middleware plugin-based backoff eventual consistency warehouse-native headless",
);
/** Also plain words: two of them make no jargon. */
const PLAIN_TOO = set("index cache cached model heap vector partition checkpoint spark hash replica endpoint python java rust lambda raft gossip pod kernel trie encoder decoder posterior likelihood gradient entropy frontend backend recursion broker logistic cron payload replication airflow transformer tensor heuristic throughput latency");
/** In capitals and known to everybody who buys something. */
const EVERYDAY = set("TV PC SMS PIN QR GPS USB WLAN NFC DVD CD HD LED SOS VAT SIM AM PM UK US USA EU OK ID PDF FAQ IT DIY ATM SUV MOT BBC NHS NZ UAE CV PS PO BOX WC ER ICU GP RSVP VIP ASAP CEO CFO HR AI APP WEB FM PO");
const LEAST_PLAIN = 2;
/** Names of systems and contracts that everybody in a firm says and no customer at home does. */
const SYSTEMS = set("CRM ERP SSO API APIS SDK SDKS SLA SLAS SLO SLOS SAAS OTA POC KYC AML SKU MVP RFP OKR ETL CMS CDN LLM IAM RBAC MFA EHR EMR PLM MES WMS TMS POS");
/** The same in words. */
const SYSTEM_WORDS = phrases("single sign-on, single sign on, admin console*, administration console*, recommendation engine*, rules engine*, workflow engine*, over the air, over-the-air, role-based access, data lake*, data warehouse*, event bus, message queue*, tech stack, cloud-native, serverless, knowledge graph*, feature store, provisioned, provisioning, identity provider*, rest interface*, on-premise, on-premises, white-label, back-end, single source of truth");

/** "CRM (the file of our customers)", "the customer file (CRM)". */
const isSpeltOut = (text: string, name: string): boolean => text.includes(`(${name})`) || text.includes(`${name} (`);

/**
 * Words of a solution that its customers would have to look up.
 * @param known headline and problem: what the customer's own trouble is told in is the customer's own word
 */
function jargonIn(page: Page, span: Span, known: readonly Span[]): Span[] {
  const open = new Set(unexplained([page.text]).filter((each) => !EVERYDAY.has(each)));
  const { from, to } = tokenRange(page, span);
  const list = page.tokens.slice(from, to);
  const raw = ({ start, end }: Span): string => page.text.slice(start, end);
  const initials = list.filter((token) => open.has(raw(token).replace(/(?:['’]s|s)$/, "")) || open.has(raw(token)) || /^\d{3,4}\.\d+[a-z]?$/.test(token.word));
  const strong = list.filter(({ word }) => BUILDERS.has(word) || (STRONG_TERMS.has(word) && !PLAIN_TOO.has(word)));
  const plain = list.filter(({ word }) => PLAIN_TOO.has(word));
  const named = list.filter((token) => SYSTEMS.has(raw(token).replace(/(?:['’]s|s)$/, "")) && !isSpeltOut(page.text, raw(token)));
  const ofReader = (term: Span): boolean => known.some((own) => page.text.slice(own.start, own.end).toLowerCase().includes(raw(term).toLowerCase()));
  const systems = [...named, ...everySaid(page, span, SYSTEM_WORDS)].filter((term) => !ofReader(term) && !initials.some((token) => token.start === term.start) && !strong.some((token) => token.start === term.start));
  const found = [...initials, ...strong, ...systems, ...(plain.length >= LEAST_PLAIN && strong.length + initials.length > 0 ? plain : [])];
  return found.map(({ start, end }) => ({ start, end })).sort((a, b) => a.start - b.start);
}

/** Rubric book, lens 5: `solution-plain`. */
export const solutionPlain: DocumentCriterion<PrFaq> = {
  id: "solution-plain",
  kind: "criterion",
  name: "Plain words",
  question: "Is the solution free of technical jargon that it does not explain?",
  sources: ["working-backwards"],
  why: "A customer reads a press release without a glossary. Where the words are the builder's, the paper usually tells how it is built and not what it does.",
  counts: ["Words that the customer of this product uses, in their trade too.", "A term that is explained in the same breath."],
  countsNot: ["An abbreviation that is nowhere spelt out.", "Names of technologies, protocols and parts."],
  strong: "Each noun is something that the customer sees, touches or does.",
  judge: ({ page, parts }) => {
    const whole = spanOf(parts.solution);
    if (whole === null) return lacks("No solution is told.");
    const found = jargonIn(page, whole, [parts.headline, spanOf(parts.problem)].flatMap((own) => own ?? []));
    if (found.length === 0) return holds([whole], "A customer can read the solution without a glossary.", 0.8);
    const named = [...new Set(found.map((span) => inShort(page, span)))];
    return lacks(`${named.slice(0, 4).map((name) => `“${name}”`).join(", ")} ${named.length === 1 ? "is" : "are"} not explained. Say what the customer does and sees; how it is built belongs in the FAQ, if anywhere.`, found);
  },
};

export const examples: DocumentExamples = {
  finds: [
    "## Problem\n\nBuyers type each order into their ERP and their CRM twice.\n\n## Solution\n\nAn order that is typed into the ERP stands in the CRM a second later.",
    "## Solution\n\nThe clinic's customer file (CRM) keeps the settings, and you get the box by post.",
    "## Solution\n\nA scale under each shelf tells the oven what is gone, and the oven bakes that and no more.",
    "**Solution.** A board at each pier shows how many cars wait at the other one; drivers see it on their phones, too.",
    "Solution: you send a photo of the note by SMS, and the office has it in a minute.",
  ],
  leaves: [
    "## Solution\n\nThe portal has single sign-on, an admin console and a recommendation engine.",
    "## Problem\n\nAids break.\n\n## Solution\n\nThe settings are provisioned over the air through our CRM and ERP.",
    "## Solution\n\nAn ESP32 under each shelf publishes to an MQTT broker.",
    "**Solution.** The feed is sharded by pier and served from Redis.\n\n**FAQ**",
    "Solution: events flow through CDC into the WMS, and the RTLS does the rest.",
  ],
};
