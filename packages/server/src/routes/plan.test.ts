import { randomUUID } from "node:crypto";
import { exportedNow } from "@inclined/core/plan/exported";
import { UNSAID_PLAN } from "@inclined/core/plan/unsaid-plan";
import { type PlanPaper, PlanView } from "@inclined/core/schema/plan";
import ICAL from "ical.js";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { appUnderTest, type AppUnderTest } from "../testing/app-under-test.ts";

let studio: AppUnderTest;
let clock: string;
beforeEach(async () => {
  clock = "2026-03-27T12:00:00.000Z";
  studio = await appUnderTest({ now: () => new Date(clock) });
});
afterEach(() => studio.close());

/** A candidate with a plan. @returns their id and what changes the plan */
async function planned(loopDate: string | null, said: Partial<PlanPaper>) {
  const { id } = await studio.store.createWorkspace({ id: randomUUID(), candidate: { name: "Maya", targetRole: null, level: null, loopDate } });
  const paperId = randomUUID();
  let revision = 0;
  const say = async (more: Partial<PlanPaper>): Promise<void> => {
    const paper = await studio.store.writePaper(id, paperId, { baseRevision: revision, kind: "plan", data: { ...UNSAID_PLAN, ...said, ...more } });
    revision = paper.revision;
  };
  await say({});
  return { id, say };
}

const viewOf = async (id: string, today: string) => PlanView.parse(await (await studio.ask("GET", `/api/workspaces/${id}/plan?today=${today}`)).json());
const textOf = async (id: string, today: string) => (await studio.ask("GET", `/api/workspaces/${id}/plan.ics?today=${today}`)).text();

interface Read {
  start: string;
  /** ISO moment in UTC. */
  moment: string;
  summary: string;
  description: string;
  status: string;
  sequence: number;
  minutes: number;
}

/** The events of a calendar by UID, as an independent reader understands them. */
function read(text: string): Map<string, Read> {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[] as ConstructorParameters<typeof ICAL.Component>[0]);
  ICAL.TimezoneService.reset();
  for (const zone of calendar.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(zone);
  return new Map(
    calendar.getAllSubcomponents("vevent").map((component) => {
      const event = new ICAL.Event(component);
      const { startDate, endDate } = event;
      const minutes = component.hasProperty("dtend") ? (endDate.toJSDate().getTime() - startDate.toJSDate().getTime()) / 60_000 : 0;
      return [event.uid, { start: startDate.toString(), moment: startDate.toJSDate().toISOString(), summary: event.summary, description: event.description, status: String(component.getFirstPropertyValue("status")), sequence: event.sequence, minutes }] as const;
    }),
  );
}

const tasks = (events: Map<string, Read>) => [...events].filter(([uid]) => !uid.startsWith("milestone."));

describe("the calendar", () => {
  it.each([
    ["Europe/Berlin", "2026-03-27", "2026-04-20", { "2026-03-28": "18:30", "2026-03-29": "17:30" }],
    ["Europe/Berlin", "2026-10-23", "2026-11-15", { "2026-10-24": "17:30", "2026-10-25": "18:30" }],
    ["America/New_York", "2026-03-06", "2026-04-01", { "2026-03-07": "00:30", "2026-03-08": "23:30" }],
    ["America/New_York", "2026-10-30", "2026-11-20", { "2026-10-31": "23:30", "2026-11-01": "00:30" }],
  ])("keeps half past seven in the evening in %s over the change of clocks after %s", async (timeZone, today, loop, moments) => {
    const { id } = await planned(loop, { timeZone, startsAt: "19:30" });
    const events = tasks(read(await textOf(id, today))).map(([, event]) => event);
    for (const [day, utc] of Object.entries(moments)) {
      const first = events.find(({ start }) => start === `${day}T19:30:00`);
      expect(first?.moment.slice(11, 16), day).toBe(utc);
    }
    expect(events.every(({ start }) => !start.endsWith("Z"))).toBe(true);
  });

  it("gives a task the same UID on whatever day it stands, and the later export a higher sequence", async () => {
    const { id } = await planned("2026-04-20", { timeZone: "Europe/Berlin" });
    const before = read(await textOf(id, "2026-03-27"));
    clock = "2026-03-28T12:00:00.000Z";
    const after = read(await textOf(id, "2026-03-28"));
    const uid = `story.write.1.${id}@inclined`;
    expect([before.get(uid)?.start, after.get(uid)?.start]).toEqual(["2026-03-27T19:00:00", "2026-03-28T19:00:00"]);
    expect(after.get(uid)?.sequence).toBeGreaterThan(before.get(uid)?.sequence ?? 0);
  });

  it("lays the tasks of a day one after the other, each as long as it is planned", async () => {
    const { id } = await planned("2026-04-20", { timeZone: "Europe/Berlin", hoursADay: 2, startsAt: "23:30" });
    const [first] = (await viewOf(id, "2026-03-28")).days;
    const events = read(await textOf(id, "2026-03-28"));
    const starts = first?.tasks.map((task) => events.get(`${task.id.replaceAll(":", ".")}.${id}@inclined`));
    expect(starts?.map((event) => event?.minutes)).toEqual(first?.tasks.map(({ minutes }) => minutes));
    expect(starts?.map((event) => event?.start)).toEqual(["2026-03-28T23:30:00", "2026-03-29T00:15:00", "2026-03-29T00:35:00", "2026-03-29T01:20:00", "2026-03-29T01:24:00"]);
  });

  it("cancels what was exported and has left the plan, and leaves what was done where it is", async () => {
    const { id, say } = await planned("2026-04-20", { timeZone: "Europe/Berlin", milestones: [{ kind: "phone-screen", day: "2026-04-02", at: "15:00" }] });
    const exported = exportedNow(await viewOf(id, "2026-03-27"));
    await say({ milestones: [], hoursADay: 0.25, exported, done: [{ task: "story:write:1", day: "2026-03-27" }] });
    const events = read(await textOf(id, "2026-03-28"));
    expect(events.get(`milestone.phone-screen.${id}@inclined`)?.status).toBe("CANCELLED");
    expect(events.get(`mock.full.1.${id}@inclined`)?.status).toBe("CANCELLED");
    expect(events.has(`story.write.1.${id}@inclined`)).toBe(false);
    expect(events.get(`story.write.2.${id}@inclined`)?.status).toBe("CONFIRMED");
  });

  it("has the milestones: a whole day, or the time on the clock", async () => {
    const { id } = await planned("2026-04-20", { timeZone: "America/New_York", milestones: [{ kind: "phone-screen", day: "2026-04-02", at: "15:00" }] });
    const events = read(await textOf(id, "2026-03-27"));
    expect(events.get(`milestone.loop.${id}@inclined`)).toMatchObject({ start: "2026-04-20", summary: "The loop" });
    expect(events.get(`milestone.phone-screen.${id}@inclined`)).toMatchObject({ start: "2026-04-02T15:00:00", moment: "2026-04-02T19:00:00.000Z" });
  });

  it("is a file as calendars want it: one zone with its rules, lines of 75 bytes that end in CRLF, moments in UTC, words as words", async () => {
    const { id } = await planned("2026-04-20", { timeZone: "Asia/Calcutta" });
    const title = "A; B, C\\n\nEND:VEVENT — ünï 日本語日本語日本語日本語日本語日本語日本語";
    const data = { title, claim: null, year: null, employer: null, isDataProject: false, parts: { situation: "It rained." }, forms: {}, numbers: [], interviews: {} };
    clock = "2026-03-20T12:00:00.000Z";
    await studio.store.writePaper(id, randomUUID(), { baseRevision: 0, kind: "story", data });
    clock = "2026-03-27T12:00:00.000Z";
    const response = await studio.ask("GET", `/api/workspaces/${id}/plan.ics?today=2026-03-27`);
    expect([response.headers.get("content-type"), response.headers.get("content-disposition")]).toEqual(["text/calendar; charset=utf-8", 'attachment; filename="inclined-plan-2026-03-27.ics"']);
    const text = await response.text();
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(Math.max(...text.split("\r\n").map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(text.match(/BEGIN:VTIMEZONE/g)).toHaveLength(1);
    expect(text).toContain("TZID:Asia/Kolkata");
    expect(text).toContain("DTSTAMP:20260327T120000Z");
    expect(text).toContain("METHOD:PUBLISH");
    expect([...read(text).values()].some(({ summary }) => summary.includes("A; B, C\\n") && summary.includes("日本語"))).toBe(true);
  });

  it("is written in times of wherever one is where no zone is known", async () => {
    const { id } = await planned(null, { timeZone: "Nowhere/Atlantis" });
    const text = await textOf(id, "2026-03-27");
    expect(text).toMatch(/DTSTART:20260327T190000\r\n/);
    expect(text).not.toContain("VTIMEZONE");
  });
});

describe("the plan", () => {
  it("is made for somebody with nothing, from the day where they are", async () => {
    const { id } = await studio.store.createWorkspace({ id: randomUUID(), candidate: { name: "Maya", targetRole: null, level: null, loopDate: null } });
    const view = PlanView.parse(await (await studio.ask("GET", `/api/workspaces/${id}/plan`)).json());
    expect(view.days[0]?.tasks[0]?.id).toBe("story:write:1");
    clock = "2026-03-27T23:30:00.000Z";
    const { id: berlin } = await planned(null, { timeZone: "Europe/Berlin" });
    expect(PlanView.parse(await (await studio.ask("GET", `/api/workspaces/${berlin}/plan`)).json()).today).toBe("2026-03-28");
  });

  it("of the sample candidate has stories that were told and work that comes up again", async () => {
    const { id } = (await (await studio.ask("POST", "/api/sample", {})).json()) as { id: string };
    const view = await viewOf(id, "2026-03-27");
    const ids = view.days.flatMap((day) => day.tasks.map((task) => task.id));
    expect(ids.some((one) => one.startsWith("due:question:"))).toBe(true);
    expect(view.days.at(-1)?.day).toBe(view.milestones.find(({ kind }) => kind === "loop")?.day);
  });

  it("refuses what is no day, and nobody's plan", async () => {
    const { id } = await planned(null, {});
    expect((await studio.ask("GET", `/api/workspaces/${id}/plan?today=2026-02-30`)).status).toBe(422);
    expect((await studio.ask("GET", `/api/workspaces/${randomUUID()}/plan`)).status).toBe(404);
  });
});
