import { describe, expect, it } from "vitest";
import { saidAnswer } from "../testing/book-answers.ts";
import { eventsTold } from "./events-told.ts";

const words = "In May our depot in Leeds flooded and 412 vans could not leave. Families in York waited for their insulin, so Renata and I called the rail yard, rented its ramp for the night, and rewrote the routes for 38 drivers.";
const data = { title: "Flood", claim: null, year: null, employer: null, isDataProject: false, parts: { situation: words }, forms: {}, numbers: [], interviews: {} };

describe("the events from which a level is heard", () => {
  it("are the stories, and the behavioural answers that tell none of them; scenarios are none", () => {
    const again = saidAnswer("again", { met: { situation: words } });
    const other = saidAnswer("other", { met: { situation: "At Kestrel the bill for our maps doubled in March." } });
    const scenario = saidAnswer("scenario", { lens: "orchestration", met: { sequence: "We open 12 countries first." } });
    expect(eventsTold([{ id: "flood", data }], [again, other, scenario]).map(({ id }) => id)).toEqual(["flood", "other"]);
  });
});
