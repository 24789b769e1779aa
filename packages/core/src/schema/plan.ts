import * as z from "zod";
import { PRINCIPLE_IDS } from "../principles/names.ts";
import { DrillId } from "./drill-id.ts";
import { Day } from "./identity.ts";

/** Days on which something happens that the plan works towards. */
export const MILESTONE_KINDS = ["phone-screen", "exercise-sent", "exercise-due", "loop"] as const;

/** The role that is prepared for; "data-scientist": one who goes for a PM role. */
export const PLAN_ROLES = ["tpm", "pm", "data-scientist"] as const;
export const PlanRole = z.enum(PLAN_ROLES);
export type PlanRole = z.infer<typeof PlanRole>;

/** What a person says about their time. The plan itself is never stored: it is made from this and from the day on which it is looked at. */
export const PlanData = z
  .strictObject({
    milestones: z
      .array(z.strictObject({ kind: z.enum(MILESTONE_KINDS), day: Day.nullable() }))
      .max(MILESTONE_KINDS.length)
      .refine((list) => new Set(list.map(({ kind }) => kind)).size === list.length, "each kind of milestone at most once"),
    /** Hours on a day that is not busy, at most. */
    hoursADay: z.number().min(0.25).max(8),
    /** Days on which nothing is planned. */
    busyDays: z.array(Day).max(400),
    role: PlanRole,
    /** Tasks that were done, by id, with the day on which. */
    done: z.array(z.strictObject({ task: z.string().min(1).max(200), day: Day })).max(5_000),
  })
  .meta({ id: "PlanData", description: "What the preparation plan is made from." });
export type PlanData = z.infer<typeof PlanData>;

export const TASK_KINDS = ["story", "drill", "scenario", "mock", "refresher", "sql", "writing"] as const;
export const TaskKind = z.enum(TASK_KINDS);
export type TaskKind = z.infer<typeof TaskKind>;

export const PlanTask = z
  .strictObject({
    /** Made of what the task is, never of its day: the same task keeps its id when the plan is made again. */
    id: z.string().min(1).max(200),
    kind: TaskKind,
    title: z.string().min(1),
    minutes: z.int().positive(),
    why: z.string().min(1),
    /** Id of the source that advises it; null: no source does. */
    source: z.string().min(1).nullable(),
  })
  .meta({ id: "PlanTask", description: "One thing to do in the plan." });
export type PlanTask = z.infer<typeof PlanTask>;

export const PlanDay = z
  .strictObject({
    day: Day,
    tasks: z.array(PlanTask),
    /** Sum of the minutes of its tasks. */
    minutes: z.int().nonnegative(),
    isBusy: z.boolean(),
  })
  .meta({ id: "PlanDay", description: "One day of the plan." });
export type PlanDay = z.infer<typeof PlanDay>;

const Principle = z.enum(PRINCIPLE_IDS as [string, ...string[]]);
/** `speaksOf`: the role that the source speaks about; for the others the plan only borrows it. */
const sourced = { source: z.string().min(1), speaksOf: PlanRole };
const Exercise = z.strictObject({ id: DrillId, title: z.string().min(1), minutes: z.int().positive() });

/** How one source divides the time. Percents sum to 100; kinds that no part lists lie outside of the split. */
export const TimeSplit = z
  .strictObject({ parts: z.array(z.strictObject({ name: z.string().min(1), kinds: z.array(TaskKind).min(1), percent: z.int().positive() })).min(2), ...sourced })
  .refine(({ parts }) => parts.reduce((sum, { percent }) => sum + percent, 0) === 100, "the parts make up the whole");
export type TimeSplit = z.infer<typeof TimeSplit>;

/** What sources say about the time before a loop, with the exercises that the plan may name. */
export const PlanFacts = z
  .strictObject({
    /** Days of the longest plan that a source describes; also how far a plan reaches where no day of a loop is known. */
    longest: z.strictObject({ days: z.int().positive(), ...sourced }),
    /** How many stories come before anything else, and how long each is told, in minutes. */
    stories: z.strictObject({ least: z.int().positive(), most: z.int().positive(), tellingMinutes: z.int().positive(), ...sourced }),
    /** Days right before the loop with light refreshers and mocks only. */
    lastDays: z.strictObject({ days: z.int().positive(), ...sourced }),
    /** How many full mocks at least. The length is that of an interview, in minutes, from a source of its own. */
    mocks: z.strictObject({ least: z.int().positive(), minutes: z.int().positive(), minutesSource: z.string().min(1), ...sourced }),
    /** Weeks before the loop, most and least, in which a source stops adding breadth in system design. */
    designStops: z.strictObject({ weeks: z.tuple([z.int().positive(), z.int().positive()]), ...sourced }),
    /** Which principles come first; a role that is not listed is one for which no source says it. */
    principles: z.array(z.strictObject({ role: PlanRole, first: z.array(Principle).min(1), support: z.array(Principle), source: z.string().min(1) })),
    splits: z.array(TimeSplit),
    /** How much SQL is enough, in minutes; the first is the one that is planned, and all are shown. Only for the role that the source speaks of. */
    sql: z.array(z.strictObject({ minutes: z.int().positive(), timesAWeek: z.int().positive(), ...sourced })),
    /** A draft for practice on the evening before, in minutes (least, most), and how long it is looked through on the day. */
    lastDraft: z.strictObject({ minutes: z.tuple([z.int().positive(), z.int().positive()]), dayOfMinutes: z.int().positive(), ...sourced }),
    /** Exercises for the beginning of a conversation. */
    beginnings: z.array(Exercise),
    /** Product and scenario work by role, the first needed first. */
    scenarios: z.array(z.strictObject({ role: PlanRole, list: z.array(Exercise.extend({ isSystemDesign: z.boolean() })) })),
  })
  .meta({ id: "PlanFacts", description: "What the plan rests on." });
export type PlanFacts = z.infer<typeof PlanFacts>;

/** Time of day, `19:30`. */
export const ClockTime = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, "a time of day, such as 19:30").meta({ description: "A time of day." });
export type ClockTime = z.infer<typeof ClockTime>;

/** Milestones beside the loop, whose day is the candidate's own. */
export const OTHER_MILESTONES = ["phone-screen", "exercise-sent", "exercise-due"] as const satisfies readonly (typeof MILESTONE_KINDS)[number][];

/** Several years of ticks. */
export const MOST_DONE = 5_000;

/** What the person says about the time before the loop. The day of the loop is not here: it stands with the candidate, once. */
export const PlanPaper = z
  .strictObject({
    milestones: z
      .array(z.strictObject({ kind: z.enum(OTHER_MILESTONES), day: Day.nullable(), at: ClockTime.nullable() }))
      .max(OTHER_MILESTONES.length)
      .refine((list) => new Set(list.map(({ kind }) => kind)).size === list.length, "each kind of milestone at most once"),
    /** When the loop begins on its day; null: not said. */
    loopAt: ClockTime.nullable(),
    hoursADay: PlanData.shape.hoursADay,
    busyDays: PlanData.shape.busyDays,
    /** Null: as the candidate's target role says. */
    role: PlanRole.nullable(),
    done: z.array(z.strictObject({ task: z.string().min(1).max(200), day: Day })).max(MOST_DONE),
    /** When one usually begins to practise. */
    startsAt: ClockTime,
    /** IANA name, `Europe/Berlin`; null: times are those of wherever one is. */
    timeZone: z.string().min(1).max(60).nullable(),
    /** What was last written into a calendar, so that what has left the plan can be cancelled there. */
    exported: z.array(z.strictObject({ task: z.string().min(1).max(200), day: Day })).max(2_000),
  })
  .meta({ id: "PlanPaper", description: "What the person says about the time before the loop." });
export type PlanPaper = z.infer<typeof PlanPaper>;

const Dropped = z.strictObject({ task: PlanTask, why: z.string().min(1) });

/** The plan as it is made on one day, with everything that Today and a calendar show of it. */
export const PlanView = z
  .strictObject({
    today: Day,
    role: PlanRole,
    /** In the order of time; those without a day are left out. */
    milestones: z.array(z.strictObject({ kind: z.enum(MILESTONE_KINDS), day: Day, at: ClockTime.nullable() })),
    /** As planned on the morning of today: it does not move while one works through it. */
    days: z.array(PlanDay),
    dropped: z.array(Dropped),
    notes: z.array(z.string().min(1)),
    /** Ids of today's tasks that were ticked off today. */
    ticked: z.array(z.string().min(1)),
    /** Ids of tasks that are seen to be done without a tick: stories written and told, questions answered today. */
    doneByItself: z.array(z.string().min(1)),
    /** Whether product and scenario work lies open today: each of the first stories was told, or nothing is planned. */
    isOpen: z.boolean(),
    /** Planned days went by with nothing done; null: none did. `dropped`: what is not in the plan any more because of it. */
    again: z.strictObject({ since: Day, days: z.int().positive(), dropped: z.array(Dropped) }).nullable(),
    spent: z.strictObject({
      parts: z.array(z.strictObject({ name: z.string(), minutes: z.int().nonnegative(), percent: z.int().nonnegative().nullable(), advised: z.int().nonnegative().nullable() })),
      outside: z.int().nonnegative(),
      source: z.string().nullable(),
    }),
  })
  .meta({ id: "PlanView", description: "The plan as it is made on one day." });
export type PlanView = z.infer<typeof PlanView>;
