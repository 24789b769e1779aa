import { EXPERIMENT_DEFAULTS, experimentSize } from "@inclined/core/statistics/experiment-size";
import type { ExperimentPlan, ExperimentSize } from "@inclined/core/schema/experiment-size";
import { Button, Checkbox, SegmentedControl, TextInput } from "@mantine/core";
import { useMemo, useState } from "react";
import { count } from "../look/words.ts";

const FIELDS = ["baseline", "mean", "sd", "effect", "power", "alpha", "perDay", "share", "days"] as const;
type Field = (typeof FIELDS)[number];

const START: Readonly<Record<Field, string>> = { baseline: "", mean: "", sd: "", effect: "", power: String(EXPERIMENT_DEFAULTS.power), alpha: String(EXPERIMENT_DEFAULTS.alpha), perDay: "", share: String(EXPERIMENT_DEFAULTS.share * 100), days: String(EXPERIMENT_DEFAULTS.days) };

/** A number as it is typed: "4,000", "12 %" and "0,5" are read; null: nothing typed, or no number. */
function read(text: string): number | null {
  const plain = text.trim().replace(/%$/, "").replaceAll(/\s/g, "");
  if (plain === "") return null;
  const value = Number(/^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(plain) ? plain.replaceAll(",", "") : plain.replace(",", "."));
  return Number.isFinite(value) ? value : null;
}

/** How large and how long an experiment has to be, worked out as it is typed. Nothing of it is stored: it goes into the paper by hand. */
export function ExperimentSizePanel({ onClose }: { onClose: () => void }) {
  const [of, setOf] = useState<"share" | "mean">("share");
  const [typed, setTyped] = useState(START);
  const [relative, setRelative] = useState(false);
  const result = useMemo(() => {
    const value = (field: Field): number | null => read(typed[field]);
    const share = value("share");
    const isShare = of === "share";
    const baseline = value("baseline");
    const effect = value("effect");
    const plan: ExperimentPlan = {
      baseline: isShare && baseline !== null ? baseline / 100 : null,
      mean: isShare ? null : value("mean"),
      sd: isShare ? null : value("sd"),
      effect: effect === null ? null : isShare || relative ? effect / 100 : effect,
      relative,
      alpha: value("alpha") ?? EXPERIMENT_DEFAULTS.alpha,
      power: value("power") ?? EXPERIMENT_DEFAULTS.power,
      perDay: value("perDay"),
      share: share === null ? EXPERIMENT_DEFAULTS.share : share / 100,
      days: value("days") ?? EXPERIMENT_DEFAULTS.days,
    };
    return experimentSize(plan);
  }, [typed, of, relative]);
  const field = (name: Field, label: string, description?: string) => (
    <TextInput label={label} description={description} inputMode="decimal" value={typed[name]} onChange={({ currentTarget: { value } }) => setTyped((before) => ({ ...before, [name]: value }))} />
  );
  return (
    <section aria-labelledby="size-title">
      <h2 className="section" id="size-title">
        How large it has to be
      </h2>
      <SegmentedControl aria-label="What is measured" data={[{ value: "share", label: "A share of people" }, { value: "mean", label: "A mean" }]} value={of} onChange={(value) => setOf(value === "mean" ? "mean" : "share")} />
      <div className="size-fields">
        {of === "share" ? field("baseline", "Share today, in %") : (
          <>
            {field("sd", "Standard deviation within a group")}
            {field("mean", "Mean today", "Only for an effect in % of it")}
          </>
        )}
        {field("effect", relative ? "Effect, in % of today" : of === "share" ? "Effect, in percentage points" : "Effect", "The least that would change the decision")}
        {field("perDay", "People or units a day")}
        {field("share", "Of whom exposed, in %", "5 for two weeks, where nobody says otherwise")}
        {field("days", "Days")}
        {field("power", "Power")}
        {field("alpha", "Alpha")}
      </div>
      <Checkbox label="The effect is in % of what it is today" checked={relative} onChange={({ currentTarget: { checked } }) => setRelative(checked)} mt="sm" />
      {"fault" in result ? (
        <p className="soft" role="status">
          {result.fault}.
        </p>
      ) : (
        <Size size={result.size} />
      )}
      <div className="actions">
        <Button variant="default" onClick={onClose}>
          Done
        </Button>
      </div>
    </section>
  );
}

const percent = (value: number): string => `${Number((value * 100).toPrecision(3))} %`;

function Size({ size: { perGroup, traffic, peeking, inconclusive, notes, test, plan } }: { size: ExperimentSize }) {
  const effect = (value: number): string => (test === "proportions" ? `${Number((value * 100).toPrecision(3))} points` : String(Number(value.toPrecision(3))));
  return (
    <div role="status">
      <dl className="facts">
        <dt>In each of two groups</dt>
        <dd>{perGroup.toLocaleString("en")}, to find {effect(Math.abs(plan.effect))}</dd>
        {traffic === null ? null : (
          <>
            <dt>With your traffic</dt>
            <dd>
              {traffic.perGroup.toLocaleString("en")} in each group after {count(plan.days, "day")}; {traffic.isEnough ? "that is enough" : `${count(traffic.daysNeeded, "day")} are needed`}. The chance to find the effect by then is {percent(traffic.power)}
              {traffic.effect === null ? "." : `; with a chance of ${percent(plan.power)} it finds ${effect(traffic.effect)} or more.`}
            </dd>
          </>
        )}
        <dt>If you look before the end</dt>
        <dd>
          {peeking.map(({ looks, chance }) => `${count(looks, "look")}: ${percent(chance)}`).join("; ")}. That is how often one who stops at the first significant result sees an effect where there is none.
        </dd>
      </dl>
      <h3 className="subsection">If it says neither</h3>
      <ul className="plain">
        {inconclusive.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      {notes.map((words) => (
        <p key={words} className="soft">
          {words}
        </p>
      ))}
    </div>
  );
}
