import type { Criterion } from "../criterion.ts";
import type { Examples } from "../examples.ts";

/** Rubric book, lens 4: `confidentiality`. */
export const confidentiality: Criterion = {
  id: "confidentiality",
  lens: "push-back",
  kind: "criterion",
  name: "Safe figure",
  question: "Asked for confidential figures, does the answer decline the exact one and give a safe form of it?",
  sources: ["tpm-loop-teardown"],
  why: "What you would say about your last employer, you would say about the next. The interviewer learns whether you can keep a confidence and still answer with data.",
  counts: [
    "The exact figure is declined and a share, a ratio or an index is given.",
    "The exact figure is declined and a range or an order of size is given.",
    "The exact figure is declined and an anonymised, published or agreed one is given.",
  ],
  countsNot: [
    "Declining, with nothing in its place.",
    "A rounded or relative figure where nothing was declined.",
    "The exact figure, with the request not to repeat it.",
    "Saying that confidentiality matters.",
    "A question that asks for nothing confidential.",
  ],
  probes: [
    "What can you tell me about the size of it?",
    "How would you put that figure if your former employer were in the room?",
    "What form of this number would help me and hurt nobody?",
  ],
  strong:
    "A short and friendly no to the exact figure, without a lecture. Then, in the same breath, a form that is safe and still says something: a share, a range, an index or a published number.",
  frame: "I have to keep the exact __ to myself, but as a share of __ it came to about __.",
};

/** «…» stands around the words to be found; in `leaves` nothing is. */
export const examples: Examples = {
  finds: [
    "«I can't give you the contract value; what I may say is that it was our second-largest that year.»",
    "«The exact margin stays with my former employer», but «it roughly doubled from where we began».",
    "«that number is under nda so lets call the first year one hundred then the last was a hundred and sixty»",
    "Um, so, «I'm, I'm not going to name the figure, high single-digit millions is as far as I'd go».",
    "«Beds per site aren't public, so take it as a ratio: one nurse to every eleven.»",
    "«No client names and no euros from me: a grocer, and the bill fell by just under a third.»",
    "«The price we pay for the vaccine I must keep for me, I can only say you it was some ten percent under the list.»",
    "«What each driver earns is private; the published band for that grade starts at nineteen an hour.»",
    "You'll understand that «the revenue per store is theirs to publish». «Indexed to our launch month, we stood at 140 by the autumn.»",
    "«I'd rather not read out the real incident count, but per thousand flights it fell to about a third.»",
    "«Those patient counts don't leave the clinic.» «In shares, then: around two in five came back within the month.»",
    "Instead of the purchase price, «which I signed to keep quiet, I can offer the public filing, where the whole segment is one line».",
    "«no absolute numbers on that one, only the shape, flat until easter and then up by half»",
    "«The bill for that one service I leave out; across all accounts, with the names removed, the effect was $1.2 million.»",
  ],
  leaves: [
    "I'm afraid I can't talk about that.",
    "It was exactly 4,318,200 euros, though that's not public.",
    "Confidentiality is something I take very seriously.",
    "Turnover went up by about a fifth that year.",
    "The supplier refused to tell us what the others paid and gave a range.",
    "I never knew the number; finance kept that sheet to itself.",
    "we anonymise all survey answers before they reach the analysts",
    "May I ask whether this conversation is confidential?",
    "Between us, and please don't write it down, the bonus pool was eleven million.",
    "I signed a non-disclosure agreement in my first week, as everyone does there.",
    "Normally you'd give a range in such cases, um, that's what one normally does.",
    "The folder was marked secret, and somebody left it in the tram.",
    "It's no secret: forty vans, nine drivers, all on our website.",
    "Our lawyers they say always, do not tell numbers.",
    "not allowed to share the figure and i wouldn't know how to put it differently either",
    "I wish I could hint at it somehow without breaking my word.",
    "That dose stands on the leaflet to the drop; roughly five drops do for a child.",
    "They asked for salaries by name, my colleague sent averages, and there was a row about it.",
  ],
};
