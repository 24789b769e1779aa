import type { Criterion } from "../criterion.ts";
import type { Examples } from "../examples.ts";

/** Rubric book, lens 1: `primary-metric`. */
export const primaryMetric: Criterion = {
  id: "primary-metric",
  lens: "data-driven",
  kind: "criterion",
  name: "Primary metric",
  question: "Does the answer name one metric as the one that decides, or say which of several matters most, and give the customer or business reason?",
  sources: ["tpm-loop-teardown"],
  why: "Anybody can put numbers on a page. Which one you would follow when they disagree, and for whose sake, shows whether you use them to decide.",
  counts: [
    "One metric that decides, with what it means for a customer: “failed payments come first, because a shop with a dead terminal sends people home”.",
    "Several metrics and the one of them that matters most, with what it means for the business.",
    "The same in plain words: “the only number I cared about was …, since …”.",
  ],
  countsNot: [
    "A metric called primary or main, without a reason.",
    "A reason without a metric: trust, quality, the customer.",
    "Several metrics side by side.",
    "The metric that somebody else wanted to decide by.",
    "Saying that one always picks the metric that is closest to the customer.",
  ],
  probes: [
    "Which metric mattered most to you, and why that one?",
    "If those numbers pointed in different directions, how would you decide?",
    "What would you want to know first on the morning after the launch, and why?",
    "How did you choose what to measure it by?",
  ],
  strong:
    "One metric, called the one that decides, and half a sentence on who feels it when it moves: a customer or the business. The others are there, and it is plain that they come second.",
  frame: "I decide by __ and no other number, because when it slips, __ have to __.",
};

/** «…» stands around the words to be found; in `leaves` nothing is. */
export const examples: Examples = {
  finds: [
    "Of the four figures on my sheet, «the one that settled it was how long until a nurse answers the bell, because patients who wait try to get up alone and fall».",
    "um so we had like five charts but honestly «the only one i cared about was unanswered calls, cause every one of those is uh a farmer standing there with a sick cow»",
    "«Deciding metric: completed checkouts»; the rest is colour. «Each basket left standing is money that we have already paid to bring in».",
    "Price per parcel and delivery time pulled in different directions. «I put delivery time first, since shops leave us over late parcels and none has ever left over ten cents».",
    "Everything else could wobble; «what had to improve was the share of flats that are warm again the same day». «A family left cold overnight moves out at the next chance».",
    "«For me is most important how many wrong pills leave the pharmacy, more than the speed, because one wrong pill can put somebody in hospital».",
    "«We judged it on p95 page load and nothing else: past two seconds, our buyers are back at the search results».",
    "if i get to pick one number its «how many kids end up on the wrong bus, a parent forgives late but never that»",
    "Turnover would have flattered us. «I chose second bookings within ten days as the measure, as guests who return by themselves cost us no advertising».",
    "I told the panel to forget the downloads. «What decides is songs played to the end», I said, «labels pay us for those and for nothing else».",
    "There would be queue length, staff hours and walk-outs, and «walk-outs would break the tie, as each is a donor whose blood somebody was waiting for».",
    "Was it the fuel? The wages? No: «empty kilometres outweighed both, because a lorry that drives home empty is a trip no customer pays for».",
  ],
  leaves: [
    "We had one north star metric and everybody in the company knew it by heart.",
    "Latency, error rate and cost were all on the dashboard that I showed to my director.",
    "The main number was average handling time.",
    "Patients who lie there too long without help get up alone and fall, and that is why this ward means so much to me.",
    "Finance insisted that cost per parcel should decide, because their bonus hangs on it.",
    "Which of these matters most to the customer, do you think, the speed or the price?",
    "I usually pick whichever metric is closest to the customer and let that one lead.",
    "we never agreed on which number counts so every depot used its own",
    "A single figure that rules over the others, repeat visits maybe, is what I would have wished for, but in my time there was none.",
    "The most important thing was trust, because without trust nobody lends you a boat.",
    "Refunds stood at 4%, down from 7, and the time to refund halved as well.",
    "It was not the sign-ups that decided it in the end, it was a phone call from the mayor.",
    "Because people hate standing around, we uh we shortened the queue and also moved the desk nearer to the door.",
    "primary metric conversion, secondary basket size, third returns, thats the set",
    "so there was waiting time and there was price and people complained about the one and then the other, and uh we went back and forth between them all year",
    "Net promoter score came on the first slide. Then came tickets per seat and the age of the backlog, and the sponsor was free to read them in the order he liked.",
  ],
};
