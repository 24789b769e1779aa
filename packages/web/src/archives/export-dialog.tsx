import "./export.css";
import { Button, Modal } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { failureText } from "../api/client.ts";
import { useFocusBack } from "../look/focus-back.ts";
import { sayFailure } from "../look/notify.tsx";
import type { Export } from "./exports.ts";
import { ReplacementList } from "./replacement-list.tsx";

/** Asks whether confidential terms are replaced, and shows every replacement before the file is written. */
export function ExportDialog({ what, onDone }: { what: Export; onDone: () => void }) {
  useFocusBack();
  const [replaces, setReplaces] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const shown = useQuery({
    queryKey: ["export-preview", ...what.key],
    queryFn: what.preview,
    enabled: replaces,
    // as it is at this moment; what is being read does not change by itself
    staleTime: 0,
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
  const isShown = shown.data !== undefined && !shown.isFetching && shown.error === null;

  const write = async (): Promise<void> => {
    setBusy(true);
    try {
      await what.save(replaces);
      onDone();
    } catch (failure) {
      sayFailure(failure);
    } finally {
      setBusy(false);
    }
  };

  return (
    <Modal opened onClose={onDone} title={what.title} size="lg">
      <p className="soft export-about">{what.about}</p>
      <label className="wish">
        <input type="checkbox" role="switch" aria-checked={replaces} checked={replaces} data-autofocus onChange={(event) => setReplaces(event.currentTarget.checked)} />
        <span>Replace confidential terms</span>
      </label>
      {!replaces ? null : shown.error !== null ? (
        <div className="problem export-problem" role="alert">
          <p>{failureText(shown.error)}</p>
        </div>
      ) : isShown ? (
        <ReplacementList preview={shown.data} />
      ) : (
        <p className="soft" role="status">
          Looking for listed terms…
        </p>
      )}
      <div className="actions">
        <Button onClick={() => void write()} loading={isBusy} disabled={replaces && !isShown}>
          Export
        </Button>
        <Button variant="default" onClick={onDone}>
          Cancel
        </Button>
      </div>
    </Modal>
  );
}
