import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import { Day } from "@inclined/core/schema/identity";
import { PlanView } from "@inclined/core/schema/plan";
import * as z from "zod";
import { planOfWorkspace } from "../plan/plan-of-workspace.ts";
import { writeCalendar } from "../plan/write-calendar.ts";
import type { StudioDoors } from "../studio-doors.ts";
import { json, problems, WorkspaceParams } from "./responses.ts";

const tags = ["Plan"];
/** A string and no literal: a literal would be taken for JSON. */
const CALENDAR: string = "text/calendar";
const query = z.object({ today: Day.optional().meta({ description: "The day on which the plan is looked at; without it, the day it is where the person is." }) });

const read = createRoute({
  method: "get",
  path: "/workspaces/{workspaceId}/plan",
  operationId: "getPlan",
  summary: "The plan until the loop",
  description: "Made anew on every day from what is stored: days with their tasks, what was dropped and why, and the time spent.",
  tags,
  request: { params: WorkspaceParams, query },
  responses: { 200: json("The plan.", PlanView), ...problems("invalid-input", "not-found") },
});

const calendar = createRoute({
  method: "get",
  path: "/workspaces/{workspaceId}/plan.ics",
  operationId: "exportPlan",
  summary: "The plan as a calendar file",
  description: "iCalendar. A task keeps its UID whatever its day, so that importing again moves events and makes none twice.",
  tags,
  request: { params: WorkspaceParams, query },
  responses: {
    200: { description: "The calendar.", headers: { "Content-Disposition": { description: "The name to save it under.", schema: { type: "string" as const } } }, content: { [CALENDAR]: { schema: z.string() } } },
    ...problems("invalid-input", "not-found"),
  },
});

/** The plan, made when it is asked for. */
export function addPlanRoutes(api: OpenAPIHono, { store, now }: StudioDoors): void {
  api.openapi(read, async (c) => {
    const { view } = await planOfWorkspace(store, c.req.valid("param").workspaceId, now(), c.req.valid("query").today);
    return c.json(view, 200);
  });

  api.openapi(calendar, async (c) => {
    const { workspaceId } = c.req.valid("param");
    const moment = now();
    const { view, paper } = await planOfWorkspace(store, workspaceId, moment, c.req.valid("query").today);
    const text = writeCalendar({ view, paper, workspaceId, now: moment });
    return c.body(text, 200, { "Content-Type": `${CALENDAR}; charset=utf-8`, "Content-Disposition": `attachment; filename="inclined-plan-${view.today}.ics"` });
  });
}
