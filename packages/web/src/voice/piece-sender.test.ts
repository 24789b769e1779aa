import type { Recording } from "@inclined/core/schema/recording";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Refused, Unreachable } from "../api/client.ts";
import { type KeptRecording, PieceBox } from "./piece-box.ts";
import { PieceSender, type RecordingDoors, type SendState } from "./piece-sender.ts";

/** A studio that keeps pieces as the real one does, and can be away. */
function studioWith(): { doors: RecordingDoors; kept: string[]; begun: () => boolean; closed: () => boolean; fail: (failure: Error | null) => void; loseAnswers: (on: boolean) => void } {
  const kept: string[] = [];
  let failure: Error | null = null;
  let [hasBegun, isClosed, isLosing] = [false, false, false];
  const recording = (): Recording => ({ pieces: kept.length }) as Recording;
  const answer = (): Recording => {
    if (isLosing) throw new Unreachable();
    return recording();
  };
  const refuseIfAway = (): void => {
    if (failure !== null) throw failure;
  };
  const stale = (): Refused => new Refused({ type: "", title: "", status: 409, detail: "", code: "stale-revision", pieces: kept.length });
  return {
    kept,
    begun: () => hasBegun,
    closed: () => isClosed,
    fail: (next) => (failure = next),
    loseAnswers: (on) => (isLosing = on),
    doors: {
      begin: async () => {
        refuseIfAway();
        hasBegun = true;
        return answer();
      },
      append: async (_workspace, _id, piece, bytes) => {
        refuseIfAway();
        if (piece > kept.length) throw stale();
        if (piece === kept.length) kept.push(new TextDecoder().decode(bytes));
        return answer();
      },
      finish: async (_workspace, _id, { pieces }) => {
        refuseIfAway();
        if (pieces !== kept.length) throw stale();
        isClosed = true;
        return answer();
      },
    },
  };
}

const refusal = (code: "disk-full" | "not-found" | "too-large"): Refused => new Refused({ type: "", title: "", status: 500, detail: `no: ${code}`, code });
const recording: KeptRecording = { id: "r", studioId: "s", workspaceId: "w", answerId: "a", mediaType: "audio/webm", pieces: 0, seconds: 0, isDone: false };

describe("sending a recording", () => {
  let box: PieceBox;
  let states: SendState[];
  beforeEach(() => {
    vi.useFakeTimers();
    box = new PieceBox(Promise.resolve(null));
    states = [];
  });
  afterEach(() => vi.useRealTimers());

  const kinds = (): string[] => states.map(({ kind }) => kind);
  const put = (piece: number): Promise<void> => box.put("r", piece, new TextEncoder().encode(`${piece}`).buffer);
  async function sender(studio: ReturnType<typeof studioWith>): Promise<(pieces: number, isDone?: boolean) => Promise<void>> {
    const made = new PieceSender(recording, box, studio.doors, (state) => states.push(state));
    return async (pieces, isDone = false) => {
      for (let piece = 0; piece < pieces; piece += 1) if ((await box.get("r", piece)) === null && piece >= studio.kept.length) await put(piece);
      made.moved({ ...recording, pieces, isDone });
      await vi.advanceTimersByTimeAsync(10);
    };
  }

  it("sends pieces in order, closes at the end, and keeps nothing then", async () => {
    const studio = studioWith();
    const move = await sender(studio);
    await move(2);
    await move(3, true);
    expect(studio.kept).toEqual(["0", "1", "2"]);
    expect(studio.closed()).toBe(true);
    expect(kinds()).toEqual(["sent", "finished"]);
    expect([await box.get("r", 2), await box.all()]).toEqual([null, []]);
  });

  it.each([["the studio is away", new Unreachable()], ["its disk is full", refusal("disk-full")]])("keeps pieces while %s, and sends them when it can", async (_, failure) => {
    const studio = studioWith();
    const move = await sender(studio);
    await move(1);
    studio.fail(failure);
    await move(4, true);
    expect(kinds()).toEqual(["sent", "waiting"]);
    expect(await box.get("r", 3)).not.toBeNull();
    studio.fail(null);
    await vi.advanceTimersByTimeAsync(1_100);
    expect(studio.kept).toEqual(["0", "1", "2", "3"]);
    expect(kinds().at(-1)).toBe("finished");
  });

  it("sends none twice where only the answers were lost", async () => {
    const studio = studioWith();
    const move = await sender(studio);
    studio.loseAnswers(true);
    await move(2);
    await vi.advanceTimersByTimeAsync(5_000);
    studio.loseAnswers(false);
    await move(2, true);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(studio.kept).toEqual(["0", "1"]);
    expect(studio.closed()).toBe(true);
  });

  it("stops where the recording is gone, and says so", async () => {
    const studio = studioWith();
    const move = await sender(studio);
    studio.fail(refusal("not-found"));
    await move(1);
    expect(states).toEqual([{ kind: "failed", reason: "no: not-found", recording: null }]);
    studio.fail(null);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(studio.kept).toEqual([]);
  });

  it("closes what the studio has where it takes no more, so that it can be heard", async () => {
    const studio = studioWith();
    const move = await sender(studio);
    await move(2);
    const { append } = studio.doors;
    studio.doors.append = () => Promise.reject(refusal("too-large"));
    await move(4);
    expect(states.at(-1)).toEqual({ kind: "failed", reason: "no: too-large", recording: { pieces: 2 } });
    expect(studio.closed()).toBe(true);
    studio.doors.append = append;
    await move(5, true);
    expect(studio.kept).toEqual(["0", "1"]);
  });

  it("loses nothing of what was recorded while the disk was full for ten minutes, and of what was recorded meanwhile", async () => {
    const studio = studioWith();
    const move = await sender(studio);
    await move(3);
    studio.fail(refusal("disk-full"));
    for (let pieces = 4; pieces <= 1_200; pieces += 1) await move(pieces);
    expect([studio.kept.length, kinds().at(-1)]).toEqual([3, "waiting"]);
    studio.fail(null);
    await move(1_201);
    await vi.advanceTimersByTimeAsync(2_000);
    expect([studio.kept.length, kinds().at(-1)]).toEqual([1_201, "sent"]);
    await move(1_201, true);
    expect(studio.kept.map(Number)).toEqual(Array.from({ length: 1_201 }, (_, piece) => piece));
    expect(studio.closed()).toBe(true);
  });

  it("holds no more of a two-hour recording than of a short one", async () => {
    const studio = studioWith();
    let kept = 0;
    studio.doors.append = async () => ({ pieces: (kept += 1) }) as Recording;
    studio.doors.finish = async () => ({ pieces: kept }) as Recording;
    const held = new Map<string, ArrayBuffer>();
    let most = 0;
    const counting = Object.assign(new PieceBox(Promise.resolve(null)), {
      put: async (id: string, piece: number, bytes: ArrayBuffer) => void (held.set(`${id} ${piece}`, bytes), (most = Math.max(most, held.size))),
      get: async (id: string, piece: number) => held.get(`${id} ${piece}`) ?? null,
      drop: async (id: string, piece: number) => void held.delete(`${id} ${piece}`),
    });
    const made = new PieceSender(recording, counting, studio.doors, (state) => states.push(state), { pieces: 0 });
    const twoHours = 14_400;
    for (let piece = 0; piece < twoHours; piece += 1) {
      await counting.put("r", piece, new ArrayBuffer(4_000));
      made.moved({ ...recording, pieces: piece + 1 });
      await vi.advanceTimersByTimeAsync(1);
    }
    made.moved({ ...recording, pieces: twoHours, isDone: true });
    await vi.advanceTimersByTimeAsync(10);
    expect([kept, held.size, kinds().at(-1)]).toEqual([twoHours, 0, "finished"]);
    expect(most).toBeLessThan(5);
  });
});
