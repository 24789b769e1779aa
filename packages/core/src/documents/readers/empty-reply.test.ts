import { describe, expect, it } from "vitest";
import { whyEmpty, wordsOfWeight } from "./empty-reply.ts";

const asked = "You write “Nobody has to come to the clinic”. How do you know, and from which customers?";
const paper = "The clinic reads the settings from its records and hands the box to the evening post.";
const why = (reply: string): string | null => whyEmpty({ reply, asked, paper: wordsOfWeight(paper) });

describe("a reply", () => {
  it.each(["I don't know.", "No.", "Yes!", "Bananas are yellow", "We don’t know yet.", "TBD", "It depends.", "Good question, we will look into it.", "Maybe.", "Well, it is what it is.", "Next question, please.", "??", "Blue"])("says nothing on the question: %s", (reply) => {
    expect(why(reply)).toMatch(/^This says nothing on the question[.:]/);
  });

  it.each([
    "We rang 40 people.",
    "12",
    "Maureen Tate in Bradford said so.",
    "The clinics told us.",
    "I don't know how many came to the clinic before, since nobody counted it until May; the front desk starts on Monday.",
    "Ask Royal Mail.",
    "From customers of the pilot.",
    "",
    "  ",
  ])("says something, or nothing yet: %s", (reply) => {
    expect(why(reply)).toBeNull();
  });
});
