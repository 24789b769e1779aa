import { useId } from "react";

interface ClaimChoiceProps<Value extends string> {
  /** What is chosen, for those who do not see where it stands. */
  label: string;
  options: readonly { value: Value; name: string; title?: string }[];
  value: Value;
  /** Said behind the one that is chosen: "suggested". */
  note?: string | undefined;
  onChoose: (value: Value) => void;
}

/** One of a few words, chosen like a radio button and set like text. */
export function ClaimChoice<Value extends string>({ label, options, value, note, onChoose }: ClaimChoiceProps<Value>) {
  const name = useId();
  return (
    <fieldset className="claim-choice">
      <legend className="visually-hidden">{label}</legend>
      {options.map((option) => (
        <label key={option.value} title={option.title}>
          <input type="radio" className="visually-hidden" name={name} value={option.value} checked={option.value === value} onChange={() => onChoose(option.value)} />
          <span>
            {option.name}
            {note !== undefined && option.value === value ? <i>, {note}</i> : null}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
