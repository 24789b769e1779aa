import { expect, it } from "vitest";
import { assessDocument } from "../assess-document.ts";

const RELEASE = [
  "**Loan-by-Post gives people with a broken hearing aid a working one the next morning**",
  "LEEDS, 3 May 2027 — The Yorkshire Hearing Service today started Loan-by-Post, which lends anyone whose hearing aid breaks a working one by the next morning.",
  "Last year 61,000 people in Yorkshire sent a hearing aid for repair and went without one for a median of 16 days. According to a 2024 survey by the Royal National Institute for Deaf People, 38 % of them stopped answering the telephone.",
  "With Loan-by-Post, you report the broken aid before 3 p.m. and a replacement set to your own hearing arrives by post. You wear it until your own comes back and return it in the same box. Nobody has to come to the clinic.",
  "- You hear again the next morning, after 16 days so far.\n- Two trips of 74 minutes each fall away.",
  '"I missed my granddaughter\'s first words on the phone last winter," said Maureen Tate, 78, of Bradford.',
  "**FAQ**",
  "Q: What does it cost?\nA: £17.40 per loan.",
];

const judged = (document: string) => {
  const { checks, parts } = assessDocument({ id: null, kind: "pr-faq", document });
  return { met: (id: string) => checks.find((check) => check.id === id)?.met, part: (name: string) => parts.find((one) => one.name === name)?.span.quote };
};

it("takes the bullets of a release without headings for what the customer gains, and a quotation for no part of the solution", () => {
  const { met, part } = judged(RELEASE.join("\n\n"));
  expect(part("benefits")).toMatch(/^You hear again[^]*fall away\.$/);
  expect(part("solution")).toMatch(/^With Loan-by-Post,[^]*clinic\.$/);
  expect([met("benefit-metric"), met("solution-length")]).toEqual([true, true]);
});

it("counts a second paragraph that nobody said, and takes one bullet for no list", () => {
  const second = judged(RELEASE.map((block) => (block.startsWith('"I missed') ? "At night a technician loads the settings and hands the box to the evening post in Leeds." : block)).join("\n\n"));
  expect(second.met("solution-length")).toBe(false);
  const one = judged(RELEASE.map((block) => (block.startsWith("- You") ? "- See our depot." : block)).join("\n\n"));
  expect(one.part("benefits")).toBeUndefined();
});

it("quotes the launch for the first release, and not the plan of who delivers what", () => {
  const document = `${RELEASE.slice(0, 4).join("\n\n")}\n\n## Launch\n\nWe launch on 3 May 2027 in Leeds and Bradford with two of the four models. Wakefield and Hull follow in September 2027 if the wait is under 4 days by then.\n\n## FAQ\n\n**Which teams have to deliver something, and by when?** The records team opens the settings file to us by 15 March 2027; the clinics train six technicians by 24 April. If the records team is late, we load settings by hand for the first 100 loans.\n`;
  const { checks } = assessDocument({ id: null, kind: "pr-faq", document });
  expect(checks.find(({ id }) => id === "mvp")).toMatchObject({ met: true, says: expect.stringContaining("We launch on 3 May 2027 in Leeds and Bradford") });
});
