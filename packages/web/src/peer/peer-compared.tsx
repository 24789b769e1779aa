import "../coach/coach.css";
import { agreementInWords } from "@inclined/core/peer/agreement";
import type { PeerRoom } from "@inclined/core/schema/peer-room";

const SAYS = { yes: "Yes", no: "No", "not-heard": "Not heard" } as const;

interface ComparedProps {
  room: PeerRoom;
  compared: NonNullable<PeerRoom["compared"]>;
  /** The sheet is the other's, and the answers are one's own. */
  isTheirs?: boolean;
}

/** After the sheet was handed over: the interviewer's verdicts beside the scorer's. */
export function PeerCompared({ room: { pack, draft, isSwapped }, compared: { agreement, questions }, isTheirs = false }: ComparedProps) {
  const who = isTheirs ? draft.interviewer : "You";
  return (
    <div className="column coach">
      <h1 className="title">{who} and the scorer</h1>
      <p className="lede">{isSwapped ? "Nothing of this is stored; it is gone when the interview is ended." : `Your sheet is with ${pack.name}.`} Neither verdict stands over the other.</p>
      <p>
        <b>{isTheirs ? `${who}’s vote:` : "Your vote:"}</b> {draft.vote ?? "none"}.
      </p>
      <p role="status">{agreement === null ? "No answer was finished yet, so there is nothing to compare. When it is, it comes here by itself." : agreementInWords(agreement)}</p>
      {pack.questions.map(({ id, text }, place) => {
        const asked = questions.find((one) => one.id === id);
        return (
          <section key={id} className="coach-reply-answer" aria-labelledby={`compared-${id}`}>
            <h2 className="section" id={`compared-${id}`} dir="auto">
              {place + 1}. {text}
            </h2>
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
                      </div>
                      <div>
                        <h4>Scorer</h4>
                        <p>{row.isJudged ? (row.holds ? "Yes" : "No") : "Not assessed"}.</p>
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
