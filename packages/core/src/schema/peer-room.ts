import * as z from "zod";
import { Id } from "./identity.ts";
import { InterviewerPack } from "./interviewer-pack.ts";
import { Agreement, SheetDraft } from "./interview-sheet.ts";
import { MAX_ANSWER_LENGTH } from "./answer.ts";

/** Signs of a one-time code. */
export const CODE_LENGTH = 6;
/** This many wrong guesses end the pairing. */
export const MOST_GUESSES = 5;

/** What an interviewer in the second window has the candidate's window do. */
export const PeerAsk = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("probe"), criterion: z.string().max(60).nullable(), text: z.string().min(1).max(2_000) }),
  /** A fact of the question, as it was told aloud. */
  z.strictObject({ kind: z.literal("tell"), about: z.string().max(300) }),
  z.strictObject({ kind: z.literal("next") }),
]);
export type PeerAsk = z.infer<typeof PeerAsk>;

/** One of them, waiting for the candidate's window. */
export const PeerCommand = z.strictObject({ number: z.int().positive(), question: Id, ask: PeerAsk });
export type PeerCommand = z.infer<typeof PeerCommand>;

/** Which round somebody else is to ask in a second window. */
export const PeerOpen = z.strictObject({ workspaceId: Id, loop: Id, round: z.string().min(1).max(60) }).meta({ id: "PeerOpen" });
export type PeerOpen = z.infer<typeof PeerOpen>;

/** The pairing as the candidate's window sees it. */
export const PeerState = PeerOpen.extend({
  /** On both screens; it works once. */
  code: z.string().length(CODE_LENGTH),
  /** For how long the code still lets somebody in; 0: it does no more. */
  codeMinutes: z.int().nonnegative(),
  guessesLeft: z.int().nonnegative(),
  isPaired: z.boolean(),
  /** Seconds since the second window was last heard of; null: never. */
  silentFor: z.int().nonnegative().nullable(),
  commands: z.array(PeerCommand).max(50),
  /** Id of the sheet's paper, once it was handed over. */
  sheet: Id.nullable(),
  /** Something is on the sheet that was not handed over: it is lost when the interview is ended. */
  isSheetOpen: z.boolean(),
  /** The roles are swapped: the second window answers, and this one asks. */
  isSwapped: z.boolean(),
}).meta({ id: "PeerState", description: "A second window that interviews, as the candidate sees it." });
export type PeerState = z.infer<typeof PeerState>;

/** Where a second device finds the interview. Nobody vouches for its certificate but who compares the fingerprint. */
export const PeerDevice = z.strictObject({ url: z.url(), fingerprint: z.string().regex(/^[0-9A-F]{2}(?::[0-9A-F]{2}){31}$/).meta({ description: "SHA-256 of the certificate, as browsers show it." }) }).meta({ id: "PeerDevice" });

/** Null: there is no second window, or nothing listens for a second device. */
export const PeerStateOrNone = z.strictObject({ peer: PeerState.nullable(), device: PeerDevice.nullable(), isGuessedAway: z.boolean().meta({ description: "The last one was ended by wrong guesses of its code." }) }).meta({ id: "PeerStateOrNone" });
export type PeerStateOrNone = z.infer<typeof PeerStateOrNone>;

/** One criterion as interviewer and scorer see it. */
const ComparedRow = z.strictObject({
  id: z.string(),
  name: z.string(),
  kind: z.enum(["criterion", "flag"]),
  interviewer: z.enum(["yes", "no", "not-heard"]).nullable(),
  /** What the interviewer wrote down of it. */
  words: z.string(),
  holds: z.boolean(),
  state: z.enum(["met", "absent", "contrary", "not-assessed", "broken"]),
  quote: z.string().nullable(),
  agrees: z.boolean().nullable(),
});

/** What comes from who answers in the second window, while the roles are swapped. */
export const PeerSays = z.strictObject({ kind: z.enum(["typed", "done", "pass"]), text: z.string().max(MAX_ANSWER_LENGTH) }).meta({ id: "PeerSays" });
export type PeerSays = z.infer<typeof PeerSays>;

/** One round as whoever asks in it sees it: the second window, or with roles swapped the candidate's. Nothing besides the round is in it. */
export const PeerRoom = z
  .strictObject({
    /** The roles are swapped: the second window answers. */
    isSwapped: z.boolean(),
    /** Of the certificate, where this came over HTTPS to a second device. */
    fingerprint: z.string().max(100).nullable(),
    pack: InterviewerPack,
    code: z.string().length(CODE_LENGTH),
    draft: SheetDraft,
    /** Of the draft: greater with every write, from whichever window. */
    revision: z.int().nonnegative(),
    /** The browser that asks carries the candidate's own session: beside this round it reaches the whole studio. */
    isCandidates: z.boolean(),
    /** `waiting`: the round has not begun; `over`: it is. */
    phase: z.enum(["waiting", "answering", "listening", "replying", "closing", "over"]),
    /** The question that is open. */
    question: Id.nullable(),
    /** What was said to it, what is being said, and what was asked about it. */
    answer: z.string().max(MAX_ANSWER_LENGTH).nullable(),
    saying: z.string().max(MAX_ANSWER_LENGTH),
    probes: z.array(z.strictObject({ criterion: z.string().nullable(), text: z.string(), reply: z.string().nullable() })),
    told: z.array(z.string()),
    /** The candidate lists confidential terms: other words stand for them in all of this. */
    isReplaced: z.boolean(),
    /** Asked, and not on the candidate's screen yet. */
    waiting: z.int().nonnegative(),
    /** Seconds since the candidate's window was last heard of. */
    silentFor: z.int().nonnegative().nullable(),
    /** Null until the sheet was handed over. */
    compared: z.strictObject({ agreement: Agreement.nullable(), /** What the rule of votes makes of the answers; null: none was finished. */ rule: z.string().nullable(), questions: z.array(z.strictObject({ id: Id, isJoined: z.boolean(), rows: z.array(ComparedRow) })) }).nullable(),
  })
  .meta({ id: "PeerRoom", description: "One round, as who interviews sees it." });
export type PeerRoom = z.infer<typeof PeerRoom>;
