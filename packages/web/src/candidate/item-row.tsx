import type { ReviewItem } from "@inclined/core/schema/paper";
import { Button } from "@mantine/core";
import type { KeyboardEvent } from "react";
import { ITEM_NAMES } from "./item-names.ts";

interface ItemRowProps {
  item: ReviewItem;
  isSelected: boolean;
  onSelect: () => void;
  onState: (state: ReviewItem["state"]) => void;
  onEdit: () => void;
  /** Null where nothing stands above it. */
  onMerge: (() => void) | null;
  onNewRole: (() => void) | null;
}

/** One item as it was read. Chosen, it offers what can be done to it. */
export function ItemRow({ item, isSelected, onSelect, onState, onEdit, onMerge, onNewRole }: ItemRowProps) {
  const { state, kind } = item;
  const act = (event: KeyboardEvent<HTMLButtonElement>): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0) {
      const all = [...document.querySelectorAll<HTMLButtonElement>(".item-text")];
      all[all.indexOf(event.currentTarget) + step]?.focus();
    } else if (event.key === "a") onState("accepted");
    else if (event.key === "d") onState("dropped");
    else if (event.key === "e") onEdit();
    else return;
    event.preventDefault();
  };
  return (
    <div className="item-row" data-state={state} data-selected={isSelected || undefined}>
      <button type="button" className="item-text" aria-pressed={isSelected} onFocus={onSelect} onClick={onSelect} onKeyDown={act}>
        <span className="item-mark" aria-hidden="true">
          {state === "accepted" ? "✓" : state === "dropped" ? "×" : "○"}
        </span>
        <span className="visually-hidden">{STATE_WORDS[state]}: </span>
        <ItemWords item={item} />
      </button>
      {isSelected ? (
        <div className="item-tools">
          {state === "accepted" ? null : (
            <Button size="compact-sm" onClick={() => onState("accepted")}>
              {state === "dropped" ? "Bring back" : "Accept"}
            </Button>
          )}
          <Button size="compact-sm" variant="default" onClick={onEdit}>
            Correct
          </Button>
          {onMerge === null || state === "dropped" ? null : (
            <Button size="compact-sm" variant="default" onClick={onMerge}>
              Join to {kind === "bullet" ? "the bullet" : ITEM_NAMES[kind].replace(/^an? /, "the ")} above
            </Button>
          )}
          {onNewRole === null || state === "dropped" ? null : (
            <Button size="compact-sm" variant="default" onClick={onNewRole}>
              New role from here
            </Button>
          )}
          {state === "dropped" ? null : (
            <Button size="compact-sm" variant="default" onClick={() => onState("dropped")}>
              Drop
            </Button>
          )}
        </div>
      ) : null}
    </div>
  );
}

const STATE_WORDS = { open: "Not reviewed", accepted: "Accepted", dropped: "Dropped" } as const;

/** An item in words, set as a résumé sets it. */
function ItemWords({ item: { kind, fields } }: { item: ReviewItem }) {
  const { text, position, company, organization, institution, place, start, end, studyType, area, name, keywords, date, language, fluency } = fields;
  const dates = [start, end ?? (start === undefined || kind === "school" ? undefined : "today")].filter((one) => one !== undefined).join(" – ");
  if (text !== undefined) return <span className={kind === "name" ? "item-name" : undefined}>{text}</span>;
  const head = position ?? (company === undefined && organization === undefined ? (institution ?? name ?? language ?? keywords) : undefined);
  const more = [head === undefined ? null : (company ?? organization), studyType, area, head === keywords ? null : keywords, fluency, place, date].filter((one) => one !== undefined && one !== null && one !== "");
  return (
    <span>
      <strong>{head ?? company ?? organization ?? <i className="soft">Nothing written yet</i>}</strong>
      {more.length > 0 ? <>, {more.join(", ")}</> : null}
      {dates === "" ? null : <span className="item-dates"> {dates}</span>}
    </span>
  );
}
