import { queryClient, queries } from "../api/queries.ts";
import { say } from "../look/notify.tsx";
import { PieceBox } from "./piece-box.ts";
import { PieceSender } from "./piece-sender.ts";
import { lockOf, RECORDING_DOORS } from "./take-recorder.ts";

/**
 * Sends what a page left behind that was closed while it recorded, or while the studio was away. A recording that another
 * page is still making is left to that page.
 */
export async function sendLeftRecordings(studioId: string): Promise<void> {
  const box = new PieceBox();
  for (const left of await box.all()) {
    if (left.studioId !== studioId) continue;
    void navigator.locks.request(lockOf(left.id), { ifAvailable: true }, (lock) => {
      if (lock === null) return;
      return new Promise<void>((resolve) => {
        const sender = new PieceSender(left, box, RECORDING_DOORS, (state) => {
          if (state.kind === "waiting" || state.kind === "sent") return;
          // nobody can say better what became of it than the list that it stands in
          void box.forget(left.id).finally(resolve);
          void queryClient.invalidateQueries({ queryKey: queries.recordings(left.workspaceId, left.answerId).queryKey });
          if (state.kind === "finished") say("A recording that a closed page had left behind is in the studio now, as far as it went.");
        });
        sender.moved({ ...left, isDone: true });
      });
    });
  }
}
