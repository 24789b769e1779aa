import { findFormat, formats } from "@inclined/content/formats";
import { findSource } from "@inclined/content/sources";
import type { RoundPlan } from "@inclined/core/schema/format";
import { Button, NativeSelect } from "@mantine/core";
import { useState } from "react";
import { count } from "../look/words.ts";

interface OwnBeginProps {
  /** Its own rounds are there already and will give way. */
  replaces: boolean;
  copy: (rounds: readonly RoundPlan[]) => void;
}

/** The loops that sources describe, one of which gives its rounds to begin from. */
export function OwnBegin({ replaces, copy }: OwnBeginProps) {
  const [chosen, choose] = useState("");
  const format = findFormat(chosen);
  const source = format === null ? null : findSource(format.source);
  return (
    <>
      <div className="own-begin">
        <NativeSelect
          label="Begin from"
          value={chosen}
          onChange={(event) => choose(event.currentTarget.value)}
          data={[{ value: "", label: "Choose a loop" }, ...formats.map(({ id, name, rounds }) => ({ value: id, label: `${name}, ${count(rounds.length, "interviewer")}` }))]}
        />
        <Button variant="default" disabled={format === null} onClick={() => copy(format?.rounds ?? [])}>
          {replaces ? "Replace the rounds" : "Copy its rounds"}
        </Button>
      </div>
      {format === null ? null : (
        <p className="soft own-begin-about">
          {format.note}
          {source === null ? null : (
            <>
              {" "}
              Source: {source.url === null ? source.title : <a href={source.url}>{source.title}</a>}, read {source.readOn}.
            </>
          )}
        </p>
      )}
    </>
  );
}
