import type { Examples } from "../criteria/examples.ts";
import type { Principle } from "./principle.ts";

/** Leadership Principle: Deliver Results. */
export const deliverResults: Principle = {
  id: "deliver-results",
  question: "Does the story show the speaker bringing something that mattered over the line, at the promised quality and time, or against a setback on the way?",
  why: "Plans are many, finished things are few. The interviewer wants to hear what stood in the way, what the speaker did about it, and that it arrived.",
  counts: [
    "A goal that was reached, with what was done when it came into danger.",
    "Concentrating on the few things that decided the outcome, and leaving others.",
    "A date or target kept after a setback: a supplier gone, half the staff ill, a failed test.",
  ],
  countsNot: [
    "Being busy: meetings held, tickets closed, documents written.",
    "A result that came by itself, or that others brought.",
    "A goal that was only set.",
    "A date kept by quietly leaving out what mattered.",
  ],
  probes: [
    "What had been promised, and what arrived in the end?",
    "When was it most in danger, and what did you do then?",
    "What did you leave undone so that this got done?",
  ],
  strong:
    "What was promised, what went wrong on the way, what the speaker did about it, and that it arrived as promised. The result is something others could confirm.",
};

/** «…» stands around the words to be found; in `leaves` nothing is. */
export const examples: Examples = {
  finds: [
    "The printer went bankrupt ten days before the election. «I found two smaller ones, split the ballots between them, and every polling station opened with its boxes.»",
    "«We went live on the day I had named in January, with all nine clinics and no paper left.»",
    "half the crew was sick um so «i took the welding plan apart, moved the three seams that mattered up front, and the ship left on the twelfth»",
    "«Target 15%, got 17%, two weeks early; dropped four side topics in March to get there.»",
    "First test failed, second failed also. «I did not give up, changed the seal with the supplier on Saturday, and on Monday the machine was delivered as in contract.»",
    "Out of thirty goals «I picked the two that moved the waiting list, and by December it was down from 900 to 340».",
    "It looked lost when customs held the turbines. «I drove the papers there myself and the park fed its first current on the promised Friday.»",
    "«every single one of the 1,100 teachers had a working login on the first day of school» and that was what i had signed for",
    "The money ran out in the eighth month, yet «I got the bridge opened by finishing the footpath first and asking the town to pay for the railing».",
    "«Two years, three changes of director, and the register that I was hired to build has been in use in all districts since May.»",
  ],
  leaves: [
    "I'm very results-oriented and always deliver.",
    "I held 40 workshops, wrote the concept and updated the plan each week.",
    "The market picked up in spring and sales rose by themselves.",
    "The results of the blood test were delivered to the wrong ward.",
    "Our goal for that year was to open five shops.",
    "We met the date by leaving out the payment part, which came a year later.",
    "A colleague took it over in the last third and finished it.",
    "I'd make a plan, focus on what matters and see it through.",
    "it was nearly done when i left the company",
    "How do you measure results in this team?",
    "We missed the date by five months and in the end the project was stopped.",
    "The courier delivers twice a day, at ten and at four.",
  ],
};
