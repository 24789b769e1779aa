import type { MissingNote, StoryNotes, WordsNote } from "@inclined/core/candidate/story-notes";
import { type AnyPart, PART_TEXTS } from "@inclined/core/candidate/story-parts";
import { Link } from "@tanstack/react-router";
import { StoryContest } from "./story-contest.tsx";
import { goToPart, showWords } from "./story-focus.ts";

/** What an interviewer would note beside one part: what its words show, and what would be asked about it. */
export function PartNotes({ part, notes }: { part: AnyPart; notes: StoryNotes }) {
  const words = notes.words.filter((note) => note.part === part);
  const missing = notes.missing.filter((note) => note.part === part);
  if (words.length === 0 && missing.length === 0) return null;
  return (
    <div className="story-notes" role="group" aria-label={`What an interviewer would note about ${PART_TEXTS[part].name}`}>
      {words.map((note) => (
        <Shown key={note.start + note.quote} note={note} />
      ))}
      {missing.map((note) => (
        <Missing key={note.id} note={note} />
      ))}
    </div>
  );
}

const TONES = { met: null, contrary: "the words say otherwise", fault: "a fault" } as const;

function Shown({ note }: { note: WordsNote }) {
  return (
    <div className="story-note" data-fault={note.shows.some(({ tone }) => tone !== "met") || undefined}>
      <p className="story-note-names">
        {note.shows.map(({ id, name, tone }, place) => (
          <span key={id}>
            {place === 0 ? null : " · "}
            <Why id={id}>{name}</Why>
            {TONES[tone] === null ? null : <span className="story-note-kind"> {TONES[tone]}</span>}
          </span>
        ))}
      </p>
      <button type="button" className="story-quote" dir="auto" title="Show these words" onClick={() => showWords(note)}>
        “{note.quote}”
      </button>
      {note.shows.map(({ id, name, tone }) => (
        <StoryContest key={id} id={id} name={name} isHeld={tone !== "contrary"} isFault={tone === "fault"} />
      ))}
    </div>
  );
}

const BECAUSE = { absent: " not found", contrary: " the words say otherwise", fault: " a fault" } as const;

function Missing({ note: { id, name, ask, part, isFirst, because } }: { note: MissingNote }) {
  return (
    <div className="story-note" data-missing data-first={isFirst || undefined}>
      <button type="button" className="story-ask" onClick={() => goToPart(part)}>
        {ask}
      </button>
      <p className="story-note-names">
        <Why id={id}>{name}</Why>
        <span className="story-note-kind">
          {BECAUSE[because]}
          {isFirst ? ", asked first" : ""}
        </span>
      </p>
      <StoryContest id={id} name={name} isHeld={false} isFault={because === "fault"} />
    </div>
  );
}

/** A name that leads to its page: what counts, what does not, and where it comes from. */
function Why({ id, children }: { id: string; children: string }) {
  return (
    <Link className="story-why" to="/criteria/$lens/$criterionId" params={{ lens: "behavioural", criterionId: id }}>
      {children}
    </Link>
  );
}
