import { describe, expect, it } from "vitest";
import { contradictionsIn } from "./contradictions.ts";

const PAPER = "At full volume 235 boxes leave per working day. Royal Mail confirmed 400 boxes a day from the Leeds depot. Spare parts take 7 days to arrive. Tidepost serves 1,200 drivers.";
const against = (reply: string, paper = PAPER) => contradictionsIn([{ id: "paper", text: paper, isPaper: true }, { id: "reply", text: reply }]).map(({ earlier, later }) => [earlier.quote, later.quote]);

describe("a reply to a paper", () => {
  it.each([
    "We tested 500 boxes with Royal Mail in January and all but six arrived the next morning.",
    "In a dry run 120 boxes left the Leeds depot in one day.",
    "We ran a rehearsal. 120 boxes left the Leeds depot a day.",
    "Royal Mail tried 500 boxes a day from the Leeds depot.",
    "Royal Mail could take 500 boxes a day from the Leeds depot.",
    "The contract with Royal Mail allows up to 900 boxes a day from the Leeds depot.",
    "Royal Mail takes 2,000 boxes a week from the Leeds depot.",
    "In February 60 boxes a day left the Leeds depot.",
    "Each of the two depots in Leeds sends 150 boxes a day.",
    "Hull sends 150 boxes a day from its own depot.",
    "Tidepost served 300 drivers in the pilot.",
    "Tidepost serves at least 900 drivers.",
    "Royal Mail was hard to reach, and 12 boxes got lost.",
    "We tested 500 boxes a day, not 400.",
    "It is 235 boxes a day, not 400.",
    "Parts take 3 weeks, not 7 days.",
  ])("does not contradict it: %s", (reply) => {
    expect(against(reply)).toEqual([]);
  });

  it.each([
    ["It is 500 boxes a day, not 400.", "400", "500"],
    ["We now count 500 boxes, not 400.", "400", "500"],
    ["Royal Mail takes 500 boxes a day from the Leeds depot, not 400.", "400", "500"],
    ["Royal Mail has confirmed 700 boxes a day from the Leeds depot.", "400", "700"],
    ["Spare parts take 9 days to arrive, not 7.", "7 days", "9 days"],
    ["Tidepost serves 400 drivers.", "1,200", "400"],
  ])("contradicts it: %s", (reply, said, later) => {
    expect(against(reply, reply.includes("confirmed") ? PAPER.replace("confirmed", "has confirmed") : PAPER)).toEqual([[said, later]]);
  });
});

describe("two answers", () => {
  it.each([
    ["I led nine teams on Harbour until June.", "There were five teams on Harbour, and I knew them all.", 1],
    ["I led nine teams on Harbour until June.", "In the trial there were five teams on Harbour.", 0],
    ["I led nine teams on Harbour until June.", "Each of the sites gave five teams to Harbour.", 0],
    ["Harbour took 4,000 orders a day.", "Harbour took 90,000 orders a month.", 0],
    ["Harbour took 4,000 orders a day.", "Harbour took 9,000 orders a day.", 1],
  ])("%s %s", (first, second, count) => {
    expect(contradictionsIn([{ id: "a", text: first }, { id: "b", text: second }])).toHaveLength(count);
  });
});
