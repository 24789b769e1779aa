import { Button, Modal, Radio } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { useFocusBack } from "../look/focus-back.ts";
import { sayFailure } from "../look/notify.tsx";
import { useStudio } from "../shell/studio-context.ts";
import type { LoopData } from "@inclined/core/schema/loop";
import { beginLoop, type LoopChoice } from "./begin-loop.ts";

/** How one feels before it begins, from the least to the most. */
const PRESSURE = ["Calm", "A little tense", "Tense", "Very tense", "As on the day itself"] as const;

interface StartDialogProps {
  title: string;
  about: string;
  /** @throws {RangeError} with words for the person where it cannot be sat */
  make: (choice: LoopChoice) => LoopData;
  onClose: () => void;
}

/** Asks how it shall be sat, and begins. */
export function StartDialog({ title, about, make, onClose }: StartDialogProps) {
  useFocusBack();
  const { workspace } = useStudio();
  const navigate = useNavigate();
  const [mode, setMode] = useState<LoopData["mode"]>("study");
  const [pressure, setPressure] = useState<string | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  const begin = async (): Promise<void> => {
    setBusy(true);
    try {
      const loopId = await beginLoop(workspace.id, make({ mode, pressure: mode === "real" && pressure !== null ? Number(pressure) : null }));
      await navigate({ to: "/c/$workspaceId/loops/$loopId", params: { workspaceId: workspace.id, loopId } });
    } catch (failure) {
      if (failure instanceof RangeError) setFault(`It cannot be sat: ${failure.message}.`);
      else sayFailure(failure);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Modal opened onClose={onClose} title={title} size="lg">
      <form
        className="start"
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          void begin();
        }}
      >
        <p className="soft">{about}</p>
        <Radio.Group label="How" value={mode} onChange={(value) => setMode(value === "real" ? "real" : "study")}>
          <Radio value="study" label="To study: feedback after each question, the clock warns only" data-autofocus />
          <Radio value="real" label="As in the interview: no feedback before the end, what was said stays said, the clock is kept" />
        </Radio.Group>
        {mode === "real" ? (
          <Radio.Group label="How much pressure do you feel right now?" description="Kept beside the debrief, so that you see over time what pressure does to your answers. You may leave it out." value={pressure} onChange={setPressure}>
            {PRESSURE.map((words, at) => (
              <Radio key={words} value={String(at + 1)} label={`${at + 1}  ${words}`} />
            ))}
          </Radio.Group>
        ) : null}
        {fault === null ? null : (
          <p className="problem" role="alert">
            {fault}
          </p>
        )}
        <div className="actions">
          <Button type="submit" loading={busy}>
            Begin
          </Button>
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
        </div>
      </form>
    </Modal>
  );
}
