import type { Span } from "../../schema/span.ts";
import { isTimeName } from "../dates.ts";
import { type Page, quantitiesIn, says, sentencesIn, tokenRange } from "../page.ts";
import { findPhrases, type Phrases, phrases } from "../phrases.ts";

/** Somebody has to act first, or as well. */
const NEEDS = phrases(
  "depends on, depend on, dependent on, dependency on, dependencies on, waits for, wait for, waiting for, hangs on, hinges on, needs from, blocked by, blocked until, signs off, sign off, signed off by, sign-off from, approval of, approval from, approved by, agreed with, agreement with, contract with, handed over by, hand over, hands over, delivers us, delivered by, supplied by, built by, must be ready, has to be ready, " +
    "has promised, have promised, gives us, give us, lends us, lend us, opens its, open their, provide us, provides us, on their roadmap, on its roadmap, their backlog, integrates with, integration with, together with, works with, working with, reviewed by, reviews the, certified by, tested by, owned by, is owned by, staffed by, needs the, need the, needs two, needs three, needs one",
);
/** What is needed of somebody, with a few words between: "I need an export format from them". */
const NEEDED = phrases(
  "need _ from, need _ _ from, need _ _ _ from, need _ _ _ _ from, needs _ from, needs _ _ from, needs _ _ _ from, needs _ _ _ _ from, needed _ from, needed _ _ from, needed _ _ _ from, get _ _ from, get _ _ _ from, have agreed in writing, has agreed in writing, has agreed to, have agreed to, agreed in writing, has to deliver, have to deliver, must deliver, must act, has to act, have to act",
);
/** Who: another team, a firm, an office. */
const OTHERS_WORDS =
  "team, teams, platform team, vendor*, supplier*, partner*, legal, finance, security, procurement, works council, union, council, operations, carrier*, bank, banks, insurer, regulator, ministry, authority, agency, board, contractor*, integrator, provider*, manufacturer*, factory, depot, depots, warehouse, it department, data team, engineering, support, customer service, facilities, landlord*, owner*, utility, network operator, hospital*, school*, trust, department*";
const OTHERS = phrases(OTHERS_WORDS);
/** Those of whom it is said that they do something; many of them are customers where nothing is due. */
const ACTORS = phrases(`${OTHERS_WORDS}, clinics, colleagues, sales, marketing, infrastructure, compliance, squad, crew, shops, stores, branches, pharmacies, technicians, they, he, she, lead`);
/** What somebody does who has to act before, right behind who it is. */
const ACTS = phrases(
  "opens, open, must open, delivers, deliver, will deliver, must deliver, owns, own, builds, build, will build, must build, trains, train, will train, supplies, supply, will supply, provides, provide, will provide, must provide, gives, give, will give, sends, send, will send, hands, hand, signs, sign, will sign, must sign, approves, approve, will approve, must approve, writes, write, will write, installs, install, will install, " +
    "connects, connect, will connect, migrates, migrate, ships, ship, will ship, exports, export, publishes, publish, lends, lend, grants, grant, frees, free, staffs, staff, hires, hire, reviews, review, certifies, certify, has agreed, have agreed, has promised, have promised, has committed, have committed, has to, have to, must",
);
/** What somebody is on whom one waits. */
const LATE = phrases("is late, are late, slips, slip, is not ready, are not ready, isn't ready, aren't ready, does not deliver, do not deliver, doesn't deliver, don't deliver");
/** For whom, or by when: without one of the two it is only what somebody does. */
const FOR_US = phrases("us, for us, to us, our, from them, with them, we need, i need, our side");
const DUE = phrases("by, before, until, till, no later than, at the latest");
/** So many words may stand between who acts and the act. */
const ACTS_WITHIN = 3;
/** Nobody is needed. */
const NOBODY = phrases("no other team, no other teams, no other department, no one else, nobody else, no dependencies, no dependency, no team, none of the teams, not depend, does not depend, do not depend, don't depend");

/** Sentences that say which other team, firm or office must act for this to happen, in order. Questions of the FAQ are none. */
export function dependenciesIn(page: Page): Span[] {
  return sentencesIn(page, { start: 0, end: page.text.length }).filter((sentence) => {
    if (/\?[*_"”)]{0,4}$/.test(page.text.slice(sentence.start, sentence.end)) || says(page, sentence, NOBODY)) return false;
    const { from, to } = tokenRange(page, sentence);
    if (says(page, sentence, NEEDS) || says(page, sentence, NEEDED)) return says(page, sentence, OTHERS) || page.tokens.slice(from + 1, to).some(({ name }) => name);
    return isDue(page, sentence);
  });
}

/** "The records team opens the file to us by 15 March": somebody else acts, for us or by a day. */
function isDue(page: Page, sentence: Span): boolean {
  const { from, to } = tokenRange(page, sentence);
  const isDated = says(page, sentence, DUE) && (quantitiesIn(page, sentence).some(({ kind }) => kind === "date") || page.tokens.slice(from, to).some(({ word }) => isTimeName(word)));
  const actors = findPhrases(page.tokens, from, to, ACTORS);
  const follows = (sought: Phrases, within: number): boolean => {
    const acts = findPhrases(page.tokens, from, to, sought);
    return actors.some((who) => acts.some((act) => act.from >= who.to && act.from - who.to < within && page.tokens.slice(who.to, act.from + 1).every(({ gap }) => gap === "none")));
  };
  return follows(LATE, 1) || ((isDated || says(page, sentence, FOR_US)) && follows(ACTS, ACTS_WITHIN));
}
