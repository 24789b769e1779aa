import type { SatRound } from "@inclined/core/debrief/debrief-of-loop";
import { itemName } from "@inclined/core/debrief/meeting";
import { ROLE_NAMES } from "@inclined/core/interview/role-names";
import type { InterviewerVote, TechnicalFinding } from "@inclined/core/schema/debrief";

const BAR_NAMES: Readonly<Record<TechnicalFinding["id"], string>> = {
  requirements: "requirements", interface: "an interface", storage: "where data is kept", failure: "what fails, and then", scale: "a figure for scale", security: "security",
};

/** Each vote as it was written before the others were seen. */
export function Votes({ votes, rounds }: { votes: readonly InterviewerVote[]; rounds: readonly SatRound[] }) {
  return (
    <section aria-labelledby="votes-title">
      <h2 className="section" id="votes-title">
        The votes
      </h2>
      <ul className="list">
        {votes.map((vote, place) => (
          <VoteOf key={vote.interviewer} vote={vote} round={rounds[place] ?? null} />
        ))}
      </ul>
    </section>
  );
}

/** One vote, with the words for and against. */
function VoteOf({ vote, round }: { vote: InterviewerVote; round: Pick<SatRound, "unanswered"> & { plan: { topic: string } } | null }) {
  const { role, because, for: forIt, against, notHeard, technicalBar, noFlip } = vote;
  return (
    <li className="vote">
      <p className="row-title">
        {ROLE_NAMES[role]}: <b>{vote.vote ?? "no vote"}</b>
      </p>
      <p className="row-facts">
        <span>{round?.plan.topic}</span>
      </p>
      <p>{because}</p>
      <dl className="heard-list">
        {forIt.map(({ item, quote, strength }) => (
          <div key={`${item.kind} ${item.id} ${quote}`}>
            <dt>
              {itemName(item)}
              <span className="note-kind">{strength}</span>
            </dt>
            <dd className="quoted">“{quote}”</dd>
          </div>
        ))}
        {against.map(({ item, about, quote, reason, answered }) => (
          <div key={`${item.id} ${about} ${quote ?? ""}`} data-tone={answered ? "open" : "fault"}>
            <dt>
              {itemName(item)}
              <span className="note-kind">{answered ? "a concern, answered when asked" : "a concern"}</span>
            </dt>
            <dd>
              {reason}
              {quote === undefined ? "" : `: “${quote}”`}
            </dd>
          </div>
        ))}
        {notHeard.length === 0 ? null : (
          <div data-tone="open">
            <dt>Not heard</dt>
            <dd className="soft">{notHeard.map(itemName).join(", ")}. It counts neither way; nobody asked, or nothing was said to it.</dd>
          </div>
        )}
        {technicalBar.length === 0 ? null : (
          <div data-tone="open">
            <dt>Technical bar</dt>
            <dd>
              {technicalBar.filter(({ quote }) => quote !== null).map(({ id, quote }) => (
                <p key={id} className="bar-line">
                  {BAR_NAMES[id]}: <span className="quoted">“{quote}”</span>
                </p>
              ))}
              {technicalBar.some(({ quote }) => quote === null) ? <p className="bar-line soft">Not shown: {technicalBar.filter(({ quote }) => quote === null).map(({ id }) => BAR_NAMES[id]).join(", ")}.</p> : null}
            </dd>
          </div>
        )}
      </dl>
      {round === null || round.unanswered.length === 0 ? null : <p className="soft">Without an answer: {round.unanswered.map((text) => `“${text}”`).join(" ")}</p>}
      {noFlip === null || vote.vote === null ? null : <p className="soft">{noFlip}</p>}
      {vote.flip === null ? null : <p className="soft">What would have moved it: {vote.flip.frame}</p>}
    </li>
  );
}
