import { SCORE_WORDS } from "@inclined/core/lenses/score-words";
import type { Lens } from "@inclined/core/schema/lens";
import { Button, Modal } from "@mantine/core";
import { useFocusBack } from "../look/focus-back.ts";

/** The person's own verdict, before ours: four sentences of the rule, and none of them is the right one yet. */
export default function SelfRating({ lens, onRated, onClose }: { lens: Lens; onRated: (score: number | null) => void; onClose: () => void }) {
  useFocusBack();
  return (
    <Modal opened onClose={onClose} title="Before you see ours: what would you give it?" size="lg">
      <ul className="list">
        {([3, 2, 1, 0] as const).map((score, index) => (
          <li key={score}>
            <button type="button" className="rate" onClick={() => onRated(score)} {...(index === 0 ? { "data-autofocus": true } : {})}>
              <span className="rate-score">{score}</span>
              <span>{SCORE_WORDS[lens][score]}</span>
            </button>
          </li>
        ))}
      </ul>
      <div className="actions">
        <Button variant="default" onClick={() => onRated(null)}>
          Not this time
        </Button>
      </div>
    </Modal>
  );
}
