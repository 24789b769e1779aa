import type { Sample } from "@inclined/core/schema/sample";
import { earlierStories } from "./stories-earlier.ts";
import { storiesOfMoneyAndPeople } from "./stories-money-and-people.ts";
import { storiesOfPromises } from "./stories-promises.ts";

/** Days before loading on which the first of them was written; then one a day. */
const BEGUN_DAYS_AGO = 14;

/** Her stories, in the order in which she wrote them down. */
export const stories: Sample["stories"] = [...storiesOfPromises, ...storiesOfMoneyAndPeople, ...earlierStories].map((data, place) => ({ daysAgo: BEGUN_DAYS_AGO - place, data }));

/** What she would not say outside: two suppliers, and what one of them had quoted. */
export const terms: Sample["terms"] = [
  { term: "Shelfwright", standIn: "the inventory vendor" },
  { term: "$3.1M", standIn: "a seven-figure sum" },
  { term: "Corvane", standIn: "the new supplier" },
];
