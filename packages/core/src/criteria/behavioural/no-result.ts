import type { Criterion } from "../criterion.ts";
import type { Examples } from "../examples.ts";

/** Rubric book, lens 2, flag: `no-result`. */
export const noResult: Criterion = {
  id: "no-result",
  lens: "behavioural",
  kind: "flag",
  name: "No result",
  question: "Does the story stop without an outcome?",
  sources: ["senior-tpm-onsite", "data-scientist-to-pm"],
  why: "Without an ending, nobody can tell whether the action was any good. The interviewer will not fill it in kindly, and “what did you actually ship?” is a bad last question.",
  counts: [
    "The last thing told is an action, a proposal or a hand-over, and what came of it is not said anywhere.",
    "“We are still in the middle of it”, with nothing that has come of it so far.",
    "A closing remark in the place of the ending: “that was basically the pilot”, “a very interesting project”.",
  ],
  countsNot: [
    "An outcome without a number: it is an outcome.",
    "A bad outcome: the project was closed, the client left.",
    "An outcome that was told at the beginning.",
  ],
  probes: [
    "How did it end?",
    "What was different afterwards, and for whom?",
    "What came of what you did?",
  ],
  strong:
    "The ending is told in one plain sentence, good or bad, as something that somebody else could confirm. It comes before any remark about what the project meant to you.",
  frame: null,
};

/** «…» stands around the words to be found; in `leaves` nothing is. */
export const examples: Examples = {
  finds: [
    "In 2020 I took on moving the hotel's booking data. I cut it into five batches and wrote the checks for each one. «I started with the first batch, and after that came the second.»",
    "Our app crashed for people with older phones. I collected the logs, found the leak and asked the vendor for a patch. «They said that they would look into it.»",
    "The two directors wanted different things for the autumn season. «I put both into one room and we had a very long discussion about it.»",
    "so i was running the uh the pilot with the tablets on three wards and i trained the nurses and i set up the help line. «and yeah that was basically the pilot»",
    "Supplier bankrupt, three weeks of stock left. «Called six others, got two quotes, prepared a paper for the board.»",
    "Customer was angry because the machine stopped every day. I have gone there and I changed the sensor and the program. «So this was the situation with this customer and what I did.»",
    "I saw that the forecast knew nothing of school holidays, so I added them. «I documented everything and handed it over to the planning department.»",
    "Half of our volunteers left within a month, so I gave each newcomer a buddy. I matched the first twenty pairs myself. «It was around then that I moved on to another job.»",
    "Security was blocking the rollout. «I escalated to the vice president with one page on what we needed and by when.» Escalating early is important to me.",
    "«We are still in the middle of it, so I can't say how it will turn out.» What I did was rewrite the contract template and send it to the first four cities.",
    "Our recommendations were out of date, so I retrained them on two years of orders and cleaned the labels by hand. «It was a fascinating project and I am glad they asked me.»",
    "Every delivery to the islands came late. I mapped the ferries, saw that the cut-off was wrong and wrote down a new one. «My proposal went onto the agenda of the steering committee for the spring.»",
    "«What I built in the end was a dashboard with all the open repairs on it.» Before that I had spoken to nine caretakers and read through a year of tickets.",
  ],
  leaves: [
    "I moved the hotel's bookings in five batches, each with its own checks. The last one went over in March, and nobody at the reception noticed a thing.",
    "Older phones crashed on our start page. I found the leak, the vendor patched it, and the crashes stopped.",
    "Two directors, two opposite wishes for the autumn. I put both budgets onto one page and within ten minutes they had picked the second.",
    "It failed. The tablets on the three wards were taken away after a month because the batteries did not last, and I told the board so.",
    "Supplier bankrupt, three weeks of stock. Called six, signed one on day nine. No line stopped.",
    "Complaints went from 60 a week to eight, that's how it ended. It began with a broken sensor, which I replaced after two nights on site.",
    "I escalated to the vice president on the Tuesday. She lent us one engineer, and by Friday the security review was behind us.",
    "We did not get the money. I had asked for two million, the committee gave nothing, so I went to the regional fund and they paid half.",
    "The customer was angry because machine stopped every day. I changed the sensor and since then it runs, he has even ordered the second one.",
    "so i trained the nurses and i set up the help line and um it took off. by week six none of the wards used paper anymore",
    "I handed the forecast to planning with the school holidays in it. They have ordered by it ever since, and the empty shelves at half-term are gone.",
    "New cut-off for the islands, my proposal. Since April all of it goes on the same day.",
    "The account was lost, they left in July. But what they said on leaving kept the other two with us.",
    "The caretakers got a list of open repairs from me, nothing fancy. It is on the wall in all nine houses today, and the oldest entry is from this week.",
  ],
};
