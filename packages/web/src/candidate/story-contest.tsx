import { Button, NativeSelect } from "@mantine/core";
import { useId, useState } from "react";
import { useStoryMarks } from "./story-marks-desk.ts";

interface StoryContestProps {
  id: string;
  name: string;
  /** What the notes say: shown, or missing. */
  isHeld: boolean;
  /** A fault is not shown but raised; it can only be denied. */
  isFault?: boolean;
}

/** The person's own verdict on one note, beside it: that the words do not show it, or which words do. */
export function StoryContest({ id, name, isHeld, isFault = false }: StoryContestProps) {
  const { marks, standing, mark } = useStoryMarks();
  const [isChoosing, choosing] = useState(false);
  const own = marks[id];
  if (own !== undefined) {
    const isGone = !(id in standing);
    return (
      <p className="story-own" role="status">
        {isGone ? (
          "The words you chose no longer stand in the story."
        ) : own.verdict === "does-not-hold" ? (
          `You: ${isFault ? "it does not have this fault" : "this does not show it"}.`
        ) : (
          <>
            You: <span dir="auto">“{own.quote}”</span>
          </>
        )}{" "}
        <button type="button" className="quiet" aria-label={`Take back your word on ${name}`} onClick={() => mark(id, null)}>
          Take back
        </button>
      </p>
    );
  }
  if (isChoosing) return <StoryWords id={id} name={name} close={() => choosing(false)} />;
  return (
    <p className="story-own">
      {isHeld || isFault ? (
        <button type="button" className="quiet" aria-label={`This is wrong: ${name}`} onClick={() => mark(id, { verdict: "does-not-hold", quote: null })}>
          This is wrong
        </button>
      ) : (
        <button type="button" className="quiet" aria-label={`My story says it: ${name}`} onClick={() => choosing(true)}>
          My story says it
        </button>
      )}
    </p>
  );
}

/** Chooses the words of the story that say something. */
export function StoryWords({ id, name, close }: { id: string; name: string; close: () => void }) {
  const { sentences, mark } = useStoryMarks();
  const [quote, choose] = useState("");
  const hint = useId();
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- what is pressed are the fields and buttons in it; it only looks after them
    <div
      className="story-choose"
      role="group"
      aria-label={`Which words show ${name}`}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        close();
      }}
    >
      <NativeSelect
        size="sm"
        label="Which words say it?"
        aria-describedby={hint}
        autoFocus
        value={quote}
        onChange={(event) => choose(event.currentTarget.value)}
        data={[{ value: "", label: sentences.length === 0 ? "Nothing is written yet" : "Choose a sentence of the story" }, ...sentences.map((one) => ({ value: one, label: one }))]}
      />
      <p className="soft" id={hint}>
        Counted only with words of the story. If none says it, write them first.
      </p>
      <div className="actions">
        <Button
          size="compact-sm"
          variant="default"
          disabled={quote === ""}
          onClick={() => {
            mark(id, { verdict: "holds", quote });
            close();
          }}
        >
          These words say it
        </Button>
        <button type="button" className="quiet" onClick={close}>
          Cancel
        </button>
      </div>
    </div>
  );
}
