import * as z from "zod";

/** Bytes of a document that is read. A résumé with a photograph has a few million. */
export const MOST_DOCUMENT_BYTES = 30 * 2 ** 20;

/** Year, month or day: `2021`, `2021-03`, `2021-03-14`. */
const PartialDate = z.string().regex(/^[12]\d{3}(?:-[01]\d(?:-[0-3]\d)?)?$/);
const Text = z.string();

/**
 * A résumé in the form of jsonresume.org, version 1.0.0; fields beyond it begin with `x-`. Only what was read is there.
 */
export const JsonResume = z
  .looseObject({
    basics: z
      .looseObject({
        name: Text.optional(),
        label: Text.optional(),
        email: Text.optional(),
        phone: Text.optional(),
        url: Text.optional(),
        summary: Text.optional(),
        location: z.looseObject({ address: Text.optional(), city: Text.optional(), region: Text.optional(), countryCode: Text.optional() }).optional(),
        profiles: z.array(z.looseObject({ network: Text.optional(), username: Text.optional(), url: Text.optional() })).optional(),
      })
      .optional(),
    work: z
      .array(
        z.looseObject({
          name: Text.optional(),
          position: Text.optional(),
          location: Text.optional(),
          summary: Text.optional(),
          startDate: PartialDate.optional(),
          endDate: PartialDate.optional(),
          highlights: z.array(Text).optional(),
        }),
      )
      .optional(),
    education: z
      .array(z.looseObject({ institution: Text.optional(), area: Text.optional(), studyType: Text.optional(), startDate: PartialDate.optional(), endDate: PartialDate.optional(), courses: z.array(Text).optional() }))
      .optional(),
    skills: z.array(z.looseObject({ name: Text.optional(), keywords: z.array(Text).optional() })).optional(),
    projects: z
      .array(z.looseObject({ name: Text.optional(), description: Text.optional(), highlights: z.array(Text).optional(), startDate: PartialDate.optional(), endDate: PartialDate.optional(), roles: z.array(Text).optional() }))
      .optional(),
    certificates: z.array(z.looseObject({ name: Text.optional(), date: PartialDate.optional() })).optional(),
    languages: z.array(z.looseObject({ language: Text.optional(), fluency: Text.optional() })).optional(),
    volunteer: z.array(z.looseObject({ organization: Text.optional(), position: Text.optional(), startDate: PartialDate.optional(), endDate: PartialDate.optional(), highlights: z.array(Text).optional() })).optional(),
    awards: z.array(z.looseObject({ title: Text.optional(), date: PartialDate.optional() })).optional(),
    publications: z.array(z.looseObject({ name: Text.optional(), releaseDate: PartialDate.optional() })).optional(),
    interests: z.array(z.looseObject({ name: Text.optional() })).optional(),
  })
  .meta({ id: "JsonResume", description: "A résumé in the form of jsonresume.org." });
export type JsonResume = z.infer<typeof JsonResume>;

/** A number in a claim with its words; `quote === text.slice(start, end)`. */
export const ClaimNumber = z.object({ start: z.int().nonnegative(), end: z.int().nonnegative(), quote: Text, kind: Text, value: z.number().nullable() });

/** One bullet or sentence of a résumé. */
export const Claim = z
  .object({
    id: Text,
    text: Text,
    /** Index of the role in `work`; null outside of any. */
    work: z.int().nonnegative().nullable(),
    numbers: z.array(ClaimNumber),
  })
  .meta({ id: "Claim", description: "One bullet or sentence of a résumé with its numbers." });
export type Claim = z.infer<typeof Claim>;

/** What was read from a résumé, and what was not. */
export const ResumeReading = z
  .object({
    resume: JsonResume,
    claims: z.array(Claim),
    /** Lines that fit nowhere, and what could not be read, as it stands. */
    unread: z.array(Text),
    /** Sizes of the pages in points (1/72 inch); none for documents without pages. */
    pages: z.array(z.object({ width: z.number(), height: z.number() })),
    /** The document line by line, in reading order; x and y of the baseline in points from the upper left corner of the page. */
    lines: z.array(z.object({ page: z.int().nonnegative(), x0: z.number(), x1: z.number(), y: z.number(), size: z.number(), text: Text })),
    /** By id of an item (`name`, `work-1`, `work-1-2`): the numbers of its lines, from 0. */
    places: z.record(Text, z.array(z.int().nonnegative())),
    /** Text that a reader of the document cannot see. It is never used. */
    hidden: z.array(z.object({ text: Text, why: z.enum(["same-colour", "tiny", "off-page", "invisible"]) })),
  })
  .meta({ id: "ResumeReading" });
export type ResumeReading = z.infer<typeof ResumeReading>;
