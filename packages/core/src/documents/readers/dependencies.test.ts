import { describe, expect, it } from "vitest";
import { readPage } from "../page.ts";
import { dependenciesIn } from "./dependencies.ts";

describe("dependencies", () => {
  it.each([
    "The records team must open the file by 15 March, I need an export format from them, and Anna Kerr, their lead, has agreed in writing.",
    "The platform team owns the login and builds the hook for us by June.",
    "The records team opens the settings file to us by 15 March 2027; procurement delivers 600 devices by 10 April; the clinics train six technicians by 24 April.",
    "If the records team is late, we load settings by hand for the first 100 loans.",
    "Procurement signs the order before 10 April.",
    "We need a signed contract from the insurer.",
    "Our supplier ships the first 200 to us in May.",
    "The pilot depends on the harbour authority.",
  ])("are heard: %s", (sentence) => {
    expect(dependenciesIn(readPage(sentence))).toHaveLength(1);
  });

  it.each([
    "Which teams have to deliver something, and by when?",
    "**Which suppliers deliver to us?**",
    "Our support team answers within an hour.",
    "Customers must open the box by noon.",
    "The team builds the app.",
    "We hope to launch by June.",
    "The clinics open at nine.",
    "No other team has to act before 3 May.",
    "On the morning the depot sees who is late and moves a truck.",
    "I don't know.",
  ])("are not heard: %s", (sentence) => {
    expect(dependenciesIn(readPage(sentence))).toEqual([]);
  });
});
