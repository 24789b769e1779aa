import { type Phrases, phrases } from "../phrases.ts";

const COMPARES = phrases("instead of, against, compared, before, today, until now, now, less, fewer, more, shorter, longer, faster, sooner, cheaper, save, saves, saved, saving, gain, gains, down to, down from, up to, up from, falls, fall, drops, drop, rises, rise, halves, halved, doubles, cut, cuts, reduc*, increas*, than, wait, waits, waiting, no longer");
const KEEPS = phrases("see, sees, seen, read, reads, access*, encrypt*, erase*, delet*, keep, keeps, kept, store, stores, stored, retain*, anonym*, permission*, log, logs, logged, nobody, only, private, privacy, personal, data, consent*, misuse, abuse, attack*, stolen, leak*, secur*, gdpr");
const BEARS = phrases("at once, at the same time, peak*, load test*, tested, test, tests, load, capacity, concurren*, times as many, times that, times the, a second, per second, a minute, per minute, an hour, queue*, breaks, break, fails, slows, slow, limit, limits, throttl*, shed*, scale, scales, scaled, volume, more than, above, beyond, handles, handle, take, takes, hold, holds, bottleneck*, surge*, busiest, worst day, black friday, rush");

const BINDS = phrases("cap, caps, capped, ceiling, limit*, budget*, must, must not, may not, may cost, may spend, can spend, may only, not exceed, exceed*, cannot, can't, law, laws, act, rule*, regulation*, regulat*, directive, decree, gdpr, dora, nis2, hipaa, pci, standard, iso, contract*, licence*, license*, permit*, require*, deadline*, due, by, before, until, no later than, approv*, audit*, authority, inspector*, forbid*, forbidden, prohibit*, banned, binding, obliged, compliance, election, season");

/** What readers need of a criterion to ask for it, to judge a reply, and to say what would have moved them. */
export interface CriterionWords {
  /** Parts of a paper whose words are held up where the criterion has none of its own, in order of preference. */
  parts: readonly string[];
  /** Questions; none takes anything for granted that the paper does not say. */
  asks: readonly string[];
  /** Puts a reply where the criterion's judge looks for such words; null: a reply cannot be judged that way. */
  placed: ((reply: string) => string) | null;
  /** Words of which a reply needs one: put in its place, any sentence would read as if it spoke of this. */
  about?: Phrases;
  /** So many different words of weight a reply needs: where a judge only looks at form, “It is hard.” would do. */
  least?: number;
  /** Words with blanks that would meet it. */
  frame: string;
}

const onOneLine = (reply: string): string => reply.split("\n").map((line) => line.trim()).join(" ");

/** Of a PR/FAQ, and `dependencies`, which readers look for besides. */
export const CRITERION_WORDS: Readonly<Record<string, CriterionWords>> = {
  "problem-quantified": { parts: ["problem", "headline"], asks: ["How many people is that, and what does it cost each of them today?", "Who counted, and what exactly did they count?"], placed: (reply) => `## Problem\n\n${reply}`, frame: "Of __ customers __ lose __ every __." },
  "problem-two-sentences": { parts: ["problem"], asks: ["If you had one sentence for the problem, which would it be?"], placed: (reply) => `## Problem\n\n${reply}`, frame: "__ cannot __. It costs them __ each __.", least: 3 },
  "solution-plain": { parts: ["solution"], asks: ["How would a customer say that to a friend?", "What does the customer see and do at that point?"], placed: (reply) => `## Solution\n\n${reply}`, frame: "You __, and __ happens.", least: 2 },
  "benefit-metric": { parts: ["benefits", "solution", "headline"], asks: ["By how much, against today?", "What can a customer hold you to, in a number?"], placed: (reply) => `## Benefits\n\n- ${onOneLine(reply)}`, about: COMPARES, frame: "__ instead of __ for every __." },
  "faq-security": { parts: ["solution", "benefits", "headline"], asks: ["Who can see what is kept there, and what could somebody with bad intentions do with it?", "What would a worried customer ask you about that, and what do you answer?"], placed: (reply) => `## FAQ\n\n**Who sees my data?** ${reply}`, about: KEEPS, frame: "Only __ sees __, and it is erased after __." },
  mvp: { parts: ["launch", "solution", "headline"], asks: ["What is in the first release, what is not, and which number opens the next step?", "If you had half the time, what would be left of it?"], placed: (reply) => `## Roll-out\n\n${reply}`, frame: "First __ for __; the rest follows when __ reaches __." },
  constraints: { parts: ["launch", "solution", "headline"], asks: ["What must not be exceeded here, which rule applies by name, and which date cannot move?", "Who could stop this, and by which rule?"], placed: (reply) => `## Constraints\n\n${reply}`, about: BINDS, frame: "__ has capped it at __; __ requires __ by __." },
  "faq-scale": { parts: ["solution", "benefits", "headline"], asks: ["What happens at ten times that, what breaks first, and what have you tested?", "How many at once can it take, and how do you know?"], placed: (reply) => `## FAQ\n\n**What happens when everyone uses it at once?** ${reply}`, about: BEARS, frame: "We tested __ at once; above __ it __." },
  dependencies: { parts: ["launch", "solution", "headline"], asks: ["Which other teams must act before that, what do you need from each, and who has agreed?", "Whose roadmap is that on, and what do you do when it slips?"], placed: null, frame: "It needs __ from __ by __, and __ has agreed to it." },
  "launch-date": { parts: ["launch", "headline"], asks: ["When exactly does the first customer have it, and what decides that date?"], placed: (reply) => `## Launch\n\n${reply}`, frame: "It opens in __ on __." },
  "faq-count": { parts: ["faq", "solution"], asks: ["Which question do you hope that nobody asks, and what is your answer?"], placed: null, frame: "Five to seven questions, each answered: “__?” “__.”" },
  "metrics-tiers": { parts: ["metrics", "benefits", "solution"], asks: ["Which number decides, from how much to how much, and by when?", "What would you see in the first two weeks, and what would you change on seeing it?"], placed: null, frame: "Primary: __ from __ to __ by __. Secondary: __. Leading: __ in week __." },
  "primary-is-outcome": { parts: ["metrics", "benefits"], asks: ["What does a customer have from that number going up?", "Could that number be met with nobody better off?"], placed: (reply) => `## Metrics\n\nPrimary: ${onOneLine(reply)}`, frame: "Primary: __ that customers no longer __." },
  "external-data": { parts: ["problem", "headline"], asks: ["Who outside your company has counted that, and where can I look it up?"], placed: (reply) => `## Problem\n\n${reply}`, frame: "__ counted __ in __." },
  "faq-cost": { parts: ["solution", "metrics", "headline"], asks: ["What does one of them cost, times how many, and who pays?", "What is the unit price there, and where does it come from?"], placed: (reply) => `## FAQ\n\n**What does it cost?** ${reply}`, frame: "__ a piece times __ is __ a year; the price is from __." },
  "alternative-discarded": { parts: ["solution", "headline"], asks: ["What was the strongest other way to do that, and what decided against it?", "Why not simply leave it as it is, or buy it?"], placed: (reply) => `## Alternatives\n\n${reply}`, frame: "We tried __ and dropped it because __." },
};
