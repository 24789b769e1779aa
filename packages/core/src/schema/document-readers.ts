import * as z from "zod";
import { Vote } from "./debrief.ts";
import { Quote } from "./span.ts";

/** Who reads a paper: customer empathy (a senior PM), execution (a TPM), data (a hiring manager). */
export const READER_IDS = ["customer-empathy", "execution", "data"] as const;
export const ReaderId = z.enum(READER_IDS);
export type ReaderId = z.infer<typeof ReaderId>;

/** What somebody asks about a paper, from its own words. A probe without words is not asked. */
export const PaperProbe = z.strictObject({
  /** The same for the same paper: what is asked for, and where its words begin. */
  id: z.string().min(1).max(120),
  /** Who asks; absent: the interview on a writing exercise. */
  reader: ReaderId.optional(),
  text: z.string().min(1),
  quote: Quote,
  /** What a good reply would meet; null where no criterion of the kind asks for it. */
  criterion: z.string().max(60).nullable(),
});
export type PaperProbe = z.infer<typeof PaperProbe>;

/** Words for an item: of the paper, or of the reply to a probe. */
const ForItem = z.strictObject({ item: z.string(), quote: z.string().min(1), strength: z.enum(["shown", "survived a probe"]) });

/** A concern about an item: a pitfall with its words, or a reply that contradicts the paper. */
const AgainstItem = z.strictObject({
  item: z.string(),
  /** Id of the pitfall, or "contradiction". */
  about: z.string(),
  /** As a person reads it. */
  reason: z.string(),
  /** Absent where the concern is that something is missing. */
  quote: z.string().min(1).optional(),
  /** A reply said what the pitfall lacks. */
  answered: z.boolean(),
});

/** What would have moved a vote by a step. */
const FlipOfReading = z.strictObject({
  item: z.string(),
  /** Where one does not suffice. */
  also: z.string().optional(),
  /** The paper's own words that come nearest. */
  quote: z.string().min(1).optional(),
  /** Words with blanks, for the writer to fill. */
  frame: z.string(),
});

/**
 * How one reader reads a paper, and votes by the rubric book's rule for a debrief, put on paper: an item is a criterion of the
 * paper; *for*: it is met, with the paper's words, or a reply to a probe meets it; *against*: a pitfall that the table of readers
 * sets against it is raised, with its words, or a reply contradicts the paper; *not heard*: neither, and it never counts against.
 * The paper counts as an answer at 3 where every item is met and nothing stands against, at 2 where half are, at 1 where one is.
 */
export const DocumentReading = z
  .strictObject({
    reader: ReaderId,
    /** Null: the paper was not assessed, and nothing is voted. */
    vote: Vote.nullable(),
    /** The branch of the rule that decided, in words. */
    because: z.string(),
    for: z.array(ForItem),
    against: z.array(AgainstItem),
    /** Ids of items: neither for nor against. */
    notHeard: z.array(z.string()),
    probes: z.array(PaperProbe),
    /** Null where nothing is to be moved, or where two items do not suffice. */
    flip: FlipOfReading.nullable(),
  })
  .meta({ id: "DocumentReading", description: "One reader's probes about a paper, and the vote." });
export type DocumentReading = z.infer<typeof DocumentReading>;
