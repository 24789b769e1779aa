import type { Criterion } from "../criterion.ts";
import type { Examples } from "../examples.ts";

/** Rubric book, lens 1: flag `metric-list`. */
export const metricList: Criterion = {
  id: "metric-list",
  lens: "data-driven",
  kind: "flag",
  name: "Metric list",
  question: "Are three or more metrics listed, with none of them singled out as deciding?",
  sources: ["tpm-loop-teardown"],
  why: "Metrics that all count the same cannot settle anything when they disagree. The interviewer hears a checklist where a choice was asked for.",
  counts: [
    "Three or more metrics side by side, and no word on which one decides.",
    "The list with “all of them matter”, or weighed by feel.",
    "The list as a dashboard or a report, whatever its order.",
  ],
  countsNot: [
    "A list of which one is said to decide or to matter most.",
    "One or two metrics.",
    "One that decides, with others that only warn.",
    "A list of anything else: phases, people, goods.",
  ],
  probes: [
    "If those numbers pointed in different directions, what would you do?",
    "What does each of these tell you that the others do not?",
    "How would you use them to decide?",
  ],
  strong:
    "The list shrinks to one that decides, with the reason why a customer or the business feels it. What is left of the others warns or explains, and says so.",
  frame: null,
};

/** «…» stands around the words to be found; in `leaves` nothing is. */
export const examples: Examples = {
  finds: [
    "For the new region I would keep a close eye on things. «We'd track latency, throughput, error rate and cost». They go on one dashboard that I present each week.",
    "um what would i measure, so «there's sign-ups there's time on page, bounce rate, uh, referrals, and the satisfaction score». all of that is important really",
    "Success has many sides. «Occupancy, length of stay, cleaning cost and review score would tell the story together», each as important as its neighbour.",
    "«Cycle-time variance, defect escape rate, resource burn rate»: those three show the health of a programme. They would go into a report each Friday.",
    "«we counted the eggs, the broken eggs, the feed per hen and the vet bills» and it all went on the board in the barn. then once a month we had a look at it",
    "I am very structured with numbers. «On my report stands delivery time, damages, fuel use and also overtime», it goes to all managers. Everyone takes from it what he needs.",
    "The launch dashboard was my work. «It showed active users, crash-free sessions, average rating, refunds and the server bill». Leadership liked it and it stayed on the wall.",
    "Our way was to look at the whole picture. «Dropouts, attendance, grades and complaints from parents all went in», and the picture was good. So the timetable stayed.",
    "KPIs: «first-call resolution, handle time, abandonment, agent turnover». Target is green on all four. Reviewed monthly.",
    "No single number tells you whether a museum does well. «I look at visitors per day, shop income, school groups and how long people stay», and I weigh them by feel.",
    "Yes, data was very central for us. «We have measured the water loss, the pressure, the burst pipes, also the calls from citizens». With these datas we have followed the project until end.",
    "«Waiting time, no-shows, cost per visit»: after the change I'd want them better. If they are, good. If some are and some are not, we would discuss it.",
  ],
  leaves: [
    "We tracked latency, throughput and error rate. Latency decided, since buyers leave after two seconds; the other two only had to hold.",
    "I looked at two things, refunds and delivery time. Both got better over the summer.",
    "There was flour, eggs, sugar and butter on my list. The list went to the supplier each Friday, and the Friday after that we compared what it had cost.",
    "Sign-ups, bounce rate, referrals: nice to look at. Among them I'd let the sign-ups decide and nothing else, a visitor who stays anonymous never pays.",
    "The agency handed us reach, clicks, likes and shares. I put that away and asked how many people had turned up at the shelter. By that count the posters stayed.",
    "um there were crashes and ratings and refunds and, uh, at the end of the day refunds is the one, because that's money going back. the others i just glance at",
    "I talked to nurses, porters, cleaners and two surgeons. They had the same complaint, and so we counted how often a bed stood empty.",
    "A checklist of numbers helps nobody, in my view. We followed the share of complete claims, and it decided alone.",
    "Milk per cow was what we went by. Feed, vet bills and hours were written down too, for the accounts.",
    "Phase one was design, phase two was build, phase three was test. Each of them ended with a signature.",
    "which three would i pick? speed, cost, quality? no. i take late trains per week and stop there",
    "Pressure and bursts were in every report as well, and so was the number of calls. By the litres lost a district was kept or switched back, all else was commentary.",
    "Nobody drew up any metrics at all, to be honest. In the evening we asked the drivers whether the new road was better.",
    "In the trial the pass mark was on no-shows alone. Cost and waiting time stood beside it with a limit each, as a warning.",
  ],
};
