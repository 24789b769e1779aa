import { randomBytes, randomInt } from "node:crypto";
import { EMPTY_SHEET } from "@inclined/core/peer/fill-sheet";
import type { InterviewerPack } from "@inclined/core/schema/interviewer-pack";
import type { LoopEvent } from "@inclined/core/schema/loop";
import type { SheetDraft } from "@inclined/core/schema/interview-sheet";
import { CODE_LENGTH, MOST_GUESSES, type PeerAsk, type PeerCommand, type PeerOpen } from "@inclined/core/schema/peer-room";
import { isSameSecret } from "../session.ts";

/** Signs that nobody mistakes for one another, read aloud or from a screen. */
const SIGNS = "ABCDEFGHJKMNPQRTUVWXYZ2346789";
/** A code that nobody used in this time is none any more. */
const CODE_MINUTES = 15;
/** However it goes, the pairing ends after this. */
const MOST_HOURS = 4;
/** More asked than this before the candidate's window took any of it is no interview. */
const MOST_COMMANDS = 50;

/** One round that somebody else asks in a second window. In memory only: it ends with the studio, too. */
export interface Room extends PeerOpen {
  pack: InterviewerPack;
  code: string;
  guessesLeft: number;
  /** Null: nobody has typed the code yet. */
  token: string | null;
  openedAt: number;
  candidateAt: number | null;
  peerAt: number | null;
  draft: SheetDraft;
  /** Of the draft: one more with every write. */
  revision: number;
  commands: PeerCommand[];
  /** Number of the last of them. */
  asked: number;
  /** Papers of the sheet that was handed over. */
  sheet: { paper: string } | null;
  /** Whether the second window answers now, and the candidate's asks. */
  isSwapped: boolean;
  /** What the second window answered; never stored. */
  guest: GuestRound;
}

/** The same round, asked the other way round. It lives in memory and is gone with the room: what a guest says is the guest's. */
export interface GuestRound {
  events: LoopEvent[];
  draft: SheetDraft;
  revision: number;
  isHandedOver: boolean;
  /** Asked while the guest was in a sentence; it waits for its end. */
  waiting: Pick<PeerCommand, "question" | "ask">[];
  /** When the guest's words last changed. */
  typedAt: number;
}

/** Why a code lets nobody in. `taken` and `late` are said of the right code alone. */
export type NotLetIn = "wrong" | "taken" | "late" | "guessed-away";

const newCode = (): string => Array.from({ length: CODE_LENGTH }, () => SIGNS[randomInt(SIGNS.length)]).join("");
/** As people type it. */
const asSaid = (code: string): string => code.toUpperCase().replaceAll(/[^A-Z0-9]/g, "");

/** The one second window of a studio: opened by the candidate, entered with a one-time code, ended by the candidate, by wrong guesses or by time. */
export function createPeerRooms(now: () => Date) {
  let room: Room | null = null;
  let isGuessedAway = false;
  const current = (): Room | null => {
    if (room === null) return null;
    if (now().getTime() - room.openedAt > MOST_HOURS * 3_600_000) room = null;
    return room;
  };
  const codeMinutes = (open: Room): number => Math.max(0, Math.ceil(CODE_MINUTES - (now().getTime() - open.openedAt) / 60_000));
  return {
    current,
    /** For how long the code of a room still lets somebody in, in minutes; 0: it does no more. */
    codeMinutes,
    /** Whether somebody is in, or may still come in. */
    isReachable(): boolean {
      const open = current();
      return open !== null && (open.token !== null || codeMinutes(open) > 0);
    },
    open(which: PeerOpen, pack: InterviewerPack): Room {
      isGuessedAway = false;
      room = { ...which, pack, code: newCode(), guessesLeft: MOST_GUESSES, token: null, openedAt: now().getTime(), candidateAt: null, peerAt: null, draft: EMPTY_SHEET, revision: 0, commands: [], asked: 0, sheet: null, isSwapped: false, guest: { events: [], draft: EMPTY_SHEET, revision: 0, isHandedOver: false, waiting: [], typedAt: 0 } };
      return room;
    },
    end(): void {
      room = null;
      isGuessedAway = false;
    },
    /** Whether the last room was ended by wrong guesses. */
    isGuessedAway: (): boolean => isGuessedAway,
    /** What opens the room from now on, or why nothing does. Who has not got the code learns nothing of the room but that it was guessed away. */
    pair(code: string): { token: string } | { refused: NotLetIn } {
      const open = current();
      // a stranger learns nothing from the time it takes
      const isRight = isSameSecret(asSaid(code), open?.code ?? newCode());
      if (open === null) return { refused: isGuessedAway ? "guessed-away" : "wrong" };
      const isWaiting = open.token === null && codeMinutes(open) > 0;
      // who guesses learns the same whether somebody is in or not
      if (open.guessesLeft <= 0) return { refused: "guessed-away" };
      if (isRight && !isWaiting) return { refused: open.token === null ? "late" : "taken" };
      if (isRight) {
        open.token = randomBytes(32).toString("base64url");
        open.peerAt = now().getTime();
        return { token: open.token };
      }
      open.guessesLeft -= 1;
      if (open.guessesLeft <= 0 && isWaiting) {
        room = null;
        isGuessedAway = true;
      }
      return { refused: "wrong" };
    },
    /** The room that a token opens; null: none. */
    roomOf(token: string): Room | null {
      const open = current();
      return open !== null && open.token !== null && isSameSecret(token, open.token) ? open : null;
    },
    /** Lets another window in, and the one before out: what was written stays. */
    renew(): Room | null {
      const open = current();
      if (open === null) return null;
      Object.assign(open, { code: newCode(), token: null, guessesLeft: MOST_GUESSES, openedAt: now().getTime(), peerAt: null });
      return open;
    },
    ask(open: Room, question: string, ask: PeerAsk): void {
      if (open.commands.length >= MOST_COMMANDS) open.commands.shift();
      // greater than any before, also of an earlier room or an earlier start of the studio
      open.asked = Math.max(open.asked + 1, now().getTime());
      open.commands.push({ number: open.asked, question, ask });
    },
    /** The candidate's window did all up to this. */
    took(open: Room, upTo: number): void {
      open.commands = open.commands.filter(({ number }) => number > upTo);
    },
    /** Who asked answers, and who answered asks. */
    swap(open: Room): void {
      open.isSwapped = !open.isSwapped;
      if (open.guest.events.length === 0) open.guest.events = [{ kind: "round-began", at: now().getTime() }];
    },
    now: (): number => now().getTime(),
    secondsSince: (at: number | null): number | null => (at === null ? null : Math.max(0, Math.floor((now().getTime() - at) / 1_000))),
    seen(open: Room, who: "candidateAt" | "peerAt"): void {
      open[who] = now().getTime();
    },
  };
}
export type PeerRooms = ReturnType<typeof createPeerRooms>;
