import type { StoryData } from "@inclined/core/schema/story";

/** Three programs at Larkbasket that began with a promise to a customer. The second lacks an escalation and what she learned. */
export const storiesOfPromises: readonly StoryData[] = [
  {
    title: "Slotboard and the registers",
    claim: "work-1-2",
    year: 2024,
    employer: "Larkbasket",
    isDataProject: false,
    parts: {
      customer:
        "The one I kept in mind was a nurse in Dayton who was late to her shift because she sat at home waiting for our milk. Our window was two hours wide, and we still missed it for 11.8% of orders. She wrote to customer care that she didn't need us fast, she needed us right. I read that letter out at the kickoff, and it's why the page shows an honest window rather than a short one.",
      situation:
        "Larkbasket promised a window that was fixed in the morning, whatever happened in the store afterwards. Slotboard was to replace it with a live promise, and the ad for it was already bought for Thanksgiving. In June, well into the program, there was a box in my plan with no name beside it: how fast a store picks.",
      task: "I led the program across 7 teams for 14 months, and none of them reported to me. The team I turned out to need most, Store Systems, wasn't even among them.",
      actions:
        "I walked the plan backwards from the day we'd open, box by box, and wrote an owner beside each until I came to the one without. Then I drove up to Lima and sat with Bev, who runs Store Systems, in the back office of a store for a morning. I wrote our offer on one page that same evening. She changed a sentence in it, and I put my own number on the pager list.",
      mechanism:
        "I asked Bev what she was afraid of, and it was anything new on her network in the holidays. So I took that away: we'd read a copy in the back office and never touch a register. My test engineer worked for her for 6 weeks, and until New Year a problem with the feed woke me and not her people. She told me later it was the pager that did it, more than the engineer.",
      "trade-off":
        "Bev could give me the 150 stores with new registers and not the rest. I took that and left 62 stores on the old window until February, because a promise we can't keep is worse than an honest window. Marketing hated it, since the ad said everywhere, and had to print it again.",
      dependency:
        "The picking speed comes off the store scanners, and those belonged to Store Systems, who were replacing registers all summer and had never heard of us. I found that in June, from a box with no name. Left alone we'd have found it in September, with the ad already on the buses.",
      escalation:
        "I went to my director the day I came back from Lima, with the page that Bev and I had agreed on, because it was his test plan that lost an engineer. He signed it there and then. He also offered to lean on Store Systems, and I asked him not to. I think it would have cost me Bev.",
      sequencing:
        "The feed came first, before the page and before routing, because both of them only guess without it. Then the stores near Lima, since Bev's people could drive over if something broke. The page came last. A page you can switch off in a minute, a feed on registers you can't.",
      result:
        "We went live on November 9 in the stores that had the feed. Once every store was on it, late orders were down from 11.8% to 6.3%, and customers who ordered again within 30 days were up from 41% to 46%. Bev's people never got paged that winter. I did, on 4 nights.",
      learning:
        "I'd planned around the teams I knew and treated the registers like furniture. Now page one of every plan of mine lists the systems that we only read from, and who owns each. The weekly review with the 4 directors opens on that page.",
    },
    forms: {
      short: `Slotboard was a live delivery promise in place of a two-hour window that we missed for 11.8% of orders. One of those was a nurse in Dayton who was late to her shift, waiting for our milk. I led 7 teams.

In June I walked the plan backwards and found a box with no owner: how fast a store picks. That comes off scanners, which belonged to Store Systems, who had never heard of us. We'd have found out in September.

I drove to Lima and asked Bev, who runs that team, what she was afraid of. It was anything new on her network in the holidays. So I offered that we'd only read a copy, that my test engineer would work for her for 6 weeks, and that the pager was mine until New Year. She said yes, for 150 stores.

I took it and left the other 62 stores on the old window until February, because a promise we can't keep is worse. Marketing had to change the ad.

We went live on November 9. With every store on, late orders were down to 6.3%.

I'd treated the registers like furniture. Every plan of mine now opens with the systems that we only read from, and their owners.`,
      "two-minute": `This is Slotboard, at Larkbasket. Customers got a two-hour window, and we missed it for 11.8% of orders. One of those was for a nurse in Dayton, who was late to her shift because she sat at home waiting for our milk. She wrote that she didn't need us fast, she needed us right. I led the 7 teams that were to replace the window with a live promise.

In June I walked the plan backwards from the opening, and I came to a box with no name beside it: how fast a store picks. That comes off the scanners, and the scanners belonged to Store Systems, who had never heard of us. Left alone, we'd have found that out in September.

So I drove up to Lima and sat with Bev, who runs the team. I didn't ask for engineers, I asked what she was afraid of. Anything new on her network in the holidays, she said. So we'd read a copy and never touch a register, my test engineer would work for her for 6 weeks, and until New Year the pager would be mine. She told me later it was the pager.

She could do the 150 stores with new registers. I took that and left 62 stores on the old window until February. Marketing hated it, but a promise we can't keep is worse than an honest window.

We went live on November 9. Once every store was on, late orders were down to 6.3%, and people who ordered again within 30 days had gone from 41% to 46%.

What I got wrong is that I'd planned around the teams I knew. Page one of my plans is now the systems that we only read from, and who owns them.`,
      long: `Slotboard was the biggest thing I've run at Larkbasket, and it nearly opened without the number it was made of.

Some background. We deliver groceries from 212 stores. When you ordered, you got a two-hour window that was fixed in the morning, whatever happened in the store afterwards, and we missed it for 11.8% of orders. One of those was for a nurse in Dayton, who was late to her shift because she sat at home waiting for our milk. She wrote to customer care that she didn't need us fast, she needed us right. I read that letter out at the kickoff. It's also why the page shows an honest window rather than a short one, and people did ask for the short one.

I led the program: 7 teams, 14 months, none of them reporting to me. The ad was already bought for Thanksgiving.

In June, well into it, I walked the plan backwards. I start at the opening day and go box by box, and beside each I write who owns it. I came to one with no name: how fast a store picks. Without that the promise is a guess. The speed comes off the scanners in the stores, and the scanners belonged to Store Systems, who were replacing registers all summer and had never heard of us. We weren't on their plan, and there was no reason we should be. If I hadn't looked, we'd have met them in September, with the ad on the buses.

So I drove up to Lima and spent a morning with Bev, who runs that team, in the back office of a store. I didn't ask for engineers. I asked what she was afraid of. She said anything new on her network in the holidays, because the year before somebody's clever feed had taken registers down. So I offered her this: we read a copy in the back office and never touch a register. My test engineer works for her, not for me, for 6 weeks. And until New Year, if the feed breaks at night, it wakes me and not her people. I wrote it on one page that evening, she changed a sentence, and I took it to my director the next day, because it was his test plan that lost an engineer. He signed. He also offered to lean on Store Systems, and I asked him not to. I'm fairly sure that would have cost me Bev.

She could do the 150 stores with new registers. That left 62 stores on the old window until February, and I took it. Marketing hated it, because the ad said everywhere, and they had to print it again. But a promise we can't keep is worse than an honest window, and I'd rather have that argument with marketing than with the nurse.

The order mattered. The feed came first, before routing and before the page, because both of them only guess without it. Then the stores near Lima, where Bev's people could drive over. The page came last, because a page you can switch off in a minute.

We went live on November 9. Once every store was on, late orders were down from 11.8% to 6.3%, and customers who ordered again within 30 days went from 41% to 46%. Bev's people never got paged that winter. I did.

What I got wrong is plain. I'd planned around the teams I knew, and treated the registers like furniture. Now page one of every plan of mine is the systems that we only read from, with an owner beside each, and the weekly review with the 4 directors opens on that page.`,
    },
    numbers: [{ quote: "62", provenance: "confirmed" }],
    interviews: {},
  },
  {
    title: "Pantry Link and the register journal",
    claim: "work-1-3",
    year: 2023,
    employer: "Larkbasket",
    isDataProject: false,
    parts: {
      customer:
        "People plan a dinner around our page. We read the stock once a night, so by noon the page was selling things that had left the shelf at breakfast, and 14% of orders had an item canceled. A father wrote to us that we'd brought the candles and not the cake.",
      situation:
        "It was my second spring at Larkbasket, and Shelfwright had quoted us $3.1M for a new inventory system in every store, and on their slide the last store came the year after next. I was handed the slide and asked for a plan.",
      task: "My job was to plan that rollout. Whether we needed it was nobody's question, so I made it mine.",
      actions:
        "Before planning anything I spent 3 mornings in our Grove City store with a clipboard, counting the same shelf of yogurts that the night file described. The file was wrong by mid-morning, and the register had known since the minute of the sale. So I pulled a week of register journals, checked them against my counts with a bit of Python, and asked about every yogurt that didn't fit. I went to the architect with the notebook, not with an opinion.",
      mechanism:
        "The store managers were against anything that meant more work at the shelf, and they'd have been right. So I took the clipboard to the loudest of them, in Newark, and showed her that her own register already wrote down all we wanted. Nothing to learn, nothing to scan. She then told the others herself, in their Monday call.",
      "trade-off":
        "What a register doesn't see is theft and breakage, and the vendor's system would have. I accepted that, because those add up over weeks and sales empty a shelf before lunch. The stores' own weekly count catches the rest.",
      dependency:
        "The journal belongs to finance, who close their books on it at the end of the month. I heard that from a clerk in the second week, over coffee, before we'd read a line of it in production. So we read a copy, and on closing night we don't read at all.",
      sequencing:
        "I put the busiest stores last, and people found that odd. I wanted our mistakes where a wrong shelf annoys a handful of customers. By the time we came to Columbus we had a list of every register that behaves strangely.",
      result:
        "Instead of a new system we opened a file that we'd had all along, every 5 minutes instead of once a night. All 212 stores were on it in 9 months, and orders with a canceled item fell from 14% to 9%. We never signed with Shelfwright. I gave the whole budget back, with a note saying what it had been for.",
    },
    forms: {},
    numbers: [{ quote: "$3.1M", provenance: "confirmed" }],
    interviews: {},
  },
  {
    title: "Express Lane, the second day",
    claim: "work-1-6",
    year: 2022,
    employer: "Larkbasket",
    isDataProject: false,
    parts: {
      customer:
        "These were families who paid extra because the kids were hungry now. That Saturday 19% of them got their order late, and some had given up and made toast.",
      situation:
        "In the autumn of my first year at Larkbasket we opened Express Lane, delivery within the hour, as a pilot in 3 cities. It was a Friday, and until lunch it looked fine. Then the picking queue in Dayton went up and didn't come down.",
      task: "I ran the launch. Stopping it was nobody's job, because nobody had named a person and I hadn't asked. By Friday afternoon I'd decided that it was mine.",
      actions:
        "I called the Dayton store, and the manager said, you're sending me 40 baskets and I have 6 people. I got the engineers to lower the limit for that store, and all it did was push the queue over to Akron. On Saturday evening I stopped the pilot everywhere. Then I pulled the list of everybody who'd waited and sat with customer care until each was refunded without having to ask.",
      mechanism:
        "I didn't mail the checklist to anybody. I sat in on the loyalty team's next launch and filled it in for them, replay and all, and the replay found a queue that they'd have met on opening day. After that their lead carried it to the others for me.",
      "trade-off":
        "I stopped it without knowing the cause, and the business lost the weekend's data that it had paid for. Switching on again would take minutes. A second Saturday like that, with the same families, we couldn't take back.",
      dependency:
        "The one I didn't see. Our planner took the average packing time of a whole day from a table that store operations keep, and they had no idea that we used it. I learned that on Sunday, after the damage.",
      escalation:
        "I called our general manager that Saturday evening, after I'd stopped it and not before. I told her the 19%, that the missing stop rule was my fault, and on which day she'd have the report. She asked if I was sure. I said not of the cause, but of the number.",
      sequencing:
        "First stop it, then the refunds, then the cause. The engineers wanted the cause first while it was fresh. I said logs keep, and people who wait for their money don't.",
      result:
        "By Sunday noon all 412 late orders were refunded. I wrote the post-mortem myself that week: it wasn't traffic, it was an average, and Saturday noon in a store is nothing like the average. It became the launch checklist that 9 teams use, with a replay of a real Saturday and a stop rule with a number in it, signed before opening. I've held a launch back myself since then because the replay was missing.",
      learning:
        "I'd been watching the orders the whole time and not the people packing them. The other thing is smaller: I ask now, on the day a plan is signed, who may stop it and at which number.",
    },
    forms: {
      short: `Express Lane was delivery within the hour, a pilot in 3 cities, and I ran the launch.

It opened on a Friday. After lunch the picking queue in Dayton went up. I called, and the store manager said, you're sending me 40 baskets and I have 6 people. I had the limit for that store lowered, thought we had it, and all it did was push the queue to Akron. By Saturday evening 19% of orders were late, and these were families who'd paid extra.

I stopped the pilot that evening, without knowing the cause yet, because switching on again takes minutes and a second Saturday we couldn't take back. Then I called our general manager. I pulled the 412 late orders and sat with customer care, so that everybody had their money by Sunday noon without asking.

I wrote the post-mortem. Our planner took the average packing time of a whole day. So before a launch we now replay a real Saturday, and there's a stop rule with a number, signed. That's the checklist that 9 teams use.

What I learned is that I'd watched the orders and not the people packing them.`,
      "two-minute": `Express Lane. Delivery within the hour, a pilot in 3 cities, in the autumn of my first year at Larkbasket. I ran the launch, and nobody had said who stops it if it goes wrong. I hadn't asked either, so that part is mine.

It opened on a Friday and looked fine until lunch. Then the picking queue in Dayton went up and didn't come down. I called the store, and the manager said, you're sending me 40 baskets and I have 6 people. I got the engineers to lower the limit for that store, watched it drop and thought we had it. All it did was push the queue over to Akron. By Saturday evening 19% of orders were late, and these are people who pay extra because the kids are hungry now.

I stopped the pilot that evening, everywhere. I didn't know the cause, but switching on again would take minutes, and a second Saturday like that we couldn't take back. I called our general manager right after and told her the number, and that the missing stop rule was my fault. Then I pulled the list, 412 late orders, and sat with customer care until they were all refunded, by Sunday noon, without having to ask.

Then the cause, and I wrote the post-mortem myself that week. It wasn't traffic. Our planner took the average packing time of a whole day, and Saturday noon is nothing like the average. So before any launch we now replay a real Saturday against the planner, and a stop rule with a number in it is signed before it opens. That's the checklist that 9 teams use.

And I'd been watching the orders the whole time, not the people packing them.`,
    },
    numbers: [{ quote: "412", provenance: "confirmed" }],
    interviews: {},
  },
];
