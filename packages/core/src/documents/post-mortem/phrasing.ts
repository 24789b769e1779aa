import type { Span } from "../../schema/span.ts";
import { everySaid, type Page, says } from "../page.ts";
import { phrases } from "../phrases.ts";

/** What a system does, lets through or lacks. */
export const MECHANISM = phrases(
  "nothing stop*, nothing check*, nothing prevent*, nothing limit*, nothing warn*, nothing test*, nothing remind*, nothing compare*, nothing forc*, nothing requir*, nothing enforc*, nothing tell*, nothing ask*, nothing reject*, nothing keeps, nothing measur*, nothing read*, nothing watch*, nothing in the, no check, no test, no tests, no alarm, no alert, no limit, no guard, no gate, no review, no step, no validation, no rollback, no timeout, no owner in, no monitor*, no automat*, no canary, no rule, no lock, no backstop, no budget, no quota, " +
    "there is no, there was no, there were no, is not checked, are not checked, is not tested, was not tested, is not part of, was not part of, does not check, does not test, do not check, doesn't check, did not cover, does not cover, never checks, never tests, never expires, without a check, without a test, without a limit, without asking, " +
    "default, defaults, config*, schema, timeout, time-out, retry, retries, queue, script, pipeline, deploy*, template, checklist, process, procedure, validation, validat*, threshold, permission*, tool, tools, tooling, lock, limit, alarm, alert, monitor*, dashboard, certificate, cache, index, migration, build, test suite, test data, tests, test, interface, contract, runbook, rota, schedule, job, flag, switch, rollback, dependency, capacity, system, systems, design, policy, form, field, register, list is",
);

/** Words that make a person the cause. */
const BLAME = phrases(
  "human error, operator error, user error, engineer error, manual error, personal failure, human failure, human mistake, forgot, forgot to, had forgotten, careless*, negligen*, inattenti*, did not pay attention, didn't pay attention, not paying attention, not paid attention, been spoken to, was spoken to, been warned, should know better, rushed, panicked, failed to follow, did not follow, didn't follow, did not read, didn't read, ignored the, should have known, should have checked, should have noticed, should have been more, lack of discipline, sloppy, " +
    "did not check, didn't check, was distracted, was tired, made a mistake, made an error, mistake by, mistake of, error by, 's mistake, 's error, 's fault, fault of, to blame, is responsible for the outage, was not careful, wasn't careful, was careless, was not careful enough, lapse, oversight by, overlooked, incompeten*, lack of experience, inexperience*, misread, mistyped, typo by, fat finger, fat-finger",
);
/** Says that nobody is. */
const BLAMELESS = phrases("blameless, nobody is to blame, no one is to blame, not to blame, without blame, no blame, nobody's fault, not a human error, not human error, not operator error, rather than, instead of, anyone could have, anybody could have, nothing reminded, we do not blame, is not the cause, was not the cause, is no cause, is not a root cause, is no root cause, not a person");

/** Words that make a person the cause of it, where the same words do not say that nobody is. */
export function blameIn(page: Page, span: Span): Span[] {
  return says(page, span, BLAMELESS) ? [] : everySaid(page, span, BLAME);
}
