import type { Examples } from "../criteria/examples.ts";
import type { Principle } from "./principle.ts";

/** Leadership Principle: Earn Trust. */
export const earnTrust: Principle = {
  id: "earn-trust",
  question: "Does the story show the speaker being open when it was awkward: owning a fault aloud, telling bad news straight, hearing others out, or keeping a promise at a cost?",
  why: "People follow somebody who says the uncomfortable thing first, above all about themselves. The interviewer listens for the moment when keeping quiet would have been easier.",
  counts: [
    "Owning up to the speaker’s own mistake before those it touched.",
    "Bad news told early and straight, to a customer, a boss or a partner.",
    "Listening to somebody who was against it, and changing something because of what they said.",
    "A promise kept although it had become expensive.",
  ],
  countsNot: [
    "“I built trust”, with nothing that would have earned it.",
    "Being trusted from the start, by title or by friendship.",
    "Candour about other people’s mistakes.",
    "Politeness.",
  ],
  probes: [
    "Who had reason to doubt you, and what did you do about it?",
    "What was the most uncomfortable thing you had to say, and to whom did you say it?",
    "What did somebody tell you there that you did not like to hear?",
  ],
  strong:
    "A moment when silence would have been easier, what was said, to whom, and what it cost. Afterwards something shows that the others took it as honest.",
};

/** «…» stands around the words to be found; in `leaves` nothing is. */
export const examples: Examples = {
  finds: [
    "«I stood up in front of the forty drivers and said that the wrong roster had been my doing.»",
    "Before they could find out themselves, «I rang the client and told her that we would be three weeks late».",
    "«Told my boss the forecast I had defended was off by a fifth; showed where I'd gone wrong.»",
    "the midwives hated it and um «i sat in their break room for two mornings, took notes and threw out half of my form because of it»",
    "«I have promised them no night work in August, so when the order came I refused it» even if my manager was not happy.",
    "Our own tool was worse for that customer. «I said so, and gave him the name of the competitor.»",
    "«In the first minute of the review I put my own two errors on the slide», after which the others brought out theirs.",
    "The supplier had sent us too much by mistake and nobody had noticed. «I wrote to them the same day and paid for the extra crates.»",
    "«she told me i talk over people so i asked her to kick me under the table whenever i did it» and she did, for a month",
    "Sales wanted me to keep quiet about the defect until after the signing, yet «I laid it open to the buyer before he signed, with the date of the repair».",
  ],
  leaves: [
    "I earned the trust of all the stakeholders within weeks.",
    "They trusted me anyway, we had studied together.",
    "I told everybody that the mistake had been made in the other department.",
    "He admitted in front of the whole board that he'd miscounted.",
    "Trust is the foundation of every team.",
    "Should one tell a client everything?",
    "We did not mention the delay, and luckily it never came up.",
    "The pension trust asked for quarterly figures, which I sent.",
    "i always tell people the truth no matter what",
    "I would be open about it and apologise.",
    "I thanked them warmly and sent a card after the project.",
    "The bank trusted our signature file, so the transfer went through without a second check.",
  ],
};
