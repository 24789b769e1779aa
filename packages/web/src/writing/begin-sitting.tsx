import type { SittingFormat } from "@inclined/core/documents/sitting";
import type { DocumentPaper } from "@inclined/core/schema/document-paper";
import { findExercisePrompt, writingPrompts } from "@inclined/content/writing-prompts";
import { exercisePairs } from "@inclined/content/writing-prompts/writing-exercise";
import { Button, Modal, Radio } from "@mantine/core";
import { type FormEvent, useMemo, useState } from "react";
import { useFocusBack } from "../look/focus-back.ts";
import { sayFailure } from "../look/notify.tsx";
import { usePapers } from "../papers/use-paper.ts";
import { newDocument } from "./new-document.ts";
import { PROMPT_AREA_NAMES } from "./prompt-area-names.ts";

interface BeginSittingProps {
  format: SittingFormat;
  onBegin: (data: DocumentPaper) => Promise<void>;
  onClose: () => void;
}

/** Asks which prompt, and as whom; nothing runs before the sitting itself is begun. */
export function BeginSitting({ format, onBegin, onClose }: BeginSittingProps) {
  useFocusBack();
  const written = usePapers("document");
  const [role, setRole] = useState<"pm" | "tpm">("tpm");
  const [area, setArea] = useState<string>("any");
  const [chosen, setChosen] = useState<string | null>(null);
  const [pair, setPair] = useState(0);
  const [busy, setBusy] = useState(false);
  const done = useMemo(() => new Set(written.flatMap(({ data }) => data.prompt?.id ?? [])), [written]);
  const isExercise = format.kind === "writing-exercise";
  // those that were not written to come first
  const pairs = useMemo(() => exercisePairs.toSorted((one, other) => one.prompts.filter((id) => done.has(id)).length - other.prompts.filter((id) => done.has(id)).length), [done]);
  const offered = useMemo(() => {
    // two, as they are sent
    if (isExercise) return (pairs[pair % pairs.length]?.prompts ?? []).flatMap((id) => findExercisePrompt(id) ?? []);
    const all = writingPrompts.filter(({ roles, area: own }) => roles.includes(role) && (area === "any" || own === area));
    return all.toSorted((one, other) => Number(done.has(one.id)) - Number(done.has(other.id)));
  }, [isExercise, pairs, pair, role, area, done]);
  // another area or role may not offer what was chosen
  const taken = offered.find(({ id }) => id === chosen) ?? offered[0];
  const begin = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (taken === undefined) return;
    setBusy(true);
    try {
      await onBegin(newDocument(format.kind, { title: taken.title, role, prompt: { id: taken.id, asks: taken.asks }, sitting: { format: format.id, events: [] } }));
    } catch (failure) {
      sayFailure(failure);
      setBusy(false);
    }
  };
  return (
    <Modal opened onClose={onClose} title={format.name} size="lg">
      <form className="begin-writing" onSubmit={(event) => void begin(event)}>
        <p className="soft">{format.about} The clock starts on the next page, when you begin.</p>
        <Radio.Group label="You are interviewed as" value={role} onChange={(value) => setRole(value === "pm" ? "pm" : "tpm")}>
          <Radio value="tpm" label="Technical program manager: feasibility and dependencies between teams weigh most" data-autofocus />
          <Radio value="pm" label="Product manager: the customer weighs most" />
        </Radio.Group>
        {isExercise ? null : (
          <Radio.Group label="About" value={area} onChange={setArea}>
            <div className="areas">
              <Radio value="any" label="Anything" />
              {Object.entries(PROMPT_AREA_NAMES).map(([value, label]) => (
                <Radio key={value} value={value} label={label} />
              ))}
            </div>
          </Radio.Group>
        )}
        <fieldset className="prompt-choices">
          <legend>{isExercise ? "Two prompts: write to one of them" : "Prompt"}</legend>
          {offered.map(({ id, title, asks }) => (
            <label key={id} className="prompt-choice">
              <input type="radio" name="prompt" value={id} checked={id === taken?.id} onChange={() => setChosen(id)} />
              <b>{done.has(id) ? `${title} (written to before)` : title}</b>
              <span className="row-about">{asks}</span>
            </label>
          ))}
          {isExercise ? (
            <button type="button" className="quiet" onClick={() => setPair(pair + 1)}>
              Two others
            </button>
          ) : null}
        </fieldset>
        <div className="actions">
          <Button type="submit" loading={busy}>
            Take this prompt
          </Button>
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
        </div>
      </form>
    </Modal>
  );
}
