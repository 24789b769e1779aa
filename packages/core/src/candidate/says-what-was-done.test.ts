import { describe, expect, it } from "vitest";
import { saysWhatWasDone } from "./says-what-was-done.ts";

describe("a line that says what was done", () => {
  it.each([
    "Migrated the orchestration system to Kubernetes",
    "Led 9 teams over 18 months",
    "Saved $2M",
    "Coordinate 25 volunteers who repaired donated bicycles.",
    "Develop and evaluate the next learning management system",
    "Co-ordinated with the vendors for sign-off",
    "Open-source tool for pull requests, demonstrating what a small team can ship",
    "Responsible for the weekly report",
    "Attrition in the group is 3% a year, and I know why each of the two left.",
  ])("%s", (text) => expect(saysWhatWasDone({ id: "work-1-1", text })).toBe(true));

  it.each([
    "Everything that matters.",
    "Customer first",
    "Move fast and break things",
    "Passionate about building products people love",
    "Payments platform, Kafka and distributed systems",
    "Engineering Manager, Payments",
    "Job description 2",
    "Month 20XX – Ongoing Location",
    "HashiCorp Certified: Vault Associate (003), HashiCorp",
  ])("not: %s", (text) => expect(saysWhatWasDone({ id: "work-1-1", text })).toBe(false));

  it("is no certificate, school or list of skills, whatever its words are", () => {
    for (const id of ["certificate-1", "education-2", "skills-1", "award-1", "publication-3"]) expect(saysWhatWasDone({ id, text: "Managed and scaled clusters" })).toBe(false);
  });
});
