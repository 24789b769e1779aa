import type { Sample } from "@inclined/core/schema/sample";

/** In the voice of one person, uneven on purpose: two are excellent, one says nothing, one is short. */
export const answers: Sample["answers"] = [
  {
    lens: "behavioural",
    questionId: "nearly-did-not-ship",
    title: "Slotboard and the registers",
    daysAgo: 2,
    text: `That was Slotboard, at Larkbasket. Customers got a two-hour window and we missed it for 11.8% of orders. One of those was for a nurse in Dayton, who was late to her shift because she sat waiting for our milk. I had 7 teams building a live promise, due out before Thanksgiving.

In June I walked the plan backwards and found a line with no name beside it. The promise needs to know how fast a store picks. That comes off the store scanners, and those belonged to Store Systems, who were replacing registers all summer and had never heard of us. Left alone, we'd have found that out in September.

So I drove up to their office in Lima and sat down with Bev, who runs the team. I didn't ask for engineers. I asked what she was afraid of, and it was anything new on her network in the holidays. So I offered that we'd read a copy in the back office and never touch a register, that my test engineer would work for her for 6 weeks, and that the pager for the feed would be mine until New Year. She said yes, for the 150 stores with new registers.

I took that, and it cost us. The other 62 stores kept the old window until February, and marketing hated it, because the ad said everywhere. But a promise we can't keep is worse than an honest window.

We went live on November 9. Once every store was on, late orders were down to 6.3%.

What I got wrong: I'd planned around teams I knew and treated the registers like furniture. Now every plan of mine opens with the systems we only read from and who owns them. That list is page one of our weekly dependency review.`,
  },
  {
    lens: "data-driven",
    questionId: "faster-and-dearer",
    title: null,
    daysAgo: 3,
    text: `I wouldn't decide it from those figures, because neither of them is a customer. What I'd believe, and want to test, is this: if results come up 30% sooner, more searches end with something in the basket, and that pays for the extra 20%. If people shop exactly as before, we've bought a nicer graph.

So what decides is the share of searches that end in an add to basket. That's the step the money follows. Latency is only how we get there.

I'd give the fast version to 10% of shoppers, picked at random, for two weeks, and leave the rest alone. And before anybody sees a number I'd write down: it ships if add-to-basket per search is up by at least 0.8%, and errors stay at or under 0.1%. The 0.8% is where the extra margin covers the extra servers, and I'd have finance check that sum before we start and not after.

The data is search logs joined to basket events per session, split by phone and desktop, because I'd bet the gain is on slow phones.

If it clears the line it goes to 50%, then to everyone. If it doesn't, it's off the same day for everyone. Then I'd look at slow phones by themselves, and if they clear the line in a second test, they get it and nobody else does. I don't want a "nearly" in there, that's how you end up paying the 20% out of politeness.

Afterwards the search lead and I look at cost per search and add-to-basket every Monday for a quarter, and the next test is whether caching the most common searches gives us some of that money back. I've done it the other way around at Larkbasket: we took 22% out of the route planner's cost, and what I wouldn't let slip was the 90 seconds a plan may take.`,
  },
  {
    lens: "behavioural",
    questionId: "hurt-customers",
    title: "Express Lane",
    daysAgo: 5,
    text: `Express Lane. Delivery within the hour, a pilot in 3 cities, and I ran the launch.

The first day was a Friday and it looked fine until lunch. Then the picking queue in Dayton went up and didn't come down. I called the store, and the manager said, you're sending me 40 baskets and I have 6 people. I got the engineers to lower the limit for that store, watched it drop, and thought we had it. That was my mistake, because all it did was push the queue over to Akron. By Saturday evening 19% of orders were late, and these are people who pay extra because the kids are hungry now.

I stopped the pilot that evening and called our general manager afterwards, not before. Then I pulled the list of the late ones, all 412, and sat with customer care so they were refunded by Sunday noon without having to ask.

I wrote the post-mortem myself that week. It wasn't traffic. Our planner took the average packing time of a whole day, and Saturday noon in a store is nothing like the average. So before any launch now we replay a real Saturday against the planner, and every launch has a stop rule with a number in it, signed before it opens. That's the checklist that 9 teams use now. And what I learned for myself is that I'd been watching the orders the whole time and not the people packing them.`,
  },
  {
    lens: "orchestration",
    questionId: "cold-medicine",
    title: null,
    daysAgo: 1,
    text: `Let me say what I'm assuming, and stop me if it's wrong. The pharmacist stays responsible until we scan the box, and same-day means ordered by noon.

So an order: the pharmacy's system releases a prescription and calls us, we answer with a pick-up time, a courier collects a sealed box with a temperature logger in it, the sort center scans it into a cold room, a van takes it, and somebody shows ID at the door. Every handover writes an event with the temperature. Outside of 2 to 8 degrees the box goes back, and nobody gets it.

Now, who waits for whom. Our app team can't build the door screen until the pharmacy's compliance people say what counts as proof of identity. Facilities can't order cold rooms until their quality team signs the temperature limits. And the vans need loggers, which take about 12 weeks to arrive once you order. So the quality agreement comes first, before anybody codes, because if those limits move, the rooms, the loggers and the app all move. I'd get their quality lead, our facilities lead and our counsel in a room on that one document every week until it's signed. That signature plus the loggers is what decides the end date. Software isn't.

Where it'll hurt is the calendar. I expect the sort centers to freeze changes in mid-October for the holidays, so either the cold rooms are in by then or we wait until January. To the business I'd put it like this: miss that signature by July and you miss flu season. So if it isn't signed by July 1, I go to both vice presidents that day with a choice, fewer sites or next year.

Who pays for a spoiled box goes in the same agreement: whoever held it after the last good scan. Then we open one site with one pharmacy, then five sites, then the rest.`,
  },
  {
    lens: "push-back",
    questionId: "claims-feed-is-empty",
    title: null,
    daysAgo: 4,
    text: `I bring a ranking. It decides which stations get help before the holidays, and a rough one on Thursday does more for customers than a perfect one in December.

Claims are the last thing that happens to a broken box anyway. Before the claim, somebody at the station re-packs it or the driver marks it as damaged, and both of those are scans in our own log. So I'd count re-packs and damage marks for every 1,000 parcels, per station.

I don't trust that yet, because a station that doesn't bother to scan would look wonderful. So I'd take the 3 months where we still have claims and see whether my count picks the same worst ten stations. If at least seven of those ten stations agree, I use it. If not, I only name the ones that are bad in both. And I'd call the best and the worst, and ask for a photo of their damage shelf. That takes a morning.

On Thursday it's three bands, not places, and the first line says what it's made of and what it isn't. We send help to the bottom band that day. When the feed is back I do it again within a week, and if a station was in the wrong band, I tell them myself.`,
  },
  {
    lens: "data-driven",
    questionId: "caught-by-telemetry",
    title: "The freeze at Fennimore",
    daysAgo: 7,
    text: `At Fennimore I'd put crash and battery telemetry into the driver app, and about a month later it paid for itself. After an update, shifts with a crash went up to 2.1%, and nobody had called. Drivers don't call. They pull the battery and carry on.

Overall it looked like noise, so I split it by handset, and most of it was a single rugged model. My guess was the photo. You take a picture of the pallet at the dock, and on that model the app held on to the full-size picture, so the memory filled up by the afternoon. What we collected was app version, handset, free memory, and the screen it died on. No location, because the drivers had asked us not to.

I asked for a build that shrinks the photo first. We gave it to 200 drivers who had that handset, at two carriers, and left the others on the old build. After 5 days the crashes in that group were nearly gone and the rest hadn't moved. So everybody got it, and we ended at 0.4%.

After that I had the alert set up per handset and not for the whole fleet, and the mobile lead and I went over it every Monday. If I'm honest, I never said beforehand what number would count as fixed. I looked at the chart and I liked it.`,
  },
  {
    lens: "behavioural",
    questionId: "not-on-their-roadmap",
    title: "Fair Swap, first try",
    daysAgo: 9,
    text: `Yeah, so, um, I mean, that happens all the time, right? So with Fair Swap, that's the, uh, the substitutions thing, we needed the picker app team, and they were, you know, they were pretty full, they had their own stuff going on. And basically what we did is, we, uh, we set up a bunch of meetings and we made sure that everybody was aligned, because at the end of the day it's, it's all communication. I think we built a really good relationship with them. And, um, we kept the stakeholders in the loop, we had a deck, we explained, like, why this matters for the business, and, uh, they kind of came around after a while. It took some back and forth. And what they dropped, I actually, um, I don't remember exactly, I think it was some redesign they wanted to do? But yeah, we got the engineers in the end, and we did 16 stores and then, you know, everywhere. And it went really well, the team did a great job, people were super happy with it. So, I guess, yeah, you just, uh, you have to keep talking to each other, and that's usually how we get there.`,
  },
  {
    lens: "push-back",
    questionId: "your-cloud-bill",
    title: null,
    daysAgo: 8,
    text: `I can't give you those. The bill and the discount are both under contract, and I'd say the same to them about yours. What's on my résumé was cleared: we took 22% out of the route planner, and that was $640k a year. You could budget from the public price list instead. Take your own requests on your busiest day, price those at list, and put a quarter on top for everything that isn't the service itself, so logs, test environments, traffic between zones. Then run it at small scale for a week and see if the bill agrees. I'd put the list price in the budget now and treat any discount as a gift.`,
  },
];
