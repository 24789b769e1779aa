import type { MarkWrite } from "@inclined/core/schema/attempt";
import { Button, TextInput } from "@mantine/core";
import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { sayFailure } from "../look/notify.tsx";
import { ownWordsOf } from "./own-words.ts";
import { useVerdictDesk } from "./verdict-desk.ts";

/** The person's own verdict on one of ours: that its words do not show it, or which words do. What is judged are its words, until others are selected here. */
export function Contest({ id, name, isHeld }: { id: string; name: string; isHeld: boolean }) {
  const { assessment, found, chosen, unchoose, contest, mark, goTo, view, isCoach } = useVerdictDesk();
  const [note, setNote] = useState(() => view.marks.find(({ criterion }) => criterion === id)?.note ?? "");
  const [busy, setBusy] = useState(false);
  const panel = useRef<HTMLDivElement>(null);
  const ours = found.find((one) => one.id === id)?.words[0];
  const words = chosen === null || chosen.quote === "" ? null : chosen;
  const { isAbsence, ask: asked, holds, doesNotHold } = ownWordsOf(assessment, id);

  const lacksReason = isCoach === true && note.trim() === "";
  const ask = isCoach === true ? "Your reason; the candidate reads it" : "Why, if you want to say";

  // what was selected for something else before is not what is judged here
  const letGo = useRef(unchoose);
  useLayoutEffect(() => {
    if (isHeld) letGo.current();
  }, [isHeld]);
  useEffect(() => panel.current?.focus({ preventScroll: true }), []);

  const say = async (verdict: MarkWrite["verdict"]) => {
    setBusy(true);
    try {
      await mark(id, { verdict, words: verdict === "holds" ? words : (ours ?? null), note: note.trim() });
      contest(null);
    } catch (failure) {
      setBusy(false);
      sayFailure(failure);
    }
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- what is pressed are the buttons in it; it only looks after them
    <div
      className="contest"
      ref={panel}
      tabIndex={-1}
      role="group"
      aria-label={`Contest: ${name}`}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        contest(null);
      }}
    >
      <p className="contest-name">{name}</p>
      {isHeld && ours !== undefined ? (
        <p className="contest-words" dir="auto">
          <span className="contest-kind">Found in: </span>“{ours.quote}”
        </p>
      ) : null}
      {isAbsence ? null : words === null ? (
        <p>
          {asked(isHeld)}{" "}
          <button type="button" className="quiet" onClick={() => goTo(ours)}>
            Go to the words
          </button>
          <span className="contest-keys"> (Shift and arrows select, Enter comes back)</span>
        </p>
      ) : (
        <p className="contest-words" dir="auto">
          {isHeld ? <span className="contest-kind">Your words: </span> : null}“{words.quote}”
        </p>
      )}
      <TextInput aria-label={ask} placeholder={ask} size="xs" maxLength={2_000} value={note} onChange={(event) => setNote(event.currentTarget.value)} />
      <div className="contest-act">
        {isAbsence && isHeld ? null : (
          <Button size="compact-sm" variant="default" disabled={(words === null && !isAbsence) || busy || lacksReason} onClick={() => void say("holds")}>
            {holds}
          </Button>
        )}
        {isHeld ? (
          <Button size="compact-sm" variant="default" disabled={busy || lacksReason} onClick={() => void say("does-not-hold")}>
            {doesNotHold}
          </Button>
        ) : null}
        <button type="button" className="quiet" onClick={() => contest(null)}>
          Cancel
        </button>
      </div>
    </div>
  );
}
