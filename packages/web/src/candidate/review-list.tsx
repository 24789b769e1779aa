import { addItem, canBeginRole, correct, mergesWith, mergeUp, setState, splitAt, splitRole } from "@inclined/core/candidate/review";
import { HAS_BULLETS } from "@inclined/core/candidate/review-items";
import type { ItemKind, ReviewItem } from "@inclined/core/schema/paper";
import { Fragment, useState } from "react";
import { ItemForm } from "./item-form.tsx";
import { ITEM_NAMES, SECTIONS } from "./item-names.ts";
import { ItemRow } from "./item-row.tsx";

interface ReviewListProps {
  items: readonly ReviewItem[];
  selected: string | null;
  onSelect: (id: string) => void;
  change: (edit: (items: ReviewItem[]) => ReviewItem[]) => void;
}

/** Every item of a résumé in its section, each with what can be done to it. */
export function ReviewList({ items, selected, onSelect, change }: ReviewListProps) {
  const [editing, setEditing] = useState<string | null>(null);
  const newId = (): string => `own-${crypto.randomUUID().slice(0, 8)}`;
  const add = (kind: ItemKind, parent: string | null): void => {
    const id = newId();
    change((before) => addItem(before, { id, kind, parent }));
    onSelect(id);
    setEditing(id);
  };

  const beginRole = (bulletId: string): void => {
    const id = newId();
    change((before) => splitRole(before, bulletId, id));
    onSelect(id);
    setEditing(id);
  };

  const row = (item: ReviewItem) =>
    editing === item.id ? (
      <ItemForm
        item={item}
        onField={(field, text) => change((before) => correct(before, item.id, field, text))}
        onSplit={(offset) => {
          change((before) => splitAt(before, item.id, offset, newId()));
          setEditing(null);
        }}
        onDone={() => setEditing(null)}
      />
    ) : (
      <ItemRow
        item={item}
        isSelected={selected === item.id}
        onSelect={() => onSelect(item.id)}
        onState={(state) => change((before) => setState(before, item.id, state))}
        onEdit={() => {
          onSelect(item.id);
          setEditing(item.id);
        }}
        onMerge={mergesWith(items, item.id) === null ? null : () => change((before) => mergeUp(before, item.id))}
        onNewRole={canBeginRole(items, item.id) ? () => beginRole(item.id) : null}
      />
    );

  return SECTIONS.map(({ title, kinds }) => {
    const heads = items.filter(({ kind, parent }) => parent === null && kinds.includes(kind));
    return (
      <Fragment key={title}>
        <h2 className="section">{title}</h2>
        <ul className="items">
          {heads.map((head) => (
            <li key={head.id} className="item" data-kind={head.kind}>
              {row(head)}
              {HAS_BULLETS.has(head.kind) ? (
                <>
                  <ul className="items bullets">
                    {items.filter(({ parent }) => parent === head.id).map((bullet) => (
                      <li key={bullet.id} className="item" data-kind="bullet">
                        {row(bullet)}
                      </li>
                    ))}
                  </ul>
                  {head.state === "dropped" ? null : (
                    <button type="button" className="quiet add" onClick={() => add("bullet", head.id)}>
                      Add a bullet
                    </button>
                  )}
                </>
              ) : null}
            </li>
          ))}
        </ul>
        <p className="add-row">
          {kinds
            .filter((kind) => !(ONLY_ONE.has(kind) && heads.some((head) => head.kind === kind)))
            .map((kind) => (
              <button key={kind} type="button" className="quiet add" onClick={() => add(kind, null)}>
                Add {ITEM_NAMES[kind]}
              </button>
            ))}
        </p>
      </Fragment>
    );
  });
}

const ONLY_ONE: ReadonlySet<ItemKind> = new Set(["name", "label", "email", "phone", "place", "summary"]);
