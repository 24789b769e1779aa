import { ASSUME, tell } from "@inclined/core/interview/asked-facts";
import type { SittingState } from "@inclined/core/documents/sitting";
import type { WritingPrompt } from "@inclined/core/schema/writing-prompt";
import { Button, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { count } from "../look/words.ts";
import type { OpenSitting } from "./use-sitting.ts";

/** What the page is for, where somebody asks after the goal. */
const OBJECTIVE = "A page on which a customer knows at once what is in it for them, and on which a sceptic finds the number that decides.";

interface ClarifyProps {
  prompt: WritingPrompt;
  sitting: OpenSitting;
  mayAsk: boolean;
  /** The page is written at the same time, so the answers are folded above it. */
  isBeside: boolean;
}

/** Clarifying questions to whoever gave the prompt. What is not asked for is not told; what was told stays at hand until the end. */
export function Clarify({ prompt, sitting, mayAsk, isBeside }: ClarifyProps) {
  const { state } = sitting;
  if (state.phase !== "over" && !mayAsk && state.asked.length === 0) return null;
  const told = new Set(state.asked.flatMap(({ about }) => about ?? []));
  if (state.phase === "over") {
    return (
      <section className="clarify" aria-labelledby="clarify-title">
        <h2 className="section" id="clarify-title">
          Clarifying questions
        </h2>
        <NotAsked prompt={prompt} told={told} />
        {state.asked.length === 0 ? null : (
          <details className="fold">
            <summary>What you were told: {count(state.asked.length, "answer")}</summary>
            <Asked asked={state.asked} />
          </details>
        )}
      </section>
    );
  }
  const body = (
    <>
      {state.asked.length === 0 ? <p className="soft">Ask about one thing at a time: who, how many, by when, at what cost, under which rule.</p> : <Asked asked={state.asked} />}
      {mayAsk ? <AskOne prompt={prompt} sitting={sitting} /> : null}
      {state.asked.some(({ says }) => says === ASSUME) ? <p className="soft">“{ASSUME}” means that nothing was found for a question put like that; in other words there may be. An assumption belongs on the page, as one.</p> : null}
    </>
  );
  if (isBeside) {
    return (
      <details className="fold clarify">
        <summary>{state.asked.length === 0 ? "Ask a clarifying question" : `What you were told: ${count(state.asked.length, "answer")}${mayAsk ? ", and room to ask" : ""}`}</summary>
        {body}
      </details>
    );
  }
  return (
    <section className="clarify" aria-labelledby="clarify-title">
      <h2 className="section" id="clarify-title">
        Clarifying questions
      </h2>
      {body}
    </section>
  );
}

/** Every question with its answer; what was said before is not said at length again. */
function Asked({ asked }: Pick<SittingState, "asked">) {
  return (
    <dl className="asked">
      {asked.map(({ text, says, about }, at) => {
        const before = about === null ? undefined : asked.slice(0, at).find((one) => one.says === says);
        return (
          <div key={at}>
            <dt>{text}</dt>
            <dd data-told={about !== null || undefined}>
              <span role={at === asked.length - 1 ? "status" : undefined}>{before === undefined ? says : `I have told you what I know of that, when you asked “${before.text}”`}</span>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

function AskOne({ prompt, sitting: { happen } }: { prompt: WritingPrompt; sitting: OpenSitting }) {
  const [text, setText] = useState("");
  const ask = (event: FormEvent): void => {
    event.preventDefault();
    const asked = text.trim();
    if (asked === "") return;
    happen({ kind: "asked", text: asked, ...tell({ facts: prompt.hidden, objective: OBJECTIVE }, asked) });
    setText("");
  };
  return (
    <form onSubmit={ask}>
      <TextInput label="Ask one thing" value={text} maxLength={400} onChange={(event) => setText(event.currentTarget.value)} />
      <Button type="submit" variant="default">
        Ask
      </Button>
    </form>
  );
}

/** After the end: what the prompt kept to itself, and what it changes. */
function NotAsked({ prompt, told }: { prompt: WritingPrompt; told: ReadonlySet<string> }) {
  const kept = prompt.hidden.filter(({ about }) => !told.has(about));
  if (kept.length === 0) return <p>You asked for everything that this prompt kept to itself.</p>;
  return (
    <>
      <p>What you did not ask for:</p>
      <dl className="asked">
        {kept.map(({ id, about, says, matters }) => (
          <div key={id}>
            <dt>{about}</dt>
            <dd>
              {says} <span className="soft">{matters}</span>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
