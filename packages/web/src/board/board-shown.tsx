import "./board.css";
import { boardText, isBlankBoard } from "@inclined/core/board/board-text";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useMemo, useState } from "react";
import { queries } from "../api/queries.ts";
import type { PaperOf } from "../papers/paper-sync.ts";
import { usePapers } from "../papers/use-paper.ts";
import { useStudio } from "../shell/studio-context.ts";
import { isPictureOld } from "./keep-picture.ts";
import { keepPictureOf } from "./keep-picture-of.ts";

/** The boards of these answers, as interviewers keep a photograph. @param answers ids, in the order in which they were given */
export function BoardsShown({ answers }: { answers: readonly string[] }) {
  const boards = usePapers("board").filter(({ id, data }) => answers.includes(id) && !isBlankBoard(data.elements));
  if (boards.length === 0) return null;
  return (
    <section aria-labelledby="board-title">
      <h2 className="section" id="board-title">
        {boards.length === 1 ? "The board" : "The boards"}
      </h2>
      {boards.toSorted((one, other) => answers.indexOf(one.id) - answers.indexOf(other.id)).map((board) => (
        <BoardShown key={board.id} board={board} />
      ))}
    </section>
  );
}

function BoardShown({ board }: { board: PaperOf<"board"> }) {
  const { workspace } = useStudio();
  const { id, data } = board;
  const isOld = isPictureOld(data);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (isOld) keepPictureOf(workspace.id, id).catch(() => setFailed(true));
  }, [workspace.id, id, isOld]);
  const { data: file } = useQuery({ ...queries.original(workspace.id, data.picture?.original ?? ""), enabled: data.picture !== null && !isOld });
  const { text } = useMemo(() => boardText(data.elements), [data.elements]);
  return (
    <figure className="board-shown">
      {file?.kind === "original" ? <img src={`data:image/png;base64,${file.data.base64}`} alt={text === "" ? "The board, with no words on it" : `The board. On it: ${text}`} /> : <p className="soft" role="status">{failed ? "No picture of it could be made; its words are below." : "Making a picture of it…"}</p>}
      {text === "" ? null : (
        <details className="fold">
          <summary>Its words, as they were judged</summary>
          <p className="said-words">{text}</p>
        </details>
      )}
    </figure>
  );
}
