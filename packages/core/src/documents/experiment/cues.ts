import { phrases } from "../phrases.ts";

/** Whom an experiment is about. */
export const PEOPLE = phrases("customer*, user*, shopper*, buyer*, driver*, patient*, seller*, merchant*, member*, passenger*, traveller*, traveler*, caller*, viewer*, listener*, reader*, subscriber*, guest*, tenant*, student*, teacher*, parent*, nurse*, doctor*, rider*, courier*, player*, visitor*, people, person, household*, famil*, employee*, colleague*, agent*, clinic*, restaurant*, shop, shops, store, stores, client*, borrower*, cook, cooks, farmer*, baker*, new hires, applicant*, candidate*, donor*, engineers, teams, developers, operators, planners, pickers, dispatchers, owners, skipper*, sailor*, volunteer*, manager*, nurses, carers, hosts, learner*, commuter*, cyclist*, pedestrian*, voter*, author*, editor*, renter*, lodger*, those who, whoever, _ who");

/** What goes wrong for them. */
export const TROUBLE = phrases(
  "cannot, can't, could not, couldn't, unable, abandon*, leave, leaves, left, wait*, fail*, lose*, lost, miss, misses, missed, give up, gives up, gave up, complain*, stuck, confus*, drop*, drop out, never find, never see, never use, never come, do not find, don't find, do not see, don't see, do not come, don't come, do not finish, don't finish, does not, do not, don't, did not, without, too long, too late, too slow, too many, too often, twice, wrong*, return*, cancel*, churn*, error*, forget*, waste*, spend, spends, struggl*, have to, has to, only, late, hesitat*, skip*, ignor*, no way, bounce*, quit*, stop, stops, call us, call support, throw away, thrown away, again, hours",
);

/** Which way something is to move. */
export const DIRECTION = phrases("raise*, raising, increas*, improv*, rise*, rising, lift*, grow*, higher, more, lower*, reduc*, fall*, drop*, decreas*, fewer, less, cut*, shorten*, shorter, faster, sooner, earlier, halve*, double*, from # to, go up, goes up, go down, goes down, at least, up by, down by, better, slower");

/** What stops something. */
export const STOPS = phrases("stop*, roll back, rolls back, rolled back, roll it back, rollback, no-go, no go, kill*, drop it, drop the, abandon it, abandon the, do not ship, don't ship, not ship, do not roll, don't roll, do not launch, don't launch, end it, ends, end the, switch off, switch it off, turn off, turned off, take it back, taken back, remove it, is removed, revert*, keep the old, keep what, stay with, stays as, back to, discard*, goes back, go back, leave it as, close it, is dropped, give it up");

/** What lets it go on. */
export const GOES = phrases("ship, ships, shipped, ship it, roll out, rolls out, rolled out, roll it out, rollout, launch*, go, go ahead, keep it, keep the change, release*, expand*, extend to, to everyone, to everybody, to all, to 100, scale*, adopt*, becomes the default, make it the default, turn on for, ramp*, widen*, goes live");

/** Says when. */
export const CONDITION = phrases("if, when, otherwise, below, above, under, over, unless, less than, more than, at least, in case, else, where, go:, no-go:, only if, as soon as");

/** The result says neither. */
export const UNCLEAR = phrases("inconclusive, unclear, not clear, neither, in between, in-between, between the two, not significant, no significant, no clear, cannot tell, can't tell, cannot say, can't say, do not know, don't know, not know, interval holds, interval contains, interval includes, includes zero, includes both, contains zero, holds zero, spans zero, crosses zero, ambiguous, grey zone, gray zone, undecided, too noisy, noisy, no difference can, holds both");
