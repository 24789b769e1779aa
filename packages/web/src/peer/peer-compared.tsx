import "../coach/coach.css";
import { agreementInWords } from "@inclined/core/peer/agreement";
import { sheetAnswerOf } from "@inclined/core/peer/fill-sheet";
import type { PeerRoom } from "@inclined/core/schema/peer-room";
import { scorerSays } from "../coach/scorer-says.ts";

const SAYS = { yes: "Yes", no: "No", "not-heard": "Not heard" } as const;

interface ComparedProps {
  room: PeerRoom;
  compared: NonNullable<PeerRoom["compared"]>;
  /** The sheet is the other's, and the answers are one's own. */
  isTheirs?: boolean;
}

/** After the sheet was handed over: the interviewer's verdicts beside the scorer's. */
export function PeerCompared({ room: { pack, draft, isSwapped }, compared: { agreement, rule, questions }, isTheirs = false }: ComparedProps) {
  const who = isTheirs ? draft.interviewer : "You";
  return (
    <div className="column coach">
      <h1 className="title">{who} and the scorer</h1>
      <p className="lede">{isSwapped ? "Nothing of this is stored; it is gone when the interview is ended." : `Your sheet is with ${pack.name}.`} Neither verdict stands over the other.</p>
      <p>
        <b>{isTheirs ? `${who}’s vote:` : "Your vote:"}</b> {draft.vote ?? "none"}.
      </p>
      {rule === null ? null : (
        <p>
          <b>The scorer, by the rule of votes:</b> {rule}
        </p>
      )}
      {draft.note === "" ? null : <p className="coach-answer-words" dir="auto">{draft.note}</p>}
      <p role="status">{agreement === null ? "No answer was finished yet, so there is nothing to compare. When it is, it comes here by itself." : agreementInWords(agreement)}</p>
      {pack.questions.map(({ id, text }, place) => {
        const asked = questions.find((one) => one.id === id);
        const { note } = sheetAnswerOf(draft.answers, id);
        return (
          <section key={id} className="coach-reply-answer" aria-labelledby={`compared-${id}`}>
            <h2 className="section" id={`compared-${id}`} dir="auto">
              {place + 1}. {text}
            </h2>
            {note === "" ? null : (
              <>
                <h3 className="subsection">{isTheirs ? `Notes of ${who}` : "Your notes"}</h3>
                <p className="coach-answer-words" dir="auto">{note}</p>
              </>
            )}
            {asked === undefined || !asked.isJoined ? <p className="soft">No answer to it was finished.</p> : (
              <ul className="coach-list">
                {asked.rows.map((row) => (
                  <li key={row.id}>
                    <p className="beside-head">
                      <b>{row.name}</b>
                      {row.kind === "flag" ? <span className="soft">fault</span> : null}
                      {row.agrees === null ? null : <span className="tag" data-differ={row.agrees ? undefined : ""}>{row.agrees ? "agree" : "differ"}</span>}
                    </p>
                    <div className="beside">
                      <div data-coach>
                        <h4>{who}</h4>
                        <p>{row.interviewer === null ? "Left open" : SAYS[row.interviewer]}.</p>
                        {row.words === "" ? null : <p className="coach-quote" dir="auto">“{row.words}”</p>}
                      </div>
                      <div>
                        <h4>Scorer</h4>
                        <p>{scorerSays({ id: row.id, kind: row.kind, scorer: { holds: row.holds, state: row.state, quote: row.quote }, coach: null, agrees: row.agrees })}.</p>
                        {row.quote === null ? null : <p className="coach-quote" dir="auto">“{row.quote}”</p>}
                      </div>
                    </div>
                  </li>
                ))}
              </ul>
            )}
          </section>
        );
      })}
    </div>
  );
}
