import { practiceQuestions } from "@inclined/content/questions";
import { faultsOfFormat, MOST_OF_FORMAT } from "@inclined/core/interview/check-format";
import type { OwnFormat } from "@inclined/core/schema/format";
import { Button, Textarea, TextInput } from "@mantine/core";
import { Link, useNavigate } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { studio } from "../api/client.ts";
import { refreshWorkspaces } from "../api/queries.ts";
import { sayFailure, sayWithUndo } from "../look/notify.tsx";
import { count } from "../look/words.ts";
import { PaperStateLine } from "../papers/paper-state.tsx";
import { usePaper, usePapers } from "../papers/use-paper.ts";
import { usePlaceTitle } from "../shell/place-title.ts";
import { useStudio } from "../shell/studio-context.ts";
import { OwnNumber } from "./own-number.tsx";
import { OwnRounds } from "./own-rounds.tsx";
import { OwnVerdict } from "./own-verdict.tsx";
import { asWritten, type NumberField, numberKey, type Written } from "./own-written.ts";

const EMPTY: OwnFormat = { name: "", note: "", totalMinutes: null, rounds: [] };

/** A loop of one's own, open for writing: what it is called, its interviewers in order, and whether it can be sat. */
export function OwnFormatDesk({ formatId }: { formatId: string }) {
  const { workspace } = useStudio();
  const navigate = useNavigate();
  const paper = usePaper("format", formatId, EMPTY);
  const isStored = usePapers("format").some(({ id }) => id === formatId);
  const format = paper.data;
  const { name, note, rounds } = format;
  const [written, write] = useState<Written>({});
  const shown = useMemo(() => asWritten(format, written), [format, written]);
  const check = useMemo(() => faultsOfFormat(shown, practiceQuestions), [shown]);
  usePlaceTitle(name.trim() === "" ? "A loop of your own" : name);

  const changeNumber = (round: string | null, field: NumberField, value: number | null): void => {
    write(({ [numberKey(round, field)]: _mended, ...others }) => others);
    paper.edit((before) => (round === null ? { ...before, totalMinutes: value } : { ...before, rounds: before.rounds.map((one) => (one.id === round ? withNumber(one, field, value) : one)) }));
  };
  const refuseNumber = (round: string | null, field: NumberField, value: number): void => write((before) => ({ ...before, [numberKey(round, field)]: value }));
  const remove = async (): Promise<void> => {
    await studio.deletePaper(workspace.id, formatId);
    await navigate({ to: "/c/$workspaceId/practice", params: { workspaceId: workspace.id } });
    await refreshWorkspaces();
    document.getElementById("place")?.focus({ preventScroll: true });
    sayWithUndo("The loop was deleted.", async () => {
      await studio.undeletePaper(workspace.id, formatId);
      await refreshWorkspaces();
    });
  };

  return (
    <div className="own-format">
      <div className="own-state">
        <PaperStateLine paper={paper} />
        <Link to="/c/$workspaceId/practice" params={{ workspaceId: workspace.id }} hash="loops">
          All loops
        </Link>
      </div>
      <div className="column">
        <h1 className="title">A loop of your own</h1>
        <p className="lede">As you were told that yours will be, or as you want to sit it. Leave empty what you do not know.</p>
        <div className="own-head">
          <TextInput
            label="Name"
            maxLength={100}
            value={name}
            onChange={(event) => {
              const { value } = event.currentTarget;
              paper.edit((before) => ({ ...before, name: value }));
            }}
          />
          <OwnNumber label="Minutes in all" value={shown.totalMinutes} most={MOST_OF_FORMAT.totalMinutes} change={(value) => changeNumber(null, "minutes", value)} refuse={(value) => refuseNumber(null, "minutes", value)} />
          <Textarea
            className="own-note"
            label="Where you have it from"
            placeholder="The recruiter’s mail, somebody who sat it"
            autosize
            minRows={1}
            maxLength={2_000}
            value={note}
            onChange={(event) => {
              const { value } = event.currentTarget;
              paper.edit((before) => ({ ...before, note: value }));
            }}
          />
        </div>
        <OwnRounds rounds={rounds} shown={shown.rounds} edit={(change) => paper.edit((before) => ({ ...before, rounds: change(before.rounds) }))} changeNumber={changeNumber} refuseNumber={refuseNumber} />
        <OwnVerdict check={check} sum={sumOf(shown)} rounds={rounds.map(({ id }) => id)} />
        {isStored ? (
          <div className="own-delete">
            <Button variant="subtle" size="compact-sm" onClick={() => void remove().catch(sayFailure)}>
              Delete this loop
            </Button>
          </div>
        ) : null}
      </div>
    </div>
  );
}

function withNumber({ questionsAtMost, ...round }: OwnFormat["rounds"][number], field: NumberField, value: number | null): OwnFormat["rounds"][number] {
  if (field === "minutes") return { ...round, minutes: value, ...(questionsAtMost === undefined ? {} : { questionsAtMost }) };
  return { ...round, ...(value === null ? {} : { questionsAtMost: value }) };
}

/** "4 interviewers, 180 minutes together. " */
function sumOf({ rounds }: OwnFormat): string {
  if (rounds.length === 0) return "";
  const said = rounds.flatMap(({ minutes }) => minutes ?? []);
  const sum = count(said.reduce((all, minutes) => all + minutes, 0), "minute");
  const who = count(rounds.length, "interviewer");
  if (said.length === 0) return `${who}. `;
  return said.length === rounds.length ? `${who}, ${sum} together. ` : `${who}; those with minutes have ${sum} together. `;
}
