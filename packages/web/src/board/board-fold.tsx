import "./board.css";
import { boardText } from "@inclined/core/board/board-text";
import { useComputedColorScheme } from "@mantine/core";
import { lazy, Suspense, useMemo, useState } from "react";
import { count } from "../look/words.ts";
import { PaperStateLine } from "../papers/paper-state.tsx";
import { fetchBoard } from "./library.ts";
import type { OpenBoard } from "./use-board.ts";

const DrawingBoard = lazy(async () => ({ default: (await fetchBoard()).DrawingBoard }));

/** The whiteboard beside an answer. Closed, nothing of the drawing library is fetched. */
export function BoardFold({ board: { paper, onLive } }: { board: OpenBoard }) {
  const { elements } = paper.data;
  const [isOpen, setOpen] = useState(elements.length > 0);
  const [leftOut, setLeftOut] = useState(0);
  const theme = useComputedColorScheme("light");
  const { parts, text } = useMemo(() => boardText(elements), [elements]);
  return (
    <details className="fold board" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Board</summary>
      {isOpen ? (
        <>
          <p className="soft">Draw as you would on a whiteboard. What is written on it is judged with your answer: the words of boxes, and an arrow between two of them. A picture of it goes into the debrief and the playbook.</p>
          <Suspense fallback={<div className="board-area board-coming" role="status">Fetching the board…</div>}>
            <DrawingBoard
              elements={elements}
              theme={theme}
              onLive={onLive}
              onDrawn={(drawn, lost) => {
                setLeftOut(lost);
                paper.edit((before) => ({ ...before, elements: drawn }));
              }}
            />
          </Suspense>
          {leftOut === 0 ? null : <p className="problem">{count(leftOut, "thing")} on the board cannot be kept: pictures and pages of others, or what is far too large.</p>}
          <div className="board-foot">
            <PaperStateLine paper={paper} />
            <details className="fold board-words">
              <summary>{parts.length === 0 ? "No words on it yet" : `Its words, as they are judged: ${count(parts.length, "line")}`}</summary>
              {/* what scrolls is reached by keyboard */}
              <p className="said-words" tabIndex={0} role="region" aria-label="Words of the board">{text === "" ? "Text, labels of boxes, and arrows from one to another will stand here. The headings of the layout are not counted." : text}</p>
            </details>
          </div>
        </>
      ) : null}
    </details>
  );
}
