import type { Span } from "../../schema/span.ts";
import { type Page, says, sentencesIn, tokenRange } from "../page.ts";
import { phrases } from "../phrases.ts";

/** Somebody has to act first, or as well. */
const NEEDS = phrases(
  "depends on, depend on, dependent on, dependency on, dependencies on, waits for, wait for, waiting for, hangs on, hinges on, needs from, blocked by, blocked until, signs off, sign off, signed off by, sign-off from, approval of, approval from, approved by, agreed with, agreement with, contract with, handed over by, hand over, hands over, delivers us, delivered by, supplied by, built by, must be ready, has to be ready, " +
    "has promised, have promised, gives us, give us, lends us, lend us, opens its, open their, provide us, provides us, on their roadmap, on its roadmap, their backlog, integrates with, integration with, together with, works with, working with, reviewed by, reviews the, certified by, tested by, owned by, is owned by, staffed by, needs the, need the, needs two, needs three, needs one",
);
/** Who: another team, a firm, an office. */
const OTHERS = phrases(
  "team, teams, platform team, vendor*, supplier*, partner*, legal, finance, security, procurement, works council, union, council, operations, carrier*, bank, banks, insurer, regulator, ministry, authority, agency, board, contractor*, integrator, provider*, manufacturer*, factory, depot, warehouse, it department, data team, engineering, support, customer service, facilities, landlord*, owner*, utility, network operator, hospital*, school*, trust, department*",
);

/** Sentences that say which other team, firm or office must act for this to happen, in order. Questions of the FAQ are none. */
export function dependenciesIn(page: Page): Span[] {
  return sentencesIn(page, { start: 0, end: page.text.length }).filter((sentence) => {
    if (page.text.charAt(sentence.end - 1) === "?" || !says(page, sentence, NEEDS)) return false;
    const { from, to } = tokenRange(page, sentence);
    return says(page, sentence, OTHERS) || page.tokens.slice(from + 1, to).some(({ name }) => name);
  });
}
