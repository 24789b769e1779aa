import { dayInWords } from "../look/words.ts";
import { REAL_OUTCOMES, type RealLoop } from "@inclined/core/schema/real-loop";
import { Textarea } from "@mantine/core";
import { RealDay } from "./real-day.tsx";
import type { EditRealLoop } from "./real-desk.tsx";
import { RealForecast } from "./real-forecast.tsx";
import { OUTCOME_WORDS } from "./real-words.ts";

interface RealOutcomeProps {
  data: RealLoop;
  /** Null: something is written already, and whatever forecast there is was made. Otherwise the loop it will be made from, if any. */
  yetToBeMade: { name: string | null } | null;
  edit: EditRealLoop;
}

/** How it ended, as it came, and beside it what the rule made of the last practice loop. Neither judges the other. */
export function RealOutcome({ data, yetToBeMade, edit }: RealOutcomeProps) {
  const { outcome, outcomeOn, note, forecast } = data;
  return (
    <>
      <h2 className="section">How it ended</h2>
      <fieldset className="real-choice">
        <legend>What came</legend>
        {[null, ...REAL_OUTCOMES].map((one) => (
          <label key={one ?? "not-yet"} className="wish">
            <input type="radio" name="real-outcome" checked={outcome === one} onChange={() => edit((before) => ({ ...before, outcome: one }))} />
            <span>{one === null ? "Nothing yet" : OUTCOME_WORDS[one].name}</span>
          </label>
        ))}
      </fieldset>
      {outcome === null && outcomeOn === null ? null : <RealDay label="The day it came" day={outcomeOn} write={(day) => edit((before) => ({ ...before, outcomeOn: day }))} />}
      <div className="real-beside">
        <div>
          <h3 className="subsection">The rule said</h3>
          <p className="real-said">{forecast === null ? ((yetToBeMade?.name ?? null) === null ? "No forecast" : "Not made yet") : sentence(forecast.outcome)}</p>
          {forecast === null ? <p className="soft">{whyNone(yetToBeMade)}</p> : <RealForecast forecast={forecast} />}
        </div>
        <div>
          <h3 className="subsection">It came</h3>
          <p className="real-said">{outcome === null ? "Nothing yet" : OUTCOME_WORDS[outcome].name}</p>
          {outcomeOn === null ? null : <p className="soft">{dayInWords(outcomeOn)}</p>}
        </div>
      </div>
      {forecast === null || outcome === null ? null : (
        <p>
          The rule said: {forecast.outcome}. It came: {OUTCOME_WORDS[outcome].came}. One case says nothing about the rule. The rule heard your practice answers; the interviewers heard others, and talked with each other.
        </p>
      )}
      <Textarea
        className="real-field"
        label="Anything to keep about it"
        description="What they said about it, and what you make of it."
        autosize
        minRows={2}
        maxLength={10_000}
        dir="auto"
        value={note}
        onChange={(event) => {
          const { value } = event.currentTarget;
          edit((before) => ({ ...before, note: value }));
        }}
      />
    </>
  );
}

function whyNone(yetToBeMade: RealOutcomeProps["yetToBeMade"]): string {
  if (yetToBeMade === null) return "When this was first written there was no practice loop sat to its end, or nothing in it could be assessed. A forecast is not made afterwards.";
  if (yetToBeMade.name === null) return "There is no practice loop that was sat to its end, so there is nothing to make a forecast from. It would be made when you first write here, and not afterwards.";
  return `The forecast is made when you first write here, from your newest practice loop (“${yetToBeMade.name}”), and stays as it is.`;
}

const sentence = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1);
