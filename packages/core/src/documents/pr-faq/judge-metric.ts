import { calendarDay } from "../calendar-day.ts";
import type { Span } from "../../schema/span.ts";
import { isTimeName } from "../dates.ts";
import { inShort, type Page, quantitiesIn, says, tokenRange, whereSaid } from "../page.ts";
import { phrases } from "../phrases.ts";
import type { Metric } from "./metrics.ts";

/** One verdict on a metric, with the reason as a person reads it. */
export interface MetricVerdict<Kind extends string> {
  is: Kind;
  because: string;
}

/** What a careful reader says of a metric: four questions, each with its reason. */
export interface MetricJudgement {
  outcome: MetricVerdict<"outcome" | "output" | "sentiment">;
  leading: MetricVerdict<"leading" | "lagging">;
  actionable: MetricVerdict<"yes" | "no">;
  inTwoWeeks: MetricVerdict<"yes" | "no">;
}

/** Work done, things made, use of the thing itself. */
const MADE = phrases(
  "delivered, trainings held, held trainings, workshops held, downloads, downloaded, installs, page views, impressions, api calls, signed, trainings, workshops, sprints, posts, emails, activated accounts, installed, launched, launch all, shipped, released, produced, drafted, written, described, mounted, packed, created, generated, built, printed, published, translated, processed, migrated, onboarded, deployed, enrolled, placed, spoken, sent, " +
    "made, scanned, delivered to, rolled out, connected, equipped, sold, sent to, posted, trained, labelled, labeled, uploaded, set up, covered, digitised, digitized, indexed, imported, recorded",
);
const OWN_WORK = phrases("who got, who get a, who received, who were given, who have been trained, app opens, opens, clicks, logins, log-ins, sessions, number of runs, runs completed, completed, use of, usage, usage of, adoption, adoption of, active users, sign-ups, signups, registrations, features, feature, modules, module, story points, tickets closed, releases, lines of code, send out, as many as, moments, number of reports, number of words");
/** What customers or the business feel. */
const FELT = phrases(
  "cost, costs, margin, revenue, income, charges, losses, lost, loss, money, saved, spend*, premium, compensation, price, kept, waiting, wait, waits, days between, days until, days a, hours from, hours spent, time from, time to, minutes, left empty, empty, wrong, errors, mistakes, corrections, failed, late, thrown, wasted, waste, defects, " +
    "falls, injuries, accidents, renew*, return, retention, retained, buy again, come back, quit, churn, leave, cancelled, cancel, would otherwise, complaints, re-admitted, sick, bend, recover*, on time, in time, uneaten, within, answered, seen to the end, temperature, usable, breakdowns, out-of-service, stood still, stand still, stands still, days closed, nights, still, paid late, returned, usable, arrive, arrives, who had to, emergency",
);
/** What was done to something, at the end of a metric's name or in front of who did it: "exam rooms allocated by Proctor". */
const DOERS: ReadonlySet<string> = new Set("by through via with using on in".split(" "));
/** What happens to things and people without anybody's plan, or what they do of themselves. */
const HAPPENS: ReadonlySet<string> = new Set("abandoned destroyed burned burnt flooded starved withered wilted sacrificed suspended exposed confused overcharged underpaid overpaid unpaid evicted excluded admitted readmitted hospitalised hospitalized arrested jailed fined sued contested disputed repeated overturned reversed corrected reworked mended rotted seized blocked held stalled shortened freed rescued reunited reached affected aged avoided bothered bored broken bruised closed collided crashed damaged decided delayed disappointed dropped dumped earned ended exceeded expired failed gained harmed helped injured interrupted killed left lived lost missed needed passed recovered reduced refused rejected resolved ruined saved skipped solved spared speed spilled spoiled stolen stopped stranded succeeded survived unanswered unsolved wanted worked bed need seed feed weed breed indeed".split(" "));

const MADE_TOO: ReadonlySet<string> = new Set("hung put laid dug held sent made built sold taught written drawn given shown run".split(" "));
const PASSIVE: ReadonlySet<string> = new Set("is are was were be been being who that they she he it get gets got not never".split(" "));
const PARTICLES: ReadonlySet<string> = new Set("out up over off in down".split(" "));

/** The participle that makes a metric a count of work done; null where there is none. */
function doneIn(page: Page, name: Span): Span | null {
  const { from, to } = tokenRange(page, name);
  for (let at = from + 1; at < to; at += 1) {
    const token = page.tokens[at];
    if (token === undefined || token.gap !== "none" || !(token.word.endsWith("ed") || MADE_TOO.has(token.word)) || HAPPENS.has(token.word) || token.word.startsWith("un") || PASSIVE.has(page.tokens[at - 1]?.word ?? "")) continue;
    const behind = page.tokens[at + 1];
    const isParted = behind !== undefined && at + 1 < to && PARTICLES.has(behind.word) && !DOERS.has(behind.word);
    const next = isParted ? page.tokens[at + 2] : behind;
    if (at === to - 1 || (isParted && at + 1 === to - 1) || next === undefined || next.gap !== "none" || DOERS.has(next.word)) return { start: token.start, end: token.end };
  }
  return null;
}

const SENTIMENT = phrases("excitement, buzz, happiness, sentiment, mood, delight, brand, love, awareness, engagement, satisfaction, experience, well-being, joy, trust");

/** Seen early: what people begin to do. */
const EARLY = phrases("first, start*, begin*, sign-ups, signed up, sign up, open*, tried, try, join*, added, add, accept*, answered, book*, booking, finish*, scan*, linked, came back from, run on, runs, drafted, clicked, invited, searched, readable, eligible, enrolled, in use, activated, registered");
const LATE = phrases("renew*, revenue, income, margin, year, annual, retention, retained, churn, quit, leave, premium, cost, costs, charges, losses, loss, season, net promoter, nps, market share, audit, complaints, compensation");
/** Beyond what one team moves. */
const FAR = phrases("revenue, market share, nps, net promoter, brand, satisfaction, happiness, share price, sentiment, mood, buzz, awareness, profit, excitement, gdp, well-being");
const LONG = phrases("month*, quarter*, year*, season*, half-year, end of, winter, summer, spring, autumn, fall, per year, annual*");
const OVER_LONG = phrases("per year, a year, annual*, per season, within 60 days, within half a year, third month, per quarter, a quarter, at renewal");
const COUNTS = phrases("number of, amount of, how many, count of, volume of, as many");
const PEOPLE = phrases("customers, people, patients, members, users, families, who");
const SHORT_DAYS = 14;

/** Judges one metric from its words: its name decides what it counts, its time when it can be read. @param launch day of the launch (`calendarDay`), where one is named */
export function judgeMetric(page: Page, metric: Metric, launch: number | null = null): MetricJudgement {
  const outcome = outcomeOf(page, metric.name);
  const days = metric.time === null ? null : (daysAfter(page, metric.time, launch) ?? daysOf(page, metric.time));
  const isShort = days !== null && days <= SHORT_DAYS;
  const early = whereSaid(page, metric.name, EARLY);
  const late = whereSaid(page, metric.name, LATE);
  const quote = (span: Span): string => `“${inShort(page, span, 40)}”`;
  const isLeading = isShort || (days !== null && days <= 45 && late === null) || (days === null && early !== null && late === null);
  const far = whereSaid(page, metric.name, FAR);
  const perLong = says(page, metric.name, OVER_LONG);
  const inTwoWeeks = isShort || (metric.time === null && early !== null && late === null && !perLong);
  return {
    outcome,
    leading: isLeading
      ? { is: "leading", because: isShort && metric.time !== null ? `it can be read ${quote(metric.time)}, before any result does` : early !== null ? `${quote(early)} happens before any result does` : "it moves within weeks of the launch" }
      : { is: "lagging", because: late !== null ? `${quote(late)} shows only after the fact` : metric.time !== null ? `it is read ${quote(metric.time)}, when the decision is long made` : "nothing says that it can be read early" },
    actionable:
      metric.target === null
        ? { is: "no", because: "without a number nobody knows when to act" }
        : far !== null
          ? { is: "no", because: `${quote(far)} moves for many reasons beside this product` }
          : outcome.is === "output"
            ? { is: "yes", because: "the team itself decides how many there are, which is also why it proves little" }
            : { is: "yes", because: "if it misses its number, the team can change something about it" },
    inTwoWeeks: inTwoWeeks
      ? { is: "yes", because: metric.time !== null && isShort ? `${quote(metric.time)} lies within two weeks` : "it can be counted from the first days on" }
      : { is: "no", because: metric.time !== null && days !== null ? `${quote(metric.time)} lies beyond two weeks` : perLong ? "it is counted over a longer time than that" : "no time within two weeks is given" },
  };
}

/** Whether a metric counts what customers or the business feel, work that was done, or a mood. */
export function outcomeOf(page: Page, name: Span): MetricVerdict<"outcome" | "output" | "sentiment"> {
  const quote = (span: Span): string => `“${inShort(page, span, 40)}”`;
  const felt = whereSaid(page, name, FELT);
  const made = whereSaid(page, name, MADE) ?? whereSaid(page, name, OWN_WORK) ?? (felt === null ? doneIn(page, name) : null);
  const isCount = says(page, name, COUNTS);
  const sentiment = whereSaid(page, name, SENTIMENT);
  if (isCount && made === null && felt === null && !says(page, name, PEOPLE))
    return { is: "output", because: "a number of things counts work done, not what changes for anybody" };
  if (made !== null && (felt === null || isCount)) return { is: "output", because: `${quote(made)} counts work done, not what changes for anybody` };
  if (sentiment !== null && felt === null) return { is: "sentiment", because: `${quote(sentiment)} is a mood until somebody says how it is counted` };
  if (felt !== null) return { is: "outcome", because: "customers or the business feel it" };
  return { is: "outcome", because: "it counts what happens to people, not what the team produces" };
}

/** Days from the launch to a day that is named. */
function daysAfter(page: Page, time: Span, launch: number | null): number | null {
  const day = calendarDay(page.text.slice(time.start, time.end));
  return launch === null || day === null || day < launch ? null : day - launch;
}

/** About how many days after the launch a time lies; null where that cannot be told. */
function daysOf(page: Page, time: Span): number | null {
  const words = page.text.slice(time.start, time.end).toLowerCase();
  const number = Number(/\d+/.exec(words)?.[0] ?? spokenNumber(page, time, words));
  if (/\bday|\bd\d/.test(words)) return number > 0 ? number : 1;
  // the second Sunday lies in the second week
  if (/\bweek/.test(words) || (ORDINALS.some((name) => words.includes(name)) && WEEKDAY.test(words))) return (number > 0 ? number : 1) * 7;
  if (/\bmonth/.test(words)) return (number > 0 ? number : 1) * 30;
  if (/\bmatch|\bvisit|\brun\b/.test(words)) return 14;
  const hasName = words.split(/[^a-z\d]/).some(isTimeName);
  return hasName || quantitiesIn(page, time).some(({ kind }) => kind === "date") || says(page, time, LONG) ? 180 : null;
}

const ORDINALS = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth"];
const WEEKDAY = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/;

/** Of "third week" and "three weeks"; 0 where no number is said. */
function spokenNumber(page: Page, time: Span, words: string): number {
  const ordinal = ORDINALS.findIndex((name) => words.includes(name)) + 1;
  return ordinal > 0 ? ordinal : (quantitiesIn(page, time).find(({ value }) => value !== null)?.value ?? 0);
}
