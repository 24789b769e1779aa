import type { Sample } from "@inclined/core/schema/sample";
import { answers } from "./sample/answers.ts";
import { posting } from "./sample/posting.ts";
import { resume } from "./sample/resume.ts";
import { stories, terms } from "./sample/stories.ts";

/**
 * The invented sample candidate. Résumé and posting are Markdown. A number below 13 is listed under `said` with the
 * word it counts ("6 weeks"), because a small number alone could be traced to anything.
 */
export const sample: Sample = {
  candidate: {
    name: "Tamsin Oyelaran",
    targetRole: "Senior Technical Program Manager",
    level: "L6",
    loopInDays: 12,
  },
  resume,
  posting,
  said: [
    // nearly-did-not-ship
    { number: "6 weeks", why: "She agreed this loan of her test engineer with Bev herself." },
    { number: "150 stores", why: "Bev counted the stores with new registers in that meeting." },
    { number: "62 stores", why: "The rest of the 212 stores after the 150 with new registers." },
    { number: "November 9", why: "The day Slotboard went live; she made the call." },
    // faster-and-dearer
    { number: "30%", why: "Given in the question." },
    { number: "20%", why: "Given in the question." },
    { number: "10%", why: "Her proposal: the share of shoppers in the test." },
    { number: "two weeks", why: "Her proposal: how long the test runs." },
    { number: "0.8%", why: "Her proposal: the line for shipping, which finance is to check." },
    { number: "0.1%", why: "Her proposal: the most errors she would accept." },
    { number: "50%", why: "Her proposal: the step between the test and everyone." },
    // hurt-customers
    { number: "40 baskets", why: "The store manager told her on the phone." },
    { number: "6 people", why: "The store manager told her on the phone." },
    { number: "412 late orders", why: "The length of the list that she pulled for the refunds." },
    // cold-medicine
    { number: "2 to 8 degrees", why: "The usual range in Celsius for refrigerated medicine, as printed on its package." },
    { number: "12 weeks", why: "Her estimate; she said “about”." },
    { number: "July 1", why: "Her proposal: the day on which she would escalate." },
    { number: "five sites", why: "Her proposal: the second stage of the rollout." },
    // claims-feed-is-empty
    { number: "1,000 parcels", why: "The base on which she would count." },
    { number: "3 months", why: "Her proposal: the stretch of old claims to check against." },
    { number: "ten stations", why: "Her proposal: how many of the worst she would compare." },
    { number: "seven", why: "Her proposal: how many of the ten must agree." },
    { number: "three bands", why: "Her proposal: bands in place of exact ranks." },
    // caught-by-telemetry
    { number: "200 drivers", why: "She picked the group that got the first build." },
    { number: "two carriers", why: "She picked the group that got the first build." },
    { number: "5 days", why: "How long she waited before reading the comparison." },
    // your-cloud-bill
    { number: "a quarter", why: "Her rule of thumb for what surrounds a service." },
    // story: Slotboard and the registers
    { number: "4 nights", why: "She remembers how often the pager woke her; nobody wrote it down." },
    // story: Pantry Link and the register journal
    { number: "$3.1M", why: "Stood on the offer that she was asked to plan for; confidential." },
    { number: "3 mornings", why: "She stood there and counted." },
    // story: Fair Swap, asked before and not at the door
    { number: "20 of the people", why: "She made these calls herself." },
    { number: "15%", why: "She wrote the line down before the trial." },
    { number: "20 seconds", why: "She wrote the line down before the trial." },
    { number: "8 weeks", why: "She planned the trial." },
    // story: The route planner's bill
    { number: "10 days", why: "She asked for them in the review." },
    // story: The maps I argued against
    { number: "300 docks", why: "She looked them up herself." },
    { number: "41 docks", why: "Her own count of those." },
    { number: "12 docks", why: "Her own count of those." },
    { number: "2,900 pins", why: "She remembers it from a report that she no longer has; marked in the story as a number that she cannot confirm." },
    // story: Drivers off paper
    { number: "2 weeks", why: "How long she rode along." },
  ],
  answers,
  stories,
  terms,
};
