import type { Criterion } from "../criterion.ts";
import type { Examples } from "../examples.ts";

/** Rubric book, lens 2: `closed-loop`. */
export const closedLoop: Criterion = {
  id: "closed-loop",
  lens: "behavioural",
  kind: "criterion",
  name: "Closed loop",
  question: "Does the answer follow a belief or diagnosis through an action or test to a measured result, and on to what was changed next?",
  sources: ["tpm-loop-teardown", "data-scientist-to-pm"],
  why: "A story that ends at “we shipped it” hides whether anybody looked. The interviewer learns from the last step, the change that the result led to, that you own what happens after the launch.",
  counts: [
    "All four steps, in whatever order they are told: what you believed or found, what you did or tried, what the measurement said, what you changed because of it.",
    "A result against you, when it is measured and you changed course because of it.",
    "A roll-back or a stop as the change, when the measurement led to it.",
  ],
  countsNot: [
    "Belief, test and result, and then nothing is changed.",
    "A change after the result, when the result was not measured: “people seemed happier, so we did the rest”.",
    "An action with a good number, and no belief or diagnosis before it.",
    "Saying that one always closes the loop.",
    "A plan for a loop that has not been run.",
  ],
  probes: [
    "What did the numbers say afterwards, and what happened because of them?",
    "What did you believe to be the cause before you acted, and how did that belief fare?",
    "What works differently today because of that story?",
    "Walk me from the moment you saw the problem to the last thing you changed.",
  ],
  strong:
    "Four short steps in one breath: what you thought was wrong, what you tried, what the measurement said, and what you changed because of it. It holds as well when the measurement went against you.",
  frame: "I blamed __ and tried __, the measurement said __, and so I changed __.",
};

/** «…» stands around the words to be found; in `leaves` nothing is. */
export const examples: Examples = {
  finds: [
    "«We thought the line was slow because every scan waited for a label, so I had two lanes print in advance for a week.» «Waiting fell from nine minutes to four, and then printing moved upstream in all twelve lanes.»",
    "so um the diagnosis was the retries were killing us, «i capped them on one cluster, errors went from six percent to one, so then i made the cap the default everywhere»",
    "«Suspected stale addresses; re-verified 400 parcels first; returns 11% to 3%; re-verification now part of intake.»",
    "We had launched the beta because we believed that lighter pages would win people back. «Errors rose by 12%, so I rolled it back within the hour, and a canary step now comes before any beta.»",
    "«My guess about the missed appointments was the letters», which reached people after the date. «We texted half of one clinic instead, no-shows went from 18 to 11 in a hundred, and the clinic dropped letters for good.»",
    "I was thinking the cold room door is the problem, because temperature goes up always after five. «I put automatic closer on one door, the loss went from 40 kilo per week to 12, then I ordered it for other six doors.»",
    "«The evidence pointed to onboarding, so I rebuilt the first screen; activation moved by 0.2 points, that refuted it, and I turned us to pricing.»",
    "Agents cut long calls short because their bonus counted calls, or so I believed; «I paid six of them per solved case for a month, repeat calls fell by a third, and the bonus was rewritten for all».",
    "False alarms came from the night pictures, that was our finding, so «I hung a second camera on two gates, got them down by 15 percent only, and gave the next version its own lamp instead».",
    "what i saw in the booking logs was people leaving at the seat map «so i hid it behind a button for the tuesday shows and sales were up nine percent» «and thats when we took it off the first page for good»",
    "First bet, smaller batches: «tried on line three, scrap only went from 5.1% to 4.8%, so we dropped that and took on the oven temperature».",
    "«What we changed for good was the night roster», since the trial confirmed what the tickets had suggested: «with two people on nights the first reply came after 12 minutes instead of 50».",
    "«I had traced the lost payouts to one time zone table and patched it for Portugal»; «failures there went from 230 a day to none, which is why nine more countries got the patch in May».",
  ],
  leaves: [
    "I believed that the checkout was too long, cut it to two pages for a tenth of our visitors, and conversion rose by 4%.",
    "We figured the forms were confusing and rewrote one of them, people seemed happier, and so we rewrote the rest as well.",
    "I swapped the supplier, breakage went from seven to two percent and the second site followed.",
    "I always close the loop: hypothesis, test, result, learning, and on to the next round.",
    "If the pilot brings fewer than five complaints a day, the tablets will go to every ward.",
    "The consultants say they had found the cause, tested it somewhere in Spain and changed the process afterwards; I only saw their slides.",
    "Errors were down by 20% after my fix, but nothing came of it, the old script still runs today.",
    "Do you want to hear how we tested it, what came out and what we altered?",
    "the dashboard said latency was down thirty percent every monday and we reported it upstairs and uh yeah that was it",
    "I built the feedback loop as a queue with two workers and a topic for retries.",
    "Somebody should have taken those figures and changed the roster, I kept saying so.",
    "My theory is that seat reservations scare off families; I'd start with one route, see the numbers, then adapt.",
    "Every two weeks the team looks at the burn-down and adapts what comes next.",
    "Customer confirmed, ticket closed; closing them fast took me to 96% for the quarter.",
    "The analysis was right about the pumps: 14 of 30 failed under pressure.",
  ],
};
