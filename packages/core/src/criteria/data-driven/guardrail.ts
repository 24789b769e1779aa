import type { Criterion } from "../criterion.ts";
import type { Examples } from "../examples.ts";

/** Rubric book, lens 1: `guardrail`. */
export const guardrail: Criterion = {
  id: "guardrail",
  lens: "data-driven",
  kind: "criterion",
  name: "Guardrail",
  question: "Does the answer name something that must not get worse, and say how it is bounded or watched?",
  sources: ["tpm-loop-teardown"],
  why: "Almost every gain is paid for somewhere. Whoever names the place beforehand, and looks there, will not buy speed with angry customers.",
  counts: [
    "A thing to be protected and its limit: “refunds may not pass 3% while we test”.",
    "A thing to be protected and who looks at it, or how often.",
    "The same in plain words, without the word guardrail.",
  ],
  countsNot: [
    "A thing to be protected, with no limit and nobody who looks.",
    "“Nothing else should get worse.”",
    "Watching the metric that is meant to improve.",
    "A side effect that was noticed afterwards.",
    "Limits of the project itself: its budget, its weeks, its people.",
  ],
  probes: [
    "What could this have made worse, and how would you have noticed?",
    "Who might lose something by this change?",
    "What were you not willing to pay for that improvement?",
    "What must not get worse while you do this?",
    "What did you watch, so that nothing else got worse?",
  ],
  strong:
    "The thing that must hold while the other improves, the line it may not cross, and who looks or how often. Chosen because somebody would feel it, not because it was on the dashboard.",
  frame: "While we try this, __ may not go past __, and __ looks at it every __.",
};

/** «…» stands around the words to be found; in `leaves` nothing is. */
export const examples: Examples = {
  finds: [
    "Faster boarding was the aim, but «bags left behind were not allowed to rise above last month's count, and the ramp chief counted them each evening».",
    "«while the queue got shorter i checked every morning that wrong prescriptions stayed at one or less»",
    "«If refunds climb past 3% during the test, we pull it, however nice the sales look».",
    "«Battery drain had a ceiling of 2% an hour»; a faster map that empties the phone helps nobody.",
    "Whatever the new routes save, «drivers' rest is not to shrink by a minute, and a tachograph report each Friday would show me».",
    "um speed was nice but «i kept an eye on the complaints line every single day, so that we're not, you know, buying it with angry people»",
    "«Cost per scan may go up by a cent and no further»; the billing export tells me overnight.",
    "The ranking had a second master: «small farmers keep at least one fifth of the orders, or we change it back».",
    "Clicks were the target, on a leash: «unsubscribes were plotted right beside them, and a tenth more would have stopped the mailing».",
    "«It is not permitted that the neighbours get more noise, therefore a meter hangs on the fence for whole trial».",
    "«guard: returns no higher than 6%, warehouse looks weekly»",
    "I was afraid for the teachers' evenings. «They noted their hours in a one-line form, and two evenings past nine would have ended it».",
    "«The error budget is my limit: once the new path has eaten a quarter of it, traffic moves back by itself».",
  ],
  leaves: [
    "We had guardrail metrics in place for everything.",
    "Nothing else should get worse, of course.",
    "I did not want the waiters to lose their tips over this.",
    "The guardrail on the bridge was replaced after that accident, which was my first programme.",
    "Every morning I watched the sales, and they went up.",
    "Complaints rose by a third, as we found out in autumn.",
    "who makes sure the noise doesnt get worse though, did anyone ask that",
    "The union demanded a cap of four hours of overtime; in my eyes that was exaggerated.",
    "It would have been wise to keep an eye on the returns, and nobody did.",
    "Error rate, cost, refunds, noise: as a matter of principle all of these are looked at regularly where I work.",
    "Latency got better and, luckily for us, cost stayed flat.",
    "We bounded the project itself, um, six weeks, two people and no extra money.",
    "Safety first, this is my motto since the first day on the platform.",
    "At least 200 orders have to come from the mailing, otherwise there is no second one.",
    "my worry was the small shops the whole time, that they lose their orders to the big ones, i said so in each meeting and everyone nodded and we carried on",
    "Somebody looked at the conversion rate for me twice a day, with a line drawn at four percent. Getting above that line was the very success that we had been asked for.",
  ],
};
