import type { CoachAnswer, CoachedAnswer, CoachPassage } from "@inclined/core/schema/coach-file";

interface PassagesProps {
  answer: CoachAnswer;
  coached: CoachedAnswer;
  change: (how: (before: CoachedAnswer) => CoachedAnswer) => void;
  goTo: (words: CoachPassage["words"]) => void;
}

/** Words that the coach marked, each with what is said about it. */
export function Passages({ answer, coached, change, goTo }: PassagesProps) {
  const remove = (at: number): void => change((before) => ({ ...before, passages: before.passages.filter((_, place) => place !== at) }));
  return (
    <section aria-labelledby="passages-title">
      <h2 className="section" id="passages-title">
        Passages you marked
      </h2>
      {coached.passages.length === 0 ? <p className="soft">None yet. Select words to mark them{answer.thread.length > 0 ? ", in the answer or in a reply" : ""}.</p> : (
        <ul className="coach-list">
          {coached.passages.map((passage, at) => (
            <li key={`${passage.words.turn}:${passage.words.start}:${passage.words.end}:${passage.note}`}>
              <p className="coach-quote" dir="auto">“{passage.words.quote}”</p>
              {passage.note === "" ? null : <p>{passage.note}</p>}
              <p className="verdict-tools-line">
                <button type="button" className="quiet" aria-label={`Go to the words “${passage.words.quote}”`} onClick={() => goTo(passage.words)}>
                  Go to the words
                </button>
                <button type="button" className="quiet" aria-label={`Take back the mark on “${passage.words.quote}”`} onClick={() => remove(at)}>
                  Take back
                </button>
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
