import { assess } from "@inclined/core/assess";
import { expect, it } from "vitest";
import { ownWordsOf } from "./own-words.ts";

const assessment = assess({ id: "a", lens: "behavioural", question: "Tell me about something you delivered.", answer: "In May 2024 our depot in Leeds flooded. I moved 40 vans and cut late deliveries from 9% to 2%. I aligned all the stakeholders." });

it("speaks of a fault as a fault, of a criterion as met or not, of a principle as shown or not", () => {
  expect(ownWordsOf(assessment, "vague-influence")).toMatchObject({ doesNotHold: "This is not a fault", saidHolds: "a fault", saidNot: "not a fault" });
  expect(ownWordsOf(assessment, "quantified-result")).toMatchObject({ doesNotHold: "These words do not show it", saidHolds: "met", saidNot: "not met" });
  expect(ownWordsOf(assessment, "ownership")).toMatchObject({ saidHolds: "shown", saidNot: "not shown" });
});
