import type { StoryData } from "@inclined/core/schema/story";

/** Three from her last years at Larkbasket: a data project told as a product, a bill, a colleague. The last lacks four parts. */
export const storiesOfMoneyAndPeople: readonly StoryData[] = [
  {
    title: "Fair Swap, asked before and not at the door",
    claim: "work-1-4",
    year: 2025,
    employer: "Larkbasket",
    isDataProject: true,
    parts: {
      need:
        "When a shelf was empty the picker chose something else, and the customer found out at the door. I read the refund notes and then rang 20 of the people who'd written them. A woman whose son can't eat nuts told me she goes through every swap with a magnifying glass before she puts the bag down.",
      hypothesis:
        "I'd been sure that we picked badly, and that better picks would do it. I asked the people who were angriest, so as to be proved wrong, and I was: most swaps had been sensible, and what they minded was not being asked. So I dropped my own idea, and we wrote down theirs. If the customer can say yes or no while the picker still stands at the shelf, refunds for unwanted swaps fall, even with the very same item.",
      experiment:
        "We tried it in 16 stores, drawn by lot, and left similar stores as they were. Before anybody saw a number I wrote down when it goes on: refunds for unwanted swaps down by at least 15%, and a picker held up by no more than 20 seconds an item. It ran for 8 weeks, because the first few are mostly curiosity.",
      shipped:
        "A message with a photograph, a yes and a no. It goes out the moment a picker scans an empty place, and if nobody answers, the item is left out and not charged. Behind it a small model ranks what to offer, from what other customers kept. It's the least interesting part.",
      segment:
        "Customers who order in the app and let us send messages. Whoever orders by phone names a substitute beforehand, as always. Wine and baby formula were left out: with those no swap is the right swap.",
      metric:
        "Refunds for unwanted swaps fell by 27%, worth $2.3M a year, compared with the stores that didn't have it. I looked at the time at the shelf beside it every week, and it stayed under our line.",
      "trade-off":
        "Asking costs the picker a wait, and at noon that's a queue of carts. We ask about what people send back most and don't ask about an onion. So we accept some wrong onions in order not to hold up everybody's dinner.",
      iteration:
        "After we'd gone everywhere we saw that people who'd said no a few times stopped answering at all. The next version remembers a no and doesn't offer that brand again. What I want to test now is a plain list against the model. If the list does as well, the model goes.",
    },
    forms: {},
    numbers: [{ quote: "15%", provenance: "confirmed" }],
    interviews: {},
  },
  {
    title: "The route planner's bill",
    claim: "work-1-5",
    year: 2026,
    employer: "Larkbasket",
    isDataProject: false,
    parts: {
      customer:
        "If a plan comes late a van stands at the dock, and the first household on its route pays for it. Drivers feel it before anybody, because they're the ones who ring that bell.",
      situation:
        "This year the route planner had become our largest computing bill at Larkbasket. The director of routing wanted to plan every route overnight, when machines are cheap, and sign a longer contract for a discount.",
      task: "I was asked to run the change to overnight plans. The goal was given, and so was the way to it.",
      actions:
        "In the review I told him I thought it was wrong, and why: an order that comes in at noon isn't in a plan made at night, and those are the orders we're late on. He asked what I had instead. I asked for 10 days, and went through the bill with an engineer, line by line. Most of it was the planner starting over for each new order, on machines that we kept warm through the night for nobody.",
      mechanism:
        "The people who wrote the planner were proud of its routes, and a repaired route sounded to them like a worse one. So I let them set how much longer it may be, and how we'd measure that. They chose a stricter limit than I'd have dared to ask for, and from then on it was their idea.",
      "trade-off":
        "We now repair the last plan instead of starting over, so a route can be a little longer than the best one. I took that, because I'd seen in the drivers' logs that nobody drives the best one anyway.",
      dependency:
        "The warehouse night report ran on the same idle machines, and its owner wasn't in any of our meetings. I noticed because a line on the bill had his name in it. We moved his report before we switched anything off.",
      escalation:
        "After the 10 days the director and I still disagreed. So I suggested we go to our vice president together, with one page that we'd both signed, his way and mine beside each other. She chose mine, on the condition that a plan is never later than it was. Had she chosen his, I'd have run it.",
      sequencing:
        "Machines off at night came first. It was safe, it saved from the next morning on, and it bought us patience for the difficult part. The repair followed city by city, the smallest before Columbus.",
      result:
        "22% came off the computing cost, or $640k a year, and every plan is still ready in under 90 seconds. I turned down the longer contract and left the posts empty that had been set aside for the overnight plans. It took one engineer and the machines we had.",
      learning:
        "I'd objected with an argument where a bill would have done. Next time I bring the page with the lines on it into the first review, and we'd be spared the bad mood.",
    },
    forms: {},
    numbers: [],
    interviews: {},
  },
  {
    title: "Dalia and the dependency review",
    claim: "work-1-8",
    year: 2025,
    employer: "Larkbasket",
    isDataProject: false,
    parts: {
      situation:
        "I coach 3 program managers at Larkbasket, and Dalia was the first. In the autumn when we began, she had been passed over for promotion, and all that the panel had written was that she needed more presence. She was about to leave.",
      task: "Nobody had asked me to get her promoted. I'd read her documents, though, and I thought the panel had missed somebody.",
      actions:
        "I read what she'd written that year with a pencil, and it was all status and hardly a decision. So every Thursday she brought me one page with one decision on it, and I argued for the other side. When she began to win, I gave her my dependency review to run, the one with the 4 directors. I sat at the back with my mouth shut, which was the hard bit.",
      mechanism:
        "I went to the head of the panel and asked him to turn presence into something a person can do. He said, lead a room that doesn't owe her anything. I told him when and where she'd be doing that, and he came and watched.",
      "trade-off":
        "The review got worse for a while. A director told me so, in the corridor, and asked if I'd take it back. I said no, give her until the summer, and he did. I'd rather have a bumpy season than a review that needs me.",
      result:
        "She was promoted in the spring, and Marcus in the year after. Ines isn't yet. Programs delivered on the agreed date went from 58% to 81% in 6 quarters, and for most of those it was she who ran the review.",
      learning:
        "For the first weeks I coached her towards how I do it, and she sounded like a bad copy. It went better when I stopped correcting how she says a thing and kept to what she decides.",
    },
    forms: {},
    numbers: [],
    interviews: {},
  },
];
