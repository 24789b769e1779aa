import { formats } from "@inclined/content/formats";
import { findSource } from "@inclined/content/sources";
import { practiceQuestions } from "@inclined/content/questions";
import { faultsOfFormat } from "@inclined/core/interview/check-format";
import { replay } from "@inclined/core/interview/loop-state";
import type { OwnFormat, RoundPlan } from "@inclined/core/schema/format";
import { Button } from "@mantine/core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { queries } from "../api/queries.ts";
import { count, when } from "../look/words.ts";
import { DeletedPapers } from "../papers/deleted-papers.tsx";
import { usePapers } from "../papers/use-paper.ts";
import { useStudio } from "../shell/studio-context.ts";
import { answeredLately, loopOfFormat } from "./begin-loop.ts";
import { StartDialog } from "./start-dialog.tsx";

interface Sittable {
  id: string;
  name: string;
  note: string;
  rounds: OwnFormat["rounds"];
}

/** The one that fits an evening comes first. */
const SHORT_FIRST = formats.toSorted((one, other) => Number(other.id === "short-loop") - Number(one.id === "short-loop"));

/** Whole loops: those that were begun, those with a source, and the person's own. */
export function LoopList() {
  const { workspace } = useStudio();
  const { data: answers } = useSuspenseQuery(queries.answers(workspace.id));
  const own = usePapers("format");
  const [newFormatId] = useState(() => crypto.randomUUID());
  const { begin } = useSearch({ from: "/studio/c/$workspaceId/practice" });
  const [starting, setStarting] = useState<Sittable | null>(() => formats.find(({ id }) => id === begin) ?? null);
  const params = { workspaceId: workspace.id };
  return (
    <section aria-labelledby="loops">
      <BegunLoops />
      <h2 className="section" id="loops">
        Loops
      </h2>
      <ul className="list">
        {SHORT_FIRST.map((format) => (
          <li key={format.id} className="row">
            <div>
              <p className="row-title">{format.name}</p>
              <p className="row-about">{format.note}</p>
              <p className="row-facts">
                <span>{lengthOf(format.rounds)}</span>
                <span>{sourceOf(format.source)}</span>
              </p>
            </div>
            <div className="row-tools">
              <Button variant="subtle" size="compact-sm" onClick={() => setStarting(format)} aria-label={`Sit it: ${format.name}`}>
                Sit it
              </Button>
            </div>
          </li>
        ))}
        {own.map(({ id, data }) => (
          <li key={id} className="row">
            <div>
              <Link className="row-title" to="/c/$workspaceId/formats/$formatId" params={{ ...params, formatId: id }}>
                {data.name === "" ? "A loop of your own" : data.name}
              </Link>
              <p className="row-about">{data.note}</p>
              {faultsOf(data).slice(0, 1).map(({ text }) => (
                <p key={text} className="row-fault">
                  {text}
                </p>
              ))}
              <p className="row-facts">
                <span className="tag">yours</span>
                <span>{lengthOf(data.rounds)}</span>
              </p>
            </div>
            <div className="row-tools">
              <Button
                variant="subtle"
                size="compact-sm"
                disabled={faultsOf(data).length > 0}
                onClick={() => setStarting({ id, name: data.name === "" ? "A loop of your own" : data.name, note: data.note, rounds: data.rounds })}
                aria-label={`Sit it: ${data.name === "" ? "a loop of your own" : data.name}`}
              >
                Sit it
              </Button>
            </div>
          </li>
        ))}
      </ul>
      <DeletedPapers kind="format" standing={null} describe={({ data }) => ({ name: data.name === "" ? "A loop of your own" : data.name, about: lengthOf(data.rounds) })} />
      <p className="loops-more">
        <Link to="/c/$workspaceId/formats/$formatId" params={{ ...params, formatId: newFormatId }}>
          Describe a loop of your own
        </Link>
        <Link to="/c/$workspaceId/debriefs/answers" params={params}>
          Debrief the answers I have
        </Link>
        <Link to="/c/$workspaceId/practice/advice" params={params}>
          For the day itself: what sources advise
        </Link>
      </p>
      {starting === null ? null : (
        <StartDialog title={starting.name} about={`${lengthOf(starting.rounds)}. ${starting.note}`} make={(choice) => loopOfFormat(starting, choice, answeredLately(answers))} onClose={() => setStarting(null)} />
      )}
    </section>
  );
}

/** What was begun and not ended; each can be gone on with. */
function BegunLoops() {
  const { workspace } = useStudio();
  const open = usePapers("loop").filter(({ data }) => replay(data).phase !== "done" && (data.events.length > 0 || data.plan.length > 1));
  if (open.length === 0) return null;
  return (
    <>
      <h2 className="section">Begun</h2>
      <ul className="list">
        {open.map(({ id, data, updatedAt }) => {
          const { round } = replay(data);
          return (
            <li key={id} className="row">
              <div>
                <Link className="row-title" to="/c/$workspaceId/loops/$loopId" params={{ workspaceId: workspace.id, loopId: id }}>
                  {data.name}
                </Link>
                {data.plan.length === 1 ? <p className="row-opening">{data.plan[0]?.questions[0]?.text}</p> : null}
                <p className="row-facts">
                  <span>{data.plan.length === 1 ? "An exercise" : `Round ${round + 1} of ${data.plan.length}`}</span>
                  <span>Last {when(updatedAt)}</span>
                </p>
              </div>
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** What has to be mended before it can be sat. */
const faultsOf = (format: OwnFormat) => faultsOfFormat(format, practiceQuestions).faults;

function lengthOf(rounds: readonly RoundPlan[]): string {
  const known = rounds.flatMap(({ minutes }) => minutes ?? []);
  const whole = known.reduce((sum, minutes) => sum + minutes, 0);
  return `${count(rounds.length, "interviewer")}${known.length < rounds.length ? "; lengths are not given, 45 minutes are taken" : `, ${whole} minutes in all`}`;
}

function sourceOf(id: string): string {
  const source = findSource(id);
  return source === null ? "" : id === "written-for-inclined" ? "Our own" : `${source.title}, read ${source.readOn}`;
}
