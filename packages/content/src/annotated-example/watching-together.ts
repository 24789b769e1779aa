/** A PR/FAQ of about a page on watching films together. The topic and some figures are those of the source “working-backwards”; every sentence is ours, the service and its outside source are invented. */
export const WATCHING_TOGETHER = `# Lantern lets friends in different homes start a film together in under 1 minute

**LISBON, 12 October 2027.** From today, members of the film service Lantern in three countries can watch a film with up to seven people who sit somewhere else; it is a trial that anyone there may join.

## The problem

30 % of our viewers watch alone, although they say that they would rather have company. The yearly survey of Hallam Audience Research counted 41 million evenings in 2026 on which friends wanted to see the same film from two places and gave up.

## What we are launching

One person picks a film and sends the others a link. When all have opened it the film begins, and from then on it starts, stops and jumps back for everybody at the same moment, whoever presses the button. Beside the picture there is room to write to one another, and anyone who would rather look at the film folds it away. Nothing has to be installed. Everyone who joins is a member, and the evening is over when the last of them closes the film.

## What viewers gain

- The first picture within 1 minute, where counting down on the telephone takes 6.
- Nobody laughs too early: two homes are never more than half a second apart.
- What was written is gone after 24 hours.

## How we will know

| Tier | What we count | Today | Target | By | Where the number comes from |
|---|---|---|---|---|---|
| Primary | Watch time per session | 50 minutes | 56 minutes, 12 % more | 12 January 2028 | playback log |
| Secondary | Members who renew | 75 % | 81 %, an uplift of 8 % | 12 April 2028 | billing |
| Leading | Members signed up for the trial | 0 | 75,000 | week 1 | sign-up page |

“My sister moved to Porto in spring, and on Sundays we have our film again,” says Inês, who tried it for a month.

## Questions

### What does the chat cost, and who pays for it?

To pass the messages on costs $0.004 for each person and evening, and we reckon with 2.1 million of those a month: $8,400. To keep them for a day takes 700 GB at $0.12 per GB and month, $84 more. Finance has capped the first six months at $60,000; at this rate we need $50,904.

### Who can read what we write to each other?

Only those who are in the group, for 24 hours; then it is deleted. We look at a message when one of the group reports it, and at no other. Under the GDPR a member can have a copy before it goes.

### Which films may friends in two countries see?

Each person plays the film under the licence of the country they are in, locked against copying as it is today. Two studios exclude watching in groups until their contracts end on 31 March 2028, and 14 % of our titles stay out until then. The link says so before anybody has made popcorn.

### What happens at nine on a Friday evening?

We have tested 300,000 groups at once, twice what we expect on the fullest evening. Above that, new groups wait for up to 5 minutes, and nobody who is already watching notices anything.

### Why not show people each other’s faces?

We tried that with 600 groups and dropped it. Four groups in ten switched the cameras off within ten minutes, and each evening cost nine times as much to carry.

### Who gets it first, and what comes after?

The first release is for computers, in three countries, with 400 films. If 75,000 members have signed up after the first week and watch time is 6 % above today’s by 30 November 2027, televisions follow in February 2028 and the other nine countries in May 2028.

### What would make us change course within two weeks?

If more than 15 % of the groups break off in their first ten minutes by 26 October 2027, we stop inviting people and release it again with the chat folded away. Sign-ups are how we look ahead, renewals tell us whether it lasts, and watch time decides.
`;
