import { isResumeDate } from "@inclined/core/candidate/resume-of-items";
import { ITEM_FIELDS } from "@inclined/core/candidate/review-items";
import type { ReviewItem } from "@inclined/core/schema/paper";
import { Button, Textarea, TextInput } from "@mantine/core";
import { type KeyboardEvent, useRef } from "react";
import { DATE_FIELDS, FIELD_NAMES } from "./item-names.ts";

interface ItemFormProps {
  item: ReviewItem;
  onField: (field: string, text: string) => void;
  /** Offset into the text of a bullet. */
  onSplit: (offset: number) => void;
  onDone: () => void;
}

/** The fields of one item, open for correction. Each key is kept; Escape closes. */
export function ItemForm({ item, onField, onSplit, onDone }: ItemFormProps) {
  const text = useRef<HTMLTextAreaElement>(null);
  const close = (event: KeyboardEvent): void => {
    if (event.key === "Escape") onDone();
  };
  const fields: readonly string[] = ITEM_FIELDS[item.kind];
  return (
    <form
      className="item-form"
      onSubmit={(event) => {
        event.preventDefault();
        onDone();
      }}
    >
      {fields.map((field, place) => {
        const value = item.fields[field] ?? "";
        const label = FIELD_NAMES[field] ?? field;
        if (field === "text" || field === "keywords") {
          return <Textarea key={field} ref={text} label={label} autosize minRows={1} maxRows={12} maxLength={5_000} autoFocus={place === 0} value={value} onKeyDown={close} onChange={(event) => onField(field, event.currentTarget.value)} />;
        }
        const isDate = DATE_FIELDS.has(field);
        return (
          <TextInput
            key={field}
            label={label}
            maxLength={5_000}
            autoFocus={place === 0}
            value={value}
            onKeyDown={close}
            onChange={(event) => onField(field, event.currentTarget.value)}
            {...(isDate ? { placeholder: field === "end" ? "2022-02, empty for today" : "2019-03" } : {})}
            error={isDate && value !== "" && !isResumeDate(value) ? "Year, or year and month: 2019 or 2019-03. Anything else is shown but left out of the JSON Resume." : undefined}
          />
        );
      })}
      <div className="actions">
        <Button type="submit" size="compact-sm">
          Done
        </Button>
        {item.kind === "bullet" ? (
          <Button size="compact-sm" variant="default" onClick={() => onSplit(text.current?.selectionStart ?? 0)}>
            Split in two at the cursor
          </Button>
        ) : null}
      </div>
    </form>
  );
}
