/** A reply that is being written, kept in the browser until it is finished. */
export interface KeptReply {
  probe: string;
  text: string;
}

const key = (attemptId: string): string => `inclined:reply:${attemptId}`;

/** What was begun under an attempt, or null; other hands may have written there. */
export function keptReply(attemptId: string): KeptReply | null {
  try {
    const kept = JSON.parse(localStorage.getItem(key(attemptId)) ?? "null") as Partial<KeptReply> | null;
    return typeof kept?.probe === "string" && typeof kept.text === "string" ? { probe: kept.probe, text: kept.text } : null;
  } catch {
    return null;
  }
}

/** @returns false where the browser refused to keep it. */
export function keepReply(attemptId: string, reply: KeptReply | null): boolean {
  try {
    if (reply === null || reply.text === "") localStorage.removeItem(key(attemptId));
    else localStorage.setItem(key(attemptId), JSON.stringify(reply));
    return true;
  } catch {
    return false;
  }
}
