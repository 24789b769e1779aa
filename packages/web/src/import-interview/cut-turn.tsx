import { cutText } from "@inclined/core/interview/edit-turns";
import { Button } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import { useTurnTools } from "./turn-tools.ts";

/** Words of either side that are shown. */
const SHOWN = 34;

interface CutTurnProps {
  text: string;
  place: number;
  close: () => void;
}

/** A turn in which somebody else begins to speak: the cursor says where, and nothing that is typed changes a word. */
export function CutTurn({ text, place, close }: CutTurnProps) {
  const { cut, join, last, otherOf } = useTurnTools();
  const other = otherOf(place);
  const field = useRef<HTMLTextAreaElement>(null);
  const [caret, setCaret] = useState(0);
  const found = cutText(text, caret);
  useEffect(() => {
    field.current?.focus();
    field.current?.setSelectionRange(0, 0);
  }, []);
  const look = (): void => setCaret(field.current?.selectionStart ?? 0);
  const cutHere = (speaker: string | null): void => {
    if (found === null) return;
    close();
    cut(place, caret, speaker);
  };
  return (
    <div className="cut-turn">
      <label>
        <span className="soft">{other === null ? "Put the cursor where the other begins to speak." : <>Put the cursor where <bdi>{other}</bdi> begins to speak.</>} Enter cuts there, Escape leaves it.</span>
        {/* a field that can only be read shows no cursor: this one takes nothing in */}
        <textarea
          ref={field}
          dir="auto"
          rows={Math.min(12, Math.max(2, Math.ceil(text.length / 60)))}
          value={text}
          spellCheck={false}
          onChange={look}
          onSelect={look}
          onBeforeInput={(event) => event.preventDefault()}
          onKeyDown={(event) => {
            if (event.key === "Escape") close();
            else if (event.key === "Enter") cutHere(other);
            else if (event.key !== "Backspace" && event.key !== "Delete") return;
            event.preventDefault();
          }}
          onPaste={(event) => event.preventDefault()}
          onCut={(event) => event.preventDefault()}
          onDrop={(event) => event.preventDefault()}
        />
      </label>
      <p className="soft cut-shown" role="status">
        {found === null ? "Nothing would be left on one side." : <>…{found.before.slice(-SHOWN)} <span aria-hidden="true" className="cut-mark">|</span><span className="visually-hidden">, and then</span> {found.after.slice(0, SHOWN)}…</>}
      </p>
      <div className="actions">
        <Button size="compact-md" disabled={found === null} onClick={() => cutHere(other)}>
          Cut here
        </Button>
        {other === null ? null : (
          <Button size="compact-md" variant="default" disabled={found === null} onClick={() => cutHere(null)}>
            Cut, the same goes on speaking
          </Button>
        )}
        {place === last ? null : (
          <Button
            size="compact-md"
            variant="default"
            onClick={() => {
              close();
              join(place);
            }}
          >
            Join with the next turn
          </Button>
        )}
        <Button size="compact-md" variant="subtle" onClick={close}>
          Leave it
        </Button>
      </div>
    </div>
  );
}
