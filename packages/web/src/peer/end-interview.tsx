import { useState } from "react";

/** Ends the interview with the other person. A sheet that was not handed over is lost with it, so that is asked first. */
export function EndInterview({ isSheetOpen, end }: { isSheetOpen: boolean; end: () => void }) {
  const [isAsking, setAsking] = useState(false);
  // handed over meanwhile: there is nothing to ask any more
  if (isAsking && isSheetOpen) {
    return (
      <div role="group" aria-label="End it">
        <p role="alert">Your interviewer has written on the sheet and has not handed it over. Nobody keeps it where you end this now: neither of you can read it afterwards.</p>
        <p className="peer-tools">
          <button type="button" className="quiet" autoFocus onClick={() => setAsking(false)}>
            Wait for the sheet
          </button>
          <button type="button" className="quiet" onClick={end}>
            End it without the sheet
          </button>
        </p>
      </div>
    );
  }
  return (
    <p className="peer-tools">
      <button type="button" className="quiet" onClick={() => (isSheetOpen ? setAsking(true) : end())}>
        End it and close the second window
      </button>
    </p>
  );
}
