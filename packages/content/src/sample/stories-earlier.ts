import type { StoryData } from "@inclined/core/schema/story";

/** From before Larkbasket: one from scratch, one with two lengths, and one as people bring it who have not thought about it since. */
export const earlierStories: readonly StoryData[] = [
  {
    title: "The maps I argued against",
    claim: null,
    year: 2021,
    employer: "Fennimore Freight Systems",
    isDataProject: false,
    parts: {
      customer:
        "A driver looking for a dock. A map that takes him to the front gate of a steelworks is worse than no map, because the dock is on the other side and a trailer doesn't turn around in a road.",
      situation:
        "In my last year at Fennimore the contract for our maps ran out. Our vice president of product wanted Corvane, who were cheaper and very good in a meeting. He was going to decide on a Tuesday.",
      task: "I was to roll out whichever won. I had no vote, but I'd sat beside drivers, so I thought I'd better say something before it was decided and not after.",
      actions:
        "I took 300 docks from finished deliveries and looked each of them up in both maps, over a weekend. In the meeting I told him I was against it: Corvane had put 41 docks on the wrong side of the building, and the maps we had did that with 12 docks. He heard me out and said that the difference in price paid for a lot of wrong docks. He chose Corvane. I said I still saw it differently, that it was decided now, and that I'd have it out by the date.",
      mechanism:
        "Then I wanted it to work. I called Corvane's product people and asked for a pin that a driver can move, so that the next driver sees where it really is. They had no reason to build that for us. I offered them every moved pin for their own map, and they had it in before our season.",
      "trade-off":
        "Those corrections were worth money, and we gave them away. Without them there'd have been no pin that year, and we'd have rolled out wrong docks on purpose.",
      dependency:
        "A moved pin needs somebody who says it's right, or sooner or later one of them marks a driver's own house. That could only be the carriers' dispatchers, and nobody had told them. I called the largest ones before we signed, and they wanted a yes and a no and nothing else on their screen.",
      escalation:
        "I didn't. It was his to decide, he'd seen the numbers, and I'd had my say in the room. Going over his head after that would just have been wanting to win.",
      sequencing:
        "We began with steelworks and rail yards, because there a wrong dock costs the better part of an hour. Corner shops came last. With those you can see the door from the truck.",
      result:
        "It was out on the date he'd set. By the next spring drivers had moved 2,900 pins, and the wrong docks I knew of were put right. We never got a count of calls about docks, so I don't claim one.",
      learning:
        "He was right about the price and I was right about the docks, and neither of us had asked who'd mend them. I still argue. But I now bring along what I'd need to be able to live with the other answer.",
    },
    forms: {},
    numbers: [
      { quote: "300", provenance: "confirmed" },
      { quote: "2,900", provenance: "cannot-confirm" },
    ],
    interviews: {},
  },
  {
    title: "Drivers off paper",
    claim: "work-2-2",
    year: 2019,
    employer: "Fennimore Freight Systems",
    isDataProject: false,
    parts: {
      customer:
        "The drivers, 3,800 of them, and the clerks at the carriers, who went through shoeboxes for a slip whenever somebody said that a pallet never came. That was 1 in 45 deliveries. A clerk in Findlay kept a pillow in her office for the end of the month.",
      situation:
        "When I came to Fennimore we sold dispatch software to 64 regional carriers, and in my first winter there I was given the program that was to end their carbon copies. There'd been an app before my time. It had stayed in the glove box, and the drivers called it the spy.",
      task: "I had to get the drivers off paper. They worked for the carriers and not for us, so nobody I could go to was able to order it.",
      actions:
        "I came from test software and had never sat in a truck, so I asked to ride along, and did for 2 weeks. I learned to strap a load and, badly, to back up to a dock. What I saw was gloves, rain, and no signal behind the sheds. So I threw out our sign-in screen, put the signature first, and had everything work without a network.",
      mechanism:
        "Walt, who'd driven longer than I'd been alive, said in front of a whole yard that it was the same spy again. I asked him what would make it not one. He said, it stops knowing where I am when I've made my last stop. I had that written into our contracts, came back, and read the clause out in the same yard. He put his name on the list, and then there was a line.",
      "trade-off":
        "With it went a report on idle trucks that our sales people had promised to carriers. I told them so myself before the contract changed. A report on drivers who leave the phone in the glove box would've been empty anyhow.",
      dependency:
        "The handsets. I asked for the date before I asked for the price, in the first month, and heard that the rugged ones had a waiting list into winter. So we ordered before the app was finished, which felt wrong and was right.",
      escalation:
        "A carrier in Indiana ran paper beside the app, to be safe, and its drivers did everything over again. I went to the owner in the third week with a stack of both. He ended it that afternoon.",
      sequencing:
        "Small yards first. In a small yard everybody knows by lunch what's wrong with your app, and somebody tells you. The largest carriers got it when the complaints had become boring.",
      result:
        "We were done in 11 months, 3,800 drivers and no paper. Disputed deliveries went from 1 in 45 to 1 in 160. I rang the clerk in Findlay, and the pillow had gone home.",
      learning:
        "I'd taken the old app for a bad app. It was a fair app that nobody had been asked about. Since then I don't plan for people whose work I haven't stood beside, and I still ride along a few days a year.",
    },
    forms: {
      short: `At Fennimore I had to get 3,800 drivers off paper. They drove for carriers, not for us, so nobody could order it. An earlier app had stayed in the glove box, and they called it the spy.

I came from test software, so I rode along for 2 weeks. I learned to strap a load, and what I saw was gloves, rain and no signal behind the sheds. I threw out our sign-in screen, put the signature first and had it work without a network.

In a yard a driver named Walt said it was the same spy again. I asked what would make it not one. He said, it stops knowing where I am after my last stop. I had that written into our contracts and read it out in the same yard. It cost us a report that sales had promised, and I told them so myself. Walt signed up first, and then there was a line.

Small yards came first, because there somebody tells you what's wrong by lunch.

We were done in 11 months. Disputed deliveries went from 1 in 45 to 1 in 160. And since then I don't plan for people whose work I haven't stood beside.`,
      "two-minute": `This was at Fennimore, which sells dispatch software to 64 regional carriers. Proof of delivery was a carbon copy, and for 1 in 45 deliveries somebody said the pallet never came, and a clerk went through shoeboxes. I had to get 3,800 drivers off paper. They worked for the carriers, so nobody I could go to was able to order it. And there'd been an app before, which lived in the glove box. They called it the spy.

I came from test software and had never sat in a truck. So I asked to ride along, and did for 2 weeks. I learned to strap a load and, badly, to back up to a dock. What I saw was gloves, rain, and no signal behind the sheds. I threw out our sign-in screen, put the signature first, and had everything work without a network.

Then there was Walt, who'd driven longer than I'd been alive. He stood up in the yard and said it's the same spy. I asked him what would make it not one. He said, it stops knowing where I am when I've made my last stop. I had that written into our contracts, came back and read the clause out in the same yard. Walt put his name down, and then there was a line.

We went to small yards first, because there you hear by lunch what's wrong. The largest carriers came when the complaints had become boring.

It took 11 months. Disputed deliveries went from 1 in 45 to 1 in 160.

I'd thought the old app was a bad app. Nobody had asked the drivers, that was all. I still ride along a few days a year.`,
    },
    numbers: [],
    interviews: {},
  },
  {
    title: "Test rig",
    claim: "work-3-1",
    year: 2017,
    employer: "Ashgrove Instruments",
    isDataProject: false,
    parts: {
      situation: "At Ashgrove we had a bedside infusion pump, and the regression tests took very long, like 19 hours.",
      actions: "So we looked at where the time went and we automated a lot of it. The team worked closely with quality, and everybody was kept in the loop.",
      result: "It was a lot faster afterwards and people were happy with it.",
    },
    forms: {},
    numbers: [],
    interviews: {},
  },
];
