import type { Criterion } from "../criterion.ts";
import type { Examples } from "../examples.ts";

/** Rubric book, lens 2, flag: `we-only`. */
export const weOnly: Criterion = {
  id: "we-only",
  lens: "behavioural",
  kind: "flag",
  name: "Only “we”",
  question: "Are the deciding actions all those of “we” or “the team”, so that what the speaker did cannot be told?",
  sources: ["senior-tpm-onsite"],
  why: "The interviewer decides about one person. Where every step belongs to “we”, your part may have been all of it or none, and nobody in the debrief can argue for you.",
  counts: [
    "All the actions that decided the story are done by “we”, “the team”, “our group”.",
    "The passive, or “it was decided”, in the place where the speaker’s own action belongs.",
    "An “I” that only watches, is proud or took part.",
  ],
  countsNot: [
    "“We” for the setting or the result, with the deciding steps in “I”.",
    "A team effort in which the speaker’s own part is named.",
    "Notes without pronouns, where it is plain who acted.",
  ],
  probes: [
    "Which of those steps did you do yourself?",
    "Who took the decision, and what was your own part in it?",
    "What did the others do, and what did you do, in the week that mattered most?",
    "What would have gone otherwise without you?",
  ],
  strong:
    "The team gets its credit in one clause, and the verbs that decided the story are in the first person: what you found, chose, said, built or stopped. A listener could draw the line between your work and the others’.",
  frame: null,
};

/** «…» stands around the words to be found; in `leaves` nothing is. */
export const examples: Examples = {
  finds: [
    "Last spring our ticket site went down during the presale. «We found the slow query, we rewrote it over the weekend and we moved the sale to Monday.» In the end 40,000 tickets went out without a hitch.",
    "The merger left us with two payroll systems. «The team decided to keep the older one, the team built the bridge and the team trained the clerks.» In March everybody was paid on time.",
    "so there was this um this returns thing at the warehouse. «we looked at the labels and then we decided to go with colour codes and we rolled it out». returns went down by like a fifth",
    "Vaccines were going bad on the road. «Our group picked another carrier, tested the boxes and wrote the procedure.» Spoilage fell to one percent.",
    "2021, bakery chain, 60 shops. «We cut the range from 45 to 30; we moved the delivery to five; we trained the staff.» Waste down 18%.",
    "With the ventilation of the tunnel we was three weeks behind. «Together we made new plan, we spoke with supplier and we got the fans earlier.» It was ready in time.",
    "The city wanted the parking app before the summer. «It was decided to begin with two districts, and halfway through the vendor was replaced.» From the second month on, complaints were down by half.",
    "In my last role fraud doubled within a quarter. «As a team we agreed on a second check above 500 euros and had it built in two sprints.» «We also talked the card issuer into sharing its signals.» Losses were back to normal by May.",
    "I was part of the crew that moved the archive of the museum. «We sorted, we packed, we found another climate lorry when the first one broke down.» Nothing was lost.",
    "I am very proud of the ferry terminal in 2019. «We had noticed that the gates opened too late, and we persuaded the port to change the order.» Boarding got eleven minutes faster.",
    "Our search product had lost a big client. «People put their heads together, came up with a new ranking and showed it to a tenth of the traffic.» The client returned.",
    "It was the hardest launch of my career. «What we did was cut two features, get legal to review alongside and ship to Ireland first.» The date was met with a day to spare.",
  ],
  leaves: [
    "Last winter the booking site fell over twice. We fixed the cache as a team, but I was the one who traced the slow call and wrote the change. It has held since.",
    "We had two carriers to choose from. I ran the price comparison, rang both references and picked the smaller one. We saved a month.",
    "My part was small but clear: I drew up the shift plan and sat down with each nurse who disagreed. The team did the rest. Overtime fell by a quarter.",
    "Three of us ran the tender. Ana had the law, Piotr the numbers; I negotiated the delivery clause and got the penalty in. We signed in June.",
    "so we were late right. and i went to the plant manager and i swapped our slot with the paint shop. we got the parts on the friday",
    "Nobody among us wanted to touch the old scheduler. I read its code for a week, wrote down the rules and replaced it piece by piece. We switched it off in May.",
    "Our school needed laptops for 200 children. I phoned eleven firms and collected what they were throwing away; one Saturday we cleaned them all together.",
    "We lost power on the ward for four hours. First I moved the two ventilated patients, then I split the staff by room. We had no incident.",
    "The group agreed on the goal, and everyone got a job. Mine: write the test cases, and stop the release when nine of them failed. We shipped ten days later.",
    "Cold chain audit, 2022. Found the gap in the logs, set up the alarm, trained the drivers myself. We passed.",
    "I say we because it was a team, but the decision to drop Android was mine, and I told the client in person. We launched on iOS in week nine.",
    "My team is four analysts. I asked every one of them for an hour a day, built the model from what they knew and took it to the board. They approved it.",
    "We had, how to say, a big conflict with the supplier. I travelled to him, I showed our stock and I made the new calendar. Since then we are friends.",
  ],
};
