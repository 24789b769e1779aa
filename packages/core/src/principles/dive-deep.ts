import type { Examples } from "../criteria/examples.ts";
import type { Principle } from "./principle.ts";

/** Leadership Principle: Dive Deep. */
export const diveDeep: Principle = {
  id: "dive-deep",
  question: "Does the story show the speaker going down into the detail until the real cause or the real figure came to light?",
  why: "Reports are smooth because somebody smoothed them. The interviewer wants to see that you go and look when the number and the complaint do not agree.",
  counts: [
    "Going to the raw thing: the log, the single case, the counter, the till, the person who does the work.",
    "Distrust of an average or a report that did not fit what people said, and what was found below it.",
    "Asking on past the first explanation to the cause.",
  ],
  countsNot: [
    "Looking at a dashboard.",
    "Detail for its own sake, from which nothing was found.",
    "Having somebody else’s analysis presented to oneself.",
    "“I looked into it in depth.”",
  ],
  probes: [
    "How did you know that, and what had you looked at yourself?",
    "What did the report say, and what did you find underneath it?",
    "Which single case taught you most about the problem?",
  ],
  strong:
    "What made the speaker doubt, what they opened, counted or watched with their own eyes, and what it turned out to be. The finding is something that the reports had not shown.",
};

/** «…» stands around the words to be found; in `leaves` nothing is. */
export const examples: Examples = {
  finds: [
    "The average wait was fine, the complaints weren't, so «I read all 212 of them and saw that every one came from the side entrance».",
    "«I spent a night at the sorting belt and counted by hand» until I knew why the counter was wrong.",
    "so the report said ninety eight percent on time and i thought hm. «i pulled the raw scans and it turned out late parcels were just not being scanned»",
    "«Took ten failed payments, followed each through five systems; eight died at the same currency rounding.»",
    "They told me it is the weather. «I compared the days one by one and it was not the weather, it was the Tuesdays with the new driver.»",
    "Everybody said network. «I asked why four more times and ended up at a licence that ran out each midnight.»",
    "«What gave it away was line 40 of the invoice», which nobody had opened because the total looked right.",
    "«I rode with the meter readers for three days», and only then did I see that they could not get into the cellars.",
    "The two departments reported different head counts, so «I put both lists side by side, name by name, and found 61 people who had left».",
    "«i opened the machine myself and there it was the filter was in backwards» after months of changing pumps",
  ],
  leaves: [
    "I looked into the matter in depth and gained a deep understanding of it.",
    "Every morning I checked the dashboard, and it was green.",
    "The analyst went through all the receipts and told me what she had found.",
    "I dive deep whenever a number seems strange to me.",
    "I took the vendor's word for it that the batteries were fine.",
    "The diving school needed a booking page, so I set one up for them.",
    "We produced a report of 140 pages with every figure one could think of.",
    "Somebody ought to look at those logs one by one.",
    "what level of detail do you want here",
    "I kept to the big picture and left the details to those who know them.",
    "Sales were down 8%, we assumed that it was the season and moved on.",
    "I would pull the raw data and look for patterns.",
  ],
};
