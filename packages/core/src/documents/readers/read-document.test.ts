import { describe, expect, it } from "vitest";
import { FAULTY_PAPERS } from "../../testing/faulty-papers.ts";
import { ferryPaper } from "../../testing/ferry-paper.ts";
import { DocumentReading } from "../../schema/document-readers.ts";
import { assessDocument } from "../assess-document.ts";
import { type PaperToRead, readDocument } from "./read-document.ts";

const PAPER = ferryPaper("Cars per crossing | 38");

const read = (text: string, also: Partial<PaperToRead> = {}) => readDocument({ check: assessDocument({ id: null, kind: "pr-faq", document: text }), text, role: "tpm", ...also });
const of = (readings: DocumentReading[], id: string) => readings.find(({ reader }) => reader === id) as DocumentReading;

describe("three readers", () => {
  it("each quote the paper in every probe, two at least, and vote with words", () => {
    const readings = read(PAPER);
    expect(readings.map(({ reader }) => reader)).toEqual(["customer-empathy", "execution", "data"]);
    for (const reading of readings) {
      DocumentReading.parse(reading);
      expect(reading.probes.length).toBeGreaterThanOrEqual(2);
      for (const { quote: { start, end, quote } } of reading.probes) expect(PAPER.slice(start, end)).toBe(quote);
      for (const { quote } of reading.for) expect(PAPER).toContain(quote);
    }
    expect(of(readings, "customer-empathy").vote).toBe("strongly inclined");
    expect(of(readings, "data").for.map(({ item }) => item)).toEqual(["metrics-tiers", "primary-is-outcome", "external-data", "faq-cost"]);
    expect(of(readings, "data")).toMatchObject({ vote: "inclined", notHeard: ["alternative-discarded"], flip: null });
  });

  it("hold feasibility and dependencies against nobody but a TPM", () => {
    const execution = (role: "pm" | "tpm") => of(read(PAPER, { role }), "execution");
    expect(execution("pm").notHeard).toEqual(["mvp", "faq-scale", "faq-count"]);
    expect(execution("tpm").notHeard).toEqual(["mvp", "faq-scale", "dependencies", "faq-count"]);
    expect(execution("tpm").because).toBe("Not inclined: 2 of 6 shown (4 of the 6 weigh twice for a TPM), which is less than half.");
    expect(execution("tpm").flip).toMatchObject({ item: "mvp", frame: "First __ for __; the rest follows when __ reaches __." });
  });

  it("hear what a reply adds, and that it does not answer what was asked", () => {
    const data = (reply: string) => of(read(PAPER, { threads: [{ reader: "data", criterion: "alternative-discarded", reply }] }), "data");
    expect(data("We tried a booking line by telephone in 2026 and dropped it, because nobody answered after six.")).toMatchObject({ vote: "strongly inclined", notHeard: [] });
    expect(data("We tried a booking line by telephone in 2026 and dropped it, because nobody answered after six.").for.at(-1)).toMatchObject({ item: "alternative-discarded", strength: "survived a probe" });
    expect(data("Several were discussed.").notHeard).toEqual(["alternative-discarded"]);
    expect(data("  ").notHeard).toEqual(["alternative-discarded"]);
  });

  it.each([
    ["customer-empathy", "benefit-metric", "Venlo first, from 4 May. Marit Dekker owns the decision and stops it when refusals pass 8%.", "Drivers wait 25 minutes instead of 90."],
    ["execution", "faq-scale", "Venlo first, from 4 May. Marit Dekker owns the decision and stops it if they refuse.", "We tested 400 bookings a minute at once; above 600 the queue slows and nothing is lost."],
  ] as const)("hear of %s in a reply only what it was asked about (%s)", (reader, criterion, misses, meets) => {
    const page = "# Yard Clock\n\n## Problem\n\nTrucks stand in the yard for 90 minutes before they get a door, and 6% of loads were refused.\n\n## Solution\n\nThe dispatcher picks a free hour at each warehouse, and the driver gets a message with the door.\n";
    const heard = (reply: string) => of(read(page, { threads: [{ reader, criterion, reply }] }), reader).for.some(({ item, strength }) => item === criterion && strength === "survived a probe");
    expect(heard(misses)).toBe(false);
    expect(heard(meets)).toBe(true);
  });

  it("vote against what is raised, until a reply says what it lacks", () => {
    const vague = PAPER.replace("| 15 |", "| far less |").replace("| 40% |", "| most |");
    const before = of(read(vague), "data");
    expect(before.against).toMatchObject([{ item: "metrics-tiers", about: "vague-number", quote: "far less", answered: false }]);
    expect(before).toMatchObject({ vote: "not inclined", flip: { item: "metrics-tiers" } });
    const after = of(read(vague, { threads: [{ reader: "data", criterion: "metrics-tiers", reply: "Fifteen minutes instead of 55, read every Friday until 30 June 2028; 40% of drivers look at the board in week 2." }] }), "data");
    expect(after.against).toMatchObject([{ about: "vague-number", answered: true }]);
    expect(after.vote).toBe("inclined");
  });

  it("hold it against the paper where a reply says another number", () => {
    const paper = PAPER.replace("Drivers choose.", "Drivers choose. Tidepost serves 1,200 drivers.");
    const data = of(read(paper, { threads: [{ reader: "data", criterion: "faq-cost", reply: "Tidepost serves 400 drivers." }] }), "data");
    expect(data.against).toMatchObject([{ item: "faq-cost", about: "contradiction", quote: "400", reason: "The paper says “1,200”, the reply says “400”.", answered: false }]);
    expect(data.vote).toBe("not inclined");
  });

  it.each(["We tested 400 drivers in a dry run.", "Tidepost served 400 drivers in the pilot in January.", "Tidepost serves up to 400 drivers.", "I don't know.", "Bananas are yellow."])("hold no other number against the paper in doubt, nor a reply that says nothing: %s", (reply) => {
    const paper = PAPER.replace("Drivers choose.", "Drivers choose. Tidepost serves 1,200 drivers.");
    const data = of(read(paper, { threads: [{ reader: "data", criterion: null, reply }] }), "data");
    expect(data).toMatchObject({ vote: of(read(paper), "data").vote, against: [] });
  });

  it("show that words of a vote are cut", () => {
    const paper = PAPER.replace("Drivers choose.", `Drivers choose. ${"They choose again and again, each of them, on the quay. ".repeat(6)}`);
    const quotes = read(paper).flatMap((reading) => reading.for.map(({ quote }) => quote)).filter((quote) => quote.length > 150);
    expect(quotes.some((quote) => quote.endsWith("…"))).toBe(true);
    for (const quote of quotes) expect(quote.length).toBeLessThanOrEqual(201);
    for (const quote of quotes) expect(paper).toContain(quote.replace(/…$/, ""));
  });

  it("are three, vote nothing where nothing was assessed, and are none for other kinds", () => {
    expect(read("Too short.").map(({ vote, probes }) => [vote, probes.length])).toEqual([[null, 0], [null, 0], [null, 0]]);
    const check = assessDocument({ id: null, kind: "writing-exercise", document: PAPER });
    expect(readDocument({ check, text: PAPER, role: "pm" })).toEqual([]);
  });

  it.each(FAULTY_PAPERS.map((one) => [one.id, one.paper] as const))("ask the same of paper %s each time, no reader twice about the same words", (_id, paper) => {
    const readings = read(paper);
    expect(read(paper)).toEqual(readings);
    for (const { probes } of readings) {
      expect(new Set(probes.map(({ id }) => id)).size).toBe(probes.length);
      for (const [at, { quote }] of probes.entries()) {
        expect(paper.slice(quote.start, quote.end)).toBe(quote.quote);
        for (const { quote: other } of probes.slice(at + 1)) expect(quote.start < other.end && other.start < quote.end).toBe(false);
      }
    }
  });
});
