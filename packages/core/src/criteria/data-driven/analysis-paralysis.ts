import type { Criterion } from "../criterion.ts";
import type { Examples } from "../examples.ts";

/** Rubric book, lens 1: flag `analysis-paralysis`. */
export const analysisParalysis: Criterion = {
  id: "analysis-paralysis",
  lens: "data-driven",
  kind: "flag",
  name: "Analysis paralysis",
  question: "Does the answer look, report, wait or ask for more data, with no action that follows?",
  sources: ["tpm-loop-teardown"],
  why: "Data that changes nothing was not needed. After a spike on the chart, the interviewer waits for the next step, and here none comes.",
  counts: [
    "A chart, a report or a dashboard that is shown, and the answer ends there.",
    "More data, a larger sample or a further study asked for, and nothing done meanwhile or after it.",
    "Waiting until the picture is complete, without a date or a next step.",
  ],
  countsNot: [
    "Looking closely, and then doing something about it.",
    "Asking for more data up to a fixed day, and deciding on that day.",
    "Others who study and wait, while the speaker acts.",
    "A small test: it is a way to get data, and an action.",
    "Waiting for something that has nothing to do with data.",
  ],
  probes: [
    "And what did you do then?",
    "What changed because of what you saw?",
    "What could be done with what is known today?",
    "At which point would you know enough to act?",
  ],
  strong:
    "What was seen, what it was enough to decide, and the step that was taken because of it. Where something is still unknown, a small and reversible step that finds it out, with a date.",
  frame: null,
};

/** «…» stands around the words to be found; in `leaves` nothing is. */
export const examples: Examples = {
  finds: [
    "On Tuesday the dashboard showed a spike in refused cards. «I put the chart up in the weekly meeting and we agreed that it was worrying and needed watching».",
    "Here I'd be careful. «I would want another quarter of data first, and after that a deeper look by region». Only then can one say something.",
    "«we looked at it from every side, by age, by town, by device», and it was very interesting. theres a big report on the drive now",
    "um so the numbers weren't clear. «so we we decided to wait and, uh, collect a bit more and then a bit more». and then it was summer",
    "I gave the analysts a list of questions, and when those were answered there were new ones. «By spring we had forty pages about the freezer losses and the same freezers».",
    "«My proposal is a task force that studies the root cause thoroughly and presents what it finds». The committee can then consider whether more study is needed.",
    "Errors doubled after the release. «I monitored it closely, informed the stakeholders each day and documented how it developed».",
    "Both options lie on the table since March. «I have compared them in a matrix with thirty rows, and then once more with new weights». Until today both are possible.",
    "Sample small, spec unclear. «Asked for a larger sample in April, asked again in May». Report filed.",
    "A wrong step is expensive. «Before the data are complete I would not do anything», and when they are complete I'd have their quality checked.",
    "What did I do with the telemetry? «I built a very nice view of it, with filters for each plant». People look at it a lot.",
    "the complaints went up so «i pulled more numbers and then some more and shared the sheet with everyone». yeah thats where it stands",
  ],
  leaves: [
    "The chart showed a spike of refused cards. I took it into the meeting, and that afternoon we switched the new check off.",
    "I asked for one more week of data and said that on the Friday we choose, whatever it says. On the Friday we chose the cheaper pump.",
    "The report had forty pages. A single one of them mattered, it named the leaking valve, and we replaced that valve.",
    "Waiting was the right thing: fresh paint needs a day. After it we hung the signs and opened the gallery.",
    "My predecessor had studied the freezers for a year and nothing changed. In my first month I turned two of them colder and compared.",
    "um the numbers weren't clear, so i went with the option that we can undo. and we did undo it, in may",
    "Could we have looked longer? Sure. We cut the fee in one town instead and knew more within the week.",
    "I monitored the error rate each hour. At its second rise I sent the traffic back to the old cluster.",
    "Analysis took three days out of ten. The rest went into building the ramp and trying it with six people in wheelchairs.",
    "he wanted more data. what he got from me was the same data with a recommendation, close the night counter, and it closed",
    "With half of the classes I would watch it for five days. If attendance drops, those classes go back.",
    "Not deciding was the danger there. So the two of us set a date, the ninth, and on the ninth we booked the smaller hall.",
    "We shared the sheet with all shops. Each manager took the first three items off the shelf the same day.",
    "First I wanted to see the logs, which took an hour. Then the key was revoked.",
  ],
};
