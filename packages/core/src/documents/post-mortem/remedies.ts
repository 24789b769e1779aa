import type { Span } from "../../schema/span.ts";
import { figuresIn, type Page, says, tokenRange, whereSaid, wordCount } from "../page.ts";
import { phrases } from "../phrases.ts";

const BUILDS = phrases(
  "add, adds, added, automat*, enforce*, block*, limit*, cap, caps, remove*, delete*, alarm*, alert*, page on, test that, tests that, test for, tests for, load test*, integration test*, contract test*, regression test*, validat*, reject*, roll back, rolls back, rollback*, rolled back, canary, rate limit*, rate-limit*, timeout*, guard*, lock*, gate*, split*, retry, retries, retried, circuit breaker*, " +
    "migrat*, replac*, redesign*, rewrite*, refactor*, script*, monitor*, dashboard on, feature flag*, kill switch*, schema*, dead-letter*, dead letter*, second approval, requires approval, require*, approval by two, impossible, default*, move to, moves to, moved to, separate*, isolat*, quota*, budget on, check in, checks that, check that, checked by, pre-flight, preflight, dry run, dry-run, fails the build, fail the build, stops when, stops the, " +
    "stop the, refuse*, warn*, colour the prompt, color the prompt, rename*, encrypt*, back up, backup*, failover*, fail over, health check*, expire*, rotate*, checklist step, in the pipeline, into the pipeline, in ci, lint*, synthetic*, reconcil*, instrument*, throttl*, shed*, autoscal*, scale out, pin, pins, fails while, fails if, fails unless, fails without, fails as long as, cannot be, can no longer, no longer possible, renew themselves, renews itself, renewed automatically, by itself, by themselves, on its own, on their own, build a, builds a, put a, puts a, switch to, switch off, turn off, disable*",
);
const CAREFUL = phrases(
  "be careful, more careful, be more careful, careful*, with care, take care, take more care, extra care, pay attention, more attention, closer attention, attention to, retrain*, re-train*, train the, train all, train our, training, trained again, refresher*, coach the, coaching for, remind*, reminder*, raise awareness, awareness, make aware, made aware, sensitis*, sensitiz*, more vigilant, vigilan*, diligen*, more disciplin*, discipline, double-check*, double check*, " +
    "try harder, communicate better, better communication, improve communication, communicate more, be more proactive, more proactive, think before, speak to the engineer, talk to the engineer, talk to the team, stern, warning to, must not happen again, does not happen again, next time, lessons shared, follow the process, follow the procedure, follow the runbook, stick to the process, remember to",
);

/** Whether an action builds or changes something that works without anybody's care. */
export const buildsSomething = (page: Page, what: Span): boolean => says(page, what, BUILDS) && !isCareAlone(page, what) && !isWish(page, what);

/** So many words can hardly say what of it is changed. */
const MOST_WISHED = 4;
const BETTER = phrases("improve, improves, improved, improving, better, more, enhance*, strengthen*, optimi*, extend*, increase*, review, revisit, rethink, tighten*, good, proper, stronger, robust, work on, look at, look into, invest in");
/** A word that says what is watched, when, or at which value. */
const NAMED = phrases("on, for, when, if, at, above, below, under, over, before, after, that, which, without, until, every, each, so that, while, from, to, by, in, of");

/** "Improve monitoring", "better alerts and dashboards": better than what, on what, and from which value on? */
function isWish(page: Page, what: Span): boolean {
  const better = whereSaid(page, what, BETTER);
  if (better === null || figuresIn(page, what).length > 0) return false;
  const { from } = tokenRange(page, what);
  const { from: at, to } = tokenRange(page, better);
  const rest = { start: better.end, end: what.end };
  if (at - from > 2) return false;
  return !says(page, rest, NAMED) && wordCount(page, rest) <= MOST_WISHED && to > at;
}

/** Words that ask people to be careful, in an action that builds nothing; null where there are none. */
export const careAlone = (page: Page, what: Span): Span | null => (isCareAlone(page, what) ? whereSaid(page, what, CAREFUL) : null);

/** "Add a training" and "add a reminder" build nothing: what is built has to be named beside the care. */
function isCareAlone(page: Page, what: Span): boolean {
  const care = whereSaid(page, what, CAREFUL);
  if (care === null) return false;
  const rest = [{ start: what.start, end: care.start }, { start: care.end, end: what.end }];
  return !rest.some((span) => says(page, span, BUILT));
}

/** What is built, without the verbs that also stand in front of a training. */
const BUILT = phrases("automat*, alarm*, alert*, block*, limit*, test that, tests that, validat*, reject*, rollback*, canary, rate limit*, timeout*, guard*, lock*, gate*, circuit breaker*, script*, monitor*, feature flag*, schema*, impossible, default*, quota*, fails the build, refuse*, pipeline, ci, checks that, lint*, kill switch*, approval");
